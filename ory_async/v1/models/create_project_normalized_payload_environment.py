"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateProjectNormalizedPayloadEnvironment(OpenStrEnum):
    """What a new project is for; limits and prices depend on it.

    Schema `CreateProjectNormalizedPayloadEnvironment`: part of `CreateProjectNormalizedPayload`.
    Open: a value that is not here stays the string that was sent.
    """

    DEV = "dev"
    PROD = "prod"
    STAGE = "stage"


decode_create_project_normalized_payload_environment = CreateProjectNormalizedPayloadEnvironment.decode
known_create_project_normalized_payload_environment = CreateProjectNormalizedPayloadEnvironment.known
