"""Which library sends: by the name in `transport=`, or by the object that the caller brought.

How it sends is in `httpx.py` (our own connections of httpx and httpx2), `httpx_given.py` (a caller's) and `aiohttp.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from attrs import field, frozen

from ory_async._runtime.extras import missing
from ory_async._runtime.hints import hinted
from ory_async._runtime.transports.base import Transport
from ory_async._runtime.transports.environment import Trust
from ory_async._runtime.transports.httpx import Lanes
from ory_async._runtime.transports.httpx_given import Given
from ory_async.errors import ConfigurationError

CARRIERS = {"httpx": "httpcore", "httpx2": "httpcore2"}
"""Library -> what carries it."""
KNOWN = (*CARRIERS, "aiohttp")


@frozen
class Chosen:
    """A library and how to begin with it in the running loop. `given`: what the caller brought, if anything: it is
    never closed, and its own limits count."""

    library: str
    begin: Callable[[], Transport]
    given: Any = field(default=None, repr=False)

    def check_auth(self, name: str, auth: Any) -> None:
        """Raises ConfigurationError for an auth object of another library than the one that sends."""
        theirs = next((root for base in type(auth).__mro__ if (root := _root(base)) in CARRIERS), None)
        if theirs != self.library and hasattr(auth, "auth_flow"):
            text = f"{name}: an auth object of {theirs or 'no known library'} cannot go with {self.library}"
            raise hinted(ConfigurationError(text), "wrong-auth-library")


def choose(client: Any, transport: Any) -> Chosen:
    """What `http_client=` or `transport=` asks for. Raises ConfigurationError that says what would work."""
    if client is not None and transport is not None:
        raise ConfigurationError("http_client and transport: pass one of them, not both")
    if client is not None:
        return _of_client(client)
    if transport is None or isinstance(transport, str):
        return _by_name("httpx" if transport is None else transport)
    if _is_of(transport, "BaseConnector", "aiohttp") or _is_adapter(transport):
        return Chosen("aiohttp", lambda: _aiohttp().over(transport), transport)
    library = _library(transport, "AsyncBaseTransport")
    if library is None:
        raise ConfigurationError(
            f"transport: must be one of {', '.join(map(repr, KNOWN))}, an AsyncBaseTransport of httpx or httpx2, or a "
            f"connector of aiohttp, not {type(transport).__name__}"
        )
    return Chosen(library, lambda: Given(import_module(library), transport=transport), transport)


def _of_client(client: Any) -> Chosen:
    library = _library(client, "AsyncClient")
    if library is None:
        raise ConfigurationError(
            f"http_client: must be an AsyncClient of httpx or httpx2, not {type(client).__name__}; "
            "of an aiohttp session pass the connector: transport=session.connector"
        )
    if any(_is_adapter(one) for one in (client._transport, *client._mounts.values())):
        raise ConfigurationError(
            "http_client: over httpx-aiohttp it would keep cookies and send requests twice: "
            "pass transport='aiohttp', or transport=AiohttpTransport(…) without the client"
        )
    return Chosen(library, lambda: Given(import_module(library), client), client)


def _by_name(name: str) -> Chosen:
    if name not in KNOWN:
        raise ConfigurationError(f"transport: {name!r} is none of {', '.join(KNOWN)}")
    if find_spec(CARRIERS.get(name, name)) is None:
        raise missing(f"transport={name!r}", name, CARRIERS.get(name, name))
    trust = Trust()
    if name == "aiohttp":
        return Chosen(name, lambda: _aiohttp().Aiohttp(trust))
    return Chosen(name, lambda: Lanes(name, CARRIERS[name], trust))


def _aiohttp() -> Any:
    return import_module("ory_async._runtime.transports.aiohttp")  # which loads aiohttp


def _is_adapter(transport: Any) -> bool:
    """Is it the transport of httpx-aiohttp, for httpx or httpx2?"""
    return _is_of(transport, "AiohttpTransport", "httpx_aiohttp")


def _library(value: Any, kind: str) -> str | None:
    """The library of which a value is such an object, told without importing any."""
    return next((name for name in CARRIERS if _is_of(value, kind, name)), None)


def _is_of(value: Any, kind: str, library: str) -> bool:
    return any(base.__name__ == kind and _root(base) == library for base in type(value).__mro__)


def _root(kind: type) -> str:
    return kind.__module__.partition(".")[0]
