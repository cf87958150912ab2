"""Access tokens in a FastAPI app: who calls with one, and what RFC 6750 answers everybody else.

Whose session a request carries is in `auth.py`; whose token it is, `ory_async.oauth2` finds out.
"""

import re
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

import attrs
from fastapi import Depends, WebSocketException, routing
from fastapi.openapi.models import OAuth2 as OAuth2Model
from fastapi.openapi.models import OAuthFlows
from fastapi.security import OAuth2, SecurityScopes
from starlette.datastructures import Headers, QueryParams
from starlette.requests import HTTPConnection
from typing_extensions import TypeIs

from ory_async.client import Ory
from ory_async.errors import ConfigurationError, InvalidToken, OryError
from ory_async.fastapi.answers import Refusal, log, status_answer, trouble
from ory_async.oauth2 import Caller
from ory_async.oauth2.holder import token_endpoint

S = TypeVar("S")
_SCOPE = re.compile(r"[\x21\x23-\x5B\x5D-\x7E]+")
"""A scope (RFC 6749, appendix A.4)."""


class TokenChecker(Protocol):
    """What knows whose an access token is: `AccessTokenVerifier`, `Introspection`, or one of your own."""

    async def verify(self, token: str) -> Caller:
        """Raises InvalidToken for a token that does not count; OryError where nobody can know."""
        ...


@attrs.frozen
class Malformed:
    """A request whose credential cannot be told."""

    why: str


Outcome: TypeAlias = Caller | OryError | Malformed | None
"""Who calls; why that is not known; a request that does not say; or one without a token."""


@attrs.frozen
class Answer:
    """What a request is refused with (RFC 6750, 3). `scope`: what would be needed."""

    status: int
    error: str | None = None
    description: str | None = None
    scope: str | None = None

    def header(self) -> str:
        """WWW-Authenticate."""
        members = (("error", self.error), ("error_description", self.description), ("scope", self.scope))
        given = ", ".join(f'{name}="{value}"' for name, value in members if value is not None)
        return f"Bearer {given}".rstrip()

    def refusal(self) -> Refusal:
        """The same for the client of the app."""
        if self.error is None:
            return status_answer(self.status)
        members = {"error": self.error, "error_description": self.description}
        detail = {**members, "scope": self.scope} if self.scope is not None else members
        return Refusal(self.status, detail, {"WWW-Authenticate": self.header()})


def answer(outcome: Outcome, wanted: Sequence[str]) -> Answer | None:
    """What RFC 6750 answers; None: the caller may go on. Nothing but a verified token is compared with scopes. Pure.

    | outcome | status | error |
    |---|---|---|
    | no token | 401 | |
    | it cannot be told which credential counts | 400 | invalid_request |
    | the token does not count, or is no access token | 401 | invalid_token |
    | the token counts, and a scope is missing | 403 | insufficient_scope, with the scopes |
    | nobody can know | 503 | |
    """
    match outcome:
        case None:
            return Answer(401)
        case Malformed(why):
            return Answer(400, "invalid_request", why)
        case InvalidToken():
            return Answer(401, "invalid_token", "The access token is expired, revoked, malformed or for somebody else.")
        case OryError():
            return Answer(503)
        case Caller() if not outcome.has_all(*wanted):
            return Answer(403, "insufficient_scope", "The access token has too few scopes.", " ".join(wanted))
        case Caller():
            return None


def token_of(headers: Headers, query: QueryParams) -> str | Malformed | None:
    """The one token of a request, as `Authorization: Bearer …`. Pure."""
    given = headers.getlist("authorization")
    if len(given) > 1:
        return Malformed("More than one Authorization header.")
    scheme, _, token = (given or [""])[0].partition(" ")
    if scheme.lower() != "bearer":
        return None
    if not token.strip():
        return Malformed("No token after Bearer.")
    if "x-session-token" in headers or "access_token" in query:
        return Malformed("Two credentials: send one.")
    return token.strip()


class Scheme(OAuth2):
    """Shows on the OpenAPI page, and does nothing else."""

    def __init__(self, ory: Callable[[], Ory], declared: Mapping[str, str] | None) -> None:
        # Not that of OAuth2: it would write down URLs that are not known before there is a client.
        self.scheme_name, self.auto_error = "OryAccessToken", False
        self._ory, self._declared = ory, declared
        self._asked: set[str] = set()

    @property
    def model(self) -> OAuth2Model:  # type: ignore[override]  # pyright: ignore[reportIncompatibleVariableOverride]
        """As the page shows it now."""
        try:
            url = self._ory().using(token_endpoint)
        except ConfigurationError:  # no client yet, or one without hydra_public
            url = "/oauth2/token"
        declared = self._declared or {}
        scopes = {scope: declared.get(scope, "") for scope in [*declared, *sorted(self._asked - {*declared})]}
        machines = {"tokenUrl": url, "scopes": scopes}
        users = {**machines, "authorizationUrl": url.removesuffix("token") + "auth"}
        flows = OAuthFlows.model_validate({"clientCredentials": machines, "authorizationCode": users})
        return OAuth2Model(flows=flows, description="An access token of Hydra.")

    async def __call__(self) -> None:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        ...

    def gather(self, app: object) -> None:
        """Learns which scopes the routes of an app ask for. Raises ConfigurationError for one that is not declared."""
        found = {scope: path for path, scopes in _asked(getattr(app, "routes", ()), self) for scope in scopes}
        if self._declared is not None and (missing := sorted({*found} - {*self._declared})):
            named = ", ".join(f"{scope!r} (of {found[scope]})" for scope in missing)
            raise ConfigurationError(f"scopes: {named} not declared: add to OryAuth(scopes={{…}}), or mend the route")
        self._asked |= {*found}


class Access(Generic[S]):
    """The dependencies of `OryAuth` for access tokens: `caller` (`auth.access`) and `principal`.

    Args:
        ory: The client, once there is one.
        given: What knows whose a token is, or what makes it for a client.
        scopes: Scope -> what it is for; None: those of the routes.
        session: The session of a request, or its refusal.
        credential: Does a request carry a session besides, if its Authorization header is left out?
        shown: A dependency that shows how a session is sent.
    """

    def __init__(
        self,
        ory: Callable[[], Ory],
        given: TokenChecker | Callable[[Ory], TokenChecker],
        scopes: Mapping[str, str] | None,
        *,
        session: Callable[[HTTPConnection], Awaitable[S]],
        credential: Callable[[Mapping[str, str]], object],
        shown: Callable[..., Any],
    ) -> None:
        for scope in scopes or ():
            if not _SCOPE.fullmatch(scope):
                raise ConfigurationError(f"scopes: {scope!r} is no scope")
        if not _is_checker(given) and not callable(given):
            raise ConfigurationError("access: must be an AccessTokenVerifier, an Introspection, or what makes one")
        self._ory, self._given, self._session, self._credential = ory, given, session, credential
        self._made: tuple[Ory, TokenChecker] | None = None
        self.scheme = Scheme(ory, scopes)
        self.caller, self.principal = self._dependencies(shown)

    def _dependencies(
        self, shown: Callable[..., Any]
    ) -> tuple[Callable[..., Awaitable[Caller]], Callable[..., Awaitable[S | Caller]]]:
        async def access(connection: HTTPConnection, scopes: SecurityScopes, _: None = Depends(self.scheme)) -> Caller:
            return self._let_in(connection, await self._outcome(connection), scopes.scopes)

        async def principal(
            connection: HTTPConnection,
            scopes: SecurityScopes,
            _: None = Depends(self.scheme),
            _session: None = Depends(shown),
        ) -> S | Caller:
            return await self._principal(connection, scopes.scopes)

        return access, principal

    async def _principal(self, connection: HTTPConnection, scopes: Sequence[str]) -> S | Caller:
        token = token_of(connection.headers, connection.query_params)
        if token is None:
            return await self._session(connection)
        others = {name: value for name, value in connection.headers.items() if name != "authorization"}
        if not isinstance(token, Malformed) and self._credential(others):
            token = Malformed("Two credentials: send one.")
        if isinstance(token, Malformed):
            return self._let_in(connection, token, scopes)
        if token.startswith("ory_st_"):
            return await self._session(connection)
        outcome = await self._outcome(connection)
        if isinstance(outcome, InvalidToken) and not token.startswith("ory_at_"):
            try:
                return await self._session(connection)
            except Refusal as no:
                if no.status_code != 401:
                    raise
        return self._let_in(connection, outcome, scopes)

    async def _outcome(self, connection: HTTPConnection) -> Outcome:
        """Asked for once in a request, however many dependencies want to know."""
        memos: dict[Access[S], Outcome] = connection.scope.setdefault("ory_async_access", {})
        if self not in memos:
            memos[self] = await self._ask(connection)
        return memos[self]

    async def _ask(self, connection: HTTPConnection) -> Outcome:
        token = token_of(connection.headers, connection.query_params)
        if token is None or isinstance(token, Malformed):
            return token
        try:
            return await self._checker().verify(token)
        except ConfigurationError:
            raise
        except OryError as error:
            return error

    def _checker(self) -> TokenChecker:
        ory = self._ory()
        if self._made is None or self._made[0] is not ory:
            self._made = ory, self._given if _is_checker(self._given) else self._given(ory)
        return self._made[1]

    def _let_in(self, connection: HTTPConnection, outcome: Outcome, scopes: Sequence[str]) -> Caller:
        found = answer(outcome, scopes)
        if found is None and isinstance(outcome, Caller):
            return outcome
        if isinstance(outcome, OryError) and not isinstance(outcome, InvalidToken):
            raise refused(connection, trouble(outcome))
        if isinstance(outcome, InvalidToken):
            log.info("answered with 401: access token: %s", outcome)  # the client is told no more than RFC 6750 says
        raise refused(connection, (found or Answer(401)).refusal())


def _is_checker(given: TokenChecker | Callable[[Ory], TokenChecker]) -> TypeIs[TokenChecker]:
    return hasattr(given, "verify") and not isinstance(given, type)


def refused(connection: HTTPConnection, refusal: Refusal) -> Exception:
    """A refusal, in the form that suits the connection."""
    silent = "websocket.http.response" not in connection.scope.get("extensions", {})
    if connection.scope["type"] == "websocket" and silent:
        return WebSocketException(1013 if refusal.status_code == 503 else 1008)
    return refusal


def _asked(routes: Iterable[Any], scheme: Scheme, prefix: str = "") -> Iterator[tuple[str, list[str]]]:
    """(path, scopes) of every place in an app that asks by this scheme, included routers and mounted apps as well."""
    each: Callable[[Iterable[Any]], Iterable[Any]] = getattr(routing, "iter_route_contexts", iter)
    for route in each(routes):
        path = prefix + (getattr(route, "path", None) or "")
        yield from ((path, scopes) for scopes in _scopes(getattr(route, "dependant", None), scheme))
        yield from _asked(getattr(route, "routes", None) or (), scheme, path)


def _scopes(dependant: Any, scheme: Scheme) -> Iterator[list[str]]:
    if getattr(dependant, "call", None) is scheme:
        # Three names, by the version of FastAPI.
        for name in ("security_scopes", "parent_oauth_scopes", "own_oauth_scopes"):
            yield getattr(dependant, name, None) or []
    for inner in getattr(dependant, "dependencies", ()):
        yield from _scopes(inner, scheme)
