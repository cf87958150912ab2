"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class IdentityCredentialsType(OpenStrEnum):
    """A way to sign in, or to get back in, that Kratos knows.

    Schema `identityCredentialsType`: part of `IdentityCredentials`, `SelfServiceLoginFlow`,
    `SelfServiceRegistrationFlow`.
    Open: a value that is not here stays the string that was sent.
    """

    LOOKUP_SECRET = "lookup_secret"
    OIDC = "oidc"
    PASSWORD = "password"
    TOTP = "totp"
    WEBAUTHN = "webauthn"


decode_identity_credentials_type = IdentityCredentialsType.decode
known_identity_credentials_type = IdentityCredentialsType.known
