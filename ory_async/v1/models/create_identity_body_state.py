"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateIdentityBodyState(OpenStrEnum):
    """Whether a new user may sign in.

    Schema `createIdentityBodyState`: part of `CreateIdentityBody`.
    Open: a value that is not here stays the string that was sent.
    """

    ACTIVE = "active"
    INACTIVE = "inactive"


decode_create_identity_body_state = CreateIdentityBodyState.decode
known_create_identity_body_state = CreateIdentityBodyState.known
