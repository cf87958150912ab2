"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("token scope token_type_hint".split())


@define(kw_only=True, repr=False)
class IntrospectOauth2TokenBody(Model):
    """Schema `introspectOauth2TokenBody`."""

    token: str = field(repr=False)
    scope: str | None = None
    """Scopes, separated by spaces."""
    token_type_hint: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> IntrospectOauth2TokenBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.token = v if type(v := m[k := "token"]) is str else need(text, v, lenient)
            self.scope = v if (v := m[k := "scope"]) is None or type(v) is str else text(v)
            self.token_type_hint = v if (v := m[k := "token_type_hint"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.token) is not None:
            out["token"] = v
        if (v := self.scope) is not None:
            out["scope"] = v
        if (v := self.token_type_hint) is not None:
            out["token_type_hint"] = v
        return out
