"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("PrivatePort Type IP PublicPort".split())


@define(kw_only=True, repr=False)
class Port(Model):
    """An open port of a container; no part of Kratos.

    Schema `Port`.
    """

    private_port: int
    type: str
    ip: str | None = None
    public_port: int | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Port:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.private_port = v if type(v := m["PrivatePort"]) is int else need(integer, v, lenient)
            self.type = v if type(v := m["Type"]) is str else need(text, v, lenient)
            self.ip = v if (v := m["IP"]) is None or type(v) is str else text(v)
            self.public_port = v if (v := m["PublicPort"]) is None or type(v) is int else integer(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.private_port) is not None:
            out["PrivatePort"] = v if type(v) is int else plain(v)
        if (v := self.type) is not None:
            out["Type"] = v if type(v) is str else plain(v)
        if (v := self.ip) is not None:
            out["IP"] = v if type(v) is str else plain(v)
        if (v := self.public_port) is not None:
            out["PublicPort"] = v if type(v) is int else plain(v)
        return out


decode_port = Port.from_dict
