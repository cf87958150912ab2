"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, iso, many, maybe, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.oauth2_client import OAuth2Client, decode_oauth2_client

_ABSENT: dict[str, Any] = dict.fromkeys(
    "challenge client handled_at request_url requested_access_token_audience requested_scope".split()
)


@define(kw_only=True, repr=False)
class DeviceUserAuthRequest(Model):
    """A device that waits for its user, as kept with the consent; made when somebody typed its code.

    Schema `DeviceUserAuthRequest`.
    """

    challenge: str
    """Opaque id of the request, needed to accept or reject it."""
    client: OAuth2Client | None = None
    """The OAuth2 client that started this; missing when nobody did."""
    handled_at: datetime | None = None
    request_url: str | None = None
    """Address the flow was started with."""
    requested_access_token_audience: list[str] | None = None
    """Audience the application asks for."""
    requested_scope: list[str] | None = None
    """Scopes the application asks for."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceUserAuthRequest:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.challenge = v if type(v := m["challenge"]) is str else need(text, v, lenient)
            self.client = None if (v := m["client"]) is None else decode_oauth2_client(v, lenient)
            self.handled_at = d if (v := m["handled_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.request_url = v if (v := m["request_url"]) is None or type(v) is str else text(v)
            self.requested_access_token_audience = (
                None
                if (v := m["requested_access_token_audience"]) is None
                else []
                if v == []
                else many(text, v, lenient)
            )
            self.requested_scope = (
                None if (v := m["requested_scope"]) is None else [] if v == [] else many(text, v, lenient)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.handled_at,))
        if (v := self.challenge) is not None:
            out["challenge"] = v if type(v) is str else plain(v)
        if (v := self.client) is not None:
            out["client"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := dates[0]) is not None:
            out["handled_at"] = v
        if (v := self.request_url) is not None:
            out["request_url"] = v if type(v) is str else plain(v)
        if (v := self.requested_access_token_audience) is not None:
            out["requested_access_token_audience"] = plain(v)
        if (v := self.requested_scope) is not None:
            out["requested_scope"] = plain(v)
        return out


decode_device_user_auth_request = DeviceUserAuthRequest.from_dict
