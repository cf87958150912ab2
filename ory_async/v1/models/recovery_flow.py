"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import define

from ory_async._runtime.models import (
    FlowView,
    Model,
    OpenStrEnum,
    free_form,
    inside,
    iso,
    many,
    missing,
    moment,
    need,
    new,
    rest,
    text,
)
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.continue_with import ContinueWith, decode_continue_with
from ory_async.v1.models.recovery_flow_state import (
    RecoveryFlowState,
    decode_recovery_flow_state,
    known_recovery_flow_state,
)
from ory_async.v1.models.ui_container import UiContainer, decode_ui_container

_ABSENT: dict[str, Any] = dict.fromkeys(
    "expires_at id issued_at request_url state type ui active continue_with return_to transient_payload".split()
)


@define(kw_only=True, repr=False)
class RecoveryFlow(FlowView):
    """Getting back into an account, under way: first the address, then the code, then a session.

    Schema `recoveryFlow`: answer of `update_recovery_flow`, `create_native_recovery_flow`,
    `create_browser_recovery_flow`, `get_recovery_flow`; error of `update_recovery_flow`.
    """

    expires_at: datetime
    """When it stops counting."""
    id: str
    """Unique id, given by the server unless you may choose it."""
    issued_at: datetime
    """When it was handed out."""
    request_url: str
    """Address the flow was started with."""
    state: RecoveryFlowState | str
    """How far it got: active or inactive for identities, the step for flows."""
    type: str
    """Kind of the entry; unknown values stay strings."""
    ui: UiContainer
    """The form to show: where to send it, its fields and messages."""
    active: str | None = None
    """True while it counts; for flows, the method last used."""
    continue_with: list[ContinueWith] | None = None
    """What to do next, in no fixed order; unknown actions are kept."""
    return_to: str | None = None
    """Where the browser goes at the end."""
    transient_payload: dict[str, Any] | None = None
    """Free object handed to web hooks and mail templates, not stored."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> RecoveryFlow:
        self = new(cls)
        try:
            m = src if len(src) == 11 else {**_ABSENT, **src}
            self.expires_at = d if (v := m["expires_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.issued_at = d if (v := m["issued_at"]) and (d := iso(v)).tzinfo is UTC else need(moment, v, lenient)
            self.request_url = v if type(v := m["request_url"]) is str else need(text, v, lenient)
            self.state = (
                known_recovery_flow_state(v, v)
                if type(v := m["state"]) is str
                else need(decode_recovery_flow_state, v, lenient)
            )
            self.type = v if type(v := m["type"]) is str else need(text, v, lenient)
            self.ui = missing(lenient) if (v := m["ui"]) is None else decode_ui_container(v, lenient)
            self.active = v if (v := m["active"]) is None or type(v) is str else text(v)
            self.continue_with = (
                None if (v := m["continue_with"]) is None else [] if v == [] else many(decode_continue_with, v, lenient)
            )
            self.return_to = v if (v := m["return_to"]) is None or type(v) is str else text(v)
            self.transient_payload = None if (v := m["transient_payload"]) is None else free_form(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 11 else rest(src, _ABSENT)
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
        if (v := self.state) is not None:
            out["state"] = str(v) if isinstance(v, OpenStrEnum) else plain(v)
        if (v := self.type) is not None:
            out["type"] = v if type(v) is str else plain(v)
        if (v := self.ui) is not None:
            out["ui"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.active) is not None:
            out["active"] = v if type(v) is str else plain(v)
        if (v := self.continue_with) is not None:
            out["continue_with"] = plain(v)
        if (v := self.return_to) is not None:
            out["return_to"] = v if type(v) is str else plain(v)
        if (v := self.transient_payload) is not None:
            out["transient_payload"] = plain(v)
        return out


decode_recovery_flow = RecoveryFlow.from_dict
