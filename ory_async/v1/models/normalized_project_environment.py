"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NormalizedProjectEnvironment(OpenStrEnum):
    """What a project is for.

    Schema `normalizedProjectEnvironment`: part of `NormalizedProject`.
    Open: a value that is not here stays the string that was sent.
    """

    DEV = "dev"
    PROD = "prod"
    STAGE = "stage"


decode_normalized_project_environment = NormalizedProjectEnvironment.decode
known_normalized_project_environment = NormalizedProjectEnvironment.known
