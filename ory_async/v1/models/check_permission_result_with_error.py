"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("allowed error".split())


@define(kw_only=True, repr=False)
class CheckPermissionResultWithError(Model):
    """The verdict on one question of several, or why it could not be answered.

    Schema `checkPermissionResultWithError`: part of `BatchCheckPermissionResult`.
    """

    allowed: bool
    """Whether the subject has the relation."""
    error: str | None = None
    """What went wrong; a short code in OAuth2 answers."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CheckPermissionResultWithError:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.allowed = v if type(v := m["allowed"]) is bool else need(boolean, v, lenient)
            self.error = v if (v := m["error"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.allowed) is not None:
            out["allowed"] = v if type(v) is bool else plain(v)
        if (v := self.error) is not None:
            out["error"] = v if type(v) is str else plain(v)
        return out


decode_check_permission_result_with_error = CheckPermissionResultWithError.from_dict
