"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class BasicOrganizationDefaultRegion(OpenStrEnum):
    """Where the users of a company are kept unless something else is said.

    Schema `basicOrganizationDefaultRegion`: part of `BasicOrganization`.
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


decode_basic_organization_default_region = BasicOrganizationDefaultRegion.decode
known_basic_organization_default_region = BasicOrganizationDefaultRegion.known
