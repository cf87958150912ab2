"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, plain, rest
from ory_async.v0alpha2.models.accept_oauth2_consent_request_session import AcceptOAuth2ConsentRequestSession

_KEYS = frozenset("session".split())


@define(kw_only=True, repr=False)
class RefreshTokenHookResponse(Model):
    """Schema `refreshTokenHookResponse`."""

    session: AcceptOAuth2ConsentRequestSession | None = None
    """The session, with identity and times."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RefreshTokenHookResponse:
        self, _ = cls.__new__(cls), members(src)
        self.session = maybe(AcceptOAuth2ConsentRequestSession.from_dict, src, "session", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"session": plain(self.session)}
        return compact(known, self.additional_properties)
