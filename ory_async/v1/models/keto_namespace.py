"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("id name".split())


@define(kw_only=True, repr=False)
class KetoNamespace(Model):
    """A kind of thing that relations speak of, as the project has it configured.

    Schema `KetoNamespace`: part of `CreateProjectNormalizedPayload`, `NormalizedProjectRevision`.
    """

    id: int | None = None
    """Unique id, given by the server unless you may choose it."""
    name: str | None = None
    """Name given by people."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> KetoNamespace:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.id = v if (v := m["id"]) is None or type(v) is int else integer(v)
            self.name = v if (v := m["name"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is int else plain(v)
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        return out


decode_keto_namespace = KetoNamespace.from_dict
