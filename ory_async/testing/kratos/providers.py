"""OpenID providers that a fake plays: where they send browsers, what they say of a user, and how they are out of reach.

What Kratos makes of a user who comes back is in flows/callback.py. A provider may also be an OAuth2 server elsewhere,
such as the fake's own Hydra: then only that one signs anybody in.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from ory_async.testing.http.wire import JsonObject, is_object
from ory_async.testing.source import Source

Mapper = Callable[[JsonObject], JsonObject]
TAKES_ID_TOKENS = ("apple", "google")
_MEMBERS = {"id", "provider", "label", "client_id", "client_secret", "scope", "issuer", "mapper"}


class Unreachable(Exception):
    """The provider does not answer."""


class BadCode(Exception):
    """The provider does not know this code, or it was meant for somebody else."""


@dataclass(slots=True)
class _Code:
    claims: JsonObject
    challenge: str
    redirect_uri: str


@dataclass(slots=True, eq=False)
class Provider:
    """One OpenID provider, as a test plays it. Its members are those of Kratos' configuration.

    issuer: the address of a real OAuth2 server (the fake's own Hydra: its address); None: this object is the provider.
    mapper: claims -> `{"identity": {"traits": …}}`, as the Jsonnet of Kratos; None: claims that are named like traits.
    """

    id: str
    source: Source = field(repr=False)
    provider: str = "generic"
    label: str = ""
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    scope: tuple[str, ...] = ("openid", "email")
    issuer: str | None = None
    mapper: Mapper | None = None
    up: bool = True
    _codes: dict[str, _Code] = field(default_factory=dict[str, _Code], repr=False)
    _id_tokens: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject], repr=False)

    @property
    def title(self) -> str:
        """What forms call it."""
        return self.label or self.id

    @property
    def address(self) -> str:
        """Where browsers are sent."""
        return f"{self.issuer.rstrip('/') if self.issuer else f'https://{self.id}.example'}/oauth2/auth"

    # -- for tests

    def sign_in(self, url: str, *, subject: str, claims: Mapping[str, Any] | None = None) -> str:
        """Somebody signs in at this provider; the address that the browser comes back to.

        url: where Kratos sent the browser. subject: who, as the provider knows it. claims: what it says of them
        (`email`, `email_verified`, `name`, …). ValueError for another URL, and for a provider that is a real server.
        """
        query = self._query(url)
        code = self.source.new_token(24)
        known = {"iss": f"https://{self.id}.example", "aud": [self.client_id], "sub": subject, **(claims or {})}
        self._codes[code] = _Code(known, query.get("code_challenge", ""), query["redirect_uri"])
        return _back(query, code=code, scope=query.get("scope", ""))

    def refuse(self, url: str, *, error: str = "access_denied", description: str = "not today") -> str:
        """The user, or the provider, says no; the address that the browser comes back to."""
        return _back(self._query(url), error=error, error_description=description)

    def id_token(self, *, subject: str, claims: Mapping[str, Any] | None = None, nonce: str | None = None) -> str:
        """A token that an app got from the SDK of this provider. ValueError where Kratos takes none."""
        if self.provider not in TAKES_ID_TOKENS:
            raise ValueError(f"Kratos takes no id tokens of {self.provider!r}, only of {' and '.join(TAKES_ID_TOKENS)}")
        token = ".".join(self.source.new_token(size) for size in (12, 48, 32))
        self._id_tokens[token] = {"sub": subject, **(claims or {}), **({"nonce": nonce} if nonce else {})}
        return token

    def go_down(self) -> None:
        """From now on the provider does not answer."""
        self.up = False

    def come_back(self) -> None:
        """It answers again."""
        self.up = True

    def _query(self, url: str) -> dict[str, str]:
        if self.issuer is not None:
            raise ValueError(f"users of {self.id!r} sign in at {self.issuer}: accept its login and consent requests")
        query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        if url.partition("?")[0] != self.address or "redirect_uri" not in query or "state" not in query:
            raise ValueError(f"not an address at which {self.id!r} signs in: {url.partition('?')[0]}")
        return query

    # -- for Kratos

    def authorization(self, redirect_uri: str, state: str, verifier: str, asked: Mapping[str, str]) -> str:
        """Where a browser is sent. asked: further parameters. Raises Unreachable."""
        self.need_up()
        query = {
            "client_id": self.client_id,
            "code_challenge": _challenge(verifier),
            "code_challenge_method": "S256",
            "redirect_uri": redirect_uri,
            "response_type": "code",
            "scope": " ".join(self.scope),
            "state": state,
            **asked,
        }
        return f"{self.address}?{urlencode(sorted(query.items()))}"

    def need_up(self) -> None:
        """Raises Unreachable while the provider is down."""
        if not self.up:
            raise Unreachable(self.address.removesuffix("/oauth2/auth") + "/.well-known/openid-configuration")

    def exchange(self, code: str, redirect_uri: str, verifier: str) -> JsonObject:
        """The claims that a code stands for; it works once. Raises Unreachable and BadCode."""
        self.need_up()
        found = self._codes.pop(code, None)
        if found is None or found.redirect_uri != redirect_uri or found.challenge not in ("", _challenge(verifier)):
            raise BadCode
        return found.claims

    def claims_of(self, id_token: str) -> JsonObject | None:
        """The claims of an id token; None when it is none of this provider."""
        return self._id_tokens.get(id_token)

    def identity(self, claims: JsonObject, traits: Iterable[str]) -> JsonObject:
        """What the mapper makes of claims. traits: the names that the schema has."""
        if self.mapper is not None:
            return self.mapper(claims)
        mapped: JsonObject = {"traits": {name: claims[name] for name in traits if name in claims}}
        if claims.get("email_verified") and claims.get("email"):
            mapped["verified_addresses"] = [{"via": "email", "value": claims["email"]}]
        return {"identity": mapped}


def providers(given: Iterable[str | Mapping[str, Any]], source: Source) -> dict[str, Provider]:
    """Providers as a test names them, by id. ValueError for members that there are not, and for the same id twice."""
    found: dict[str, Provider] = {}
    for each in given:
        members: dict[str, Any] = {} if isinstance(each, str) else dict(each)
        if isinstance(each, str):
            members = {"id": each, "provider": each, "label": each.title()}
        if unknown := members.keys() - _MEMBERS:
            raise ValueError(f"a provider has no {', '.join(sorted(unknown))}; it has {', '.join(sorted(_MEMBERS))}")
        if not is_object(members) or not members.get("id"):
            raise ValueError("a provider has an id")
        members.setdefault("client_id", source.new_id())
        members["scope"] = tuple(members.get("scope", ("openid", "email")))
        provider = Provider(source=source, **members)
        if provider.id in found:
            raise ValueError(f"two providers are called {provider.id!r}")
        found[provider.id] = provider
    return found


def _challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def _back(query: Mapping[str, str], **answer: str) -> str:
    return f"{query['redirect_uri']}?{urlencode({**answer, 'state': query['state']})}"
