"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.token import Token, decode_token

_ABSENT: dict[str, Any] = dict.fromkeys("token".split())


@define(kw_only=True, repr=False)
class DeriveTokenResponse(Model):
    """The short-lived token that was made of an API key, shown this once.

    Schema `DeriveTokenResponse`: answer of `admin_derive_token`.
    """

    token: Token | None = field(default=None, repr=False)

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeriveTokenResponse:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.token = None if (v := m["token"]) is None else decode_token(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.token) is not None:
            out["token"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_derive_token_response = DeriveTokenResponse.from_dict
