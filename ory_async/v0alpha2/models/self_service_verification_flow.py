"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import (
    FlowView,
    Model,
    OpenStrEnum,
    inside,
    iso,
    maybe,
    missing,
    moment,
    need,
    new,
    rest,
    text,
)
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v0alpha2.models.self_service_verification_flow_state import (
    SelfServiceVerificationFlowState,
    decode_self_service_verification_flow_state,
    known_self_service_verification_flow_state,
)
from ory_async.v0alpha2.models.ui_container import UiContainer, decode_ui_container

_ABSENT: dict[str, Any] = dict.fromkeys("id state type ui active expires_at issued_at request_url return_to".split())


@define(kw_only=True, repr=False)
class SelfServiceVerificationFlow(FlowView):
    """Proving an address, under way.

    Schema `selfServiceVerificationFlow`: answer of `submit_self_service_verification_flow`,
    `initialize_self_service_verification_flow_without_browser`,
    `initialize_self_service_verification_flow_for_browsers`, `get_self_service_verification_flow`; error of
    `submit_self_service_verification_flow`.
    """

    id: str
    """Unique id, given by the server unless you may choose it."""
    state: SelfServiceVerificationFlowState | str
    """How far it got: active or inactive for identities, the step for flows."""
    type: str
    """Kind of the entry; unknown values stay strings."""
    ui: UiContainer
    """The form to show: where to send it, its fields and messages."""
    active: str | None = None
    """True while it counts; for flows, the method last used."""
    expires_at: datetime | None = None
    """When it stops counting."""
    issued_at: datetime | None = None
    """When it was handed out."""
    request_url: str | None = None
    """Address the flow was started with."""
    return_to: str | None = None
    """Where the browser goes at the end."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> SelfServiceVerificationFlow:
        self = new(cls)
        try:
            m = src if len(src) == 9 else {**_ABSENT, **src}
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.state = (
                known_self_service_verification_flow_state(v, v)
                if type(v := m["state"]) is str
                else need(decode_self_service_verification_flow_state, v, lenient)
            )
            self.type = v if type(v := m["type"]) is str else need(text, v, lenient)
            self.ui = missing(lenient) if (v := m["ui"]) is None else decode_ui_container(v, lenient)
            self.active = v if (v := m["active"]) is None or type(v) is str else text(v)
            self.expires_at = d if (v := m["expires_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.issued_at = d if (v := m["issued_at"]) and (d := iso(v)).tzinfo is UTC else maybe(moment, v, lenient)
            self.request_url = v if (v := m["request_url"]) is None or type(v) is str else text(v)
            self.return_to = v if (v := m["return_to"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 9 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        dates = moments((self.expires_at, self.issued_at))
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.state) is not None:
            out["state"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.type) is not None:
            out["type"] = v if type(v) is str else plain(v)
        if (v := self.ui) is not None:
            out["ui"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.active) is not None:
            out["active"] = v if type(v) is str else plain(v)
        if (v := dates[0]) is not None:
            out["expires_at"] = v
        if (v := dates[1]) is not None:
            out["issued_at"] = v
        if (v := self.request_url) is not None:
            out["request_url"] = v if type(v) is str else plain(v)
        if (v := self.return_to) is not None:
            out["return_to"] = v if type(v) is str else plain(v)
        return out


decode_self_service_verification_flow = SelfServiceVerificationFlow.from_dict
