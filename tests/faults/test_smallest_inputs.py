"""The smallest input of each bug that the corpus and the faults found."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import httpx
import pytest

from ory_async import (
    BadRequest,
    ConfigurationError,
    DecodeError,
    InvalidArgument,
    NotFound,
    Ory,
    RateLimited,
    RetryPolicy,
)
from ory_async._runtime.json import _dumps, loads
from ory_async._runtime.models import listed, moment, rfc3339
from ory_async._runtime.transports.httpx import unpacked
from ory_async.pagination import link_token, offset_of
from ory_async.v1.models import ExpandedPermissionTree
from tests.support.stubs import always, network, reply, scripted, silent

HALF = "\ud800"
"""Half of a surrogate pair: text that has no bytes."""
HOLDS_ITSELF: list[Any] = []
HOLDS_ITSELF.append(HOLDS_ITSELF)


# ---- what a server sends -------------------------------------------------------------------------------------


@pytest.mark.parametrize("depth", [100, 200, 300, 480, 500, 900])
async def test_a_permission_tree_nested_deeply_is_a_model_that_can_be_used_or_a_decode_error(depth: int) -> None:
    body = b'{"children":[' * depth + b"{}" + b"]}" * depth
    error = tree = None
    try:
        tree = await network(always(200, body)).permission.expand_permissions(namespace="n", object="o", relation="r")
    except DecodeError as raised:
        error = raised
    if tree is None:
        assert error is not None
        assert (error.status, error.body) == (200, body)
        assert depth > 300
    else:
        assert tree.to_dict() == loads(body)
        assert repr(tree).startswith("ExpandedPermissionTree(")
    assert ExpandedPermissionTree.from_dict({"children": [{}]}).children == [ExpandedPermissionTree(children=None)]


def test_a_mistake_deep_in_lists_is_located_without_decoding_again() -> None:
    asked = 0

    def refuse(value: Any, lenient: bool) -> Any:
        nonlocal asked
        asked += 1
        raise DecodeError("no")

    decode: Any = refuse
    body: Any = 1
    for _ in range(20):
        decode, body = listed(decode), [body]
    with pytest.raises(DecodeError) as caught:
        decode(body, True)
    assert (asked, caught.value.path) == (1, "$" + "[0]" * 20)


async def test_a_flow_nested_too_deeply_is_a_bad_request(monkeypatch: pytest.MonkeyPatch) -> None:
    deep: Any = {}
    for _ in range(5000):
        deep = {"children": [deep]}

    def decode(value: Any, lenient: bool) -> Any:
        return ExpandedPermissionTree.from_dict(deep, lenient)

    import ory_async.v1.api.frontend.update_login_flow as submit

    monkeypatch.setattr(submit, "OPERATION", __import__("attrs").evolve(submit.OPERATION, flow=decode))
    with pytest.raises(BadRequest) as caught:
        await network(always(400, {"id": "f", "ui": {}})).frontend.update_login_flow({"method": "code"}, flow="f")
    assert type(caught.value) is BadRequest


@pytest.mark.parametrize("zone", ["+99999999999999", "-2400", "+2359"])
async def test_a_retry_after_in_a_zone_that_is_none(zone: str) -> None:
    wire = always(429, None, {"retry-after": f"Thu, 01 Jan 1970 00:00:00 {zone}"})
    with pytest.raises(RateLimited) as caught:
        await network(wire, max_retries=0).identity.get_identity("i")
    assert caught.value.retry_after in (None, 0.0)


async def test_a_link_to_a_host_that_is_none_names_its_token_all_the_same() -> None:
    wire = always(200, [], {"link": '<http://[x/?page_token=t>; rel="next"'})
    page = await network(wire).identity.list_identities()
    assert page.next_token == "t"


def test_a_long_link_header_is_read_in_no_time() -> None:
    """Each character once: what is opened and not closed ends at the next that is opened."""
    assert link_token(["<" * 100_000]) is None
    assert link_token(['<http://x/?page_token=never-closed<http://x/?page_token=t>; rel="next"']) == "t"


@pytest.mark.parametrize("token", ['{"offset":Infinity}', '{"offset":[]}', "[" * 100_000, "{}", "7", ""])
def test_an_offset_that_is_none(token: str) -> None:
    assert offset_of(base64.urlsafe_b64encode(token.encode()).decode()) == 0


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+02:00", "9999-12-31T23:59:59-02:00"])
def test_the_first_and_last_hours_of_all_time(text: str) -> None:
    assert rfc3339(moment(text)) == text
    assert moment(rfc3339(moment(text))) == moment(text)


def test_a_time_of_another_zone_is_sent_as_utc() -> None:
    assert rfc3339(datetime(2026, 1, 2, 3, tzinfo=timezone(timedelta(hours=2)))) == "2026-01-02T01:00:00Z"
    assert rfc3339(datetime(2026, 1, 2, 3, tzinfo=UTC)) == "2026-01-02T03:00:00Z"


@pytest.mark.parametrize(
    ("body", "encoding", "found"),
    [
        (b"x", "", (b"x", True)),
        (b"", "gzip", (b"", True)),
        (b"xx", "identity", (b"xx", True)),
        (b"xxxxx", "", (b"xxxx", False)),
        (b"x", "br", (b"x", False)),
        (b"x", "gzip, gzip", (b"x", False)),
        (b"x\x9c", "deflate", (b"", False)),
        (bytes.fromhex("4a04000000ffff"), "deflate", (b"a", False)),
        (bytes.fromhex("4b0400"), "deflate", (b"a", True)),
        (bytes.fromhex("789c4b040000620062"), "DEFLATE", (b"a", True)),
        (bytes.fromhex("789c4b8402000ce703c9"), "deflate", (b"aaaa", False)),
    ],
)
def test_content_encodings(body: bytes, encoding: str, found: tuple[bytes, bool]) -> None:
    """At most four bytes of each."""
    assert unpacked(body, encoding, 4) == found


async def test_a_signed_userinfo_answer_is_an_error_that_holds_the_token() -> None:
    """Hydra answers with a JWT where the client asked for a signed one; verifying it is the caller's."""
    token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2ln"
    wire = scripted(*[reply(200, token, {"content-type": "application/jwt"})] * 2)
    ory = network(wire)
    with pytest.raises(DecodeError) as caught:
        await ory.oidc.get_oidc_user_info(access_token="ory_at_x")
    assert (caught.value.content_type, caught.value.body) == ("application/jwt", token.encode())
    raw = await ory.request("GET", "/userinfo", service="hydra", headers={"authorization": "Bearer ory_at_x"})
    assert (raw.parsed, raw.body) == (None, token.encode())


async def test_a_repeated_delete_that_finds_nothing_succeeds_whatever_the_body_is() -> None:
    def broken(status: int) -> httpx.Response:
        return httpx.Response(status, headers={"content-encoding": "br"}, stream=Packed())

    ory = network(scripted(broken(503), broken(404)), retry=RetryPolicy(base=0, jitter=0))
    assert await ory.identity.delete_identity("i") is None  # type: ignore[func-returns-value]


class Packed(httpx.AsyncByteStream):
    """A body in a coding that nobody asked for."""

    async def __aiter__(self) -> Any:
        yield b"x"


async def test_an_answer_read_by_a_hook_is_the_same_answer() -> None:
    async def read(response: httpx.Response) -> None:
        await response.aread()

    async with httpx.AsyncClient(transport=always(404, {"error": {}}), event_hooks={"response": [read]}) as given:
        with pytest.raises(NotFound) as caught:
            await Ory.local(http_client=given).identity.get_identity("i")
        assert json.loads(caught.value.body) == {"error": {}}


# ---- what a caller passes ------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [HALF, 10**5000], ids=["half a pair", "5001 digits"])
async def test_text_without_bytes_is_refused_by_name(value: Any) -> None:
    ory = network(silent())
    calls: list[tuple[str, Any]] = [
        ("id", lambda: ory.identity.get_identity(value)),
        ("credentials_identifier", lambda: ory.identity.list_identities(credentials_identifier=value)),
        ("query", lambda: ory.request("GET", "/x", service="kratos", query={"query": {"a": value}})),
        ("body", lambda: ory.relationship.check_opl_syntax(value)),
        ("client_id", lambda: ory.oauth2.oauth2_token_exchange({"grant_type": "x", "client_id": value})),
        ("body", lambda: ory.identity.create_identity({"schema_id": value, "traits": {}})),
    ]
    for argument, call in calls:
        with pytest.raises(InvalidArgument) as caught:
            await call()
        assert caught.value.argument == argument


@pytest.mark.parametrize("value", [HOLDS_ITSELF, object(), 10**30, b"x"], ids=["itself", "object", "huge", "bytes"])
async def test_what_is_no_json_is_refused_by_name(value: Any) -> None:
    ory = network(silent())
    with pytest.raises(InvalidArgument) as caught:
        await ory.identity.create_identity({"schema_id": "d", "traits": {"a": value}})
    assert caught.value.argument == "body"
    with pytest.raises(InvalidArgument):
        await ory.request("POST", "/x", service="kratos", body={"a": value})
    with pytest.raises(InvalidArgument):
        await ory.request("GET", "/x", service="kratos", query={"query": {"a": value}})


def test_json_without_orjson_refuses_what_is_too_deep() -> None:
    deep: Any = 1
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(ValueError):
        _dumps(deep)


@pytest.mark.parametrize(
    "url",
    ["https://x.test?", "https://x.test#", "https://@x.test", "https://:@x.test", "https://x.test/a?", "https://x.test\\@y"],
)  # fmt: skip
def test_a_base_url_with_an_empty_part_is_refused(url: str) -> None:
    for build in (lambda: Ory.network(url), lambda: Ory.self_hosted(kratos_admin=url)):
        with pytest.raises(ConfigurationError):
            build()
    with pytest.raises(ConfigurationError):
        Ory.local().with_options(base_url=url)


def test_a_base_url_may_hold_an_at_sign_in_its_path() -> None:
    assert Ory.self_hosted(kratos_admin="https://x.test/@ory")


@pytest.mark.parametrize("value", [0, -1, 1.5, True, None, "1"])
def test_max_body_is_a_number_of_bytes(value: Any) -> None:
    with pytest.raises(ConfigurationError):
        Ory.local().with_options(max_body=value)


async def test_a_policy_without_waits_waits_nothing() -> None:
    wire = scripted(reply(503), reply(503), reply(404))
    with pytest.raises(NotFound):
        await network(wire, retry=RetryPolicy(base=0, jitter=0)).identity.get_identity("i")
