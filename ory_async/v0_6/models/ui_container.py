"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0_6.models.ui_node import UiNode, decode_ui_node
from ory_async.v0_6.models.ui_text import UiText, decode_ui_text

_ABSENT: dict[str, Any] = dict.fromkeys("action method nodes messages".split())


@define(kw_only=True, repr=False)
class UiContainer(Model):
    """The form of a flow: where it is sent, its nodes in order, and messages for all of it.

    Schema `uiContainer`: part of `LoginFlow`, `RecoveryFlow`, `RegistrationFlow` and 2 more.
    """

    action: str
    """What to do next, or what to do with the item; unknown values stay strings."""
    method: str
    """Which method the submit uses, such as password or code."""
    nodes: list[UiNode] | None
    """Fields and texts of the form; look them up by name, never by position."""
    messages: list[UiText] | None = None
    """Notes for the user: errors, hints and progress; may be missing."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiContainer:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.action = v if type(v := m["action"]) is str else need(text, v, lenient)
            self.method = v if type(v := m["method"]) is str else need(text, v, lenient)
            self.nodes = None if (v := m["nodes"]) is None else [] if v == [] else many(decode_ui_node, v, lenient)
            self.messages = (
                None if (v := m["messages"]) is None else [] if v == [] else many(decode_ui_text, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.action) is not None:
            out["action"] = v if type(v) is str else plain(v)
        if (v := self.method) is not None:
            out["method"] = v if type(v) is str else plain(v)
        if (v := self.nodes) is not None:
            out["nodes"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.messages) is not None:
            out["messages"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_ui_container = UiContainer.from_dict
