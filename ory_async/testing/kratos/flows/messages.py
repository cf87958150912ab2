"""What forms say: messages with the ids of the servers. Where they stand in a form is in forms.py."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from ory_async.testing.http.wire import is_list
from ory_async.testing.kratos.flows.flow import Flow, Message
from ory_async.testing.kratos.schema import Violation, json_type
from ory_async.testing.profile import Profile
from ory_async.testing.source import stamp

DISABLED = (
    "This endpoint was disabled by system administrator. Please check your url or contact the system administrator "
    "to enable it."
)
TOO_OFTEN = "The request was submitted too often. Please request another code."
BCRYPT_BYTES = 72
"""Bytes of a password that bcrypt reads."""


def message(id: int, text: str, type: str = "error", **context: Any) -> Message:
    """A message; the context is left out when there is none."""
    out: Message = {"id": id, "text": text, "type": type}
    return out | {"context": context} if context else out


def generic(reason: str) -> Message:
    """4000001: anything that has no message of its own."""
    return message(4000001, reason, reason=reason)


def missing(name: str) -> Message:
    """4000002: a required value is absent."""
    return message(4000002, f"Property {name} is missing.", property=name)


def violation_message(violation: Violation, profile: Profile) -> Message:
    """What a form says about traits that do not fit."""
    if violation.kind == "required":
        return missing(violation.text)
    if violation.kind == "email" and profile.email_message == 4000040:
        return message(4000040, "Enter a valid email address", value=violation.value)
    if violation.kind == "type":
        allowed: list[str] = violation.limit if is_list(violation.limit) else [violation.limit]
        return message(4000026, violation.text, actual_type=json_type(violation.value), allowed_types=allowed)
    if violation.kind == "pattern":
        return message(4000004, f'does not match pattern "{violation.limit}"', pattern=violation.limit)
    if violation.kind in _LIMITS:
        id, words, limit, actual = _LIMITS[violation.kind]
        found = violation.value if isinstance(violation.value, int | float) else len(violation.value)
        return message(id, words.format(violation.limit, found)) | {"context": {limit: violation.limit, actual: found}}
    return generic(violation.text)


# keyword of the schema: id, text, names of the limit and of what was found in the context
_LIMITS = {
    "minLength": (4000003, "length must be >= {}, but got {}", "min_length", "actual_length"),
    "maxLength": (4000017, "length must be <= {}, but got {}", "max_length", "actual_length"),
    "minimum": (4000018, "must be >= {} but found {}", "minimum", "actual"),
    "exclusiveMinimum": (4000019, "must be > {} but found {}", "minimum", "actual"),
    "maximum": (4000020, "must be <= {} but found {}", "maximum", "actual"),
    "exclusiveMaximum": (4000021, "must be < {} but found {}", "maximum", "actual"),
    "maxItems": (4000023, "maximum {} items allowed, but found {} items", "max_items", "actual_items"),
    "minItems": (4000024, "minimum {} items allowed, but found {} items", "min_items", "actual_items"),
}


WRONG_PASSWORD = message(
    4000006,
    "The provided credentials are invalid, check for spelling mistakes in your password or username, "
    "email address, or phone number.",
)
NO_LOGIN_STRATEGY = message(
    4010002, "Could not find a strategy to log you in with. Did you fill out the form correctly?"
)
NO_REGISTRATION_STRATEGY = message(
    4010003, "Could not find a strategy to sign you up with. Did you fill out the form correctly?"
)
CHOOSE_CREDENTIAL = message(1040009, "Please choose a credential to authenticate yourself with.", "info")
CONFIRM_IT_IS_YOU = message(1010003, "Please confirm this action by verifying that it is you.", "info")
SECOND_FACTOR = message(1010004, "Please complete the second authentication challenge.", "info")
WRONG_TOTP = message(4000008, "The provided authentication code is invalid, please try again.")
UNVERIFIED = message(4000010, "Account not active yet. Did you forget to verify your email address?")
USED_LOOKUP_SECRET = message(4000012, "This backup recovery code has already been used.")
NO_TOTP = message(4000013, "You have no TOTP device set up.")
NO_LOOKUP_SECRETS = message(4000014, "You have no backup recovery codes set up.")
WRONG_LOOKUP_SECRET = message(4000016, "The backup recovery code is not valid.")
NO_CODE_ACCOUNT = message(4000035, "This account does not exist or has not setup sign in with code.")
OTHER_TRAITS = message(4000036, "The provided traits do not match the traits previously associated with this flow.")
UNKNOWN_ACCOUNT = message(4000037, "This account does not exist or has no login method configured.")
ACCOUNT_DISABLED = message(4010011, "This account was disabled.")
WRONG_LOGIN_CODE = message(4010008, "The login code is invalid or has already been used. Please try again.")
WRONG_REGISTRATION_CODE = message(
    4040003, "The registration code is invalid or has already been used. Please try again."
)
VERIFICATION_SENT = message(
    1080003,
    "An email containing a verification code has been sent to the email address you provided. If you have not "
    "received an email, check the spelling of the address and make sure to use the address you registered with.",
    "info",
)
VERIFICATION_SENT_BY_PHONE = message(
    1080004, "A text message with a verification code has been sent to the phone number you provided.", "info"
)


def code_sent(kind: str, profile: Profile, *, second_factor: bool = False) -> Message:
    """1010014 or 1040005: a code for login or registration is in the mail; one for a second factor may differ."""
    id = {"login": 1010014, "registration": 1040005}[kind]
    if second_factor:
        id = profile.second_factor_code_message
    if profile.code_may_be_a_text_message and kind == "login":
        text = (
            "A code was sent to the address you provided. If you didn't receive it, please check the spelling of the "
            "address and try again."
        )
    elif profile.code_may_be_a_text_message:
        text = (
            "A code has been sent to the address(es) you provided. If you have not received a message, check the "
            "spelling of the address and retry the registration."
        )
    else:
        text = (
            "An email containing a code has been sent to the email address you provided. If you have not received an "
            f"email, check the spelling of the address and retry the {kind}."
        )
    return message(id, text, "info")


def expired(flow: Flow, now: datetime, at: datetime | None = None) -> Message:
    """The first words of the flow that replaces an expired one, or one whose code expired at that moment."""
    at = at or flow.expires_at
    text = f"The {flow.kind.name} flow expired {(now - at).total_seconds() / 60:.2f} minutes ago, please try again."
    return message(flow.kind.expired_message, text, expired_at=stamp(at), expired_at_unix=int(at.timestamp()))


def password_too_short(length: int, least: int) -> Message:
    """4000032."""
    text = f"The password must be at least {least} characters long, but got {length}."
    return message(4000032, text, min_length=least, actual_length=length)


def password_too_long(password: str) -> Message | None:
    """4000033 for a password that bcrypt would not read to its end."""
    length = len(password.encode(errors="replace"))
    if length <= BCRYPT_BYTES:
        return None
    text = f"The password must be at most {BCRYPT_BYTES} characters long, but got {length}."
    return message(4000033, text, max_length=BCRYPT_BYTES, actual_length=length)


def taken(identifier: str, methods: Iterable[str], hints: bool) -> Message:
    """4000028 with hints, 4000007 without."""
    if not hints:
        text = "An account with the same identifier (email, phone, username, ...) exists already."
        return message(4000007, text)
    text = f"You tried signing in with {identifier} which is already in use by another account."
    if "password" in methods:
        text += " You can sign in using your password."
    return message(
        4000028,
        text,
        available_credential_types=sorted(methods),
        available_oidc_providers=[],
        credential_identifier_hint=identifier,
    )


LINKED_TO_SOMEBODY_ELSE = message(4010009, "Linked credentials do not match.")


def link_account(identifier: str, provider: str, url: str, ways: tuple[list[str], list[str]]) -> Message:
    """1010016. ways: in which this user can sign in, methods and providers."""
    text = (
        f'You tried to sign in with "{identifier}", but that email is already used by another account. Sign in to your '
        f'account with one of the options below to add your account "{identifier}" at "{provider}" as another way to '
        "sign in."
    )
    known = {"available_credential_types": ways[0], "available_providers": ways[1], "provider": provider}
    both = {"duplicateIdentifier": identifier, "duplicate_identifier": identifier, "newLoginUrl": url}
    return message(1010016, text, "info", **known, **both, new_login_url=url)
