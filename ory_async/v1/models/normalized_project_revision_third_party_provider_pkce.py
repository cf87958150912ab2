"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NormalizedProjectRevisionThirdPartyProviderPkce(OpenStrEnum):
    """Whether sign-ins at a provider use PKCE.

    Schema `normalizedProjectRevisionThirdPartyProviderPkce`: part of `NormalizedProjectRevisionThirdPartyProvider`.
    Open: a value that is not here stays the string that was sent.
    """

    AUTO = "auto"
    FORCE = "force"
    NEVER = "never"


decode_normalized_project_revision_third_party_provider_pkce = NormalizedProjectRevisionThirdPartyProviderPkce.decode
known_normalized_project_revision_third_party_provider_pkce = NormalizedProjectRevisionThirdPartyProviderPkce.known
