"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, boolean, inside, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.oauth2_client import OAuth2Client, decode_oauth2_client

_ABSENT: dict[str, Any] = dict.fromkeys("challenge client request_url rp_initiated sid subject".split())


@define(kw_only=True, repr=False)
class OAuth2LogoutRequest(Model):
    """Somebody wants a user signed out; your logout page confirms it.

    Schema `oAuth2LogoutRequest`: answer of `admin_get_oauth2_logout_request`.
    """

    challenge: str | None = None
    """Opaque id of the request, needed to accept or reject it."""
    client: OAuth2Client | None = None
    """The OAuth2 client that started this; missing when nobody did."""
    request_url: str | None = field(default=None, repr=False)
    """Address the flow was started with."""
    rp_initiated: bool | None = None
    sid: str | None = None
    subject: str | None = None
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> OAuth2LogoutRequest:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.challenge = v if (v := m["challenge"]) is None or type(v) is str else text(v)
            self.client = None if (v := m["client"]) is None else decode_oauth2_client(v, lenient)
            self.request_url = v if (v := m["request_url"]) is None or type(v) is str else text(v)
            self.rp_initiated = v if (v := m["rp_initiated"]) is None or type(v) is bool else boolean(v)
            self.sid = v if (v := m["sid"]) is None or type(v) is str else text(v)
            self.subject = v if (v := m["subject"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.challenge) is not None:
            out["challenge"] = v if type(v) is str else plain(v)
        if (v := self.client) is not None:
            out["client"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.request_url) is not None:
            out["request_url"] = v if type(v) is str else plain(v)
        if (v := self.rp_initiated) is not None:
            out["rp_initiated"] = v if type(v) is bool else plain(v)
        if (v := self.sid) is not None:
            out["sid"] = v if type(v) is str else plain(v)
        if (v := self.subject) is not None:
            out["subject"] = v if type(v) is str else plain(v)
        return out


decode_oauth2_logout_request = OAuth2LogoutRequest.from_dict
