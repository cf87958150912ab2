"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe_list, members, plain, rest
from ory_async.v0alpha2.models.namespace import Namespace

_KEYS = frozenset("namespaces".split())


@define(kw_only=True, repr=False)
class GetNamespacesResponse(Model):
    """Schema `getNamespacesResponse`."""

    namespaces: list[Namespace] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetNamespacesResponse:
        self, _ = cls.__new__(cls), members(src)
        self.namespaces = maybe_list(Namespace.from_dict, src, "namespaces", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"namespaces": plain(self.namespaces)}
        return compact(known, self.additional_properties)
