"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, WithKeys, inside, many, missing, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.get_jwks_response_jwks_keys_item import (
    GetJWKSResponseJwksKeysItem,
    decode_get_jwks_response_jwks_keys_item,
)

_ABSENT: dict[str, Any] = dict.fromkeys("keys".split())


@define(kw_only=True, repr=False)
class GetJWKSResponseJwks(WithKeys):
    """The set around those keys, as RFC 7517 has it.

    Schema `GetJWKSResponseJwks`: part of `GetJWKSResponse`.
    """

    keys: list[GetJWKSResponseJwksKeysItem]
    """Each of them, found by its kid."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> GetJWKSResponseJwks:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.keys = (
                missing(lenient) or []
                if (v := m["keys"]) is None
                else []
                if v == []
                else many(decode_get_jwks_response_jwks_keys_item, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.keys) is not None:
            out["keys"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        return out


decode_get_jwks_response_jwks = GetJWKSResponseJwks.from_dict
