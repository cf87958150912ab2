"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, each, inside, integer, many, missing, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "Containers Created Id Labels ParentId RepoDigests RepoTags SharedSize Size VirtualSize".split()
)


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.containers = v if type(v := m[k := "Containers"]) is int else need(integer, v, lenient)
            self.created = v if type(v := m[k := "Created"]) is int else need(integer, v, lenient)
            self.id = v if type(v := m[k := "Id"]) is str else need(text, v, lenient)
            self.labels = missing(lenient) if (v := m[k := "Labels"]) is None else each(text, v, lenient)
            self.parent_id = v if type(v := m[k := "ParentId"]) is str else need(text, v, lenient)
            self.repo_digests = (
                missing(lenient) or [] if (v := m[k := "RepoDigests"]) is None else many(text, v, lenient)
            )
            self.repo_tags = missing(lenient) or [] if (v := m[k := "RepoTags"]) is None else many(text, v, lenient)
            self.shared_size = v if type(v := m[k := "SharedSize"]) is int else need(integer, v, lenient)
            self.size = v if type(v := m[k := "Size"]) is int else need(integer, v, lenient)
            self.virtual_size = v if type(v := m[k := "VirtualSize"]) is int else need(integer, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.containers) is not None:
            out["Containers"] = v
        if (v := self.created) is not None:
            out["Created"] = v
        if (v := self.id) is not None:
            out["Id"] = v
        if (v := self.labels) is not None:
            out["Labels"] = v
        if (v := self.parent_id) is not None:
            out["ParentId"] = v
        if (v := self.repo_digests) is not None:
            out["RepoDigests"] = v
        if (v := self.repo_tags) is not None:
            out["RepoTags"] = v
        if (v := self.shared_size) is not None:
            out["SharedSize"] = v
        if (v := self.size) is not None:
            out["Size"] = v
        if (v := self.virtual_size) is not None:
            out["VirtualSize"] = v
        return out
