"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, integer, mapped, members, need, need_list, plain, rest, text

_KEYS = frozenset("Containers Created Id Labels ParentId RepoDigests RepoTags SharedSize Size VirtualSize".split())


@define(kw_only=True, repr=False)
class ImageSummary(Model):
    """Schema `ImageSummary`."""

    containers: int
    created: int
    id: str
    labels: dict[str, str]
    parent_id: str
    repo_digests: list[str]
    repo_tags: list[str]
    shared_size: int
    size: int
    virtual_size: int
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ImageSummary:
        self, get = cls.__new__(cls), members(src)
        self.containers = v if type(v := get("Containers")) is int else need(integer, src, "Containers", lenient)
        self.created = v if type(v := get("Created")) is int else need(integer, src, "Created", lenient)
        self.id = v if type(v := get("Id")) is str else need(text, src, "Id", lenient)
        self.labels = need(mapped(text), src, "Labels", lenient)
        self.parent_id = v if type(v := get("ParentId")) is str else need(text, src, "ParentId", lenient)
        self.repo_digests = need_list(text, src, "RepoDigests", lenient)
        self.repo_tags = need_list(text, src, "RepoTags", lenient)
        self.shared_size = v if type(v := get("SharedSize")) is int else need(integer, src, "SharedSize", lenient)
        self.size = v if type(v := get("Size")) is int else need(integer, src, "Size", lenient)
        self.virtual_size = v if type(v := get("VirtualSize")) is int else need(integer, src, "VirtualSize", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "Containers": self.containers,
            "Created": self.created,
            "Id": self.id,
            "Labels": plain(self.labels),
            "ParentId": self.parent_id,
            "RepoDigests": plain(self.repo_digests),
            "RepoTags": plain(self.repo_tags),
            "SharedSize": self.shared_size,
            "Size": self.size,
            "VirtualSize": self.virtual_size,
        }
        return compact(known, self.additional_properties)
