"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, integer, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("error error_debug error_description error_hint status_code".split())


@define(kw_only=True, repr=False)
class RFC6749ErrorJson(Model):
    """An OAuth2 error in the form that the standard gives it.

    Schema `RFC6749ErrorJson`.
    """

    error: str | None = None
    """What went wrong; a short code in OAuth2 answers."""
    error_debug: str | None = None
    """What went wrong, for the developers of the client; nothing for users to see."""
    error_description: str | None = None
    """What went wrong, in words."""
    error_hint: str | None = None
    """What whoever reads it could do about it."""
    status_code: int | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RFC6749ErrorJson:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.error = v if (v := m["error"]) is None or type(v) is str else text(v)
            self.error_debug = v if (v := m["error_debug"]) is None or type(v) is str else text(v)
            self.error_description = v if (v := m["error_description"]) is None or type(v) is str else text(v)
            self.error_hint = v if (v := m["error_hint"]) is None or type(v) is str else text(v)
            self.status_code = v if (v := m["status_code"]) is None or type(v) is int else integer(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.error) is not None:
            out["error"] = v if type(v) is str else plain(v)
        if (v := self.error_debug) is not None:
            out["error_debug"] = v if type(v) is str else plain(v)
        if (v := self.error_description) is not None:
            out["error_description"] = v if type(v) is str else plain(v)
        if (v := self.error_hint) is not None:
            out["error_hint"] = v if type(v) is str else plain(v)
        if (v := self.status_code) is not None:
            out["status_code"] = v if type(v) is int else plain(v)
        return out


decode_rfc6749_error_json = RFC6749ErrorJson.from_dict
