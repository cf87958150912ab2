"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class RotateTalosKeyBodyMode(OpenStrEnum):
    """Whether the old signing key still checks for a while or ends at once.

    Schema `rotateTalosKeyBodyMode`: part of `RotateTalosKeyBody`.
    Open: a value that is not here stays the string that was sent.
    """

    GRACEFUL = "graceful"
    REVOKE = "revoke"


decode_rotate_talos_key_body_mode = RotateTalosKeyBodyMode.decode
known_rotate_talos_key_body_mode = RotateTalosKeyBodyMode.known
