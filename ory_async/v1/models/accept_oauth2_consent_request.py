"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, integer, many, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.accept_oauth2_consent_request_session import AcceptOAuth2ConsentRequestSession

_ABSENT: dict[str, Any] = dict.fromkeys(
    "context grant_access_token_audience grant_scope remember remember_for session".split()
)


@define(kw_only=True, repr=False)
class AcceptOAuth2ConsentRequest(Model):
    """Schema `acceptOAuth2ConsentRequest`."""

    context: Any = None
    """Free data handed on from one step to the next."""
    grant_access_token_audience: list[str] | None = None
    grant_scope: list[str] | None = None
    """Scopes that are granted."""
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
            self.context = m["context"]
            self.grant_access_token_audience = (
                None if (v := m[k := "grant_access_token_audience"]) is None else many(text, v, lenient)
            )
            self.grant_scope = None if (v := m[k := "grant_scope"]) is None else many(text, v, lenient)
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
        if (v := self.context) is not None:
            out["context"] = v
        if (v := self.grant_access_token_audience) is not None:
            out["grant_access_token_audience"] = v
        if (v := self.grant_scope) is not None:
            out["grant_scope"] = v
        if (v := self.remember) is not None:
            out["remember"] = v
        if (v := self.remember_for) is not None:
            out["remember_for"] = v
        if (v := self.session) is not None:
            out["session"] = v
        return out
