"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("message path".split())


@define(kw_only=True, repr=False)
class LoginFlowTestSchemaValidationError(Model):
    """Where mapped traits of a trial sign-in do not fit the identity schema.

    Schema `loginFlowTestSchemaValidationError`: part of `LoginFlowTestDebugPayload`.
    """

    message: str | None = None
    """Text for humans; may change, so do not compare it."""
    path: str | None = None
    """Pointer to the trait that does not fit."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> LoginFlowTestSchemaValidationError:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.message = v if (v := m["message"]) is None or type(v) is str else text(v)
            self.path = v if (v := m["path"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.message) is not None:
            out["message"] = v if type(v) is str else plain(v)
        if (v := self.path) is not None:
            out["path"] = v if type(v) is str else plain(v)
        return out


decode_login_flow_test_schema_validation_error = LoginFlowTestSchemaValidationError.from_dict
