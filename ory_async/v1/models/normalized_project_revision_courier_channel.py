"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, free_form, maybe, members, moment, need, plain, rest, text
from ory_async.v1.models.normalized_project_revision_courier_channel_request_config_auth_type import (
    NormalizedProjectRevisionCourierChannelRequestConfigAuthType,
)

_KEYS = frozenset(
    "channel_id request_config_body request_config_method created_at request_config_auth_config_api_key_in "
    "request_config_auth_config_api_key_name request_config_auth_config_api_key_value "
    "request_config_auth_config_basic_auth_password request_config_auth_config_basic_auth_user "
    "request_config_auth_type request_config_headers request_config_url updated_at".split()
)


@define(kw_only=True, repr=False)
class NormalizedProjectRevisionCourierChannel(Model):
    """Schema `NormalizedProjectRevisionCourierChannel`."""

    channel_id: str
    request_config_body: str
    request_config_method: str
    created_at: datetime | None = None
    """When it was made."""
    request_config_auth_config_api_key_in: str | None = None
    request_config_auth_config_api_key_name: str | None = None
    request_config_auth_config_api_key_value: str | None = field(default=None, repr=False)
    request_config_auth_config_basic_auth_password: str | None = field(default=None, repr=False)
    request_config_auth_config_basic_auth_user: str | None = None
    request_config_auth_type: NormalizedProjectRevisionCourierChannelRequestConfigAuthType | str | None = None
    request_config_headers: dict[str, Any] | None = field(default=None, repr=False)
    request_config_url: str | None = None
    updated_at: datetime | None = None
    """When it last changed."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProjectRevisionCourierChannel:
        self, get = cls.__new__(cls), members(src)
        self.channel_id = v if type(v := get("channel_id")) is str else need(text, src, "channel_id", lenient)
        self.request_config_body = (
            v if type(v := get("request_config_body")) is str else need(text, src, "request_config_body", lenient)
        )
        self.request_config_method = need(text, src, "request_config_method", lenient)
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.request_config_auth_config_api_key_in = maybe(text, src, "request_config_auth_config_api_key_in", lenient)
        self.request_config_auth_config_api_key_name = maybe(
            text, src, "request_config_auth_config_api_key_name", lenient
        )
        self.request_config_auth_config_api_key_value = maybe(
            text, src, "request_config_auth_config_api_key_value", lenient
        )
        self.request_config_auth_config_basic_auth_password = maybe(
            text, src, "request_config_auth_config_basic_auth_password", lenient
        )
        self.request_config_auth_config_basic_auth_user = maybe(
            text, src, "request_config_auth_config_basic_auth_user", lenient
        )
        self.request_config_auth_type = maybe(
            NormalizedProjectRevisionCourierChannelRequestConfigAuthType.decode,
            src,
            "request_config_auth_type",
            lenient,
        )
        self.request_config_headers = maybe(free_form, src, "request_config_headers", lenient)
        self.request_config_url = (
            v if type(v := get("request_config_url")) is str else maybe(text, src, "request_config_url", lenient)
        )
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "channel_id": self.channel_id,
            "request_config_body": self.request_config_body,
            "request_config_method": self.request_config_method,
            "created_at": plain(self.created_at),
            "request_config_auth_config_api_key_in": self.request_config_auth_config_api_key_in,
            "request_config_auth_config_api_key_name": self.request_config_auth_config_api_key_name,
            "request_config_auth_config_api_key_value": self.request_config_auth_config_api_key_value,
            "request_config_auth_config_basic_auth_password": self.request_config_auth_config_basic_auth_password,
            "request_config_auth_config_basic_auth_user": self.request_config_auth_config_basic_auth_user,
            "request_config_auth_type": plain(self.request_config_auth_type),
            "request_config_headers": plain(self.request_config_headers),
            "request_config_url": self.request_config_url,
            "updated_at": plain(self.updated_at),
        }
        return compact(known, self.additional_properties)
