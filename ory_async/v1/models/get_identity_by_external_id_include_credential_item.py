"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class GetIdentityByExternalIdIncludeCredentialItem(OpenStrEnum):
    """A type of credential to put into the answer for a user found by your own id.

    Schema `getIdentityByExternalIdIncludeCredentialItem`: argument of `get_identity_by_external_id`.
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


decode_get_identity_by_external_id_include_credential_item = GetIdentityByExternalIdIncludeCredentialItem.decode
known_get_identity_by_external_id_include_credential_item = GetIdentityByExternalIdIncludeCredentialItem.known
