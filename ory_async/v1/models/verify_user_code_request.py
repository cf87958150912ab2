"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.oauth2_client import OAuth2Client, decode_oauth2_client

_ABSENT: dict[str, Any] = dict.fromkeys(
    "client device_code_request_id request_url requested_access_token_audience requested_scope".split()
)


@define(kw_only=True, repr=False)
class VerifyUserCodeRequest(Model):
    """The device that a typed code belongs to, and what it asks for.

    Schema `verifyUserCodeRequest`.
    """

    client: OAuth2Client | None = None
    """The OAuth2 client that started this; missing when nobody did."""
    device_code_request_id: str | None = None
    request_url: str | None = None
    """Address the flow was started with."""
    requested_access_token_audience: list[str] | None = None
    """Audience the application asks for."""
    requested_scope: list[str] | None = None
    """Scopes the application asks for."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> VerifyUserCodeRequest:
        self = new(cls)
        try:
            m = src if len(src) == 5 else {**_ABSENT, **src}
            self.client = None if (v := m["client"]) is None else decode_oauth2_client(v, lenient)
            self.device_code_request_id = v if (v := m["device_code_request_id"]) is None or type(v) is str else text(v)
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
        self._more = None if len(m) == 5 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.client) is not None:
            out["client"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.device_code_request_id) is not None:
            out["device_code_request_id"] = v if type(v) is str else plain(v)
        if (v := self.request_url) is not None:
            out["request_url"] = v if type(v) is str else plain(v)
        if (v := self.requested_access_token_audience) is not None:
            out["requested_access_token_audience"] = plain(v)
        if (v := self.requested_scope) is not None:
            out["requested_scope"] = plain(v)
        return out


decode_verify_user_code_request = VerifyUserCodeRequest.from_dict
