"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, each, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.ui_node_division_attributes_node_type import (
    UiNodeDivisionAttributesNodeType,
    decode_ui_node_division_attributes_node_type,
    known_ui_node_division_attributes_node_type,
)

_ABSENT: dict[str, Any] = dict.fromkeys("id class data node_type".split())


@define(kw_only=True, repr=False)
class UiNodeDivisionAttributes(Model):
    """An empty block in a form that a script fills, such as a captcha.

    Schema `uiNodeDivisionAttributes`: one of `UiNodeAttributes`.
    """

    id: str
    """Unique id, given by the server unless you may choose it."""
    class_: str | None = None
    """CSS class of the block, for scripts that look for it."""
    data: dict[str, str] | None = None
    """Values for the `data-` attributes of the block, by name."""
    node_type: UiNodeDivisionAttributesNodeType | str = "div"
    """Which kind of part it is; tells the attributes of nodes apart."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> UiNodeDivisionAttributes:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.class_ = v if (v := m["class"]) is None or type(v) is str else text(v)
            self.data = None if (v := m["data"]) is None else each(text, v, lenient)
            self.node_type = (
                known_ui_node_division_attributes_node_type(v, v)
                if type(v := m["node_type"]) is str
                else need(decode_ui_node_division_attributes_node_type, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.class_) is not None:
            out["class"] = v if type(v) is str else plain(v)
        if (v := self.data) is not None:
            out["data"] = plain(v)
        if (v := self.node_type) is not None:
            out["node_type"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        return out


decode_ui_node_division_attributes = UiNodeDivisionAttributes.from_dict
