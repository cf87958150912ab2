"""The kinds of flow: one row each, with the operations that create, read and submit it.

What an answer of these operations means is in outcome.py.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Generic, TypeVar

from attrs import frozen

from ory_async._runtime.models import FlowView
from ory_async.flows.messages import MessageId
from ory_async.v1.api.frontend import FrontendApi

F = TypeVar("F", bound=FlowView)


@frozen(eq=False)
class FlowKind(Generic[F]):
    """One kind of flow: the operations that create it (for an app, for a browser), read it and submit it.

    `finished`: its states in which nothing is left to do; empty where the last answer is not a flow but a session.
    `saved`: the message that comes with it, where the state stays finished from one change to the next.
    `of_session`: it belongs to a session, and reading it needs one.
    `renewed`: a redirect that an app gets names a new flow of an app (that of other kinds is one of a browser).
    """

    name: str
    native: Callable[..., Awaitable[F]]
    browser: Callable[..., Awaitable[F | None]]
    read: Callable[..., Awaitable[F]]
    submit: Callable[..., Awaitable[Any]]
    finished: frozenset[str] = frozenset()
    saved: MessageId | None = None
    of_session: bool = False
    renewed: bool = False


LOGIN = FlowKind(
    "login",
    FrontendApi.create_native_login_flow,
    FrontendApi.create_browser_login_flow,
    FrontendApi.get_login_flow,
    FrontendApi.update_login_flow,
)
REGISTRATION = FlowKind(
    "registration",
    FrontendApi.create_native_registration_flow,
    FrontendApi.create_browser_registration_flow,
    FrontendApi.get_registration_flow,
    FrontendApi.update_registration_flow,
)
SETTINGS = FlowKind(
    "settings",
    FrontendApi.create_native_settings_flow,
    FrontendApi.create_browser_settings_flow,
    FrontendApi.get_settings_flow,
    FrontendApi.update_settings_flow,
    finished=frozenset({"success"}),
    saved=MessageId.SETTINGS_SAVED,
    of_session=True,
)
RECOVERY = FlowKind(
    "recovery",
    FrontendApi.create_native_recovery_flow,
    FrontendApi.create_browser_recovery_flow,
    FrontendApi.get_recovery_flow,
    FrontendApi.update_recovery_flow,
    finished=frozenset({"passed_challenge"}),
    renewed=True,
)
VERIFICATION = FlowKind(
    "verification",
    FrontendApi.create_native_verification_flow,
    FrontendApi.create_browser_verification_flow,
    FrontendApi.get_verification_flow,
    FrontendApi.update_verification_flow,
    finished=frozenset({"passed_challenge"}),
)
KINDS: Mapping[str, FlowKind[Any]] = {
    kind.name: kind for kind in (LOGIN, REGISTRATION, SETTINGS, RECOVERY, VERIFICATION)
}
