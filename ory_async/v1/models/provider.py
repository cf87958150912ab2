"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, each, inside, many, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("client_id config_url domain_hint fields login_hint nonce parameters".split())


@define(kw_only=True, repr=False)
class Provider(Model):
    """Schema `Provider`."""

    client_id: str | None = None
    """Id of the OAuth2 client."""
    config_url: str | None = None
    domain_hint: str | None = None
    fields: list[str] | None = None
    login_hint: str | None = None
    nonce: str | None = None
    parameters: dict[str, str] | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Provider:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.client_id = v if (v := m[k := "client_id"]) is None or type(v) is str else text(v)
            self.config_url = v if (v := m[k := "config_url"]) is None or type(v) is str else text(v)
            self.domain_hint = v if (v := m[k := "domain_hint"]) is None or type(v) is str else text(v)
            self.fields = None if (v := m[k := "fields"]) is None else many(text, v, lenient)
            self.login_hint = v if (v := m[k := "login_hint"]) is None or type(v) is str else text(v)
            self.nonce = v if (v := m[k := "nonce"]) is None or type(v) is str else text(v)
            self.parameters = None if (v := m[k := "parameters"]) is None else each(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.client_id) is not None:
            out["client_id"] = v
        if (v := self.config_url) is not None:
            out["config_url"] = v
        if (v := self.domain_hint) is not None:
            out["domain_hint"] = v
        if (v := self.fields) is not None:
            out["fields"] = v
        if (v := self.login_hint) is not None:
            out["login_hint"] = v
        if (v := self.nonce) is not None:
            out["nonce"] = v
        if (v := self.parameters) is not None:
            out["parameters"] = v
        return out
