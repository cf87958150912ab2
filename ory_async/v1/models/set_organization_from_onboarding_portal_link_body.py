"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, listed, many, maybe, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.normalized_project_revision_saml_provider import NormalizedProjectRevisionSAMLProvider
from ory_async.v1.models.normalized_project_revision_scim_client import NormalizedProjectRevisionScimClient
from ory_async.v1.models.normalized_project_revision_third_party_provider import (
    NormalizedProjectRevisionThirdPartyProvider,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.revision_id = v if type(v := m[k := "revision_id"]) is str else need(text, v, lenient)
            self.kratos_selfservice_methods_oidc_config_providers = maybe(
                listed(NormalizedProjectRevisionThirdPartyProvider.from_dict),
                m[k := "kratos_selfservice_methods_oidc_config_providers"],
                lenient,
            )
            self.kratos_selfservice_methods_saml_config_providers = maybe(
                listed(NormalizedProjectRevisionSAMLProvider.from_dict),
                m[k := "kratos_selfservice_methods_saml_config_providers"],
                lenient,
            )
            self.scim_clients = (
                None
                if (v := m[k := "scim_clients"]) is None
                else many(NormalizedProjectRevisionScimClient.from_dict, v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.revision_id) is not None:
            out["revision_id"] = v
        if (v := self.kratos_selfservice_methods_oidc_config_providers) is not None:
            out["kratos_selfservice_methods_oidc_config_providers"] = v
        if (v := self.kratos_selfservice_methods_saml_config_providers) is not None:
            out["kratos_selfservice_methods_saml_config_providers"] = v
        if (v := self.scim_clients) is not None:
            out["scim_clients"] = v
        return out
