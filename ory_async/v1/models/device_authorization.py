"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, integer, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys(
    "device_code expires_in interval user_code verification_uri verification_uri_complete".split()
)


@define(kw_only=True, repr=False)
class DeviceAuthorization(Model):
    """The two codes of a device without a browser: one to show to the user, one to ask with for tokens.

    Schema `deviceAuthorization`: answer of `oauth2_device_flow`.
    """

    device_code: str | None = field(default=None, repr=False)
    """The long code that the device asks for tokens with; secret."""
    expires_in: int | None = None
    """How long it lasts: seconds in OAuth2 answers, a duration such as 1h in recovery requests."""
    interval: int | None = None
    """Seconds between two questions for tokens, at least."""
    user_code: str | None = field(default=None, repr=False)
    """The short code that the user types on another screen."""
    verification_uri: str | None = None
    """Page on which it is typed."""
    verification_uri_complete: str | None = field(default=None, repr=False)
    """The same page with the code in the address, for a QR code."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> DeviceAuthorization:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.device_code = v if (v := m["device_code"]) is None or type(v) is str else text(v)
            self.expires_in = v if (v := m["expires_in"]) is None or type(v) is int else integer(v)
            self.interval = v if (v := m["interval"]) is None or type(v) is int else integer(v)
            self.user_code = v if (v := m["user_code"]) is None or type(v) is str else text(v)
            self.verification_uri = v if (v := m["verification_uri"]) is None or type(v) is str else text(v)
            self.verification_uri_complete = (
                v if (v := m["verification_uri_complete"]) is None or type(v) is str else text(v)
            )
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.device_code) is not None:
            out["device_code"] = v if type(v) is str else plain(v)
        if (v := self.expires_in) is not None:
            out["expires_in"] = v if type(v) is int else plain(v)
        if (v := self.interval) is not None:
            out["interval"] = v if type(v) is int else plain(v)
        if (v := self.user_code) is not None:
            out["user_code"] = v if type(v) is str else plain(v)
        if (v := self.verification_uri) is not None:
            out["verification_uri"] = v if type(v) is str else plain(v)
        if (v := self.verification_uri_complete) is not None:
            out["verification_uri_complete"] = v if type(v) is str else plain(v)
        return out


decode_device_authorization = DeviceAuthorization.from_dict
