"""Bytes on the wire: values as text, bodies, headers, redirects."""

import json
import uuid
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import httpx
import pytest

from ory_async import UNSET, Ory, RedirectResponse, RedirectTo, __version__
from ory_async.v1.models import JsonPatch, UpdateRegistrationFlowWithPasswordMethod
from tests.support.clock import Clock
from tests.support.document import arguments, documented, method_of, sweep
from tests.support.stubs import IDENTITY, SESSION, Wire, always, network, reply, scripted, sent_json

FLOW: dict[str, Any] = {"id": "flow-1", "ui": {"action": "https://x", "method": "POST", "nodes": []}}


def raw_path(request: httpx.Request) -> str:
    """The path and query as they stand in the request line."""
    return request.url.raw_path.decode("ascii")


# ---- values as text ------------------------------------------------------------------------------------------


async def test_1_17_booleans_in_a_query_are_lower_case() -> None:
    wire = always(200, FLOW)
    await network(wire).frontend.create_native_login_flow(refresh=True, return_session_token_exchange_code=False)
    query = {*wire.only.url.query.decode().split("&")}
    assert query == {"refresh=true", "return_session_token_exchange_code=false"}


async def test_1_17_booleans_in_a_body_are_json() -> None:
    wire = always(200, SESSION)
    await network(wire).frontend.update_login_flow({"method": "lookup_secret", "x": True, "y": False}, flow="f")
    assert b'"x":true' in wire.only.content
    assert b'"y":false' in wire.only.content


MOMENTS = [
    (datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "2026-01-02T03:04:05Z"),
    (datetime(2026, 1, 2, 3, 4, 5, 678000, tzinfo=UTC), "2026-01-02T03:04:05.678000Z"),
    (datetime(2026, 1, 2, 3, 4, 5, 123456, tzinfo=UTC), "2026-01-02T03:04:05.123456Z"),
    (datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=5, minutes=30))), "2026-01-01T21:34:05Z"),
]


@pytest.mark.parametrize(("moment", "text"), MOMENTS)
async def test_1_17_dates_are_rfc_3339_with_z(moment: datetime, text: str) -> None:
    wire = Wire(lambda request: reply(200, {}))
    ory = network(wire)
    await ory.request("GET", "/x", service="kratos", query={"at": moment})
    await ory.request("POST", "/x", service="kratos", body={"at": moment, "deep": [{"at": moment}]})
    assert wire.requests[0].url.params["at"] == text
    assert sent_json(wire.requests[1]) == {"at": text, "deep": [{"at": text}]}


async def test_1_17_a_date_without_zone_is_utc() -> None:
    wire = always(200, {})
    await network(wire).request("POST", "/x", service="kratos", body={"at": datetime(2026, 1, 2)})
    assert sent_json(wire.only) == {"at": "2026-01-02T00:00:00Z"}


IDENTIFIER = uuid.UUID("00000000-0000-4000-8000-00000000000a")


async def test_1_17_a_uuid_in_a_path_is_its_text() -> None:
    wire = always(200, IDENTITY)
    identifier: Any = IDENTIFIER
    await network(wire).identity.get_identity(identifier)
    assert raw_path(wire.only) == f"/admin/identities/{IDENTIFIER}"


async def test_1_17_a_uuid_in_a_query_is_its_text() -> None:
    wire = always(200, [])
    identifiers: Any = [IDENTIFIER]
    await network(wire).identity.list_identities(ids=identifiers)
    assert wire.only.url.params.get_list("ids") == [str(IDENTIFIER)]


async def test_1_17_a_uuid_in_a_body_is_its_text() -> None:
    wire = always(200, IDENTITY)
    await network(wire).identity.create_identity({"schema_id": "default", "traits": {"ref": IDENTIFIER}})
    assert sent_json(wire.only)["traits"] == {"ref": str(IDENTIFIER)}


async def test_1_17_lists_repeat_their_key() -> None:
    wire = always(200, [])
    await network(wire).identity.list_identities(ids=["a", "b,c"], include_credential=("password", "oidc"))
    assert wire.only.url.params.multi_items() == [
        ("ids", "a"),
        ("ids", "b,c"),
        ("include_credential", "password"),
        ("include_credential", "oidc"),
    ]


async def test_1_17_none_and_nothing_are_left_out_everywhere() -> None:
    wire = always(200, [])
    ory = network(wire)
    await ory.identity.list_identities(ids=None, page_size=None, consistency=None)
    assert wire.only.url.query == b""
    wire.requests.clear()
    await ory.request(
        "POST",
        "/x",
        service="kratos",
        query={"a": None, "b": UNSET, "c": []},
        headers={"x-a": None},
        body={"a": 1},
    )
    assert raw_path(wire.only) == "/x"
    assert "x-a" not in wire.only.headers


async def test_1_17_empty_text_is_not_nothing() -> None:
    wire = always(200, [])
    await network(wire).identity.list_identities(credentials_identifier="")
    assert wire.only.url.params.multi_items() == [("credentials_identifier", "")]


@pytest.mark.parametrize("value", ["ada+1@example.com", "a b", "a&b=c", "100%", "ä€", "a/b?c#d", "+", '"', "a;b"])
async def test_1_17_any_text_survives_a_query(value: str) -> None:
    wire = always(200, [])
    await network(wire).identity.list_identities(credentials_identifier=value)
    query = wire.only.url.query.decode("ascii")
    from urllib.parse import parse_qsl

    assert parse_qsl(query, strict_parsing=True) == [("credentials_identifier", value)]


PATHS = [
    ("a/b", "a%2Fb"),
    ("../x", "..%2Fx"),
    ("a b", "a%20b"),
    ("a?b#c", "a%3Fb%23c"),
    ("100%", "100%25"),
    ("%2F", "%252F"),
    ("ü", "%C3%BC"),
    ("a:b@c", "a%3Ab%40c"),
    ("a;b,c=d&e+f", "a%3Bb%2Cc%3Dd%26e%2Bf"),
    ("a\\b", "a%5Cb"),
    ("...", "..."),
    ("~._-", "~._-"),
    ("a\r\nb", "a%0D%0Ab"),
]


@pytest.mark.parametrize(("value", "encoded"), PATHS)
async def test_1_17_path_segments_are_percent_encoded(value: str, encoded: str) -> None:
    wire = always(200, IDENTITY)
    await network(wire).identity.get_identity(value)
    assert raw_path(wire.only) == f"/admin/identities/{encoded}"


async def test_1_17_each_segment_is_encoded_for_itself() -> None:
    wire = always(204)
    await network(wire).identity.delete_identity_credentials("a/b", "oidc/x", identifier="github:1/2")
    assert raw_path(wire.only).partition("?")[0] == "/admin/identities/a%2Fb/credentials/oidc%2Fx"
    assert wire.only.url.params["identifier"] == "github:1/2"


async def test_1_17_null_is_sendable_in_a_patch_and_different_from_absent() -> None:
    wire = always(200, IDENTITY)
    await network(wire).identity.patch_identity(
        "i",
        [
            JsonPatch(op="replace", path="/metadata_public", value=None),
            JsonPatch(op="remove", path="/a~1b"),
            {"op": "add", "path": "/x", "value": None},
        ],
    )
    assert sent_json(wire.only) == [
        {"op": "replace", "path": "/metadata_public", "value": None},
        {"op": "remove", "path": "/a~1b"},
        {"op": "add", "path": "/x", "value": None},
    ]


async def test_1_17_no_operation_sends_a_default_of_the_document() -> None:
    wire = always(418)
    sent = await sweep(network(wire), wire)
    required = {op.name: {p["name"] for p in op.data.get("parameters", ()) if p.get("required")} for op in documented()}
    more = {name: {*request.url.params} - required[name] for name, request in sent.items()}
    assert {name: names for name, names in more.items() if names} in (
        {},
        {"oauth2_authorize": {"response_type", "client_id"}},  # the published document has no parameters
    )


# ---- bodies --------------------------------------------------------------------------------------------------


TRAITS: dict[str, Any] = {
    "email": "a@b.c",
    "name": {"first": "Ada", "last": None},
    "tags": ["x", {"y": 1.5}],
    "admin": True,
    "ü": "€",
}


async def test_2_01_a_registration_with_nested_traits_is_json() -> None:
    wire = always(200, {"identity": IDENTITY})
    body = {"method": "password", "password": "p", "traits": TRAITS, "csrf_token": "c"}
    await network(wire).frontend.update_registration_flow(body, flow="f")
    assert wire.only.headers.get_list("content-type") == ["application/json"]
    assert sent_json(wire.only) == body
    assert wire.only.url.params.multi_items() == [("flow", "f")]


async def test_2_01_a_model_gives_the_same_body_as_a_mapping() -> None:
    wire = always(200, {"identity": IDENTITY})
    model = UpdateRegistrationFlowWithPasswordMethod(password="p", traits=TRAITS)
    await network(wire).frontend.update_registration_flow(model, flow="f")
    assert sent_json(wire.only) == {"method": "password", "password": "p", "traits": TRAITS}


FORMS = {
    "oauth2_token_exchange",
    "revoke_oauth2_token",
    "introspect_oauth2_token",
    "oauth2_device_flow",
}


async def test_2_01_json_wherever_an_endpoint_takes_it_and_a_form_nowhere_else() -> None:
    wire = always(418)
    sent = await sweep(network(wire), wire)
    both = [op for op in documented() if len(op.data.get("requestBody", {}).get("content", {})) > 1]
    assert len(both) >= 6
    for operation in documented():
        media = {*operation.data.get("requestBody", {}).get("content", {})}
        wanted = ["application/json"] if "application/json" in media else sorted(media)
        if operation.name in FORMS:
            wanted = ["application/x-www-form-urlencoded"]
        assert sent[operation.name].headers.get_list("content-type") == wanted, operation.name
        assert (
            bool(sent[operation.name].headers.get("content-length", "0") != "0") or sent[operation.name].content == b""
        )


async def test_2_01_the_body_of_a_get_is_nothing() -> None:
    wire = always(418)
    sent = await sweep(network(wire), wire)
    for operation in documented():
        if "requestBody" not in operation.data and operation.name not in FORMS:
            request = sent[operation.name]
            assert request.content == b""
            assert "content-type" not in request.headers, operation.name


async def test_2_01_permission_rules_are_plain_text() -> None:
    wire = always(200, {"errors": []})
    await network(wire).relationship.check_opl_syntax("class Ünïcode implements Namespace {}")
    assert wire.only.headers.get_list("content-type") == ["text/plain"]
    assert wire.only.content.decode() == "class Ünïcode implements Namespace {}"


# ---- Accept, redirects ---------------------------------------------------------------------------------------


async def test_2_03_exactly_one_accept_header_says_json() -> None:
    wire = always(418)
    sent = await sweep(network(wire), wire)
    found = {name: request.headers.get_list("accept") for name, request in sent.items()}
    other = {name: accept for name, accept in found.items() if accept != ["application/json"]}
    assert {*other} <= {"get_webauthn_javascript"}
    assert all(accept == [accept[0]] and accept[0].startswith("text/") for accept in other.values())


async def test_2_03_every_request_says_who_sends_it() -> None:
    wire = always(200, SESSION)
    await network(wire).frontend.to_session(x_session_token="t")
    assert wire.only.headers["user-agent"] == f"ory-async/{__version__} httpx/{httpx.__version__}"


async def test_2_03_only_known_headers_are_sent() -> None:
    wire = always(418)
    sent = await sweep(network(wire), wire)
    known = {"host", "accept", "accept-encoding", "user-agent", "content-length", "content-type", "authorization"}
    known |= {"cookie", "x-session-token"}
    for name, request in sent.items():
        names = [key.decode().lower() for key, _ in request.headers.raw]
        assert {*names} <= known, name
        assert len(names) == len({*names}), name


COOKIES = [("set-cookie", "a=1; Path=/; HttpOnly"), ("set-cookie", "b=2; Expires=Wed, 21 Oct 2026 07:28:00 GMT")]
REDIRECTING = ["oauth2_authorize", "perform_oauth2_device_verification_flow", "revoke_oidc_session"]


async def redirected(ory: Ory, name: str) -> Any:
    (operation,) = [op for op in documented() if op.name == name]
    method = method_of(ory, operation)
    positional, keyword = arguments(operation, method)
    return await method(*positional, **keyword)


@pytest.mark.parametrize("location", ["https://app.test/cb?code=x#f", "/relative", "app://x"])
@pytest.mark.parametrize(
    ("name", "status"),
    [(name, status) for name in REDIRECTING for status in (302, 303)] + [("get_well_known_change_password", 303)],
)
async def test_2_03_a_redirect_that_is_the_success_is_returned(name: str, status: int, location: str) -> None:
    wire = scripted(reply(status, "<a href>", [("location", location), *COOKIES]))
    result = await redirected(network(wire), name)
    assert isinstance(result, RedirectTo)
    assert (result.location, result.set_cookies) == (location, [value for _, value in COOKIES])
    assert len(wire.requests) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_2_03_any_other_redirect_is_raised_and_not_followed(clock: Clock, status: int) -> None:
    ory = network(Wire(lambda request: reply(status, None, [("location", "https://evil.test/"), *COOKIES])))
    calls = [
        lambda: ory.frontend.create_browser_login_flow(cookie="c=1"),
        lambda: ory.frontend.to_session(x_session_token="t"),
        lambda: ory.identity.get_identity("i"),
        lambda: ory.frontend.update_login_flow({}, flow="f"),
    ]
    for call in calls:
        with pytest.raises(RedirectResponse) as caught:
            await call()
        assert (caught.value.status, caught.value.location) == (status, "https://evil.test/")
        assert caught.value.set_cookies == [value for _, value in COOKIES]


async def test_2_03_no_redirect_is_followed_whatever_the_operation() -> None:
    wire = Wire(lambda request: reply(303, None, {"location": "https://evil.test/"}))
    ory = network(wire)
    for operation in documented():
        wire.requests.clear()
        method = method_of(ory, operation)
        positional, keyword = arguments(operation, method)
        try:
            result = await method(*positional, **keyword)
        except RedirectResponse:
            assert operation.statuses[0] < 300, operation.name
        else:
            assert isinstance(result, RedirectTo), operation.name
        assert len(wire.requests) == 1


async def test_2_03_a_303_keeps_its_json_for_whoever_looks() -> None:
    ory = network(always(303, {"redirect_to": "x"}, {"location": "y"}))
    with pytest.raises(RedirectResponse) as caught:
        await ory.frontend.create_browser_login_flow(cookie="c=1")
    assert json.loads(caught.value.body) == {"redirect_to": "x"}
