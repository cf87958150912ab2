"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, many, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.project_metadata import ProjectMetadata, decode_project_metadata

_ABSENT: dict[str, Any] = dict.fromkeys("has_next_page next_page projects".split())


@define(kw_only=True, repr=False)
class ListWorkspaceProjects(Model):
    """A page of the projects of a workspace.

    Schema `listWorkspaceProjects`: answer of `list_workspace_projects`.
    """

    has_next_page: bool
    """Whether there is another page."""
    next_page: str
    projects: list[ProjectMetadata]

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ListWorkspaceProjects:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.has_next_page = v if type(v := m["has_next_page"]) is bool else need(boolean, v, lenient)
            self.next_page = v if type(v := m["next_page"]) is str else need(text, v, lenient)
            self.projects = (
                missing(lenient) or []
                if (v := m["projects"]) is None
                else []
                if v == []
                else many(decode_project_metadata, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.has_next_page) is not None:
            out["has_next_page"] = v if type(v) is bool else plain(v)
        if (v := self.next_page) is not None:
            out["next_page"] = v if type(v) is str else plain(v)
        if (v := self.projects) is not None:
            out["projects"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_list_workspace_projects = ListWorkspaceProjects.from_dict
