"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.protobuf_any import ProtobufAny, decode_protobuf_any

_ABSENT: dict[str, Any] = dict.fromkeys("code details message status".split())


@define(kw_only=True, repr=False)
class StatusError(Model):
    """What went wrong in a gRPC service: its number, its name and details.

    Schema `StatusError`: part of `Status`.
    """

    code: int | None = None
    """One-time code, or the number of an error."""
    details: list[ProtobufAny] | None = None
    """More about the error; its members vary."""
    message: str | None = None
    """Text for humans; may change, so do not compare it."""
    status: str | None = None
    """Where it stands; unknown values stay strings."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> StatusError:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.code = v if (v := m["code"]) is None or type(v) is int else integer(v)
            self.details = (
                None if (v := m["details"]) is None else [] if v == [] else many(decode_protobuf_any, v, lenient)
            )
            self.message = v if (v := m["message"]) is None or type(v) is str else text(v)
            self.status = v if (v := m["status"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.code) is not None:
            out["code"] = v if type(v) is int else plain(v)
        if (v := self.details) is not None:
            out["details"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.message) is not None:
            out["message"] = v if type(v) is str else plain(v)
        if (v := self.status) is not None:
            out["status"] = v if type(v) is str else plain(v)
        return out


decode_status_error = StatusError.from_dict
