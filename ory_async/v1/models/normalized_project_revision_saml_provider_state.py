"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NormalizedProjectRevisionSAMLProviderState(OpenStrEnum):
    """Whether people may sign in through a SAML provider.

    Schema `normalizedProjectRevisionSAMLProviderState`: part of `NormalizedProjectRevisionSAMLProvider`.
    Open: a value that is not here stays the string that was sent.
    """

    DISABLED = "disabled"
    ENABLED = "enabled"


decode_normalized_project_revision_saml_provider_state = NormalizedProjectRevisionSAMLProviderState.decode
known_normalized_project_revision_saml_provider_state = NormalizedProjectRevisionSAMLProviderState.known
