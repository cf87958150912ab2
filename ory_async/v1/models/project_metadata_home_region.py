"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ProjectMetadataHomeRegion(OpenStrEnum):
    """Where the data of a listed project lies.

    Schema `projectMetadataHomeRegion`: part of `ProjectMetadata`.
    Open: a value that is not here stays the string that was sent.
    """

    ASIA = "asia"
    ASIA_NORTHEAST = "asia-northeast"
    EU = "eu"
    EU_CENTRAL = "eu-central"
    GLOBAL = "global"
    US = "us"
    US_EAST = "us-east"
    US_WEST = "us-west"


decode_project_metadata_home_region = ProjectMetadataHomeRegion.decode
known_project_metadata_home_region = ProjectMetadataHomeRegion.known
