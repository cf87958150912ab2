"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateIdentityBodyRegion(OpenStrEnum):
    """Where a new user's data is kept, on projects that span regions.

    Schema `createIdentityBodyRegion`: part of `CreateIdentityBody`.
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


decode_create_identity_body_region = CreateIdentityBodyRegion.decode
known_create_identity_body_region = CreateIdentityBodyRegion.known
