"""Every operation of every generation, called through the public namespaces: what is sent, and what comes back.

What is expected is read from the corrected documents by tests/support/generations.py, never from generated code.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ory_async import ApiError, ConfigurationError, Ory, Page, RedirectTo, UnknownVariant
from ory_async._runtime.core import Namespace
from tests.support.generations import (
    GATEWAY,
    GENERATIONS,
    Answer,
    Generation,
    Json,
    Operation,
    is_list,
    is_object,
    official_name,
)
from tests.wire.calls import API_KEY, WORKSPACE_KEY, Call, everything, has_models, required, with_models, with_parameter
from tests.wire.recording import CONSOLE, PROJECT, SET_COOKIES, Recording
from tests.wire.samples import AWKWARD, SERVER_TEXT, Sampler, instants

OPERATIONS = [operation for generation in GENERATIONS for operation in generation.operations]
BY_NAME = {operation.name: operation for operation in GENERATIONS[0].operations}
NAMESPACES = [
    "frontend",
    "identity",
    "oauth2",
    "oidc",
    "jwk",
    "permission",
    "relationship",
    "project",
    "workspace",
    "courier",
    "events",
    "api_keys",
    "metadata",
    "wellknown",
    "elements",
]
FRONTEND: Json = json.loads(Path(__file__).with_name("documented_frontend.json").read_text(encoding="utf-8"))
LOCATION = "https://example.org/a%20b?c=d#e"
UNKNOWN = "x_unknown"
NEXT = ("a b/=", "a%20b%2F%3D")


def each(operations: list[Operation]) -> pytest.MarkDecorator:
    """One test for each of these operations, named after it."""
    return pytest.mark.parametrize("operation", [pytest.param(o, id=f"{o.namespace}.{o.name}") for o in operations])


each_generation = pytest.mark.parametrize("generation", GENERATIONS, ids=lambda generation: generation.name)


@pytest.fixture
def recording() -> Recording:
    return Recording()


@pytest.fixture
async def ory(recording: Recording) -> AsyncIterator[Ory]:
    async with client(recording) as ory:
        yield ory


def client(recording: Recording) -> Ory:
    return Ory.network(
        f"http://{PROJECT}",
        api_key=API_KEY,
        workspace_key=WORKSPACE_KEY,
        console_url=f"http://{CONSOLE}",
        transport=recording,
    )


def method_of(ory: Ory, operation: Operation, name: str = "") -> Callable[..., Any]:
    method: Callable[..., Any] = getattr(getattr(ory, operation.namespace), name or operation.name)
    return method


# ---- requests --------------------------------------------------------------------------------------------------------


@each(OPERATIONS)
async def test_everything(ory: Ory, recording: Recording, operation: Operation) -> None:
    succeed(recording, operation)
    for call in everything(operation):
        await method_of(ory, operation)(*call.args, **call.kwargs)
        assert recording.only() == call.expected


@each(OPERATIONS)
async def test_what_is_required(ory: Ory, recording: Recording, operation: Operation) -> None:
    succeed(recording, operation)
    call = required(operation)
    await method_of(ory, operation)(*call.args, **call.kwargs)
    assert recording.only() == call.expected


@each([operation for operation in OPERATIONS if has_models(operation)])
async def test_models_as_bodies(ory: Ory, recording: Recording, operation: Operation) -> None:
    succeed(recording, operation)
    for call in with_models(operation):
        assert unknown(call.args[-1]) == set()
        await method_of(ory, operation)(*call.args, **call.kwargs)
        assert recording.only() == call.expected


@each([operation for operation in OPERATIONS if operation.deprecated])
async def test_deprecated_parameters(ory: Ory, recording: Recording, operation: Operation) -> None:
    succeed(recording, operation)
    for parameter in operation.deprecated:
        assert parameter.name not in inspect.signature(method_of(ory, operation)).parameters
        call = with_parameter(operation, parameter)
        with pytest.warns(DeprecationWarning, match=parameter.name):
            await operation.module.call(ory._core, *call.args, **call.kwargs)  # pyright: ignore[reportPrivateUsage]
        assert recording.only() == call.expected


@each([operation for operation in OPERATIONS if len(operation.sessions) == 2])
async def test_two_sessions_are_refused(ory: Ory, recording: Recording, operation: Operation) -> None:
    await is_refused(ory, recording, operation, {"x_session_token": "a", "cookie": "b=c"})


@each([operation for operation in OPERATIONS if operation.needs_session])
async def test_no_session_is_refused(ory: Ory, recording: Recording, operation: Operation) -> None:
    await is_refused(ory, recording, operation, {})


async def is_refused(ory: Ory, recording: Recording, operation: Operation, sessions: Json) -> None:
    call = required(operation)
    kwargs = {k: v for k, v in call.kwargs.items() if k not in {p.name for p in operation.sessions}}
    with pytest.raises(ConfigurationError):
        await method_of(ory, operation)(*call.args, **kwargs, **sessions)
    assert recording.requests == []


@each_generation
async def test_all_are_called(ory: Ory, recording: Recording, generation: Generation) -> None:
    for operation in generation.operations:
        succeed(recording, operation)
        call = required(operation)
        await method_of(ory, operation)(*call.args, **call.kwargs)
    assert len(recording.requests) == len({o.name for o in generation.operations}) == generation.count
    assert len({(request.method, request.url.raw_path) for request in recording.requests}) == generation.count


@each([operation for operation in OPERATIONS if operation.generation.gateway])
async def test_servers_of_ones_own_know_no_prefix(recording: Recording, operation: Operation) -> None:
    """The prefix belongs to the hosted API; without it, each plane has a URL of its own."""
    urls = {"public": PROJECT, "admin": CONSOLE}
    own = Ory.self_hosted(
        kratos_public=f"http://{PROJECT}", kratos_admin=f"http://{CONSOLE}", api_key=API_KEY, transport=recording
    )
    succeed(recording, operation)
    async with own:
        for call in (required(operation), *everything(operation)):
            prefix = GATEWAY.match(call.expected.path)
            assert prefix
            await method_of(own, operation)(*call.args, **call.kwargs)
            path = call.expected.path.removeprefix(prefix[0])
            assert recording.only() == replace(call.expected, host=urls[prefix[1]], path=path)


@each_generation
async def test_keys_stay_away_from_the_public(ory: Ory, recording: Recording, generation: Generation) -> None:
    starts = ("/sessions", "/self-service", "/.well-known", "/oauth2/token", "/oauth2/auth", "/userinfo")
    public = [o for o in generation.operations if o.path.removeprefix("/api/kratos/public").startswith(starts)]
    submit = "submit_self_service_login_flow" if generation.flat else "update_login_flow"
    assert {"to_session", submit} <= {o.name for o in public}
    assert generation.gateway or "/oauth2/token" in {o.path for o in public}
    for operation in public:
        succeed(recording, operation)
        for call in (*everything(operation), required(operation)):
            await method_of(ory, operation)(*call.args, **call.kwargs)
    for request in recording.requests:
        seen = str(request.url) + str(request.headers.raw) + request.content.decode()
        assert "ory_pat_" not in seen
        assert "ory_wak_" not in seen


# ---- results ---------------------------------------------------------------------------------------------------------


@each(OPERATIONS)
@pytest.mark.parametrize("shape", ["full", "required", "nulls"])
async def test_result(ory: Ory, recording: Recording, operation: Operation, shape: str) -> None:
    for answer in operation.answers:
        sample = succeed(recording, operation, answer, shape)
        call = required(operation)
        result = await method_of(ory, operation)(*call.args, **call.kwargs)
        check_result(operation, answer, result, sample)


@each([operation for operation in OPERATIONS if any(answer.when for answer in operation.answers)])
async def test_a_result_that_its_body_does_not_confirm(ory: Ory, recording: Recording, operation: Operation) -> None:
    call = required(operation)
    for answer in operation.answers:
        for body in [{}, {key: not value for key, value in answer.when.items()}, {"error": {"code": answer.status}}]:
            if answer.when:
                recording.answer(answer.status, json.dumps(body).encode(), {"content-type": "application/json"})
                with pytest.raises(ApiError):
                    await method_of(ory, operation)(*call.args, **call.kwargs)


def check_result(operation: Operation, answer: Answer, result: Any, sample: Any) -> None:
    pages = operation.generation.page_of(operation)
    assert unknown(result) <= {UNKNOWN}
    if 300 <= answer.status < 400:
        assert result == RedirectTo(LOCATION, SET_COOKIES)
    elif answer.media is None:
        assert result is None
    elif answer.media != "application/json":
        assert result == sample
    elif pages is None:
        assert instants(encoded(result)) == instants(sample)
    else:
        rows, said = pages
        counted = "2" if said.get("scheme") == "count" else NEXT[0]
        assert issubclass(type(result), Page)
        assert instants(encoded(result.items)) == instants(sample.get(rows, []) if rows else sample)
        assert result.next_token == (token_in(sample) if rows else counted)


def token_in(sample: Json) -> str | None:
    """The token of the next page in the body of an answer."""
    token: str | None = sample.get("next_page_token") or sample.get("next_page")
    return token if sample.get("has_next_page", True) else None


def unknown(value: Any) -> set[str]:
    """The members that models inside a value do not know, and the tags of unions that nobody knows."""
    if is_list(value) or is_object(value):
        parts: Iterable[Any] = value.values() if is_object(value) else value
        return {name for part in parts for name in unknown(part)}
    if isinstance(value, UnknownVariant):
        return {f"tag {value.tag!r}"}
    if isinstance(value, Page):
        return unknown(value.items)  # pyright: ignore[reportUnknownMemberType]
    names = {name for a in getattr(value, "__attrs_attrs__", ()) for name in unknown(getattr(value, a.name))}
    return (names | set(value.additional_properties)) if hasattr(value, "additional_properties") else names


def encoded(result: Any) -> Any:
    """A result as the JSON value it came from."""
    if is_list(result):
        return [encoded(item) for item in result]
    if is_object(result):
        return {key: encoded(item) for key, item in result.items()}
    return result.to_dict() if hasattr(result, "to_dict") else result


def succeed(recording: Recording, operation: Operation, answer: Answer | None = None, shape: str = "full") -> Any:
    """Has an operation answered with a sample of a documented success (the first), and gives what the result must
    encode to.

    `full`: all members, and in every object one that the document does not know (servers are newer than it);
    `required`: only these; `nulls`: null for all others.
    """
    answer, schemas = answer or operation.answers[0], operation.generation.schemas
    if answer.media is None:
        recording.answer(answer.status, headers={"location": LOCATION} if 300 <= answer.status < 400 else None)
        return None
    _, pages = operation.generation.page_of(operation) or ("", Json())
    key = pages.get("token", "page_token")
    headers = {"content-type": answer.media, "link": f'</x?{key}={NEXT[1]}&page_size=1>; rel="next"'}
    if answer.media != "application/json":
        recording.answer(answer.status, AWKWARD.encode(), headers)
        return AWKWARD
    full, schema = shape == "full", answer.schema or {}
    extra = {UNKNOWN: {"a": [1, None]}} if full else None
    sample = Sampler(schemas, full=full, moment=SERVER_TEXT, extra=extra).of(schema)
    nulls = Sampler(schemas, full=False, nulls=True, moment=SERVER_TEXT).of(schema)
    sent = nulls if shape == "nulls" else sample
    if answer.when:
        sample, sent = {**sample, **answer.when}, {**sent, **answer.when}
    recording.answer(answer.status, json.dumps(sent).encode(), headers)
    return sample


# ---- names and signatures --------------------------------------------------------------------------------------------


def test_namespaces(ory: Ory) -> None:
    flat = [generation.name for generation in GENERATIONS if generation.flat]
    assert {operation.namespace for operation in OPERATIONS} == {*NAMESPACES, *flat}
    for name in (*NAMESPACES, *flat):
        assert isinstance(getattr(ory, name), Namespace)


@pytest.mark.parametrize("name", [*NAMESPACES, *(g.name for g in GENERATIONS if g.flat)])
def test_nothing_but_documented_operations(ory: Ory, name: str) -> None:
    known = {o.name for o in OPERATIONS if o.namespace == name}
    functions = {getattr(getattr(ory, name), a).__name__ for a in dir(getattr(ory, name)) if not a.startswith("_")}
    assert functions == known


@each(OPERATIONS)
def test_official_spelling(ory: Ory, operation: Operation) -> None:
    for documented in operation.documented_names:
        same_method(ory, operation, official_name(documented))


def same_method(ory: Ory, operation: Operation, name: str) -> None:
    found = getattr(getattr(ory, operation.namespace), name, None)
    assert found is not None, f"ory.{operation.namespace} has no {name}"
    if name == operation.name:
        assert found == method_of(ory, operation)
    else:  # a name of its own for editors to cross out
        assert found.__wrapped__ is method_of(ory, operation).__func__  # type: ignore[attr-defined]
        assert operation.name in found.__deprecated__
        assert name not in dir(getattr(ory, operation.namespace))


@each(OPERATIONS)
def test_signature(ory: Ory, operation: Operation) -> None:
    parameters = inspect.signature(method_of(ory, operation)).parameters.values()
    positional = [p.name for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD]
    keyword = [p.name for p in parameters if p.kind is p.KEYWORD_ONLY]
    assert positional == [p.name for p in operation.in_path] + ["body"] * (operation.body is not None)
    assert keyword[-1] == "options"
    assert set(keyword[:-1]) == {p.name for p in operation.offered} | credential_argument(operation)
    assert len(parameters) == len(positional) + len(keyword)
    needed = {p.name for p in parameters if p.default is p.empty}
    assert needed == {p.name for p in operation.parameters if p.required and not p.deprecated} | (
        {"body"} if operation.body and operation.body.required else set()
    ) | ({"access_token"} if operation.credential == "bearer" else set())
    assert all(p.default is None for p in parameters if p.name not in needed)


def credential_argument(operation: Operation) -> set[str]:
    """The argument that carries a credential which no parameter of the document carries."""
    names = {"bearer": "access_token", "oauth2_client": "client_auth"}
    return {name for kind, name in names.items() if kind == operation.credential}


@pytest.mark.parametrize("documented", FRONTEND["operations"], ids=lambda entry: entry["name"])
def test_documented_frontend(ory: Ory, documented: Json) -> None:
    method = getattr(ory.frontend, documented["name"])
    operation = BY_NAME[method.__name__]
    accepted = set(inspect.signature(method).parameters) | {p.name for p in operation.deprecated}
    assert {p["name"] for p in documented["parameters"]} <= accepted
    assert ("body" in documented) == ("body" in accepted)
    assert (documented["method"], documented["path"]) == (operation.method.upper(), operation.path)


def test_the_documented_frontend_is_whole() -> None:
    assert FRONTEND["api"] == "FrontendApi"
    assert len(FRONTEND["operations"]) == 29


def test_the_samples_are_awkward() -> None:
    call: Call = required(BY_NAME["get_identity"])
    assert call.expected.path == "/admin/identities/..%2Fa%3Fb%20a%20b%26c%2F%C3%BC%3F%23%2B%25%3Did"
