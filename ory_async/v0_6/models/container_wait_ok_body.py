"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, missing, need, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0_6.models.container_wait_ok_body_error import (
    ContainerWaitOKBodyError,
    decode_container_wait_ok_body_error,
)

_ABSENT: dict[str, Any] = dict.fromkeys("Error StatusCode".split())


@define(kw_only=True, repr=False)
class ContainerWaitOKBody(Model):
    """How a container ended; no part of Kratos.

    Schema `ContainerWaitOKBody`.
    """

    error: ContainerWaitOKBodyError
    status_code: int

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContainerWaitOKBody:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.error = (
                missing(lenient) if (v := m["Error"]) is None else decode_container_wait_ok_body_error(v, lenient)
            )
            self.status_code = v if type(v := m["StatusCode"]) is int else need(integer, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.error) is not None:
            out["Error"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.status_code) is not None:
            out["StatusCode"] = v if type(v) is int else plain(v)
        return out


decode_container_wait_ok_body = ContainerWaitOKBody.from_dict
