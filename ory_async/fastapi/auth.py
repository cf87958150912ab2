"""Ory in a FastAPI app: dependencies for the session and for permissions, a lifespan, one exception handler.

    auth = OryAuth(ory, traits=Traits)
    app = FastAPI(lifespan=auth.lifespan, exception_handlers={OryError: answer_error})

    @app.get("/me")
    async def me(session: Annotated[UserSession[Traits], Depends(auth.session)]) -> str:
        return session.traits.email

| what happened | answer |
|---|---|
| no session, or none any more | 401 with WWW-Authenticate; 303 to `login_url` for a page |
| a second factor is due | 403 with `redirect_browser_to`; 303 to it for a page |
| no permission | 403 |
| Ory is out of reach, overloaded or answers nonsense | 503 with Retry-After, never 401 |
"""

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Annotated, Any, Generic, Literal, NoReturn
from urllib.parse import urlencode

import attrs
from fastapi import Depends, HTTPException, WebSocketException
from fastapi.openapi.models import APIKey, APIKeyIn, HTTPBearer
from fastapi.openapi.models import SecurityBase as SecurityModel
from fastapi.responses import JSONResponse
from fastapi.security.base import SecurityBase
from pydantic import ValidationError
from starlette.authentication import AuthCredentials, AuthenticationBackend, AuthenticationError, BaseUser
from starlette.requests import HTTPConnection
from typing_extensions import TypeVar

from ory_async.client import Ory
from ory_async.credentials import SessionCredential, bearer_token, is_jwt
from ory_async.errors import (
    ConfigurationError,
    Forbidden,
    InvalidArgument,
    InvalidToken,
    OryError,
    Unauthorized,
)
from ory_async.fastapi.answers import Refusal, refusal, status_answer, step_up, trouble, wants_page
from ory_async.fastapi.rules import Permission, Rule, all_of
from ory_async.fastapi.traits import reader
from ory_async.sessions.tokens import TokenVerifier
from ory_async.sessions.verifier import SessionVerifier
from ory_async.v1.models import Identity, Session

T = TypeVar("T", default=dict[str, Any])
log = logging.getLogger("ory_async")


@attrs.frozen
class UserSession(Generic[T]):
    """The session of whoever sent a request. `traits` are those of the identity, as the model of the app."""

    session: Session
    identity: Identity
    traits: T
    credential: SessionCredential | None = None
    """For further calls on behalf of this user; None for a tokenised session."""

    @property
    def id(self) -> str:
        """Id of the session."""
        return self.session.id

    @property
    def aal(self) -> str | None:
        """aal1 after one factor, aal2 after a second one."""
        return self.session.authenticator_assurance_level


class _Scheme(SecurityBase):
    """Shows in the OpenAPI document, and does nothing else."""

    def __init__(self, scheme_name: str, model: SecurityModel) -> None:
        self.scheme_name, self.model = scheme_name, model

    async def __call__(self) -> None: ...


_TOKEN = _Scheme("OrySessionToken", APIKey.model_validate({"in": APIKeyIn.header, "name": "X-Session-Token"}))
_BEARER = _Scheme("OryBearer", HTTPBearer(description="A session token, or a tokenised session."))
_COOKIE = _Scheme("OryCookie", APIKey.model_validate({
    "in": APIKeyIn.cookie, "name": "ory_kratos_session", "description": "On Ory Network: ory_session_ and the slug.",
}))  # fmt: skip


async def _schemes(
    _token: None = Depends(_TOKEN), _bearer: None = Depends(_BEARER), _cookie: None = Depends(_COOKIE)
) -> None: ...


@attrs.define(eq=False)
class _Memo(Generic[T]):
    """What one request is answered with: asked for once, however many dependencies want to know."""

    lock: asyncio.Lock = attrs.field(factory=asyncio.Lock)
    outcome: UserSession[T] | Refusal | None = None
    fresh: bool = False


class OryAuth(Generic[T]):
    """Dependencies of a FastAPI app.

    Args:
        ory: The client; short `timeout` and `deadline` suit it, for a request waits for it.
        traits: What `UserSession.traits` shall be: a pydantic model, dataclass, TypedDict, attrs or msgspec class,
            or a function of the traits. None: the JSON value as it came.
        verifier: Who asks whose session it is; `SessionVerifier(ory)`, which keeps nothing, unless given.
        tokens: Accepts JWTs as bearer tokens too.
        credential: Finds the credential among the headers of a request.
        login_url: Where a browser is sent that asks for a page without a session, and for a second factor. It gets
            `return_to` and, for a second factor, `aal`.
        subject_namespace: Permissions are asked for the subject `namespace:id` instead of the mere id of the identity.
    """

    def __init__(
        self,
        ory: Ory,
        *,
        traits: type[T] | Callable[[Any], T] | None = None,
        verifier: SessionVerifier | None = None,
        tokens: TokenVerifier | None = None,
        credential: Callable[[Mapping[str, str]], SessionCredential | None] = SessionCredential.from_headers,
        login_url: str | None = None,
        subject_namespace: str | None = None,
    ) -> None:
        self.ory = ory
        self.verifier = SessionVerifier(ory) if verifier is None else verifier
        self._read: Callable[[Any], T] = reader(traits)
        self._tokens, self._credential, self._login_url = tokens, credential, login_url
        self._subject_namespace = subject_namespace

    # -- for routes

    async def session(self, connection: HTTPConnection, _: None = Depends(_schemes)) -> UserSession[T]:
        """The session of the request: `Depends(auth.session)`. Without one: 401, or as the table above says."""
        outcome = await self._outcome(connection)
        return self._refuse(connection, outcome) if isinstance(outcome, Refusal) else outcome

    async def optional_session(self, connection: HTTPConnection, _: None = Depends(_schemes)) -> UserSession[T] | None:
        """The session of the request, None without one that counts: `Depends(auth.optional_session)`. When nobody
        can know (503) it is refused."""
        outcome = await self._outcome(connection)
        if not isinstance(outcome, Refusal):
            return outcome
        return None if outcome.status_code in (401, 403) else self._refuse(connection, outcome)

    def require(self, *, aal: Literal["aal1", "aal2"]) -> Callable[..., Awaitable[UserSession[T]]]:
        """A dependency: the session, if it has this assurance level or a higher one. A kept session that has not is
        asked for anew before it is refused."""

        async def required(
            connection: HTTPConnection, session: Annotated[UserSession[T], Depends(self.session)]
        ) -> UserSession[T]:
            if (session.aal or "") >= aal:
                return session
            outcome = await self._outcome(connection, fresh=True) if session.credential else session
            if isinstance(outcome, UserSession) and (outcome.aal or "") < aal:
                outcome = step_up("session_aal2_required", self._sign_in(connection, {"aal": aal}))
            return self._refuse(connection, outcome) if isinstance(outcome, Refusal) else outcome

        return required

    def permission(self, *rules: str | Rule) -> Callable[..., Awaitable[UserSession[T]]]:
        """A dependency: the session, if its identity has all these permissions.

        Args:
            rules: `"Doc:{doc_id}#view"`, with path parameters in braces; or `any_of(…)`, `all_of(…)` of such. Several
                are one question to Keto.
        """
        rule = all_of(*rules)

        async def permitted(
            connection: HTTPConnection, session: Annotated[UserSession[T], Depends(self.session)]
        ) -> UserSession[T]:
            wanted = {leaf: leaf.of(connection.path_params) for leaf in rule.leaves()}
            try:
                granted = await self._check([*wanted.values()], session.identity.id)
            except ConfigurationError:
                raise
            except OryError as error:
                self._refuse(connection, trouble(error))
            if not rule.decide({leaf: granted[asked] for leaf, asked in wanted.items()}):
                self._refuse(connection, status_answer(403))
            return session

        return permitted

    # -- for the app

    @asynccontextmanager
    async def lifespan(self, app: object = None) -> AsyncGenerator[None]:
        """Closes the client when the app ends: `FastAPI(lifespan=auth.lifespan)`, or inside of your own lifespan
        `async with auth.lifespan(app): …`."""
        async with self.ory:
            # Loading httpx and certificates takes long: now, rather than while requests wait.
            self.ory._core.pool.here()  # pyright: ignore[reportPrivateUsage]
            yield

    def credential(self, connection: HTTPConnection) -> SessionCredential | None:
        """The credential that a request carries, checked or not."""
        return self._credential(connection.headers)

    async def evict(self, connection: HTTPConnection) -> None:
        """Forgets what is kept of the session of a request: call it when you end or change that session."""
        if credential := self.credential(connection):
            await self.verifier.evict(credential)

    # -- how

    async def _outcome(self, connection: HTTPConnection, *, fresh: bool = False) -> UserSession[T] | Refusal:
        memos: dict[OryAuth[T], _Memo[T]] = connection.scope.setdefault("ory_async", {})
        memo = memos.setdefault(self, _Memo())
        async with memo.lock:
            if memo.outcome is None or (fresh and not memo.fresh):
                memo.outcome, memo.fresh = await self._ask(connection, fresh), fresh or not self.verifier.ttl
            return memo.outcome

    async def _ask(self, connection: HTTPConnection, fresh: bool) -> UserSession[T] | Refusal:
        credential = None
        try:
            token = None if "x-session-token" in connection.headers else bearer_token(connection.headers)
            if self._tokens is not None and token is not None and is_jwt(token):
                session = await self._tokens.verify(token)
            elif credential := self.credential(connection):
                session = await self.verifier.verify(credential, fresh=fresh)
            else:
                return status_answer(401)
        except (Unauthorized, InvalidArgument, InvalidToken):  # an argument that no header can hold is no session
            return status_answer(401)
        except Forbidden as error:
            return refusal(error)
        except ConfigurationError:
            raise
        except OryError as error:
            return trouble(error)
        identity = session.identity
        if session.active is False or identity is None or identity.state == "inactive":
            return status_answer(401)
        return UserSession(session, identity, self._traits(identity.traits), credential)

    def _traits(self, traits: Any) -> T:
        try:
            return self._read(traits)
        except Exception as error:
            # The values belong to a user: they stay out of what is logged.
            places = error.errors(include_input=False) if isinstance(error, ValidationError) else ()
            where = ", ".join(".".join(map(str, place["loc"])) for place in places) or type(error).__name__
            raise ConfigurationError(f"traits: do not fit their model: {where}") from None

    async def _check(self, wanted: Sequence[Permission], id: str) -> dict[Permission, bool]:
        """Which permissions an identity has. Several are one request."""
        asked, namespace = [*dict.fromkeys(wanted)], self._subject_namespace
        subject = {"namespace": namespace, "object": id, "relation": ""}
        of = {"subject_id": id} if namespace is None else {"subject_set": subject}
        tuples = [{**attrs.asdict(each), **of} for each in asked]
        if len(asked) == 1:
            only = await self.ory.permission.post_check_permission(tuples[0])
            return {asked[0]: only.allowed is True}
        results = (await self.ory.permission.batch_check_permission({"tuples": tuples})).results
        if len(results) != len(asked):
            raise OryError(f"batch_check_permission: {len(results)} results for {len(asked)} tuples")
        for each, result in zip(asked, results, strict=True):
            if result.error:
                raise OryError(f"batch_check_permission: {each.namespace}#{each.relation} cannot be checked")
        return {each: result.allowed is True for each, result in zip(asked, results, strict=True)}

    def _sign_in(self, connection: HTTPConnection, parameters: Mapping[str, str]) -> str | None:
        if self._login_url is None:
            return None
        back = {"return_to": str(connection.url)} if connection.scope.get("method") in ("GET", "HEAD") else {}
        query = urlencode({**parameters, **back})
        return self._login_url + ("&" if "?" in self._login_url else "?") * bool(query) + query

    def _refuse(self, connection: HTTPConnection, answer: Refusal) -> NoReturn:
        """Raises the answer, in the form that suits the connection."""
        if connection.scope["type"] == "websocket":
            if "websocket.http.response" not in connection.scope.get("extensions", {}):
                raise WebSocketException(1013 if answer.status_code == 503 else 1008)
        elif wants_page(connection):
            url = self._sign_in(connection, {}) if answer.status_code == 401 else answer.go_to
            if url is not None:
                raise HTTPException(303, headers={"Location": url})
        raise answer


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
        scopes = ["authenticated", *(aal for aal in ("aal1", "aal2") if aal <= (session.aal or ""))]
        return AuthCredentials(scopes), User(session)

    @staticmethod
    def on_error(conn: HTTPConnection, error: AuthenticationError) -> JSONResponse:
        """The answer while Ory is in trouble."""
        answer = error.__cause__ if isinstance(error.__cause__, Refusal) else status_answer(503)
        return JSONResponse({"detail": answer.detail}, answer.status_code, answer.headers)
