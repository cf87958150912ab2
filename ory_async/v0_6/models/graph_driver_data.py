"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, each, inside, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("Data Name".split())


@define(kw_only=True, repr=False)
class GraphDriverData(Model):
    """How a container engine stores layers; no part of Kratos.

    Schema `GraphDriverData`.
    """

    data: dict[str, str]
    name: str

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GraphDriverData:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.data = missing(lenient) if (v := m["Data"]) is None else each(text, v, lenient)
            self.name = v if type(v := m["Name"]) is str else need(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.data) is not None:
            out["Data"] = plain(v)
        if (v := self.name) is not None:
            out["Name"] = v if type(v) is str else plain(v)
        return out


decode_graph_driver_data = GraphDriverData.from_dict
