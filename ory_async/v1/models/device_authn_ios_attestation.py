"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.device_authn_ios_att_stmt import DeviceAuthnIOSAttStmt, decode_device_authn_ios_att_stmt

_ABSENT: dict[str, Any] = dict.fromkeys("att_stmt auth_data fmt".split())


@define(kw_only=True, repr=False)
class DeviceAuthnIOSAttestation(Model):
    """Apple's statement about a key on an iPhone or iPad.

    Schema `deviceAuthnIOSAttestation`: part of `DeviceAuthnAttestation`.
    """

    att_stmt: DeviceAuthnIOSAttStmt | None = None
    auth_data: list[int] | None = None
    fmt: str | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceAuthnIOSAttestation:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.att_stmt = None if (v := m["att_stmt"]) is None else decode_device_authn_ios_att_stmt(v, lenient)
            self.auth_data = None if (v := m["auth_data"]) is None else [] if v == [] else many(integer, v, lenient)
            self.fmt = v if (v := m["fmt"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.att_stmt) is not None:
            out["att_stmt"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.auth_data) is not None:
            out["auth_data"] = plain(v)
        if (v := self.fmt) is not None:
            out["fmt"] = v if type(v) is str else plain(v)
        return out


decode_device_authn_ios_attestation = DeviceAuthnIOSAttestation.from_dict
