"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class AuthenticatorAssuranceLevel(OpenStrEnum):
    """How sure Kratos is of who the user is: aal1 after one factor, aal2 after a second one.

    Schema `authenticatorAssuranceLevel`: part of `SelfServiceLoginFlow`, `Session`, `SessionAuthenticationMethod`.
    Open: a value that is not here stays the string that was sent.
    """

    EMPTY = ""
    AAL0 = "aal0"
    AAL1 = "aal1"
    AAL2 = "aal2"
    AAL3 = "aal3"


decode_authenticator_assurance_level = AuthenticatorAssuranceLevel.decode
known_authenticator_assurance_level = AuthenticatorAssuranceLevel.known
