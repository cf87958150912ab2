"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("id ip_address location user_agent".split())


@define(kw_only=True, repr=False)
class SessionDevice(Model):
    """From where a session was used: address, browser, place.

    Schema `sessionDevice`: part of `Session`.
    """

    id: str
    """Unique id, given by the server unless you may choose it."""
    ip_address: str | None = None
    """Address from which the session was used."""
    location: str | None = None
    """Place by that address, such as a city and country; only where a proxy in front of Kratos tells it."""
    user_agent: str | None = None
    """The browser or app, as it called itself."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SessionDevice:
        self = new(cls)
        try:
            m = src if len(src) == 4 else {**_ABSENT, **src}
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.ip_address = v if (v := m["ip_address"]) is None or type(v) is str else text(v)
            self.location = v if (v := m["location"]) is None or type(v) is str else text(v)
            self.user_agent = v if (v := m["user_agent"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 4 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.ip_address) is not None:
            out["ip_address"] = v if type(v) is str else plain(v)
        if (v := self.location) is not None:
            out["location"] = v if type(v) is str else plain(v)
        if (v := self.user_agent) is not None:
            out["user_agent"] = v if type(v) is str else plain(v)
        return out


decode_session_device = SessionDevice.from_dict
