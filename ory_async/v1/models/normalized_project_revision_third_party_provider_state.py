"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NormalizedProjectRevisionThirdPartyProviderState(OpenStrEnum):
    """Whether people may sign in through a social provider.

    Schema `normalizedProjectRevisionThirdPartyProviderState`: part of
    `NormalizedProjectRevisionThirdPartyProvider`.
    Open: a value that is not here stays the string that was sent.
    """

    DISABLED = "disabled"
    ENABLED = "enabled"


decode_normalized_project_revision_third_party_provider_state = NormalizedProjectRevisionThirdPartyProviderState.decode
known_normalized_project_revision_third_party_provider_state = NormalizedProjectRevisionThirdPartyProviderState.known
