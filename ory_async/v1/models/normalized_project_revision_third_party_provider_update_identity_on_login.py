"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NormalizedProjectRevisionThirdPartyProviderUpdateIdentityOnLogin(OpenStrEnum):
    """Whether traits follow what the social provider says at each sign-in.

    Schema `normalizedProjectRevisionThirdPartyProviderUpdateIdentityOnLogin`: part of
    `NormalizedProjectRevisionThirdPartyProvider`.
    Open: a value that is not here stays the string that was sent.
    """

    AUTOMATIC = "automatic"
    NEVER = "never"


decode_normalized_project_revision_third_party_provider_update_identity_on_login = (
    NormalizedProjectRevisionThirdPartyProviderUpdateIdentityOnLogin.decode
)
known_normalized_project_revision_third_party_provider_update_identity_on_login = (
    NormalizedProjectRevisionThirdPartyProviderUpdateIdentityOnLogin.known
)
