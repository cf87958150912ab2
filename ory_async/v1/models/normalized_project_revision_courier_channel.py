"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, free_form, inside, maybe, moment, need, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v1.models.normalized_project_revision_courier_channel_request_config_auth_type import (
    NormalizedProjectRevisionCourierChannelRequestConfigAuthType,
    decode_normalized_project_revision_courier_channel_request_config_auth_type,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.channel_id = v if type(v := m[k := "channel_id"]) is str else need(text, v, lenient)
            self.request_config_body = v if type(v := m[k := "request_config_body"]) is str else need(text, v, lenient)
            self.request_config_method = (
                v if type(v := m[k := "request_config_method"]) is str else need(text, v, lenient)
            )
            self.created_at = None if (v := m[k := "created_at"]) is None else moment(v, lenient)
            self.request_config_auth_config_api_key_in = (
                v if (v := m[k := "request_config_auth_config_api_key_in"]) is None or type(v) is str else text(v)
            )
            self.request_config_auth_config_api_key_name = (
                v if (v := m[k := "request_config_auth_config_api_key_name"]) is None or type(v) is str else text(v)
            )
            self.request_config_auth_config_api_key_value = (
                v if (v := m[k := "request_config_auth_config_api_key_value"]) is None or type(v) is str else text(v)
            )
            self.request_config_auth_config_basic_auth_password = maybe(
                text, m[k := "request_config_auth_config_basic_auth_password"], lenient
            )
            self.request_config_auth_config_basic_auth_user = (
                v if (v := m[k := "request_config_auth_config_basic_auth_user"]) is None or type(v) is str else text(v)
            )
            self.request_config_auth_type = (
                None
                if (v := m[k := "request_config_auth_type"]) is None
                else decode_normalized_project_revision_courier_channel_request_config_auth_type(v, lenient)
            )
            self.request_config_headers = (
                None if (v := m[k := "request_config_headers"]) is None else free_form(v, lenient)
            )
            self.request_config_url = v if (v := m[k := "request_config_url"]) is None or type(v) is str else text(v)
            self.updated_at = None if (v := m[k := "updated_at"]) is None else moment(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.channel_id) is not None:
            out["channel_id"] = v
        if (v := self.request_config_body) is not None:
            out["request_config_body"] = v
        if (v := self.request_config_method) is not None:
            out["request_config_method"] = v
        if (v := self.created_at) is not None:
            out["created_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.request_config_auth_config_api_key_in) is not None:
            out["request_config_auth_config_api_key_in"] = v
        if (v := self.request_config_auth_config_api_key_name) is not None:
            out["request_config_auth_config_api_key_name"] = v
        if (v := self.request_config_auth_config_api_key_value) is not None:
            out["request_config_auth_config_api_key_value"] = v
        if (v := self.request_config_auth_config_basic_auth_password) is not None:
            out["request_config_auth_config_basic_auth_password"] = v
        if (v := self.request_config_auth_config_basic_auth_user) is not None:
            out["request_config_auth_config_basic_auth_user"] = v
        if (v := self.request_config_auth_type) is not None:
            out["request_config_auth_type"] = v
        if (v := self.request_config_headers) is not None:
            out["request_config_headers"] = v
        if (v := self.request_config_url) is not None:
            out["request_config_url"] = v
        if (v := self.updated_at) is not None:
            out["updated_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        return out
