"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, maybe, members, moment, plain, rest

_KEYS = frozenset("access_token authorize_code id_token par_context refresh_token".split())


@define(kw_only=True, repr=False)
class OAuth2ConsentSessionExpiresAt(Model):
    """Schema `oAuth2ConsentSessionExpiresAt`."""

    access_token: datetime | None = None
    authorize_code: datetime | None = None
    id_token: datetime | None = None
    """Signed JWT that says who signed in."""
    par_context: datetime | None = None
    refresh_token: datetime | None = field(default=None, repr=False)
    """Token to trade for new tokens; counts once."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2ConsentSessionExpiresAt:
        self, _ = cls.__new__(cls), members(src)
        self.access_token = maybe(moment, src, "access_token", lenient)
        self.authorize_code = maybe(moment, src, "authorize_code", lenient)
        self.id_token = maybe(moment, src, "id_token", lenient)
        self.par_context = maybe(moment, src, "par_context", lenient)
        self.refresh_token = maybe(moment, src, "refresh_token", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {
            "access_token": plain(self.access_token),
            "authorize_code": plain(self.authorize_code),
            "id_token": plain(self.id_token),
            "par_context": plain(self.par_context),
            "refresh_token": plain(self.refresh_token),
        }
        return compact(known, self.additional_properties)
