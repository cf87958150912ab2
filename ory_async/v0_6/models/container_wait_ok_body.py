"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, missing, need, new, rest
from ory_async.errors import DecodeError
from ory_async.v0_6.models.container_wait_ok_body_error import ContainerWaitOKBodyError

_ABSENT: dict[str, Any] = dict.fromkeys("Error StatusCode".split())


@define(kw_only=True, repr=False)
class ContainerWaitOKBody(Model):
    """Schema `ContainerWaitOKBody`."""

    error: ContainerWaitOKBodyError
    status_code: int
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContainerWaitOKBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.error = (
                missing(lenient) if (v := m[k := "Error"]) is None else ContainerWaitOKBodyError.from_dict(v, lenient)
            )
            self.status_code = v if type(v := m[k := "StatusCode"]) is int else need(integer, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.error) is not None:
            out["Error"] = v
        if (v := self.status_code) is not None:
            out["StatusCode"] = v
        return out
