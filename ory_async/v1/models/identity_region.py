"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class IdentityRegion(OpenStrEnum):
    """Where a user's data is kept, on projects that span regions.

    Schema `identityRegion`: part of `Identity`.
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


decode_identity_region = IdentityRegion.decode
known_identity_region = IdentityRegion.known
