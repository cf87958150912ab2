"""Event loops, closing, and what is done to an httpx client that was given."""

import asyncio
import gc
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from ory_async import ConfigurationError, Ory
from tests.support.server import Received, on_the_wire, serving
from tests.support.stubs import SESSION, Wire, always, network, reply
from tests.support.waiting import until


async def closing(request: Received) -> bytes:
    return on_the_wire(200, SESSION, [("connection", "close")])


async def keeping(request: Received) -> bytes:
    return on_the_wire(200, SESSION)


async def whoami(ory: Ory, **options: Any) -> str:
    given: Any = options
    return (await ory.frontend.to_session(x_session_token="t", options=given)).id


# ---- event loops ---------------------------------------------------------------------------------------------


def test_2_11_a_second_asyncio_run_works() -> None:
    ory = Ory.local()

    async def once() -> str:
        async with serving(closing) as server:
            return await whoami(ory, base_url=server.url)

    assert [asyncio.run(once()) for _ in range(3)] == ["session-1"] * 3

    async def close() -> None:
        await ory.aclose()
        await ory.aclose()

    asyncio.run(close())


def test_2_11_a_second_asyncio_run_works_with_a_given_client() -> None:
    given = httpx.AsyncClient(trust_env=False)
    ory = Ory.local(http_client=given)

    async def once() -> str:
        async with serving(closing) as server:
            return await whoami(ory, base_url=server.url)

    assert [asyncio.run(once()) for _ in range(2)] == ["session-1"] * 2
    asyncio.run(given.aclose())


def test_2_11_a_client_can_be_built_outside_of_any_loop() -> None:
    ory = network(always(200, SESSION))
    assert ory.with_options(timeout=1).frontend
    assert ory.for_project("other").identity
    assert asyncio.run(whoami(ory)) == "session-1"


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_2_11_closing_in_another_loop_after_the_first_has_ended_is_quiet() -> None:
    ory = Ory.local()

    async def once() -> str:
        async with serving(keeping) as server:
            return await whoami(ory, base_url=server.url)

    try:
        assert asyncio.run(once()) == "session-1"
        asyncio.run(ory.aclose())
    finally:
        vars(ory).clear()
        gc.collect()  # sockets of the first loop, while their warnings are ignored


async def test_2_11_another_loop_that_still_runs_is_an_error_of_ours() -> None:
    wire = always(200, SESSION)
    ory = network(wire)
    await whoami(ory)
    with pytest.raises(ConfigurationError):
        await asyncio.to_thread(lambda: asyncio.run(whoami(ory)))
    assert len(wire.requests) == 1
    assert await whoami(ory) == "session-1"


async def test_2_11_a_child_belongs_to_the_loop_of_its_parent() -> None:
    ory = network(always(200, SESSION))
    await whoami(ory)
    for child in (ory.with_options(timeout=1), ory.for_project("other")):
        with pytest.raises(ConfigurationError):
            await asyncio.to_thread(lambda one: asyncio.run(whoami(one)), child)


async def test_2_11_closing_from_another_loop_while_the_first_still_runs_is_an_error_of_ours() -> None:
    async with serving(keeping) as server:
        async with Ory.self_hosted(kratos_public=server.url) as ory:
            await whoami(ory)
            with pytest.raises(ConfigurationError):
                await asyncio.to_thread(lambda: asyncio.run(ory.aclose()))
            assert await whoami(ory) == "session-1"
        await until(lambda: server.dropped)
        assert (server.connections, server.dropped) == (1, 1)


async def test_2_11_many_first_calls_make_one_httpx_client(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[httpx.AsyncClient] = []
    make = httpx.AsyncClient.__init__

    def counted(self: httpx.AsyncClient, *args: Any, **kwargs: Any) -> None:
        made.append(self)
        make(self, *args, **kwargs)

    monkeypatch.setattr(httpx.AsyncClient, "__init__", counted)
    ory = network(Wire(lambda request: reply(200, SESSION)))
    assert made == []
    clients = [ory, ory.with_options(timeout=1), ory.for_project("other")]
    await asyncio.gather(*(whoami(clients[number % 3]) for number in range(30)))
    assert len(made) == 1


# ---- closing -------------------------------------------------------------------------------------------------


async def test_2_11_aclose_can_be_called_again() -> None:
    async with serving(keeping) as server:
        ory = Ory.self_hosted(kratos_public=server.url)
        async with ory:
            await whoami(ory)
        await ory.aclose()
        await asyncio.gather(ory.aclose(), ory.aclose())
        with pytest.raises(ConfigurationError):
            await whoami(ory)
        assert len(server.received) == 1


async def test_2_11_aclose_of_what_was_never_used_is_quiet() -> None:
    ory = Ory.local()
    await ory.aclose()
    await ory.aclose()


async def test_2_11_closing_gives_the_connections_back() -> None:
    async def answer(request: Received) -> bytes:
        return on_the_wire(200, SESSION)

    async with serving(answer) as server:
        async with Ory.self_hosted(kratos_public=server.url) as ory:
            await whoami(ory)
            assert server.dropped == 0
        await until(lambda: server.dropped)
        assert server.dropped == server.connections


async def test_2_11_an_error_inside_the_block_closes_too() -> None:
    wire = always(200, SESSION)
    ory = network(wire)
    with pytest.raises(RuntimeError):
        async with ory:
            raise RuntimeError
    with pytest.raises(ConfigurationError):
        await whoami(ory)


# ---- what was given stays as it was --------------------------------------------------------------------------


class Closing(Wire):
    """A transport that says when it is closed."""

    closed = 0

    async def aclose(self) -> None:
        self.closed += 1


async def test_2_11_a_given_transport_is_not_closed() -> None:
    wire = Closing(lambda request: reply(200, SESSION))
    async with network(wire) as ory:
        await whoami(ory)
    await ory.aclose()
    assert wire.closed == 0


async def test_2_11_a_given_client_is_not_closed() -> None:
    wire = Closing(lambda request: reply(200, SESSION))
    given = httpx.AsyncClient(transport=wire)
    async with Ory.local(http_client=given) as ory:
        await whoami(ory)
    assert (given.is_closed, wire.closed) == (False, 0)
    assert (await given.get("https://x.test")).status_code == 200
    await given.aclose()
    assert wire.closed == 1


def seen(client: httpx.AsyncClient) -> dict[str, Any]:
    """Everything about a client that a caller could notice."""
    return {
        "headers": client.headers.multi_items(),
        "cookies": sorted((cookie.name, cookie.value, cookie.domain) for cookie in client.cookies.jar),
        "auth": client.auth,
        "params": client.params.multi_items(),
        "timeout": client.timeout,
        "hooks": {name: [*hooks] for name, hooks in client.event_hooks.items()},
        "base_url": str(client.base_url),
        "follow_redirects": client.follow_redirects,
        "max_redirects": client.max_redirects,
        "trust_env": client.trust_env,
        "closed": client.is_closed,
    }


async def test_2_11_a_given_client_is_not_changed() -> None:
    wire = Wire(
        lambda request: reply(200, SESSION, [("set-cookie", "new=1; Path=/"), ("set-cookie", "kept=2; Path=/")])
    )
    async with httpx.AsyncClient(
        transport=wire,
        headers={"Authorization": "Bearer default", "X-Default": "1"},
        cookies={"kept": "1"},
        auth=("user", "pass"),
        params={"default": "1"},
        timeout=77,
        follow_redirects=True,
        base_url="https://given.test/base",
    ) as given:
        before, members = seen(given), {name: id(value) for name, value in vars(given).items()}
        async with Ory.local(http_client=given) as ory:
            await whoami(ory)
            await whoami(ory.with_options(headers={"x-mine": "1"}))
            await ory.for_project("other").frontend.to_session(cookie="mine=1")
        assert seen(given) == before
        assert {name: id(value) for name, value in vars(given).items()} == members
        wire.requests.clear()
        await given.get("/own")
        own = wire.only
        assert (str(own.url), own.headers["cookie"]) == ("https://given.test/base/own?default=1", "kept=1")
        assert own.headers["authorization"].startswith("Basic ")
        assert "x-mine" not in own.headers


async def test_2_11_the_hooks_of_a_given_client_go_on_working() -> None:
    told: list[str] = []

    async def request_hook(request: httpx.Request) -> None:
        told.append(f"-> {request.url.path}")

    async def response_hook(response: httpx.Response) -> None:
        told.append(f"<- {response.status_code}")

    hooks: dict[str, list[Callable[..., Any]]] = {"request": [request_hook], "response": [response_hook]}
    async with httpx.AsyncClient(transport=always(200, SESSION), event_hooks=hooks) as given:
        await whoami(Ory.local(http_client=given))
    assert told == ["-> /sessions/whoami", "<- 200"]


async def test_2_11_a_given_client_that_is_closed_is_an_error_of_ours() -> None:
    given = httpx.AsyncClient(transport=always(200, SESSION))
    await given.aclose()
    with pytest.raises(ConfigurationError):
        await whoami(Ory.local(http_client=given))
