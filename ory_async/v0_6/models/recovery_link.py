"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, iso, maybe, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("recovery_link expires_at".split())


@define(kw_only=True, repr=False)
class RecoveryLink(Model):
    """An address that signs in whoever opens it, to hand to a user who cannot.

    Schema `recoveryLink`: answer of `create_recovery_link_admin`.
    """

    recovery_link: str = field(repr=False)
    """Address to hand to the user; signs in whoever opens it."""
    expires_at: datetime | None = None
    """When it stops counting."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RecoveryLink:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.recovery_link = v if type(v := m["recovery_link"]) is str else need(text, v, lenient)
            self.expires_at = d if (v := m["expires_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.expires_at,))
        if (v := self.recovery_link) is not None:
            out["recovery_link"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["expires_at"] = v
        return out


decode_recovery_link = RecoveryLink.from_dict
