"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class JsonPatchOp(OpenStrEnum):
    """Schema `jsonPatchOp`. Open: a value that is not here stays the string that was sent."""

    ADD = "add"
    COPY = "copy"
    MOVE = "move"
    REMOVE = "remove"
    REPLACE = "replace"
    TEST = "test"


decode_json_patch_op = JsonPatchOp.decode
known_json_patch_op = JsonPatchOp.known
