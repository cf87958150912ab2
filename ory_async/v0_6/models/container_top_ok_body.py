"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, listed, members, need_list, plain, rest, text

_KEYS = frozenset("Processes Titles".split())


@define(kw_only=True, repr=False)
class ContainerTopOKBody(Model):
    """Schema `ContainerTopOKBody`."""

    processes: list[list[str]]
    titles: list[str]
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContainerTopOKBody:
        self, _ = cls.__new__(cls), members(src)
        self.processes = need_list(listed(text), src, "Processes", lenient)
        self.titles = need_list(text, src, "Titles", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"Processes": plain(self.processes), "Titles": plain(self.titles)}
        return compact(known, self.additional_properties)
