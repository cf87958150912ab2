"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UpdateIdentityBodyRegion(OpenStrEnum):
    """Where a changed user's data is kept from now on.

    Schema `updateIdentityBodyRegion`: part of `UpdateIdentityBody`.
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


decode_update_identity_body_region = UpdateIdentityBodyRegion.decode
known_update_identity_body_region = UpdateIdentityBodyRegion.known
