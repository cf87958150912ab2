"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ListIdentitiesConsistency(OpenStrEnum):
    """Whether a list shows every write before it or may be a little behind, which is faster.

    Schema `listIdentitiesConsistency`: argument of `list_identities`.
    Open: a value that is not here stays the string that was sent.
    """

    EMPTY = ""
    EVENTUAL = "eventual"
    STRONG = "strong"


decode_list_identities_consistency = ListIdentitiesConsistency.decode
known_list_identities_consistency = ListIdentitiesConsistency.known
