"""Every way a call can fail, as one tree. Which answer becomes which of them is in `_runtime/failures.py`.

OryError
├── ConfigurationError            a host, key or option is missing or contradicts another
│   └── InvalidArgument           an argument of a call (also a ValueError); nothing was sent
│       ├── NotAnOperation        not a method of a namespace (also a TypeError)
│       └── RelationSyntaxError   text that is no relation, or a relation that text cannot carry
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
├── HookRefused                   a request to a hook of the application that is none of Ory's; `.code` says why
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
from typing import Any, Literal, Protocol, Required, TypedDict, Unpack, overload


class OryError(Exception):
    """The root of everything this package raises on purpose. Instances survive pickling.

    Out of a list that is iterated, `rows_read` says how many rows came before the page that could not be read (None
    for any other call), and `page_token=error.page_token` goes on with that page.
    """

    page_token: str | None = None
    rows_read: int | None = None

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


class PoolTimeout(RequestTimeout):
    """Too many calls were under way: this one got no place in time. Nothing was sent, and it is never repeated."""


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


class HookRefused(OryError):
    """A request that claims to be of Ory and is turned away.

    code: `no_key`, `wrong_key`, `too_large`, `not_json`, `malformed` or `unknown_flow`. Holds no part of the request.
    """

    def __init__(
        self, code: Literal["no_key", "wrong_key", "too_large", "not_json", "malformed", "unknown_flow"]
    ) -> None:
        super().__init__(code)
        self.code = code


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


class ApiError(OryError):
    """The server answered with an error. Everything the answer says is an attribute; None if absent.

    `status` (the HTTP status), `code` (the one in the body, which may be another), `error_id` (`error.id` of Ory, or
    the one-word `error` of Hydra), `reason`, `message`, `request_id`, `redirect_browser_to`, `use_flow_id`,
    `continue_with` (list), `details`, `flow` (the self-service flow in the body, where there is one), `more` (the JSON
    values after the first one in the body), `headers` (Headers), `set_cookies` (list of header values), `body`
    (bytes), `operation` (name). `str()` holds no part of the body but the id.
    """

    def __init__(self, status: int, operation: str, **facts: Unpack[Facts]) -> None:
        self.status = status
        self.operation = operation
        self.headers = facts["headers"]
        self.set_cookies = facts.get("set_cookies", [])
        self.body = facts.get("body", b"")
        self.code = facts.get("code")
        self.more = facts.get("more", [])
        self.error_id = facts.get("error_id")
        self.reason = facts.get("reason")
        self.message = facts.get("message")
        self.request_id = facts.get("request_id")
        self.redirect_browser_to = facts.get("redirect_browser_to")
        self.use_flow_id = facts.get("use_flow_id")
        self.continue_with = facts.get("continue_with")
        self.details = facts.get("details")
        self.flow: Any = facts.get("flow")
        super().__init__(f"{operation}: HTTP {status}" + (f" {self.error_id}" if self.error_id else ""))


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

    def __init__(self, status: int, operation: str, **facts: Unpack[Facts]) -> None:
        super().__init__(status, operation, **facts)
        self.limit = facts.get("limit")
        self.remaining = facts.get("remaining")
        self.reset = facts.get("reset")
        self.retry_after = facts.get("retry_after")


class ServerError(ApiError):
    """5xx. `retry_after`: seconds the server asks to wait, None if it does not say."""

    def __init__(self, status: int, operation: str, **facts: Unpack[Facts]) -> None:
        super().__init__(status, operation, **facts)
        self.retry_after = facts.get("retry_after")


class UnexpectedStatus(ApiError):
    """A status that is neither a documented success nor one of the families."""


class RedirectResponse(UnexpectedStatus):
    """3xx where the document has another success. `location`: where it points, as sent."""

    def __init__(self, status: int, operation: str, **facts: Unpack[Facts]) -> None:
        super().__init__(status, operation, **facts)
        self.location = facts.get("location")


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

    def __init__(self, status: int, operation: str, **facts: Unpack[Facts]) -> None:
        super().__init__(status, operation, **facts)
        self.flow: Any = facts.get("flow")


class HookFailed(BadRequest, ServerError):
    """400 whose body says 5xx: a web hook of the server failed, nothing is wrong with what was sent. What the hook
    is about may have been saved all the same. `message` may name internal places: it is not for users."""


class ConcurrentUpdate(BadRequest, ServerError):
    """400 of a server whose database undid the work because of another transaction: nothing is wrong with what was
    sent, and nothing was done. What may be sent twice is sent again."""


class IdentityDisabled(Unauthorized, BadRequest):
    """The account is disabled, `identity_disabled`. Servers that have no such id say 401 to a sign-in."""


class OAuth2Error(ApiError):
    """An error of RFC 6749: `error_id` is its code (`invalid_grant`, `authorization_pending`, …)."""


class OAuth2BadRequest(OAuth2Error, BadRequest):
    """400 of an OAuth2 endpoint."""


class OAuth2Unauthorized(OAuth2Error, Unauthorized):
    """401 of an OAuth2 endpoint: the client or the token was not accepted."""


class OAuth2Forbidden(OAuth2Error, Forbidden):
    """403 of an OAuth2 endpoint."""


class OAuth2ServerError(OAuth2Error, ServerError):
    """5xx that an OAuth2 endpoint answers in its own words (`server_error`, `temporarily_unavailable`)."""


class RelationSyntaxError(InvalidArgument):
    """Text that is no relation, or a relation that the text form cannot carry.

    `text` as given (or as it would be), `position` the index in it, `expected` what should stand there.
    """

    def __init__(self, text: str, position: int, expected: str) -> None:
        shown, caret = repr(text)[1:-1], " " * (len(repr(text[:position])) - 2) + "^"
        super().__init__("relation", f"at {position}: {expected}\n  {shown}\n  {caret}")
        self.text, self.position, self.expected = text, position, expected


class Unanswered(OryError):
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


class RowsFailed(OryError):
    """Some rows of a job did not become what they should. `counts`: results by kind; `failures`: the first hundred."""

    def __init__(self, message: str, counts: dict[str, int], failures: list[Any]) -> None:
        super().__init__(message)
        self.counts, self.failures = counts, failures
