"""The same tokens in other clients: httpx, httpx2 and aiohttp against a resource server on a socket of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import httpx
import httpx2
import pytest
from aiohttp import web

from ory_async import ConfigurationError, Ory
from ory_async.oauth2 import ClientCredentials
from ory_async.testing import FakeOry
from tests.oauth2.conftest import SERVICE

ASK = "oauth2TokenExchange"


class Notes:
    """A resource server that refuses some tokens and remembers what came."""

    def __init__(self) -> None:
        self.refused: set[str] = set()
        self.seen: list[tuple[str, bytes]] = []
        self.url = ""

    async def answer(self, request: web.Request) -> web.Response:
        scheme, _, token = request.headers["Authorization"].partition(" ")
        assert scheme == "Bearer"
        self.seen.append((token, await request.read()))
        return web.Response(status=401 if token in self.refused else 200)


@pytest.fixture
async def notes() -> AsyncIterator[Notes]:
    notes = Notes()
    app = web.Application()
    app.router.add_post("/", notes.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0]
    notes.url = f"http://{host}:{port}"
    yield notes
    await runner.cleanup()


async def with_httpx(tokens: ClientCredentials, url: str, body: Any) -> int:
    async with httpx.AsyncClient(auth=tokens.httpx) as client:
        return (await client.post(url, content=body)).status_code


async def with_httpx2(tokens: ClientCredentials, url: str, body: Any) -> int:
    async with httpx2.AsyncClient(auth=tokens.httpx2) as client:
        return (await client.post(url, content=body)).status_code


async def with_aiohttp(tokens: ClientCredentials, url: str, body: Any) -> int:
    async with aiohttp.ClientSession(middlewares=(tokens.aiohttp,)) as client, client.post(url, data=body) as answer:
        return answer.status


CLIENTS = [with_httpx, with_httpx2, with_aiohttp]
Post = Callable[[ClientCredentials, str, Any], Awaitable[int]]


async def parts() -> AsyncIterator[bytes]:
    yield b"no"
    yield b"te"


@pytest.mark.parametrize("post", CLIENTS)
async def test_the_token_goes_along(post: Post, fake: FakeOry, ory: Ory, notes: Notes) -> None:
    tokens = ClientCredentials(SERVICE, ory=ory)
    assert await post(tokens, notes.url, b"note") == 200
    assert notes.seen == [(await tokens(), b"note")]
    assert fake.count(ASK) == 1


@pytest.mark.parametrize("post", CLIENTS)
async def test_a_401_is_followed_by_one_try_with_a_new_token(post: Post, fake: FakeOry, ory: Ory, notes: Notes) -> None:
    tokens = ClientCredentials(SERVICE, ory=ory)
    old = await tokens()
    notes.refused.add(old)
    assert await post(tokens, notes.url, b"note") == 200
    assert notes.seen == [(old, b"note"), (await tokens(), b"note")]
    assert fake.count(ASK) == 2


@pytest.mark.parametrize("post", CLIENTS)
async def test_a_stream_is_not_sent_again_but_the_next_call_has_a_new_token(
    post: Post, fake: FakeOry, ory: Ory, notes: Notes
) -> None:
    tokens = ClientCredentials(SERVICE, ory=ory)
    old = await tokens()
    notes.refused.add(old)
    assert await post(tokens, notes.url, parts()) == 401
    assert await post(tokens, notes.url, parts()) == 200
    assert notes.seen == [(old, b"note"), (await tokens(), b"note")]


@pytest.mark.parametrize("post", CLIENTS)
async def test_a_server_that_refuses_every_token_is_asked_twice(
    post: Post, fake: FakeOry, ory: Ory, notes: Notes
) -> None:
    tokens = ClientCredentials(SERVICE, ory=ory)
    notes.refused = Everything()
    assert await post(tokens, notes.url, b"note") == 401
    assert (len(notes.seen), fake.count(ASK)) == (2, 2)


class Everything(set[str]):
    def __contains__(self, item: object) -> bool:
        return True


def test_a_blocking_client_is_refused(ory: Ory) -> None:
    with httpx.Client(auth=ClientCredentials(SERVICE, ory=ory).httpx) as client, pytest.raises(ConfigurationError):
        client.get("http://127.0.0.1:9/")


@pytest.mark.parametrize("library", ["httpx2", "aiohttp"])
def test_a_library_that_is_missing_is_named(library: str) -> None:
    code = f"""
import sys
sys.modules[{library!r}] = None
from ory_async import ConfigurationError
from ory_async.oauth2 import ClientCredentials
try:
    ClientCredentials(("id", "secret")).{library}
except ConfigurationError as error:
    print({library!r} in str(error))
"""
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "True\n"


def test_libraries_are_loaded_when_they_are_asked_for() -> None:
    code = "import sys, ory_async.oauth2; print([n for n in ('httpx', 'httpx2', 'aiohttp', 'jwt') if n in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "[]\n"
