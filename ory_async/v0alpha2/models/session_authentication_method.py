"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, moment, new, rest, utc
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.authenticator_assurance_level import (
    AuthenticatorAssuranceLevel,
    decode_authenticator_assurance_level,
)
from ory_async.v0alpha2.models.session_authentication_method_method import (
    SessionAuthenticationMethodMethod,
    decode_session_authentication_method_method,
)

_ABSENT: dict[str, Any] = dict.fromkeys("aal completed_at method".split())


@define(kw_only=True, repr=False)
class SessionAuthenticationMethod(Model):
    """Schema `sessionAuthenticationMethod`."""

    aal: AuthenticatorAssuranceLevel | str | None = None
    completed_at: datetime | None = None
    method: SessionAuthenticationMethodMethod | str | None = None
    """Which method the submit uses, such as password or code."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SessionAuthenticationMethod:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.aal = None if (v := m[k := "aal"]) is None else decode_authenticator_assurance_level(v, lenient)
            self.completed_at = None if (v := m[k := "completed_at"]) is None else moment(v, lenient)
            self.method = (
                None if (v := m[k := "method"]) is None else decode_session_authentication_method_method(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.aal) is not None:
            out["aal"] = v
        if (v := self.completed_at) is not None:
            out["completed_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.method) is not None:
            out["method"] = v
        return out
