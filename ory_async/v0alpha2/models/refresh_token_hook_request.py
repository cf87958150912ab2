"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.oauth2_access_request import OAuth2AccessRequest
from ory_async.v0alpha2.models.oauth2_consent_session import OAuth2ConsentSession

_ABSENT: dict[str, Any] = dict.fromkeys("client_id granted_audience granted_scopes requester session subject".split())


@define(kw_only=True, repr=False)
class RefreshTokenHookRequest(Model):
    """Schema `refreshTokenHookRequest`."""

    client_id: str | None = None
    """Id of the OAuth2 client."""
    granted_audience: list[str] | None = None
    granted_scopes: list[str] | None = None
    requester: OAuth2AccessRequest | None = None
    session: OAuth2ConsentSession | None = None
    """The session, with identity and times."""
    subject: str | None = None
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RefreshTokenHookRequest:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.client_id = v if (v := m[k := "client_id"]) is None or type(v) is str else text(v)
            self.granted_audience = None if (v := m[k := "granted_audience"]) is None else many(text, v, lenient)
            self.granted_scopes = None if (v := m[k := "granted_scopes"]) is None else many(text, v, lenient)
            self.requester = None if (v := m[k := "requester"]) is None else OAuth2AccessRequest.from_dict(v, lenient)
            self.session = None if (v := m[k := "session"]) is None else OAuth2ConsentSession.from_dict(v, lenient)
            self.subject = v if (v := m[k := "subject"]) is None or type(v) is str else text(v)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.client_id) is not None:
            out["client_id"] = v
        if (v := self.granted_audience) is not None:
            out["granted_audience"] = v
        if (v := self.granted_scopes) is not None:
            out["granted_scopes"] = v
        if (v := self.requester) is not None:
            out["requester"] = v
        if (v := self.session) is not None:
            out["session"] = v
        if (v := self.subject) is not None:
            out["subject"] = v
        return out
