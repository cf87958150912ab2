"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("Id Warnings".split())


@define(kw_only=True, repr=False)
class ContainerCreateCreatedBody(Model):
    """The id of a container that was made; no part of Kratos.

    Schema `ContainerCreateCreatedBody`.
    """

    id: str
    warnings: list[str]

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContainerCreateCreatedBody:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.id = v if type(v := m["Id"]) is str else need(text, v, lenient)
            self.warnings = (
                missing(lenient) or [] if (v := m["Warnings"]) is None else [] if v == [] else many(text, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.id) is not None:
            out["Id"] = v if type(v) is str else plain(v)
        if (v := self.warnings) is not None:
            out["Warnings"] = plain(v)
        return out


decode_container_create_created_body = ContainerCreateCreatedBody.from_dict
