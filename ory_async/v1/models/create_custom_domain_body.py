"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, many, new, rest, text
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "cookie_domain cors_allowed_origins cors_enabled custom_ui_base_url hostname".split()
)


@define(kw_only=True, repr=False)
class CreateCustomDomainBody(Model):
    """Schema `createCustomDomainBody`."""

    cookie_domain: str | None = None
    cors_allowed_origins: list[str] | None = None
    cors_enabled: bool | None = None
    custom_ui_base_url: str | None = None
    hostname: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CreateCustomDomainBody:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.cookie_domain = v if (v := m[k := "cookie_domain"]) is None or type(v) is str else text(v)
            self.cors_allowed_origins = (
                None if (v := m[k := "cors_allowed_origins"]) is None else many(text, v, lenient)
            )
            self.cors_enabled = v if (v := m[k := "cors_enabled"]) is None or type(v) is bool else boolean(v)
            self.custom_ui_base_url = v if (v := m[k := "custom_ui_base_url"]) is None or type(v) is str else text(v)
            self.hostname = v if (v := m[k := "hostname"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.cookie_domain) is not None:
            out["cookie_domain"] = v
        if (v := self.cors_allowed_origins) is not None:
            out["cors_allowed_origins"] = v
        if (v := self.cors_enabled) is not None:
            out["cors_enabled"] = v
        if (v := self.custom_ui_base_url) is not None:
            out["custom_ui_base_url"] = v
        if (v := self.hostname) is not None:
            out["hostname"] = v
        return out
