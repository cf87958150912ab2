"""Every exception that a library defines becomes an error of ours, by what it means: was anything sent?"""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from typing import Any

import aiohttp
import aiohttp.client_exceptions
import httpcore
import httpcore2
import httpx
import httpx2
import pytest
from aiohttp import RequestInfo
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL

from ory_async import ConfigurationError, ConnectFailed, OryError, RequestTimeout, TransportError
from ory_async._runtime.transports.base import Body, Stage, failure, row_of

SECRET = "secret-of-the-caller"
OTHERS = {"WSServerHandshakeError", "WSMessageTypeError"}
"""Of web sockets."""
MODULES: Mapping[str, Any] = {
    "httpx": httpx,
    "httpx2": httpx2,
    "httpcore": httpcore,
    "httpcore2": httpcore2,
    "aiohttp": aiohttp.client_exceptions,
}
UNSENT = {"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol", "LocalProtocolError"}
UNSENT |= {"InvalidURL", "ClientConnectorError", "ClientProxyConnectionError", "ClientConnectorCertificateError"}


def classes() -> Iterator[tuple[str, type[BaseException]]]:
    """What each library calls an exception of a client, found in the library itself."""
    for library, module in MODULES.items():
        for name, kind in vars(module).items():
            of_theirs = inspect.isclass(kind) and issubclass(kind, Exception) and not issubclass(kind, Warning)
            if of_theirs and kind.__module__.partition(".")[0] == library and name not in OTHERS:
                yield library, kind


ALL = [pytest.param(kind, id=f"{library} {kind.__name__}") for library, kind in classes()]


def made(kind: type[BaseException]) -> Exception:
    """One of its kind, with a secret in its words."""
    if kind is aiohttp.ServerFingerprintMismatch:  # its text is made of more
        return aiohttp.ServerFingerprintMismatch(b"expected", b"got", "host", 443)  # which are no secrets
    error: Any = kind.__new__(kind)
    error.args = (f"failed with {SECRET}",)
    if issubclass(kind, aiohttp.ClientConnectorError | aiohttp.ClientSSLError):
        error._conn_key = aiohttp.client_reqrep.ConnectionKey("host", 443, True, True, None, None, None)
        error._os_error, error._path, error._certificate_error = OSError(1, SECRET), "/socket", ValueError(SECRET)
    if issubclass(kind, aiohttp.ClientResponseError):
        error.status, error.message, error.history, error.headers = 400, SECRET, (), None
        error.request_info = RequestInfo(URL("http://host/?code=" + SECRET), "GET", CIMultiDictProxy(CIMultiDict()))
    assert isinstance(error, Exception)
    return error


def test_there_are_many() -> None:
    assert len(ALL) > 80


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize("stage", Stage)
def test_every_class_has_a_meaning(kind: type[BaseException], stage: Stage) -> None:
    assert row_of(made(kind)) is not None
    body = Body(b"")
    body.stage = stage
    error = failure(made(kind), {"x-session-token": SECRET}, body)
    assert isinstance(error, (TransportError, ConfigurationError))
    assert SECRET not in f"{error} {error!r} {error.__cause__} {error.__cause__!r}"
    if isinstance(error, TransportError) and stage is not Stage.SENT:
        assert not error.sent
    if kind.__name__ in UNSENT:
        assert not getattr(error, "sent", False)


@pytest.mark.parametrize(
    ("kind", "ours", "sent"),
    [
        (httpx.ReadTimeout, RequestTimeout, True),
        (httpx2.ReadTimeout, RequestTimeout, True),
        (httpx.ConnectError, ConnectFailed, False),
        (httpx2.ReadError, TransportError, True),
        (httpcore.RemoteProtocolError, TransportError, True),
        (aiohttp.ServerDisconnectedError, TransportError, True),
        (aiohttp.ClientPayloadError, TransportError, True),
        (aiohttp.SocketTimeoutError, RequestTimeout, True),
        (aiohttp.ConnectionTimeoutError, ConnectFailed, False),
        (TimeoutError, RequestTimeout, True),
        (ConnectionResetError, TransportError, True),
    ],
)
def test_what_is_sent_and_what_is_not(kind: type[Exception], ours: type[OryError], sent: bool) -> None:
    error = failure(made(kind), {}, Body(b""))
    assert isinstance(error, ours)
    assert isinstance(error, TransportError)
    assert error.sent is sent


@pytest.mark.parametrize("kind", [TypeError, ValueError, RuntimeError, KeyError, AssertionError])
def test_a_mistake_in_a_hook_stays_what_it_is(kind: type[Exception]) -> None:
    error = made(kind)
    assert failure(error, {}, Body(b"")) is error


@pytest.mark.parametrize(("kind", "told"), [(aiohttp.ClientHttpProxyError, True), (aiohttp.ClientResponseError, False)])
def test_only_a_proxy_is_called_one(kind: type[Exception], told: bool) -> None:
    """The other class is what aiohttp makes of an answer that is no HTTP."""
    assert ("HTTP 400 of the proxy" in str(failure(made(kind), {}, Body(b"")))) is told
