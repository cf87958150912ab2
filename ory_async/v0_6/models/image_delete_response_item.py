"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("Deleted Untagged".split())


@define(kw_only=True, repr=False)
class ImageDeleteResponseItem(Model):
    """A container image that was deleted or lost a name; no part of Kratos.

    Schema `ImageDeleteResponseItem`.
    """

    deleted: str | None = None
    untagged: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ImageDeleteResponseItem:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.deleted = v if (v := m["Deleted"]) is None or type(v) is str else text(v)
            self.untagged = v if (v := m["Untagged"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.deleted) is not None:
            out["Deleted"] = v if type(v) is str else plain(v)
        if (v := self.untagged) is not None:
            out["Untagged"] = v if type(v) is str else plain(v)
        return out


decode_image_delete_response_item = ImageDeleteResponseItem.from_dict
