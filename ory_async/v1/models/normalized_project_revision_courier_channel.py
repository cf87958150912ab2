"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, OpenStrEnum, free_form, inside, iso, maybe, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.normalized_project_revision_courier_channel_request_config_auth_type import (
    NormalizedProjectRevisionCourierChannelRequestConfigAuthType,
    decode_normalized_project_revision_courier_channel_request_config_auth_type,
    known_normalized_project_revision_courier_channel_request_config_auth_type,
)

_ABSENT: dict[str, Any] = dict.fromkeys(
    "channel_id request_config_body request_config_method created_at request_config_auth_config_api_key_in "
    "request_config_auth_config_api_key_name request_config_auth_config_api_key_value "
    "request_config_auth_config_basic_auth_password request_config_auth_config_basic_auth_user "
    "request_config_auth_type request_config_headers request_config_url updated_at".split()
)


@define(kw_only=True, repr=False)
class NormalizedProjectRevisionCourierChannel(Model):
    """A way out for messages other than mail, such as SMS over your own HTTP endpoint, in the flat form of the
    Console.

    Schema `NormalizedProjectRevisionCourierChannel`: part of `CreateProjectNormalizedPayload`,
    `NormalizedProjectRevision`.
    """

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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProjectRevisionCourierChannel:
        self = new(cls)
        try:
            m = src if len(src) == 13 else {**_ABSENT, **src}
            self.channel_id = v if type(v := m["channel_id"]) is str else need(text, v, lenient)
            self.request_config_body = v if type(v := m["request_config_body"]) is str else need(text, v, lenient)
            self.request_config_method = v if type(v := m["request_config_method"]) is str else need(text, v, lenient)
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.request_config_auth_config_api_key_in = (
                v if (v := m["request_config_auth_config_api_key_in"]) is None or type(v) is str else text(v)
            )
            self.request_config_auth_config_api_key_name = (
                v if (v := m["request_config_auth_config_api_key_name"]) is None or type(v) is str else text(v)
            )
            self.request_config_auth_config_api_key_value = (
                v if (v := m["request_config_auth_config_api_key_value"]) is None or type(v) is str else text(v)
            )
            self.request_config_auth_config_basic_auth_password = maybe(
                text, m["request_config_auth_config_basic_auth_password"], lenient
            )
            self.request_config_auth_config_basic_auth_user = (
                v if (v := m["request_config_auth_config_basic_auth_user"]) is None or type(v) is str else text(v)
            )
            self.request_config_auth_type = (
                None
                if (v := m["request_config_auth_type"]) is None
                else known_normalized_project_revision_courier_channel_request_config_auth_type(v, v)
                if type(v) is str
                else decode_normalized_project_revision_courier_channel_request_config_auth_type(v)
            )
            self.request_config_headers = None if (v := m["request_config_headers"]) is None else free_form(v, lenient)
            self.request_config_url = v if (v := m["request_config_url"]) is None or type(v) is str else text(v)
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 13 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := self.channel_id) is not None:
            out["channel_id"] = v if type(v) is str else plain(v)
        if (v := self.request_config_body) is not None:
            out["request_config_body"] = v if type(v) is str else plain(v)
        if (v := self.request_config_method) is not None:
            out["request_config_method"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.request_config_auth_config_api_key_in) is not None:
            out["request_config_auth_config_api_key_in"] = v if type(v) is str else plain(v)
        if (v := self.request_config_auth_config_api_key_name) is not None:
            out["request_config_auth_config_api_key_name"] = v if type(v) is str else plain(v)
        if (v := self.request_config_auth_config_api_key_value) is not None:
            out["request_config_auth_config_api_key_value"] = v if type(v) is str else plain(v)
        if (v := self.request_config_auth_config_basic_auth_password) is not None:
            out["request_config_auth_config_basic_auth_password"] = v if type(v) is str else plain(v)
        if (v := self.request_config_auth_config_basic_auth_user) is not None:
            out["request_config_auth_config_basic_auth_user"] = v if type(v) is str else plain(v)
        if (v := self.request_config_auth_type) is not None:
            out["request_config_auth_type"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.request_config_headers) is not None:
            out["request_config_headers"] = plain(v)
        if (v := self.request_config_url) is not None:
            out["request_config_url"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        return out


decode_normalized_project_revision_courier_channel = NormalizedProjectRevisionCourierChannel.from_dict
