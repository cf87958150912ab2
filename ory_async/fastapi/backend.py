"""Sessions for Starlette's own middleware (`request.user`).

How a session is found is in `auth.py`.
"""

from typing import Any, Generic

from fastapi.responses import JSONResponse
from starlette.authentication import AuthCredentials, AuthenticationBackend, AuthenticationError, BaseUser
from starlette.requests import HTTPConnection
from typing_extensions import TypeVar

from ory_async.fastapi.answers import Refusal, status_answer
from ory_async.fastapi.auth import OryAuth, UserSession, level_of
from ory_async.sessions.answers import level

T = TypeVar("T", default=dict[str, Any])


class User(BaseUser, Generic[T]):
    """`request.user` of a signed-in user."""

    def __init__(self, session: UserSession[T]) -> None:
        self.session = session

    @property
    def is_authenticated(self) -> bool:
        return True

    @property
    def display_name(self) -> str:
        return self.session.identity.id

    @property
    def identity(self) -> str:
        return self.session.identity.id


class SessionBackend(AuthenticationBackend, Generic[T]):
    """For Starlette's own middleware: `Middleware(AuthenticationMiddleware, backend=SessionBackend(auth),
    on_error=SessionBackend.on_error)`. Scopes: `authenticated`, `aal1`, `aal2`."""

    def __init__(self, auth: OryAuth[T]) -> None:
        self.auth = auth

    async def authenticate(self, conn: HTTPConnection) -> tuple[AuthCredentials, User[T]] | None:
        try:
            session = await self.auth.optional_session(conn)
        except Refusal as answer:
            raise AuthenticationError(answer.detail) from answer
        if session is None:
            return None
        scopes = ["authenticated", *(aal for aal in ("aal1", "aal2") if level(aal) <= level_of(session))]
        return AuthCredentials(scopes), User(session)

    @staticmethod
    def on_error(conn: HTTPConnection, error: AuthenticationError) -> JSONResponse:
        """The answer while Ory is in trouble."""
        answer = error.__cause__ if isinstance(error.__cause__, Refusal) else status_answer(503)
        return JSONResponse({"detail": answer.detail}, answer.status_code, answer.headers)
