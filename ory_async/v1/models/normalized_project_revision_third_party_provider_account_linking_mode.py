"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NormalizedProjectRevisionThirdPartyProviderAccountLinkingMode(OpenStrEnum):
    """What happens when a provider names an address that a user has already.

    Schema `normalizedProjectRevisionThirdPartyProviderAccountLinkingMode`: part of
    `NormalizedProjectRevisionThirdPartyProvider`.
    Open: a value that is not here stays the string that was sent.
    """

    AUTOMATIC = "automatic"
    CONFIRM_WITH_EXISTING_CREDENTIAL = "confirm_with_existing_credential"


decode_normalized_project_revision_third_party_provider_account_linking_mode = (
    NormalizedProjectRevisionThirdPartyProviderAccountLinkingMode.decode
)
known_normalized_project_revision_third_party_provider_account_linking_mode = (
    NormalizedProjectRevisionThirdPartyProviderAccountLinkingMode.known
)
