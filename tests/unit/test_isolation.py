"""One client serves many users: what one answer sets, no other request carries."""

import asyncio
import base64
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from ory_async import Ory, RedirectResponse, RedirectTo
from tests.support.clock import Clock
from tests.support.server import Received, Server, on_the_wire, serving
from tests.support.stubs import KEY, SESSION, Wire, envelope, network, reply, scripted

ANONYMOUS = {"id": "flow-1", "ui": {"action": "https://x", "method": "POST", "nodes": []}}


def victim(**options: Any) -> httpx.AsyncClient:
    """An httpx client as an application may already have one: full of somebody's credentials."""
    return httpx.AsyncClient(
        cookies={"ory_session": "of-the-victim", "csrf_token": "of-the-victim"},
        headers={
            "Authorization": "Bearer of-the-victim",
            "Cookie": "header=of-the-victim",
            "X-Session-Token": "victim",
        },
        auth=("victim", "victim"),
        params={"leak": "of-the-victim"},
        follow_redirects=True,
        trust_env=False,
        **options,
    )


# ---- a hundred tasks over real sockets -----------------------------------------------------------------------


def cookie_of(tag: int) -> str:
    return f"ory_session=of-{tag}; csrf_token_1=x{tag}=="


async def setting_cookies(request: Received) -> bytes:
    """Answers late and out of order, and sets cookies for whoever asked."""
    tag = tag_of(request)
    for _ in range(tag % 7):
        await asyncio.sleep(0)
    cookies = [("set-cookie", f"ory_session=set-for-{tag}; Path=/; HttpOnly"), ("set-cookie", f"other-{tag}=1; Path=/")]
    if "whoami" in request.target:
        return on_the_wire(200, SESSION | {"id": f"session-{tag}"}, cookies)
    return on_the_wire(200, ANONYMOUS | {"id": f"flow-{tag}"}, cookies)


def tag_of(request: Received) -> int:
    return int(request.target.rpartition("=")[2])


async def one_user(ory: Ory, tag: int) -> list[str]:
    """Three calls of one user; each fourth has a cookie, each fourth nothing, the others a token."""
    found: list[str] = []
    for _ in range(3):
        if tag % 4 == 0:
            session = await ory.frontend.to_session(cookie=cookie_of(tag), tokenize_as=str(tag))
            found.append(session.id)
        elif tag % 4 == 1:
            flow = await ory.frontend.create_native_verification_flow(return_to=str(tag))
            found.append(flow.id)
        elif tag % 4 == 2:
            session = await ory.frontend.to_session(x_session_token=f"token-{tag}", tokenize_as=str(tag))
            found.append(session.id)
        else:
            raw = await ory.raw(ory.frontend.to_session, cookie=cookie_of(tag), tokenize_as=str(tag))
            assert [value.partition(";")[0] for value in raw.set_cookies] == [
                f"ory_session=set-for-{tag}",
                f"other-{tag}=1",
            ]
            found.append(raw.parsed.id)
    return found


def wanted(tag: int) -> tuple[list[str], list[str]]:
    """Cookie and X-Session-Token headers of this user's requests."""
    return ([cookie_of(tag)] if tag % 4 in (0, 3) else [], [f"token-{tag}"] if tag % 4 == 2 else [])


def check_no_leak(server: Server, users: int) -> None:
    assert len(server.received) == users * 3
    for request in server.received:
        tag = tag_of(request)
        assert (request.all("cookie"), request.all("x-session-token")) == wanted(tag)
        assert request.all("authorization") == []
        assert "victim" not in repr(request)


async def a_hundred_users(ory: Ory, server: Server) -> None:
    answers = await asyncio.gather(*(one_user(ory, tag) for tag in range(100)))
    for tag, found in enumerate(answers):
        kind = "flow" if tag % 4 == 1 else "session"
        assert found == [f"{kind}-{tag}"] * 3
    check_no_leak(server, 100)


async def test_3_01_a_hundred_tasks_over_one_client() -> None:
    async with serving(setting_cookies) as server, Ory.network(server.url, api_key=KEY) as ory:
        await a_hundred_users(ory, server)


async def test_3_01_a_hundred_tasks_over_children_of_one_client() -> None:
    async with serving(setting_cookies) as server, Ory.network(server.url, api_key=KEY) as ory:
        children = [ory, ory.with_options(timeout=5), ory.for_project(server.url), ory.with_options(max_retries=0)]
        await asyncio.gather(*(one_user(children[tag // 4 % 4], tag) for tag in range(100)))
        check_no_leak(server, 100)


@pytest.mark.parametrize("limit", [5, 100])
async def test_3_01_a_hundred_tasks_over_an_injected_client_full_of_credentials(limit: int) -> None:
    limits = httpx.Limits(max_connections=limit, max_keepalive_connections=20)
    async with serving(setting_cookies) as server, victim(limits=limits, timeout=60) as given:
        before = [(cookie.name, cookie.value) for cookie in given.cookies.jar], given.headers.multi_items()
        async with Ory.network(server.url, api_key=KEY, http_client=given) as ory:
            await a_hundred_users(ory.with_options(timeout=60), server)
        assert ([(cookie.name, cookie.value) for cookie in given.cookies.jar], given.headers.multi_items()) == before
        assert not given.is_closed


async def test_3_01_the_injected_client_goes_on_with_its_own_credentials() -> None:
    async def answer(request: Received) -> bytes:
        return on_the_wire(200, SESSION, [("set-cookie", "ory_session=new; Path=/")])

    async with serving(answer) as server, httpx.AsyncClient(cookies={"mine": "1"}, trust_env=False) as given:
        ory = Ory.network(server.url, http_client=given)
        await ory.frontend.to_session(x_session_token="t")
        await given.get(f"{server.url}/own")
        await ory.frontend.to_session(x_session_token="t")
        assert [request.all("cookie") for request in server.received] == [[], ["mine=1"], []]
        await given.get(f"{server.url}/own")
        assert server.received[-1].all("cookie") == ["mine=1; ory_session=new"]  # its own answer set that one
        assert (await ory.raw(ory.frontend.to_session, x_session_token="t")).status == 200
        assert server.received[-1].all("cookie") == []


# ---- one after the other, on every way through the client ----------------------------------------------------


@asynccontextmanager
async def own(wire: Wire) -> AsyncIterator[Ory]:
    async with network(wire) as ory:
        yield ory


@asynccontextmanager
async def injected(wire: Wire) -> AsyncIterator[Ory]:
    async with victim(transport=wire) as given:
        yield Ory.network("acme", api_key=KEY, http_client=given)
        assert sorted({cookie.value or "" for cookie in given.cookies.jar}) == ["of-the-victim"]


Client = Callable[[Wire], Any]
BOTH = pytest.mark.parametrize("client", [own, injected])
SET = [("set-cookie", "ory_session=set; Path=/; Domain=acme.projects.oryapis.com"), ("set-cookie", "b=2")]


def cookies(wire: Wire) -> list[list[str]]:
    return [request.headers.get_list("cookie") for request in wire.requests]


def check_clean(wire: Wire) -> None:
    for request in wire.requests:
        everything = repr(request.headers.raw) + str(request.url)
        assert "victim" not in everything
        assert base64.b64encode(b"victim").decode().rstrip("=") not in everything


@BOTH
async def test_3_01_what_an_answer_sets_is_not_sent_back(client: Client) -> None:
    wire = Wire(lambda request: reply(200, SESSION, SET))
    async with client(wire) as ory:
        await ory.frontend.to_session(cookie="ory_session=a")
        await ory.frontend.to_session(x_session_token="b")
        await ory.identity.get_identity_schema("default")
        await ory.identity.get_identity("i")
        await ory.request("GET", "/x", service="kratos")
        await ory.frontend.to_session(cookie="ory_session=c")
    assert cookies(wire) == [["ory_session=a"], [], [], [], [], ["ory_session=c"]]
    check_clean(wire)


@BOTH
async def test_3_01_a_retry_sends_what_the_caller_passed(clock: Clock, client: Client) -> None:
    for credentials, sent in (({"cookie": "ory_session=a"}, ["ory_session=a"]), ({"x_session_token": "t"}, [])):
        wire = scripted(reply(503, None, SET), reply(429, None, SET), reply(200, SESSION, SET))
        async with client(wire) as ory:
            await ory.frontend.to_session(**credentials)
        assert cookies(wire) == [sent] * 3
        check_clean(wire)


@BOTH
async def test_3_01_the_pages_of_a_list_carry_no_cookie_of_each_other(client: Client) -> None:
    link = ("link", '</admin/identities?page_token=t>; rel="next"')
    wire = scripted(reply(200, [], [*SET, link]), reply(200, [], SET))
    async with client(wire) as ory:
        assert [row async for row in ory.identity.list_identities()] == []
    assert cookies(wire) == [[], []]
    assert [request.headers.get_list("authorization") for request in wire.requests] == [[f"Bearer {KEY}"]] * 2


@BOTH
async def test_3_01_errors_set_no_cookie_either(clock: Clock, client: Client) -> None:
    wire = Wire(lambda request: reply(404, envelope(404), SET))
    async with client(wire) as ory:
        for _ in range(2):
            with pytest.raises(Exception) as caught:
                await ory.frontend.get_login_flow(id="f")
            assert getattr(caught.value, "set_cookies", None) == [value for _, value in SET]
    assert cookies(wire) == [[], []]


@BOTH
async def test_3_01_redirects_are_not_followed(client: Client) -> None:
    wire = Wire(lambda request: reply(303, None, [*SET, ("location", "/next")]))
    async with client(wire) as ory:
        with pytest.raises(RedirectResponse):
            await ory.frontend.create_browser_login_flow(cookie="a=1")
        result = await ory.frontend.get_well_known_change_password()
        assert isinstance(result, RedirectTo)
        with pytest.raises(RedirectResponse):
            await ory.frontend.to_session(x_session_token="t")
    assert [request.url.path for request in wire.requests] == [
        "/self-service/login/browser",
        "/.well-known/change-password",
        "/sessions/whoami",
    ]
    assert cookies(wire) == [["a=1"], [], []]
    check_clean(wire)


@BOTH
async def test_3_01_the_key_of_the_project_does_not_stick(client: Client) -> None:
    wire = Wire(lambda request: reply(200, SESSION, SET))
    async with client(wire) as ory:
        await ory.identity.get_identity("i")
        await ory.frontend.to_session(x_session_token="t")
        await ory.oauth2.oauth2_token_exchange({"grant_type": "x"}, client_auth=("id", "secret"))
        await ory.oauth2.oauth2_token_exchange({"grant_type": "x"})
        await ory.identity.get_identity_schema("default")
    found = [request.headers.get("authorization") for request in wire.requests]
    assert found[0] == f"Bearer {KEY}"
    assert found[1] is None
    assert (found[2] or "").startswith("Basic ")
    assert found[3:] == [None, None]
    check_clean(wire)


@BOTH
async def test_3_01_headers_of_one_call_do_not_stick(client: Client) -> None:
    wire = Wire(lambda request: reply(200, SESSION))
    async with client(wire) as ory:
        await ory.frontend.to_session(options={"headers": {"Cookie": "once=1", "X-Once": "1"}})
        await ory.frontend.to_session(x_session_token="t")
        child = ory.with_options(headers={"X-Child": "1"})
        await child.frontend.to_session(x_session_token="t")
        await ory.frontend.to_session(x_session_token="t")
    assert cookies(wire) == [["once=1"], [], [], []]
    assert [{"x-once", "x-child"} & {*request.headers} for request in wire.requests] == [
        {"x-once"},
        set(),
        {"x-child"},
        set(),
    ]


@BOTH
async def test_3_01_the_mapping_of_headers_is_not_kept_by_reference(client: Client) -> None:
    headers = {"X-Tenant": "a"}
    wire = Wire(lambda request: reply(200, SESSION))
    async with client(wire) as ory:
        child = ory.with_options(headers=headers)
        headers["Cookie"] = "late=1"
        await child.frontend.to_session(x_session_token="t")
    assert cookies(wire) == [[]]


async def test_3_01_an_httpx_auth_of_one_project_keeps_no_cookie_either() -> None:
    class Fetching(httpx.Auth):
        requires_response_body = True

        def auth_flow(self, request: httpx.Request) -> Any:
            response = yield httpx.Request("POST", "https://sts.test/token")
            request.headers["Authorization"] = f"Bearer {response.json()['token']}"
            yield request

    wire = Wire(lambda request: reply(200, {"token": "k", "id": "i"}, SET))
    async with network(wire, api_key=Fetching()) as ory:
        await ory.identity.get_identity("i")
        await ory.frontend.to_session(x_session_token="t")
    assert cookies(wire) == [[], [], []]
