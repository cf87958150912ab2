"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.ui_text import UiText, decode_ui_text

_ABSENT: dict[str, Any] = dict.fromkeys("href id title node_type".split())


@define(kw_only=True, repr=False)
class UiNodeAnchorAttributes(Model):
    """A link in a form.

    Schema `uiNodeAnchorAttributes`: one of `UiNodeAttributes`.
    """

    href: str
    """Where the link leads."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    title: UiText
    """Text of the link."""
    node_type: str = "a"
    """Which kind of part it is; tells the attributes of nodes apart."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeAnchorAttributes:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.href = v if type(v := m["href"]) is str else need(text, v, lenient)
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.title = missing(lenient) if (v := m["title"]) is None else decode_ui_text(v, lenient)
            self.node_type = v if type(v := m["node_type"]) is str else need(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.href) is not None:
            out["href"] = v if type(v) is str else plain(v)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.title) is not None:
            out["title"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.node_type) is not None:
            out["node_type"] = v if type(v) is str else plain(v)
        return out


decode_ui_node_anchor_attributes = UiNodeAnchorAttributes.from_dict
