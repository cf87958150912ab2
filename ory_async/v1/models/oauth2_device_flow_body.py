"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "audience client_assertion client_assertion_type client_id client_secret scope".split()
)


@define(kw_only=True, repr=False)
class Oauth2DeviceFlowBody(Model):
    """Which application asks for codes for a device without a browser, and for what.

    Schema `oauth2DeviceFlowBody`: sent to `oauth2_device_flow`.
    """

    audience: list[str] | None = None
    """Audiences wished for, with spaces."""
    client_assertion: str | None = field(default=None, repr=False)
    """Signed JWT by which a client proves itself (private_key_jwt)."""
    client_assertion_type: str | None = None
    """URN that says that it is a JWT."""
    client_id: str | None = None
    """Id of the application at Hydra."""
    client_secret: str | None = field(default=None, repr=False)
    """Secret of the client; present only right after it was set."""
    scope: str | None = None
    """Scopes, separated by spaces."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Oauth2DeviceFlowBody:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.audience = None if (v := m["audience"]) is None else [] if v == [] else many(text, v, lenient)
            self.client_assertion = v if (v := m["client_assertion"]) is None or type(v) is str else text(v)
            self.client_assertion_type = v if (v := m["client_assertion_type"]) is None or type(v) is str else text(v)
            self.client_id = v if (v := m["client_id"]) is None or type(v) is str else text(v)
            self.client_secret = v if (v := m["client_secret"]) is None or type(v) is str else text(v)
            self.scope = v if (v := m["scope"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.audience) is not None:
            out["audience"] = plain(v)
        if (v := self.client_assertion) is not None:
            out["client_assertion"] = v if type(v) is str else plain(v)
        if (v := self.client_assertion_type) is not None:
            out["client_assertion_type"] = v if type(v) is str else plain(v)
        if (v := self.client_id) is not None:
            out["client_id"] = v if type(v) is str else plain(v)
        if (v := self.client_secret) is not None:
            out["client_secret"] = v if type(v) is str else plain(v)
        if (v := self.scope) is not None:
            out["scope"] = v if type(v) is str else plain(v)
        return out


decode_oauth2_device_flow_body = Oauth2DeviceFlowBody.from_dict
