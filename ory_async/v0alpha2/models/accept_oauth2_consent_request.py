"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, integer, many, moment, new, rest, text, utc
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.accept_oauth2_consent_request_session import AcceptOAuth2ConsentRequestSession

_ABSENT: dict[str, Any] = dict.fromkeys(
    "grant_access_token_audience grant_scope handled_at remember remember_for session".split()
)


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.grant_access_token_audience = (
                None if (v := m[k := "grant_access_token_audience"]) is None else many(text, v, lenient)
            )
            self.grant_scope = None if (v := m[k := "grant_scope"]) is None else many(text, v, lenient)
            self.handled_at = None if (v := m[k := "handled_at"]) is None else moment(v, lenient)
            self.remember = v if (v := m[k := "remember"]) is None or type(v) is bool else boolean(v)
            self.remember_for = v if (v := m[k := "remember_for"]) is None or type(v) is int else integer(v)
            self.session = (
                None if (v := m[k := "session"]) is None else AcceptOAuth2ConsentRequestSession.from_dict(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.grant_access_token_audience) is not None:
            out["grant_access_token_audience"] = v
        if (v := self.grant_scope) is not None:
            out["grant_scope"] = v
        if (v := self.handled_at) is not None:
            out["handled_at"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.remember) is not None:
            out["remember"] = v
        if (v := self.remember_for) is not None:
            out["remember_for"] = v
        if (v := self.session) is not None:
            out["session"] = v
        return out
