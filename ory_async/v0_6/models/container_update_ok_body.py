"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, missing, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("Warnings".split())


@define(kw_only=True, repr=False)
class ContainerUpdateOKBody(Model):
    """Complaints about changed limits of a container; no part of Kratos.

    Schema `ContainerUpdateOKBody`.
    """

    warnings: list[str]

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ContainerUpdateOKBody:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.warnings = (
                missing(lenient) or [] if (v := m["Warnings"]) is None else [] if v == [] else many(text, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.warnings) is not None:
            out["Warnings"] = plain(v)
        return out


decode_container_update_ok_body = ContainerUpdateOKBody.from_dict
