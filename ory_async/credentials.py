"""Which credential goes with which operation, and which one of a request is the user's. A project key goes only
where the document asks for one."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Self, TypeAlias
from urllib.parse import quote_plus

from attrs import field, frozen

from ory_async._runtime.hints import hinted
from ory_async._runtime.json import is_collection
from ory_async._runtime.later import Library, later
from ory_async._runtime.operation import Operation
from ory_async._runtime.request import ClientAuth
from ory_async.errors import ConfigurationError, InvalidArgument

if TYPE_CHECKING:
    import httpx
    from typing_extensions import TypeIs
else:
    httpx = Library("httpx")
    globals().update(later("typing_extensions", "TypeIs"))


Secret: TypeAlias = str | Callable[[], Awaitable[str]] | httpx.Auth
SESSION_COOKIES = ("ory_session_", "ory_kratos_session")
"""How the cookies begin that name a session: of Ory Network and of Kratos as it comes."""
FLOW_COOKIES = ("ory_", "csrf_token_")
"""How the cookies begin that a self-service flow reads and sets."""
_JWT = re.compile(r"eyJ[\w-]*\.[\w-]*\.[\w-]*", re.ASCII)


@frozen
class Keys:
    """The keys of a project and its workspace: text, an async callable (asked again on each attempt, so a key
    can rotate; one that has a method `renew(old)` is asked for another after a 401) or an httpx.Auth."""

    api_key: Secret | None = field(default=None, repr=False)
    workspace_key: Secret | None = field(default=None, repr=False)

    async def authorize(self, operation: Operation) -> str | httpx.Auth | None:
        """What an operation sends: the value of an Authorization header, an httpx.Auth, or nothing."""
        if operation.credential not in ("api_key", "workspace_key"):
            return None
        name = operation.credential
        secret: Secret | None = getattr(self, name)
        if secret is None or _is_auth(secret):
            return secret
        return f"Bearer {checked(name, secret if isinstance(secret, str) else await secret())}"

    async def renew(self, operation: Operation, refused: str) -> bool:
        """A server answered 401 to this value of an Authorization header: is there another key to try? Only a key with
        a method `renew` of its own may have one. Raises what that raises."""
        secret: Secret | None = getattr(self, operation.credential)
        renew: Callable[[str], Awaitable[bool]] | None = getattr(secret, "renew", None)
        return renew is not None and await renew(refused.removeprefix("Bearer "))

    def bind(self, core: object) -> None:
        """Tells keys that get tokens of the same deployment (`ory_async.oauth2`) who asks for them. Raises
        ConfigurationError."""
        for key in (self.api_key, self.workspace_key):
            bind: Callable[[object], None] | None = getattr(key, "bind", None)
            if bind is not None and hasattr(key, "renew"):
                bind(core)


def usable(name: str, secret: Secret | None) -> Secret | None:
    """A key as it was given, if it is text for a header, an async callable or an httpx.Auth."""
    if secret is not None and not callable(secret) and not _is_auth(secret):
        checked(name, secret)
    return secret


def checked(name: str, secret: object) -> str:
    """A key that can stand in a header."""
    if isinstance(secret, str):
        _refuse_mistaken_key(name, secret)
    if not isinstance(secret, str) or not secret or not secret.isascii() or not secret.isprintable() or " " in secret:
        raise ConfigurationError(f"{name}: is empty or holds characters that no key has")
    return secret


def _refuse_mistaken_key(name: str, secret: str) -> None:
    """What is certainly no such key. Which prefixes keys have otherwise is Ory's business."""
    if secret[:7].lower() == "bearer ":
        raise hinted(ConfigurationError(f"{name}: begins with Bearer"), "bearer-prefix")
    if secret.startswith("ory_st_"):
        raise hinted(ConfigurationError(f"{name}: is a session token"), "session-token-as-key")
    if name == "workspace_key" and secret.startswith("ory_pat_"):
        raise hinted(ConfigurationError(f"{name}: is the key of a project"), "key-of-another-kind")


def client_authorization(client_auth: ClientAuth | None) -> str | httpx.Auth | None:
    """HTTP Basic of RFC 6749: id and secret are form-encoded before they are joined."""
    if client_auth is None or _is_auth(client_auth):
        return client_auth
    if is_collection(client_auth) and [type(part) for part in client_auth] == [str, str]:
        joined = ":".join(quote_plus(part) for part in client_auth)
        return "Basic " + base64.b64encode(joined.encode()).decode()
    raise InvalidArgument("client_auth", "must be (client_id, client_secret) or an httpx.Auth")


def check_session(operation: Operation, headers: Mapping[str, str]) -> None:
    """One user per call: never both credentials (a cookie outranks a bearer token at Ory), and not none where the
    operation is about the caller's session. `headers` with lower-case names."""
    if operation.credential not in ("session", "session_optional"):
        return
    given = [name for name in ("x-session-token", "cookie") if name in headers]
    for name in given:
        if not headers[name]:
            raise InvalidArgument(name.replace("-", "_"), "must not be empty")
    if len(given) == 2:
        raise hinted(InvalidArgument("x_session_token, cookie", "both are given"), "two-credentials")
    if operation.credential == "session" and not given and "authorization" not in headers:
        raise hinted(InvalidArgument("x_session_token, cookie", f"{operation.name} needs a session"), "no-session")
    if "cookie" in given and "=" not in headers["cookie"]:
        raise hinted(InvalidArgument("cookie", "holds no name=value"), "cookie-without-name")
    if "x-session-token" in given:
        _refuse_mistaken_token(headers["x-session-token"])


def _refuse_mistaken_token(token: str) -> None:
    """What whoami would answer with a 401 that does not say why."""
    if token[:7].lower() == "bearer ":
        raise hinted(InvalidArgument("x_session_token", "begins with Bearer"), "bearer-prefix")
    if is_jwt(token):
        raise hinted(InvalidArgument("x_session_token", "is a JWT"), "jwt-as-session-token")
    if token.startswith(("ory_pat_", "ory_wak_")):
        raise hinted(InvalidArgument("x_session_token", "is a key of a project or workspace"), "key-as-session-token")


def _is_auth(value: object) -> TypeIs[httpx.Auth]:
    """An httpx.Auth, told without importing httpx."""
    return hasattr(value, "auth_flow")


@frozen
class SessionCredential:
    """What a user proves a session with: a session token or a Cookie header, never both.

        await ory.frontend.to_session(x_session_token=credential.token, cookie=credential.cookie)

    Raises InvalidArgument unless exactly one is given.
    """

    token: str | None = field(default=None, kw_only=True)
    cookie: str | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if bool(self.token) == bool(self.cookie):
            raise InvalidArgument("token, cookie", "pass one of them, and not both")

    @classmethod
    def from_headers(cls, headers: Mapping[str, str], *, cookies: Iterable[str] = SESSION_COOKIES) -> Self | None:
        """The credential of a request: X-Session-Token, else a bearer token that is no JWT, else Ory's cookies.

        Args:
            headers: Those of the request (of Starlette, httpx or a plain mapping); names in any case.
            cookies: How the names of the cookies begin that are passed on.

        Returns:
            The first one there is, alone; None for a request without any.
        """
        if token := _header(headers, "x-session-token"):
            return cls(token=token)
        if (bearer := bearer_token(headers)) and not is_jwt(bearer):
            return cls(token=bearer)
        cookie = chosen_cookies(_header(headers, "cookie"), cookies)
        return cls(cookie=cookie) if cookie else None

    @property
    def key(self) -> str:
        """A name of this credential that does not give it away: a SHA-256 in hex."""
        kind, value = ("token", self.token) if self.token else ("cookie", self.cookie)
        return hashlib.sha256(f"{kind}:{value}".encode()).hexdigest()

    def __repr__(self) -> str:
        return f"<SessionCredential: a {'token' if self.token else 'cookie'}>"


def chosen_cookies(header: str, prefixes: Iterable[str]) -> str:
    """A Cookie header reduced to the cookies whose names begin with one of the prefixes, values untouched."""
    wanted = tuple(prefixes)
    pairs = (pair.strip() for pair in header.split(";"))
    return "; ".join(pair for pair in pairs if "=" in pair and pair.startswith(wanted))


def bearer_token(headers: Mapping[str, str]) -> str | None:
    """The token of an `Authorization: Bearer …` header."""
    scheme, _, token = _header(headers, "authorization").partition(" ")
    return token.strip() or None if scheme.lower() == "bearer" else None


def is_jwt(token: str) -> bool:
    """Has a token the form of a JWT? whoami knows none."""
    return _JWT.fullmatch(token) is not None


def _header(headers: Mapping[str, str], name: str) -> str:
    """All values of a header; a Cookie header may come in pieces (HTTP/2), of others the first one counts."""
    values = [value for key, value in headers.items() if key.lower() == name and value.strip()]
    return "; ".join(values) if name == "cookie" else next((value.strip() for value in values), "")
