"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ProjectMetadataEnvironment(OpenStrEnum):
    """What a listed project is for.

    Schema `projectMetadataEnvironment`: part of `ProjectMetadata`.
    Open: a value that is not here stays the string that was sent.
    """

    DEV = "dev"
    PROD = "prod"
    STAGE = "stage"


decode_project_metadata_environment = ProjectMetadataEnvironment.decode
known_project_metadata_environment = ProjectMetadataEnvironment.known
