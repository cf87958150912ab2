"""Whose access token it is: JWTs by their claims, others by introspection. No other token is ever a caller."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from fastapi import FastAPI, Security

from ory_async import ConfigurationError, DecodeError, InvalidToken, OryError
from ory_async.fastapi import OryAuth
from ory_async.oauth2 import AccessTokenVerifier, Caller, Introspection
from ory_async.oauth2.caller import caller_of_answer, caller_of_claims
from ory_async.testing import FakeOry
from tests.oauth2.conftest import LIFE, signing
from tests.support.clock import stopped
from tests.support.docs import ROOT

API = "https://api.example"
JWKS = "discoverJsonWebKeys"


@pytest.fixture
def fake() -> FakeOry:
    return signing(FakeOry(oauth2_access_lifespan=LIFE, now=stopped(), tokenizers={"default": 600}))


def verifier(fake: FakeOry, *, audience: str | None = None, **options: Any) -> AccessTokenVerifier:
    return AccessTokenVerifier(fake.client(max_retries=0), issuer=f"{fake.url}/", audience=audience, **options)


def introspection(fake: FakeOry, **options: Any) -> Introspection:
    return Introspection(fake.client(max_retries=0), **options)


def claims_of(token: str) -> dict[str, Any]:
    body = token.split(".")[1]
    found: dict[str, Any] = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    return found


@pytest.mark.parametrize(("audience", "why"), [((), "aud: is missing"), ("https://other.example", "aud: for somebody")])
async def test_why_a_token_does_not_count_is_in_the_log_alone(
    fake: FakeOry, caplog: pytest.LogCaptureFixture, audience: Any, why: str
) -> None:
    auth = OryAuth(fake.client(), access=lambda ory: Introspection(ory, audience=API))
    app = FastAPI()

    @app.get("/", dependencies=[Security(auth.access)])
    async def read() -> None: ...

    caplog.set_level(logging.INFO, "ory_async")
    token = fake.tokens.issue("svc", audience=audience)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app.example.org") as http:
        answer = await http.get("/", headers={"Authorization": f"Bearer {token}"})
    assert (answer.status_code, answer.json()["detail"]["error"]) == (401, "invalid_token")
    assert "aud" not in answer.text + answer.headers["WWW-Authenticate"]
    (record,) = [each for each in caplog.records if each.levelno == logging.INFO and "401" in each.getMessage()]
    assert why in record.getMessage()
    assert token not in record.getMessage()


@pytest.mark.parametrize("strategy", ["jwt", "opaque"])
@pytest.mark.parametrize("subject", [None, "ann"])
async def test_a_token_tells_who_calls(fake: FakeOry, strategy: Any, subject: str | None) -> None:
    token = fake.tokens.issue("svc", subject=subject, scope="a b", audience=API, strategy=strategy)
    made: Any = verifier(fake, audience=API) if strategy == "jwt" else introspection(fake, audience=API)
    caller = await made.verify(token)
    assert (caller.client_id, caller.subject, caller.scopes) == ("svc", subject or "svc", frozenset("ab"))
    assert (caller.audience, caller.token_use, caller.is_machine) == ((API,), "access_token", subject is None)
    assert caller.expires_at is not None
    assert 0 <= LIFE - (caller.expires_at - fake.now()).total_seconds() <= 1
    if strategy == "jwt":
        assert caller.claims == claims_of(token)
    else:
        assert (caller.claims["active"], caller.claims["scope"]) == (True, "a b")


async def test_scopes_are_compared_to_the_letter(fake: FakeOry) -> None:
    caller = await introspection(fake).verify(fake.tokens.issue(scope="notes.* b"))
    assert caller.has_all("notes.*", "b")
    assert not caller.has_all("notes.read")
    assert caller.has_any("x", "b")
    assert not caller.has_any("x", "y")


async def session_jwt(fake: FakeOry) -> str:
    person = fake.login_as(fake.identities.add())
    async with fake.client() as ory:
        found = await ory.frontend.to_session(x_session_token=person.session_token, tokenize_as="default")
    return str(found.tokenized)


async def no_token(fake: FakeOry, **arguments: Any) -> str:
    return fake.tokens.issue(**arguments)


OTHERS: dict[str, Callable[[FakeOry], Any]] = {
    "an ID token": lambda fake: no_token(fake, kind="id_token"),
    "an ID token with the claims of an access token": lambda fake: no_token(
        fake, kind="id_token", claims={"client_id": "service", "scp": ["a"]}
    ),
    "a refresh token": lambda fake: no_token(fake, kind="refresh_token"),
    "a session JWT": session_jwt,
    "expired": lambda fake: no_token(fake, strategy="jwt", expires_in=-60),
    "expired and opaque": lambda fake: no_token(fake, expires_in=-60),
    "for somebody else": lambda fake: no_token(fake, strategy="jwt", audience="https://other.example"),
    "opaque, for somebody else": lambda fake: no_token(fake, audience="https://other.example"),
    "nothing": lambda fake: no_token_at_all(""),
    "a space": lambda fake: no_token_at_all("a b"),
    "a line": lambda fake: no_token_at_all("a\nb"),
    "other letters": lambda fake: no_token_at_all("ä"),
    "unknown": lambda fake: no_token_at_all("ory_at_unknown"),
    "dots": lambda fake: no_token_at_all("a.b.c"),
}


async def no_token_at_all(text: str) -> str:
    return text


@pytest.mark.parametrize("kind", OTHERS)
async def test_nothing_else_is_a_caller(kind: str, caplog: pytest.LogCaptureFixture, fake: FakeOry) -> None:
    token = await OTHERS[kind](fake)
    caplog.set_level(logging.DEBUG)
    for made in (verifier(fake), introspection(fake), introspection(fake, ttl=5.0)):
        for _ in range(2):
            with pytest.raises(InvalidToken) as raised:
                await made.verify(token)
            pieces = {token[i : i + 12] for i in range(len(token) - 11)}
            written = caplog.text + str(raised.value)
            assert not [piece for piece in pieces if piece in written]


@pytest.mark.parametrize("claim", ["events", "sid", "session", "at_hash", "c_hash", "nonce", "rat"])
async def test_a_claim_that_no_access_token_has_makes_it_none(fake: FakeOry, claim: str) -> None:
    with pytest.raises(InvalidToken):
        await verifier(fake).verify(fake.tokens.issue(strategy="jwt", claims={claim: "x"}))


REQUIRED = {"iss", "sub", "exp", "client_id", "scp"}


@pytest.mark.parametrize("claim", sorted(REQUIRED | {"aud", "iat", "nbf", "jti", "ext"}))
async def test_each_claim_left_out(fake: FakeOry, claim: str) -> None:
    token = fake.tokens.issue(strategy="jwt", scope="a", without=[claim])
    assert claim not in claims_of(token)
    if claim in REQUIRED:
        with pytest.raises(InvalidToken):
            await verifier(fake).verify(token)
    else:
        assert (await verifier(fake).verify(token)).client_id == "service"


async def test_the_audience_that_is_wanted_must_be_there(fake: FakeOry) -> None:
    for strategy in ("jwt", "opaque"):
        made: Any = verifier(fake, audience=API) if strategy == "jwt" else introspection(fake, audience=API)
        several = fake.tokens.issue(strategy=strategy, audience=["https://other.example", API])
        assert API in (await made.verify(several)).audience
        for token in (
            fake.tokens.issue(strategy=strategy),
            fake.tokens.issue(strategy=strategy, without=["aud"]),
            fake.tokens.issue(strategy=strategy, audience=API + "/more"),
        ):
            with pytest.raises(InvalidToken):
                await made.verify(token)


@pytest.mark.parametrize("scopes", [{"scp": "a b"}, {"scp": ["a", "b"]}, {"scope": "a b"}], ids=repr)
async def test_scopes_may_be_text_or_a_list(fake: FakeOry, scopes: dict[str, Any]) -> None:
    token = fake.tokens.issue(strategy="jwt", without=["scp"] if "scope" in scopes else [], claims=scopes)
    assert (await verifier(fake).verify(token)).scopes == {"a", "b"}


@pytest.mark.parametrize(
    "claims", [{"scp": 7}, {"scp": [7]}, {"scp": None}, {"client_id": 7}, {"client_id": ""}, {"aud": [7]}], ids=repr
)
async def test_claims_of_another_type_are_refused(fake: FakeOry, claims: dict[str, Any]) -> None:
    with pytest.raises(InvalidToken):
        await verifier(fake).verify(fake.tokens.issue(strategy="jwt", claims=claims))


async def test_it_expires_on_the_clock_of_the_client(fake: FakeOry) -> None:
    token, made = fake.tokens.issue(strategy="jwt"), verifier(fake, leeway=0)
    await made.verify(token)
    fake.advance(LIFE - 2)
    await made.verify(token)
    fake.advance(3)
    with pytest.raises(InvalidToken):
        await made.verify(token)


async def test_new_keys_are_fetched_once_and_old_tokens_go_on(fake: FakeOry) -> None:
    made, old = verifier(fake), fake.tokens.issue(strategy="jwt")
    await made.verify(old)
    fake.tokens.rotate_keys()
    new = [fake.tokens.issue(strategy="jwt") for _ in range(5)]
    for token in (*new, old):
        await made.verify(token)
    assert fake.count(JWKS) == 2


async def test_forgotten_keys_sign_no_more(fake: FakeOry) -> None:
    made, old = verifier(fake), fake.tokens.issue(strategy="jwt")
    await made.verify(old)
    fake.tokens.rotate_keys(forget=True)
    await made.verify(fake.tokens.issue(strategy="jwt"))
    with pytest.raises(InvalidToken):
        await made.verify(old)


async def test_a_revoked_jwt_counts_for_as_long_as_nobody_asks(fake: FakeOry) -> None:
    token = fake.tokens.issue(strategy="jwt")
    alone, asking = verifier(fake), verifier(fake, introspection=introspection(fake, ttl=5.0))
    await asking.verify(token)
    fake.tokens.revoke(token)
    assert await alone.verify(token)
    await asking.verify(token)
    fake.advance(5)
    with pytest.raises(InvalidToken):
        await asking.verify(token)


async def test_without_keys_nobody_can_know(fake: FakeOry) -> None:
    token = fake.tokens.issue(strategy="jwt")
    fake.fail(JWKS, status=503)
    with pytest.raises(OryError) as raised:
        await verifier(fake).verify(token)
    assert not isinstance(raised.value, InvalidToken)


def test_the_audience_is_written_out(fake: FakeOry) -> None:
    with pytest.raises(TypeError):
        AccessTokenVerifier(fake.client(), issuer="x")  # type: ignore[call-arg]


@pytest.mark.parametrize("arguments", [{"ttl": -1}, {"ttl": float("nan")}, {"audience": ""}, {"audience": 7}], ids=repr)
def test_what_cannot_work_is_refused_when_it_is_made(arguments: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        Introspection(FakeOry().client(), **arguments)


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"active": "true"},
        {"active": True, "token_use": "access_token"},
        {"active": True, "token_use": "access_token", "client_id": "s", "exp": "soon"},
        {"active": True, "token_use": "access_token", "client_id": "s", "scope": ["a"]},
        {"active": True, "token_use": "access_token", "client_id": "s", "sub": 7},
    ],
    ids=repr,
)
def test_an_answer_that_makes_no_sense_is_none(answer: dict[str, Any]) -> None:
    with pytest.raises(DecodeError):
        caller_of_answer(answer)


def test_what_hydra_recorded() -> None:
    """The JWT and the introspection of the same token, as Hydra v2.3.0 gave them."""
    text = (ROOT / "tests/recordings/hydra-v2.3.0/jwt_access_tokens.json").read_text()
    rows = json.loads(text)["exchanges"]
    token = next(row for row in rows if row["operation"] == "oauth2TokenExchange")["response"]["body"]["access_token"]
    answer = next(row for row in rows if row["operation"] == "introspectOAuth2Token")["response"]["body"]
    one, other = caller_of_claims(claims_of(token)), caller_of_answer(answer)
    members = ("client_id", "subject", "scopes", "audience", "expires_at", "token_use", "is_machine")
    assert [getattr(one, name) for name in members] == [getattr(other, name) for name in members]
    assert isinstance(one, Caller)
    assert one.expires_at == datetime.fromtimestamp(answer["exp"], UTC)
