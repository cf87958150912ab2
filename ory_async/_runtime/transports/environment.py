"""What the environment says of connections: whom to trust, and which proxy to use. One place for all libraries.

What is made of it is in the file of each library.
"""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from attrs import field, frozen

from ory_async._runtime.later import Library
from ory_async.errors import ConfigurationError

if TYPE_CHECKING:
    import ssl
else:
    ssl = Library("ssl")


class Trust:
    """The TLS context of one client, shared by all its connections: made in a thread, when first asked for."""

    def __init__(self) -> None:
        self._context: ssl.SSLContext | None = None
        self._making = threading.Lock()

    async def context(self) -> ssl.SSLContext:
        """Raises ConfigurationError that names the variable whose certificates cannot be read."""
        if self._context is None:
            self._context = await asyncio.to_thread(self._make)
        return self._context

    def _make(self) -> ssl.SSLContext:
        with self._making:
            if self._context is None:
                self._context = trusting()
        return self._context


def trusting() -> ssl.SSLContext:
    """A context that trusts SSL_CERT_FILE, SSL_CERT_DIR, or else the authorities of certifi."""
    import ssl

    for variable in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        if path := os.environ.get(variable):
            try:
                if variable == "SSL_CERT_FILE":
                    return ssl.create_default_context(cafile=path)
                return ssl.create_default_context(capath=path)
            except OSError as error:
                raise ConfigurationError(f"{variable}: no certificates can be read from {path!r}: {error}") from None
    import certifi

    return ssl.create_default_context(cafile=certifi.where())


@frozen
class Proxy:
    """A proxy, and the variable that names it. `auth` is (user, password)."""

    url: str
    variable: str
    auth: tuple[str, str] | None = field(default=None, repr=False)

    @property
    def scheme(self) -> str:
        return self.url.partition("://")[0]


def proxy_for(scheme: str, host: str, port: int) -> Proxy | None:
    """The proxy for a server, from HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY; None: straight to it.

    Raises ConfigurationError for a variable that holds no URL.
    """
    names = {name.lower() for name in os.environ}
    if sys.platform not in ("darwin", "win32") and not any(name.endswith("_proxy") for name in names):
        return None
    from urllib.request import getproxies

    found = getproxies()
    kind = next((kind for kind in (scheme, "all") if found.get(kind)), None)
    if kind is None or _is_excepted(host, port, found.get("no", "")):
        return None
    variable = next((name for name in os.environ if name.lower() == f"{kind}_proxy"), "the proxy of the system")
    return _proxy(found[kind], variable)


def _proxy(url: str, variable: str) -> Proxy:
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        host, port = parts.hostname, parts.port
    except ValueError:
        host = port = parts = None
    if not parts or not host:
        raise ConfigurationError(f"{variable}: is not the URL of a proxy")  # it may hold a password
    auth = None if parts.username is None else (unquote(parts.username), unquote(parts.password or ""))
    name = f"[{host}]" if ":" in host else host
    return Proxy(f"{parts.scheme}://{name}{'' if port is None else f':{port}'}", variable, auth)


def _is_excepted(host: str, port: int, listed: str) -> bool:
    for entry in (part.strip().lower().rpartition("://")[2] for part in listed.split(",")):
        name = entry.lstrip("*").lstrip(".").strip("[]")
        if entry == "*" or (name and (name in (host, f"{host}:{port}") or host.endswith("." + name))):
            return True
    return False


def refused(proxy: Proxy, library: str, known: str) -> ConfigurationError:
    """The error for a proxy that a library cannot use."""
    return ConfigurationError(
        f"{proxy.variable}: {library} cannot use a proxy of the scheme {proxy.scheme!r}, only {known}: unset it, "
        "except the host in NO_PROXY, or choose another transport="
    )
