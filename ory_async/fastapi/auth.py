"""Ory in a FastAPI app: dependencies for the session and for permissions, a lifespan, one exception handler.

    auth = OryAuth(traits=Traits)
    CurrentUser = Annotated[UserSession[Traits], Depends(auth.session)]

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        async with auth.bind(Ory.from_env()).lifespan(app):
            yield

    @app.get("/me")
    async def me(user: CurrentUser) -> str:
        return user.traits.email

| what happened | answer |
|---|---|
| no session, or none any more | 401 with WWW-Authenticate; 303 to `login_url` for a page |
| a second factor is due | 403 with `redirect_browser_to`; 303 to it for a page |
| no permission | 403 |
| a cookie, and another site may have made the browser send it | 403 |
| Ory is out of reach, overloaded or answers nonsense | 503 with Retry-After, never 401 |
"""

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection, Mapping
from contextlib import asynccontextmanager
from typing import Annotated, Any, Generic, Literal, NoReturn, Self, overload
from urllib.parse import urlencode

import attrs
from fastapi import Depends, HTTPException
from fastapi.openapi.models import APIKey, APIKeyIn, HTTPBearer
from fastapi.openapi.models import SecurityBase as SecurityModel
from fastapi.security.base import SecurityBase
from pydantic import ValidationError
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
from ory_async.fastapi.access import Access, TokenChecker, refused
from ory_async.fastapi.answers import OriginRefused, Refusal, refusal, status_answer, step_up, trouble, wants_page
from ory_async.fastapi.bound import Late, not_bound
from ory_async.fastapi.leaving import LeavingSession
from ory_async.fastapi.origin import SAFE, foreign_origin, origins
from ory_async.fastapi.permissions import Namespaces, ask, check_model, check_parameters
from ory_async.fastapi.rules import Rule, all_of
from ory_async.fastapi.traits import reader
from ory_async.oauth2 import Caller
from ory_async.relations import SubjectSet
from ory_async.sessions.answers import level
from ory_async.sessions.tokens import TokenVerifier
from ory_async.sessions.verifier import SessionVerifier
from ory_async.v1.models import Identity, Session

T = TypeVar("T", default=dict[str, Any])
P = TypeVar("P")
log = logging.getLogger("ory_async")


@attrs.frozen
class UserSession(LeavingSession, Generic[T]):
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
        ory: The client; short `timeout` and `deadline` suit it, for a request waits for it. None: `bind` brings it.
        traits: What `UserSession.traits` shall be: a pydantic model, dataclass, TypedDict, attrs or msgspec class,
            or a function of the traits. None: the JSON value as it came.
        verifier: Who asks whose session it is, or a function that makes one for a client; `SessionVerifier`, which
            keeps nothing, unless given.
        tokens: Accepts JWTs as bearer tokens too; a TokenVerifier, or a function that makes one for a client.
        credential: Finds the credential among the headers of a request.
        login_url: Where a browser is sent that asks for a page without a session, and for a second factor. It gets
            `return_to` and, for a second factor, `aal`.
        subject_namespace: Permissions are asked for the subject `namespace:id` instead of the mere id of the identity.
        csrf: A request that may change something (any method but GET, HEAD, OPTIONS and TRACE; a WebSocket) and has a
            cookie for its credential is refused unless a page of this app sent it. See docs/fastapi.md.
        trusted_origins: Pages that may send such requests too: `https://app.example.org`.
        confirm: What `SessionVerifier(confirm=…)` says, for the verifier that is made here.
        access: Who knows whose an access token is, for `auth.access` and `auth.principal`: an `AccessTokenVerifier`, an
            `Introspection`, or a function that makes one for a client.
        scopes: Scope -> what it is for, for the OpenAPI page. A route that asks for another one stops the start.
        caller_namespace: Permissions of a machine are asked for the subject `namespace:client_id`.
    """

    def __init__(
        self,
        ory: Ory | None = None,
        *,
        traits: type[T] | Callable[[Any], T] | None = None,
        verifier: SessionVerifier | Callable[[Ory], SessionVerifier] | None = None,
        tokens: TokenVerifier | Callable[[Ory], TokenVerifier] | None = None,
        credential: Callable[[Mapping[str, str]], SessionCredential | None] = SessionCredential.from_headers,
        login_url: str | None = None,
        subject_namespace: str | None = None,
        csrf: bool = True,
        trusted_origins: Collection[str] = (),
        confirm: bool = True,
        access: TokenChecker | Callable[[Ory], TokenChecker] | None = None,
        scopes: Mapping[str, str] | None = None,
        caller_namespace: str | None = None,
    ) -> None:
        if verifier is not None and not confirm:
            raise ConfigurationError("confirm: say it to the SessionVerifier that is given")
        self._ory: Ory | None = None
        self._verifier: Late[SessionVerifier] = Late(verifier or (lambda ory: SessionVerifier(ory, confirm=confirm)))
        self._tokens: Late[TokenVerifier] | None = None if tokens is None else Late(tokens)
        self._csrf, self._trusted = csrf, origins(trusted_origins)
        self._read: Callable[[Any], T] = reader(traits)
        self._credential, self._login_url = credential, login_url
        self._subject_namespace, self._caller_namespace = subject_namespace, caller_namespace
        self._rules: dict[Callable[..., Any], Rule] = {}
        self._namespaces = Namespaces()
        self._access: Access[UserSession[T]] | None = None
        if access is not None:
            self._access = Access(
                lambda: self.ory, access, scopes, session=self.session, credential=credential, shown=_schemes
            )
        if ory is not None:
            self.bind(ory)

    def bind(self, ory: Ory) -> Self:
        """Asks this client from now on, and what is made for it. When the app starts, or in a test; again for another
        client, while no request is under way."""
        self._ory, self._namespaces = ory, Namespaces()
        for late in (self._verifier, self._tokens):
            if late is not None:
                late.bind(ory)
        return self

    @property
    def ory(self) -> Ory:
        """The client. Raises ConfigurationError before there is one."""
        if self._ory is None:
            raise not_bound()
        return self._ory

    @property
    def verifier(self) -> SessionVerifier:
        """Who asks whose session it is. Raises ConfigurationError before there is a client."""
        return self._verifier.now

    # -- for routes

    async def session(self, connection: HTTPConnection, _: None = Depends(_schemes)) -> UserSession[T]:
        """The session of the request: `Depends(auth.session)`. Without one: 401, or as the table above says."""
        outcome = await self._outcome(connection)
        return self._refuse(connection, outcome) if isinstance(outcome, Refusal) else outcome

    async def optional_session(self, connection: HTTPConnection, _: None = Depends(_schemes)) -> UserSession[T] | None:
        """The session of the request, None without one that counts: `Depends(auth.optional_session)`. When nobody
        can know (503), or another site may have sent the request, it is refused."""
        outcome = await self._outcome(connection)
        if not isinstance(outcome, Refusal):
            return outcome
        none = outcome.status_code in (401, 403) and not isinstance(outcome, OriginRefused)
        return None if none else self._refuse(connection, outcome)

    def require(self, *, aal: Literal["aal1", "aal2"]) -> Callable[..., Awaitable[UserSession[T]]]:
        """A dependency: the session, if it has this assurance level or a higher one. A kept session that has not is
        asked for anew before it is refused. A tokenised session that says nothing of it has aal1.

        Raises:
            ConfigurationError: A level that nobody knows.
        """
        wanted = level(aal)
        if wanted < 0:
            raise ConfigurationError(f"aal: {aal!r} is none of aal1, aal2")

        async def required(
            connection: HTTPConnection, session: Annotated[UserSession[T], Depends(self.session)]
        ) -> UserSession[T]:
            if level_of(session) >= wanted:
                return session
            outcome = await self._outcome(connection, fresh=True) if session.credential else session
            if isinstance(outcome, UserSession) and level_of(outcome) < wanted:
                outcome = step_up("session_aal2_required", self._sign_in(connection, {"aal": aal}))
            return self._refuse(connection, outcome) if isinstance(outcome, Refusal) else outcome

        return required

    @property
    def access(self) -> Callable[..., Awaitable[Caller]]:
        """A dependency: who calls with an access token: `Security(auth.access, scopes=["notes:read"])`. All scopes are
        needed. Without one: RFC 6750 (the table of `ory_async.fastapi.access.answer`)."""
        return self._accessed.caller

    @property
    def principal(self) -> Callable[..., Awaitable[UserSession[T] | Caller]]:
        """A dependency: the session of a user, or who calls with an access token. Scopes are asked of a token only; a
        request with two credentials is refused."""
        return self._accessed.principal

    @overload
    def permission(self, *rules: str | Rule) -> Callable[..., Awaitable[UserSession[T]]]: ...
    @overload
    def permission(self, *rules: str | Rule, who: Callable[..., Awaitable[P]]) -> Callable[..., Awaitable[P]]: ...

    def permission(self, *rules: str | Rule, who: Callable[..., Any] | None = None) -> Callable[..., Awaitable[Any]]:
        """A dependency: the session, if its identity has all these permissions.

        Args:
            rules: `"Doc:{doc_id}#view"`, with path parameters in braces; or `any_of(…)`, `all_of(…)` of such. Up to
                ten are one question to Keto.
            who: Another dependency whose result is asked for, and given: `auth.access`, `auth.principal`,
                `auth.require(aal="aal2")`. The subject of a user's token is its `sub`, that of a machine
                `caller_namespace:client_id`.
        """
        rule = all_of(*rules)
        if self._access is not None and who in (self._access.caller, self._access.principal):
            self._machine("any")  # now, rather than when the first one comes
        whose = who or self.session

        async def permitted(connection: HTTPConnection, session: Annotated[Any, Depends(whose)]) -> Any:
            wanted = {leaf: leaf.of(connection.path_params) for leaf in rule.leaves()}
            try:
                granted, unanswered = await ask(self.ory, wanted.values(), self._subject(session))
            except ConfigurationError:
                raise
            except OryError as error:
                self._refuse(connection, trouble(error))
            may = rule.decide({leaf: granted[asked] for leaf, asked in wanted.items()})
            if may is None and unanswered is not None:
                self._refuse(connection, trouble(unanswered))
            if not may:
                await self._namespaces.log_refused(self.ory, [each for each in wanted.values() if not granted[each]])
                self._refuse(connection, status_answer(403))
            return session

        self._rules[permitted] = rule
        return permitted

    async def check_origin(self, connection: HTTPConnection) -> None:
        """For routes that go by another cookie, or by none yet: `dependencies=[Depends(auth.check_origin)]`. A request
        that may change something is refused unless a page of this app, or of a trusted origin, sent it."""
        if refused := self._foreign(connection):
            self._refuse(connection, refused)

    # -- for the app

    @asynccontextmanager
    async def lifespan(self, app: object = None) -> AsyncGenerator[None]:
        """Opens the client when the app starts and closes it when it ends: `FastAPI(lifespan=auth.lifespan)`, or inside
        of your own lifespan `async with auth.lifespan(app): …`.

        Raises:
            ConfigurationError: A rule of a route names a path parameter that the route does not have, or there is no
                client.
        """
        check_parameters(app, self._rules)
        if self._access is not None:
            self._access.scheme.gather(app)
        async with self.ory:
            yield

    async def check_model(self) -> None:
        """Does Keto know each namespace and relation that a rule of this app names? Await it when the app starts: in a
        lifespan of your own, inside of `async with auth.lifespan(app)`.

        Raises:
            ConfigurationError: One is not known; all of them are named. OryError: Keto could not say.
        """
        leaves = [leaf for rule in self._rules.values() for leaf in rule.leaves()]
        namespaces = {"subject_namespace": self._subject_namespace, "caller_namespace": self._caller_namespace}
        await check_model(self.ory, leaves, namespaces)

    def credential(self, connection: HTTPConnection) -> SessionCredential | None:
        """The credential that a request carries, checked or not."""
        return self._credential(connection.headers)

    async def evict(self, connection: HTTPConnection) -> None:
        """Forgets what is kept of the session of a request, under its cookie and its token: call it when you end or
        change that session."""
        if credential := self.credential(connection):
            memo = connection.scope.get("ory_async", {}).get(self)
            found = None if memo is None else memo.outcome
            known = found.id if isinstance(found, UserSession) and found.credential == credential else None
            await self.verifier.evict(credential, session_id=known)

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
                session = await self._tokens.now.verify(token)
            elif credential := self.credential(connection):
                if self._csrf and credential.cookie and (refused := self._foreign(connection)):
                    return refused
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
        if identity is None:  # both verifiers look at it
            return status_answer(503)
        return UserSession(session, identity, self._traits(identity.traits), credential)

    def _foreign(self, connection: HTTPConnection) -> OriginRefused | None:
        """The refusal of a request that another site may have made the browser send."""
        if connection.scope.get("method") in SAFE:
            return None
        why = foreign_origin(connection.headers, self._trusted)
        return None if why is None else OriginRefused(why)

    def _traits(self, traits: Any) -> T:
        try:
            return self._read(traits)
        except Exception as error:
            # The values belong to a user: they stay out of what is logged.
            places = error.errors(include_input=False) if isinstance(error, ValidationError) else ()
            where = ", ".join(".".join(map(str, place["loc"])) for place in places) or type(error).__name__
            raise ConfigurationError(f"traits: do not fit their model: {where}") from None

    @property
    def _accessed(self) -> Access[UserSession[T]]:
        if self._access is None:
            raise ConfigurationError("access: say who knows whose a token is: OryAuth(access=Introspection(ory))")
        return self._access

    def _subject(self, who: UserSession[T] | Caller) -> str | SubjectSet:
        if isinstance(who, Caller) and who.is_machine:
            return self._machine(who.client_id)
        id = who.subject or "" if isinstance(who, Caller) else who.identity.id
        return id if self._subject_namespace is None else SubjectSet(self._subject_namespace, id)

    def _machine(self, client_id: str) -> SubjectSet:
        if self._caller_namespace is None:
            raise ConfigurationError("caller_namespace: say what a machine is in the permission model")
        return SubjectSet(self._caller_namespace, client_id)

    def _sign_in(self, connection: HTTPConnection, parameters: Mapping[str, str]) -> str | None:
        if self._login_url is None:
            return None
        back = {"return_to": str(connection.url)} if connection.scope.get("method") in ("GET", "HEAD") else {}
        query = urlencode({**parameters, **back})
        return self._login_url + ("&" if "?" in self._login_url else "?") * bool(query) + query

    def _refuse(self, connection: HTTPConnection, answer: Refusal) -> NoReturn:
        """Raises the answer, in the form that suits the connection."""
        if connection.scope["type"] != "websocket" and wants_page(connection):
            url = self._sign_in(connection, {}) if answer.status_code == 401 else answer.go_to
            if url is not None:
                raise HTTPException(303, headers={"Location": url})
        raise refused(connection, answer)


def level_of(session: UserSession[Any]) -> int:
    """The rank of its assurance level; a tokenised session is one of at least one factor."""
    return level("aal1" if session.aal is None and session.credential is None else session.aal)
