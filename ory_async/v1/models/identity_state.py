"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class IdentityState(OpenStrEnum):
    """Whether a user may sign in; the data of an inactive one stays.

    Schema `identityState`: part of `Identity`.
    Open: a value that is not here stays the string that was sent.
    """

    ACTIVE = "active"
    INACTIVE = "inactive"


decode_identity_state = IdentityState.decode
known_identity_state = IdentityState.known
