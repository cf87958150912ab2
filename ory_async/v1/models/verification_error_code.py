"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class VerificationErrorCode(OpenStrEnum):
    """Why an API key does not count.

    Schema `VerificationErrorCode`: part of `VerifyApiKeyResponse`.
    Open: a value that is not here stays the string that was sent.
    """

    VERIFICATION_ERROR_EXPIRED = "VERIFICATION_ERROR_EXPIRED"
    VERIFICATION_ERROR_INTERNAL = "VERIFICATION_ERROR_INTERNAL"
    VERIFICATION_ERROR_INVALID_FORMAT = "VERIFICATION_ERROR_INVALID_FORMAT"
    VERIFICATION_ERROR_IP_NOT_ALLOWED = "VERIFICATION_ERROR_IP_NOT_ALLOWED"
    VERIFICATION_ERROR_NOT_FOUND = "VERIFICATION_ERROR_NOT_FOUND"
    VERIFICATION_ERROR_RATE_LIMITED = "VERIFICATION_ERROR_RATE_LIMITED"
    VERIFICATION_ERROR_REVOKED = "VERIFICATION_ERROR_REVOKED"
    VERIFICATION_ERROR_SIGNATURE_INVALID = "VERIFICATION_ERROR_SIGNATURE_INVALID"
    VERIFICATION_ERROR_UNSPECIFIED = "VERIFICATION_ERROR_UNSPECIFIED"


decode_verification_error_code = VerificationErrorCode.decode
known_verification_error_code = VerificationErrorCode.known
