"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, missing, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.project import Project, decode_project
from ory_async.v0alpha2.models.warning import Warning, decode_warning

_ABSENT: dict[str, Any] = dict.fromkeys("project warnings".split())


@define(kw_only=True, repr=False)
class SuccessfulProjectUpdate(Model):
    """The project after a change, and what the server finds doubtful about it.

    Schema `successfulProjectUpdate`: answer of `update_project`, `patch_project`.
    """

    project: Project
    warnings: list[Warning]
    """What the server accepted but finds doubtful."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SuccessfulProjectUpdate:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.project = missing(lenient) if (v := m["project"]) is None else decode_project(v, lenient)
            self.warnings = (
                missing(lenient) or []
                if (v := m["warnings"]) is None
                else []
                if v == []
                else many(decode_warning, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.project) is not None:
            out["project"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.warnings) is not None:
            out["warnings"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_successful_project_update = SuccessfulProjectUpdate.from_dict
