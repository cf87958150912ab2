"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class JsonPatchOp(OpenStrEnum):
    """What a change does at its pointer; test only compares, and stops the rest where it fails.

    Schema `jsonPatchOp`: part of `JsonPatch`.
    Open: a value that is not here stays the string that was sent.
    """

    ADD = "add"
    COPY = "copy"
    MOVE = "move"
    REMOVE = "remove"
    REPLACE = "replace"
    TEST = "test"


decode_json_patch_op = JsonPatchOp.decode
known_json_patch_op = JsonPatchOp.known
