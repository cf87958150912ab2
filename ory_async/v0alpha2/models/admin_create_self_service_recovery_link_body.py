"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("identity_id expires_in".split())


@define(kw_only=True, repr=False)
class AdminCreateSelfServiceRecoveryLinkBody(Model):
    """Schema `adminCreateSelfServiceRecoveryLinkBody`."""

    identity_id: str
    expires_in: str | None = None
    """How long it lasts: seconds in OAuth2 answers, a duration such as 1h in recovery requests."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminCreateSelfServiceRecoveryLinkBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.identity_id = v if type(v := m[k := "identity_id"]) is str else need(text, v, lenient)
            self.expires_in = v if (v := m[k := "expires_in"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.identity_id) is not None:
            out["identity_id"] = v
        if (v := self.expires_in) is not None:
            out["expires_in"] = v
        return out
