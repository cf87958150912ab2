"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class IdentityPatchResponseAction(OpenStrEnum):
    """Whether a user of a bulk import was made or refused.

    Schema `identityPatchResponseAction`: part of `IdentityPatchResponse`.
    Open: a value that is not here stays the string that was sent.
    """

    CREATE = "create"
    ERROR = "error"


decode_identity_patch_response_action = IdentityPatchResponseAction.decode
known_identity_patch_response_action = IdentityPatchResponseAction.known
