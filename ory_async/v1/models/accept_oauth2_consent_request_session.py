"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("access_token id_token".split())


@define(kw_only=True, repr=False)
class AcceptOAuth2ConsentRequestSession(Model):
    """Schema `acceptOAuth2ConsentRequestSession`."""

    access_token: Any = None
    id_token: Any = None
    """Signed JWT that says who signed in."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AcceptOAuth2ConsentRequestSession:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.access_token = m["access_token"]
            self.id_token = m["id_token"]
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.access_token) is not None:
            out["access_token"] = v
        if (v := self.id_token) is not None:
            out["id_token"] = v
        return out
