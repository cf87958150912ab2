"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class PatchDeltaAction(OpenStrEnum):
    """Whether a relation is added or taken away.

    Schema `patchDeltaAction`: part of `PatchDelta`.
    Open: a value that is not here stays the string that was sent.
    """

    DELETE = "delete"
    INSERT = "insert"


decode_patch_delta_action = PatchDeltaAction.decode
known_patch_delta_action = PatchDeltaAction.known
