"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NormalizedProjectRevisionScimClientState(OpenStrEnum):
    """Whether a company directory may change users.

    Schema `normalizedProjectRevisionScimClientState`: part of `NormalizedProjectRevisionScimClient`.
    Open: a value that is not here stays the string that was sent.
    """

    DISABLED = "disabled"
    ENABLED = "enabled"


decode_normalized_project_revision_scim_client_state = NormalizedProjectRevisionScimClientState.decode
known_normalized_project_revision_scim_client_state = NormalizedProjectRevisionScimClientState.known
