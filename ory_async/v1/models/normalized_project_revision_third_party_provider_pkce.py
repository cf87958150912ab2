"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NormalizedProjectRevisionThirdPartyProviderPkce(OpenStrEnum):
    """Schema `normalizedProjectRevisionThirdPartyProviderPkce`. Open: a value that is not here stays the string that was sent."""

    AUTO = "auto"
    FORCE = "force"
    NEVER = "never"


decode_normalized_project_revision_third_party_provider_pkce = NormalizedProjectRevisionThirdPartyProviderPkce.decode
known_normalized_project_revision_third_party_provider_pkce = NormalizedProjectRevisionThirdPartyProviderPkce.known
