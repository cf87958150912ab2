"""What servers take and lose, or answer with a 500, refused before it is sent. Which operation is held to which of
these says `x-refuses` in the corrections; each was seen on a running server.

What a body looks like as bytes is in `request.py`.
"""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from ory_async._runtime.json import is_collection, is_mapping
from ory_async.errors import InvalidArgument
from ory_async.password_hashes import UnusableHashWarning, problem_of, taken

MOST_BYTES = 5 * 2**20
"""Bytes of a body that Kratos reads."""
LONGEST_QUERY = 60_000
"""Bytes of a query."""
BCRYPT_BYTES = 72
"""Bytes of a password that bcrypt reads."""
_PATCHES = ("add", "remove", "replace")


def json_patch(body: Any) -> None:
    """Kratos and Hydra know add, remove and replace; the others are 400 or 500 even where they hold."""
    for index, item in enumerate(body):
        row = _object(item)
        if (op := row.get("op")) not in _PATCHES:
            raise InvalidArgument(
                f"body[{index}].op", f"{op!r} is refused by the server; it takes {', '.join(_PATCHES)}"
            )


def relation_patch(body: Any) -> None:
    """Keto inserts first and deletes then, whatever the order: what is deleted and inserted again is gone."""
    deleted: list[Any] = []
    for index, item in enumerate(body):
        row = _object(item)
        tuple_ = _plain(row.get("relation_tuple"))
        if row.get("action") == "insert" and tuple_ in deleted:
            raise InvalidArgument(
                f"body[{index}]", "is deleted further up: the server deletes last, so the tuple would be gone"
            )
        if row.get("action") == "delete":
            deleted.append(tuple_)


def passwords(body: Any) -> None:
    """A password longer than bcrypt reads is a 500, for a whole batch; a hash in another notation is 201 and never
    signs anybody in (a warning)."""
    for place, identity in _identities(_object(body)):
        config = _plain(identity)
        for key in ("credentials", "password", "config"):
            config = _object(config).get(key) if config is not None else None
        row = _object(config)
        password, hashed = row.get("password"), row.get("hashed_password")
        if isinstance(password, str) and len(password.encode("utf-8", "replace")) > BCRYPT_BYTES:
            raise InvalidArgument(
                f"{place}.credentials.password.config.password", f"is longer than the {BCRYPT_BYTES} bytes of bcrypt"
            )
        if isinstance(hashed, str) and taken(hashed) and (problem := problem_of(hashed)):
            warnings.warn(f"{place}: nobody can sign in with this hashed_password: {problem}", UnusableHashWarning, 7)


def out_of_bounds(service: str, query: Sequence[tuple[str, str]], body: bytes) -> None:
    """Kratos reads 5 MiB of a body, answers 400 to somewhat more and cuts the connection above. A query has to fit
    into the address: HTTP libraries and proxies take some 64 kB."""
    if service == "kratos" and len(body) > MOST_BYTES:
        raise InvalidArgument("body", f"has {len(body)} bytes; the server reads {MOST_BYTES}")
    if sum(len(key) + len(value) for key, value in query) > LONGEST_QUERY // 12:
        sizes: Counter[str] = Counter()
        for key, value in query:
            sizes[key] += len(quote(key, safe="")) + len(quote(value, safe="")) + 2
        if sizes.total() > LONGEST_QUERY:
            name, size = sizes.most_common(1)[0]
            raise InvalidArgument(
                name, f"takes {size} bytes of an address that can have {LONGEST_QUERY}: ask for fewer at a time"
            )


def _identities(body: Mapping[Any, Any]) -> Iterable[tuple[str, Any]]:
    rows = body.get("identities")
    if not is_collection(rows):
        return [("body", body)]
    return [(f"body.identities[{n}].create", _object(row).get("create")) for n, row in enumerate(rows)]


def _object(value: Any) -> Mapping[Any, Any]:
    """The members of a model or mapping; none of anything else."""
    if hasattr(value, "to_dict"):
        value = value.to_dict()
    return value if is_mapping(value) else {}


def _plain(value: Any) -> Any:
    return value.to_dict() if hasattr(value, "to_dict") else value
