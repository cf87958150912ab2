"""An answer that is no success -> its error. Pure, and whatever the body is, it never fails.

What the classes are is in `errors.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ory_async._runtime.json import documents, is_list, is_object
from ory_async._runtime.operation import Operation
from ory_async._runtime.response import Response
from ory_async.errors import (
    Aal2Required,
    AddressNotVerified,
    ApiError,
    BadRequest,
    BrowserRedirectRequired,
    ConcurrentUpdate,
    Conflict,
    CsrfViolation,
    DecodeError,
    Facts,
    FlowExpired,
    FlowNotComplete,
    FlowReplaced,
    Forbidden,
    Gone,
    HookFailed,
    IdentityDisabled,
    NotFound,
    OAuth2BadRequest,
    OAuth2Forbidden,
    OAuth2ServerError,
    OAuth2Unauthorized,
    RateLimited,
    RedirectResponse,
    RefreshRequired,
    ServerError,
    SessionInactive,
    Unauthorized,
    UnexpectedStatus,
    Unprocessable,
)

_BY_STATUS: Mapping[int, type[ApiError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    410: Gone,
    422: Unprocessable,
    429: RateLimited,
}
_BY_ID: Mapping[str, type[ApiError]] = {
    "identity_disabled": IdentityDisabled,
    "session_inactive": SessionInactive,
    "session_aal2_required": Aal2Required,
    "session_refresh_required": RefreshRequired,
    "security_csrf_violation": CsrfViolation,
    "session_verified_address_required": AddressNotVerified,
    "self_service_flow_expired": FlowExpired,
    "self_service_flow_replaced": FlowReplaced,
    "browser_location_change_required": BrowserRedirectRequired,
}
_OAUTH2: Mapping[type[ApiError], type[ApiError]] = {
    BadRequest: OAuth2BadRequest,
    Unauthorized: OAuth2Unauthorized,
    Forbidden: OAuth2Forbidden,
}


def family(status: int) -> type[ApiError]:
    """The class that every error of this HTTP status belongs to."""
    if 300 <= status < 400:
        return RedirectResponse
    return _BY_STATUS.get(status) or (ServerError if 500 <= status < 600 else UnexpectedStatus)


def error_from_response(response: Response, operation: Operation) -> ApiError:
    """The typed error of an answer that is not a success."""
    data, *more = documents(response.body) or [None]
    view = _ErrorView(data)
    flow = _flow(operation, data) if response.status == 400 else None
    cls = FlowNotComplete if flow is not None else _class(response.status, operation, view)
    facts = Facts({**facts_of(response, data), "more": more, "flow": flow or _flow(operation, *more[:1])})
    return cls(response.status, operation.name, **facts)


def _class(status: int, operation: Operation, view: _ErrorView) -> type[ApiError]:
    """The class of an error: by its id, by what its operation makes of it, by its status."""
    cls = family(status)
    special = _BY_ID.get(view.error_id or "")
    if special is not None and issubclass(special, cls):
        return special
    if cls is BadRequest and view.concurrent_update:
        return ConcurrentUpdate
    if cls is BadRequest and operation.runs_hooks and (view.code or 0) >= 500:
        return HookFailed
    if cls is Unauthorized and operation.session_of_caller and view.error_id is None:
        return SessionInactive
    if operation.oauth2:
        return OAuth2ServerError if cls is ServerError and view.error_id else _OAUTH2.get(cls, cls)
    return cls


def facts_of(response: Response, data: Any) -> Facts:
    """What an error may take out of an answer and the JSON value of its body (None for anything else)."""
    view = _ErrorView(data)
    return Facts(
        headers=response.headers,
        set_cookies=response.set_cookies,
        body=response.body,
        code=view.code,
        error_id=view.error_id,
        reason=view.reason,
        message=view.message,
        request_id=view.text("request") or response.headers.get("x-request-id"),
        redirect_browser_to=view.sibling("redirect_browser_to"),
        use_flow_id=view.sibling("use_flow_id"),
        continue_with=view.continue_with,
        details=view.details,
        limit=response.headers.get("x-ratelimit-limit"),
        remaining=response.seconds("x-ratelimit-remaining"),
        reset=response.wait("x-ratelimit-reset"),
        retry_after=response.retry_after(),
        location=response.headers.get("location"),
    )


def is_concurrent_update(response: Response) -> bool:
    """Did the database undo the work, although the status blames the caller?"""
    return response.status == 400 and _ErrorView(next(iter(documents(response.body)), None)).concurrent_update


def _flow(operation: Operation, data: Any = None) -> Any:
    try:
        return operation.flow(data, True) if operation.flow and is_flow(data) else None
    except DecodeError:
        return None  # the status still says what happened, and `body` holds the rest


def is_flow(data: Any) -> bool:
    """Is a JSON value a self-service flow?"""
    return is_object(data) and "ui" in data and "error" not in data


class _ErrorView:
    """What an error body says, whichever of the envelopes it uses: Ory's `{"error": {…}}`, the same without
    an envelope (Keto), RFC 6749's flat one (Hydra), gRPC status (Talos), or anything else."""

    def __init__(self, data: Any) -> None:
        self.outer: dict[str, Any] = data if is_object(data) else {}
        inner = self.outer.get("error")
        self.inner: dict[str, Any] = inner if is_object(inner) else self.outer
        self.flat: str | None = inner if isinstance(inner, str) else None

    def text(self, key: str) -> str | None:
        value = self.inner.get(key)
        return value if isinstance(value, str) and value else None

    @property
    def code(self) -> int | None:
        code = self.inner.get("code")
        return code if isinstance(code, int) and not isinstance(code, bool) else None

    @property
    def error_id(self) -> str | None:
        if self.flat is not None:
            return self.flat if self.flat and " " not in self.flat else None
        return self.text("id") if self.inner is not self.outer or "code" in self.outer else None

    @property
    def reason(self) -> str | None:
        return self.text("reason") or self.text("error_hint")

    @property
    def message(self) -> str | None:
        return self.text("message") or self.text("error_description") or self.flat

    @property
    def concurrent_update(self) -> bool:
        """Ory's servers have neither an id nor a status of its own for it, only this sentence."""
        return any("Unable to serialize access" in text for text in (self.message, self.reason) if text)

    @property
    def details(self) -> dict[str, Any] | None:
        details = self.inner.get("details")
        if is_list(details):  # gRPC status: a list of messages
            return {"details": details}
        return details if is_object(details) else None

    def sibling(self, key: str) -> str | None:
        """A member beside `error`, or inside its details, or (Hydra) at the top."""
        for place in (self.outer, self.details or {}, self.inner):
            value = place.get(key)
            if isinstance(value, str) and value:
                return value
        return None

    @property
    def continue_with(self) -> list[Any] | None:
        value = (self.details or {}).get("continue_with", self.outer.get("continue_with"))
        return value if is_list(value) else None
