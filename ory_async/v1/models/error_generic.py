"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, missing, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.generic_error_content import GenericErrorContent, decode_generic_error_content

_ABSENT: dict[str, Any] = dict.fromkeys("error".split())


@define(kw_only=True, repr=False)
class ErrorGeneric(Model):
    """The envelope around most errors of Ory.

    Schema `errorGeneric`: error of `get_well_known_change_password`, `list_courier_messages`, `get_courier_message`
    and 98 more.
    """

    error: GenericErrorContent
    """What went wrong; a short code in OAuth2 answers."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ErrorGeneric:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.error = missing(lenient) if (v := m["error"]) is None else decode_generic_error_content(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.error) is not None:
            out["error"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_error_generic = ErrorGeneric.from_dict
