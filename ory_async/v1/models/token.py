"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, many, moment, new, rest, text, utc
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("claims expire_time scopes token".split())


@define(kw_only=True, repr=False)
class Token(Model):
    """Schema `Token`."""

    claims: dict[str, Any] | None = None
    expire_time: datetime | None = None
    """When it stops counting."""
    scopes: list[str] | None = None
    """What the key or token may be used for."""
    token: str | None = field(default=None, repr=False)
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Token:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.claims = None if (v := m[k := "claims"]) is None else free_form(v, lenient)
            self.expire_time = None if (v := m[k := "expire_time"]) is None else moment(v, lenient)
            self.scopes = None if (v := m[k := "scopes"]) is None else many(text, v, lenient)
            self.token = v if (v := m[k := "token"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.claims) is not None:
            out["claims"] = v
        if (v := self.expire_time) is not None:
            out["expire_time"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.scopes) is not None:
            out["scopes"] = v
        if (v := self.token) is not None:
            out["token"] = v
        return out
