"""What a call returns and raises, its signature, and the answer behind it."""

import inspect
import json
from collections.abc import AsyncIterator, Callable
from importlib import import_module
from typing import Any

import pytest

from ory_async import ApiError, NotAnOperation, NotFound, Ory, OryError, Page, Pager, RateLimited, RawResponse
from ory_async.v1.models import Identity, Session
from tests.support.clock import Clock
from tests.support.document import arguments, document, documented, method_of
from tests.support.programs import ROOT
from tests.support.stubs import IDENTITY, KEY, SESSION, Wire, always, envelope, network, reply, scripted, silent

# ---- errors are raised, never returned -----------------------------------------------------------------------

FAMILIES = {
    400: "BadRequest",
    401: "Unauthorized",
    403: "Forbidden",
    404: "NotFound",
    409: "Conflict",
    410: "Gone",
    422: "Unprocessable",
    429: "RateLimited",
}
STATUSES = [400, 401, 402, 403, 404, 406, 409, 410, 412, 418, 422, 429, 451, 500, 502, 503, 504, 599]
FLOW: dict[str, Any] = {"id": "flow-1", "ui": {"action": "https://x", "method": "POST", "nodes": []}}
BODIES: list[Any] = [
    envelope(400),
    {"error": "invalid_request", "error_description": "x"},
    FLOW,
    None,
    "<html>",
    [],
    {},
]


@pytest.mark.parametrize("status", STATUSES)
async def test_2_04_no_operation_returns_an_error(clock: Clock, status: int) -> None:
    import ory_async

    family = getattr(ory_async, FAMILIES.get(status, "ServerError" if status >= 500 else "UnexpectedStatus"))
    body = BODIES[status % len(BODIES)]
    ory = network(Wire(lambda request: reply(status, body)), max_retries=0)
    for operation in documented():
        method = method_of(ory, operation)
        positional, keyword = arguments(operation, method)
        with pytest.raises(ApiError) as caught:
            await method(*positional, **keyword)
        assert isinstance(caught.value, family), operation.name
        assert (caught.value.status, caught.value.operation) == (status, operation.name)


@pytest.mark.parametrize("body", BODIES, ids=repr)
async def test_2_04_every_body_of_an_error_is_raised(body: Any) -> None:
    ory = network(always(400, body))
    for operation in documented():
        method = method_of(ory, operation)
        positional, keyword = arguments(operation, method)
        with pytest.raises(ApiError) as caught:
            await method(*positional, **keyword)
        assert caught.value.status == 400
        raw = b"" if body is None else body.encode() if isinstance(body, str) else json.dumps(body).encode()
        assert caught.value.body == raw


async def test_2_04_whoami_is_a_session_and_nothing_else() -> None:
    assert type(await network(always(200, SESSION)).frontend.to_session(x_session_token="t")) is Session
    annotations = {
        op.name: inspect.signature(method_of(network(silent()), op)).return_annotation for op in documented()
    }
    assert annotations["to_session"] == "Session"
    errors = {name for name in document()["components"]["schemas"] if "error" in name.lower()}
    classes = {name[0].upper() + name[1:] for name in errors} - {"FlowError"}  # what get_flow_error is asked for
    assert len(classes) > 5
    assert not [name for name, text in annotations.items() if {part.strip() for part in text.split("|")} & classes]


# ---- the answer behind a result ------------------------------------------------------------------------------

COOKIES = ["ory_session=abc; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT; HttpOnly", "csrf_token_1=x==; Path=/"]


async def test_2_13_two_set_cookie_lines_stay_two() -> None:
    headers = [("set-cookie", value) for value in COOKIES] + [
        ("ory-session-cache-for", "60"),
        ("x-two", "1"),
        ("x-two", "2"),
    ]
    ory = network(scripted(reply(200, SESSION, headers)))
    raw = await ory.raw(ory.frontend.to_session, x_session_token="t")
    assert type(raw) is RawResponse
    assert (type(raw.parsed), raw.parsed.id) == (Session, "session-1")
    assert raw.set_cookies == COOKIES
    assert raw.headers.get_list("set-cookie") == COOKIES
    assert raw.headers.get_list("x-two") == ["1", "2"]
    assert (raw.headers["Ory-Session-Cache-For"], raw.status, raw.attempts) == ("60", 200, 1)
    assert json.loads(raw.body) == SESSION


async def test_2_13_attempts_are_counted(clock: Clock) -> None:
    ory = network(scripted(reply(503), reply(429), reply(200, SESSION)))
    assert (await ory.raw(ory.frontend.to_session, x_session_token="t")).attempts == 3


async def test_2_13_the_raw_answer_of_a_list_is_its_first_page() -> None:
    link = {"link": '</x?page_token=t>; rel="next"', "x-total-count": "9"}
    wire = scripted(reply(200, [IDENTITY], link))
    ory = network(wire)
    raw = await ory.raw(ory.identity.list_identities, page_size=1)
    assert type(raw.parsed) is Page
    assert (raw.parsed.next_token, raw.parsed.total, raw.headers["link"]) == ("t", 9, link["link"])
    assert [type(row) for row in raw.parsed.items] == [Identity]
    assert wire.only.url.params["page_size"] == "1"


async def test_2_13_every_operation_has_a_raw_answer() -> None:
    wire = Wire(lambda request: reply(418))
    ory = network(wire)
    for operation in documented():
        method = method_of(ory, operation)
        positional, keyword = arguments(operation, method)
        with pytest.raises(ApiError):
            await ory.raw(method, *positional, **keyword)
    assert len(wire.requests) == len(documented())


async def test_2_13_raw_raises_what_the_call_raises() -> None:
    ory = network(scripted(reply(404, envelope(404), [("set-cookie", value) for value in COOKIES])))
    with pytest.raises(NotFound) as caught:
        await ory.raw(ory.identity.get_identity, "i")
    assert caught.value.set_cookies == COOKIES


async def test_2_13_raw_of_a_client_with_other_options_keeps_them(clock: Clock) -> None:
    wire = always(429)
    quick = network(wire).with_options(max_retries=0)
    with pytest.raises(RateLimited):
        await quick.raw(quick.identity.get_identity, "i")
    with pytest.raises(RateLimited):
        await network(wire).raw(quick.identity.get_identity, "i", options={"max_retries": 1})
    assert len(wire.requests) == 3


async def test_2_13_raw_answers_of_many_callers_do_not_mix() -> None:
    import asyncio

    def answer(request: Any) -> Any:
        token = request.headers["x-session-token"]
        return reply(200, SESSION | {"id": token}, [("set-cookie", f"s={token}")])

    ory = network(Wire(answer))
    calls = [ory.raw(ory.frontend.to_session, x_session_token=f"t{number}") for number in range(50)]
    for number, raw in enumerate(await asyncio.gather(*calls)):
        assert (raw.parsed.id, raw.set_cookies) == (f"t{number}", [f"s=t{number}"])


async def test_2_13_nothing_about_cookies_shows_in_the_repr() -> None:
    ory = network(scripted(reply(200, SESSION | {"secret-body": 1}, [("set-cookie", COOKIES[0])])))
    text = repr(await ory.raw(ory.frontend.to_session, x_session_token="t"))
    assert "abc" not in text
    assert "secret-body" not in text


# ---- an object with methods that say what they take ----------------------------------------------------------


def methods() -> list[tuple[str, Callable[..., Any]]]:
    ory = network(silent())
    return [(op.name, method_of(ory, op)) for op in documented()]


async def test_2_17_every_operation_is_a_method_with_a_real_signature() -> None:
    for operation, (name, method) in zip(documented(), methods(), strict=True):
        signature = inspect.signature(method)
        parameters = [*signature.parameters.values()]
        kinds = {parameter.kind for parameter in parameters}
        assert not kinds & {inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD}, name
        known = {parameter["name"] for parameter in operation.data.get("parameters", ())}
        assert not {"client", "core", "self"} & {*signature.parameters} - known, name
        assert parameters[-1].name == "options", name
        assert signature.return_annotation is not inspect.Signature.empty, name
        assert all(parameter.annotation is not inspect.Parameter.empty for parameter in parameters), name


async def test_2_17_path_parameters_come_first_then_the_body_and_the_rest_by_keyword() -> None:
    for operation, (name, method) in zip(documented(), methods(), strict=True):
        parameters = [*inspect.signature(method).parameters.values()]
        positional = [p.name for p in parameters if p.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD]
        holes = operation.path.count("{")
        wanted = holes + ("requestBody" in operation.data or name == "oauth2_device_flow")
        assert len(positional) == wanted, name
        assert (positional[holes:] == ["body"]) is (wanted > holes), name
        kinds = {p.kind for p in parameters[wanted:]}
        assert kinds == {inspect.Parameter.KEYWORD_ONLY}, name


async def test_2_17_an_operation_is_reached_without_any_client_argument() -> None:
    wire = always(200, IDENTITY)
    ory = network(wire)
    assert type(await ory.identity.get_identity("i", include_credential=["password"])) is Identity
    assert ory.identity is ory.identity


async def test_2_17_every_operation_says_what_it_does() -> None:
    for operation, (name, method) in zip(documented(), methods(), strict=True):
        text = inspect.getdoc(method) or ""
        assert len(text.splitlines()[0]) > 10, name
        assert operation.path in text, name
        for parameter in inspect.signature(method).parameters:
            assert f"{parameter}:" in text, f"{name}: {parameter}"


async def test_2_17_documented_and_official_spellings_are_the_same_method() -> None:
    ory = network(silent())
    for readable, official in [
        ("list_oauth2_clients", "list_o_auth2_clients"),
        ("oauth2_authorize", "o_auth2_authorize"),
        ("accept_oauth2_login_request", "accept_o_auth2_login_request"),
    ]:
        assert getattr(ory.oauth2, official).__wrapped__ is getattr(ory.oauth2, readable).__func__
    older: Any = type(ory.frontend).get_web_authn_java_script
    assert older.__wrapped__ is type(ory.frontend).get_webauthn_javascript


async def test_2_17_all_namespaces_of_the_design_are_there() -> None:
    ory = network(silent())
    names = (
        "frontend identity oauth2 oidc jwk permission relationship project workspace courier events api_keys metadata "
        "wellknown elements"
    )
    for name in names.split():
        assert not callable(getattr(ory, name))


async def test_2_17_lists_are_pagers_and_need_no_await() -> None:
    ory = network(silent())
    pager = ory.identity.list_identities()
    assert isinstance(pager, Pager)
    assert isinstance(aiter(pager), AsyncIterator)


# ---- what is only there for old callers ----------------------------------------------------------------------

# list_my_sessions keeps both: a documented page names them.
OUTDATED = ["list_identities", "list_identity_sessions", "list_identity_schemas"]


@pytest.mark.parametrize("name", OUTDATED)
async def test_2_18_page_and_per_page_are_not_offered(name: str) -> None:
    wire = silent()
    ory = network(wire)
    (operation,) = [op for op in documented() if op.name == name]
    method = method_of(ory, operation)
    assert not {"page", "per_page"} & {*inspect.signature(method).parameters}
    assert {"page_size", "page_token"} <= {*inspect.signature(method).parameters}
    positional, keyword = arguments(operation, method)
    with pytest.raises(TypeError):
        method(*positional, **keyword, page=1)


@pytest.mark.parametrize("name", OUTDATED)
@pytest.mark.parametrize("parameter", ["page", "per_page"])
async def test_2_18_the_low_level_takes_them_with_a_warning(name: str, parameter: str) -> None:
    wire = always(200, [])
    (operation,) = [op for op in documented() if op.name == name]
    ory = network(wire)
    call = import_module(f"ory_async.v1.api.{operation.tag}.{name}").call
    positional, keyword = arguments(operation, method_of(ory, operation))
    with pytest.warns(DeprecationWarning, match=parameter):
        await call(ory._core, *positional, **keyword, **{parameter: 3})
    assert wire.only.url.params.multi_items() == [(parameter, "3")]


async def test_2_18_no_warning_without_them() -> None:
    wire = always(200, [])
    ory = network(wire)
    for name in OUTDATED:  # warnings are errors in this test run
        (operation,) = [op for op in documented() if op.name == name]
        method = method_of(ory, operation)
        positional, keyword = arguments(operation, method)
        await method(*positional, **keyword)
    assert len(wire.requests) == len(OUTDATED)


# ---- raw() of something else ---------------------------------------------------------------------------------


async def test_2_13_raw_takes_methods_of_namespaces_only() -> None:
    wire = silent()
    ory = network(wire)

    async def foreign(**kwargs: Any) -> None:
        raise AssertionError

    class Other:
        async def to_session(self) -> None:
            raise AssertionError

    things: list[Any] = [foreign, Other().to_session, lambda: None, ory.aclose, ory.raw, ory.identity, 7, None]
    things += [ory.identity.list_identities().pages, Ory.network, print, Session.from_dict]
    for thing in things:
        with pytest.raises(NotAnOperation) as caught:
            await ory.raw(thing)
        assert isinstance(caught.value, TypeError)
        assert isinstance(caught.value, OryError)
        assert "operation" in str(caught.value)


async def test_2_13_raw_does_not_take_what_every_namespace_has_anyway() -> None:
    ory: Any = network(silent())
    for thing in (ory.identity.__repr__, ory.identity.__init__):
        with pytest.raises(NotAnOperation):
            await ory.raw(thing)


async def test_2_13_no_key_of_the_project_shows_in_an_error() -> None:
    ory = network(always(401, envelope(401)))
    with pytest.raises(ApiError) as caught:
        await ory.raw(ory.identity.get_identity, "i")
    assert KEY not in repr(caught.value) + str(caught.value) + repr(vars(caught.value))


def test_2_17_the_package_is_typed() -> None:
    assert (ROOT / "ory_async/py.typed").exists()
