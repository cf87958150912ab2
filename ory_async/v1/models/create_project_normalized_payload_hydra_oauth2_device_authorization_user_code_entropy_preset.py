"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateProjectNormalizedPayloadHydraOauth2DeviceAuthorizationUserCodeEntropyPreset(OpenStrEnum):
    """How long and hard to guess the codes are that people type for a device.

    Schema `CreateProjectNormalizedPayloadHydraOauth2DeviceAuthorizationUserCodeEntropyPreset`: part of
    `CreateProjectNormalizedPayload`.
    Open: a value that is not here stays the string that was sent.
    """

    HIGH = "high"
    LOW = "low"
    MEDIUM = "medium"


decode_create_project_normalized_payload_hydra_oauth2_device_authorization_user_code_entropy_preset = (
    CreateProjectNormalizedPayloadHydraOauth2DeviceAuthorizationUserCodeEntropyPreset.decode
)
known_create_project_normalized_payload_hydra_oauth2_device_authorization_user_code_entropy_preset = (
    CreateProjectNormalizedPayloadHydraOauth2DeviceAuthorizationUserCodeEntropyPreset.known
)
