"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, free_form, inside, integer, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("id text type context".split())


@define(kw_only=True, repr=False)
class UiText(Model):
    """Words for the user with a stable id: translate by `id` and `context`, never by the text.

    Schema `uiText`: part of `SettingsProfileFormConfig`, `UiContainer`, `UiNode` and 4 more.
    """

    id: int
    """Stable number that says what is meant (`MessageId`)."""
    text: str
    """The words in the server's language; for developers and for languages you have no words for."""
    type: str
    """Kind of the entry; unknown values stay strings."""
    context: dict[str, Any] | None = None
    """Values that belong to the words, such as a minimum length."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiText:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.id = v if type(v := m["id"]) is int else need(integer, v, lenient)
            self.text = v if type(v := m["text"]) is str else need(text, v, lenient)
            self.type = v if type(v := m["type"]) is str else need(text, v, lenient)
            self.context = None if (v := m["context"]) is None else free_form(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is int else plain(v)
        if (v := self.text) is not None:
            out["text"] = v if type(v) is str else plain(v)
        if (v := self.type) is not None:
            out["type"] = v if type(v) is str else plain(v)
        if (v := self.context) is not None:
            out["context"] = plain(v)
        return out


decode_ui_text = UiText.from_dict
