"""A cache above us gives no user the answer of another: every request says that the rules of HTTP count."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest

from ory_async import Ory
from ory_async.testing import FakeOry

LIBRARIES: dict[str, Any] = {"httpx": httpx, "httpx2": httpx2}


def _cache(library: Any, seen: list[Any]) -> Any:
    """A transport that keeps answers by URL alone, unless a request asks for the rules (RFC 9111)."""

    class Cache(library.AsyncBaseTransport):  # type: ignore[misc]
        def __init__(self) -> None:
            self.inner, self.kept = library.AsyncHTTPTransport(), dict[str, Any]()

        async def handle_async_request(self, request: Any) -> Any:
            rfc = request.extensions.get("caching", {}).get("rfc", False)
            seen.append(rfc)
            if not rfc and str(request.url) in self.kept:
                return self.kept[str(request.url)]
            answer = await self.inner.handle_async_request(request)
            await answer.aread()
            self.kept[str(request.url)] = answer
            return answer

        async def aclose(self) -> None:
            await self.inner.aclose()

    return Cache()


async def _two_users(transport: Any) -> list[str]:
    """Who is told to be signed in, by the tokens of two users one after another."""
    fake = FakeOry()
    users = [fake.login_as(fake.identities.add({"email": f"{name}@example.org"})) for name in ("ada", "bob")]
    async with fake.serve(), Ory.network(fake.url, transport=transport) as ory:
        found = [await ory.frontend.to_session(x_session_token=user.session_token) for user in users]
        await ory.frontend.list_my_sessions(x_session_token=users[0].session_token)
        with pytest.raises(Exception, match="404"):
            await ory.identity.delete_identity("8f1b1f6e-5a0e-4b57-9f5a-6a2c6b8b0000")
    return [one.identity.traits["email"] for one in found if one.identity is not None]


@pytest.mark.parametrize("library", LIBRARIES)
async def test_every_request_asks_a_cache_to_keep_the_rules(library: str) -> None:
    seen: list[Any] = []
    transport = _cache(LIBRARIES[library], seen)
    assert await _two_users(transport) == ["ada@example.org", "bob@example.org"]
    assert seen == [True] * 4
    await transport.aclose()


async def test_the_storage_of_hishel_stays_empty(tmp_path: Path) -> None:
    hishel = pytest.importorskip("hishel", reason="hishel is not installed: the test above plays what it does")
    from hishel.httpx import AsyncCacheTransport

    path = tmp_path / "kept.db"
    inner = httpx.AsyncHTTPTransport()
    transport = AsyncCacheTransport(next_transport=inner, storage=hishel.AsyncSqliteStorage(database_path=str(path)))
    assert await _two_users(transport) == ["ada@example.org", "bob@example.org"]
    await transport.aclose()
    with sqlite3.connect(path) as database:
        tables = [name for (name,) in database.execute("select name from sqlite_master where type = 'table'")]
        assert [name for name in tables if database.execute(f'select 1 from "{name}"').fetchone()] == []
    database.close()
