"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UpdateIdentityBodyState(OpenStrEnum):
    """Whether a changed user may sign in.

    Schema `updateIdentityBodyState`: part of `UpdateIdentityBody`.
    Open: a value that is not here stays the string that was sent.
    """

    ACTIVE = "active"
    INACTIVE = "inactive"


decode_update_identity_body_state = UpdateIdentityBodyState.decode
known_update_identity_body_state = UpdateIdentityBodyState.known
