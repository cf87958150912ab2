"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ExpandTreeType(OpenStrEnum):
    """How the branches below are put together, or that there are none.

    Schema `expandTreeType`: part of `ExpandTree`.
    Open: a value that is not here stays the string that was sent.
    """

    COMPUTED_SUBJECT_SET = "computed_subject_set"
    EXCLUSION = "exclusion"
    INTERSECTION = "intersection"
    LEAF = "leaf"
    NOT = "not"
    TUPLE_TO_SUBJECT_SET = "tuple_to_subject_set"
    UNION = "union"
    UNSPECIFIED = "unspecified"


decode_expand_tree_type = ExpandTreeType.decode
known_expand_tree_type = ExpandTreeType.known
