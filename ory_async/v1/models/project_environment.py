"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ProjectEnvironment(OpenStrEnum):
    """What a project is for, which sets its limits.

    Schema `projectEnvironment`: part of `Project`.
    Open: a value that is not here stays the string that was sent.
    """

    DEV = "dev"
    PROD = "prod"
    STAGE = "stage"


decode_project_environment = ProjectEnvironment.decode
known_project_environment = ProjectEnvironment.known
