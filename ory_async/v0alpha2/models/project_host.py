"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("host id project_id".split())


@define(kw_only=True, repr=False)
class ProjectHost(Model):
    """A host name under which a project answers.

    Schema `projectHost`.
    """

    host: str
    id: str
    """Unique id, given by the server unless you may choose it."""
    project_id: str
    """Project the entry belongs to."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ProjectHost:
        self = new(cls)
        try:
            m = src if len(src) == 3 else {**_ABSENT, **src}
            self.host = v if type(v := m["host"]) is str else need(text, v, lenient)
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.project_id = v if type(v := m["project_id"]) is str else need(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 3 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.host) is not None:
            out["host"] = v if type(v) is str else plain(v)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.project_id) is not None:
            out["project_id"] = v if type(v) is str else plain(v)
        return out


decode_project_host = ProjectHost.from_dict
