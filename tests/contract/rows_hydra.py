"""OAuth2 and OpenID Connect: clients, login, consent, logout, tokens, keys, registration, trusted issuers."""

from __future__ import annotations

import base64
import hashlib
import re
import time
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from tests.contract.rows import ABSENT, ANY, Call, Scenario, Variant, Wait

CALLBACK = "http://127.0.0.1:3000/cb"
AFTER = "http://127.0.0.1:3000/after"
VERIFIER = "a-code-verifier-of-more-than-forty-three-characters"
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
JWT_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}

# The key of an issuer outside, made anew in each run.
_KEY = rsa.generate_private_key(65537, 2048)
_PUBLIC = RSAAlgorithm.to_jwk(_KEY.public_key(), as_dict=True)
JWK: dict[str, Any] = {**{name: _PUBLIC[name] for name in ("kty", "n", "e")}, "use": "sig", "alg": "RS256", "kid": "k1"}
TOKEN_URL = "http://127.0.0.1/oauth2/token"  # the fake's own; the real server is told to take it


def assertion(**claims: Any) -> str:
    """What a trusted issuer signs."""
    now = int(time.time())
    usual = {"iss": "https://issuer.example", "sub": "ann", "aud": TOKEN_URL, "iat": now, "exp": now + 3600}
    signed = {name: value for name, value in {**usual, **claims}.items() if value is not None}
    return jwt.encode(signed, _KEY, algorithm="RS256", headers={"kid": "k1"})


VARIANTS = {
    "hydra-no-registration": Variant(
        "hydra",
        real={"oidc": {"dynamic_client_registration": {"enabled": False}}},
        fake={"oauth2_registration": False},
    ),
    "hydra-jwt": Variant("hydra", real={"strategies": {"access_token": "jwt"}}, fake={"oauth2_access_token": "jwt"}),
    "hydra-short": Variant(
        "hydra",
        real={"ttl": {"login_consent_request": "1s"}},
        fake={"oauth2_request_lifespan": 1},
    ),
    "hydra-short-codes": Variant("hydra", real={"ttl": {"auth_code": "1s"}}, fake={"oauth2_code_lifespan": 1}),
    "hydra-short-tokens": Variant(
        "hydra",
        real={"ttl": {"access_token": "1s", "refresh_token": "1s"}},
        fake={"oauth2_access_lifespan": 1, "oauth2_refresh_lifespan": 1},
    ),
    "hydra-grace": Variant(
        "hydra",
        real={"oauth2": {"grant": {"refresh_token": {"rotation_grace_period": "1m"}}}},
        fake={"oauth2_refresh_grace": 60},
    ),
    "hydra-token-url": Variant("hydra", real={"webfinger": {"oidc_discovery": {"token_url": TOKEN_URL}}}),
}


def located(name: str, value: str = "") -> re.Pattern[str]:
    """A Location with this parameter in its query."""
    return re.compile(rf"[?&]{name}={value}")


def made(name: str = "client", **members: Any) -> Call:
    """A client of a web application exists."""
    body = {
        "client_name": name,
        "grant_types": ["authorization_code", "refresh_token", "client_credentials"],
        "response_types": ["code"],
        "scope": "openid offline_access profile orders.*",
        "redirect_uris": [CALLBACK],
        "post_logout_redirect_uris": [AFTER],
        "audience": ["https://api.example"],
        **members,
    }
    return Call("create_oauth2_client", {"body": body}, status=201, save=name)


def begun(*, client: str = "client", save: str = "auth", status: int = 302, error: str = "", **query: Any) -> Call:
    """A browser is sent to the authorization endpoint, and on to the login page, or back (303) with an error."""
    params = {
        "response_type": "code",
        "client_id": f"{{{client}.client_id}}",
        "redirect_uri": CALLBACK,
        "scope": "openid offline_access",
        "state": "state-123456789",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
        **query,
    }
    params = {name: value for name, value in params.items() if value is not None}
    where = located("error", error) if error else located("login_challenge")
    return Call("GET /oauth2/auth", {"params": params}, status=status, save=save, jar="b", headers={"location": where})


LOGIN = "{query:auth.headers.location:login_challenge}"
CONSENT = "{query:asked.headers.location:consent_challenge}"


def follow(url: str, expected: str, error: str = "", *, save: str, jar: str = "b") -> Call:
    """The browser goes where it was sent: on to the next page, or back to the client (303) with a code or an error."""
    where = located("error", error) if error else located(expected)
    status = 303 if error or expected == "code" else 302
    return Call(f"GET {url}", status=status, save=save, jar=jar, headers={"location": where})


def accept_login(subject: str = "ann-{unique}", *, error: str = "", **body: Any) -> list[Call]:
    """The login page signs somebody in; the browser goes on to the consent page, or back with an error."""
    return [
        Call(
            "accept_oauth2_login_request",
            {"login_challenge": LOGIN, "body": {"subject": subject, **body}},
            has={"redirect_to": ANY},
            save="login",
        ),
        follow("{login.redirect_to}", "consent_challenge", error, save="asked"),
    ]


def accept_consent(
    scope: tuple[str, ...] = ("openid", "offline_access"), *, error: str = "", **body: Any
) -> list[Call]:
    """The user agrees; the browser goes back to the client with a code, or an error."""
    return [
        Call(
            "accept_oauth2_consent_request",
            {"consent_challenge": CONSENT, "body": {"grant_scope": list(scope), **body}},
            has={"redirect_to": ANY},
            save="consent",
        ),
        follow("{consent.redirect_to}", "code", error, save="back"),
    ]


CODE = "{query:back.headers.location:code}"
AUTH = ["{client.client_id}", "{client.client_secret}"]
CLAIMS = {"access_token": {"tier": "gold"}, "id_token": {"email": "ann@example.org"}}


def exchange(*, save: str = "tokens", auth: Any = AUTH, **overrides: Any) -> Call:
    """The code becomes tokens."""
    body = {
        "grant_type": "authorization_code",
        "code": CODE,
        "redirect_uri": CALLBACK,
        "code_verifier": VERIFIER,
        **overrides,
    }
    body = {name: value for name, value in body.items() if value is not None}
    return Call("oauth2_token_exchange", {"body": body, "client_auth": auth}, save=save)


def refused(call: Call, status: int, id: str) -> Call:
    """The same call, refused by the token endpoint."""
    kind = {400: "OAuth2BadRequest", 401: "OAuth2Unauthorized", 403: "OAuth2Forbidden"}[status]
    return Call(call.operation, call.args, status=status, id=id, error=kind)


def refresh(token: str = "{tokens.refresh_token}", *, save: str | None = None) -> Call:
    """A refresh token becomes new tokens."""
    body = {"grant_type": "refresh_token", "refresh_token": token}
    return Call("oauth2_token_exchange", {"body": body, "client_auth": AUTH}, save=save)


def machine(*, auth: Any = AUTH, save: str | None = None, **body: Any) -> Call:
    """A client gets a token for itself."""
    args = {"body": {"grant_type": "client_credentials", **body}, "client_auth": auth}
    return Call("oauth2_token_exchange", args, save=save)


def known(token: str, active: bool = True, **has: Any) -> Call:
    """What introspection says."""
    return Call("introspect_oauth2_token", {"body": {"token": token}}, has={"active": active, **has})


SIGNED_IN = [made(), begun(), *accept_login(remember=True, remember_for=3600), *accept_consent()]

CLIENTS = [
    Scenario(
        "clients: a new client shows its secret once",
        variant="hydra",
        steps=[
            Call(
                "create_oauth2_client",
                {"body": {"client_name": "one-{unique}", "redirect_uris": [CALLBACK]}},
                status=201,
                has={
                    "client_id": str,
                    "client_secret": str,
                    "redirect_uris": [CALLBACK],
                    "grant_types": None,
                    "contacts": None,
                    "scope": "offline_access offline openid",
                    "token_endpoint_auth_method": "client_secret_basic",
                    "subject_type": "public",
                    "registration_access_token": str,
                    "client_secret_expires_at": 0,
                    "skip_consent": False,
                    "jwks": {},
                },
                headers={"location": ANY},
                save="client",
            ),
            Call(
                "get_oauth2_client",
                {"id": "{client.client_id}"},
                has={
                    "client_name": "one-{unique}",
                    "client_secret": ABSENT,
                    "registration_access_token": ABSENT,
                    "grant_types": [],
                    "contacts": [],
                },
            ),
        ],
    ),
    Scenario(
        "clients: an id and a secret can be chosen",
        variant="hydra",
        steps=[
            Call(
                "create_oauth2_client",
                {"body": {"client_id": "own-{unique}", "client_secret": "my-own-secret", "metadata": {"a": [1]}}},
                status=201,
                has={"client_id": "own-{unique}", "client_secret": "my-own-secret", "metadata.a": [1]},
            ),
            Call(
                "create_oauth2_client",
                {"body": {"client_id": "own-{unique}"}},
                status=409,
                error="Conflict",
            ),
        ],
    ),
    Scenario(
        "clients: a public client has no secret",
        variant="hydra",
        steps=[
            Call(
                "create_oauth2_client",
                {"body": {"token_endpoint_auth_method": "none"}},
                status=201,
                has={"client_secret": ABSENT, "token_endpoint_auth_method": "none"},
            ),
        ],
    ),
    Scenario(
        "clients: metadata that makes no sense is refused",
        variant="hydra",
        steps=[
            Call(
                "create_oauth2_client",
                {"body": body},
                status=400,
                id=id,
                error="BadRequest",
            )
            for body, id in (
                ({"client_secret": "abc"}, "invalid_client_metadata"),
                ({"subject_type": "weird"}, "invalid_client_metadata"),
                ({"userinfo_signed_response_alg": "HS256"}, "invalid_client_metadata"),
                ({"allowed_cors_origins": ["ftp://x.example"]}, "invalid_client_metadata"),
                ({"token_endpoint_auth_method": "private_key_jwt"}, "invalid_client_metadata"),
                ({"access_token_strategy": "weird"}, "invalid_client_metadata"),
                ({"post_logout_redirect_uris": ["http://other.example/x"]}, "invalid_client_metadata"),
                ({"redirect_uris": ["http://x.example/#frag"]}, "invalid_redirect_uri"),
                ({"redirect_uris": ["no url"]}, "invalid_redirect_uri"),
            )
        ],
    ),
    Scenario(
        "clients: a body that is no client is refused",
        variant="hydra",
        steps=[
            Call("POST /admin/clients", {"plane": "admin", "content": content}, status=400, has={"error": ANY})
            for content in ("{bad", '{"redirect_uris": "x"}', '{"client_name": 1}', "", '"text"')
        ],
    ),
    Scenario(
        "clients: unknown members of a body are ignored",
        variant="hydra",
        steps=[
            Call(
                "POST /admin/clients",
                {"plane": "admin", "json": {"nobody_knows": 1}},
                status=201,
                has={"nobody_knows": ABSENT},
            )
        ],
    ),
    Scenario(
        "clients: put replaces everything",
        variant="hydra",
        steps=[
            made(),
            Call(
                "set_oauth2_client",
                {"id": "{client.client_id}", "body": {"client_name": "two-{unique}"}},
                has={"client_name": "two-{unique}", "redirect_uris": None, "client_secret": ABSENT},
            ),
            Call(
                "set_oauth2_client",
                {"id": "{client.client_id}", "body": {"client_secret": "another-secret"}},
                has={"client_secret": "another-secret", "client_name": ""},
            ),
            Call("get_oauth2_client", {"id": "{client.client_id}"}, has={"redirect_uris": [], "client_name": ""}),
        ],
    ),
    Scenario(
        "clients: patch changes one member, a new secret works at once",
        variant="hydra",
        steps=[
            made(),
            Call(
                "patch_oauth2_client",
                {
                    "id": "{client.client_id}",
                    "body": [
                        {"op": "replace", "path": "/client_name", "value": "patched"},
                        {"op": "replace", "path": "/client_secret", "value": "patched-secret"},
                    ],
                },
                has={"client_name": "patched", "client_secret": "patched-secret", "redirect_uris": [CALLBACK]},
            ),
            refused(machine(), 401, "invalid_client"),
            machine(auth=["{client.client_id}", "patched-secret"]),
        ],
    ),
    Scenario(
        "clients: patch changes no id and takes nothing but lists",
        variant="hydra",
        steps=[
            made(),
            Call(
                "patch_oauth2_client",
                {"id": "{client.client_id}", "body": [{"op": "replace", "path": "/client_id", "value": "x"}]},
                status=404,
                error="NotFound",
            ),
            Call(
                "PATCH /admin/clients/{client.client_id}",
                {"plane": "admin", "json": {"no": "list"}},
                status=500,
                id="error",
            ),
        ],
    ),
    Scenario(
        "clients: deleted clients are gone, with their tokens",
        variant="hydra",
        steps=[
            made(),
            machine(save="tokens"),
            Call("delete_oauth2_client", {"id": "{client.client_id}"}, status=204),
            known("{tokens.access_token}", active=False),
            Call("delete_oauth2_client", {"id": "{client.client_id}"}, status=404, error="NotFound"),
            Call("get_oauth2_client", {"id": "{client.client_id}"}, status=404, error="NotFound"),
            Call("set_oauth2_client", {"id": "{client.client_id}", "body": {}}, status=404, error="NotFound"),
            Call("patch_oauth2_client", {"id": "{client.client_id}", "body": []}, status=404, error="NotFound"),
        ],
    ),
    Scenario(
        "clients: lists are filtered by name and owner",
        variant="hydra",
        steps=[
            made("a", client_name="list-{unique}", owner="o-{unique}"),
            made("b", client_name="other-{unique}", owner="o-{unique}"),
            Call("list_oauth2_clients", {"owner": "o-{unique}"}, has={"#": 2}),
            Call(
                "list_oauth2_clients",
                {"owner": "o-{unique}", "client_name": "list-{unique}"},
                has={"#": 1, "0.client_id": "{a.client_id}", "0.client_secret": ABSENT},
            ),
            Call("list_oauth2_clients", {"client_name": "nobody-{unique}"}, has={"#": 0}),
        ],
    ),
    Scenario(
        "clients: pages are as long as asked and carry links",
        variant="hydra",
        steps=[
            *(made(name) for name in "abc"),
            Call(
                "GET /admin/clients",
                {"plane": "admin", "params": {"page_size": 1}},
                has={"#": 1},
                headers={"link": ANY, "x-total-count": ANY},
            ),
            Call("GET /admin/clients", {"plane": "admin", "params": {"page_size": 0}}, has={"#": 1}),
            Call("GET /admin/clients", {"plane": "admin", "params": {"page_size": 1, "page_token": "x"}}, has={"#": 1}),
            Call("GET /admin/clients", {"plane": "admin", "params": {"page_size": "abc"}}, has={"2": ANY}),
        ],
    ),
    Scenario(
        "clients: lifespans are set together and shape the tokens",
        variant="hydra",
        steps=[
            made(),
            Call(
                "set_oauth2_client_lifespans",
                {
                    "id": "{client.client_id}",
                    "body": {
                        "client_credentials_grant_access_token_lifespan": "2h",
                        "refresh_token_grant_id_token_lifespan": "90s",
                    },
                },
                has={
                    "client_credentials_grant_access_token_lifespan": "2h0m0s",
                    "refresh_token_grant_id_token_lifespan": "1m30s",
                    "implicit_grant_access_token_lifespan": None,
                },
            ),
            machine(save="tokens"),
            known("{tokens.access_token}", exp=int, iat=int),
            Call(
                "set_oauth2_client_lifespans",
                {"id": "{client.client_id}", "body": {}},
                has={"client_credentials_grant_access_token_lifespan": None},
            ),
            Call(
                "PUT /admin/clients/{client.client_id}/lifespans",
                {"plane": "admin", "json": {"implicit_grant_access_token_lifespan": "soon"}},
                status=400,
            ),
            Call("set_oauth2_client_lifespans", {"id": "x-{unique}", "body": {}}, status=404, error="NotFound"),
        ],
    ),
    Scenario(
        "clients: the servers have no rotation of secrets",
        variant="hydra",
        steps=[
            made(),
            Call("rotate_oauth2_client_secret", {"id": "{client.client_id}"}, status=404, error="NotFound"),
        ],
    ),
]

AUTHORIZE = [
    Scenario(
        "authorize: a browser goes to the login page with a challenge and a csrf cookie",
        variant="hydra",
        steps=[
            made(),
            begun(audience="https://api.example", login_hint="ann@example.org", acr_values="1 2", ui_locales="de"),
            Call(
                "get_oauth2_login_request",
                {"login_challenge": LOGIN},
                has={
                    "skip": False,
                    "subject": "",
                    "requested_scope": ["openid", "offline_access"],
                    "requested_access_token_audience": ["https://api.example"],
                    "client.client_id": "{client.client_id}",
                    "client.client_secret": ABSENT,
                    "oidc_context.login_hint": "ann@example.org",
                    "oidc_context.acr_values": ["1", "2"],
                    "oidc_context.ui_locales": ["de"],
                    "session_id": str,
                    "request_url": ANY,
                },
                outcome="ProviderLogin",
            ),
        ],
    ),
    Scenario(
        "authorize: prompt=registration leads to the login page until there is a page of its own",
        variant="hydra",
        steps=[made(), begun(prompt="registration")],
    ),
    Scenario(
        "authorize: what is wrong before the redirect address is known stays here",
        variant="hydra",
        steps=[
            made(),
            begun(status=302, error="invalid_client", client_id="nobody-{unique}"),
            begun(status=302, error="invalid_request", redirect_uri="http://evil.example/cb"),
            begun(status=302, error="invalid_request", redirect_uri=None),
        ],
    ),
    Scenario(
        "authorize: what is wrong afterwards goes back to the client",
        variant="hydra",
        steps=[
            made(),
            *(
                begun(status=303, error=error, **query)
                for error, query in (
                    ("invalid_state", {"state": "short"}),
                    ("invalid_scope", {"scope": "openid nope"}),
                    ("unsupported_response_type", {"response_type": "token"}),
                    ("unsupported_response_type", {"response_type": None}),
                    ("invalid_request", {"audience": "https://other.example"}),
                    ("login_required", {"prompt": "none"}),
                )
            ),
        ],
    ),
    Scenario(
        "authorize: the whole way gives a code that becomes tokens",
        variant="hydra",
        steps=[
            made(),
            begun(nonce="nonce-123456"),
            *accept_login(acr="2", amr=["pwd", "totp"], remember=True, remember_for=3600),
            Call(
                "get_oauth2_consent_request",
                {"consent_challenge": CONSENT},
                has={
                    "subject": "ann-{unique}",
                    "skip": False,
                    "acr": "2",
                    "amr": ["pwd", "totp"],
                    "login_session_id": str,
                    "login_challenge": str,
                    "requested_scope": ["openid", "offline_access"],
                    "context": None,
                },
                outcome="ProviderConsent",
            ),
            *accept_consent(session=CLAIMS, grant_access_token_audience=["https://api.example"]),
            exchange(),
            Call(
                "introspect_oauth2_token",
                {"body": {"token": "{tokens.access_token}"}},
                has={
                    "active": True,
                    "sub": "ann-{unique}",
                    "client_id": "{client.client_id}",
                    "scope": "openid offline_access",
                    "aud": ["https://api.example"],
                    "ext.tier": "gold",
                    "token_use": "access_token",
                    "token_type": "Bearer",
                },
            ),
            known("{tokens.refresh_token}", token_use="refresh_token", sub="ann-{unique}"),
            Call(
                "get_oidc_user_info",
                {"access_token": "{tokens.access_token}"},
                has={
                    "sub": "ann-{unique}",
                    "email": "ann@example.org",
                    "acr": "2",
                    "amr": ["pwd", "totp"],
                    "aud.0": "{client.client_id}",
                    "nonce": ABSENT,
                    "sid": ABSENT,
                },
            ),
        ],
    ),
    Scenario(
        "authorize: the user may agree to less",
        variant="hydra",
        steps=[
            made(),
            begun(),
            *accept_login(),
            *accept_consent(scope=("profile",)),
            exchange(),
            known("{tokens.access_token}", scope="profile"),
        ],
    ),
    Scenario(
        "authorize: without offline_access there is no refresh token, without openid no id token",
        variant="hydra",
        steps=[
            made(),
            begun(scope="profile"),
            *accept_login(),
            *accept_consent(scope=("profile",)),
            Call(
                "oauth2_token_exchange",
                {
                    "body": {
                        "grant_type": "authorization_code",
                        "code": CODE,
                        "redirect_uri": CALLBACK,
                        "code_verifier": VERIFIER,
                    },
                    "client_auth": AUTH,
                },
                has={
                    "refresh_token": ABSENT,
                    "id_token": ABSENT,
                    "access_token": str,
                    "scope": "profile",
                    "token_type": "bearer",
                    "expires_in": int,
                },
                headers={"cache-control": "no-store"},
            ),
        ],
    ),
    Scenario(
        "authorize: a public client needs no secret",
        variant="hydra",
        steps=[
            made(token_endpoint_auth_method="none"),
            begun(),
            *accept_login(),
            *accept_consent(),
            exchange(auth=None, client_id="{client.client_id}"),
        ],
    ),
    Scenario(
        "authorize: a client without PKCE",
        variant="hydra",
        steps=[
            made(),
            begun(code_challenge=None, code_challenge_method=None),
            *accept_login(),
            *accept_consent(),
            exchange(code_verifier=None),
        ],
    ),
    Scenario(
        "authorize: plain PKCE is refused when the code would be given",
        variant="hydra",
        steps=[
            made(),
            begun(code_challenge=VERIFIER, code_challenge_method="plain"),
            *accept_login(),
            *accept_consent(error="invalid_request"),
        ],
    ),
]

LOGIN_PAGE = [
    Scenario(
        "login: a remembered user is known at the next visit",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            begun(),
            Call(
                "get_oauth2_login_request",
                {"login_challenge": LOGIN},
                has={"skip": True, "subject": "ann-{unique}"},
                outcome="ProviderLogin",
            ),
            *accept_login(),
            Call(
                "get_oauth2_consent_request",
                {"consent_challenge": CONSENT},
                has={"skip": False},
                outcome="ProviderConsent",
            ),
        ],
    ),
    Scenario(
        "login: another subject than the remembered one has to sign in anew",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            begun(),
            Call(
                "accept_oauth2_login_request",
                {"login_challenge": LOGIN, "body": {"subject": "bob-{unique}"}},
                has={"redirect_to": re.compile("prompt=login")},
            ),
        ],
    ),
    Scenario(
        "login: prompt=login and max_age ask a remembered user again",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            begun(prompt="login"),
            Call(
                "get_oauth2_login_request",
                {"login_challenge": LOGIN},
                has={"skip": False, "subject": ""},
                outcome="ProviderLogin",
            ),
            begun(max_age="3600"),
            Call("get_oauth2_login_request", {"login_challenge": LOGIN}, has={"skip": True}, outcome="ProviderLogin"),
        ],
    ),
    Scenario(
        "login: who is not remembered is not known",
        variant="hydra",
        steps=[
            made(),
            begun(),
            *accept_login(remember=False),
            begun(),
            Call("get_oauth2_login_request", {"login_challenge": LOGIN}, has={"skip": False}, outcome="ProviderLogin"),
        ],
    ),
    Scenario(
        "login: prompt=none works for a remembered user who agreed before",
        variant="hydra",
        steps=[
            made(),
            begun(),
            *accept_login(remember=True, remember_for=3600),
            *accept_consent(remember=True, remember_for=3600),
            begun(prompt="none"),
            *accept_login(),
            Call(
                "get_oauth2_consent_request",
                {"consent_challenge": CONSENT},
                has={"skip": True},
                outcome="ProviderConsent",
            ),
            *accept_consent(),
            exchange(),
        ],
    ),
    Scenario(
        "login: prompt=none without an earlier consent goes back with consent_required",
        variant="hydra",
        steps=[*SIGNED_IN, begun(prompt="none"), *accept_login(error="consent_required")],
    ),
    Scenario(
        "login: a refusal goes back to the client",
        variant="hydra",
        steps=[
            made(),
            begun(),
            Call(
                "reject_oauth2_login_request",
                {
                    "login_challenge": LOGIN,
                    "body": {"error": "login_required", "error_description": "not now", "error_hint": "later"},
                },
                save="login",
            ),
            follow("{login.redirect_to}", "", "login_required", save="back"),
        ],
    ),
    Scenario(
        "login: a refusal without a reason has a name of its own",
        variant="hydra",
        steps=[
            made(),
            begun(),
            Call("reject_oauth2_login_request", {"login_challenge": LOGIN, "body": {}}, save="login"),
            follow("{login.redirect_to}", "", r"login\+request\+denied", save="back"),
        ],
    ),
    Scenario(
        "login: challenges that nobody made are not found",
        variant="hydra",
        steps=[
            Call(
                "get_oauth2_login_request",
                {"login_challenge": "x"},
                status=404,
                error="NotFound",
                outcome=("ChallengeOver", {"reason": "unknown"}),
            ),
            Call(
                "accept_oauth2_login_request",
                {"login_challenge": "x", "body": {"subject": "ann"}},
                status=404,
                error="NotFound",
                outcome=("ChallengeOver", {"reason": "unknown"}),
            ),
            Call(
                "reject_oauth2_login_request",
                {"login_challenge": "x", "body": {}},
                status=404,
                error="NotFound",
                outcome=("ChallengeOver", {"reason": "unknown"}),
            ),
        ],
    ),
    Scenario(
        "login: a challenge is asked for",
        variant="hydra",
        steps=[
            Call(
                f"{verb} /admin/oauth2/auth/requests/{path}",
                {"plane": "admin", "json": {}},
                status=400,
                id="invalid_request",
            )
            for verb, path in (
                ("GET", "login"),
                ("PUT", "login/accept"),
                ("PUT", "login/reject"),
                ("GET", "consent"),
                ("PUT", "consent/accept"),
                ("PUT", "consent/reject"),
            )
        ],
    ),
    Scenario(
        "login: a body without a subject, or one that is none, is refused",
        variant="hydra",
        steps=[
            made(),
            begun(),
            *(
                Call(
                    f"PUT /admin/oauth2/auth/requests/login/accept?login_challenge={LOGIN}",
                    {"plane": "admin", "content": content},
                    status=400,
                    id="invalid_request",
                )
                for content in ("{}", "", "{bad", '{"subject": 1}', '{"subject": "ann", "nobody_knows": 1}', "[]")
            ),
        ],
    ),
    Scenario(
        "login: a challenge can be answered again, even when it was used",
        variant="hydra",
        steps=[
            made(),
            begun(),
            *accept_login(),
            Call("get_oauth2_login_request", {"login_challenge": LOGIN}, outcome="ProviderLogin"),
            Call("accept_oauth2_login_request", {"login_challenge": LOGIN, "body": {"subject": "bob"}}),
            Call("reject_oauth2_login_request", {"login_challenge": LOGIN, "body": {}}),
            *accept_consent(),
            Call("get_oauth2_login_request", {"login_challenge": LOGIN}, outcome="ProviderLogin"),
            Call("get_oauth2_consent_request", {"consent_challenge": CONSENT}, outcome="ProviderConsent"),
        ],
    ),
    Scenario(
        "login: the browser that began has to come back",
        variant="hydra",
        steps=[
            made(),
            begun(),
            Call(
                "accept_oauth2_login_request",
                {"login_challenge": LOGIN, "body": {"subject": "ann"}},
                save="login",
            ),
            follow("{login.redirect_to}", "", "request_forbidden", save="back", jar="other"),
            follow("{login.redirect_to}", "consent_challenge", save="asked"),
        ],
    ),
    Scenario(
        "login: a verifier that nobody made is refused",
        variant="hydra",
        steps=[
            made(),
            begun(status=303, error="access_denied", login_verifier="x"),
            begun(status=303, error="access_denied", consent_verifier="x"),
        ],
    ),
    Scenario(
        "login: a request that took too long is over",
        variant="hydra-short",
        steps=[
            made(),
            begun(),
            Wait(1.5),
            Call(
                "get_oauth2_login_request",
                {"login_challenge": LOGIN},
                status=401,
                id="request_unauthorized",
                error="Unauthorized",
                outcome=("ChallengeOver", {"reason": "expired"}),
            ),
            Call(
                "accept_oauth2_login_request",
                {"login_challenge": LOGIN, "body": {"subject": "ann"}},
                status=401,
                id="request_unauthorized",
                error="Unauthorized",
                outcome=("ChallengeOver", {"reason": "expired"}),
            ),
        ],
    ),
]

CONSENT_PAGE = [
    Scenario(
        "consent: a refusal goes back to the client",
        variant="hydra",
        steps=[
            made(),
            begun(),
            *accept_login(),
            Call(
                "reject_oauth2_consent_request",
                {"consent_challenge": CONSENT, "body": {"error": "access_denied", "error_description": "no"}},
                save="consent",
            ),
            follow("{consent.redirect_to}", "", "access_denied", save="back"),
        ],
    ),
    Scenario(
        "consent: what was agreed to and remembered need not be asked again",
        variant="hydra",
        steps=[
            made(),
            begun(),
            *accept_login(remember=True, remember_for=3600),
            *accept_consent(remember=True),
            begun(scope="openid"),
            *accept_login(),
            Call(
                "get_oauth2_consent_request",
                {"consent_challenge": CONSENT},
                has={"skip": True},
                outcome="ProviderConsent",
            ),
            begun(scope="openid profile"),
            *accept_login(),
            Call(
                "get_oauth2_consent_request",
                {"consent_challenge": CONSENT},
                has={"skip": False},
                outcome="ProviderConsent",
            ),
            begun(scope="openid", prompt="consent"),
            *accept_login(),
            Call(
                "get_oauth2_consent_request",
                {"consent_challenge": CONSENT},
                has={"skip": False},
                outcome="ProviderConsent",
            ),
        ],
    ),
    Scenario(
        "consent: challenges that nobody made are not found",
        variant="hydra",
        steps=[
            Call(
                "get_oauth2_consent_request",
                {"consent_challenge": "x"},
                status=404,
                error="NotFound",
                outcome=("ChallengeOver", {"reason": "unknown"}),
            ),
            Call(
                "accept_oauth2_consent_request",
                {"consent_challenge": "x", "body": {}},
                status=404,
                error="NotFound",
                outcome=("ChallengeOver", {"reason": "unknown"}),
            ),
            Call(
                "reject_oauth2_consent_request",
                {"consent_challenge": "x", "body": {}},
                status=404,
                error="NotFound",
                outcome=("ChallengeOver", {"reason": "unknown"}),
            ),
        ],
    ),
    Scenario(
        "consent: a verifier works once",
        variant="hydra",
        steps=[*SIGNED_IN, follow("{consent.redirect_to}", "", "access_denied", save="again")],
    ),
    Scenario(
        "consent: a body that is none is refused",
        variant="hydra",
        steps=[
            made(),
            begun(),
            *accept_login(),
            *(
                Call(
                    f"PUT /admin/oauth2/auth/requests/consent/{verb}?consent_challenge={CONSENT}",
                    {"plane": "admin", "content": content},
                    status=400,
                    id="error",
                )
                for verb in ("accept", "reject")
                for content in ("{bad", '{"nobody_knows": 1}', "[]", "")
            ),
        ],
    ),
    Scenario(
        "consent sessions: they are listed by user, newest first, and end with their tokens",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            exchange(),
            Call(
                "list_oauth2_consent_sessions",
                {"subject": "ann-{unique}"},
                has={
                    "#": 1,
                    "0.grant_scope": ["openid", "offline_access"],
                    "0.remember": False,
                    "0.consent_request.client.client_id": "{client.client_id}",
                    "0.consent_request.subject": "ann-{unique}",
                    "0.session.access_token": {},
                    "0.handled_at": str,
                },
            ),
            Call(
                "revoke_oauth2_consent_sessions",
                {"subject": "ann-{unique}", "client": "{client.client_id}"},
                status=204,
            ),
            Call("list_oauth2_consent_sessions", {"subject": "ann-{unique}"}, has={"#": 0}),
            known("{tokens.access_token}", active=False),
            known("{tokens.refresh_token}", active=False),
        ],
    ),
    Scenario(
        "consent sessions: all clients of a user can be revoked at once",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            exchange(),
            Call("revoke_oauth2_consent_sessions", {"subject": "ann-{unique}", "all": True}, status=204),
            known("{tokens.access_token}", active=False),
            Call("revoke_oauth2_consent_sessions", {"subject": "ann-{unique}", "all": True}, status=204),
        ],
    ),
    Scenario(
        "consent sessions: a subject is needed, and a client or all",
        variant="hydra",
        steps=[
            Call("GET /admin/oauth2/auth/sessions/consent", {"plane": "admin"}, status=400, id="invalid_request"),
            Call("DELETE /admin/oauth2/auth/sessions/consent", {"plane": "admin"}, status=400, id="invalid_request"),
            Call(
                "DELETE /admin/oauth2/auth/sessions/consent?subject=ann",
                {"plane": "admin"},
                status=400,
                id="invalid_request",
            ),
            Call("list_oauth2_consent_sessions", {"subject": "nobody-{unique}"}, has={"#": 0}),
        ],
    ),
    Scenario(
        "consent sessions: pages",
        variant="hydra",
        steps=[
            made(),
            *(step for _ in range(3) for step in (begun(), *accept_login(), *accept_consent())),
            Call("list_oauth2_consent_sessions", {"subject": "ann-{unique}"}, has={"#": 3}),
            Call(
                "GET /admin/oauth2/auth/sessions/consent?subject=ann-{unique}&page_size=2",
                {"plane": "admin"},
                has={"#": 2},
                headers={"x-total-count": "3", "link": ANY},
            ),
        ],
    ),
    Scenario(
        "login sessions: a user who is revoked has to sign in again",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            Call("revoke_oauth2_login_sessions", {"subject": "ann-{unique}"}, status=204),
            begun(),
            Call("get_oauth2_login_request", {"login_challenge": LOGIN}, has={"skip": False}, outcome="ProviderLogin"),
            Call("revoke_oauth2_login_sessions", {"subject": "nobody-{unique}"}, status=204),
            Call("revoke_oauth2_login_sessions", {"sid": "{uuid}"}, status=204),
            Call("DELETE /admin/oauth2/auth/sessions/login", {"plane": "admin"}, status=400, id="invalid_request"),
        ],
    ),
]

LOGOUT_CHALLENGE = "{query:leaving.headers.location:logout_challenge}"


def leaving(*, hint: bool = True, jar: str = "b", **query: str) -> Call:
    """A browser is sent to the logout endpoint."""
    params = {"id_token_hint": "{tokens.id_token}", **query} if hint else dict(query)
    return Call(
        "GET /oauth2/sessions/logout",
        {"params": params},
        status=302,
        jar=jar,
        save="leaving",
        headers={"location": ANY},
    )


LOGOUT = [
    Scenario(
        "logout: a client asks, the user agrees, the browser comes back",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            exchange(),
            leaving(post_logout_redirect_uri=AFTER, state="bye"),
            Call(
                "get_oauth2_logout_request",
                {"logout_challenge": LOGOUT_CHALLENGE},
                has={
                    "subject": "ann-{unique}",
                    "rp_initiated": True,
                    "client.client_id": "{client.client_id}",
                    "sid": str,
                    "expires_at": None,
                    "requested_at": None,
                },
                outcome="ProviderLogout",
            ),
            Call(
                "accept_oauth2_logout_request",
                {"logout_challenge": LOGOUT_CHALLENGE},
                has={"redirect_to": re.compile("logout_verifier=")},
                save="logout",
            ),
            Call("GET {logout.redirect_to}", status=302, jar="b", headers={"location": f"{AFTER}?state=bye"}),
            Call(
                "get_oauth2_logout_request",
                {"logout_challenge": LOGOUT_CHALLENGE},
                status=410,
                error="Gone",
                has={"redirect_to": str},
                outcome=("ChallengeOver", {"reason": "used"}),
            ),
            Call("accept_oauth2_logout_request", {"logout_challenge": LOGOUT_CHALLENGE}, has={"redirect_to": ANY}),
            begun(),
            Call("get_oauth2_login_request", {"login_challenge": LOGIN}, has={"skip": False}, outcome="ProviderLogin"),
        ],
    ),
    Scenario(
        "logout: the user asks, without a client",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            leaving(hint=False),
            Call(
                "get_oauth2_logout_request",
                {"logout_challenge": LOGOUT_CHALLENGE},
                has={"rp_initiated": False, "client": None, "expires_at": str, "requested_at": str},
                outcome="ProviderLogout",
            ),
            Call("accept_oauth2_logout_request", {"logout_challenge": LOGOUT_CHALLENGE}, save="logout"),
            Call("GET {logout.redirect_to}", status=302, jar="b", headers={"location": ANY}),
            begun(),
            Call("get_oauth2_login_request", {"login_challenge": LOGIN}, has={"skip": False}, outcome="ProviderLogin"),
        ],
    ),
    Scenario(
        "logout: the user stays after all",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            leaving(hint=False),
            Call("reject_oauth2_logout_request", {"logout_challenge": LOGOUT_CHALLENGE}, status=204),
            Call(
                "get_oauth2_logout_request",
                {"logout_challenge": LOGOUT_CHALLENGE},
                status=404,
                error="NotFound",
                outcome=("ChallengeOver", {"reason": "unknown"}),
            ),
            begun(),
            Call("get_oauth2_login_request", {"login_challenge": LOGIN}, has={"skip": True}, outcome="ProviderLogin"),
        ],
    ),
    Scenario(
        "logout: nobody is signed in",
        variant="hydra",
        steps=[leaving(hint=False, jar="new")],
    ),
    Scenario(
        "logout: a session that was not remembered ends at once",
        variant="hydra",
        steps=[
            made(),
            begun(),
            *accept_login(),
            *accept_consent(),
            exchange(),
            Call(
                "GET /oauth2/sessions/logout",
                {"params": {"id_token_hint": "{tokens.id_token}", "post_logout_redirect_uri": AFTER}},
                status=302,
                jar="b",
                headers={"location": AFTER},
            ),
        ],
    ),
    Scenario(
        "logout: what makes no sense ends on the error page",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            exchange(),
            *(
                Call(
                    "GET /oauth2/sessions/logout",
                    {"params": params},
                    status=302,
                    jar="b",
                    headers={"location": located("error", "invalid_request")},
                )
                for params in (
                    {"state": "bye"},
                    {"post_logout_redirect_uri": AFTER},
                    {"id_token_hint": "garbage"},
                    {"id_token_hint": "{tokens.id_token}", "post_logout_redirect_uri": "http://evil.example/"},
                )
            ),
        ],
    ),
    Scenario(
        "logout: challenges that nobody made are not found",
        variant="hydra",
        steps=[
            Call(
                "get_oauth2_logout_request",
                {"logout_challenge": "x"},
                status=404,
                error="NotFound",
                outcome=("ChallengeOver", {"reason": "unknown"}),
            ),
            Call(
                "accept_oauth2_logout_request",
                {"logout_challenge": "x"},
                status=404,
                error="NotFound",
                outcome=("ChallengeOver", {"reason": "unknown"}),
            ),
            Call("reject_oauth2_logout_request", {"logout_challenge": "x"}, status=404, error="NotFound"),
            Call("GET /admin/oauth2/auth/requests/logout", {"plane": "admin"}, status=404),
        ],
    ),
]

TOKENS = [
    Scenario(
        "tokens: client credentials by HTTP basic",
        variant="hydra",
        steps=[
            made(),
            Call(
                "oauth2_token_exchange",
                {"body": {"grant_type": "client_credentials", "scope": "profile orders.read"}, "client_auth": AUTH},
                has={
                    "access_token": re.compile("^ory_at_"),
                    "scope": "profile orders.read",
                    "token_type": "bearer",
                    "expires_in": int,
                    "refresh_token": ABSENT,
                    "id_token": ABSENT,
                },
                headers={"cache-control": "no-store"},
                save="tokens",
            ),
            known(
                "{tokens.access_token}",
                sub="{client.client_id}",
                client_id="{client.client_id}",
                aud=[],
                scope="profile orders.read",
                ext=ABSENT,
            ),
        ],
    ),
    Scenario(
        "tokens: client credentials in the form",
        variant="hydra",
        steps=[
            made(token_endpoint_auth_method="client_secret_post"),
            machine(auth=None, client_id="{client.client_id}", client_secret="{client.client_secret}"),
            refused(machine(), 401, "invalid_client"),
        ],
    ),
    Scenario(
        "tokens: a method of authentication that the client does not use is refused",
        variant="hydra",
        steps=[
            made(),
            refused(
                machine(auth=None, client_id="{client.client_id}", client_secret="{client.client_secret}"),
                401,
                "invalid_client",
            ),
        ],
    ),
    Scenario(
        "tokens: a client that cannot prove who it is gets none",
        variant="hydra",
        steps=[
            made(),
            refused(machine(auth=["{client.client_id}", "wrong"]), 401, "invalid_client"),
            refused(machine(auth=["nobody-{unique}", "wrong"]), 401, "invalid_client"),
            refused(machine(auth=None, client_id="{client.client_id}"), 401, "invalid_client"),
            refused(machine(auth=None), 400, "invalid_request"),
        ],
    ),
    Scenario(
        "tokens: scopes and audiences have to be the client's",
        variant="hydra",
        steps=[
            made(),
            refused(machine(scope="nope"), 400, "invalid_scope"),
            refused(machine(scope="orders"), 400, "invalid_scope"),
            refused(machine(audience="https://other.example"), 400, "invalid_request"),
            machine(scope="orders.read.all", audience="https://api.example", save="tokens"),
            known("{tokens.access_token}", aud=["https://api.example"], scope="orders.read.all"),
        ],
    ),
    Scenario(
        "tokens: grants have to be the client's",
        variant="hydra",
        steps=[
            made(grant_types=["authorization_code"]),
            refused(machine(), 400, "unauthorized_client"),
            refused(refresh("x"), 400, "unauthorized_client"),
        ],
    ),
    Scenario(
        "tokens: a client that registered no grants has the code grant",
        variant="hydra",
        steps=[
            made(grant_types=None),
            refused(machine(), 400, "unauthorized_client"),
            refused(exchange(code="x"), 400, "invalid_grant"),
        ],
    ),
    Scenario(
        "tokens: a public client gets none for itself",
        variant="hydra",
        steps=[
            made(token_endpoint_auth_method="none"),
            refused(machine(auth=None, client_id="{client.client_id}"), 400, "invalid_grant"),
        ],
    ),
    Scenario(
        "tokens: grants that nobody knows are refused",
        variant="hydra",
        steps=[
            made(),
            Call(
                "oauth2_token_exchange",
                {"body": {"grant_type": "nonsense"}, "client_auth": AUTH},
                status=400,
                id="invalid_request",
                error="OAuth2BadRequest",
            ),
            Call(
                "oauth2_token_exchange",
                {"body": {"grant_type": "urn:ietf:params:oauth:grant-type:device_code"}, "client_auth": AUTH},
                status=400,
                id="invalid_request",
                error="OAuth2BadRequest",
            ),
        ],
    ),
    Scenario(
        "tokens: only forms are read",
        variant="hydra",
        steps=[
            Call(
                "POST /oauth2/token", {"json": {"grant_type": "client_credentials"}}, status=400, id="invalid_request"
            ),
            Call("POST /oauth2/token", {"form": {"x": "y"}}, status=400, id="invalid_request"),
            Call("POST /oauth2/token", status=400, id="invalid_request"),
            Call("POST /oauth2/token", {"content": "%%%=%", "headers": FORM}, status=400, id="invalid_request"),
            Call("GET /oauth2/token", status=405, headers={"allow": ANY}),
        ],
    ),
    Scenario(
        "codes: a code works once, and its second use ends the tokens",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            exchange(),
            known("{tokens.access_token}"),
            refused(exchange(), 400, "invalid_grant"),
            known("{tokens.access_token}", active=False),
            known("{tokens.refresh_token}", active=False),
        ],
    ),
    Scenario(
        "codes: a wrong verifier spoils the code",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            refused(exchange(code_verifier="w" * 50), 400, "invalid_grant"),
            refused(exchange(), 400, "invalid_grant"),
        ],
    ),
    Scenario(
        "codes: a verifier that is too short, too long, or missing is refused",
        variant="hydra",
        steps=[
            *(
                step
                for verifier in ("short", "l" * 129, "with spaces in it and long enough to be one at all", None)
                for step in (
                    *(SIGNED_IN if verifier == "short" else [begun(), *accept_login(remember=True), *accept_consent()]),
                    refused(exchange(code_verifier=verifier), 400, "invalid_grant"),
                )
            ),
        ],
    ),
    Scenario(
        "codes: another redirect address is refused, the right one goes on",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            refused(exchange(redirect_uri="http://127.0.0.1:3000/other"), 400, "invalid_grant"),
            exchange(),
        ],
    ),
    Scenario(
        "codes: another client cannot use the code",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            made("other"),
            refused(exchange(auth=["{other.client_id}", "{other.client_secret}"]), 400, "invalid_grant"),
        ],
    ),
    Scenario(
        "codes: they last a short time",
        variant="hydra-short-codes",
        steps=[*SIGNED_IN, Wait(1.5), refused(exchange(), 400, "invalid_grant")],
    ),
    Scenario(
        "refresh: the tokens before are dead, the subject stays",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            exchange(),
            refresh(save="new"),
            known("{tokens.access_token}", active=False),
            known("{new.access_token}", sub="ann-{unique}", scope="openid offline_access"),
            known("{new.refresh_token}"),
            refresh("{new.refresh_token}", save="newer"),
        ],
    ),
    Scenario(
        "refresh: a used refresh token ends all tokens of the grant",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            exchange(),
            refresh(save="new"),
            refused(refresh(), 400, "invalid_grant"),
            known("{new.access_token}", active=False),
            refused(refresh("{new.refresh_token}"), 400, "invalid_grant"),
        ],
    ),
    Scenario(
        "refresh: a grace period allows it twice",
        variant="hydra-grace",
        steps=[
            *SIGNED_IN,
            exchange(),
            refresh(save="new"),
            refresh(save="newer"),
            known("{tokens.access_token}", active=False),
            known("{new.access_token}"),
            known("{newer.access_token}"),
        ],
    ),
    Scenario(
        "refresh: what is no refresh token of this client is refused",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            exchange(),
            refused(refresh("nonsense"), 400, "invalid_grant"),
            refused(refresh("{tokens.access_token}"), 400, "invalid_grant"),
            made("other"),
            Call(
                "oauth2_token_exchange",
                {
                    "body": {"grant_type": "refresh_token", "refresh_token": "{tokens.refresh_token}"},
                    "client_auth": ["{other.client_id}", "{other.client_secret}"],
                },
                status=400,
                id="invalid_grant",
                error="OAuth2BadRequest",
            ),
        ],
    ),
    Scenario(
        "refresh: refresh tokens end too",
        variant="hydra-short-tokens",
        steps=[
            *SIGNED_IN,
            exchange(),
            Wait(1.6),
            known("{tokens.access_token}", active=False),
            refused(refresh(), 400, "invalid_grant"),
        ],
    ),
    Scenario(
        "introspection: a scope that the token does not have makes it inactive",
        variant="hydra",
        steps=[
            made(),
            machine(scope="profile", save="tokens"),
            Call(
                "introspect_oauth2_token",
                {"body": {"token": "{tokens.access_token}", "scope": "profile"}},
                has={"active": True},
            ),
            Call(
                "introspect_oauth2_token",
                {"body": {"token": "{tokens.access_token}", "scope": "profile other"}},
                has={"": {"active": False}},
            ),
        ],
    ),
    Scenario(
        "introspection: garbage is inactive, nothing at all is an error",
        variant="hydra",
        steps=[
            Call("introspect_oauth2_token", {"body": {"token": "garbage"}}, has={"": {"active": False}}),
            Call("POST /admin/oauth2/introspect", {"plane": "admin"}, status=400, id="invalid_request"),
            Call(
                "POST /admin/oauth2/introspect",
                {"plane": "admin", "json": {"token": "x"}},
                status=400,
                id="invalid_request",
            ),
        ],
    ),
    Scenario(
        "revocation: an access token takes its refresh token with it",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            exchange(),
            Call("revoke_oauth2_token", {"body": {"token": "{tokens.access_token}"}, "client_auth": AUTH}),
            known("{tokens.access_token}", active=False),
            known("{tokens.refresh_token}", active=False),
        ],
    ),
    Scenario(
        "revocation: a refresh token takes its access token with it",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            exchange(),
            Call("revoke_oauth2_token", {"body": {"token": "{tokens.refresh_token}"}, "client_auth": AUTH}),
            known("{tokens.access_token}", active=False),
            refused(refresh(), 400, "invalid_grant"),
        ],
    ),
    Scenario(
        "revocation: what is not there is revoked already, who asks has to be known",
        variant="hydra",
        steps=[
            made(),
            Call("revoke_oauth2_token", {"body": {"token": "garbage"}, "client_auth": AUTH}),
            Call(
                "revoke_oauth2_token",
                {"body": {"token": "garbage"}, "client_auth": ["{client.client_id}", "wrong"]},
                status=401,
                id="invalid_client",
                error="OAuth2Unauthorized",
            ),
            Call("POST /oauth2/revoke", {"form": {"token": "garbage"}}, status=400, id="invalid_request"),
            Call("POST /oauth2/revoke", status=400, id="invalid_request"),
        ],
    ),
    Scenario(
        "revocation: another client's token stays alive",
        variant="hydra",
        steps=[
            made(),
            made("other"),
            machine(save="tokens"),
            Call(
                "revoke_oauth2_token",
                {
                    "body": {"token": "{tokens.access_token}"},
                    "client_auth": ["{other.client_id}", "{other.client_secret}"],
                },
            ),
            known("{tokens.access_token}"),
        ],
    ),
    Scenario(
        "revocation: an administrator ends all access tokens of a client",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            exchange(),
            machine(save="own"),
            Call("delete_oauth2_token", {"client_id": "{client.client_id}"}, status=204),
            known("{tokens.access_token}", active=False),
            known("{own.access_token}", active=False),
            known("{tokens.refresh_token}"),
            Call("delete_oauth2_token", {"client_id": "nobody-{unique}"}, status=204),
            Call("DELETE /admin/oauth2/tokens", {"plane": "admin"}, status=400, id="invalid_request"),
        ],
    ),
    Scenario(
        "tokens: access tokens are JWTs where the server is told so",
        variant="hydra-jwt",
        steps=[
            made(),
            Call(
                "oauth2_token_exchange",
                {"body": {"grant_type": "client_credentials", "scope": "profile"}, "client_auth": AUTH},
                has={"access_token": re.compile(r"^eyJ[\w-]+\.[\w-]+\.[\w-]+$")},
                save="tokens",
            ),
            known("{tokens.access_token}", sub="{client.client_id}", scope="profile"),
            Call("revoke_oauth2_token", {"body": {"token": "{tokens.access_token}"}, "client_auth": AUTH}),
            known("{tokens.access_token}", active=False),
        ],
    ),
    Scenario(
        "tokens: a client can have JWTs of its own",
        variant="hydra",
        steps=[
            made(access_token_strategy="jwt"),
            Call(
                "oauth2_token_exchange",
                {"body": {"grant_type": "client_credentials"}, "client_auth": AUTH},
                has={"access_token": re.compile("^eyJ")},
            ),
        ],
    ),
    Scenario(
        "userinfo: only live access tokens are taken",
        variant="hydra",
        steps=[
            *SIGNED_IN,
            exchange(),
            Call("get_oidc_user_info", {"access_token": "{tokens.access_token}"}, has={"sub": "ann-{unique}"}),
            *(
                Call(
                    "get_oidc_user_info",
                    {"access_token": token},
                    status=401,
                    id="request_unauthorized",
                    error="OAuth2Unauthorized",
                    headers={"www-authenticate": re.compile("^Bearer error=")},
                )
                for token in ("garbage", "{tokens.refresh_token}x")
            ),
            Call(
                "get_oidc_user_info",
                {"access_token": "{tokens.refresh_token}"},
                status=401,
                id="error",
                error="OAuth2Unauthorized",
                headers={"www-authenticate": re.compile('error="invalid_token"')},
            ),
            Call("GET /userinfo", status=401, id="request_unauthorized"),
        ],
    ),
    Scenario(
        "userinfo: signed for a client that wants it",
        variant="hydra",
        steps=[
            made(userinfo_signed_response_alg="RS256"),
            begun(),
            *accept_login(),
            *accept_consent(),
            exchange(),
            Call(
                "GET /userinfo",
                {"headers": {"Authorization": "Bearer {tokens.access_token}"}},
                headers={"content-type": "application/jwt"},
                has={"": re.compile(r"^eyJ[\w-]+\.[\w-]+\.[\w-]+$")},
            ),
        ],
    ),
]

KEYS = [
    Scenario(
        "keys: the public set has what signs, and nothing private",
        variant="hydra",
        steps=[
            Call(
                "discover_json_web_keys",
                has={
                    "keys.0.kty": "RSA",
                    "keys.0.use": "sig",
                    "keys.0.alg": "RS256",
                    "keys.0.kid": str,
                    "keys.0.d": ABSENT,
                },
            )
        ],
    ),
    Scenario(
        "keys: sets grow, the newest key comes first",
        variant="hydra",
        steps=[
            Call(
                "create_json_web_key_set",
                {"set": "set-{unique}", "body": {"alg": "ES256", "use": "sig", "kid": "k1"}},
                status=201,
                has={"keys.#": 1, "keys.0.kty": "EC", "keys.0.crv": "P-256", "keys.0.kid": "k1", "keys.0.d": str},
                headers={"location": ANY},
            ),
            Call(
                "create_json_web_key_set",
                {"set": "set-{unique}", "body": {"alg": "EdDSA", "use": "sig", "kid": "k2"}},
                status=201,
                has={"keys.#": 1, "keys.0.kty": "OKP", "keys.0.kid": "k2"},
            ),
            Call(
                "get_json_web_key_set",
                {"set": "set-{unique}"},
                has={"keys.#": 2, "keys.0.kid": "k2", "keys.1.kid": "k1"},
            ),
            Call("get_json_web_key", {"set": "set-{unique}", "kid": "k1"}, has={"keys.#": 1, "keys.0.kid": "k1"}),
            Call("delete_json_web_key", {"set": "set-{unique}", "kid": "k1"}, status=204),
            Call("delete_json_web_key", {"set": "set-{unique}", "kid": "k1"}, status=204),
            Call("get_json_web_key", {"set": "set-{unique}", "kid": "k1"}, status=404, error="NotFound"),
            Call("delete_json_web_key_set", {"set": "set-{unique}"}, status=204),
            Call("get_json_web_key_set", {"set": "set-{unique}"}, status=404, error="NotFound"),
        ],
    ),
    Scenario(
        "keys: one with a name of the server's choice, and ones that cannot be made",
        variant="hydra",
        steps=[
            Call(
                "create_json_web_key_set",
                {"set": "set-{unique}", "body": {"alg": "ES512", "use": "sig"}},
                status=201,
                has={"keys.0.kid": str, "keys.0.kty": "EC", "keys.0.crv": "P-521"},
            ),
            Call(
                "POST /admin/keys/set-{unique}", {"plane": "admin", "json": {"alg": "nope", "use": "sig"}}, status=400
            ),
            Call("POST /admin/keys/set-{unique}", {"plane": "admin", "json": {}}, status=400),
            Call("POST /admin/keys/set-{unique}", {"plane": "admin", "content": "{bad"}, status=400),
        ],
    ),
    Scenario(
        "keys: a set and a key can be replaced",
        variant="hydra",
        steps=[
            Call(
                "set_json_web_key_set",
                {"set": "set-{unique}", "body": {"keys": [JWK, {**JWK, "kid": "k2"}]}},
                has={"keys.#": 2, "keys.0.kid": "k1"},
            ),
            Call(
                "set_json_web_key",
                {"set": "set-{unique}", "kid": "k1", "body": {**JWK, "use": "enc"}},
                has={"kid": "k1", "use": "enc"},
            ),
            Call("get_json_web_key", {"set": "set-{unique}", "kid": "k1"}, has={"keys.#": 1, "keys.0.use": "enc"}),
            Call("get_json_web_key_set", {"set": "set-{unique}"}, has={"keys.#": 2}),
            Call("PUT /admin/keys/set-{unique}", {"plane": "admin", "json": {"keys": [{"kid": "x"}]}}, status=400),
            Call("PUT /admin/keys/set-{unique}", {"plane": "admin", "content": "{bad"}, status=400),
        ],
    ),
    Scenario(
        "discovery: the document names the endpoints",
        variant="hydra",
        steps=[
            Call(
                "discover_oidc_configuration",
                has={
                    "issuer": str,
                    "authorization_endpoint": re.compile("/oauth2/auth$"),
                    "token_endpoint": re.compile("/oauth2/token$"),
                    "jwks_uri": re.compile("/.well-known/jwks.json$"),
                    "end_session_endpoint": re.compile("/oauth2/sessions/logout$"),
                    "device_authorization_endpoint": ABSENT,
                    "id_token_signing_alg_values_supported": ["RS256"],
                },
            ),
            Call("GET /.well-known/oauth-authorization-server", status=404),
            Call("POST /.well-known/openid-configuration", status=405, headers={"allow": "GET, OPTIONS"}),
        ],
    ),
]

REGISTRATION = [
    Scenario(
        "registration: a client makes, reads, changes and deletes itself",
        variant="hydra",
        steps=[
            Call(
                "create_oidc_dynamic_client",
                {"body": {"client_name": "dyn-{unique}", "redirect_uris": [CALLBACK]}},
                status=201,
                has={"client_id": str, "client_secret": str, "registration_access_token": str, "metadata": {}},
                save="client",
            ),
            Call(
                "get_oidc_dynamic_client",
                {"id": "{client.client_id}", "access_token": "{client.registration_access_token}"},
                has={"client_name": "dyn-{unique}", "client_secret": ABSENT, "metadata": ABSENT},
            ),
            Call(
                "set_oidc_dynamic_client",
                {
                    "id": "{client.client_id}",
                    "access_token": "{client.registration_access_token}",
                    "body": {"client_name": "dyn2-{unique}", "redirect_uris": [CALLBACK]},
                },
                has={"client_name": "dyn2-{unique}", "registration_access_token": str},
                save="changed",
            ),
            Call(
                "get_oidc_dynamic_client",
                {"id": "{client.client_id}", "access_token": "{client.registration_access_token}"},
                status=401,
                error="Unauthorized",
            ),
            Call(
                "delete_oidc_dynamic_client",
                {"id": "{client.client_id}", "access_token": "{changed.registration_access_token}"},
                status=204,
            ),
            Call(
                "get_oidc_dynamic_client",
                {"id": "{client.client_id}", "access_token": "{changed.registration_access_token}"},
                status=401,
                error="Unauthorized",
            ),
        ],
    ),
    Scenario(
        "registration: an id is the server's choice, and much is not allowed",
        variant="hydra",
        steps=[
            Call(
                "POST /oauth2/register",
                {"json": {"client_id": "own-{unique}"}},
                status=201,
                has={"client_id": re.compile("^[0-9a-f-]{36}$")},
                save="client",
            ),
            *(
                Call("POST /oauth2/register", {"json": body}, status=400, id=id)
                for body, id in (
                    ({"client_secret": "my-own-secret"}, None),
                    ({"metadata": {"a": 1}}, "invalid_client_metadata"),
                    ({"skip_consent": True}, "invalid_request"),
                    ({"access_token_strategy": "jwt"}, None),
                    ({"redirect_uris": ["no url"]}, "invalid_redirect_uri"),
                )
            ),
            Call("POST /oauth2/register", {"content": "{bad"}, status=400),
            Call(
                "PUT /oauth2/register/{client.client_id}",
                {
                    "json": {"client_secret": "my-own-secret"},
                    "headers": {"Authorization": "Bearer {client.registration_access_token}"},
                },
                status=403,
            ),
            Call("PUT /oauth2/register/{client.client_id}", {"json": {}}, status=401),
            Call("DELETE /oauth2/register/{client.client_id}", status=401),
            Call("GET /oauth2/register/nobody-{unique}", status=401),
        ],
    ),
    Scenario(
        "registration: it can be switched off",
        variant="hydra-no-registration",
        steps=[
            Call(
                "create_oidc_dynamic_client",
                {"body": {"client_name": "dyn"}},
                status=404,
                error="NotFound",
            ),
            Call("GET /oauth2/register/x", {"headers": {"Authorization": "Bearer y"}}, status=404),
            Call("DELETE /oauth2/register/x", {"headers": {"Authorization": "Bearer y"}}, status=404),
        ],
    ),
]


def trusted(**members: Any) -> Call:
    """An issuer is trusted."""
    body = {
        "issuer": "https://issuer-{unique}.example",
        "subject": "ann",
        "scope": ["profile"],
        "jwk": JWK,
        "expires_at": "2036-01-01T00:00:00Z",
        **members,
    }
    body = {name: value for name, value in body.items() if value is not None}
    return Call(
        "POST /admin/trust/grants/jwt-bearer/issuers", {"plane": "admin", "json": body}, status=201, save="issuer"
    )


ISSUERS = [
    Scenario(
        "issuers: trusted, read, listed, trusted no more",
        variant="hydra",
        steps=[
            Call(
                "trust_oauth2_jwt_grant_issuer",
                {
                    "body": {
                        "issuer": "https://issuer-{unique}.example",
                        "subject": "ann",
                        "scope": ["profile"],
                        "jwk": JWK,
                        "expires_at": "2036-01-01T00:00:00Z",
                    }
                },
                status=201,
                has={
                    "id": str,
                    "issuer": "https://issuer-{unique}.example",
                    "subject": "ann",
                    "allow_any_subject": False,
                    "scope": ["profile"],
                    "public_key.kid": "k1",
                    "public_key.set": "https://issuer-{unique}.example",
                    "created_at": str,
                    "expires_at": "2036-01-01T00:00:00Z",
                },
                save="issuer",
            ),
            Call("get_trusted_oauth2_jwt_grant_issuer", {"id": "{issuer.id}"}, has={"subject": "ann"}),
            Call(
                "list_trusted_oauth2_jwt_grant_issuers",
                {"issuer": "https://issuer-{unique}.example"},
                has={"#": 1, "0.id": "{issuer.id}"},
            ),
            Call("list_trusted_oauth2_jwt_grant_issuers", {"issuer": "https://nobody-{unique}"}, has={"#": 0}),
            Call("delete_trusted_oauth2_jwt_grant_issuer", {"id": "{issuer.id}"}, status=204),
            Call("delete_trusted_oauth2_jwt_grant_issuer", {"id": "{issuer.id}"}, status=404, error="NotFound"),
            Call("get_trusted_oauth2_jwt_grant_issuer", {"id": "{issuer.id}"}, status=404, error="NotFound"),
            Call("get_trusted_oauth2_jwt_grant_issuer", {"id": "no-uuid"}, status=404, error="NotFound"),
        ],
    ),
    Scenario(
        "issuers: something is missing",
        variant="hydra",
        steps=[
            *(
                Call(call.operation, call.args, status=400, id="missing_required_parameter")
                for call in (
                    trusted(issuer=None),
                    trusted(subject=None),
                    trusted(allow_any_subject=True),
                    trusted(expires_at=None),
                    trusted(jwk={name: value for name, value in JWK.items() if name != "kid"}),
                )
            ),
            Call(
                "POST /admin/trust/grants/jwt-bearer/issuers",
                {"plane": "admin", "content": "{bad"},
                status=400,
                id="error",
            ),
            Call("POST /admin/trust/grants/jwt-bearer/issuers", trusted(jwk={"kty": "x"}).args, status=400, id="error"),
        ],
    ),
    Scenario(
        "issuers: the same issuer, subject and key twice is a conflict",
        variant="hydra",
        steps=[
            trusted(),
            Call(trusted().operation, trusted().args, status=409),
            trusted(subject="bob", jwk={**JWK, "kid": "k2"}),
        ],
    ),
    Scenario(
        "issuers: a signed assertion becomes a token",
        variant="hydra-token-url",
        steps=[
            made(grant_types=[JWT_GRANT]),
            trusted(issuer="https://issuer.example"),
            Call(
                "oauth2_token_exchange",
                {
                    "body": {"grant_type": JWT_GRANT, "assertion": assertion(jti="one"), "scope": "profile"},
                    "client_auth": AUTH,
                },
                has={"access_token": str, "scope": "profile", "refresh_token": ABSENT},
                save="tokens",
            ),
            known("{tokens.access_token}", sub="ann", client_id="{client.client_id}", scope="profile", aud=[TOKEN_URL]),
            *(
                Call(
                    "oauth2_token_exchange",
                    {"body": {"grant_type": JWT_GRANT, **body}, "client_auth": AUTH},
                    status=400,
                    id=id,
                    error="OAuth2BadRequest",
                )
                for id, body in (
                    ("jti_known", {"assertion": assertion(jti="one")}),
                    ("invalid_request", {}),
                    ("invalid_grant", {"assertion": "garbage"}),
                    ("invalid_grant", {"assertion": assertion(jti="2", sub="bob")}),
                    ("invalid_grant", {"assertion": assertion(jti="3", iss="https://nobody.example")}),
                    ("invalid_grant", {"assertion": assertion(jti="4", aud="https://other.example")}),
                    ("invalid_grant", {"assertion": assertion(jti="5", exp=1)}),
                    ("invalid_grant", {"assertion": assertion(jti=None)}),
                    ("invalid_grant", {"assertion": assertion(jti="6", iat=None)}),
                    ("invalid_grant", {"assertion": assertion(jti="7")[:-20] + "A" * 20}),
                    ("invalid_scope", {"assertion": assertion(jti="8"), "scope": "openid"}),
                )
            ),
        ],
    ),
    Scenario(
        "issuers: a client without the grant cannot use assertions",
        variant="hydra",
        steps=[
            made(),
            Call(
                "oauth2_token_exchange",
                {"body": {"grant_type": JWT_GRANT, "assertion": "x"}, "client_auth": AUTH},
                status=400,
                id="unauthorized_client",
                error="OAuth2BadRequest",
            ),
        ],
    ),
]

BAD_INPUT = [
    Scenario(
        "bad input: wrong methods and unknown paths",
        variant="hydra",
        steps=[
            Call("DELETE /oauth2/token", status=405, headers={"allow": "OPTIONS, POST"}),
            Call("PATCH /admin/clients", {"plane": "admin"}, status=405, headers={"allow": "GET, OPTIONS, POST"}),
            Call("GET /oauth2/nothing", status=404),
            Call("GET /admin/oauth2/nothing", {"plane": "admin"}, status=404, has={"error.code": 404}),
            Call("HEAD /userinfo", status=405),
        ],
    ),
    Scenario(
        "bad input: a body of ten megabytes",
        variant="hydra",
        steps=[
            Call(
                "POST /oauth2/token",
                {"content": "x=" + "y" * 10_000_000, "headers": FORM},
                status=400,
                id="invalid_request",
            ),
            Call("discover_json_web_keys"),
        ],
    ),
]

SCENARIOS = (
    CLIENTS + AUTHORIZE + LOGIN_PAGE + CONSENT_PAGE + LOGOUT + TOKENS + KEYS + REGISTRATION + ISSUERS + BAD_INPUT
)
