"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, moment, new, rest, utc
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("access_token authorize_code id_token par_context refresh_token".split())


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
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.access_token = None if (v := m[k := "access_token"]) is None else moment(v, lenient)
            self.authorize_code = None if (v := m[k := "authorize_code"]) is None else moment(v, lenient)
            self.id_token = None if (v := m[k := "id_token"]) is None else moment(v, lenient)
            self.par_context = None if (v := m[k := "par_context"]) is None else moment(v, lenient)
            self.refresh_token = None if (v := m[k := "refresh_token"]) is None else moment(v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.access_token) is not None:
            out["access_token"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.authorize_code) is not None:
            out["authorize_code"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.id_token) is not None:
            out["id_token"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.par_context) is not None:
            out["par_context"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        if (v := self.refresh_token) is not None:
            out["refresh_token"] = v if type(v) is datetime and v.tzinfo is UTC else utc(v)
        return out
