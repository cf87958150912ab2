"""Clients that prove who they are with a signed assertion (`private_key_jwt`), as Hydra v2.3 takes it.

Assertions of issuers that users trust are a grant, in `tokens.py`. Keys at a `jwks_uri` are not fetched.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import jwt

from ory_async.testing.http.wire import JsonObject, Refused, is_list
from ory_async.testing.hydra.state import Client, HydraState
from ory_async.testing.hydra.wire import oauth_error

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
METHOD = "private_key_jwt"


def client_of_assertion(state: HydraState, form: Mapping[str, str], endpoint: str) -> Client:
    """The client that signed the assertion of a request, for this token endpoint. Raises Refused."""
    if form["client_assertion_type"] != ASSERTION_TYPE:
        raise oauth_error("invalid_request", f"Unknown client_assertion_type '{form['client_assertion_type']}'.")
    assertion = form.get("client_assertion")
    if not assertion:
        raise oauth_error("invalid_request", "The client_assertion request parameter must be set.")
    try:
        header = jwt.get_unverified_header(assertion)
        claims: JsonObject = jwt.decode(assertion, options={"verify_signature": False})
    except jwt.InvalidTokenError:
        raise _no("Unable to verify the integrity of the 'client_assertion' value.") from None
    if not isinstance(claims.get("sub"), str):
        raise _no("The claim 'sub' from the client_assertion JSON Web Token is undefined.")
    client = state.clients.get(claims["sub"])
    if client is None or form.get("client_id", client.id) != client.id:
        raise oauth_error("invalid_client")
    if client.auth_method != METHOD:
        raise _no(f"This client only supports client authentication method '{client.auth_method}'.")
    wanted = client.members.get("token_endpoint_auth_signing_alg") or "RS256"
    if header.get("alg") != wanted:
        raise _no(f"The 'client_assertion' uses another signing algorithm than '{wanted}', which the client enforces.")
    if client.members.get("jwks_uri"):
        raise Refused(501, "The fake does not fetch jwks_uri (oauth2TokenExchange).")
    _check_signature(client, assertion, wanted, header.get("kid"))
    _check_claims(state, client, claims, endpoint)
    return client


def _check_signature(client: Client, assertion: str, algorithm: str, kid: Any) -> None:
    keys: Any = client.members["jwks"].get("keys") or []
    fitting = [key for key in keys if kid is None or key.get("kid") == kid]
    if not fitting:
        hint = f"The JSON Web Token uses signing key with kid '{kid}', which could not be found."
        raise oauth_error("invalid_request", hint)
    unchecked = {"verify_exp": False, "verify_aud": False, "verify_nbf": False, "verify_iat": False}
    options: Any = {**unchecked, "verify_sub": False, "verify_jti": False, "verify_iss": False}
    for key in fitting:
        try:
            jwt.decode(assertion, jwt.PyJWK(key).key, algorithms=[algorithm], options=options)
        except (jwt.PyJWTError, TypeError, ValueError):  # another kind of key: the next one
            continue
        return
    raise _no("Unable to verify the integrity of the 'client_assertion' value.")


def _check_claims(state: HydraState, client: Client, claims: JsonObject, endpoint: str) -> None:
    now = state.now().timestamp()
    late = isinstance(claims.get("exp"), (int, float)) and claims["exp"] < now
    if late or any(isinstance(claims.get(name), (int, float)) and claims[name] > now for name in ("iat", "nbf")):
        raise Refused(500, "The error is unrecognizable", message="error")
    if claims.get("iss") != client.id:
        raise _no("Claim 'iss' from 'client_assertion' must match the 'client_id' of the OAuth 2.0 Client.")
    audience = claims.get("aud")
    if endpoint not in (audience if is_list(audience) else [audience]):
        raise _no(f"Claim 'audience' from 'client_assertion' must match the token endpoint '{endpoint}'.")
    if not claims.get("jti"):
        raise _no("Claim 'jti' from 'client_assertion' must be set but is not.")
    if not isinstance(claims.get("exp"), (int, float)):
        raise _no("Unable to type assert the expiry time from claims.")
    if claims["jti"] in state.used_assertions:
        raise oauth_error("jti_known")
    state.used_assertions.add(str(claims["jti"]))


def _no(hint: str) -> Refused:
    return oauth_error("invalid_client", hint)
