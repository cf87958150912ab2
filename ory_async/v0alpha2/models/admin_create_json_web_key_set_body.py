"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("alg use kid".split())


@define(kw_only=True, repr=False)
class AdminCreateJsonWebKeySetBody(Model):
    """Schema `adminCreateJsonWebKeySetBody`."""

    alg: str
    use: str
    kid: str | None = None
    """Id of the key inside its set."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminCreateJsonWebKeySetBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.alg = v if type(v := m[k := "alg"]) is str else need(text, v, lenient)
            self.use = v if type(v := m[k := "use"]) is str else need(text, v, lenient)
            self.kid = v if (v := m[k := "kid"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.alg) is not None:
            out["alg"] = v
        if (v := self.use) is not None:
            out["use"] = v
        if (v := self.kid) is not None:
            out["kid"] = v
        return out
