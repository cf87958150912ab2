"""What an answer of whoami is: a session that counts, one that does not, or nonsense. Pure.

What is done about it is in `verifier.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ory_async._runtime.json import is_object, loads
from ory_async._runtime.later import later
from ory_async.errors import ApiError, DecodeError

if TYPE_CHECKING:
    from ory_async.v1.models import Session
else:
    globals().update(later("ory_async.v1.models", "Session"))


LEEWAY = 5.0
"""Seconds by which the clocks of Ory and of this process may differ."""
_LEVELS = ("aal0", "aal1", "aal2", "aal3")


def level(aal: str | None) -> int:
    """The rank of an assurance level; one that nobody knows ranks lowest."""
    return _LEVELS.index(aal) if aal in _LEVELS else -1


def is_alive(session: Session, now: float) -> bool:
    """Does a session count? It says that it is active, its identity is too, and it is not over. `now`: seconds since
    the epoch. Raises DecodeError for what is no session: without an id, a user or a word about being active."""
    if not session.id:
        raise DecodeError("a session without an id", "id")
    if session.active is None:
        raise DecodeError("a session that does not say whether it is active", "active")
    identity = session.identity
    if identity is None or not identity.id:
        raise DecodeError("a session without a user", "identity", *(() if identity is None else ("id",)))
    over = session.expires_at is not None and session.expires_at.timestamp() + LEEWAY <= now
    return session.active and identity.state != "inactive" and not over


def is_orys(body: bytes) -> bool:
    """Is the body of an error Ory's own envelope? Any other 401 or 403 is of something in between."""
    try:
        data = loads(body)
    except ValueError:
        return False
    error = data.get("error") if is_object(data) else None
    return is_object(error) and (type(error.get("code")) is int or isinstance(error.get("id"), str))


def foreign(error: ApiError) -> DecodeError:
    """The error for a refusal that is not Ory's: it says nothing about a session."""
    found = DecodeError(f"a {error.status} that is not Ory's")
    found.status, found.body, found.operation = error.status, error.body, error.operation
    found.content_type = error.headers.get("content-type")
    return found
