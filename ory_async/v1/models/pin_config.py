"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, iso, maybe, moment, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("created_at failed_attempts pin_secret rotated_at".split())


@define(kw_only=True, repr=False)
class PINConfig(Model):
    """The PIN on a sign-in key of a phone and how often it was typed wrong.

    Schema `PINConfig`: part of `DeviceAuthnKey`.
    """

    created_at: datetime | None = None
    """When it was made."""
    failed_attempts: int | None = None
    pin_secret: str | None = field(default=None, repr=False)
    rotated_at: datetime | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PINConfig:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.failed_attempts = v if (v := m["failed_attempts"]) is None or type(v) is int else integer(v)
            self.pin_secret = v if (v := m["pin_secret"]) is None or type(v) is str else text(v)
            self.rotated_at = d if (v := m["rotated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.rotated_at))
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.failed_attempts) is not None:
            out["failed_attempts"] = v if type(v) is int else plain(v)
        if (v := self.pin_secret) is not None:
            out["pin_secret"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["rotated_at"] = v
        return out


decode_pin_config = PINConfig.from_dict
