"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, new, rest
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.accept_oauth2_consent_request_session import AcceptOAuth2ConsentRequestSession

_ABSENT: dict[str, Any] = dict.fromkeys("session".split())


@define(kw_only=True, repr=False)
class RefreshTokenHookResponse(Model):
    """Schema `refreshTokenHookResponse`."""

    session: AcceptOAuth2ConsentRequestSession | None = None
    """The session, with identity and times."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RefreshTokenHookResponse:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.session = (
                None if (v := m[k := "session"]) is None else AcceptOAuth2ConsentRequestSession.from_dict(v, lenient)
            )
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.session) is not None:
            out["session"] = v
        return out
