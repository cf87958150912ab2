"""What an error is for the client of the app: a status and, where it helps, where to go. Pure but for the log.

Whose session a request carries is in `auth.py`.
"""

import logging
import math
from http import HTTPStatus
from typing import Any

from fastapi import HTTPException
from fastapi.responses import JSONResponse
from starlette.requests import HTTPConnection

from ory_async.errors import (
    Aal2Required,
    BadRequest,
    ConcurrentUpdate,
    ConfigurationError,
    Conflict,
    Forbidden,
    Gone,
    HookFailed,
    InvalidToken,
    NotFound,
    OAuth2Error,
    OryError,
    RateLimited,
    RefreshRequired,
    ServerError,
    SessionInactive,
    UnknownFormField,
    Unprocessable,
)

log = logging.getLogger("ory_async")
RETRY_AFTER = 5
"""Seconds that a 503 asks to wait when Ory does not say."""
# The first class that fits. All other errors are trouble between us and Ory: 503.
_STATUS: tuple[tuple[type[OryError], int], ...] = (
    (UnknownFormField, 400),  # what a browser posted
    (ConfigurationError, 500),
    (ConcurrentUpdate, 503),
    (HookFailed, 503),  # a 400 that is the server's trouble
    (OAuth2Error, 503),  # of our own client, not of the user
    (SessionInactive, 401),
    (InvalidToken, 401),
    (Forbidden, 403),
    (BadRequest, 400),
    (NotFound, 404),
    (Conflict, 409),
    (Gone, 410),
    (Unprocessable, 422),
)
_IDS: tuple[tuple[type[Forbidden], str], ...] = (
    (Aal2Required, "session_aal2_required"),
    (RefreshRequired, "session_refresh_required"),
)


class Refusal(HTTPException):
    """No, and why as far as the client may know. `go_to`: where a browser can change that."""

    def __init__(
        self, status: int, detail: Any, headers: dict[str, str] | None = None, go_to: str | None = None
    ) -> None:
        super().__init__(status, detail, headers)
        self.go_to = go_to


class OriginRefused(Refusal):
    """A request that another site may have made the browser send: 403, whoever its cookie belongs to."""

    def __init__(self, why: str) -> None:
        super().__init__(403, {"error_id": "origin_not_trusted", "reason": why})


def refusal(error: OryError) -> Refusal:
    """What the client of the app gets to know of an error: a status and, where it helps, where to go; nothing that
    Ory wrote. Pure."""
    status = next((status for kind, status in _STATUS if isinstance(error, kind)), 503)
    for kind, error_id in _IDS:
        if isinstance(error, kind):
            return step_up(error_id, error.redirect_browser_to)
    seconds = error.retry_after if isinstance(error, (RateLimited, ServerError)) else None
    return status_answer(status, seconds)


def status_answer(status: int, retry_after: float | None = None) -> Refusal:
    headers: dict[str, str] = {}
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    if status == 503:
        headers["Retry-After"] = str(math.ceil(RETRY_AFTER if retry_after is None else retry_after))
    return Refusal(status, HTTPStatus(status).phrase, headers)


def step_up(error_id: str, url: str | None) -> Refusal:
    return Refusal(403, {"error_id": error_id, "redirect_browser_to": url}, go_to=url)


async def answer_error(connection: HTTPConnection, error: Exception) -> JSONResponse:
    """The exception handler for every OryError that a route lets through:
    `FastAPI(exception_handlers={OryError: answer_error})`."""
    if not isinstance(error, OryError):
        raise error
    answer = logged(error, refusal(error))
    return JSONResponse({"detail": answer.detail}, answer.status_code, answer.headers)


def logged(error: OryError, answer: Refusal) -> Refusal:
    if answer.status_code >= 500:
        log.warning("answered with %d: %s: %s", answer.status_code, type(error).__name__, error)
    return answer


def wants_page(connection: HTTPConnection) -> bool:
    """Does a browser ask for a page to show, rather than a script for data?"""
    return "text/html" in connection.headers.get("accept", "")


def trouble(error: OryError) -> Refusal:
    """Ory did not do what it should: nobody knows whether the user may."""
    seconds = error.retry_after if isinstance(error, (RateLimited, ServerError)) else None
    return logged(error, status_answer(503, seconds))
