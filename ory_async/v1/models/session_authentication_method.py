"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, moment, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.authenticator_assurance_level import (
    AuthenticatorAssuranceLevel,
    decode_authenticator_assurance_level,
)
from ory_async.v1.models.session_authentication_method_method import (
    SessionAuthenticationMethodMethod,
    decode_session_authentication_method_method,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "aal completed_at method organization provider upstream_acr upstream_amr".split()
)


@define(kw_only=True, repr=False)
class SessionAuthenticationMethod(Model):
    """Schema `sessionAuthenticationMethod`."""

    aal: AuthenticatorAssuranceLevel | str | None = None
    completed_at: datetime | None = None
    method: SessionAuthenticationMethodMethod | str | None = None
    """Which method the submit uses, such as password or code."""
    organization: str | None = None
    provider: str | None = None
    """Name of the provider as configured."""
    upstream_acr: str | None = None
    upstream_amr: list[str] | None = None
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
            self.organization = v if (v := m[k := "organization"]) is None or type(v) is str else text(v)
            self.provider = v if (v := m[k := "provider"]) is None or type(v) is str else text(v)
            self.upstream_acr = v if (v := m[k := "upstream_acr"]) is None or type(v) is str else text(v)
            self.upstream_amr = None if (v := m[k := "upstream_amr"]) is None else many(text, v, lenient)
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
        if (v := self.organization) is not None:
            out["organization"] = v
        if (v := self.provider) is not None:
            out["provider"] = v
        if (v := self.upstream_acr) is not None:
            out["upstream_acr"] = v
        if (v := self.upstream_amr) is not None:
            out["upstream_amr"] = v
        return out
