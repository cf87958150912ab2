"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("height id src width node_type".split())


@define(kw_only=True, repr=False)
class UiNodeImageAttributes(Model):
    """A picture in a form, such as the QR code of an authenticator app.

    Schema `uiNodeImageAttributes`: one of `UiNodeAttributes`.
    """

    height: int
    """Height in pixels."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    src: str = field(repr=False)
    """Address of the picture, often a data URL that holds it."""
    width: int
    """Width in pixels."""
    node_type: str = "img"
    """Which kind of part it is; tells the attributes of nodes apart."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeImageAttributes:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.height = v if type(v := m["height"]) is int else need(integer, v, lenient)
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.src = v if type(v := m["src"]) is str else need(text, v, lenient)
            self.width = v if type(v := m["width"]) is int else need(integer, v, lenient)
            self.node_type = v if type(v := m["node_type"]) is str else need(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.height) is not None:
            out["height"] = v if type(v) is int else plain(v)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.src) is not None:
            out["src"] = v if type(v) is str else plain(v)
        if (v := self.width) is not None:
            out["width"] = v if type(v) is int else plain(v)
        if (v := self.node_type) is not None:
            out["node_type"] = v if type(v) is str else plain(v)
        return out


decode_ui_node_image_attributes = UiNodeImageAttributes.from_dict
