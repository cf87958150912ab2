"""A token that is held, and how old it is by two clocks. Pure.

Where it comes from and who waits for it is in `holder.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import field, frozen

from ory_async._runtime.json import dumps, loads
from ory_async._runtime.later import later
from ory_async.sessions.ages import Moment, age

if TYPE_CHECKING:
    from ory_async.v1.models import OAuth2TokenExchange
else:
    globals().update(later("ory_async.v1.models", "OAuth2TokenExchange"))


UNSTATED_LIFE = 300.0
"""Seconds that a token counts here if the server does not say how long it does."""


@frozen
class Token:
    """An access token. `life` seconds from `since`; `margin` seconds before its end it is renewed."""

    access_token: str = field(repr=False)
    since: Moment
    life: float
    margin: float
    refresh_token: str | None = field(default=None, repr=False)

    def pack(self) -> bytes:
        """As a store keeps it. Only the wall clock means something in another process."""
        kept: list[Any] = [self.access_token, self.since.wall, self.life, self.margin, self.refresh_token]
        return dumps(kept)


def unpack(packed: bytes, now: Moment) -> Token | None:
    """What `pack` made, by the clocks of this process; None for anything else, and for what begins in the future."""
    try:
        access_token, since, life, margin, refresh_token = loads(packed)
        old = now.wall - float(since)
        fits = isinstance(access_token, str) and (refresh_token is None or isinstance(refresh_token, str))
        if not fits or not 0 <= old < float(life) or not float(margin) >= 0:
            return None
        return Token(access_token, Moment(float(since), now.steady - old), float(life), float(margin), refresh_token)
    except (ValueError, TypeError):
        return None


def held(answer: OAuth2TokenExchange, asked: Moment, margin: float | None, random: float) -> Token:
    """The token of an answer, counted from when it was asked for. `random` in [0, 1)."""
    stated = answer.expires_in
    life = UNSTATED_LIFE if stated is None else max(0.0, float(stated))
    return Token(answer.access_token or "", asked, life, margin_of(life, margin, random), answer.refresh_token)


def margin_of(life: float, wanted: float | None, random: float) -> float:
    """Seconds before its end that a token is renewed: a minute or a quarter of its life, whichever is less (or what is
    `wanted`, never its whole life), less up to a tenth by chance, so that processes do not renew together."""
    most = min(60.0, life / 4) if wanted is None else min(wanted, life / 2)
    return most * (1 - 0.1 * random)


def state(token: Token | None, now: Moment) -> Literal["fresh", "stale", "over"]:
    """May a token be used as it is, used while it is renewed, or not at all? A wall clock that was put back makes it
    over."""
    if token is None:
        return "over"
    old = age(token.since, now)
    if old >= token.life:
        return "over"
    return "fresh" if old < token.life - token.margin else "stale"
