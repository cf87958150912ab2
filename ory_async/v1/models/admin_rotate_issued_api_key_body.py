"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, many, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.ip_restriction import IPRestriction
from ory_async.v1.models.key_visibility import KeyVisibility, decode_key_visibility
from ory_async.v1.models.rate_limit_policy import RateLimitPolicy

_ABSENT: dict[str, Any] = dict.fromkeys("ip_restriction metadata name rate_limit_policy scopes visibility".split())


@define(kw_only=True, repr=False)
class AdminRotateIssuedApiKeyBody(Model):
    """Schema `AdminRotateIssuedApiKeyBody`."""

    ip_restriction: IPRestriction | None = None
    """Networks from which the key may be used."""
    metadata: dict[str, Any] | None = None
    """Free data of your own, shown only to admins."""
    name: str | None = None
    """Name given by people."""
    rate_limit_policy: RateLimitPolicy | None = None
    """How many calls the key allows in which time."""
    scopes: list[str] | None = None
    """What the key or token may be used for."""
    visibility: KeyVisibility | str | None = None
    """Whether the key is secret or may be published."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AdminRotateIssuedApiKeyBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.ip_restriction = (
                None if (v := m[k := "ip_restriction"]) is None else IPRestriction.from_dict(v, lenient)
            )
            self.metadata = None if (v := m[k := "metadata"]) is None else free_form(v, lenient)
            self.name = v if (v := m[k := "name"]) is None or type(v) is str else text(v)
            self.rate_limit_policy = (
                None if (v := m[k := "rate_limit_policy"]) is None else RateLimitPolicy.from_dict(v, lenient)
            )
            self.scopes = None if (v := m[k := "scopes"]) is None else many(text, v, lenient)
            self.visibility = None if (v := m[k := "visibility"]) is None else decode_key_visibility(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.ip_restriction) is not None:
            out["ip_restriction"] = v
        if (v := self.metadata) is not None:
            out["metadata"] = v
        if (v := self.name) is not None:
            out["name"] = v
        if (v := self.rate_limit_policy) is not None:
            out["rate_limit_policy"] = v
        if (v := self.scopes) is not None:
            out["scopes"] = v
        if (v := self.visibility) is not None:
            out["visibility"] = v
        return out
