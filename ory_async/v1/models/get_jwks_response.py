"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.get_jwks_response_jwks import GetJWKSResponseJwks, decode_get_jwks_response_jwks

_ABSENT: dict[str, Any] = dict.fromkeys("jwks".split())


@define(kw_only=True, repr=False)
class GetJWKSResponse(Model):
    """Public keys for checking tokens that were derived from API keys.

    Schema `GetJWKSResponse`: answer of `get_jwks`.
    """

    jwks: GetJWKSResponseJwks | None = None

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetJWKSResponse:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.jwks = None if (v := m["jwks"]) is None else decode_get_jwks_response_jwks(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.jwks) is not None:
            out["jwks"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_get_jwks_response = GetJWKSResponse.from_dict
