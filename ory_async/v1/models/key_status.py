"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class KeyStatus(OpenStrEnum):
    """Whether an API key counts; only an active one does.

    Schema `KeyStatus`: part of `ImportedApiKey`, `IssuedApiKey`, `VerifyApiKeyResponse` and 2 more.
    Open: a value that is not here stays the string that was sent.
    """

    KEY_STATUS_ACTIVE = "KEY_STATUS_ACTIVE"
    KEY_STATUS_EXPIRED = "KEY_STATUS_EXPIRED"
    KEY_STATUS_REVOKED = "KEY_STATUS_REVOKED"
    KEY_STATUS_UNSPECIFIED = "KEY_STATUS_UNSPECIFIED"


decode_key_status = KeyStatus.decode
known_key_status = KeyStatus.known
