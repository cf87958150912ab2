"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, maybe, members, moment, need, plain, rest, text

_KEYS = frozenset(
    "config_key hook created_at id project_revision_id updated_at web_hook_config_auth_api_key_in "
    "web_hook_config_auth_api_key_name web_hook_config_auth_api_key_value web_hook_config_auth_basic_auth_password "
    "web_hook_config_auth_basic_auth_user web_hook_config_auth_type web_hook_config_body "
    "web_hook_config_can_interrupt web_hook_config_method web_hook_config_response_ignore web_hook_config_url".split()
)


@define(kw_only=True, repr=False)
class NormalizedProjectRevisionHook(Model):
    """Schema `normalizedProjectRevisionHook`."""

    config_key: str
    hook: str
    created_at: datetime | None = None
    """When it was made."""
    id: str | None = None
    """Unique id, given by the server unless you may choose it."""
    project_revision_id: str | None = None
    updated_at: datetime | None = None
    """When it last changed."""
    web_hook_config_auth_api_key_in: str | None = None
    web_hook_config_auth_api_key_name: str | None = None
    web_hook_config_auth_api_key_value: str | None = field(default=None, repr=False)
    web_hook_config_auth_basic_auth_password: str | None = field(default=None, repr=False)
    web_hook_config_auth_basic_auth_user: str | None = None
    web_hook_config_auth_type: str | None = None
    web_hook_config_body: str | None = None
    web_hook_config_can_interrupt: bool | None = None
    web_hook_config_method: str | None = None
    web_hook_config_response_ignore: bool | None = None
    web_hook_config_url: str | None = None
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProjectRevisionHook:
        self, get = cls.__new__(cls), members(src)
        self.config_key = v if type(v := get("config_key")) is str else need(text, src, "config_key", lenient)
        self.hook = v if type(v := get("hook")) is str else need(text, src, "hook", lenient)
        self.created_at = maybe(moment, src, "created_at", lenient)
        self.id = v if type(v := get("id")) is str else maybe(text, src, "id", lenient)
        self.project_revision_id = (
            v if type(v := get("project_revision_id")) is str else maybe(text, src, "project_revision_id", lenient)
        )
        self.updated_at = maybe(moment, src, "updated_at", lenient)
        self.web_hook_config_auth_api_key_in = maybe(text, src, "web_hook_config_auth_api_key_in", lenient)
        self.web_hook_config_auth_api_key_name = maybe(text, src, "web_hook_config_auth_api_key_name", lenient)
        self.web_hook_config_auth_api_key_value = maybe(text, src, "web_hook_config_auth_api_key_value", lenient)
        self.web_hook_config_auth_basic_auth_password = maybe(
            text, src, "web_hook_config_auth_basic_auth_password", lenient
        )
        self.web_hook_config_auth_basic_auth_user = maybe(text, src, "web_hook_config_auth_basic_auth_user", lenient)
        self.web_hook_config_auth_type = maybe(text, src, "web_hook_config_auth_type", lenient)
        self.web_hook_config_body = maybe(text, src, "web_hook_config_body", lenient)
        self.web_hook_config_can_interrupt = maybe(boolean, src, "web_hook_config_can_interrupt", lenient)
        self.web_hook_config_method = maybe(text, src, "web_hook_config_method", lenient)
        self.web_hook_config_response_ignore = maybe(boolean, src, "web_hook_config_response_ignore", lenient)
        self.web_hook_config_url = (
            v if type(v := get("web_hook_config_url")) is str else maybe(text, src, "web_hook_config_url", lenient)
        )
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "config_key": self.config_key,
            "hook": self.hook,
            "created_at": plain(self.created_at),
            "id": self.id,
            "project_revision_id": self.project_revision_id,
            "updated_at": plain(self.updated_at),
            "web_hook_config_auth_api_key_in": self.web_hook_config_auth_api_key_in,
            "web_hook_config_auth_api_key_name": self.web_hook_config_auth_api_key_name,
            "web_hook_config_auth_api_key_value": self.web_hook_config_auth_api_key_value,
            "web_hook_config_auth_basic_auth_password": self.web_hook_config_auth_basic_auth_password,
            "web_hook_config_auth_basic_auth_user": self.web_hook_config_auth_basic_auth_user,
            "web_hook_config_auth_type": self.web_hook_config_auth_type,
            "web_hook_config_body": self.web_hook_config_body,
            "web_hook_config_can_interrupt": self.web_hook_config_can_interrupt,
            "web_hook_config_method": self.web_hook_config_method,
            "web_hook_config_response_ignore": self.web_hook_config_response_ignore,
            "web_hook_config_url": self.web_hook_config_url,
        }
        return compact(known, self.additional_properties)
