"""Back from a provider: the session of a sign-in there, or why there is none.

How a browser gets to the provider is an ordinary submit (native.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import parse_qs, urlsplit

from attrs import astuple, field, frozen

from ory_async._runtime.failures import error_from_response
from ory_async._runtime.headers import Headers
from ory_async._runtime.json import dumps, is_object
from ory_async._runtime.later import later
from ory_async._runtime.models import FlowView
from ory_async._runtime.response import Response
from ory_async._runtime.settings import Options
from ory_async._runtime.unseen import Held
from ory_async.errors import ApiError, InvalidArgument, NotFound, OryError, Unprocessable
from ory_async.flows.messages import MessageId
from ory_async.flows.outcome import Blocked, Continue, FlowKind, Invalid, Outcome, Restart, messages_of, outcome_of
from ory_async.flows.patience import Patience
from ory_async.v1.api.frontend import FrontendApi
from ory_async.v1.api.frontend.update_login_flow import OPERATION

if TYPE_CHECKING:
    from ory_async.flows._calls import Calls
else:
    globals().update(later("ory_async.flows._calls", "Calls"))


F = TypeVar("F", bound=FlowView)


@frozen
class Back:
    """What the address says that a browser came back to: a code for the session, a login flow that links accounts, or
    the id of an error that the server keeps."""

    code: str | None = field(default=None, repr=False)
    flow: str | None = None
    error: str | None = None

    @classmethod
    def of(cls, url: str) -> Back:
        """Out of the URL, or its query alone. Raises InvalidArgument for anything but text."""
        if not isinstance(url, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument("url", f"must be the address that the browser came back to, not {type(url).__name__}")
        try:
            parts = urlsplit(url)
        except ValueError:
            raise InvalidArgument("url", "is no address") from None
        found = parse_qs(parts.query or ("" if parts.scheme or "/" in url else url.lstrip("?")))
        return cls(*(found.get(name, [None])[0] for name in ("code", "flow", "id")))

    def beside(self, return_to: str | None) -> Back:
        """What the server has added to an address of the application, which may have such names of its own."""
        own = Back.of(return_to or "")
        return Back(
            *(there if there != here else None for there, here in zip(astuple(self), astuple(own), strict=True))
        )


async def session(
    calls: Calls, kind: FlowKind[F], codes: Held[tuple[str, str]], patience: Patience, options: Held[Options | None]
) -> Outcome[F] | None:
    """Asks for the session of a flow's code and the one that came back until it is there; None where it does not come.
    Raises OryError: also the trouble, where
    the last question met some."""
    while True:
        try:
            return await calls.outcome(
                kind,
                FrontendApi.exchange_session_token,
                init_code=codes.value[0],
                return_to_code=codes.value[1],
                options=options.value,
            )
        except NotFound:  # no session yet
            patience.answered()
        except Unprocessable:  # it failed, and the flow says why
            return None
        except OryError as error:
            patience.troubled(error)
        if not await patience.pause():
            patience.over()
            return None


async def failure(
    calls: Calls, kind: FlowKind[F], before: F, given: Mapping[str, Any], options: Held[Options | None]
) -> Outcome[F]:
    """What became of a sign-in without a session, out of the flow as it stands: one that says nothing new is no step.

    before: the flow as it was. given: the traits that were submitted along.
    """
    outcome = await calls.read(kind, before.id, options=options.value)
    match outcome:
        case Continue(flow=flow) if _said(flow) == _said(before):
            return Restart(reason="provider_failed", exchange_code_lost=True)
        case Invalid(flow=flow) if any(_is_set(given, name) for name in _missing(flow)):
            return Blocked(reason="traits_missing")
        case _:
            return outcome


async def told(calls: Calls, kind: FlowKind[F], error_id: str, options: Held[Options | None]) -> Outcome[F]:
    """What became of a sign-in that ended on the page for errors."""
    try:
        kept = (await calls.call(FrontendApi.get_flow_error, id=error_id, options=options.value)).parsed
    except NotFound:
        return Restart(reason="provider_failed", exchange_code_lost=True)
    said: Any = kept.error
    said = said if is_object(said) else {}
    code = said.get("code")
    status = code if isinstance(code, int) and 400 <= code < 600 else 500
    error = error_from_response(Response(status, Headers([]), dumps({"error": said})), OPERATION)
    try:
        return outcome_of(kind, error)
    except ApiError:
        return Restart(reason=error.error_id or "provider_failed", exchange_code_lost=True)


def _said(flow: FlowView) -> list[Any]:
    return [str(getattr(flow, "state", None)), *sorted(str(message.id) for message in messages_of(flow))]


def _missing(flow: FlowView) -> Iterator[str]:
    """The inputs that the form misses a value in."""
    for name, errors in flow.field_errors.items():
        if any(error.id == MessageId.REQUIRED for error in errors):
            yield name


def _is_set(traits: Mapping[str, Any], name: str) -> bool:
    """Is there a value at `traits.a.b`?"""
    place: Any = {"traits": traits}
    for step in name.split("."):
        place = place.get(step) if is_object(place) else None
    return place not in (None, "")
