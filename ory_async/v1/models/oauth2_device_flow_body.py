"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "audience client_assertion client_assertion_type client_id client_secret scope".split()
)


@define(kw_only=True, repr=False)
class Oauth2DeviceFlowBody(Model):
    """Schema `oauth2DeviceFlowBody`."""

    audience: list[str] | None = None
    client_assertion: str | None = field(default=None, repr=False)
    client_assertion_type: str | None = None
    client_id: str | None = None
    """Id of the OAuth2 client."""
    client_secret: str | None = field(default=None, repr=False)
    """Secret of the client; present only right after it was set."""
    scope: str | None = None
    """Scopes, separated by spaces."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Oauth2DeviceFlowBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.audience = None if (v := m[k := "audience"]) is None else many(text, v, lenient)
            self.client_assertion = v if (v := m[k := "client_assertion"]) is None or type(v) is str else text(v)
            self.client_assertion_type = (
                v if (v := m[k := "client_assertion_type"]) is None or type(v) is str else text(v)
            )
            self.client_id = v if (v := m[k := "client_id"]) is None or type(v) is str else text(v)
            self.client_secret = v if (v := m[k := "client_secret"]) is None or type(v) is str else text(v)
            self.scope = v if (v := m[k := "scope"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.audience) is not None:
            out["audience"] = v
        if (v := self.client_assertion) is not None:
            out["client_assertion"] = v
        if (v := self.client_assertion_type) is not None:
            out["client_assertion_type"] = v
        if (v := self.client_id) is not None:
            out["client_id"] = v
        if (v := self.client_secret) is not None:
            out["client_secret"] = v
        if (v := self.scope) is not None:
            out["scope"] = v
        return out
