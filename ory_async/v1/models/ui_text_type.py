"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UiTextType(OpenStrEnum):
    """Whether words to the user inform, complain or confirm.

    Schema `uiTextType`: part of `UiText`.
    Open: a value that is not here stays the string that was sent.
    """

    ERROR = "error"
    INFO = "info"
    SUCCESS = "success"


decode_ui_text_type = UiTextType.decode
known_ui_text_type = UiTextType.known
