"""What an answer in a self-service flow means: one pure function from the answer to an outcome.

Which kinds of flow there are is in kinds.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, cast
from urllib.parse import parse_qs

from attrs import evolve, field, frozen

from ory_async._runtime.json import is_object
from ory_async._runtime.later import later
from ory_async._runtime.models import FlowView, UnknownVariant
from ory_async._runtime.response import RawResponse
from ory_async.errors import (
    Aal2Required,
    AddressNotVerified,
    ApiError,
    CsrfViolation,
    DecodeError,
    FlowNotComplete,
    Gone,
    HeadersLike,
    IdentityDisabled,
    RedirectResponse,
    RefreshRequired,
    SessionInactive,
    Unauthorized,
    Unprocessable,
)
from ory_async.flows.kinds import KINDS as KINDS
from ory_async.flows.kinds import LOGIN as LOGIN
from ory_async.flows.kinds import RECOVERY as RECOVERY
from ory_async.flows.kinds import REGISTRATION as REGISTRATION
from ory_async.flows.kinds import SETTINGS as SETTINGS
from ory_async.flows.kinds import VERIFICATION as VERIFICATION
from ory_async.flows.kinds import FlowKind as FlowKind
from ory_async.flows.messages import MessageId

if TYPE_CHECKING:
    from ory_async.v1.models import ContinueWith, Identity, Session
else:
    globals().update(later("ory_async.v1.models", "ContinueWith Identity Session"))


F = TypeVar("F", bound=FlowView)
_SHOWN = ("cache-control", "clear-site-data", "vary")
"""Headers of an answer that are meant for the browser, beside Set-Cookie."""
_OVER = {401: "expired", 404: "unknown", 409: "used", 410: "used"}
"""What Hydra means of a challenge, by its status."""


# ---- outcomes ------------------------------------------------------------------------------------------------


def _without_query(url: str | None) -> str:
    """A URL as a repr may show it: its query may hold codes and challenges."""
    return repr(url and url.partition("?")[0])


@frozen(kw_only=True)
class _Outcome:
    set_cookies: list[str] = field(factory=list[str], repr=False)
    """Every Set-Cookie of the answer, unchanged and in order: for the browser, if there is one."""
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False, eq=False)
    """What else the answer has for a browser, by names in lower case: `clear-site-data`, `cache-control`, `vary`. A
    page made of the flow carries them too."""


@frozen(kw_only=True)
class Complete(_Outcome, Generic[F]):
    """The flow is done. What there is depends on its kind: `session`, `session_token` (apps only), `identity`, `flow`.

    `next` is the action of `continue_with` that comes first in Ory's order, None if there is nothing to do.
    """

    session: Session | None = None
    session_token: str | None = field(default=None, repr=False)
    identity: Identity | None = None
    flow: F | None = None
    next: ContinueWith | None = None
    continue_with: list[ContinueWith] = field(factory=list["ContinueWith"])


@frozen(kw_only=True)
class Continue(_Outcome, Generic[F]):
    """One step further: a code was sent, or a second screen is due. Render `flow` again."""

    flow: F


@frozen(kw_only=True)
class Invalid(_Outcome, Generic[F]):
    """Something was refused: `flow.messages` and `flow.field_errors` say what. Render `flow` again."""

    flow: F


@frozen(kw_only=True)
class Restart(_Outcome):
    """This flow is over without a result: go on with the flow `flow_id`, or with a new one where it is None.

    `reason` is Ory's error id, or `flow_closed` (spent: too many tries, a used code), `flow_not_found`,
    `flow_finished` (it was complete before), `server_error` (a hook of the server failed), or `provider_failed` (the
    sign-in at a provider came to nothing, and the server does not say why: no answer, an unknown user without the
    traits that are needed, a disabled account). `exchange_code_lost`: the flow could have
    given a session token after a sign-in at a provider; the one it names cannot, so create a new one.
    """

    flow_id: str | None = None
    reason: str
    exchange_code_lost: bool = False


@frozen(kw_only=True)
class Redirect(_Outcome):
    """The flow goes on in a browser, at `url`."""

    url: str = field(repr=_without_query)


@frozen(kw_only=True)
class StepUp(_Outcome):
    """A second factor is due: a login flow with `aal`. `url` is where a browser gives it; `session_token` is the
    session of the first factor, where it was just given."""

    aal: str
    url: str | None = field(default=None, repr=_without_query)
    session_token: str | None = field(default=None, repr=False)


@frozen(kw_only=True)
class Reauthenticate(_Outcome):
    """The session is too old for this change: sign in again with `refresh=True`, in a browser at `url`."""

    url: str | None = field(default=None, repr=_without_query)


@frozen(kw_only=True)
class SessionMissing(_Outcome):
    """Nobody is signed in, and this needs a session."""

    url: str | None = field(default=None, repr=_without_query)


@frozen(kw_only=True)
class Blocked(_Outcome):
    """The credentials may be right, but this account cannot go on. `reason`: Ory's error id, or `identity_disabled`,
    or `no_second_factor` (none is set up), or `traits_missing` (the provider does not say enough for an account, and
    the server forgets what an app adds: a browser can go on). `continue_with` says what would help, such as the
    verification flow."""

    reason: str
    continue_with: list[ContinueWith] = field(factory=list["ContinueWith"])


@frozen
class ChallengeOver(_Outcome):
    """A challenge of the OAuth2 server that no longer counts: unknown, too old or answered before.

    `redirect_to` is where to send the browser, None where the server does not say: then the user has to start again
    at the application they came from; a new flow with the same challenge ends the same. `reason` is `unknown`,
    `expired` or `used`.
    """

    redirect_to: str | None = field(repr=False)
    reason: str


Outcome: TypeAlias = (
    Complete[F]
    | Continue[F]
    | Invalid[F]
    | Restart
    | Redirect
    | StepUp
    | Reauthenticate
    | SessionMissing
    | Blocked
    | ChallengeOver
)


# ---- from an answer to its outcome ---------------------------------------------------------------------------


def outcome_of(
    kind: FlowKind[F], answer: RawResponse[Any] | ApiError, *, native: bool = True, exchange_code: bool = False
) -> Outcome[F]:
    """What an answer of a create, get or submit operation means. Pure.

    Args:
        kind: The kind of the flow, such as LOGIN.
        answer: What `ory.raw` returned, or the error that was raised instead.
        native: Is the flow that of an app, rather than of a browser?
        exchange_code: Was the flow created to give a session token after a sign-in at a provider?

    Raises:
        ApiError: The answer itself, where it is no outcome: a malformed call, a method that is off, a broken server.
    """
    if isinstance(answer, ApiError):
        found = _of_error(kind, answer, native, exchange_code)
    else:
        found = _of_result(kind, answer.parsed)
    return evolve(found, set_cookies=answer.set_cookies, headers=shown(answer.headers))


def shown(headers: HeadersLike) -> dict[str, str]:
    """The headers of an answer that are meant for the browser."""
    return {name: value for name in _SHOWN if (value := headers.get(name)) is not None}


def _of_result(kind: FlowKind[F], result: Any) -> Outcome[F]:
    if isinstance(result, FlowView):
        flow: Any = result
        said = {message.id for message in result.messages}
        if flow.state in kind.finished and (kind.saved is None or kind.saved in said) and not _failed(flow):
            return _complete(flow, flow=flow, identity=getattr(flow, "identity", None))
        return _unfinished(flow)
    # A session, or nothing at all: the OAuth2 server said skip, and there is nothing to ask.
    session: Session | None = getattr(result, "session", None)
    token: str | None = getattr(result, "session_token", None)
    if session is not None and session.identity is None and kind.name == LOGIN.name:
        return StepUp(aal="aal2", session_token=token)
    identity = getattr(result, "identity", None) or (session and session.identity)
    return _complete(result, session=session, session_token=token, identity=identity)


def _unfinished(flow: F) -> Continue[F] | Invalid[F] | Blocked:
    if any(message.id == MessageId.IDENTITY_DISABLED for message in flow.messages):
        return Blocked(reason="identity_disabled")
    return Invalid(flow=flow) if _failed(flow) or _stopped(flow) else Continue(flow=flow)


def _complete(result: Any, **found: Any) -> Complete[Any]:
    actions: list[ContinueWith] = getattr(result, "continue_with", None) or []
    if found.get("session_token") is None:  # recovery tells it only here
        tokens = (getattr(action, "ory_session_token", None) for action in actions)
        found["session_token"] = next((token for token in tokens if token), None)
    return Complete(next=best_action(actions), continue_with=actions, **found)


def messages_of(flow: FlowView) -> list[Any]:
    """All messages of a flow, those of its nodes too."""
    return [*flow.messages, *(message for node in flow.nodes() for message in node.messages or ())]


def _failed(flow: FlowView) -> bool:
    """Does any message of the flow or of its nodes report an error? Its state does not tell."""
    return any(message.type == "error" for message in messages_of(flow))


def _stopped(flow: FlowView) -> bool:
    """Did a hook of the project refuse this? Whatever it calls its messages, only type "error" keeps its name: they are
    known by ids that are not Ory's (1… inform), in a flow that is where it began."""
    if str(getattr(flow, "state", "")) not in ("choose_method", "show_form"):
        return False
    ids: list[Any] = [message.id for message in messages_of(flow)]
    return bool(ids) and not any(isinstance(id, int) and 1_000_000 <= id < 2_000_000 for id in ids)


def _of_error(kind: FlowKind[F], error: ApiError, native: bool, exchange_code: bool) -> Outcome[F]:
    url = error.redirect_browser_to

    def restart(flow_id: str | None, reason: str) -> Restart:
        return Restart(flow_id=flow_id, reason=error.error_id or reason, exchange_code_lost=exchange_code)

    if isinstance(error, RedirectResponse):
        named = flow_in(error.location or "", kind.name)
        if native:
            return restart(named if kind.renewed else None, "flow_closed")
        return restart(named, "flow_closed") if named else Redirect(url=error.location or "")
    if error.message is None and error.reason is None and not isinstance(error, FlowNotComplete):
        raise error  # not an answer of Ory, but of something in between
    if (over := _challenge_over(error)) is not None:
        return over
    actions = _actions(error.continue_with or [])
    same = next((action for action in actions if getattr(action, "action", "") == f"show_{kind.name}_ui"), None)
    match error:
        case FlowNotComplete(flow=flow):
            return _unfinished(flow)
        case IdentityDisabled() if not kind.of_session or error.status != 401:
            return Blocked(reason="identity_disabled", continue_with=actions)
        case Unprocessable() if url:
            return Redirect(url=url)
        case Aal2Required():
            return StepUp(aal="aal2", url=url)
        case RefreshRequired():
            return Reauthenticate(url=url)
        case CsrfViolation():
            return restart(None, "security_csrf_violation")
        case SessionInactive() | Unauthorized(error_id="session_aal1_required"):
            return SessionMissing(url=url)
        case Unauthorized(error_id=None | "identity_disabled") if not actions:
            return SessionMissing(url=url) if kind.of_session else Blocked(reason="identity_disabled")
        case Gone():
            return restart(error.use_flow_id or _flow_id(same), "self_service_flow_expired")
        case _ if same is not None:
            return restart(_flow_id(same), "server_error" if (error.body_code or 0) >= 500 else "flow_closed")
        case _ if actions or isinstance(error, AddressNotVerified):
            return Blocked(reason=error.error_id or error.reason or "blocked", continue_with=actions)
        case _:
            flow = flow_beside(kind, error)
            if flow is not None and messages_of(flow):
                return Invalid(flow=flow)
            raise error


def _challenge_over(error: ApiError) -> ChallengeOver | None:
    """Kratos asks Hydra about a login challenge, and hands on with which status Hydra refused it; one that means
    trouble of Hydra does not end the challenge."""
    details = error.details or {}
    status = details.get("status_code") if "oauth2_error_hint" in details else None
    return ChallengeOver(None, _OVER[status]) if isinstance(status, int) and status in _OVER else None


def flow_in(location: str, kind: str | None = None) -> str | None:
    """The id of the flow that a redirect to `…/flows?id=` names, if it is one of this kind."""
    path, _, query = location.partition("#")[0].partition("?")
    fits = path.endswith("/flows" if kind is None else f"/{kind}/flows")
    return parse_qs(query).get("id", [None])[0] if fits else None


def flow_beside(kind: FlowKind[F], error: ApiError) -> F | None:
    """The flow that stands in a body after the error: one that a hook stopped before it began."""
    from ory_async.v1 import models

    for data in filter(is_object, error.more):
        try:
            return cast("F", getattr(models, f"{kind.name.title()}Flow").from_dict(data, True))
        except DecodeError:
            pass
    return None


# ---- continue_with -------------------------------------------------------------------------------------------

_ORDER = (
    "show_settings_ui",
    "show_recovery_ui",
    "show_verification_ui",
    "redirect_browser_to",
    "set_ory_session_token",
)


def best_action(actions: list[ContinueWith]) -> ContinueWith | None:
    """The action to take first, by Ory's order; a redirect to nowhere and unknown actions do not count."""
    known = {str(getattr(action, "action", None)): action for action in reversed(actions)}
    redirect = known.get("redirect_browser_to")
    if redirect is not None and not getattr(redirect, "redirect_browser_to", None):
        del known["redirect_browser_to"]
    return next((known[name] for name in _ORDER if name in known), None)


def _actions(rows: list[Any]) -> list[ContinueWith]:
    """The actions of an error, which are plain JSON; what cannot be read is kept as it is."""
    from ory_async.v1.models.continue_with import decode_continue_with

    found: list[ContinueWith] = []
    for row in filter(is_object, rows):
        try:
            found.append(decode_continue_with(row, True))
        except DecodeError:
            found.append(UnknownVariant(row.get("action"), row))
    return found


def _flow_id(action: Any) -> str | None:
    return getattr(getattr(action, "flow", None), "id", None)
