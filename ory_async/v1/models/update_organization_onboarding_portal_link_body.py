"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, moment, need, plain, rest

_KEYS = frozenset("enable_scim enable_sso expires_at".split())


@define(kw_only=True, repr=False)
class UpdateOrganizationOnboardingPortalLinkBody(Model):
    """Schema `updateOrganizationOnboardingPortalLinkBody`."""

    enable_scim: bool
    enable_sso: bool
    expires_at: datetime | None = None
    """When it stops counting."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UpdateOrganizationOnboardingPortalLinkBody:
        self, get = cls.__new__(cls), members(src)
        self.enable_scim = v if type(v := get("enable_scim")) is bool else need(boolean, src, "enable_scim", lenient)
        self.enable_sso = v if type(v := get("enable_sso")) is bool else need(boolean, src, "enable_sso", lenient)
        self.expires_at = maybe(moment, src, "expires_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"enable_scim": self.enable_scim, "enable_sso": self.enable_sso, "expires_at": plain(self.expires_at)}
        return compact(known, self.additional_properties)
