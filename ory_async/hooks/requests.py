"""What every request of a server has: a key, a size and JSON. What the JSON says is read by kratos.py and its sisters.

`HookRefused` never holds a part of the request.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any, Final

from ory_async._runtime.json import is_object, loads
from ory_async.errors import ConfigurationError, HookRefused

MAX_BODY: Final = 1024 * 1024
"""Bytes of a request that are read; those of Kratos have about 5,000."""
HEADER: Final = "authorization"
"""Where the key stands, as `Bearer KEY`: proxies and logs know that it is secret."""
NOBODY: Final = "00000000-0000-0000-0000-000000000000"
"""The id that Kratos gives what is not saved yet."""


def check_keys(keys: Iterable[str]) -> tuple[str, ...]:
    """The keys of an application; ConfigurationError when there is none, or one that no header can carry."""
    found = () if isinstance(keys, (str, bytes)) else tuple(keys)
    if not found or not all(map(_is_key, found)):
        raise ConfigurationError("keys: a list of API keys in ASCII without spaces; two while one is replaced")
    return found


def _is_key(key: object) -> bool:
    return isinstance(key, str) and bool(key) and key.isascii() and key.isprintable() and " " not in key


def open_request(headers: Mapping[str, str], body: bytes, keys: Iterable[str], max_body: int = MAX_BODY) -> Any:
    """The JSON object of a request that carries one of the keys. Raises HookRefused."""
    check_key(headers, keys)
    if len(body) > max_body:
        raise HookRefused("too_large")
    try:
        value = loads(body)
    except (ValueError, RecursionError):
        raise HookRefused("not_json") from None
    if not is_object(value):
        raise HookRefused("malformed")
    return value


def check_key(headers: Mapping[str, str], keys: Iterable[str]) -> None:
    """HookRefused unless the request carries one of the keys; takes the same time for every wrong one."""
    sent = next((value for name, value in headers.items() if name.lower() == HEADER), "")
    scheme, _, given = sent.partition(" ")
    if scheme.lower() != "bearer" or not given.strip():
        raise HookRefused("no_key")
    digest = sha256(given.strip().encode("utf-8", "surrogateescape")).digest()
    matches = [hmac.compare_digest(digest, sha256(key.encode()).digest()) for key in keys]
    if not any(matches):
        raise HookRefused("wrong_key")
