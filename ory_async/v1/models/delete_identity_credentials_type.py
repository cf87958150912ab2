"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class DeleteIdentityCredentialsType(OpenStrEnum):
    """The way to sign in that is taken from a user; not every one can be removed by an administrator.

    Schema `deleteIdentityCredentialsType`: argument of `delete_identity_credentials`.
    Open: a value that is not here stays the string that was sent.
    """

    CODE = "code"
    CODE_RECOVERY = "code_recovery"
    DEVICEAUTHN = "deviceauthn"
    IDENTIFIER_FIRST = "identifier_first"
    LINK_RECOVERY = "link_recovery"
    LOOKUP_SECRET = "lookup_secret"
    OIDC = "oidc"
    PASSKEY = "passkey"
    PASSWORD = "password"
    PROFILE = "profile"
    SAML = "saml"
    TOTP = "totp"
    WEBAUTHN = "webauthn"


decode_delete_identity_credentials_type = DeleteIdentityCredentialsType.decode
known_delete_identity_credentials_type = DeleteIdentityCredentialsType.known
