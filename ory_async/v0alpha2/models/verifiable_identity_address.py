"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, iso, maybe, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("status value verified via created_at id updated_at verified_at".split())


@define(kw_only=True, repr=False)
class VerifiableIdentityAddress(Model):
    """An address of a user and whether it was proved to be theirs.

    Schema `verifiableIdentityAddress`: part of `AdminCreateIdentityBody`, `Identity`.
    """

    status: str
    """Where it stands; unknown values stay strings."""
    value: str
    """The content of a field, or the secret of a key shown only once."""
    verified: bool
    """Whether it was proved."""
    via: str
    """email or sms."""
    created_at: datetime | None = None
    """When it was made."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    updated_at: datetime | None = None
    """When it last changed."""
    verified_at: datetime | None = None
    """When the address was verified; missing before."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> VerifiableIdentityAddress:
        self = new(cls)
        try:
            m = src if len(src) == 8 else {**_ABSENT, **src}
            self.status = v if type(v := m["status"]) is str else need(text, v, lenient)
            self.value = v if type(v := m["value"]) is str else need(text, v, lenient)
            self.verified = v if type(v := m["verified"]) is bool else need(boolean, v, lenient)
            self.via = v if type(v := m["via"]) is str else need(text, v, lenient)
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.id = v if (v := m["id"]) is None or type(v) is str else text(v)
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.verified_at = (
                d if (v := m["verified_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 8 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at, self.verified_at))
        if (v := self.status) is not None:
            out["status"] = v if type(v) is str else plain(v)
        if (v := self.value) is not None:
            out["value"] = v if type(v) is str else plain(v)
        if (v := self.verified) is not None:
            out["verified"] = v if type(v) is bool else plain(v)
        if (v := self.via) is not None:
            out["via"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        if (v := dates[2]) is not None:
            out["verified_at"] = v
        return out


decode_verifiable_identity_address = VerifiableIdentityAddress.from_dict
