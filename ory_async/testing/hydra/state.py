"""What Hydra remembers: clients, requests of login, consent and logout, grants, tokens, keys and trusted issuers."""

from __future__ import annotations

import functools
import json
from bisect import insort
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from jwt.algorithms import ECAlgorithm, OKPAlgorithm, RSAAlgorithm

from ory_async.testing.http.wire import JsonObject
from ory_async.testing.profile import Config
from ory_async.testing.source import Source, duration, seconds, to_the_second

ID_TOKEN_KEYS, ACCESS_TOKEN_KEYS = "hydra.openid.id-token", "hydra.jwt.access-token"
_PUBLIC_MEMBERS = {"use", "kty", "kid", "alg", "crv", "x", "y", "n", "e"}
CENTURY = 100 * 365 * 86400.0
"""The longest time in seconds that anything lasts here: dates have an end."""

# The lifespans a client may have of its own, as <grant>_grant_<token>_lifespan.
LIFESPANS = tuple(
    f"{grant}_grant_{token}_lifespan"
    for grant, tokens in {
        "authorization_code": ("access_token", "id_token", "refresh_token"),
        "client_credentials": ("access_token",),
        "implicit": ("access_token", "id_token"),
        "jwt_bearer": ("access_token",),
        "refresh_token": ("id_token", "access_token", "refresh_token"),
        "device_authorization": ("id_token", "access_token", "refresh_token"),
    }.items()
    for token in tokens
)


@dataclass(slots=True)
class Client:
    """An OAuth2 client. members: what its document holds beyond its id, secret and times."""

    id: str
    members: JsonObject
    secret: str = field(repr=False)
    registration_token: str = field(repr=False)
    created_at: datetime
    updated_at: datetime
    # Secrets replaced by rotation that still work.
    rotated: list[str] = field(default_factory=list[str], repr=False)

    @property
    def public(self) -> bool:
        """Does it authenticate with its id alone?"""
        return self.auth_method == "none"

    @property
    def auth_method(self) -> str:
        """token_endpoint_auth_method."""
        return str(self.members["token_endpoint_auth_method"])

    @property
    def scopes(self) -> list[str]:
        """The scopes it may ask for."""
        return str(self.members["scope"]).split()

    def list(self, name: str) -> list[str]:
        """A list member; empty when it was never set."""
        return list[str](self.members.get(name) or [])

    def lifespan(self, grant: str, token: str, default: float) -> float:
        """How long a token lives, in seconds: its own setting, else the default of the server."""
        own = self.members.get(f"{grant}_grant_{token}_lifespan")
        return default if own is None else seconds(own)

    def set_lifespans(self, given: Mapping[str, Any]) -> None:
        """Set all lifespans; those not given are the default of the server again. ValueError for a bad one."""
        new = {name: None if given.get(name) is None else duration(seconds(given[name])) for name in LIFESPANS}
        self.members.update(new)


@dataclass(slots=True)
class DeviceRequest:
    """A device that waits for its user; grant: what the user agreed to."""

    device_code: str = field(repr=False)
    user_code: str
    client_id: str
    scope: list[str]
    audience: list[str]
    expires_at: datetime
    used: bool = False
    grant: Grant | None = None


@dataclass(slots=True)
class LoginRequest:
    """A browser that is to be signed in. subject: who is remembered, `skip` then."""

    challenge: str
    id: str
    client_id: str
    url: str
    scope: list[str]
    audience: list[str]
    oidc_context: JsonObject | None
    csrf: str = field(repr=False)
    session_id: str
    requested_at: datetime
    subject: str = ""
    authenticated_at: datetime | None = None
    device: DeviceRequest | None = None

    @property
    def skip(self) -> bool:
        """Is the user known already?"""
        return bool(self.subject)


@dataclass(slots=True)
class LoginDecision:
    """What the login page said. error: it refused; else `body` is what it accepted with."""

    request: LoginRequest
    body: JsonObject
    error: bool
    authenticated_at: datetime

    @property
    def subject(self) -> str:
        """Who signed in."""
        return str(self.body["subject"])


@dataclass(slots=True)
class ConsentRequest:
    """A signed-in user who is to agree. skip: the user agreed to the same before."""

    challenge: str
    id: str
    login: LoginDecision
    csrf: str = field(repr=False)
    skip: bool
    requested_at: datetime


@dataclass(slots=True)
class ConsentDecision:
    """What the consent page said."""

    request: ConsentRequest
    body: JsonObject
    error: bool
    handled_at: datetime

    @property
    def subject(self) -> str:
        """Who agreed."""
        return self.request.login.subject

    def over(self, now: datetime) -> bool:
        """Is it forgotten?"""
        remembered = min(self.body.get("remember_for") or 0, CENTURY)
        return remembered > 0 and self.request.requested_at + timedelta(seconds=remembered) < now


@dataclass(slots=True)
class LoginSession:
    """A user whom the login page remembers."""

    id: str
    subject: str
    authenticated_at: datetime
    cookie: str = field(repr=False)


@dataclass(slots=True)
class LogoutRequest:
    """A user who is to be signed out. client: who asked for it, None when it was the user."""

    challenge: str
    verifier: str
    subject: str
    session_id: str
    url: str
    redirect_to: str
    client_id: str | None
    requested_at: datetime
    expires_at: datetime
    accepted: bool = False
    rejected: bool = False
    used: bool = False


@dataclass(slots=True)
class Grant:
    """What a client was given, whatever tokens carry it."""

    kind: str
    client_id: str
    subject: str
    scope: list[str]
    audience: list[str]
    claims: JsonObject = field(default_factory=dict[str, Any])
    id_claims: JsonObject = field(default_factory=dict[str, Any])
    consent: ConsentDecision | None = None
    tokens: list[Token] = field(default_factory=lambda: list[Token](), repr=False)


@dataclass(slots=True)
class Code:
    """An authorization code and what the token request has to match."""

    grant: Grant
    redirect_uri: str | None
    challenge: str
    expires_at: datetime
    used: bool = False
    pkce: bool = True


@dataclass(slots=True)
class Token:
    """An access or refresh token. partner: the access token that was issued with a refresh token."""

    value: str = field(repr=False)
    kind: str
    grant: Grant
    issued_at: datetime
    expires_at: datetime
    active: bool = True
    partner: Token | None = None
    first_used_at: datetime | None = None
    # What a test wants introspection to say besides, and not to say.
    more: JsonObject = field(default_factory=dict[str, Any])
    without: frozenset[str] = frozenset()


@dataclass(slots=True)
class Issuer:
    """Somebody whose signed assertions are exchanged for tokens."""

    id: str
    issuer: str
    subject: str
    any_subject: bool
    scope: list[str]
    key: JsonObject
    created_at: datetime
    expires_at: datetime

    def document(self) -> JsonObject:
        """As the admin API shows it."""
        return {
            "id": self.id,
            "issuer": self.issuer,
            "subject": self.subject,
            "allow_any_subject": self.any_subject,
            "scope": self.scope,
            "public_key": {"set": self.issuer, "kid": self.key["kid"]},
            "created_at": to_the_second(self.created_at),
            "expires_at": to_the_second(self.expires_at),
        }


def new_key(algorithm: str, use: str, kid: str) -> JsonObject:
    """A fresh private key as a JWK. KeyError for an algorithm that the servers do not make keys for."""
    key = _MAKERS[algorithm]()
    return {"use": use, **{name: key[name] for name in key if name != "key_ops"}, "kid": kid, "alg": algorithm}


def _rsa() -> JsonObject:
    # Hydra makes them of 4096 bits; half of that is a tenth of the time.
    return RSAAlgorithm.to_jwk(rsa.generate_private_key(65537, 2048), as_dict=True)


@functools.lru_cache(maxsize=64)
def _private(jwk: str) -> Any:
    """What signs with a key. Its numbers are checked once, which takes as long as ten signatures."""
    return jwt.PyJWK.from_json(jwk).key


def _ec(curve: ec.EllipticCurve) -> JsonObject:
    return ECAlgorithm.to_jwk(ec.generate_private_key(curve), as_dict=True)


_MAKERS: dict[str, Callable[[], JsonObject]] = {
    **{f"{family}{size}": _rsa for family in ("RS", "PS") for size in (256, 384, 512)},
    "ES256": lambda: _ec(ec.SECP256R1()),
    "ES384": lambda: _ec(ec.SECP384R1()),
    "ES512": lambda: _ec(ec.SECP521R1()),
    "EdDSA": lambda: OKPAlgorithm.to_jwk(ed25519.Ed25519PrivateKey.generate(), as_dict=True),
}


def public_key(key: Mapping[str, Any]) -> JsonObject:
    """The half of a JWK that may be shown."""
    return {name: value for name, value in key.items() if name in _PUBLIC_MEMBERS}


class HydraState:
    """All of it, by what it is looked up by."""

    def __init__(self, source: Source, config: Config) -> None:
        self.source = source
        self.config = config
        self.clients: dict[str, Client] = {}
        self.client_ids: list[str] = []
        self.logins: dict[str, LoginRequest] = {}
        self.login_verifiers: dict[str, LoginDecision] = {}
        self.consents: dict[str, ConsentRequest] = {}
        self.consent_verifiers: dict[str, ConsentDecision] = {}
        # Consents that were carried out, the newest last.
        self.granted: dict[str, ConsentDecision] = {}
        self.used_consents: set[str] = set()
        self.sessions: dict[str, LoginSession] = {}
        self.logouts: dict[str, LogoutRequest] = {}
        self.codes: dict[str, Code] = {}
        self.tokens: dict[str, Token] = {}
        self.key_sets: dict[str, list[JsonObject]] = {}
        self.issuers: dict[str, Issuer] = {}
        self.used_assertions: set[str] = set()
        self.devices: dict[str, DeviceRequest] = {}
        # Beside each: the user code that came with the address, or the request, and the csrf cookie of the browser.
        self.device_challenges: dict[str, tuple[str, str]] = {}
        self.device_verifiers: dict[str, tuple[DeviceRequest, str]] = {}

    def now(self) -> datetime:
        """The time by the clock of the fake."""
        return self.source.now()

    def later(self, length: float) -> datetime:
        """The time in so many seconds."""
        return self.now() + timedelta(seconds=min(length, CENTURY))

    def secret(self, prefix: str = "", size: int = 32) -> str:
        """Something nobody can guess."""
        return prefix + self.source.new_token(size)

    def hex_id(self) -> str:
        """An id without dashes."""
        return self.source.new_id().replace("-", "")

    # -- clients

    def add_client(self, client: Client) -> None:
        """Keep a client; the list is kept in the order of ids."""
        self.clients[client.id] = client
        insort(self.client_ids, client.id)

    def remove_client(self, id: str) -> None:
        """Forget a client and everything it was given."""
        del self.clients[id]
        self.client_ids.remove(id)
        self.tokens = {value: token for value, token in self.tokens.items() if token.grant.client_id != id}
        self.codes = {value: code for value, code in self.codes.items() if code.grant.client_id != id}
        self.granted = {key: one for key, one in self.granted.items() if one.request.login.request.client_id != id}

    # -- sessions and consents

    def session(self, cookie: str | None) -> LoginSession | None:
        """The remembered login of a browser."""
        return next((one for one in self.sessions.values() if cookie and one.cookie == cookie), None)

    def remembered(self, client_id: str, subject: str, scope: Iterable[str]) -> bool:
        """Did this user agree to all of this before, and asked to be remembered?"""
        for decision in reversed(self.granted.values()):
            login = decision.request.login.request
            if (login.client_id, decision.subject) == (client_id, subject) and decision.body.get("remember"):
                return not decision.over(self.now()) and set(scope) <= set(decision.body.get("grant_scope") or [])
        return False

    def revoke_consents(self, match: Iterable[ConsentDecision]) -> None:
        """Forget consents and the tokens that came of them."""
        gone = list(match)
        for decision in gone:
            self.granted.pop(decision.request.id, None)
        self.tokens = {v: t for v, t in self.tokens.items() if not any(t.grant.consent is one for one in gone)}

    # -- tokens

    def issue(self, kind: str, grant: Grant, value: str, length: float, partner: Token | None = None) -> Token:
        """A new token of a grant."""
        token = Token(value, kind, grant, self.now(), self.later(length), partner=partner)
        self.tokens[value] = token
        grant.tokens.append(token)
        return token

    def live(self, value: str) -> Token | None:
        """A token that still counts."""
        token = self.tokens.get(value)
        return token if token and token.active and token.expires_at > self.now() else None

    def revoke_grant(self, grant: Grant) -> None:
        """All tokens of a grant are dead."""
        for token in grant.tokens:
            token.active = False

    # -- keys

    def keys(self, set_name: str) -> list[JsonObject]:
        """The keys of a set that signs tokens, the newest first; made when they are needed first."""
        if not self.key_sets.get(set_name):
            self.key_sets[set_name] = [new_key("RS256", "sig", self.source.new_id())]
        return self.key_sets[set_name]

    def sign(self, set_name: str, claims: Mapping[str, Any]) -> str:
        """A signed JWT, by the newest key of a set."""
        key = self.keys(set_name)[0]
        return jwt.encode(dict(claims), _private(json.dumps(key)), algorithm=key["alg"], headers={"kid": key["kid"]})

    def read(self, set_name: str, token: str) -> JsonObject | None:
        """The claims of a JWT that this set signed, expired or not; None for any other text."""
        for key in self.keys(set_name):
            try:
                options: Any = {"verify_exp": False, "verify_aud": False, "verify_iat": False, "verify_nbf": False}
                return jwt.decode(token, jwt.PyJWK(public_key(key)).key, algorithms=[key["alg"]], options=options)
            except jwt.InvalidTokenError:
                continue
        return None
