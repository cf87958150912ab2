"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, each, inside, integer, many, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "Containers Created Id Labels ParentId RepoDigests RepoTags SharedSize Size VirtualSize".split()
)


@define(kw_only=True, repr=False)
class ImageSummary(Model):
    """A container image in a list; no part of Kratos.

    Schema `ImageSummary`.
    """

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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ImageSummary:
        self = new(cls)
        try:
            m = src if len(src) == 10 else {**_ABSENT, **src}
            self.containers = v if type(v := m["Containers"]) is int else need(integer, v, lenient)
            self.created = v if type(v := m["Created"]) is int else need(integer, v, lenient)
            self.id = v if type(v := m["Id"]) is str else need(text, v, lenient)
            self.labels = missing(lenient) if (v := m["Labels"]) is None else each(text, v, lenient)
            self.parent_id = v if type(v := m["ParentId"]) is str else need(text, v, lenient)
            self.repo_digests = (
                missing(lenient) or [] if (v := m["RepoDigests"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.repo_tags = (
                missing(lenient) or [] if (v := m["RepoTags"]) is None else [] if v == [] else many(text, v, lenient)
            )
            self.shared_size = v if type(v := m["SharedSize"]) is int else need(integer, v, lenient)
            self.size = v if type(v := m["Size"]) is int else need(integer, v, lenient)
            self.virtual_size = v if type(v := m["VirtualSize"]) is int else need(integer, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 10 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.containers) is not None:
            out["Containers"] = v if type(v) is int else plain(v)
        if (v := self.created) is not None:
            out["Created"] = v if type(v) is int else plain(v)
        if (v := self.id) is not None:
            out["Id"] = v if type(v) is str else plain(v)
        if (v := self.labels) is not None:
            out["Labels"] = plain(v)
        if (v := self.parent_id) is not None:
            out["ParentId"] = v if type(v) is str else plain(v)
        if (v := self.repo_digests) is not None:
            out["RepoDigests"] = plain(v)
        if (v := self.repo_tags) is not None:
            out["RepoTags"] = plain(v)
        if (v := self.shared_size) is not None:
            out["SharedSize"] = v if type(v) is int else plain(v)
        if (v := self.size) is not None:
            out["Size"] = v if type(v) is int else plain(v)
        if (v := self.virtual_size) is not None:
            out["VirtualSize"] = v if type(v) is int else plain(v)
        return out


decode_image_summary = ImageSummary.from_dict
