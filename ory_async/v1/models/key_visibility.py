"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class KeyVisibility(OpenStrEnum):
    """Whether an API key must be kept secret or may stand in an app that anybody can read.

    Schema `KeyVisibility`: part of `AdminRotateIssuedApiKeyBody`, `ImportApiKeyRequest`, `ImportedApiKey` and 5
    more.
    Open: a value that is not here stays the string that was sent.
    """

    KEY_VISIBILITY_PUBLIC = "KEY_VISIBILITY_PUBLIC"
    KEY_VISIBILITY_SECRET = "KEY_VISIBILITY_SECRET"
    KEY_VISIBILITY_UNSPECIFIED = "KEY_VISIBILITY_UNSPECIFIED"


decode_key_visibility = KeyVisibility.decode
known_key_visibility = KeyVisibility.known
