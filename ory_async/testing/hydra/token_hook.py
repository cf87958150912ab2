"""The token hook: whom Hydra asks before it issues tokens, what it says, and what an answer does to a grant.

How a request gets there is in `http/outgoing.py`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ory_async.testing.http.outgoing import NoReply, Outgoing, Target
from ory_async.testing.http.wire import Call, JsonObject, Refused, is_object
from ory_async.testing.hydra.state import Client, Grant, HydraState
from ory_async.testing.hydra.wire import form_audience
from ory_async.testing.source import stamp, to_the_second

NAME = "token_hook"
_NEVER = "0001-01-01T00:00:00Z"
_OWN = ("iss", "sub", "aud", "auth_time", "iat", "rat", "acr", "amr", "nonce")
"""Claims of an id token that Hydra keeps beside those of consent and hooks."""
_SHOWN = ("grant_type", "response_type", "scope", "client_id", "assertion")
_FAILED = "The token hook target responded with an error."
_DENIED = (
    f"{_FAILED} Make sure that the request you are making is valid. Maybe the credential or request parameters you are "
    "using are limited in scope or otherwise restricted."
)


@dataclass(frozen=True, slots=True)
class TokenHooks:
    """Asks the hook, if there is one."""

    state: HydraState
    outgoing: Outgoing
    target: Target | None

    def ask(self, call: Call, client: Client, grant: Grant, kind: str, form: Mapping[str, str]) -> None:
        """What the hook says changes the claims of a grant. Raises Refused. kind: of the grant."""
        if self.target is None:
            return
        body = {"session": self._session(call, client, grant), "request": _request(call, client, grant, kind, form)}
        try:
            reply = self.outgoing.send(NAME, self.target, body, ids=False, charset="; charset=UTF-8")
        except NoReply:
            raise _failed("An error occurred while executing the token hook.") from None
        if reply.status == 204:
            return
        if reply.status == 403:
            raise Refused(403, _DENIED, id="access_denied")
        if reply.status != 200:
            raise _failed()
        access, id_token = _claims(reply.content)
        ext = {name: value for name, value in grant.id_claims.items() if name not in _OWN}
        own = {name: value for name, value in grant.id_claims.items() if name in _OWN}
        if kind != "authorization_code":
            # What was there is gone, be it replaced or not.
            grant.claims, grant.id_claims = access, {**id_token, **own}
            return
        grant.claims, grant.id_claims = {**access, **grant.claims}, {**id_token, **ext, **own}

    def _session(self, call: Call, client: Client, grant: Grant) -> JsonObject:
        state, claims, user = self.state, grant.id_claims, grant.consent is not None
        kept = {name: claims.get(name) for name in _OWN}
        inner: JsonObject = {
            "jti": "",
            "iss": kept["iss"],
            "sub": kept["sub"] or "",
            "aud": kept["aud"],
            "nonce": kept["nonce"] or "",
            "exp": _NEVER,
            "iat": _moment(kept["iat"]),
            "rat": _moment(kept["rat"]),
            "auth_time": _moment(kept["auth_time"]),
            "at_hash": "",
            "acr": kept["acr"] or "",
            "amr": kept["amr"] or ([] if user else None),
            "c_hash": "",
            "ext": {name: value for name, value in claims.items() if name not in _OWN} if user else None,
        }
        lives = {"access_token": to_the_second(state.later(state.config.oauth2_access_lifespan))}
        if user:
            lives["authorize_code"] = stamp(state.later(state.config.oauth2_code_lifespan))
            lives["refresh_token"] = to_the_second(state.later(state.config.oauth2_refresh_lifespan))
        return {
            "id_token": {
                "id_token_claims": inner,
                "headers": {"extra": {"kid": state.keys("hydra.openid.id-token")[0]["kid"]} if user else None},
                "expires_at": lives,
                "username": "",
                "subject": grant.subject,
            },
            "extra": grant.claims,
            "kid": "",
            "client_id": client.id,
            "consent_challenge": grant.consent.request.id if grant.consent else "",
            "exclude_not_before_claim": False,
            "allowed_top_level_claims": [],
            "mirror_top_level_claims": True,
        }


def _failed(text: str = _FAILED) -> Refused:
    return Refused(500, text, id="server_error")


def _request(call: Call, client: Client, grant: Grant, kind: str, form: Mapping[str, str]) -> JsonObject:
    at_code = kind == "authorization_code"
    asked = form.get("scope", "").split() if grant.consent is None else grant.scope
    return {
        "client_id": client.id,
        "requested_scopes": asked,
        "granted_scopes": [] if at_code else grant.scope,
        "granted_audience": [] if at_code else (grant.audience or form_audience(call)),
        "grant_types": [form["grant_type"]],
        "payload": {name: [form[name]] for name in _SHOWN if form.get(name)},
    }


def _moment(seconds: Any) -> str:
    if seconds is None:
        return _NEVER
    return to_the_second(datetime.fromtimestamp(seconds).astimezone())


def _claims(content: bytes) -> tuple[JsonObject, JsonObject]:
    """Those for the access token, and those for the id token."""
    try:
        value: Any = json.loads(content)
    except ValueError:
        raise _failed() from None
    session: Any = (value or {}).get("session") if is_object(value) or value is None else 0
    session = {} if session is None else session
    parts: list[Any] = [(session.get(name) or {}) if is_object(session) else 0 for name in ("access_token", "id_token")]
    if not all(is_object(part) for part in parts):
        raise _failed()
    return parts[0], parts[1]
