"""Which tokens count: the issuer to the letter, the kind of token, times with some leeway, and what is too much."""

from __future__ import annotations

import asyncio
import base64
import json
from typing import Any

import httpx
import jwt
import pytest

from ory_async import (
    ConfigurationError,
    DecodeError,
    InvalidToken,
    Ory,
    OryError,
    ServerError,
    TokenVerifier,
)
from ory_async.sessions import Limits, signing_keys, untimely
from tests.support.issuer import ISSUER, NOW, Issuer, claims, private, public, token
from tests.support.stubs import Wire, network, reply

IDENTITY = {"id": "bob", "schema_id": "d", "schema_url": "u", "traits": {}}
MAPPED: dict[str, Any] = {"id": "session-2", "active": True, "identity": IDENTITY}


# ---- what it is built with


@pytest.mark.parametrize("issuer", [None, "", [], ["x"], {ISSUER: 1}, b"x", 0, True])
def test_4_04_an_issuer_is_a_text(issuer: Any) -> None:
    with pytest.raises(ConfigurationError):
        Issuer().verifier(issuer=issuer)


@pytest.mark.parametrize(
    "options",
    [
        {"audience": ""}, {"audience": ["app"]}, {"audience": 7}, {"algorithms": "RS256"}, {"leeway": -1},
        {"leeway": float("nan")}, {"leeway": float("inf")}, {"jwks_url": ""}, {"jwks_url": 7},
        {"jwks_url": "keys.json"}, {"jwks_url": "ftp://keys.example.org/k"}, {"jwks_url": "https://["},
        {"jwks_url": "https://u:p@keys.example.org/k"},
    ],
    ids=str,
)  # fmt: skip
def test_4_04_what_cannot_work_is_refused_at_once(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Issuer().verifier(**options)
    assert next(iter(options)) in str(caught.value)


# ---- the issuer, to the letter


@pytest.mark.parametrize(
    "given",
    [
        None, "", ISSUER[:-1], ISSUER + "/", ISSUER.upper(), " " + ISSUER, ISSUER + "\u200b", [ISSUER], {ISSUER: 1},
        7, True, "h", "http://evil/", ISSUER.replace("127.0.0.1", "localhost"),
    ],
    ids=repr,
)  # fmt: skip
async def test_4_04_only_exactly_this_issuer(given: Any) -> None:
    verifier = Issuer("ec-1").verifier()
    body = {**claims(), "iss": given}
    other = jwt.api_jws.encode(json.dumps(body).encode(), private("ec-1"), "ES256", headers={"kid": "ec-1"})
    with pytest.raises(InvalidToken) as caught:
        await verifier.claims(other)
    assert str(caught.value).startswith("iss:")


async def test_4_04_an_issuer_that_a_longer_one_holds_is_another() -> None:
    with pytest.raises(InvalidToken):
        await Issuer("ec-1").verifier(issuer="https://issuer.example.org").claims(token(iss="issuer.example.org"))


# ---- tokens that are no sessions

OTHERS: dict[str, dict[str, Any]] = {
    "at_hash": {"at_hash": "x", "auth_time": NOW, "rat": NOW},
    "nonce": {"nonce": "n"},
    "c_hash": {"c_hash": "c"},
    "rat": {"rat": NOW},
    "events": {"events": {"http://schemas.openid.net/event/backchannel-logout": {}}},
    "nonce null": {"nonce": None},
}


def signed(body: dict[str, Any], **headers: Any) -> str:
    """A token of any claims, null and others that PyJWT would not write."""
    text = json.dumps(body).encode()
    return jwt.api_jws.encode(text, private("ec-1"), "ES256", headers={"kid": "ec-1", "typ": "JWT", **headers})


@pytest.mark.parametrize("mapped", [False, True])
@pytest.mark.parametrize("members", OTHERS.values(), ids=OTHERS)
async def test_4_04_a_token_of_another_kind_is_no_session(members: dict[str, Any], mapped: bool) -> None:
    verifier = Issuer("ec-1").verifier(audience="app")
    other = signed({**claims(aud=["app"]), **members, **({"session": MAPPED} if mapped else {})})
    assert (await verifier.claims(other))["sub"] == "ann"
    with pytest.raises(InvalidToken) as caught:
        await verifier.verify(other)
    assert str(caught.value).partition(":")[0] in members


@pytest.mark.parametrize("typ", ["logout+jwt", "at+jwt", "AT+JWT", "dpop+jwt", "secevent+jwt", "", 7, None, ["JWT"]])
async def test_4_04_a_token_that_says_it_is_of_another_kind(typ: Any) -> None:
    verifier = Issuer("ec-1").verifier()
    other = raw(signed(claims()), typ=typ)
    with pytest.raises(InvalidToken):
        await verifier.verify(other)


@pytest.mark.parametrize("typ", ["JWT", "jwt"])
async def test_4_04_a_tokenised_session_says_jwt_or_nothing(typ: str) -> None:
    assert (await Issuer("ec-1").verifier().verify(raw(signed(claims()), typ=typ))).id == "session-1"
    assert (await Issuer("ec-1").verifier().verify(raw(signed(claims())))).id == "session-1"


def raw(signed_token: str, **header: Any) -> str:
    """The same claims under a header of any members, signed anew."""
    body = signed_token.split(".")[1]
    head = base64.urlsafe_b64encode(json.dumps({"alg": "ES256", "kid": "ec-1", **header}).encode()).decode().rstrip("=")
    algorithm = jwt.get_algorithm_by_name("ES256")
    signature = algorithm.sign(f"{head}.{body}".encode(), private("ec-1"))
    return f"{head}.{body}.{base64.urlsafe_b64encode(signature).decode().rstrip('=')}"


BAD_SESSIONS: dict[str, Any] = {
    "no id": {**MAPPED, "id": None}, "not active": {**MAPPED, "active": False},
    "active missing": {**MAPPED, "active": None}, "no user": {**MAPPED, "identity": None},
    "user without id": {**MAPPED, "identity": {**IDENTITY, "id": ""}},
    "of a user who is off": {**MAPPED, "identity": {**IDENTITY, "state": "inactive"}},
    "over": {**MAPPED, "expires_at": "2001-01-01T00:00:00Z"}, "nothing": {}, "nonsense": {"identity": 7},
}  # fmt: skip


@pytest.mark.parametrize("mapped", BAD_SESSIONS.values(), ids=BAD_SESSIONS)
async def test_4_04_a_mapped_session_is_a_session(mapped: Any) -> None:
    verifier = Issuer("ec-1").verifier()
    assert (await verifier.verify(token(session=MAPPED))).id == "session-2"
    with pytest.raises(InvalidToken):
        await verifier.verify(token(session=mapped))


async def test_4_04_an_assurance_level_is_read_where_it_is_a_claim() -> None:
    verifier = Issuer("ec-1").verifier()
    for given, expected in (("aal2", "aal2"), (None, None), (2, None)):
        assert (await verifier.verify(token(aal=given))).authenticator_assurance_level == expected


# ---- times

LATE = 5.0


@pytest.mark.parametrize(
    ("members", "wrong"),
    [
        ({"iat": NOW + 1, "nbf": NOW + 1}, None), ({"iat": NOW + 5}, None), ({"iat": NOW + 5.1}, "iat"),
        ({"nbf": NOW + 5}, None), ({"nbf": NOW + 6}, "nbf"), ({"exp": NOW - 1}, None), ({"exp": NOW - 4.9}, None),
        ({"exp": NOW - 5}, "exp"), ({"exp": None}, "exp"), ({"exp": "soon"}, "exp"),
        ({"nbf": [NOW]}, "nbf"), ({"iat": True}, "iat"),
    ],
    ids=str,
)  # fmt: skip
async def test_4_04_clocks_may_differ_by_five_seconds_and_the_error_names_the_claim(
    members: dict[str, Any], wrong: str | None
) -> None:
    verifier = Issuer("ec-1").verifier()
    given = signed({name: value for name, value in {**claims(), **members}.items() if value is not None})
    if wrong is None:
        await verifier.verify(given)
    else:
        with pytest.raises(InvalidToken) as caught:
            await verifier.claims(given)
        assert str(caught.value).startswith(f"{wrong}:")
        assert untimely({**claims(), **members}, NOW, LATE) == wrong


async def test_4_04_a_leeway_of_ones_own() -> None:
    for leeway, counts in ((0, False), (0.5, False), (1, True), (60, True)):
        verifier = Issuer("ec-1").verifier(leeway=leeway)
        found = await asyncio.gather(verifier.claims(token(iat=NOW + 1)), return_exceptions=True)
        assert isinstance(found[0], dict) is counts


@pytest.mark.parametrize(
    ("members", "claim"),
    [({"sub": None}, "sub"), ({"sub": ""}, "sub"), ({"aud": "other"}, "aud"), ({"aud": None}, "aud")],
    ids=str,
)
async def test_4_04_other_claims_are_named_too(members: dict[str, Any], claim: str) -> None:
    verifier = Issuer("ec-1").verifier(audience="app")
    given = signed({name: value for name, value in {**claims(aud="app"), **members}.items() if value is not None})
    with pytest.raises(InvalidToken) as caught:
        await verifier.claims(given)
    assert str(caught.value).startswith(f"{claim}:")


HUGE = 10**400
ABSURD: dict[str, dict[str, Any]] = {
    "exp below": {"exp": -HUGE}, "iat below": {"iat": -HUGE}, "exp infinite": {"exp": 1e308},
    "exp beyond all years": {"exp": 10**17}, "iat before all years": {"iat": -(10**17)}, "aud of many": {"aud": [HUGE]},
    "session": {"session": {"id": HUGE}}, "expires_at": {"session": {**MAPPED, "expires_at": HUGE}},
    **{name: {name: HUGE} for name in ("exp", "iat", "nbf", "sub", "sid", "aud", "jti", "aal", "schema_id", "traits")},
}  # fmt: skip


@pytest.mark.parametrize("members", ABSURD.values(), ids=ABSURD)
async def test_4_04_absurd_claims_are_no_error_of_ours(members: dict[str, Any]) -> None:
    given = signed({**claims(), **members})
    for audience in (None, "app"):
        verifier = Issuer("ec-1").verifier(audience=audience)
        for reading in (verifier.claims, verifier.verify):
            try:
                await reading(given)
            except InvalidToken:
                pass


@pytest.mark.parametrize(
    "text", ["9" * 5000, "1e999", "NaN", "[" * 5000, '{"a":' * 5000, '"' + "x" * 2**20 + '"'], ids=lambda text: text[:9]
)
async def test_4_04_claims_that_no_parser_takes(text: str) -> None:
    body = json.dumps({**claims(), "exp": "HERE"}).replace('"HERE"', text).encode()
    given = jwt.api_jws.encode(body, private("ec-1"), "ES256", headers={"kid": "ec-1"})
    with pytest.raises(InvalidToken):
        await Issuer("ec-1").verifier().verify(given)


# ---- keys

NEIGHBOURS: dict[str, Any] = {
    "of another kind": {"kty": "XYZ"}, "empty": {}, "numbers": {"kty": "EC", "crv": "P-256", "x": 1, "y": 2},
    "a curve that nobody has": {"kty": "EC", "crv": "P-0", "x": "AA", "y": "AA"},
    "not on its curve": {"kty": "EC", "crv": "P-256", "x": "A" * 43, "y": "A" * 43}, "a list": {"kty": ["EC"]},
    "an algorithm that is a list": {**public("ec-2"), "alg": ["ES256"]}, "null": {"kty": None, "alg": None},
    "no base64": {"kty": "RSA", "n": "é", "e": "AQAB"}, "even": {"kty": "RSA", "n": "AA", "e": "AA"},
    "huge": {"kty": "RSA", "n": "A" * 100_000, "e": "AQAB"}, "half": {"kty": "RSA", "n": "AQAB"},
    "deep": {"kty": {"a": {"b": 1}}},
}  # fmt: skip


@pytest.mark.parametrize("neighbour", NEIGHBOURS.values(), ids=NEIGHBOURS)
async def test_4_04_an_unusable_key_hurts_no_good_token(neighbour: dict[str, Any]) -> None:
    document = {"keys": [{"kid": "bad", "use": "sig", **neighbour}, public("ec-1")]}
    ory = network(Wire(lambda request: reply(200, document)), max_retries=0)
    verifier = TokenVerifier(ory, issuer=ISSUER, clock=lambda: NOW)
    assert (await verifier.claims(token()))["sub"] == "ann"
    assert {*signing_keys(document, ["ES256", "RS256"])} <= {"ec-1", "bad"}


OUTAGES: dict[str, tuple[httpx.Response | Exception, type[OryError]]] = {
    "no usable key": (reply(200, {"keys": [{"kty": "XYZ", "kid": "k"}]}), DecodeError),
    "no keys": (reply(200, {}), DecodeError),
    "500": (reply(500), ServerError),
    "a page": (reply(200, "<html>"), DecodeError),
    "away": (httpx.ConnectError("away"), OryError),
}


@pytest.mark.parametrize(("outage", "kind"), OUTAGES.values(), ids=OUTAGES)
@pytest.mark.parametrize("before", [False, True], ids=["from the start", "when they are too old"])
async def test_4_04_without_usable_keys_there_is_one_fetch_per_cooldown(
    outage: Any, kind: type[OryError], before: bool
) -> None:
    issuer = Issuer("ec-1")
    verifier = issuer.verifier()
    lasting = token(exp=NOW + 1e6)
    if before:
        await verifier.claims(lasting)
        issuer.now += 3600
    fetched, issuer.failure = issuer.fetched, outage
    for round_ in range(1, 4):
        for each in (lasting, token("strange", signed_by="ec-2"), lasting):
            found = await asyncio.gather(*(verifier.claims(each) for _ in range(10)), return_exceptions=True)
            assert {type(one) for one in found} <= {type(found[0])}
            assert all(isinstance(one, kind) and not isinstance(one, InvalidToken) for one in found)
            issuer.now += 9.9
        assert issuer.fetched - fetched == round_
        issuer.now += 0.5
    issuer.failure = None
    assert (await verifier.claims(lasting))["sub"] == "ann"


async def test_4_04_a_user_who_leaves_does_not_end_the_fetch() -> None:
    """Else everybody could make for a fetch by asking and leaving at once."""
    there, go_on = asyncio.Event(), asyncio.Event()

    async def slow(request: httpx.Request) -> httpx.Response:
        there.set()
        await go_on.wait()
        return reply(200, {"keys": [public("ec-1")]})

    wire = Wire(slow)
    verifier = TokenVerifier(network(wire), issuer=ISSUER, clock=lambda: NOW)
    for _ in range(5):
        leaving = asyncio.create_task(verifier.claims(token()))
        await there.wait()
        leaving.cancel()
        await asyncio.gather(leaving, return_exceptions=True)
    waiting = asyncio.create_task(verifier.claims(token()))
    await asyncio.sleep(0)
    go_on.set()
    assert (await waiting)["sub"] == "ann"
    assert len(wire.requests) == 1


async def test_4_04_what_is_told_again_is_a_copy() -> None:
    issuer = Issuer()
    verifier = issuer.verifier()
    found = [(await asyncio.gather(verifier.claims(token()), return_exceptions=True))[0] for _ in range(5)]
    assert len({id(one) for one in found}) == 5
    depths = [depth(one) for one in found[1:]]
    assert len({*depths}) == 1


def depth(error: Any) -> int:
    count, frame = 0, error.__traceback__
    while frame is not None:
        count, frame = count + 1, frame.tb_next
    return count


# ---- what goes to the host of the keys


@pytest.mark.parametrize(
    "url", ["https://keys.elsewhere.example/k.json?v=1", "https://acme.projects.oryapis.com/k.json"]
)
async def test_4_04_nothing_of_the_client_goes_to_the_host_of_the_keys(url: str) -> None:
    wire = Wire(lambda request: reply(200, {"keys": [public("ec-1")]}))
    headers = {"X-Gateway-Key": "s3cret", "Cookie": "a=b", "Authorization": "Bearer s3cret", "Origin": "https://a"}
    ory = Ory.network("acme", transport=wire, headers=headers, api_key="ory_pat_x", base_url="https://gateway.example")
    verifier = TokenVerifier(ory, issuer=ISSUER, jwks_url=url, clock=lambda: NOW)
    await verifier.claims(token())
    assert str(wire.only.url) == url
    assert {*wire.only.headers} <= {"host", "accept", "accept-encoding", "user-agent", "connection"}


async def test_4_04_the_keys_of_hydra_are_asked_for_as_everything_of_ory() -> None:
    wire = Wire(lambda request: reply(200, {"keys": [public("ec-1")]}))
    ory = Ory.network("acme", transport=wire, headers={"X-Gateway-Key": "k"}, api_key="ory_pat_x")
    await TokenVerifier(ory, issuer=ISSUER, clock=lambda: NOW, limits=Limits()).claims(token())
    assert wire.only.headers["x-gateway-key"] == "k"
    assert "authorization" not in wire.only.headers
