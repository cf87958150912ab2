"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("enabled origins".split())


@define(kw_only=True, repr=False)
class ProjectCors(Model):
    """Which pages in a browser may call a project.

    Schema `projectCors`: part of `Project`, `SetProject`.
    """

    enabled: bool | None = None
    origins: list[str] | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectCors:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.enabled = v if (v := m["enabled"]) is None or type(v) is bool else boolean(v)
            self.origins = None if (v := m["origins"]) is None else [] if v == [] else many(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.enabled) is not None:
            out["enabled"] = v if type(v) is bool else plain(v)
        if (v := self.origins) is not None:
            out["origins"] = plain(v)
        return out


decode_project_cors = ProjectCors.from_dict
