"""The token hook of Hydra: who asks for tokens, for whom, and by which grant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from ory_async._runtime.json import dumps, is_list, is_object
from ory_async.errors import HookRefused
from ory_async.hooks.requests import MAX_BODY, open_request


@attrs.frozen(kw_only=True, eq=False)
class TokenHook:
    """One call of Hydra, before it issues tokens.

    client_id: of the OAuth2 client. subject: of whom; the client itself for `client_credentials`. grant_types: by what
    (`authorization_code`, `refresh_token`, `client_credentials`, …). granted_scopes, granted_audience: empty at the
    code grant, where `requested_scopes` has them. payload: further members of the token request, name -> values.
    id_token_claims, access_token_claims: what the tokens hold so far. session: all that Hydra keeps with the grant.
    """

    client_id: str
    subject: str
    grant_types: tuple[str, ...]
    requested_scopes: tuple[str, ...] = ()
    granted_scopes: tuple[str, ...] = ()
    granted_audience: tuple[str, ...] = ()
    payload: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict[str, tuple[str, ...]], repr=False)
    id_token_claims: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False)
    access_token_claims: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False)
    session: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False)
    body: bytes = attrs.field(default=b"", repr=False)

    @classmethod
    def from_http(
        cls, headers: Mapping[str, str], body: bytes, *, keys: Iterable[str], max_body: int = MAX_BODY
    ) -> TokenHook:
        """The hook of a request. Arguments and errors as those of `KratosHook.from_http`."""
        return cls.read(open_request(headers, body, keys, max_body), body)

    @classmethod
    def read(cls, value: Mapping[str, Any], body: bytes | None = None) -> TokenHook:
        """The hook of a decoded body whose key was checked. Raises HookRefused."""
        session, request = value.get("session"), value.get("request")
        if not is_object(session) or not is_object(request):
            raise HookRefused("malformed")
        client_id = request.get("client_id")
        if not isinstance(client_id, str):
            raise HookRefused("malformed")
        outer = _object(session.get("id_token"))
        inner = _object(outer.get("id_token_claims"))
        return cls(
            client_id=client_id,
            subject=str(outer.get("subject") or inner.get("sub") or client_id),
            grant_types=_texts(request.get("grant_types")),
            requested_scopes=_texts(request.get("requested_scopes")),
            granted_scopes=_texts(request.get("granted_scopes")),
            granted_audience=_texts(request.get("granted_audience")),
            payload={name: _texts(each) for name, each in _object(request.get("payload")).items()},
            id_token_claims=_object(inner.get("ext")),
            access_token_claims=_object(session.get("extra")),
            session=session,
            body=dumps(value) if body is None else body,
        )


def _object(value: Any) -> dict[str, Any]:
    return value if is_object(value) else {}


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(map(str, value)) if is_list(value) else ()
