"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UiNodeGroup(OpenStrEnum):
    """The method that a node of a form belongs to; those of `default` belong to all of them.

    Schema `uiNodeGroup`: part of `UiNode`.
    Open: a value that is not here stays the string that was sent.
    """

    CODE = "code"
    DEFAULT = "default"
    LINK = "link"
    LOOKUP_SECRET = "lookup_secret"
    OIDC = "oidc"
    PASSWORD = "password"
    PROFILE = "profile"
    TOTP = "totp"
    WEBAUTHN = "webauthn"


decode_ui_node_group = UiNodeGroup.decode
known_ui_node_group = UiNodeGroup.known
