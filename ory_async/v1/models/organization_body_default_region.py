"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class OrganizationBodyDefaultRegion(OpenStrEnum):
    """Where a company's new users are kept unless something else is said.

    Schema `OrganizationBodyDefaultRegion`: part of `OrganizationBody`.
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


decode_organization_body_default_region = OrganizationBodyDefaultRegion.decode
known_organization_body_default_region = OrganizationBodyDefaultRegion.known
