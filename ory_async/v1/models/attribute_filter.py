"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.attribute_filter_condition import (
    AttributeFilterCondition,
    decode_attribute_filter_condition,
    known_attribute_filter_condition,
)

_ABSENT: dict[str, Any] = dict.fromkeys("attribute condition value".split())


@define(kw_only=True, repr=False)
class AttributeFilter(Model):
    """A condition on one dimension that events must meet to be counted.

    Schema `AttributeFilter`: part of `GetProjectEventsBody`.
    """

    attribute: str | None = None
    condition: AttributeFilterCondition | str | None = None
    value: str | None = None
    """The content of a field, or the secret of a key shown only once."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AttributeFilter:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.attribute = v if (v := m["attribute"]) is None or type(v) is str else text(v)
            self.condition = (
                None
                if (v := m["condition"]) is None
                else known_attribute_filter_condition(v, v)
                if type(v) is str
                else decode_attribute_filter_condition(v)
            )
            self.value = v if (v := m["value"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.attribute) is not None:
            out["attribute"] = v if type(v) is str else plain(v)
        if (v := self.condition) is not None:
            out["condition"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.value) is not None:
            out["value"] = v if type(v) is str else plain(v)
        return out


decode_attribute_filter = AttributeFilter.from_dict
