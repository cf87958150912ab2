"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, iso, many, maybe, moment, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("claims expire_time scopes token".split())


@define(kw_only=True, repr=False)
class Token(Model):
    """A short-lived credential derived from an API key, with what it carries.

    Schema `Token`: part of `DeriveTokenResponse`.
    """

    claims: dict[str, Any] | None = None
    """What the token carries."""
    expire_time: datetime | None = None
    """When it stops counting."""
    scopes: list[str] | None = None
    """What the key or token may be used for."""
    token: str | None = field(default=None, repr=False)
    """The token itself; secret."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Token:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.claims = None if (v := m["claims"]) is None else free_form(v, lenient)
            self.expire_time = (
                d if (v := m["expire_time"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            )
            self.scopes = None if (v := m["scopes"]) is None else [] if v == [] else many(text, v, lenient)
            self.token = v if (v := m["token"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.expire_time,))
        if (v := self.claims) is not None:
            out["claims"] = plain(v)
        if (v := dates[0]) is not None:
            out["expire_time"] = v
        if (v := self.scopes) is not None:
            out["scopes"] = plain(v)
        if (v := self.token) is not None:
            out["token"] = v if type(v) is str else plain(v)
        return out


decode_token = Token.from_dict
