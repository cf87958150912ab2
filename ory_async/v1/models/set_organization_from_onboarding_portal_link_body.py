"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe_list, members, need, plain, rest, text
from ory_async.v1.models.normalized_project_revision_saml_provider import NormalizedProjectRevisionSAMLProvider
from ory_async.v1.models.normalized_project_revision_scim_client import NormalizedProjectRevisionScimClient
from ory_async.v1.models.normalized_project_revision_third_party_provider import (
    NormalizedProjectRevisionThirdPartyProvider,
)

_KEYS = frozenset(
    "revision_id kratos_selfservice_methods_oidc_config_providers kratos_selfservice_methods_saml_config_providers "
    "scim_clients".split()
)


@define(kw_only=True, repr=False)
class SetOrganizationFromOnboardingPortalLinkBody(Model):
    """Schema `setOrganizationFromOnboardingPortalLinkBody`."""

    revision_id: str
    kratos_selfservice_methods_oidc_config_providers: list[NormalizedProjectRevisionThirdPartyProvider] | None = None
    kratos_selfservice_methods_saml_config_providers: list[NormalizedProjectRevisionSAMLProvider] | None = None
    scim_clients: list[NormalizedProjectRevisionScimClient] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SetOrganizationFromOnboardingPortalLinkBody:
        self, get = cls.__new__(cls), members(src)
        self.revision_id = v if type(v := get("revision_id")) is str else need(text, src, "revision_id", lenient)
        self.kratos_selfservice_methods_oidc_config_providers = maybe_list(
            NormalizedProjectRevisionThirdPartyProvider.from_dict,
            src,
            "kratos_selfservice_methods_oidc_config_providers",
            lenient,
        )
        self.kratos_selfservice_methods_saml_config_providers = maybe_list(
            NormalizedProjectRevisionSAMLProvider.from_dict,
            src,
            "kratos_selfservice_methods_saml_config_providers",
            lenient,
        )
        self.scim_clients = maybe_list(NormalizedProjectRevisionScimClient.from_dict, src, "scim_clients", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "revision_id": self.revision_id,
            "kratos_selfservice_methods_oidc_config_providers": plain(
                self.kratos_selfservice_methods_oidc_config_providers
            ),
            "kratos_selfservice_methods_saml_config_providers": plain(
                self.kratos_selfservice_methods_saml_config_providers
            ),
            "scim_clients": plain(self.scim_clients),
        }
        return compact(known, self.additional_properties)
