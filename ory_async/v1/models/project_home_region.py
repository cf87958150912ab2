"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ProjectHomeRegion(OpenStrEnum):
    """Where the data of a project lies.

    Schema `projectHomeRegion`: part of `Project`.
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


decode_project_home_region = ProjectHomeRegion.decode
known_project_home_region = ProjectHomeRegion.known
