"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.generic_error import GenericError, decode_generic_error

_ABSENT: dict[str, Any] = dict.fromkeys("error use_flow_id".split())


@define(kw_only=True, repr=False)
class ErrorFlowReplaced(Model):
    """The error of a flow that a newer one took the place of, and the id of that one.

    Schema `errorFlowReplaced`.
    """

    error: GenericError | None = None
    """What went wrong; a short code in OAuth2 answers."""
    use_flow_id: str | None = None
    """Id of the fresh flow that takes the place of the old one."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ErrorFlowReplaced:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.error = None if (v := m["error"]) is None else decode_generic_error(v, lenient)
            self.use_flow_id = v if (v := m["use_flow_id"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.error) is not None:
            out["error"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.use_flow_id) is not None:
            out["use_flow_id"] = v if type(v) is str else plain(v)
        return out


decode_error_flow_replaced = ErrorFlowReplaced.from_dict
