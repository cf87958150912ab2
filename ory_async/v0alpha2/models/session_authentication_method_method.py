"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class SessionAuthenticationMethodMethod(OpenStrEnum):
    """The way in which one step of a sign-in was made.

    Schema `sessionAuthenticationMethodMethod`: part of `SessionAuthenticationMethod`.
    Open: a value that is not here stays the string that was sent.
    """

    CODE_RECOVERY = "code_recovery"
    LINK_RECOVERY = "link_recovery"
    LOOKUP_SECRET = "lookup_secret"
    OIDC = "oidc"
    PASSWORD = "password"
    TOTP = "totp"
    V0_6_LEGACY_SESSION = "v0.6_legacy_session"
    WEBAUTHN = "webauthn"


decode_session_authentication_method_method = SessionAuthenticationMethodMethod.decode
known_session_authentication_method_method = SessionAuthenticationMethodMethod.known
