"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest
from ory_async.v1.models.generic_oidc_provider import GenericOIDCProvider

_KEYS = frozenset("generic_oidc_provider".split())


@define(kw_only=True, repr=False)
class CreateWorkspaceOrganizationBody(Model):
    """Schema `createWorkspaceOrganizationBody`."""

    generic_oidc_provider: GenericOIDCProvider | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateWorkspaceOrganizationBody:
        self, _ = cls.__new__(cls), members(src)
        self.generic_oidc_provider = maybe(GenericOIDCProvider.from_dict, src, "generic_oidc_provider", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"generic_oidc_provider": plain(self.generic_oidc_provider)}
        return compact(known, self.additional_properties)
