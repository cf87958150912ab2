"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, plain, rest
from ory_async.v0alpha2.models.authenticator_assurance_level import AuthenticatorAssuranceLevel
from ory_async.v0alpha2.models.session_authentication_method_method import SessionAuthenticationMethodMethod

_KEYS = frozenset("aal completed_at method".split())


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
        self, _ = cls.__new__(cls), members(src)
        self.aal = maybe(AuthenticatorAssuranceLevel.decode, src, "aal", lenient)
        self.completed_at = maybe(moment, src, "completed_at", lenient)
        self.method = maybe(SessionAuthenticationMethodMethod.decode, src, "method", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"aal": plain(self.aal), "completed_at": plain(self.completed_at), "method": plain(self.method)}
        return compact(known, self.additional_properties)
