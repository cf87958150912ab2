"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateProjectBodyHomeRegion(OpenStrEnum):
    """Where the project will keep its data; it cannot be moved later.

    Schema `createProjectBodyHomeRegion`: part of `CreateProjectBody`.
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


decode_create_project_body_home_region = CreateProjectBodyHomeRegion.decode
known_create_project_body_home_region = CreateProjectBodyHomeRegion.known
