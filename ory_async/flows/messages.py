"""Names for the message ids of self-service flows that an application tells apart.

`if any(message.id == MessageId.INVALID_CREDENTIALS for message in flow.messages)`, or, where servers of several
versions say the same thing by different ids, `message.id in MESSAGES.CODE_SENT`. The list is open: an id that is not
here is an int like any other.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from enum import IntEnum
from typing import Final


class MessageId(IntEnum):
    """Ids of `flow.messages` and of the messages of nodes. 1… inform, 4… are errors."""

    # Signing in
    LOGIN_CONFIRM = 1010003
    LOGIN_SECOND_FACTOR = 1010004
    LOGIN_CODE_SENT = 1010014
    ACCOUNT_LINKING = 1010016
    LOGIN_DEVICE_KEY = 1010024
    SECOND_FACTOR_CODE_SENT = 1010025
    LOGIN_EXPIRED = 4010001
    LOGIN_NO_METHOD = 4010002
    LOGIN_FINISHED = 4010007
    LOGIN_CODE_WRONG = 4010008
    ACCOUNT_OF_SOMEBODY_ELSE = 4010009
    LOGIN_ADDRESS_UNKNOWN = 4010010
    IDENTITY_DISABLED = 4010011
    # Registration
    REGISTRATION_CODE_SENT = 1040005
    REGISTRATION_CHOOSE_CREDENTIALS = 1040009
    REGISTRATION_NO_METHOD = 4010003
    REGISTRATION_EXPIRED = 4040001
    REGISTRATION_FINISHED = 4040002
    REGISTRATION_CODE_WRONG = 4040003
    # Settings
    SETTINGS_SAVED = 1050001
    SETTINGS_NO_METHOD = 4010004
    SETTINGS_EXPIRED = 4050001
    SETTINGS_ONE_ADDRESS_AT_A_TIME = 4050002
    # Recovery
    RECOVERED = 1060001
    RECOVERY_LINK_SENT = 1060002
    RECOVERY_CODE_SENT = 1060003
    RECOVERY_NO_METHOD = 4010005
    RECOVERY_FINISHED = 4060001
    RECOVERY_LINK_WRONG = 4060004
    RECOVERY_EXPIRED = 4060005
    RECOVERY_CODE_WRONG = 4060006
    # Verification
    VERIFICATION_LINK_SENT = 1080001
    VERIFIED = 1080002
    VERIFICATION_CODE_SENT = 1080003
    VERIFICATION_CODE_SENT_BY_PHONE = 1080004
    PHONE_VERIFIED = 1080005
    VERIFICATION_LINK_WRONG = 4070001
    VERIFICATION_NO_METHOD = 4010006
    VERIFICATION_FINISHED = 4070002
    VERIFICATION_EXPIRED = 4070005
    VERIFICATION_CODE_WRONG = 4070006
    # What was entered
    GENERIC = 4000001
    REQUIRED = 4000002
    PASSWORD_POLICY = 4000005
    INVALID_CREDENTIALS = 4000006
    DUPLICATE_CREDENTIALS = 4000007
    TOTP_WRONG = 4000008
    ADDRESS_NOT_VERIFIED = 4000010
    LOOKUP_SECRET_USED = 4000012
    LOOKUP_SECRET_WRONG = 4000016
    DUPLICATE_AT_PROVIDER = 4000027
    DUPLICATE_WITH_HINTS = 4000028
    PASSWORD_TOO_SHORT = 4000032
    PASSWORD_TOO_LONG = 4000033
    PASSWORD_BREACHED = 4000034
    NO_CODE_USER = 4000035
    TRAITS_MISMATCH = 4000036
    ACCOUNT_NOT_FOUND = 4000037
    EMAIL_MALFORMED = 4000040
    PHONE_MALFORMED = 4000041
    # Labels
    LABEL_EMAIL_OR_PHONE = 1070018
    # The project is set up so that nobody can go on
    SYSTEM = 5000001
    NO_SIGN_IN_METHOD = 5000002
    NO_ORGANIZATION_PROVIDER = 5000003


class MESSAGES:
    """Ids that mean the same to an application: `message.id in MESSAGES.CODE_SENT`. Which one a server uses depends on
    its version, the kind of flow and whether a mail or a text message was sent."""

    CODE_SENT: Final[AbstractSet[int]] = frozenset({
        MessageId.LOGIN_CODE_SENT, MessageId.SECOND_FACTOR_CODE_SENT, MessageId.REGISTRATION_CODE_SENT,
        MessageId.RECOVERY_CODE_SENT, MessageId.VERIFICATION_CODE_SENT, MessageId.VERIFICATION_CODE_SENT_BY_PHONE,
    })  # fmt: skip
    LINK_SENT: Final[AbstractSet[int]] = frozenset({
        MessageId.RECOVERY_LINK_SENT, MessageId.VERIFICATION_LINK_SENT,
    })  # fmt: skip
    CODE_WRONG: Final[AbstractSet[int]] = frozenset({
        MessageId.LOGIN_CODE_WRONG, MessageId.REGISTRATION_CODE_WRONG, MessageId.RECOVERY_CODE_WRONG,
        MessageId.VERIFICATION_CODE_WRONG, MessageId.TOTP_WRONG, MessageId.LOOKUP_SECRET_WRONG,
        MessageId.LOOKUP_SECRET_USED,
    })  # fmt: skip
    LINK_WRONG: Final[AbstractSet[int]] = frozenset({
        MessageId.RECOVERY_LINK_WRONG, MessageId.VERIFICATION_LINK_WRONG,
    })  # fmt: skip
    EXPIRED: Final[AbstractSet[int]] = frozenset({
        MessageId.LOGIN_EXPIRED, MessageId.REGISTRATION_EXPIRED, MessageId.SETTINGS_EXPIRED,
        MessageId.RECOVERY_EXPIRED, MessageId.VERIFICATION_EXPIRED,
    })  # fmt: skip
    FINISHED: Final[AbstractSet[int]] = frozenset({
        MessageId.LOGIN_FINISHED, MessageId.REGISTRATION_FINISHED, MessageId.RECOVERY_FINISHED,
        MessageId.VERIFICATION_FINISHED,
    })  # fmt: skip
    NO_METHOD: Final[AbstractSet[int]] = frozenset({
        MessageId.LOGIN_NO_METHOD, MessageId.REGISTRATION_NO_METHOD, MessageId.SETTINGS_NO_METHOD,
        MessageId.RECOVERY_NO_METHOD, MessageId.VERIFICATION_NO_METHOD,
    })  # fmt: skip
    DUPLICATE: Final[AbstractSet[int]] = frozenset({
        MessageId.DUPLICATE_CREDENTIALS, MessageId.DUPLICATE_AT_PROVIDER, MessageId.DUPLICATE_WITH_HINTS,
        MessageId.ACCOUNT_LINKING,
    })  # fmt: skip
    VERIFIED: Final[AbstractSet[int]] = frozenset({MessageId.VERIFIED, MessageId.PHONE_VERIFIED})
    NO_ACCOUNT: Final[AbstractSet[int]] = frozenset({MessageId.NO_CODE_USER, MessageId.ACCOUNT_NOT_FOUND})
    ADDRESS_MALFORMED: Final[AbstractSet[int]] = frozenset({MessageId.EMAIL_MALFORMED, MessageId.PHONE_MALFORMED})
    NOBODY_CAN_GO_ON: Final[AbstractSet[int]] = frozenset({
        MessageId.SYSTEM, MessageId.NO_SIGN_IN_METHOD, MessageId.NO_ORGANIZATION_PROVIDER,
    })  # fmt: skip
