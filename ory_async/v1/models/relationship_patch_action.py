"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class RelationshipPatchAction(OpenStrEnum):
    """Whether a relation is added or taken away.

    Schema `relationshipPatchAction`: part of `RelationshipPatch`.
    Open: a value that is not here stays the string that was sent.
    """

    DELETE = "delete"
    INSERT = "insert"


decode_relationship_patch_action = RelationshipPatchAction.decode
known_relationship_patch_action = RelationshipPatchAction.known
