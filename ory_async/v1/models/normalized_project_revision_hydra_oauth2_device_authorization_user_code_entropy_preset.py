"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NormalizedProjectRevisionHydraOauth2DeviceAuthorizationUserCodeEntropyPreset(OpenStrEnum):
    """How hard to guess codes for devices are in this revision.

    Schema `normalizedProjectRevisionHydraOauth2DeviceAuthorizationUserCodeEntropyPreset`: part of
    `NormalizedProjectRevision`.
    Open: a value that is not here stays the string that was sent.
    """

    HIGH = "high"
    LOW = "low"
    MEDIUM = "medium"


decode_normalized_project_revision_hydra_oauth2_device_authorization_user_code_entropy_preset = (
    NormalizedProjectRevisionHydraOauth2DeviceAuthorizationUserCodeEntropyPreset.decode
)
known_normalized_project_revision_hydra_oauth2_device_authorization_user_code_entropy_preset = (
    NormalizedProjectRevisionHydraOauth2DeviceAuthorizationUserCodeEntropyPreset.known
)
