"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UiNodeGroup(OpenStrEnum):
    """The method that a node of a form belongs to; those of `default` belong to all of them.

    Schema `uiNodeGroup`: part of `UiNode`.
    Open: a value that is not here stays the string that was sent.
    """

    CAPTCHA = "captcha"
    CODE = "code"
    DEFAULT = "default"
    DEVICEAUTHN = "deviceauthn"
    IDENTIFIER_FIRST = "identifier_first"
    LINK = "link"
    LOOKUP_SECRET = "lookup_secret"
    OAUTH2_CONSENT = "oauth2_consent"
    OIDC = "oidc"
    PASSKEY = "passkey"
    PASSWORD = "password"
    PROFILE = "profile"
    SAML = "saml"
    TOTP = "totp"
    WEBAUTHN = "webauthn"


decode_ui_node_group = UiNodeGroup.decode
known_ui_node_group = UiNodeGroup.known
