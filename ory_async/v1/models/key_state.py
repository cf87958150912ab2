"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class KeyState(OpenStrEnum):
    """How far the enrolment of a sign-in key on a phone got, or whether it is locked.

    Schema `KeyState`: part of `DeviceAuthnKey`.
    Open: a value that is not here stays the string that was sent.
    """

    CONFIRMED = "confirmed"
    INITIAL = "initial"
    LOCKED = "locked"


decode_key_state = KeyState.decode
known_key_state = KeyState.known
