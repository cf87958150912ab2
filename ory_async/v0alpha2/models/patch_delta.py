"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.patch_delta_action import (
    PatchDeltaAction,
    decode_patch_delta_action,
    known_patch_delta_action,
)
from ory_async.v0alpha2.models.relation_tuple import RelationTuple, decode_relation_tuple

_ABSENT: dict[str, Any] = dict.fromkeys("action relation_tuple".split())


@define(kw_only=True, repr=False)
class PatchDelta(Model):
    """One relation to add or to take away.

    Schema `patchDelta`: sent to `patch_relation_tuples`.
    """

    action: PatchDeltaAction | str | None = None
    """What to do next, or what to do with the item; unknown values stay strings."""
    relation_tuple: RelationTuple | None = None
    """What is added or taken away."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> PatchDelta:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.action = (
                None
                if (v := m["action"]) is None
                else known_patch_delta_action(v, v)
                if type(v) is str
                else decode_patch_delta_action(v)
            )
            self.relation_tuple = None if (v := m["relation_tuple"]) is None else decode_relation_tuple(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.action) is not None:
            out["action"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.relation_tuple) is not None:
            out["relation_tuple"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_patch_delta = PatchDelta.from_dict
