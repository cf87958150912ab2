"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, many, moment, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.custom_domain_ssl_status import CustomDomainSslStatus, decode_custom_domain_ssl_status

_ABSENT: dict[str, Any] = dict.fromkeys(
    "cookie_domain cors_allowed_origins cors_enabled created_at custom_ui_base_url hostname id ssl_status "
    "updated_at verification_errors verification_status".split()
)


@define(kw_only=True, repr=False)
class CustomDomain(Model):
    """Schema `customDomain`."""

    cookie_domain: str | None = None
    cors_allowed_origins: list[str] | None = None
    cors_enabled: bool | None = None
    created_at: datetime | None = None
    """When it was made."""
    custom_ui_base_url: str | None = None
    hostname: str | None = None
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    ssl_status: CustomDomainSslStatus | str | None = None
    updated_at: datetime | None = None
    """When it last changed."""
    verification_errors: list[str] | None = None
    verification_status: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CustomDomain:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.cookie_domain = v if (v := m[k := "cookie_domain"]) is None or type(v) is str else text(v)
            self.cors_allowed_origins = (
                None if (v := m[k := "cors_allowed_origins"]) is None else many(text, v, lenient)
            )
            self.cors_enabled = v if (v := m[k := "cors_enabled"]) is None or type(v) is bool else boolean(v)
            self.created_at = None if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.custom_ui_base_url = v if (v := m[k := "custom_ui_base_url"]) is None or type(v) is str else text(v)
            self.hostname = v if (v := m[k := "hostname"]) is None or type(v) is str else text(v)
            self.id = v if (v := m[k := "id"]) is None or type(v) is str else text(v)
            self.ssl_status = (
                None if (v := m[k := "ssl_status"]) is None else decode_custom_domain_ssl_status(v, lenient)
            )
            self.updated_at = None if (v := m[k := "updated_at"]) is None else moment(v, lenient)
            self.verification_errors = None if (v := m[k := "verification_errors"]) is None else many(text, v, lenient)
            self.verification_status = v if (v := m[k := "verification_status"]) is None or type(v) is str else text(v)
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
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.custom_ui_base_url) is not None:
            out["custom_ui_base_url"] = v
        if (v := self.hostname) is not None:
            out["hostname"] = v
        if (v := self.id) is not None:
            out["id"] = v
        if (v := self.ssl_status) is not None:
            out["ssl_status"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.verification_errors) is not None:
            out["verification_errors"] = v
        if (v := self.verification_status) is not None:
            out["verification_status"] = v
        return out
