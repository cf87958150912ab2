"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, OpenStrEnum, inside, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.rotate_talos_key_body_mode import (
    RotateTalosKeyBodyMode,
    decode_rotate_talos_key_body_mode,
    known_rotate_talos_key_body_mode,
)

_ABSENT: dict[str, Any] = dict.fromkeys("mode".split())


@define(kw_only=True, repr=False)
class RotateTalosKeyBody(Model):
    """How the signing key of the API key service is changed.

    Schema `rotateTalosKeyBody`.
    """

    mode: RotateTalosKeyBodyMode | str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RotateTalosKeyBody:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.mode = (
                None
                if (v := m["mode"]) is None
                else known_rotate_talos_key_body_mode(v, v)
                if type(v) is str
                else decode_rotate_talos_key_body_mode(v)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.mode) is not None:
            out["mode"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        return out


decode_rotate_talos_key_body = RotateTalosKeyBody.from_dict
