"""TokenVerifier: which JWTs count, and how often keys are fetched, by counting requests."""

import asyncio
import base64
import hashlib
import hmac
import logging
from typing import Any

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives import serialization

from ory_async import ConfigurationError, ConnectFailed, DecodeError, InvalidToken, OryError, ServerError, TokenVerifier
from ory_async.sessions import is_timely, plan, signing_keys
from tests.support.issuer import ISSUER, LIMITS, NOW, Issuer, claims, private, public, token
from tests.support.stubs import Wire, network, reply

# ---- which tokens count


@pytest.mark.parametrize("kid", ["ec-1", "rsa-1"])
async def test_4_04_a_good_token_counts(kid: str) -> None:
    issuer = Issuer("ec-1", "rsa-1")
    assert await issuer.verifier().claims(token(kid)) == claims()
    assert issuer.wire.only.url == "https://acme.projects.oryapis.com/.well-known/jwks.json"
    assert "authorization" not in issuer.wire.only.headers


async def test_4_04_a_tokenised_session_is_a_session() -> None:
    found = await Issuer("ec-1").verifier().verify(token(traits={"email": "ann@example.org"}, schema_id="default"))
    assert (found.id, found.active, found.authenticator_assurance_level) == ("session-1", True, None)
    assert found.identity is not None
    assert (found.identity.id, found.identity.traits) == ("ann", {"email": "ann@example.org"})
    assert found.expires_at is not None
    assert found.expires_at.timestamp() == NOW + 60


async def test_4_04_a_mapped_session_is_taken_as_it_is() -> None:
    mapped = {
        "id": "session-2",
        "active": True,
        "authenticator_assurance_level": "aal2",
        "identity": {"id": "bob", "schema_id": "default", "schema_url": "u", "traits": {"email": "bob@example.org"}},
    }
    found = await Issuer("ec-1").verifier().verify(token(session=mapped))
    assert found.to_dict() == mapped


def unsigned() -> str:
    return jwt.encode(claims(), None, algorithm="none", headers={"kid": "ec-1"})


def signed_with_the_public_key() -> str:
    """The public key, taken for a shared secret."""
    pem = (
        private("rsa-1")
        .public_key()
        .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    )
    signed, _, _ = jwt.encode(claims(), "x" * 32, algorithm="HS256", headers={"kid": "rsa-1"}).rpartition(".")
    signature = hmac.new(pem, signed.encode(), hashlib.sha256).digest()
    return f"{signed}.{base64.urlsafe_b64encode(signature).decode().rstrip('=')}"


def with_another_algorithm() -> str:
    """Signed rightly, by an algorithm that is not the one of the key."""
    return jwt.encode(claims(), private("rsa-1"), algorithm="PS256", headers={"kid": "rsa-1"})


BAD = {
    "alg none": unsigned,
    "HS256 with the public key": signed_with_the_public_key,
    "an algorithm that is not pinned": with_another_algorithm,
    "another key": lambda: token(signed_by="ec-2"),
    "another issuer": lambda: token(iss="http://127.0.0.1:4444/"),
    "an issuer that begins alike": lambda: token(iss=ISSUER + "x"),
    "no issuer": lambda: token(iss=None),
    "for somebody else": lambda: token(aud="other"),
    "expired": lambda: token(exp=NOW - 5),
    "no end": lambda: token(exp=None),
    "an end that is no number": lambda: token(exp="tomorrow"),
    "not valid yet": lambda: token(nbf=NOW + 5.1),
    "from the future": lambda: token(iat=NOW + 5.1),
    "no subject": lambda: token(sub=None),
    "no key id": lambda: jwt.encode(claims(), private("ec-1"), algorithm="ES256"),
    "cut": lambda: token()[:-20],
    "two parts": lambda: token().rpartition(".")[0],
    "a session token": lambda: "ory_st_token",
    "nothing": lambda: "",
    "a header without an end": lambda: base64.urlsafe_b64encode(b"[" * 99_999).decode() + ".e30.c2ln",
    "no text": lambda: "é.\udce9.\x00",
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
async def test_4_04_what_does_not_count(bad: Any) -> None:
    verifier = Issuer("ec-1", "rsa-1").verifier()
    with pytest.raises(InvalidToken) as caught:
        await verifier.verify(bad())
    assert token()[:20] not in str(caught.value)
    assert caught.value.__cause__ is None


async def test_4_04_a_key_is_used_with_its_own_algorithm_only() -> None:
    with pytest.raises(InvalidToken):
        await Issuer("rsa-1").verifier(algorithms=["RS256", "PS256"]).claims(with_another_algorithm())


async def test_4_04_a_token_that_is_about_no_session() -> None:
    verifier = Issuer("ec-1").verifier()
    await verifier.claims(token(sid=None))
    with pytest.raises(InvalidToken):
        await verifier.verify(token(sid=None))
    with pytest.raises(InvalidToken):
        await verifier.verify(token(exp=1e300))


async def test_4_04_the_audience_is_checked() -> None:
    verifier = Issuer("ec-1").verifier(audience="app")
    assert (await verifier.claims(token(aud=["app", "other"])))["sub"] == "ann"
    for wrong in ("other", None):
        with pytest.raises(InvalidToken):
            await verifier.claims(token(aud=wrong))


@pytest.mark.parametrize(
    ("members", "leeway", "expected"),
    [
        ({"exp": NOW + 1}, 0, True),
        ({"exp": NOW}, 0, False),
        ({"exp": NOW - 4}, 5, True),
        ({"exp": NOW - 5}, 5, False),
        ({"exp": NOW + 1, "nbf": NOW + 5, "iat": NOW + 5}, 5, True),
        ({"exp": NOW + 1, "nbf": NOW + 6}, 5, False),
        ({"exp": NOW + 1, "iat": NOW + 6}, 5, False),
        ({"exp": NOW + 1, "iat": "now"}, 5, False),
        ({"exp": True}, 0, False),
        ({}, 5, False),
    ],
)
def test_4_04_times(members: dict[str, Any], leeway: float, expected: bool) -> None:
    assert is_timely(members, NOW, leeway) is expected


@pytest.mark.parametrize("algorithms", [["HS256"], ["none"], ["ES256", "HS256"], [], ["rs256"]])
def test_4_04_only_asymmetric_algorithms(algorithms: list[str]) -> None:
    with pytest.raises(ConfigurationError):
        Issuer().verifier(algorithms=algorithms)


def test_4_04_only_keys_that_may_sign_are_kept() -> None:
    secret = {"kty": "oct", "k": "c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0", "kid": "secret", "alg": "HS256"}
    unnamed = public("ec-1")
    del unnamed["kid"]
    document = {
        "keys": [
            public("ec-1"), public("rsa-1"), public("rsa-2", use="enc"), public("rsa-3", alg="RS512"), secret, unnamed,
            {"kty": "unknown", "kid": "u"}, {"kid": "k"}, None, "text",
        ]
    }  # fmt: skip
    assert {*signing_keys(document, ["RS256", "ES256", "HS256"])} - {"secret"} == {"ec-1", "rsa-1"}
    assert {*signing_keys(document, ["RS256", "ES256"])} == {"ec-1", "rsa-1"}
    for nothing in (None, [], {}, {"keys": None}, {"keys": {}}):
        assert signing_keys(nothing, ["ES256"]) == {}


# ---- how often keys are fetched


@pytest.mark.parametrize(
    ("age", "tried", "known", "expected"),
    [
        (None, None, False, "fetch"),
        (0, None, True, "use"),
        (299, None, True, "use"),
        (300, None, True, "refresh"),
        (300, 29, True, "use"),
        (330, 30, True, "refresh"),
        (3600, None, True, "fetch"),
        (3600, 30, True, "fetch"),
        (3600, 1, True, "refuse"),
        (None, 1, False, "refuse"),
        (0, None, False, "fetch"),
        (0, 29, False, "refuse"),
        (0, 30, False, "fetch"),
    ],
)
def test_4_04_when_keys_are_fetched(age: float | None, tried: float | None, known: bool, expected: str) -> None:
    assert plan(known=known, fetched=age, tried=tried, limits=LIMITS) == expected


async def test_4_04_many_tokens_are_one_fetch() -> None:
    issuer = Issuer("ec-1")
    verifier = issuer.verifier()
    await asyncio.gather(*(verifier.verify(token()) for _ in range(20)))
    issuer.now += 1
    await verifier.verify(token())
    assert issuer.fetched == 1


async def test_4_04_a_new_key_is_fetched_exactly_once() -> None:
    issuer = Issuer("ec-1")
    verifier = issuer.verifier()
    await verifier.verify(token("ec-1"))
    issuer.kids = ["ec-2", "ec-1"]
    found = await asyncio.gather(*(verifier.verify(token("ec-2")) for _ in range(20)), verifier.verify(token("ec-1")))
    assert {one.id for one in found} == {"session-1"}
    assert issuer.fetched == 2


async def test_4_04_unknown_key_ids_are_one_fetch_per_cooldown() -> None:
    issuer = Issuer("ec-1")
    verifier = issuer.verifier()
    await verifier.verify(token())
    strange = [token(f"strange-{i}", signed_by="ec-2") for i in range(1000)]
    tokens = [each for pair in zip(strange, [token()] * 1000, strict=True) for each in pair]
    found = await asyncio.gather(*(verifier.verify(each) for each in tokens), return_exceptions=True)
    assert [type(one).__name__ for one in found] == ["InvalidToken", "Session"] * 1000
    assert issuer.fetched == 2
    issuer.now += 29
    for each in strange[:10]:
        with pytest.raises(InvalidToken):
            await verifier.verify(each)
    assert issuer.fetched == 2
    issuer.now += 1
    for each in strange[:10]:
        with pytest.raises(InvalidToken):
            await verifier.verify(each)
    assert issuer.fetched == 3


async def test_4_04_a_key_that_was_taken_away_ends() -> None:
    issuer = Issuer("ec-1", "ec-2")
    verifier = issuer.verifier()
    await verifier.verify(token("ec-1"))
    issuer.kids = ["ec-2"]
    issuer.now += 3600
    later = {"exp": issuer.now + 60, "iat": issuer.now, "nbf": issuer.now}
    with pytest.raises(InvalidToken):
        await verifier.verify(token("ec-1", **later))
    assert (await verifier.verify(token("ec-2", **later))).id == "session-1"


OUTAGES = [
    (httpx.ConnectError("away"), ConnectFailed),
    (reply(503, "busy"), ServerError),
    (reply(200, "<html>"), DecodeError),
    (reply(200, {"keys": []}), DecodeError),
]


@pytest.mark.parametrize(("outage", "kind"), OUTAGES)
async def test_4_04_while_keys_cannot_be_fetched_the_old_ones_go_on_for_a_while(
    outage: Exception | httpx.Response, kind: type[OryError], caplog: pytest.LogCaptureFixture
) -> None:
    issuer = Issuer("ec-1")
    verifier = issuer.verifier()
    good = token(exp=NOW + 9999)
    await verifier.verify(good)
    issuer.failure = outage
    issuer.now += 300
    for _ in range(3):
        await verifier.verify(good)
        await asyncio.sleep(0)
    assert verifier._keys._refresh is not None
    await verifier._keys._refresh
    assert issuer.fetched == 2
    assert [record.name for record in caplog.records if record.levelno >= logging.WARNING] == ["ory_async"]
    issuer.now = NOW + 3599
    await verifier.verify(good)
    assert verifier._keys._refresh is not None
    await verifier._keys._refresh
    issuer.now = NOW + 3600
    with pytest.raises(kind):
        await verifier.verify(good)
    issuer.failure = None
    issuer.now += 30
    await verifier.verify(good)


async def test_4_04_an_unknown_key_id_in_an_outage_is_trouble_and_no_refusal() -> None:
    issuer = Issuer("ec-1")
    verifier = issuer.verifier()
    await verifier.verify(token())
    issuer.failure = reply(503, "busy")
    for _ in range(3):
        with pytest.raises(ServerError):
            await verifier.verify(token("ec-2"))
    assert issuer.fetched == 2


async def test_4_04_old_keys_are_renewed_while_they_are_used() -> None:
    issuer = Issuer("ec-1")
    verifier = issuer.verifier()
    good = token(exp=NOW + 9999)
    await verifier.verify(good)
    for _ in range(3):
        issuer.now += 300
        await asyncio.gather(*(verifier.verify(good) for _ in range(10)))
        assert verifier._keys._refresh is not None
        await verifier._keys._refresh
    assert issuer.fetched == 4


async def test_4_04_keys_may_be_anywhere() -> None:
    issuer = Issuer("ec-1")
    verifier = issuer.verifier(jwks_url="https://keys.example.org/a/keys.json?v=1")
    await verifier.verify(token())
    assert str(issuer.wire.only.url) == "https://keys.example.org/a/keys.json?v=1"
    assert "authorization" not in issuer.wire.only.headers


async def test_4_04_a_cancelled_waiter_leaves_the_others_alone() -> None:
    arrived, go_on = asyncio.Event(), asyncio.Event()

    async def answer(_: httpx.Request) -> httpx.Response:
        arrived.set()
        await go_on.wait()
        return reply(200, {"keys": [public("ec-1")]})

    wire = Wire(answer)
    verifier = TokenVerifier(network(wire), issuer=ISSUER, clock=lambda: NOW)
    first = asyncio.create_task(verifier.verify(token()))
    second = asyncio.create_task(verifier.verify(token()))
    await arrived.wait()
    first.cancel()
    go_on.set()
    assert (await second).id == "session-1"
    assert first.cancelled()
    assert len(wire.requests) == 1
