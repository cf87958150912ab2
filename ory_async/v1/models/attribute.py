"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("key value".split())


@define(kw_only=True, repr=False)
class Attribute(Model):
    """One dimension of an analytics event, such as the country, and its value.

    Schema `Attribute`: part of `ProjectEventsDatapoint`.
    """

    key: str | None = None
    """Name of the dimension."""
    value: str | None = None
    """The content of a field, or the secret of a key shown only once."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Attribute:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.key = v if (v := m["key"]) is None or type(v) is str else text(v)
            self.value = v if (v := m["value"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.key) is not None:
            out["key"] = v if type(v) is str else plain(v)
        if (v := self.value) is not None:
            out["value"] = v if type(v) is str else plain(v)
        return out


decode_attribute = Attribute.from_dict
