"""Tokens for other HTTP clients: an Auth object of httpx and httpx2, a middleware of aiohttp. Each library is imported
when it is asked for.

How tokens are got is in `holder.py`.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

from ory_async._runtime.later import Library
from ory_async.errors import ConfigurationError

if TYPE_CHECKING:
    import aiohttp
else:
    aiohttp = Library("aiohttp")


class Tokens(Protocol):
    """What gives a token, and another one when that was refused."""

    async def __call__(self) -> str: ...
    async def renew(self, old: str) -> bool: ...


def httpx_auth(tokens: Tokens, library: str) -> Any:
    """An Auth of httpx or httpx2. A 401 is followed by one more try with a renewed token, unless the body was a stream
    that cannot be sent again. Raises ConfigurationError if the library is missing."""
    module = _library(library)

    class TokenAuth(module.Auth):  # type: ignore[misc,name-defined]
        """Sends `Authorization: Bearer …`."""

        def sync_auth_flow(self, request: Any) -> Generator[Any, Any, None]:
            raise ConfigurationError(f"{type(tokens).__name__} is asynchronous: use {library}.AsyncClient")

        async def async_auth_flow(self, request: Any) -> AsyncGenerator[Any, Any]:
            token = await tokens()
            request.headers["Authorization"] = f"Bearer {token}"
            response = yield request
            again = isinstance(request.stream, module.ByteStream)
            if response.status_code == 401 and await tokens.renew(token) and again:
                request.headers["Authorization"] = f"Bearer {await tokens()}"
                yield request

    return TokenAuth()


def aiohttp_middleware(tokens: Tokens) -> aiohttp.ClientMiddlewareType:
    """A middleware of aiohttp's client. A 401 is followed by one more try with a renewed token, unless the body was a
    stream that cannot be sent again. Raises ConfigurationError if aiohttp is missing or older than 3.12."""
    module = _library("aiohttp")
    if not hasattr(module, "ClientHandlerType"):
        raise ConfigurationError("tokens.aiohttp needs aiohttp 3.12 or newer")

    async def with_token(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        token = await tokens()
        request.headers["Authorization"] = f"Bearer {token}"
        response = await handler(request)
        again = isinstance(request.body, (bytes, module.BytesPayload))
        if response.status == 401 and await tokens.renew(token) and again:
            response.release()
            request.headers["Authorization"] = f"Bearer {await tokens()}"
            response = await handler(request)
        return response

    return with_token


def _library(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError:
        raise ConfigurationError(f"tokens.{name} needs {name}: pip install 'ory-async[{name}]'") from None
