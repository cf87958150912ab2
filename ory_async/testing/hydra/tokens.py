"""The token endpoint of Hydra and what can be asked about tokens.

Not played: multipart forms.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import jwt

from ory_async.testing.http.wire import Answer, Call, JsonObject, Op, Refused, is_list
from ory_async.testing.hydra.assertions import client_of_assertion
from ory_async.testing.hydra.issued import access_claims, id_claims
from ory_async.testing.hydra.state import ACCESS_TOKEN_KEYS, ID_TOKEN_KEYS, Client, Code, Grant, HydraState
from ory_async.testing.hydra.token_hook import TokenHooks
from ory_async.testing.hydra.wire import (
    SPEC_HEADERS,
    basic_credentials,
    filled_form,
    form_audience,
    form_of,
    oauth_error,
    token_endpoint,
)
from ory_async.testing.profile import Profile
from ory_async.testing.source import encoded

DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
JWT_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"


def granted(allowed: Iterable[str], asked: str) -> bool:
    """Does one of these scopes cover the one asked for? `orders.*` covers `orders.read`."""
    for scope in allowed:
        parts, wanted = scope.split("."), asked.split(".")
        if len(parts) == len(wanted) and all(a == b or (a == "*" and b) for a, b in zip(parts, wanted, strict=True)):
            return True
        if parts[-1] == "*" and len(wanted) > len(parts) and parts[:-1] == wanted[: len(parts) - 1]:
            return True
    return False


def check_request(client: Client, scope: Iterable[str], audience: Iterable[str]) -> None:
    """invalid_scope or invalid_request for what this client may not ask for."""
    for one in scope:
        if not granted(client.scopes, one):
            raise oauth_error("invalid_scope", f"The OAuth 2.0 Client is not allowed to request scope '{one}'.")
    for one in audience:
        allowed = (have.rstrip("/") for have in client.list("audience"))
        if not any(one.rstrip("/") == have or one.startswith(f"{have}/") for have in allowed):
            raise oauth_error(
                "invalid_request", f"Requested audience '{one}' has not been whitelisted by the OAuth 2.0 Client."
            )


class Tokens:
    """The operations on tokens."""

    def __init__(self, state: HydraState, profile: Profile, hooks: TokenHooks) -> None:
        self._state, self._hooks = state, hooks
        self._config = state.config
        self._grants: dict[str, Callable[[Call, Client, dict[str, str]], JsonObject]] = {
            "authorization_code": self._code_grant,
            "refresh_token": self._refresh_grant,
            "client_credentials": self._client_credentials,
            JWT_GRANT: self._jwt_grant,
        }
        self._profile = profile
        if profile.device_flow:
            self._grants[DEVICE_GRANT] = self._device_grant

    def operations(self) -> list[Op]:
        """The rows of the routing table."""
        return [
            Op("oauth2TokenExchange", "POST", "/oauth2/token", token_endpoint(self.token)),
            Op("revokeOAuth2Token", "POST", "/oauth2/revoke", token_endpoint(self.revoke)),
            Op("introspectOAuth2Token", "POST", "/admin/oauth2/introspect", token_endpoint(self.introspect)),
            Op("deleteOAuth2Token", "DELETE", "/admin/oauth2/tokens", self.delete_tokens),
            Op("getOidcUserInfo", "GET", "/userinfo", self.userinfo),
            Op("getOidcUserInfo", "POST", "/userinfo", self.userinfo),
        ]

    def token(self, call: Call) -> Answer:
        """Exchange a grant for tokens."""
        form = filled_form(call)
        kind = form.get("grant_type", "").strip()
        if not kind:
            raise oauth_error("invalid_request", "Request parameter 'grant_type' is missing")
        if kind not in self._grants:
            raise oauth_error("invalid_request")
        client = self.authenticate(call, form)
        return Answer(200, self._grants[kind](call, client, form), list(SPEC_HEADERS))

    def authenticate(self, call: Call, form: Mapping[str, str]) -> Client:
        """The client of a request, by a signed assertion, HTTP basic, form fields, or (public ones) its id alone."""
        if form.get("client_assertion_type"):
            return client_of_assertion(self._state, form, f"{call.base}/oauth2/token")
        basic = basic_credentials(call)
        id, secret = basic or (form.get("client_id", ""), form.get("client_secret", ""))
        if basic is None and not id:
            raise oauth_error(
                "invalid_request",
                "Client credentials missing or malformed in both HTTP Authorization header and HTTP POST body.",
            )
        client = self._state.clients.get(id)
        if client is None:
            raise oauth_error("invalid_client")
        used = "client_secret_post" if form.get("client_id") and form.get("client_secret") else None
        if used is None and basic and basic[1]:
            used = "client_secret_basic"
        if used is not None and client.auth_method != used:
            raise oauth_error(
                "invalid_client",
                f"The OAuth 2.0 Client supports client authentication method '{client.auth_method}', but method "
                f"'{used}' was requested. You must configure the OAuth 2.0 client's 'token_endpoint_auth_method' "
                f"value to accept '{used}'.",
            )
        if not client.public and secret not in (client.secret, *client.rotated):
            raise oauth_error("invalid_client")
        return client

    def _allowed(self, client: Client, grant_type: str) -> None:
        if grant_type not in (client.list("grant_types") or ["authorization_code"]):
            raise oauth_error(
                "unauthorized_client",
                f"The OAuth 2.0 Client is not allowed to use authorization grant '{grant_type}'.",
            )

    def _code_grant(self, call: Call, client: Client, form: dict[str, str]) -> JsonObject:
        self._allowed(client, "authorization_code")
        code = self._state.codes.get(form.get("code", ""))
        if code is None:
            raise oauth_error("invalid_grant")
        if code.used:
            self._state.revoke_grant(code.grant)
            raise oauth_error("invalid_grant", "The authorization code has already been used.")
        if code.expires_at < self._state.now():
            raise oauth_error("invalid_grant")
        if code.grant.client_id != client.id:
            raise oauth_error(
                "invalid_grant",
                "The OAuth 2.0 Client ID from this request does not match the one from the authorize request.",
            )
        if code.redirect_uri and code.redirect_uri != form.get("redirect_uri"):
            raise oauth_error(
                "invalid_grant",
                "The 'redirect_uri' from this request does not match the one from the authorize request.",
            )
        _check_pkce(code, form.get("code_verifier", ""))
        self._hooks.ask(call, client, code.grant, "authorization_code", form)
        code.used = True
        return self._tokens(call, client, code.grant, "authorization_code")

    def _refresh_grant(self, call: Call, client: Client, form: dict[str, str]) -> JsonObject:
        self._allowed(client, "refresh_token")
        state = self._state
        token = state.tokens.get(form.get("refresh_token", ""))
        if token is None or token.kind != "refresh_token":
            raise oauth_error("invalid_grant", "The refresh token is malformed or not valid.")
        grace, first = self._config.oauth2_refresh_grace, token.first_used_at
        in_grace = first is not None and (state.now() - first).total_seconds() < grace
        if not token.active and not in_grace:
            state.revoke_grant(token.grant)
            raise oauth_error("invalid_grant", "The refresh token was already used.")
        if token.expires_at <= state.now():
            raise oauth_error("invalid_grant", "The refresh token expired.")
        if token.grant.client_id != client.id:
            raise oauth_error(
                "invalid_grant",
                "The OAuth 2.0 Client ID from this request does not match the ID during the initial token issuance.",
            )
        check_request(client, token.grant.scope, token.grant.audience)
        self._hooks.ask(call, client, token.grant, "refresh_token", form)
        if grace:
            token.active, token.first_used_at = False, first or state.now()
            if token.partner is not None:
                token.partner.active = False
        else:
            state.revoke_grant(token.grant)
        return self._tokens(call, client, token.grant, "refresh_token")

    def _client_credentials(self, call: Call, client: Client, form: dict[str, str]) -> JsonObject:
        scope, audience = form.get("scope", "").split(), form_audience(call)
        check_request(client, scope, audience)
        if client.public:
            raise oauth_error(
                "invalid_grant",
                "The OAuth 2.0 Client is marked as public and is thus not allowed to use authorization grant "
                "'client_credentials'.",
            )
        self._allowed(client, "client_credentials")
        return self._machine_tokens(call, client, "client_credentials", client.id, scope, audience)

    def _machine_tokens(
        self, call: Call, client: Client, kind: str, subject: str, scope: list[str], audience: list[str]
    ) -> JsonObject:
        claims: JsonObject = {"iss": f"{call.base}/", "iat": int(self._state.now().timestamp())}
        grant = Grant(kind, client.id, subject, scope, audience, id_claims=claims)
        self._hooks.ask(call, client, grant, kind, filled_form(call))
        return self._tokens(call, client, grant, kind, alone=True)

    def _jwt_grant(self, call: Call, client: Client, form: dict[str, str]) -> JsonObject:
        self._allowed(client, JWT_GRANT)
        assertion, scope = form.get("assertion", ""), form.get("scope", "").split()
        if not assertion:
            raise oauth_error(
                "invalid_request",
                f"The assertion request parameter must be set when using grant_type of '{JWT_GRANT}'.",
            )
        claims = self._assertion(assertion, f"{call.base}/oauth2/token", scope)
        audience = _listed(claims["aud"]) if self._profile.jwt_grant_audience else []
        return self._machine_tokens(call, client, "jwt_bearer", str(claims["sub"]), scope, audience)

    def _assertion(self, assertion: str, endpoint: str, scope: list[str]) -> JsonObject:
        """The claims of an assertion that a trusted issuer signed."""
        state = self._state
        try:
            header = jwt.get_unverified_header(assertion)
            claims: JsonObject = jwt.decode(assertion, options={"verify_signature": False})
        except jwt.InvalidTokenError:
            raise oauth_error(
                "invalid_grant", "Unable to parse JSON Web Token passed in 'assertion' request parameter."
            ) from None
        for name in ("iss", "sub"):
            if not claims.get(name):
                raise oauth_error("invalid_grant", f"The JWT in 'assertion' must contain the claim '{name}'.")
        trusted = [
            one
            for one in state.issuers.values()
            if one.issuer == claims["iss"]
            and (one.any_subject or one.subject == claims["sub"])
            and header.get("kid") in (None, one.key["kid"])
            and one.expires_at > state.now()
        ]
        for issuer in trusted:
            key = jwt.PyJWK(issuer.key)
            options: Any = {"verify_exp": False, "verify_aud": False, "verify_nbf": False, "verify_iat": False}
            try:
                jwt.decode(assertion, key.key, algorithms=[key.algorithm_name], options=options)
            except jwt.InvalidTokenError:
                continue
            self._check_assertion(claims, endpoint)
            for one in scope:
                if not granted(issuer.scope, one):
                    raise oauth_error(
                        "invalid_scope", f"The public key registered for the issuer may not request scope '{one}'."
                    )
            state.used_assertions.add(str(claims["jti"]))
            return claims
        if trusted:
            raise oauth_error("invalid_grant", "Unable to verify the integrity of the 'assertion' value.")
        raise oauth_error("invalid_grant", "No public JWK was registered for this issuer and subject.")

    def _check_assertion(self, claims: JsonObject, endpoint: str) -> None:
        now = self._state.now().timestamp()
        if endpoint not in _listed(claims.get("aud")):
            raise oauth_error("invalid_grant", f"The JWT in 'assertion' must name the audience '{endpoint}'.")
        for name in ("exp", "iat", "jti"):
            if claims.get(name) is None:
                raise oauth_error("invalid_grant", f"The JWT in 'assertion' must contain the claim '{name}'.")
        if claims["exp"] < now:
            raise oauth_error("invalid_grant", "The JWT in 'assertion' request parameter expired.")
        if claims.get("nbf", 0) >= now + 1:
            raise oauth_error("invalid_grant", "The JWT in 'assertion' is not valid yet.")
        if claims["exp"] - claims["iat"] > 720 * 3600:
            raise oauth_error("invalid_grant", "The JWT in 'assertion' lives unreasonably long.")
        if claims["jti"] in self._state.used_assertions:
            raise oauth_error("jti_known")

    def _device_grant(self, call: Call, client: Client, form: dict[str, str]) -> JsonObject:
        self._allowed(client, DEVICE_GRANT)
        device = self._state.devices.get(form.get("device_code", ""))
        if device is None or device.used:
            raise oauth_error("invalid_grant")
        # Codes that ran out unapproved stay pending for ever: that is what the servers answer.
        if device.grant is None:
            raise oauth_error("authorization_pending")
        if device.expires_at <= self._state.now():
            raise oauth_error("expired_token", f"Device code expired at '{device.expires_at}'.")
        if device.client_id != client.id:
            raise oauth_error("invalid_grant")
        self._hooks.ask(call, client, device.grant, "device_authorization", form)
        device.used = True
        return self._tokens(call, client, device.grant, "device_authorization")

    def _tokens(self, call: Call, client: Client, grant: Grant, kind: str, *, alone: bool = False) -> JsonObject:
        """New tokens of a grant, as the token endpoint answers. alone: an access token and nothing else."""
        state, config = self._state, self._config
        length = client.lifespan(kind, "access_token", config.oauth2_access_lifespan)
        value = self._access_value(call, client, grant, length)
        access = state.issue("access_token", grant, value, length)
        body: JsonObject = {"access_token": access.value, "expires_in": int(length)}
        if "openid" in grant.scope and not alone:
            length = client.lifespan(kind, "id_token", config.oauth2_id_lifespan)
            body["id_token"] = state.sign(ID_TOKEN_KEYS, id_claims(state, grant, access.value, length))
        offline = {"offline", "offline_access"} & set(grant.scope)
        if offline and "refresh_token" in client.list("grant_types") and not alone:
            length = client.lifespan(kind, "refresh_token", config.oauth2_refresh_lifespan)
            refresh = state.issue("refresh_token", grant, state.secret("ory_rt_"), length, access)
            body["refresh_token"] = refresh.value
        return {**body, "scope": " ".join(grant.scope), "token_type": "bearer"}

    def _access_value(self, call: Call, client: Client, grant: Grant, length: float) -> str:
        strategy = client.members.get("access_token_strategy") or self._config.oauth2_access_token
        if strategy == "opaque":
            return self._state.secret("ory_at_")
        return self._state.sign(ACCESS_TOKEN_KEYS, access_claims(self._state, f"{call.base}/", grant, length))

    # -- what can be asked about a token, and how it ends

    def introspect(self, call: Call) -> Answer:
        """Is this token alive, and whose is it?"""
        form = filled_form(call)
        token = self._state.live(form.get("token", ""))
        if token is None or not all(granted(token.grant.scope, one) for one in form.get("scope", "").split()):
            return Answer(200, {"active": False}, list(SPEC_HEADERS))
        grant = token.grant
        body: JsonObject = {
            "active": True,
            "scope": " ".join(grant.scope),
            "client_id": grant.client_id,
            "sub": grant.subject,
            "exp": int(token.expires_at.timestamp()),
            "iat": int(token.issued_at.timestamp()),
            "nbf": int(token.issued_at.timestamp()),
            "aud": grant.audience,
            "iss": f"{call.base}/",
            "token_type": "Bearer",
            "token_use": token.kind,
            "ext": grant.claims,
        }
        body = {name: value for name, value in body.items() if value or name == "aud"} | token.more
        return Answer(200, {name: body[name] for name in body if name not in token.without}, [SPEC_HEADERS[0]])

    def revoke(self, call: Call) -> Answer:
        """End a token and all that came of the same grant; 200 for unknown ones too."""
        form = form_of(call)
        named = basic_credentials(call) is not None or form.get("client_id") or form.get("client_assertion")
        if not form or not named:
            raise oauth_error("invalid_request")
        client = self.authenticate(call, form)
        token = self._state.tokens.get(form.get("token", ""))
        if token is not None and token.grant.client_id == client.id:
            self._state.revoke_grant(token.grant)
        return Answer(200, "", [SPEC_HEADERS[1]], text=True)

    def delete_tokens(self, call: Call) -> Answer:
        """End all access tokens of a client."""
        client_id = call.arg("client_id")
        if not client_id:
            raise oauth_error("invalid_request", "Query parameter 'client_id' is not defined but it should have been.")
        for token in self._state.tokens.values():
            if token.grant.client_id == client_id and token.kind == "access_token":
                token.active = False
        return Answer(204)

    def userinfo(self, call: Call) -> Answer:
        """The claims about the user of an access token; a JWT for clients that want one."""
        scheme, _, value = call.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer":
            value = form_of(call).get("access_token", call.arg("access_token") or "")
        token = self._state.live(value)
        if token is None:
            error = oauth_error("request_unauthorized")
            error.headers = [("www-authenticate", f'Bearer error="{error.id}",error_description="{error.reason}"')]
            raise error
        if token.kind != "access_token":
            text = "Only access tokens are allowed in the authorization header."
            asked = ("www-authenticate", f'Bearer error="invalid_token",error_description="{text}"')
            raise Refused(401, text, message="error", headers=[asked])
        claims = {name: value for name, value in token.grant.id_claims.items() if name not in ("nonce", "sid")}
        claims["aud"] = [token.grant.client_id]
        client = self._state.clients[token.grant.client_id]
        if client.members["userinfo_signed_response_alg"] == "none":
            return Answer(200, claims)
        claims |= {"jti": self._state.source.new_id(), "iat": int(self._state.now().timestamp())}
        return Answer(200, self._state.sign(ID_TOKEN_KEYS, claims), [("content-type", "application/jwt")], text=True)


def _listed(value: Any) -> list[str]:
    """A claim that is one string or a list of them."""
    if is_list(value):
        return [str(one) for one in value]
    return [] if value is None else [str(value)]


def _check_pkce(code: Code, verifier: str) -> None:
    """The proof that the one who asks for tokens began the flow (RFC 7636); a wrong one spoils the code."""
    if not code.pkce:
        raise oauth_error("invalid_grant", "Unable to find initial PKCE data tied to this request")
    if not code.challenge and not verifier:
        return
    code.pkce = False
    if len(verifier) < 43:
        raise oauth_error("invalid_grant", "The PKCE code verifier must be at least 43 characters.")
    if len(verifier) > 128:
        raise oauth_error("invalid_grant", "The PKCE code verifier can not be longer than 128 characters.")
    if not re.fullmatch(r"[\w.~-]+", verifier, re.ASCII):
        raise oauth_error("invalid_grant", "The PKCE code verifier must only contain [a-Z], [0-9], '-', '.', '_', '~'.")
    if not code.challenge:
        raise oauth_error(
            "invalid_grant",
            "The PKCE code verifier was provided but the code challenge was absent from the authorization request.",
        )
    if encoded(hashlib.sha256(verifier.encode()).digest()) != code.challenge:
        raise oauth_error("invalid_grant", "The PKCE code challenge did not match the code verifier.")
