"""Calls of an operation, each with the request that the document asks for."""

from __future__ import annotations

import base64
import importlib.metadata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from urllib.parse import quote, quote_plus

import ory_async
from tests.support.generations import FORM, JSON, Body, Json, Operation, Parameter, is_list, reference
from tests.wire.recording import CONSOLE, PROJECT, Sent
from tests.wire.samples import MOMENT, MOMENT_TEXT, Sampler, members

API_KEY = "ory_pat_placeholder"
WORKSPACE_KEY = "ory_wak_placeholder"
ACCESS_TOKEN = "ory_at_placeholder"
CLIENT_AUTH = ("client a:b/ü", "secret c&d%?")
CREDENTIALS = ("session", "session_optional", "api_key", "workspace_key", "oauth2_client", "bearer", "none")
USER_AGENT = f"ory-async/{ory_async.__version__} httpx/{importlib.metadata.version('httpx')}"


@dataclass(frozen=True)
class Call:
    """The arguments of one call, and what they must put on the wire."""

    args: tuple[Any, ...]
    kwargs: Json
    expected: Sent


def everything(operation: Operation) -> Iterator[Call]:
    """Calls with every parameter: for each session credential, each kind of body, booleans true and false."""
    sessions: list[Parameter | None] = [*operation.sessions]
    for session in sessions or [None]:
        for flag in (True, False):
            for given, expected in bodies(operation, flag=flag):
                yield _call(operation, operation.offered, session, flag, given, expected)


def required(operation: Operation) -> Call:
    """The call with what is required, and one session where the operation is about it."""
    session = operation.sessions[0] if operation.needs_session else None
    asked = [p for p in operation.offered if p.required]
    given = expected = None
    if operation.body and operation.body.required:
        given, expected = next(bodies(operation, full=False))
    return _call(operation, asked, session, True, given, expected, full=False)


def with_models(operation: Operation) -> Iterator[Call]:
    """Calls whose body is a generated model (or a list of them), one for each kind of body."""
    call = required(operation)
    path = call.args[: len(operation.in_path)]
    for full in (True, False):
        for component, value in _samples(operation, full=full):
            model = _modelled(operation, component, value)
            expected = _with_body(call.expected, operation.body, value)
            yield replace(call, args=(*path, model), expected=expected)


def has_models(operation: Operation) -> bool:
    """Is the body made of objects that have a model?"""
    return any(component for component, _ in _samples(operation))


def with_parameter(operation: Operation, parameter: Parameter) -> Call:
    """The call with what is required and one parameter more."""
    call = required(operation)
    given, text = _argument(Sampler(operation.generation.schemas), parameter)
    return replace(call, kwargs={**call.kwargs, parameter.name: given}, expected=_added(call.expected, parameter, text))


def bodies(operation: Operation, *, full: bool = True, flag: bool = True) -> Iterator[tuple[Any, Any]]:
    """(body as a caller gives it, body on the wire): mappings with datetimes, or text. (None, None) without body."""
    if operation.body is None:
        yield None, None
        return
    given = _samples(operation, full=full, flag=flag, moment=MOMENT)
    wanted = _samples(operation, full=full, flag=flag)
    for (_, value), (_, expected) in zip(given, wanted, strict=True):
        yield value, expected


def _samples(operation: Operation, **options: Any) -> Iterator[tuple[str | None, Any]]:
    """(component of the object or of the items of the list, value) for each kind of a body."""
    body, schemas = operation.body, operation.generation.schemas
    if body is None:
        return
    schema = schemas.get(reference(body.schema) or "", body.schema)
    for option, tag in members(schema) if "oneOf" in schema else [(body.schema, None)]:
        inner = option["items"] if option.get("type") == "array" else option
        component = reference(inner)
        has_model = component is not None and "properties" in schemas[component]
        yield component if has_model else None, Sampler(schemas, **options).member(schema, option, tag)


def _modelled(operation: Operation, component: str | None, value: Any) -> Any:
    assert component is not None
    decode = getattr(operation.generation.models, component[0].upper() + component[1:]).from_dict
    return [decode(item) for item in value] if is_list(value) else decode(value)


def _call(
    operation: Operation,
    parameters: list[Parameter],
    session: Parameter | None,
    flag: bool,
    given: Any,
    body: Any,
    full: bool = True,
) -> Call:
    expected = Sent(
        method=operation.method.upper(),
        host=CONSOLE if operation.on_console else PROJECT,
        path=operation.path,
        headers={"accept": operation.accept, "user-agent": USER_AGENT},
    )
    args: list[Any] = []
    kwargs: Json = {}
    sampler = Sampler(operation.generation.schemas, flag=flag, moment=MOMENT)
    chosen = [p for p in parameters if not p.is_session] + ([session] if session else [])
    for parameter in (*operation.in_path, *chosen):
        value, text = _argument(sampler, parameter)
        expected = _added(expected, parameter, text)
        if parameter.place == "path":
            args.append(value)
        else:
            kwargs[parameter.name] = value
    if given is not None:
        args.append(given)
        expected = _with_body(expected, operation.body, body)
    argument, authorization = _authorization(operation, full)
    if authorization is not None:
        expected = replace(expected, headers={**expected.headers, "authorization": authorization})
    return Call(tuple(args), {**kwargs, **argument}, expected)


def _authorization(operation: Operation, full: bool) -> tuple[Json, str | None]:
    """(the argument that carries a credential, the header)."""
    assert operation.credential in CREDENTIALS
    match operation.credential:
        case "api_key":
            return {}, f"Bearer {API_KEY}"
        case "workspace_key":
            return {}, f"Bearer {WORKSPACE_KEY}"
        case "bearer":
            return {"access_token": ACCESS_TOKEN}, f"Bearer {ACCESS_TOKEN}"
        case "oauth2_client" if full:
            joined = ":".join(quote_plus(part) for part in CLIENT_AUTH)  # RFC 6749, 2.3.1
            return {"client_auth": CLIENT_AUTH}, "Basic " + base64.b64encode(joined.encode()).decode()
        case _:
            return {}, None


def _argument(sampler: Sampler, parameter: Parameter) -> tuple[Any, list[str]]:
    """(the argument, its texts on the wire): one text, or one for each item of a list."""
    if parameter.place == "header":
        value: Any = f"{parameter.name}=a b&c/?#+%;"  # headers are ASCII
    else:
        value = sampler.of(parameter.schema, parameter.key)
        if parameter.place == "path" and "ü" in value:
            value = f"../a?b {value}"
    return value, _texts(value)


def _texts(value: Any) -> list[str]:
    return [_text(item) for item in value] if is_list(value) else [_text(value)]


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return MOMENT_TEXT if isinstance(value, datetime) else str(value)


def _added(expected: Sent, parameter: Parameter, texts: list[str]) -> Sent:
    match parameter.place:
        case "path":
            (text,) = texts
            path = expected.path.replace("{" + parameter.key + "}", quote(text, safe=""))
            return replace(expected, path=path)
        case "query":
            return replace(expected, query=sorted([*(expected.query or ()), *((parameter.key, t) for t in texts)]))
        case "header":
            (text,) = texts
            return replace(expected, headers={**expected.headers, parameter.key.lower(): text})
        case place:
            raise AssertionError(f"{parameter.key}: no way to send a parameter in {place}")


def _with_body(expected: Sent, body: Body | None, value: Any) -> Sent:
    assert body is not None
    assert body.media in (JSON, FORM, "text/plain")
    headers = {**expected.headers, "content-type": body.media}
    return replace(expected, headers=headers, body=_pairs(value) if body.media == FORM else value)


def _pairs(value: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The pairs of a form."""
    return sorted((key, text) for key, item in value.items() for text in _texts(item))
