"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, listed, many, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("x5c".split())


@define(kw_only=True, repr=False)
class DeviceAuthnIOSAttStmt(Model):
    """Apple's certificates that vouch for a key.

    Schema `deviceAuthnIOSAttStmt`: part of `DeviceAuthnIOSAttestation`.
    """

    x5c: list[list[int]] | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceAuthnIOSAttStmt:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.x5c = None if (v := m["x5c"]) is None else [] if v == [] else many(listed(integer), v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.x5c) is not None:
            out["x5c"] = plain(v)
        return out


decode_device_authn_ios_att_stmt = DeviceAuthnIOSAttStmt.from_dict
