"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, iso, maybe, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("value via break_glass_for_organization created_at id updated_at".split())


@define(kw_only=True, repr=False)
class RecoveryIdentityAddress(Model):
    """An address that proves somebody when nothing else is left.

    Schema `recoveryIdentityAddress`: part of `CreateIdentityBody`, `Identity`.
    """

    value: str
    """The content of a field, or the secret of a key shown only once."""
    via: str
    """email or sms."""
    break_glass_for_organization: str | None = None
    """Id of the company whose user may get in with this address when its sign-on is down."""
    created_at: datetime | None = None
    """When it was made."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    updated_at: datetime | None = None
    """When it last changed."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RecoveryIdentityAddress:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.value = v if type(v := m["value"]) is str else need(text, v, lenient)
            self.via = v if type(v := m["via"]) is str else need(text, v, lenient)
            self.break_glass_for_organization = (
                v if (v := m["break_glass_for_organization"]) is None or type(v) is str else text(v)
            )
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.id = v if (v := m["id"]) is None or type(v) is str else text(v)
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := self.value) is not None:
            out["value"] = v if type(v) is str else plain(v)
        if (v := self.via) is not None:
            out["via"] = v if type(v) is str else plain(v)
        if (v := self.break_glass_for_organization) is not None:
            out["break_glass_for_organization"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        return out


decode_recovery_identity_address = RecoveryIdentityAddress.from_dict
