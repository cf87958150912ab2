"""Generated from spec/v0_6 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import FlowView, Model, inside, iso, missing, moment, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0_6.models.ui_container import UiContainer, decode_ui_container

_ABSENT: dict[str, Any] = dict.fromkeys("expires_at id issued_at request_url ui active type".split())


@define(kw_only=True, repr=False)
class RegistrationFlow(FlowView):
    """A sign-up under way: the form to show and its messages.

    Schema `registrationFlow`: answer of `get_self_service_registration_flow_admin`,
    `initialize_self_service_registration_for_native_apps`, `get_self_service_registration_flow`; error of
    `submit_self_service_registration_flow`.
    """

    expires_at: datetime
    """When it stops counting."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    issued_at: datetime
    """When it was handed out."""
    request_url: str
    """Address the flow was started with."""
    ui: UiContainer
    """The form to show: where to send it, its fields and messages."""
    active: str | None = None
    """True while it counts; for flows, the method last used."""
    type: str | None = None
    """Kind of the entry; unknown values stay strings."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RegistrationFlow:
        self = new(cls)
        try:
            m = src if len(src) == 7 else {**_ABSENT, **src}
            self.expires_at = d if (v := m["expires_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.issued_at = d if (v := m["issued_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.request_url = v if type(v := m["request_url"]) is str else need(text, v, lenient)
            self.ui = missing(lenient) if (v := m["ui"]) is None else decode_ui_container(v, lenient)
            self.active = v if (v := m["active"]) is None or type(v) is str else text(v)
            self.type = v if (v := m["type"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 7 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.expires_at, self.issued_at))
        if (v := dates[0]) is not None:
            out["expires_at"] = v
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := dates[1]) is not None:
            out["issued_at"] = v
        if (v := self.request_url) is not None:
            out["request_url"] = v if type(v) is str else plain(v)
        if (v := self.ui) is not None:
            out["ui"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.active) is not None:
            out["active"] = v if type(v) is str else plain(v)
        if (v := self.type) is not None:
            out["type"] = v if type(v) is str else plain(v)
        return out


decode_registration_flow = RegistrationFlow.from_dict
