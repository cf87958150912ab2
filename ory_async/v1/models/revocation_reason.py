"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class RevocationReason(OpenStrEnum):
    """Why an API key was made invalid.

    Schema `RevocationReason`: part of `AdminRevokeImportedApiKeyBody`, `AdminRevokeIssuedApiKeyBody`,
    `ImportedApiKey` and 4 more.
    Open: a value that is not here stays the string that was sent.
    """

    REVOCATION_REASON_AFFILIATION_CHANGED = "REVOCATION_REASON_AFFILIATION_CHANGED"
    REVOCATION_REASON_KEY_COMPROMISE = "REVOCATION_REASON_KEY_COMPROMISE"
    REVOCATION_REASON_PRIVILEGE_WITHDRAWN = "REVOCATION_REASON_PRIVILEGE_WITHDRAWN"
    REVOCATION_REASON_SUPERSEDED = "REVOCATION_REASON_SUPERSEDED"
    REVOCATION_REASON_UNSPECIFIED = "REVOCATION_REASON_UNSPECIFIED"


decode_revocation_reason = RevocationReason.decode
known_revocation_reason = RevocationReason.known
