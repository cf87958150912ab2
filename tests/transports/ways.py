"""The ways in which a request can leave: each library over our own connections, and over what a caller brought."""

from __future__ import annotations

import os
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import httpx
import httpx2
import pytest

FULL = bool(os.environ.get("ORY_FULL"))
OWN = ("httpx", "httpx2", "aiohttp")
GIVEN = ("client of httpx", "client of httpx2", "connector of aiohttp")
WAYS = (*OWN, *(GIVEN if FULL else GIVEN[:1]))
"""In short form a client of httpx stands for all that callers bring."""

each_library = pytest.mark.parametrize("library", OWN)
each_way = pytest.mark.parametrize("way", WAYS)


@asynccontextmanager
async def options(way: str, *, places: int = 100, tls: ssl.SSLContext | None = None) -> AsyncIterator[dict[str, Any]]:
    """Options of a client that sends in one of these ways, at most `places` requests at once.

    With connections of our own the certificates are those of SSL_CERT_FILE, not `tls`.
    """
    if way in OWN:
        yield {"transport": way, "max_in_flight": places}
    elif way == "client of httpx":
        async with httpx.AsyncClient(verify=tls or False, limits=httpx.Limits(max_connections=places)) as client:
            yield {"http_client": client}
    elif way == "client of httpx2":
        async with httpx2.AsyncClient(verify=tls or False, limits=httpx2.Limits(max_connections=places)) as other:
            yield {"http_client": other}
    else:
        async with aiohttp.TCPConnector(limit=places, ssl=tls or False) as connector:
            yield {"transport": connector}
