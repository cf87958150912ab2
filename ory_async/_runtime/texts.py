"""What `str()` of an error says: where, what the server said, and the best hint; without anything known to be secret.
Pure, and never fails.

What can be done about which error is in `hints.py`, what is secret in `secrets.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import frozen

from ory_async._runtime.hints import Case, hints_of, split
from ory_async._runtime.secrets import safe, secrets_of_answer, secrets_of_request
from ory_async.errors import ApiError, FlowNotComplete, OryError, TransportError

if TYPE_CHECKING:
    from ory_async._runtime.operation import Operation
    from ory_async._runtime.response import Response


@frozen
class Asked:
    """A request, as far as an error may speak of it. No repr shows anything of it."""

    operation: Operation
    argument: str
    """The argument that names the base URL."""
    url: str
    headers: Mapping[str, str]
    """With the key, where one was sent."""
    body: bytes
    session_cookies: tuple[str, ...]
    """How the names of session cookies begin."""

    def __repr__(self) -> str:
        return f"<Asked {self.operation.name}>"


def tell(error: OryError, asked: Asked, response: Response | None, *, quiet: bool) -> None:
    """Gives an error that ends a call its code, its hints and its text."""
    url, _, query = asked.url.partition("?")
    said = _said(error, response)
    case = _case(error, asked, url, query, said, response)
    error.code, error.hints = hints_of(case)
    if quiet:
        error.told = error.short()
        return
    secrets = secrets_of_request(asked.headers, query, asked.body, asked.headers.get("content-type", ""))
    if response is not None and isinstance(error, ApiError):
        secrets |= secrets_of_answer(response.set_cookies, response.headers.get("location", ""), response.body)
    parts = split(url)
    place = f"{parts.scheme}://{parts.netloc}" if isinstance(error, TransportError) else parts.netloc
    if isinstance(error, TransportError):
        place += _port(parts.scheme, parts.port)
    where = f"{asked.operation.method} {place}{safe(parts.path, secrets)} ({_of(asked.operation)})"
    what = error.short()
    if isinstance(error, TransportError):
        what = f"{asked.operation.name}: {what}"
    elif isinstance(error, ApiError):  # its id is what somebody else wrote
        what = f"{error.operation}: HTTP {error.status} {safe(error.error_id or '', secrets)}".rstrip()
    told = f"{what} on {where}"
    if isinstance(error, ApiError) and not _is_internal(error, asked.operation):
        told += "".join(f"{mark}{safe(text, secrets)}" for mark, text in zip((": ", ", "), _words(error), strict=False))
    error.told = f"{told} [{error.code}] {error.hints[0]}"


def _case(error: OryError, asked: Asked, url: str, query: str, said: str, response: Response | None) -> Case:
    """The plain facts of an error that ends a call."""
    operation, headers = asked.operation, asked.headers
    keys = {"api_key": "api_key", "workspace_key": "workspace_key"}
    cookie = headers.get("cookie", "")
    named = any(pair.strip().startswith(asked.session_cookies) for pair in cookie.split(";"))
    words = "" if isinstance(error, ApiError) else error.short()
    rule = operation.pagination
    return Case(
        code=type(error).code,
        operation=operation.name,
        service=operation.service,
        plane=operation.plane,
        method=operation.method,
        url=url,
        argument=asked.argument,
        key=keys.get(operation.credential, ""),
        key_sent="authorization" in headers,
        cookie=("session" if named else "other") if cookie else "",
        token="x-session-token" in headers,
        page_token=rule is not None and f"{rule.token}=" in query,
        flow="/self-service/" in operation.path,
        status=0 if response is None else response.status,
        error_id=getattr(error, "error_id", None) or "",
        said=said,
        location="" if response is None else response.headers.get("location", ""),
        content_type="" if response is None else response.headers.get("content-type", ""),
        words=f"{words} {error.__cause__ or ''}",
    )


def _said(error: OryError, response: Response | None) -> str:
    """What the server said: message and reason, or the beginning of a body that has none."""
    if response is None or not isinstance(error, ApiError):
        return ""
    return ", ".join(_words(error)) or response.body[:200].decode("utf-8", "replace")


def _words(error: ApiError) -> list[str]:
    """Message and reason; of a flow that is not complete what its form says is wrong."""
    found = [text for text in (error.message, error.reason) if text]
    if found or not isinstance(error, FlowNotComplete):
        return found
    nodes = [message for each in error.flow.nodes() for message in each.messages or ()]
    return [each.text for each in (*(error.flow.ui.messages or ()), *nodes) if each.type == "error" and each.text]


def _is_internal(error: ApiError, operation: Operation) -> bool:
    """May the server's words name places behind it? A hook of Kratos failed, which it says as a 5xx."""
    code = error.body_code or 0
    return code >= 500 and (error.status < 500 or operation.runs_hooks)


def _of(operation: Operation) -> str:
    return f"{operation.service}, {operation.plane}"


def _port(scheme: str, port: int | None) -> str:
    return "" if port is not None else f":{443 if scheme == 'https' else 80}"
