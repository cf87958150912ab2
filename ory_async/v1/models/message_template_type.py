"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class MessageTemplateType(OpenStrEnum):
    """Which text a message was written from.

    Schema `messageTemplateType`: part of `Message`.
    Open: a value that is not here stays the string that was sent.
    """

    AUTHENTICATOR_KEY_ADDED = "authenticator_key_added"
    LOGIN_CODE_VALID = "login_code_valid"
    RECOVERY_CODE_INVALID = "recovery_code_invalid"
    RECOVERY_CODE_VALID = "recovery_code_valid"
    RECOVERY_INVALID = "recovery_invalid"
    RECOVERY_VALID = "recovery_valid"
    REGISTRATION_CODE_VALID = "registration_code_valid"
    STUB = "stub"
    VERIFIABLE_ADDRESS_CHANGED = "verifiable_address_changed"
    VERIFICATION_CODE_INVALID = "verification_code_invalid"
    VERIFICATION_CODE_VALID = "verification_code_valid"
    VERIFICATION_INVALID = "verification_invalid"
    VERIFICATION_VALID = "verification_valid"


decode_message_template_type = MessageTemplateType.decode
known_message_template_type = MessageTemplateType.known
