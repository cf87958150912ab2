"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, missing, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0_6.models.ui_text import UiText, decode_ui_text

_ABSENT: dict[str, Any] = dict.fromkeys("text".split())


@define(kw_only=True, repr=False)
class UiNodeTextAttributes(Model):
    """Text in a form, such as the secret for an authenticator app or backup codes.

    Schema `uiNodeTextAttributes`: one of `UiNodeAttributes`.
    """

    text: UiText
    """The text, which may hold a secret such as backup codes."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeTextAttributes:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.text = missing(lenient) if (v := m["text"]) is None else decode_ui_text(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.text) is not None:
            out["text"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_ui_node_text_attributes = UiNodeTextAttributes.from_dict
