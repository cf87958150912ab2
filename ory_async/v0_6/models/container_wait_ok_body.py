"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, members, need, plain, rest
from ory_async.v0_6.models.container_wait_ok_body_error import ContainerWaitOKBodyError

_KEYS = frozenset("Error StatusCode".split())


@define(kw_only=True, repr=False)
class ContainerWaitOKBody(Model):
    """Schema `ContainerWaitOKBody`."""

    error: ContainerWaitOKBodyError
    status_code: int
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContainerWaitOKBody:
        self, get = cls.__new__(cls), members(src)
        self.error = need(ContainerWaitOKBodyError.from_dict, src, "Error", lenient)
        self.status_code = v if type(v := get("StatusCode")) is int else need(integer, src, "StatusCode", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"Error": plain(self.error), "StatusCode": self.status_code}
        return compact(known, self.additional_properties)
