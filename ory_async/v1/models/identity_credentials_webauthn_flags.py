"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, new, rest
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("backup_eligible backup_state user_present user_verified".split())


@define(kw_only=True, repr=False)
class IdentityCredentialsWebAuthnFlags(Model):
    """Schema `identityCredentialsWebAuthnFlags`."""

    backup_eligible: bool | None = None
    backup_state: bool | None = None
    user_present: bool | None = None
    user_verified: bool | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IdentityCredentialsWebAuthnFlags:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.backup_eligible = v if (v := m[k := "backup_eligible"]) is None or type(v) is bool else boolean(v)
            self.backup_state = v if (v := m[k := "backup_state"]) is None or type(v) is bool else boolean(v)
            self.user_present = v if (v := m[k := "user_present"]) is None or type(v) is bool else boolean(v)
            self.user_verified = v if (v := m[k := "user_verified"]) is None or type(v) is bool else boolean(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.backup_eligible) is not None:
            out["backup_eligible"] = v
        if (v := self.backup_state) is not None:
            out["backup_state"] = v
        if (v := self.user_present) is not None:
            out["user_present"] = v
        if (v := self.user_verified) is not None:
            out["user_verified"] = v
        return out
