"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateProjectBodyEnvironment(OpenStrEnum):
    """What the project will be for; limits and prices depend on it.

    Schema `createProjectBodyEnvironment`: part of `CreateProjectBody`.
    Open: a value that is not here stays the string that was sent.
    """

    DEV = "dev"
    PROD = "prod"
    STAGE = "stage"


decode_create_project_body_environment = CreateProjectBodyEnvironment.decode
known_create_project_body_environment = CreateProjectBodyEnvironment.known
