"""Which credential goes with which operation. A project key goes only where the document asks for one."""

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import quote_plus

from attrs import field, frozen

from ory_async._json import is_collection
from ory_async.errors import ConfigurationError, InvalidArgument

if TYPE_CHECKING:
    import httpx
    from typing_extensions import TypeIs

    from ory_async._operation import ClientAuth, Operation

Secret: TypeAlias = "str | Callable[[], Awaitable[str]] | httpx.Auth"


@frozen
class Keys:
    """The keys of a project and its workspace: text, an async callable (asked again on each attempt, so a key
    can rotate) or an httpx.Auth."""

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


def usable(name: str, secret: Secret | None) -> Secret | None:
    """A key as it was given, if it is text for a header, an async callable or an httpx.Auth."""
    if secret is not None and not callable(secret) and not _is_auth(secret):
        checked(name, secret)
    return secret


def checked(name: str, secret: object) -> str:
    """A key that can stand in a header."""
    if not isinstance(secret, str) or not secret or not secret.isascii() or not secret.isprintable() or " " in secret:
        raise ConfigurationError(f"{name}: is empty or holds characters that no key has")
    return secret


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
        raise InvalidArgument("x_session_token, cookie", "pass one of them, not both: they may name different users")
    if operation.credential == "session" and not given and "authorization" not in headers:
        raise InvalidArgument("x_session_token, cookie", f"{operation.name} needs a session: pass one of them")


def _is_auth(value: object) -> TypeIs[httpx.Auth]:
    """An httpx.Auth, told without importing httpx."""
    return hasattr(value, "auth_flow")
