"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, boolean, compact, integer, maybe, maybe_list, members, moment, plain, rest, text
from ory_async.v0alpha2.models.accept_oauth2_consent_request_session import AcceptOAuth2ConsentRequestSession

_KEYS = frozenset("grant_access_token_audience grant_scope handled_at remember remember_for session".split())


@define(kw_only=True, repr=False)
class AcceptOAuth2ConsentRequest(Model):
    """Schema `acceptOAuth2ConsentRequest`."""

    grant_access_token_audience: list[str] | None = None
    grant_scope: list[str] | None = None
    """Scopes that are granted."""
    handled_at: datetime | None = None
    remember: bool | None = None
    """Whether to skip the question next time."""
    remember_for: int | None = None
    """Seconds to remember; 0 means for ever."""
    session: AcceptOAuth2ConsentRequestSession | None = None
    """The session, with identity and times."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> AcceptOAuth2ConsentRequest:
        self, get = cls.__new__(cls), members(src)
        self.grant_access_token_audience = maybe_list(text, src, "grant_access_token_audience", lenient)
        self.grant_scope = maybe_list(text, src, "grant_scope", lenient)
        self.handled_at = maybe(moment, src, "handled_at", lenient)
        self.remember = v if type(v := get("remember")) is bool else maybe(boolean, src, "remember", lenient)
        self.remember_for = v if type(v := get("remember_for")) is int else maybe(integer, src, "remember_for", lenient)
        self.session = maybe(AcceptOAuth2ConsentRequestSession.from_dict, src, "session", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "grant_access_token_audience": plain(self.grant_access_token_audience),
            "grant_scope": plain(self.grant_scope),
            "handled_at": plain(self.handled_at),
            "remember": self.remember,
            "remember_for": self.remember_for,
            "session": plain(self.session),
        }
        return compact(known, self.additional_properties)
