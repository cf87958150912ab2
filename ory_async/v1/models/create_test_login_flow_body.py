"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("provider_id".split())


@define(kw_only=True, repr=False)
class CreateTestLoginFlowBody(Model):
    """Which provider of an organization shall be tried out by signing in.

    Schema `createTestLoginFlowBody`: sent to `create_test_login_flow`.
    """

    provider_id: str
    """The provider that shall be tried out."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateTestLoginFlowBody:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.provider_id = v if type(v := m["provider_id"]) is str else need(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.provider_id) is not None:
            out["provider_id"] = v if type(v) is str else plain(v)
        return out


decode_create_test_login_flow_body = CreateTestLoginFlowBody.from_dict
