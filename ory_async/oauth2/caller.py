"""Who sent a request with an access token, as the token or an introspection says. Pure.

How that is found out is in `access_tokens.py` and `introspection.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import field, frozen

from ory_async._runtime.json import is_list
from ory_async.errors import DecodeError, InvalidToken

_OTHERS: Mapping[str, str] = {
    "events": "a logout token",
    "at_hash": "an ID token",
    "c_hash": "an ID token",
    "nonce": "an ID token",
    "rat": "an ID token",
    "sid": "an ID token, or that of a session",
    "session": "that of a session",
}
"""Claims that no access token of Hydra has: they share its keys with ID tokens."""


@frozen
class Caller:
    """Whoever an access token was given to. Scopes are compared to the letter."""

    client_id: str
    """The OAuth2 client."""
    subject: str | None
    """The user on whose behalf it calls; Hydra says the id of the client again where it calls for itself."""
    scopes: frozenset[str]
    audience: tuple[str, ...]
    expires_at: datetime | None
    claims: Mapping[str, Any] = field(repr=False)
    """All claims of the token, or the whole answer of the introspection."""
    token_use: str = "access_token"

    @property
    def is_machine(self) -> bool:
        """Does the client call for itself? The subjects of your users must never equal the id of a client."""
        return not self.subject or self.subject == self.client_id

    def has_all(self, *scopes: str) -> bool:
        """Were all of these scopes granted?"""
        return self.scopes.issuperset(scopes)

    def has_any(self, *scopes: str) -> bool:
        """Was one of these scopes granted?"""
        return not self.scopes.isdisjoint(scopes)


def caller_of_claims(claims: Mapping[str, Any]) -> Caller:
    """The caller of a JWT that counts. Hydra's access tokens say `typ: JWT`, as its ID tokens do: they are known by
    `client_id` and `scp` (or `scope`). Raises InvalidToken for any other token."""
    for name, kind in _OTHERS.items():
        if name in claims:
            raise InvalidToken(f"{name}: {kind} is no access token")
    client_id, scopes = claims.get("client_id"), claims.get("scp", claims.get("scope"))
    if not isinstance(client_id, str) or not client_id:
        raise InvalidToken("client_id: is missing: not an access token")
    found = _texts(scopes.split() if isinstance(scopes, str) else scopes)
    if found is None:
        raise InvalidToken("scp, scope: are missing: not an access token")
    return Caller(client_id, claims.get("sub"), frozenset(found), _audience(claims), _moment(claims["exp"]), claims)


def caller_of_answer(answer: Mapping[str, Any]) -> Caller:
    """The caller of an introspection. Raises InvalidToken where the token does not count, or is no access token;
    DecodeError for an answer that makes no sense."""
    if not isinstance(answer.get("active"), bool):
        raise DecodeError("an introspection that does not say whether the token counts", "active")
    if not answer["active"]:
        raise InvalidToken("active: no")
    if answer.get("token_use") != "access_token":
        raise InvalidToken("token_use: not an access token")
    client_id, subject, scope, expires = (answer.get(name) for name in ("client_id", "sub", "scope", "exp"))
    if not isinstance(client_id, str) or not client_id:
        raise DecodeError("an access token of no client", "client_id")
    for name, value in (("sub", subject), ("scope", scope)):
        if value is not None and not isinstance(value, str):
            raise DecodeError("no text", name)
    if expires is not None and (isinstance(expires, bool) or not isinstance(expires, (int, float))):
        raise DecodeError("no number", "exp")
    scopes = frozenset((scope or "").split())
    return Caller(client_id, subject, scopes, _audience(answer), _moment(expires), answer)


def check_audience(caller: Caller, wanted: str | None) -> None:
    """Raises InvalidToken for a token that is for somebody else; without an audience of one's own, any that has one
    is."""
    if caller.audience if wanted is None else wanted not in caller.audience:
        raise InvalidToken("aud: for somebody else" if caller.audience else "aud: is missing: for nobody in particular")


def _audience(claims: Mapping[str, Any]) -> tuple[str, ...]:
    given: Any = claims.get("aud") or []
    found = [given] if isinstance(given, str) else _texts(given)
    if found is None:
        raise InvalidToken("aud: no texts")
    return tuple(found)


def _texts(value: Any) -> list[str] | None:
    """A list of texts; None for anything else."""
    return [*value] if is_list(value) and all(isinstance(each, str) for each in value) else None


def _moment(seconds: float | None) -> datetime | None:
    try:
        return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        raise InvalidToken("exp: a time beyond all times") from None
