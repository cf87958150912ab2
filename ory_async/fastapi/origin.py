"""May a request with a cookie change something? Only if a page of the app itself sent it (or one that is trusted): a
browser sends cookies along whoever makes it ask. Pure.

Which requests are looked at is in `auth.py`.
"""

from collections.abc import Iterable
from urllib.parse import SplitResult, urlsplit

from starlette.datastructures import Headers

from ory_async.errors import ConfigurationError

SAFE = ("GET", "HEAD", "OPTIONS", "TRACE")
_PORTS = {"http": 80, "https": 443, "ws": 80, "wss": 443}


def origins(texts: Iterable[str]) -> frozenset[str]:
    """Origins (`https://app.example.org`, with the port where it is another) as they are compared. Raises
    ConfigurationError for what is none."""
    if isinstance(texts, str):
        raise ConfigurationError(f"trusted_origins: must be a list of origins, not the text {texts!r}")
    found: set[str] = set()
    for text in texts:
        parts = _split(text) if str(text).isascii() and "*" not in str(text) else None
        if parts is None or parts.path not in ("", "/") or parts.query or parts.fragment or "@" in parts.netloc:
            raise ConfigurationError(f"trusted_origins: {text!r} is not an origin such as https://app.example.org")
        found.add(_origin(parts))
    return frozenset(found)


def foreign_origin(headers: Headers, trusted: frozenset[str]) -> str | None:
    """Why a request that is not safe is refused; None: it is not.

    Its Origin is trusted; or its browser says that the app's own pages sent it (Sec-Fetch-Site is `same-origin`, or
    `none` for the user alone); or, where it does not say, the host and port of its Origin are those of Host.
    """
    given, sites, hosts = (headers.getlist(name) for name in ("origin", "sec-fetch-site", "host"))
    if max(map(len, (given, sites, hosts))) > 1:
        return "Origin, Sec-Fetch-Site or Host is there twice"
    parts = _split(given[0]) if given else None
    if parts is not None and _origin(parts) in trusted:
        return None
    if sites:
        return None if sites[0] in ("same-origin", "none") else "another site sent it, none of trusted_origins"
    if not given:
        return (
            "neither Origin nor Sec-Fetch-Site: send one of trusted_origins as Origin, or a token instead of a cookie"
        )
    host = _split(f"{parts.scheme}://{hosts[0]}") if parts is not None and hosts else None
    if parts is None or host is None or _origin(parts) != _origin(host):
        return "another origin sent it, none of trusted_origins"
    return None


def _split(url: object) -> SplitResult | None:
    """A URL with a scheme, a host and a port that has a number; None for anything else."""
    try:
        parts = urlsplit(url) if isinstance(url, str) else None
        return parts if parts and parts.scheme in _PORTS and parts.hostname and parts.port != 0 else None
    except ValueError:
        return None


def _origin(parts: SplitResult) -> str:
    return f"{parts.scheme}://{parts.hostname}:{parts.port or _PORTS[parts.scheme]}"
