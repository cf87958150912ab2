"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, missing, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.check_permission_result_with_error import (
    CheckPermissionResultWithError,
    decode_check_permission_result_with_error,
)

_ABSENT: dict[str, Any] = dict.fromkeys("results".split())


@define(kw_only=True, repr=False)
class BatchCheckPermissionResult(Model):
    """One verdict per question, in their order; each may be an error by itself.

    Schema `batchCheckPermissionResult`: answer of `batch_check_permission`.
    """

    results: list[CheckPermissionResultWithError]
    """The verdicts, in the order of the questions."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> BatchCheckPermissionResult:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.results = (
                missing(lenient) or []
                if (v := m["results"]) is None
                else []
                if v == []
                else many(decode_check_permission_result_with_error, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.results) is not None:
            out["results"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_batch_check_permission_result = BatchCheckPermissionResult.from_dict
