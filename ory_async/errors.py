"""Every way a call can fail, as one tree. Which answer becomes which of them is in `_runtime/failures.py`.

OryError
├── ConfigurationError            a host, key or option is missing or contradicts another
│   ├── InvalidArgument           an argument of a call (also a ValueError); nothing was sent
│   │   ├── NotAnOperation        not a method of a namespace (also a TypeError)
│   │   ├── UnknownFormField      a browser posted what the form does not have
│   │   └── RelationSyntaxError   text that is no relation, or a relation that text cannot carry
│   ├── UnknownName               such as `ory.kratos` (also an AttributeError)
│   │   └── NotAwaited            a list that was used without `await` (also a TypeError)
│   └── ExtraMissing              an extra is not installed (also a ModuleNotFoundError)
├── TransportError                no answer; `.sent`: may the server have processed the request?
│   ├── ConnectFailed             nothing was sent (also a ConnectionError)
│   └── RequestTimeout            (also a TimeoutError)
│       └── PoolTimeout           no place for the call in time; nothing was sent, and it is never repeated
├── IdentityMismatch              somebody else confirmed than the user of the session
├── DecodeError                   an answer that does not fit the document; `.path` says where
│   └── PageTokenRepeated         a list that names the same page again and would never end
├── InvalidToken                  a JWT that does not count; no server was asked about it
├── RowsFailed                    rows of an import were rejected, or nobody knows; `.failures`
├── Unanswered                    Keto could not answer some of several questions; `.answers` `.errors`
├── HookRefused                   a request to a hook of the application that is none of Ory's; `.why` says why
└── ApiError                      the server answered with an error; by HTTP status:
    ├── BadRequest           400  ├── FlowNotComplete  `.flow`: failed, or one step further
    │                             ├── HookFailed       the server's trouble (also a ServerError): a hook of Ory's
    │                             ├── ConcurrentUpdate the database's (also a ServerError): the same call again may work
    ├── Unauthorized         401  ├── SessionInactive
    │                             ├── IdentityDisabled (also a BadRequest: newer servers say 400)
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
                                  OAuth2BadRequest  OAuth2Unauthorized  OAuth2Forbidden  OAuth2ServerError
"""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, KeysView, ValuesView
from typing import Any, Literal, Protocol, Required, TypeAlias, TypedDict, Unpack, overload

ErrorCode: TypeAlias = Literal[
    "tls-to-plain-port", "plain-to-tls-port", "certificate-not-trusted", "host-not-found", "redirected-to-https",
    "wrong-plane", "wrong-base-url", "not-ory", "no-api-key", "wrong-api-key", "no-session-cookie",
    "cookie-in-native-flow", "already-signed-in", "return-to-forbidden", "foreign-page-token", "wrong-traits",
    "unknown-member", "identity-exists", "unknown-namespace", "unknown-relation", "client-not-accepted", "grant-over",
    "too-long-an-answer", "tables-missing", "no-url", "no-scheme", "session-token-as-key", "key-of-another-kind",
    "key-as-session-token", "bearer-prefix", "jwt-as-session-token", "cookie-without-name", "two-credentials",
    "no-session", "not-json", "wrong-auth-library", "auth-not-bound", "rule-without-parameter", "unknown-name",
    "not-awaited", "extra-missing", "unknown-form-field", "not-an-operation", "relation-syntax", "pool-timeout",
    "connect-failed", "request-timeout", "no-answer", "page-token-repeated", "decode-error", "flow-not-complete",
    "hook-failed", "concurrent-update", "bad-request", "identity-disabled", "session-inactive", "unauthorized",
    "aal2-required", "refresh-required", "csrf-violation", "address-not-verified", "forbidden", "not-found", "conflict",
    "flow-expired", "flow-replaced", "gone", "browser-redirect-required", "unprocessable", "rate-limited",
    "oauth2-error", "server-error", "redirected", "unexpected-status", "identity-mismatch", "invalid-token",
    "hook-refused", "unanswered", "rows-failed", "invalid-argument", "configuration", "ory-error",
]  # fmt: skip
"""What happened, in a word that stays the same: `python -m ory_async explain CODE` says what to do."""


class OryError(Exception):
    """The root of everything this package raises on purpose. Instances survive pickling.

    `code` is an ErrorCode; `hints`, the first one best, say what can be done, and the first one closes `str()`.
    Out of a list that is iterated, `rows_read` says how many rows came before the page that could not be read (None
    for any other call), and `page_token=error.page_token` goes on with that page.
    """

    code: ErrorCode = "ory-error"
    hints: tuple[str, ...] = ()
    page_token: str | None = None
    rows_read: int | None = None
    told: str | None = None
    """What `str()` says of a call, where it is known of which; None: what the error was made with."""

    def __init_subclass__(cls, code: ErrorCode | None = None) -> None:
        if code is not None:
            cls.code = code

    def __str__(self) -> str:
        if self.told is not None:
            return self.told
        return f"{self.short()} [{self.code}] {self.hints[0]}" if self.hints else self.short()

    def short(self) -> str:
        """What it was made with, without what a server said, and without hints."""
        return super().__str__()

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, dict(self.__dict__))


def _rebuild(cls: type[OryError], args: tuple[Any, ...], state: dict[str, Any]) -> OryError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(OryError, code="configuration"):
    """A host, key or option that is missing, unknown or contradicts another. Nothing was sent."""


class InvalidArgument(ConfigurationError, ValueError, code="invalid-argument"):
    """An argument of a call that cannot be sent. `argument` names it. Nothing was sent."""

    def __init__(self, argument: str, message: str) -> None:
        super().__init__(f"{argument}: {message}")
        self.argument = argument


class NotAnOperation(InvalidArgument, TypeError, code="not-an-operation"):
    """`Ory.raw` was given something that is not a method of a namespace."""


class UnknownName(ConfigurationError, AttributeError, code="unknown-name"):
    """A name that is not there, such as `ory.kratos`."""


class NotAwaited(UnknownName, TypeError, code="not-awaited"):
    """A list operation was used without `await`, and without `async for`."""


class ExtraMissing(ConfigurationError, ModuleNotFoundError, code="extra-missing"):
    """A library of an extra is not installed; `name` is its module."""


class UnknownFormField(InvalidArgument, code="unknown-form-field"):
    """A browser posted a field that the flow does not have, or a file: its mistake, and 400 in `answer_error`."""


class TransportError(OryError, code="no-answer"):
    """No answer arrived.

    `sent` is False when the request certainly never reached the server, True when the server may have
    processed it. `operation` is the name of the operation, `attempts` how often it was tried.
    """

    def __init__(self, message: str, *, sent: bool = True, operation: str | None = None, attempts: int = 1) -> None:
        super().__init__(message)
        self.sent, self.operation, self.attempts = sent, operation, attempts


class ConnectFailed(TransportError, ConnectionError, code="connect-failed"):
    """No connection to the server: nothing was sent."""


class RequestTimeout(TransportError, TimeoutError, code="request-timeout"):
    """The time of one attempt, or of the whole call (`deadline`), ran out."""


class PoolTimeout(RequestTimeout, code="pool-timeout"):
    """Too many calls were under way: this one got no place in time. Nothing was sent, and it is never repeated."""


class IdentityMismatch(OryError, code="identity-mismatch"):
    """The credentials given to confirm the user of a session are right, but those of somebody else."""


class DecodeError(OryError, code="decode-error"):
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

    def short(self) -> str:
        where = f"{self.operation}: " if self.operation else ""
        answer = f" (status {self.status}, {self.content_type or 'no content type'})" if self.status else ""
        return f"{where}{self.args[0]} at {self.path}{answer}"


class PageTokenRepeated(DecodeError, code="page-token-repeated"):
    """A list named a page token that it had named before."""


class InvalidToken(OryError, code="invalid-token"):
    """A JWT that does not count: malformed, expired, of another issuer or audience, or signed by no known key."""


class HeadersLike(Protocol):
    """Headers, as `ory_async.Headers` has them: a mapping of names in any case, and `get_list`."""

    def __getitem__(self, name: str, /) -> str: ...
    def __contains__(self, name: object, /) -> bool: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    @overload
    def get(self, name: str, /) -> str | None: ...
    @overload
    def get(self, name: str, default: str, /) -> str: ...
    def keys(self) -> KeysView[str]: ...
    def values(self) -> ValuesView[str]: ...
    def items(self) -> ItemsView[str, str]: ...
    def get_list(self, name: str, /) -> list[str]: ...


class HookRefused(OryError, code="hook-refused"):
    """A request that claims to be of Ory and is turned away.

    why: `no_key`, `wrong_key`, `too_large`, `not_json`, `malformed` or `unknown_flow`. Holds no part of the request.
    """

    def __init__(
        self, why: Literal["no_key", "wrong_key", "too_large", "not_json", "malformed", "unknown_flow"]
    ) -> None:
        super().__init__(why)
        self.why = why


class Facts(TypedDict, total=False):
    """What an answer says, as plain values; each class takes what it has attributes for."""

    headers: Required[HeadersLike]
    set_cookies: list[str]
    body: bytes
    code: int | None
    more: list[Any]
    error_id: str | None
    reason: str | None
    message: str | None
    request_id: str | None
    redirect_browser_to: str | None
    use_flow_id: str | None
    continue_with: list[Any] | None
    details: dict[str, Any] | None
    limit: str | None
    remaining: float | None
    reset: float | None
    retry_after: float | None
    location: str | None
    flow: Any


_NO_HEADERS: Any = type("NoHeaders", (dict,), {"get_list": lambda *_: []})()  # pyright: ignore[reportUnknownLambdaType]


def _of_text(text: str) -> tuple[str, int, str | None]:
    """(operation, status, id) of what an ApiError says in short: `get_identity: HTTP 404 no_such_thing`."""
    operation, _, rest = text.partition(": HTTP ")
    status, _, error_id = rest.partition(" ")
    return operation, int(status) if status.isdigit() else 0, error_id or None


class ApiError(OryError):
    """The server answered with an error. Everything the answer says is an attribute; None if absent.

    `status` (the HTTP status), `body_code` (that in the body, which may be another), `error_id` (`error.id` of Ory, or
    the one-word `error` of Hydra), `reason`, `message`, `request_id`, `redirect_browser_to`, `use_flow_id`,
    `continue_with` (list), `details`, `flow` (the self-service flow in the body, where there is one), `more` (the JSON
    values after the first one in the body), `headers` (Headers), `set_cookies` (list of header values), `body`
    (bytes), `operation` (name). `str()` has message and reason of the server, without anything known to be secret.
    """

    def __init__(self, status: int | str, operation: str = "", **facts: Unpack[Facts]) -> None:
        if isinstance(status, str):  # made of `args` alone, as Celery's JSON backend does
            operation, status, facts["error_id"] = _of_text(status)
        self.status, self.operation, self.headers = status, operation, facts.get("headers", _NO_HEADERS)
        self.set_cookies, self.more = facts.get("set_cookies", []), facts.get("more", [])
        self.body, self.body_code = facts.get("body", b""), facts.get("code")
        self.error_id, self.request_id = facts.get("error_id"), facts.get("request_id")
        self.reason, self.message = facts.get("reason"), facts.get("message")
        self.redirect_browser_to, self.use_flow_id = facts.get("redirect_browser_to"), facts.get("use_flow_id")
        self.continue_with, self.details = facts.get("continue_with"), facts.get("details")
        self.flow: Any = facts.get("flow")
        super().__init__(f"{operation}: HTTP {status}" + (f" {self.error_id}" if self.error_id else ""))


class BadRequest(ApiError, code="bad-request"):
    """400."""


class Unauthorized(ApiError, code="unauthorized"):
    """401."""


class Forbidden(ApiError, code="forbidden"):
    """403."""


class NotFound(ApiError, code="not-found"):
    """404."""


class Conflict(ApiError, code="conflict"):
    """409."""


class Gone(ApiError, code="gone"):
    """410."""


class Unprocessable(ApiError, code="unprocessable"):
    """422."""


class RateLimited(ApiError, code="rate-limited"):
    """429. `retry_after` (seconds to wait, None if unknown), `limit` (as sent), `remaining`, `reset` (seconds)."""

    def __init__(self, status: int | str, operation: str = "", **facts: Unpack[Facts]) -> None:
        super().__init__(status, operation, **facts)
        self.limit, self.remaining, self.reset = facts.get("limit"), facts.get("remaining"), facts.get("reset")
        self.retry_after = facts.get("retry_after")


class ServerError(ApiError, code="server-error"):
    """5xx. `retry_after`: seconds the server asks to wait, None if it does not say."""

    def __init__(self, status: int | str, operation: str = "", **facts: Unpack[Facts]) -> None:
        super().__init__(status, operation, **facts)
        self.retry_after = facts.get("retry_after")


class UnexpectedStatus(ApiError, code="unexpected-status"):
    """A status that is neither a documented success nor one of the families."""


class RedirectResponse(UnexpectedStatus, code="redirected"):
    """3xx where the document has another success. `location`: where it points, as sent."""

    def __init__(self, status: int | str, operation: str = "", **facts: Unpack[Facts]) -> None:
        super().__init__(status, operation, **facts)
        self.location = facts.get("location")


class SessionInactive(Unauthorized, code="session-inactive"):
    """No session, or one that is no longer active."""


class Aal2Required(Forbidden, code="aal2-required"):
    """The session needs a second factor; `redirect_browser_to` is where a browser gives it."""


class RefreshRequired(Forbidden, code="refresh-required"):
    """The session is too old for this change: sign in again with `refresh=True`."""


class CsrfViolation(Forbidden, code="csrf-violation"):
    """The anti-CSRF cookie and the token of the form do not belong together."""


class AddressNotVerified(Forbidden, code="address-not-verified"):
    """The address must be verified before signing in; `continue_with` names the verification flow."""


class FlowExpired(Gone, code="flow-expired"):
    """The flow is too old; `use_flow_id` names the fresh one that the server made, if it made one."""


class FlowReplaced(Gone, code="flow-replaced"):
    """The flow was finished or replaced; `use_flow_id` names the one to go on with."""


class BrowserRedirectRequired(Unprocessable, code="browser-redirect-required"):
    """The flow goes on in a browser, at `redirect_browser_to`."""


class FlowNotComplete(BadRequest, code="flow-not-complete"):
    """The flow is not finished: something was refused, or it is one step further. `flow` is its new state."""


class HookFailed(BadRequest, ServerError, code="hook-failed"):
    """400 whose body says 5xx: a web hook of the server failed, nothing is wrong with what was sent. What the hook
    is about may have been saved all the same. `message` may name internal places: it is not for users."""


class ConcurrentUpdate(BadRequest, ServerError, code="concurrent-update"):
    """400 of a server whose database undid the work because of another transaction: nothing is wrong with what was
    sent, and nothing was done. What may be sent twice is sent again."""


class IdentityDisabled(Unauthorized, BadRequest, code="identity-disabled"):
    """The account is disabled, `identity_disabled`. Servers that have no such id say 401 to a sign-in."""


class OAuth2Error(ApiError, code="oauth2-error"):
    """An error of RFC 6749: `error_id` is its code (`invalid_grant`, `authorization_pending`, …)."""


class OAuth2BadRequest(OAuth2Error, BadRequest):
    """400 of an OAuth2 endpoint."""


class OAuth2Unauthorized(OAuth2Error, Unauthorized):
    """401 of an OAuth2 endpoint: the client or the token was not accepted."""


class OAuth2Forbidden(OAuth2Error, Forbidden):
    """403 of an OAuth2 endpoint."""


class OAuth2ServerError(OAuth2Error, ServerError):
    """5xx that an OAuth2 endpoint answers in its own words (`server_error`, `temporarily_unavailable`)."""


class RelationSyntaxError(InvalidArgument, code="relation-syntax"):
    """Text that is no relation, or a relation that the text form cannot carry.

    `text` as given (or as it would be), `position` the index in it, `expected` what should stand there.
    """

    def __init__(self, text: str, position: int, expected: str) -> None:
        shown, caret = repr(text)[1:-1], " " * (len(repr(text[:position])) - 2) + "^"
        super().__init__("relation", f"at {position}: {expected}\n  {shown}\n  {caret}")
        self.text, self.position, self.expected = text, position, expected


class Unanswered(OryError, code="unanswered"):
    """Keto could not answer some of several questions.

    `answers`: one for each question, in their order: True, False, or None where nobody knows. `errors`: what went wrong
    by the index of the question.
    """

    def __init__(self, answers: list[bool | None], errors: dict[int, OryError]) -> None:
        first = min(errors)
        super().__init__(
            f"{len(errors)} of {len(answers)} questions without an answer; number {first}: {errors[first]}"
        )
        self.answers, self.errors = answers, errors


class RowsFailed(OryError, code="rows-failed"):
    """Some rows of a job did not become what they should. `counts`: results by kind; `failures`: the first hundred."""

    def __init__(self, message: str, counts: dict[str, int], failures: list[Any]) -> None:
        super().__init__(message)
        self.counts, self.failures = counts, failures
