"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class LoginFlowActive(OpenStrEnum):
    """The method that was used last in a sign-in.

    Schema `loginFlowActive`: part of `LoginFlow`.
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


decode_login_flow_active = LoginFlowActive.decode
known_login_flow_active = LoginFlowActive.known
