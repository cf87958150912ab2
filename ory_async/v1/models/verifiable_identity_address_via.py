"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class VerifiableIdentityAddressVia(OpenStrEnum):
    """Whether an address is for mails or for texts.

    Schema `verifiableIdentityAddressVia`: part of `VerifiableIdentityAddress`.
    Open: a value that is not here stays the string that was sent.
    """

    EMAIL = "email"
    SMS = "sms"


decode_verifiable_identity_address_via = VerifiableIdentityAddressVia.decode
known_verifiable_identity_address_via = VerifiableIdentityAddressVia.known
