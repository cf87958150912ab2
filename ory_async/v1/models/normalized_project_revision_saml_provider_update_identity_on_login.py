"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NormalizedProjectRevisionSAMLProviderUpdateIdentityOnLogin(OpenStrEnum):
    """Whether traits follow what the SAML provider says at each sign-in.

    Schema `normalizedProjectRevisionSAMLProviderUpdateIdentityOnLogin`: part of
    `NormalizedProjectRevisionSAMLProvider`.
    Open: a value that is not here stays the string that was sent.
    """

    AUTOMATIC = "automatic"
    NEVER = "never"


decode_normalized_project_revision_saml_provider_update_identity_on_login = (
    NormalizedProjectRevisionSAMLProviderUpdateIdentityOnLogin.decode
)
known_normalized_project_revision_saml_provider_update_identity_on_login = (
    NormalizedProjectRevisionSAMLProviderUpdateIdentityOnLogin.known
)
