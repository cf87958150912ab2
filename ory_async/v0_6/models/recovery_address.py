"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, iso, maybe, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("id value via created_at updated_at".split())


@define(kw_only=True, repr=False)
class RecoveryAddress(Model):
    """An address that proves somebody when nothing else is left.

    Schema `RecoveryAddress`: part of `Identity`.
    """

    id: str
    """Unique id, given by the server unless you may choose it."""
    value: str
    """The content of a field, or the secret of a key shown only once."""
    via: str
    """email, the only way in those days."""
    created_at: datetime | None = None
    """When it was made."""
    updated_at: datetime | None = None
    """When it last changed."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RecoveryAddress:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.value = v if type(v := m["value"]) is str else need(text, v, lenient)
            self.via = v if type(v := m["via"]) is str else need(text, v, lenient)
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.value) is not None:
            out["value"] = v if type(v) is str else plain(v)
        if (v := self.via) is not None:
            out["via"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        return out


decode_recovery_address = RecoveryAddress.from_dict
