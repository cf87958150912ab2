"""Every way a call can fail, as one tree. `error_from_response` is pure.

OryError
├── ConfigurationError            a host, key or option is missing or contradicts another
│   └── InvalidArgument           an argument of a call (also a ValueError); nothing was sent
│       └── NotAnOperation        not a method of a namespace (also a TypeError)
├── TransportError                no answer; `.sent`: may the server have processed the request?
│   ├── ConnectFailed             nothing was sent (also a ConnectionError)
│   └── RequestTimeout            (also a TimeoutError)
├── IdentityMismatch              somebody else confirmed than the user of the session
├── DecodeError                   an answer that does not fit the document; `.path` says where
│   └── PageTokenRepeated         a list that names the same page again and would never end
├── InvalidToken                  a JWT that does not count; no server was asked about it
└── ApiError                      the server answered with an error; by HTTP status:
    ├── BadRequest           400  ├── FlowNotComplete  `.flow`: failed, or one step further
    ├── Unauthorized         401  ├── SessionInactive
    ├── Forbidden            403  ├── Aal2Required  RefreshRequired  CsrfViolation  AddressNotVerified
    ├── NotFound             404
    ├── Conflict             409
    ├── Gone                 410  ├── FlowExpired  FlowReplaced
    ├── Unprocessable        422  ├── BrowserRedirectRequired
    ├── RateLimited          429  `.retry_after` `.limit` `.remaining` `.reset`
    ├── ServerError          5xx
    ├── UnexpectedStatus     any other status
    │   └── RedirectResponse 3xx  `.location`, where a redirect is not the documented success
    └── OAuth2Error               token, device, revoke and userinfo endpoints, beside the family:
                                  OAuth2BadRequest  OAuth2Unauthorized  OAuth2Forbidden
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ory_async._runtime.json import is_list, is_object, loads

if TYPE_CHECKING:
    from ory_async._runtime.request import Operation, Response


class OryError(Exception):
    """The root of everything this package raises on purpose. Instances survive pickling."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, dict(self.__dict__))


def _rebuild(cls: type[OryError], args: tuple[Any, ...], state: dict[str, Any]) -> OryError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(OryError):
    """A host, key or option that is missing, unknown or contradicts another. Nothing was sent."""


class InvalidArgument(ConfigurationError, ValueError):
    """An argument of a call that cannot be sent. `argument` names it. Nothing was sent."""

    def __init__(self, argument: str, message: str) -> None:
        super().__init__(f"{argument}: {message}")
        self.argument = argument


class NotAnOperation(InvalidArgument, TypeError):
    """`Ory.raw` was given something that is not a method of a namespace."""


class TransportError(OryError):
    """No answer arrived.

    `sent` is False when the request certainly never reached the server, True when the server may have
    processed it. `operation` is the name of the operation, `attempts` how often it was tried.
    """

    def __init__(self, message: str, *, sent: bool = True, operation: str | None = None, attempts: int = 1) -> None:
        super().__init__(message)
        self.sent, self.operation, self.attempts = sent, operation, attempts


class ConnectFailed(TransportError, ConnectionError):
    """No connection to the server: nothing was sent."""


class RequestTimeout(TransportError, TimeoutError):
    """The time of one attempt, or of the whole call (`deadline`), ran out."""


class IdentityMismatch(OryError):
    """The credentials given to confirm the user of a session are right, but those of somebody else."""


class DecodeError(OryError):
    """An answer that does not fit the document.

    `path` is the place as JSON path (`$.identity.id`), `status`, `content_type` and `body` (bytes) are
    those of the answer where it came from one. The body is not part of `str()`.
    """

    def __init__(self, message: str, *parts: str | int) -> None:
        super().__init__(message)
        self.parts = parts
        self.status: int | None = None
        self.content_type: str | None = None
        self.body: bytes | None = None
        self.operation: str | None = None

    @property
    def path(self) -> str:
        return "$" + "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in self.parts)

    def inside(self, part: str | int) -> DecodeError:
        """This error, seen from one level further out."""
        self.parts = (part, *self.parts)
        return self

    def __str__(self) -> str:
        where = f"{self.operation}: " if self.operation else ""
        answer = f" (status {self.status}, {self.content_type or 'no content type'})" if self.status else ""
        return f"{where}{self.args[0]} at {self.path}{answer}"


class PageTokenRepeated(DecodeError):
    """A list named a page token that it had named before."""


class InvalidToken(OryError):
    """A JWT that does not count: malformed, expired, of another issuer or audience, or signed by no known key."""


class ApiError(OryError):
    """The server answered with an error. Everything the answer says is an attribute; None if absent.

    `status` (the HTTP status decides, never a code inside the body), `error_id` (`error.id` of Ory, or the
    one-word `error` of Hydra), `reason`, `message`, `request_id`, `redirect_browser_to`, `use_flow_id`,
    `continue_with` (list), `details`, `headers` (httpx.Headers), `set_cookies` (list of header values),
    `body` (bytes), `operation` (name). `str()` holds no part of the body but the id.
    """

    def __init__(self, response: Response, operation: str, data: Any = None) -> None:
        view = _ErrorView(data)
        super().__init__(f"{operation}: HTTP {response.status}" + (f" {view.error_id}" if view.error_id else ""))
        self.status = response.status
        self.operation = operation
        self.headers = response.headers
        self.set_cookies = response.set_cookies
        self.body = response.body
        self.error_id = view.error_id
        self.reason = view.reason
        self.message = view.message
        self.request_id = view.text("request") or response.headers.get("x-request-id")
        self.redirect_browser_to = view.sibling("redirect_browser_to")
        self.use_flow_id = view.sibling("use_flow_id")
        self.continue_with = view.continue_with
        self.details = view.details


class BadRequest(ApiError):
    """400."""


class Unauthorized(ApiError):
    """401."""


class Forbidden(ApiError):
    """403."""


class NotFound(ApiError):
    """404."""


class Conflict(ApiError):
    """409."""


class Gone(ApiError):
    """410."""


class Unprocessable(ApiError):
    """422."""


class RateLimited(ApiError):
    """429. `retry_after` (seconds to wait, None if unknown), `limit` (as sent), `remaining`, `reset` (seconds)."""

    def __init__(self, response: Response, operation: str, data: Any = None) -> None:
        super().__init__(response, operation, data)
        self.limit = response.headers.get("x-ratelimit-limit")
        self.remaining = response.seconds("x-ratelimit-remaining")
        self.reset = response.seconds("x-ratelimit-reset")
        self.retry_after = response.retry_after()


class ServerError(ApiError):
    """5xx. `retry_after`: seconds the server asks to wait, None if it does not say."""

    def __init__(self, response: Response, operation: str, data: Any = None) -> None:
        super().__init__(response, operation, data)
        self.retry_after = response.retry_after()


class UnexpectedStatus(ApiError):
    """A status that is neither a documented success nor one of the families."""


class RedirectResponse(UnexpectedStatus):
    """3xx where the document has another success. `location`: where it points, as sent."""

    def __init__(self, response: Response, operation: str, data: Any = None) -> None:
        super().__init__(response, operation, data)
        self.location = response.headers.get("location")


class SessionInactive(Unauthorized):
    """No session, or one that is no longer active."""


class Aal2Required(Forbidden):
    """The session needs a second factor; `redirect_browser_to` is where a browser gives it."""


class RefreshRequired(Forbidden):
    """The session is too old for this change: sign in again with `refresh=True`."""


class CsrfViolation(Forbidden):
    """The anti-CSRF cookie and the token of the form do not belong together."""


class AddressNotVerified(Forbidden):
    """The address must be verified before signing in; `continue_with` names the verification flow."""


class FlowExpired(Gone):
    """The flow is too old; `use_flow_id` names the fresh one that the server made, if it made one."""


class FlowReplaced(Gone):
    """The flow was finished or replaced; `use_flow_id` names the one to go on with."""


class BrowserRedirectRequired(Unprocessable):
    """The flow goes on in a browser, at `redirect_browser_to`."""


class FlowNotComplete(BadRequest):
    """The flow is not finished: something was refused, or it is one step further. `flow` is its new state."""

    def __init__(self, response: Response, operation: str, data: Any = None, flow: Any = None) -> None:
        super().__init__(response, operation, data)
        self.flow = flow


class OAuth2Error(ApiError):
    """An error of RFC 6749: `error_id` is its code (`invalid_grant`, `authorization_pending`, …)."""


class OAuth2BadRequest(OAuth2Error, BadRequest):
    """400 of an OAuth2 endpoint."""


class OAuth2Unauthorized(OAuth2Error, Unauthorized):
    """401 of an OAuth2 endpoint: the client or the token was not accepted."""


class OAuth2Forbidden(OAuth2Error, Forbidden):
    """403 of an OAuth2 endpoint."""


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
    """The typed error of an answer that is not a success. Pure; whatever the body is, it never fails."""
    data = _json(response.body)
    cls = family(response.status)
    if operation.flow is not None and _is_flow(data):
        flow = _flow(operation, data)
        if flow is not None and cls is BadRequest:
            return FlowNotComplete(response, operation.name, data, flow)
    special = _BY_ID.get(_ErrorView(data).error_id or "")
    if special is not None and issubclass(special, cls):
        cls = special
    elif cls is Unauthorized and operation.session_of_caller and _ErrorView(data).error_id is None:
        cls = SessionInactive
    elif operation.oauth2:
        cls = _OAUTH2.get(cls, cls)
    return cls(response, operation.name, data)


def _flow(operation: Operation, data: Any) -> Any:
    try:
        return operation.flow(data, True) if operation.flow else None
    except DecodeError:
        return None  # the status still says what happened, and `body` holds the rest


def _is_flow(data: Any) -> bool:
    return is_object(data) and "ui" in data and "error" not in data


def _json(body: bytes) -> Any:
    try:
        return loads(body)
    except ValueError:
        return None


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
