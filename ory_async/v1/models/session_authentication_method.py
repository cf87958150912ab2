"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, maybe_list, members, moment, plain, rest, text
from ory_async.v1.models.authenticator_assurance_level import AuthenticatorAssuranceLevel
from ory_async.v1.models.session_authentication_method_method import SessionAuthenticationMethodMethod

_KEYS = frozenset("aal completed_at method organization provider upstream_acr upstream_amr".split())


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
        self, get = cls.__new__(cls), members(src)
        self.aal = maybe(AuthenticatorAssuranceLevel.decode, src, "aal", lenient)
        self.completed_at = maybe(moment, src, "completed_at", lenient)
        self.method = maybe(SessionAuthenticationMethodMethod.decode, src, "method", lenient)
        self.organization = v if type(v := get("organization")) is str else maybe(text, src, "organization", lenient)
        self.provider = v if type(v := get("provider")) is str else maybe(text, src, "provider", lenient)
        self.upstream_acr = v if type(v := get("upstream_acr")) is str else maybe(text, src, "upstream_acr", lenient)
        self.upstream_amr = maybe_list(text, src, "upstream_amr", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "aal": plain(self.aal),
            "completed_at": plain(self.completed_at),
            "method": plain(self.method),
            "organization": self.organization,
            "provider": self.provider,
            "upstream_acr": self.upstream_acr,
            "upstream_amr": plain(self.upstream_amr),
        }
        return compact(known, self.additional_properties)
