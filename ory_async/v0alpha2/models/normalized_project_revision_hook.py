"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, iso, maybe, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "config_key hook created_at id project_revision_id updated_at web_hook_config_auth_api_key_in "
    "web_hook_config_auth_api_key_name web_hook_config_auth_api_key_value web_hook_config_auth_basic_auth_password "
    "web_hook_config_auth_basic_auth_user web_hook_config_auth_type web_hook_config_body "
    "web_hook_config_can_interrupt web_hook_config_method web_hook_config_response_ignore web_hook_config_url".split()
)


@define(kw_only=True, repr=False)
class NormalizedProjectRevisionHook(Model):
    """A web hook of a flow, in the flat form of the Console: where it goes, how it is signed in, whether its answer
    counts.

    Schema `normalizedProjectRevisionHook`: part of `NormalizedProjectRevision`.
    """

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

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> NormalizedProjectRevisionHook:
        self = new(cls)
        try:
            m = src if len(src) == 17 else {**_ABSENT, **src}
            self.config_key = v if type(v := m["config_key"]) is str else need(text, v, lenient)
            self.hook = v if type(v := m["hook"]) is str else need(text, v, lenient)
            self.created_at = d if (v := m["created_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.id = v if (v := m["id"]) is None or type(v) is str else text(v)
            self.project_revision_id = v if (v := m["project_revision_id"]) is None or type(v) is str else text(v)
            self.updated_at = d if (v := m["updated_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.web_hook_config_auth_api_key_in = (
                v if (v := m["web_hook_config_auth_api_key_in"]) is None or type(v) is str else text(v)
            )
            self.web_hook_config_auth_api_key_name = (
                v if (v := m["web_hook_config_auth_api_key_name"]) is None or type(v) is str else text(v)
            )
            self.web_hook_config_auth_api_key_value = (
                v if (v := m["web_hook_config_auth_api_key_value"]) is None or type(v) is str else text(v)
            )
            self.web_hook_config_auth_basic_auth_password = (
                v if (v := m["web_hook_config_auth_basic_auth_password"]) is None or type(v) is str else text(v)
            )
            self.web_hook_config_auth_basic_auth_user = (
                v if (v := m["web_hook_config_auth_basic_auth_user"]) is None or type(v) is str else text(v)
            )
            self.web_hook_config_auth_type = (
                v if (v := m["web_hook_config_auth_type"]) is None or type(v) is str else text(v)
            )
            self.web_hook_config_body = v if (v := m["web_hook_config_body"]) is None or type(v) is str else text(v)
            self.web_hook_config_can_interrupt = (
                v if (v := m["web_hook_config_can_interrupt"]) is None or type(v) is bool else boolean(v)
            )
            self.web_hook_config_method = v if (v := m["web_hook_config_method"]) is None or type(v) is str else text(v)
            self.web_hook_config_response_ignore = (
                v if (v := m["web_hook_config_response_ignore"]) is None or type(v) is bool else boolean(v)
            )
            self.web_hook_config_url = v if (v := m["web_hook_config_url"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 17 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.created_at, self.updated_at))
        if (v := self.config_key) is not None:
            out["config_key"] = v if type(v) is str else plain(v)
        if (v := self.hook) is not None:
            out["hook"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["created_at"] = v
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.project_revision_id) is not None:
            out["project_revision_id"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["updated_at"] = v
        if (v := self.web_hook_config_auth_api_key_in) is not None:
            out["web_hook_config_auth_api_key_in"] = v if type(v) is str else plain(v)
        if (v := self.web_hook_config_auth_api_key_name) is not None:
            out["web_hook_config_auth_api_key_name"] = v if type(v) is str else plain(v)
        if (v := self.web_hook_config_auth_api_key_value) is not None:
            out["web_hook_config_auth_api_key_value"] = v if type(v) is str else plain(v)
        if (v := self.web_hook_config_auth_basic_auth_password) is not None:
            out["web_hook_config_auth_basic_auth_password"] = v if type(v) is str else plain(v)
        if (v := self.web_hook_config_auth_basic_auth_user) is not None:
            out["web_hook_config_auth_basic_auth_user"] = v if type(v) is str else plain(v)
        if (v := self.web_hook_config_auth_type) is not None:
            out["web_hook_config_auth_type"] = v if type(v) is str else plain(v)
        if (v := self.web_hook_config_body) is not None:
            out["web_hook_config_body"] = v if type(v) is str else plain(v)
        if (v := self.web_hook_config_can_interrupt) is not None:
            out["web_hook_config_can_interrupt"] = v if type(v) is bool else plain(v)
        if (v := self.web_hook_config_method) is not None:
            out["web_hook_config_method"] = v if type(v) is str else plain(v)
        if (v := self.web_hook_config_response_ignore) is not None:
            out["web_hook_config_response_ignore"] = v if type(v) is bool else plain(v)
        if (v := self.web_hook_config_url) is not None:
            out["web_hook_config_url"] = v if type(v) is str else plain(v)
        return out


decode_normalized_project_revision_hook = NormalizedProjectRevisionHook.from_dict
