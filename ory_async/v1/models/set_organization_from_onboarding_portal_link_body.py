"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, listed, many, maybe, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.normalized_project_revision_saml_provider import (
    NormalizedProjectRevisionSAMLProvider,
    decode_normalized_project_revision_saml_provider,
)
from ory_async.v1.models.normalized_project_revision_scim_client import (
    NormalizedProjectRevisionScimClient,
    decode_normalized_project_revision_scim_client,
)
from ory_async.v1.models.normalized_project_revision_third_party_provider import (
    NormalizedProjectRevisionThirdPartyProvider,
    decode_normalized_project_revision_third_party_provider,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "revision_id kratos_selfservice_methods_oidc_config_providers kratos_selfservice_methods_saml_config_providers "
    "scim_clients".split()
)


@define(kw_only=True, repr=False)
class SetOrganizationFromOnboardingPortalLinkBody(Model):
    """What a customer's administrator set up in the portal: providers and directories.

    Schema `setOrganizationFromOnboardingPortalLinkBody`.
    """

    revision_id: str
    kratos_selfservice_methods_oidc_config_providers: list[NormalizedProjectRevisionThirdPartyProvider] | None = None
    kratos_selfservice_methods_saml_config_providers: list[NormalizedProjectRevisionSAMLProvider] | None = None
    scim_clients: list[NormalizedProjectRevisionScimClient] | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SetOrganizationFromOnboardingPortalLinkBody:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.revision_id = v if type(v := m["revision_id"]) is str else need(text, v, lenient)
            self.kratos_selfservice_methods_oidc_config_providers = maybe(
                listed(decode_normalized_project_revision_third_party_provider),
                m["kratos_selfservice_methods_oidc_config_providers"],
                lenient,
            )
            self.kratos_selfservice_methods_saml_config_providers = maybe(
                listed(decode_normalized_project_revision_saml_provider),
                m["kratos_selfservice_methods_saml_config_providers"],
                lenient,
            )
            self.scim_clients = (
                None
                if (v := m["scim_clients"]) is None
                else []
                if v == []
                else many(decode_normalized_project_revision_scim_client, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.revision_id) is not None:
            out["revision_id"] = v if type(v) is str else plain(v)
        if (v := self.kratos_selfservice_methods_oidc_config_providers) is not None:
            out["kratos_selfservice_methods_oidc_config_providers"] = [
                i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v
            ]
        if (v := self.kratos_selfservice_methods_saml_config_providers) is not None:
            out["kratos_selfservice_methods_saml_config_providers"] = [
                i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v
            ]
        if (v := self.scim_clients) is not None:
            out["scim_clients"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_set_organization_from_onboarding_portal_link_body = SetOrganizationFromOnboardingPortalLinkBody.from_dict
