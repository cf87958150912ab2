"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, listed, many, missing, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("Processes Titles".split())


@define(kw_only=True, repr=False)
class ContainerTopOKBody(Model):
    """The processes of a container; no part of Kratos.

    Schema `ContainerTopOKBody`.
    """

    processes: list[list[str]]
    titles: list[str]

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContainerTopOKBody:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.processes = (
                missing(lenient) or []
                if (v := m["Processes"]) is None
                else []
                if v == []
                else many(listed(text), v, lenient)
            )
            self.titles = (
                missing(lenient) or [] if (v := m["Titles"]) is None else [] if v == [] else many(text, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.processes) is not None:
            out["Processes"] = plain(v)
        if (v := self.titles) is not None:
            out["Titles"] = plain(v)
        return out


decode_container_top_ok_body = ContainerTopOKBody.from_dict
