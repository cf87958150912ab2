"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, iso, maybe, moment, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("access_token authorize_code id_token par_context refresh_token".split())


@define(kw_only=True, repr=False)
class OAuth2ConsentSessionExpiresAt(Model):
    """When each kind of token of a grant ends.

    Schema `oAuth2ConsentSessionExpiresAt`: part of `OAuth2ConsentSession`.
    """

    access_token: datetime | None = None
    authorize_code: datetime | None = None
    id_token: datetime | None = None
    """Signed JWT that says who signed in."""
    par_context: datetime | None = None
    refresh_token: datetime | None = field(default=None, repr=False)
    """Token to trade for new tokens; counts once."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2ConsentSessionExpiresAt:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.access_token = (
                d if (v := m["access_token"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            )
            self.authorize_code = (
                d if (v := m["authorize_code"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            )
            self.id_token = d if (v := m["id_token"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.par_context = (
                d if (v := m["par_context"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            )
            self.refresh_token = (
                d if (v := m["refresh_token"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.access_token, self.authorize_code, self.id_token, self.par_context, self.refresh_token))
        if (v := dates[0]) is not None:
            out["access_token"] = v
        if (v := dates[1]) is not None:
            out["authorize_code"] = v
        if (v := dates[2]) is not None:
            out["id_token"] = v
        if (v := dates[3]) is not None:
            out["par_context"] = v
        if (v := dates[4]) is not None:
            out["refresh_token"] = v
        return out


decode_oauth2_consent_session_expires_at = OAuth2ConsentSessionExpiresAt.from_dict
