"""Answers to Hydra's login, consent, logout and device requests. 3-10."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from ory_async import BadRequest, InvalidArgument, NotFound, OAuth2BadRequest, Ory, OryError, Unauthorized
from ory_async.flows.provider import ChallengeOver, Provider, ProviderConsent, ProviderLogin
from ory_async.testing import FakeOry
from ory_async.v1.api.oauth2 import Oauth2Api
from ory_async.v1.models import DeviceAuthorization, Session
from tests.support.clock import Clock
from tests.support.oauth2_journey import journey
from tests.support.stubs import Wire, reply, scripted, sent_json

RECORDINGS = Path(__file__).resolve().parents[1] / "recordings"
CLIENT = {"client_id": "app", "skip_consent": False}
LOGIN: Any = {"challenge": "c", "client": CLIENT, "request_url": "http://hydra/auth?x=1", "skip": False, "subject": ""}
CONSENT: Any = {
    **LOGIN,
    "subject": "user-1",
    "requested_scope": ["openid", "read"],
    "requested_access_token_audience": ["a", "b"],
}
TO = {"redirect_to": "http://hydra/auth?login_verifier=SECRET"}


def client(wire: Wire) -> Ory:
    hosts = {"hydra_public": "http://127.0.0.1:4444/prefix", "hydra_admin": "http://127.0.0.1:4445"}
    return Ory.self_hosted(**hosts, transport=wire, max_retries=0)


def flat(status: int, error: str) -> httpx.Response:
    return reply(status, {"error": error, "error_description": "x"})


@pytest.mark.parametrize("profile", ["today", "2024"])
async def test_the_whole_journey_on_the_embedded_server(profile: str) -> None:
    async with FakeOry(profile=profile).serve() as fake, fake.client() as ory:
        await journey(ory, fake.url)


async def test_login_is_accepted_with_what_is_known() -> None:
    wire = scripted(reply(200, LOGIN), reply(200, TO), reply(200, TO))
    login = await client(wire).provider.login("c/1")
    assert isinstance(login, ProviderLogin)
    assert await login.accept("user-1") == TO["redirect_to"]
    assert await login.accept("user-1", remember_for=0, acr="2", amr=("pwd",), context={"a": 1}) == TO["redirect_to"]
    assert [request.url.params["login_challenge"] for request in wire.requests] == ["c/1"] * 3
    assert [request.url.path for request in wire.requests[1:]] == ["/admin/oauth2/auth/requests/login/accept"] * 2
    assert sent_json(wire.requests[1]) == {"subject": "user-1"}
    assert sent_json(wire.requests[2]) == {
        "subject": "user-1",
        "remember": True,
        "remember_for": 0,
        "acr": "2",
        "amr": ["pwd"],
        "context": {"a": 1},
    }


async def test_a_login_that_skips_takes_nobody_else() -> None:
    wire = scripted(reply(200, {**LOGIN, "skip": True, "subject": "user-1"}), reply(200, TO))
    login = await client(wire).provider.login("c")
    assert isinstance(login, ProviderLogin)
    with pytest.raises(InvalidArgument):
        await login.accept("user-2")
    assert len(wire.requests) == 1
    await login.accept()
    assert sent_json(wire.requests[1]) == {"subject": "user-1"}


async def test_consent_grants_all_or_less_but_never_more() -> None:
    wire = scripted(reply(200, CONSENT), reply(200, TO), reply(200, TO))
    consent = await client(wire).provider.consent("c")
    assert isinstance(consent, ProviderConsent)
    for arguments in ({"scopes": ["admin"]}, {"audiences": ["c"]}, {"scopes": "read"}):
        with pytest.raises(InvalidArgument):
            await consent.accept(**arguments)
    await consent.accept()
    await consent.accept([], audiences=["b"], id_token={"nick": "ann"})
    assert sent_json(wire.requests[1]) == {"grant_scope": ["openid", "read"], "grant_access_token_audience": ["a", "b"]}
    assert sent_json(wire.requests[2]) == {
        "grant_scope": [],
        "grant_access_token_audience": ["b"],
        "session": {"id_token": {"nick": "ann"}},
    }


@pytest.mark.parametrize(
    ("request_", "skip"),
    [
        (CONSENT, False),
        ({**CONSENT, "skip": True}, True),
        ({**CONSENT, "client": {**CLIENT, "skip_consent": True}}, True),
        (
            {**CONSENT, "client": None, "skip": None, "requested_scope": None, "requested_access_token_audience": None},
            False,
        ),
    ],
)
async def test_consent_of_ones_own_applications_is_skipped(request_: Any, skip: bool) -> None:
    consent = await client(scripted(reply(200, request_))).provider.consent("c")
    assert isinstance(consent, ProviderConsent)
    assert consent.skip is skip
    assert consent.scopes == (request_["requested_scope"] or [])


@pytest.mark.parametrize("side", ["login", "consent", "logout"])
@pytest.mark.parametrize(
    ("answer", "over"),
    [
        (reply(410, {"redirect_to": "https://x/auth?y=1"}), ChallengeOver("https://x/auth?y=1", "used")),
        (
            reply(410, {"redirect_to": "/oauth2/auth?y=1"}),
            ChallengeOver("http://127.0.0.1:4444/oauth2/auth?y=1", "used"),
        ),
        (reply(410, "<html>"), ChallengeOver(None, "used")),
        (flat(404, "Not Found"), ChallengeOver(None, "unknown")),
        (flat(401, "request_unauthorized"), ChallengeOver(None, "expired")),
    ],
)
async def test_a_challenge_that_is_over_is_an_outcome(side: str, answer: httpx.Response, over: ChallengeOver) -> None:
    found = await getattr(client(scripted(answer)).provider, side)("c")
    assert found == over
    assert "y=1" not in repr(found)


async def test_a_used_challenge_as_it_was_recorded() -> None:
    for version in ("hydra-v26.2.0", "hydra-v2.3.0"):
        path = RECORDINGS / version / "logout.json"
        answers = [e["response"] for e in json.loads(path.read_text())["exchanges"] if e["response"]["status"] == 410]
        assert len(answers) == 1
        over = await client(scripted(reply(410, answers[0]["body"]))).provider.logout("c")
        assert isinstance(over, ChallengeOver)
        assert over.redirect_to == "http://127.0.0.1:4444" + answers[0]["body"]["redirect_to"]


@pytest.mark.parametrize(
    ("answer", "error"), [(flat(401, "unauthorized"), Unauthorized), (reply(404, "404 page not found"), NotFound)]
)
async def test_a_wrong_key_or_host_is_no_outcome(answer: httpx.Response, error: type[Exception]) -> None:
    with pytest.raises(error):
        await client(scripted(answer)).provider.login("c")


async def test_an_answer_that_is_too_late_leads_back() -> None:
    for answer, url in (
        (reply(410, {"redirect_to": "https://x/"}), "https://x/"),
        (flat(401, "request_unauthorized"), LOGIN["request_url"]),
        (flat(404, "Not Found"), LOGIN["request_url"]),
    ):
        for verb in ("accept", "reject"):
            login = await client(scripted(reply(200, LOGIN), answer)).provider.login("c")
            assert isinstance(login, ProviderLogin)
            assert await getattr(login, verb)("user-1") == url
    login = await client(scripted(reply(200, LOGIN), flat(500, "error"))).provider.login("c")
    assert isinstance(login, ProviderLogin)
    with pytest.raises(Exception, match="500"):
        await login.accept("user-1")


async def test_nothing_of_a_request_shows() -> None:
    login = await client(scripted(reply(200, LOGIN))).provider.login("SECRET")
    assert "SECRET" not in repr(login)


# ---- devices -------------------------------------------------------------------------------------------------

DEVICE = DeviceAuthorization(device_code="dc", user_code="uc", expires_in=60, interval=5)
PENDING = flat(400, "authorization_pending")


async def test_a_user_code_is_accepted_or_asked_for_again() -> None:
    wire = scripted(reply(200, TO), flat(400, "invalid_request"), flat(404, "Not Found"))
    provider = client(wire).provider
    assert await provider.accept_device("c", "CODE") == TO["redirect_to"]
    assert sent_json(wire.requests[0]) == {"user_code": "CODE"}
    assert await provider.accept_device("c", "code") is None
    with pytest.raises(NotFound):
        await provider.accept_device("unknown", "CODE")


async def test_a_device_waits_for_its_tokens(clock: Clock) -> None:
    wire = scripted(
        PENDING, flat(400, "slow_down"), PENDING, reply(200, {"access_token": "at", "token_type": "bearer"})
    )
    tokens = await client(wire).provider.device_token(DEVICE, "app", client_auth=("app", "s"))
    assert tokens is not None
    assert tokens.access_token == "at"
    assert clock.waits == [5, 5, 10, 10]
    assert b"client_id=app" in wire.requests[0].content
    assert wire.requests[0].headers["authorization"].startswith("Basic ")


async def test_a_device_stops_by_itself_when_its_code_runs_out(clock: Clock) -> None:
    """Real servers answer authorization_pending for ever."""
    wire = scripted(*[PENDING] * 11)
    assert await client(wire).provider.device_token(DEVICE, "app") is None
    assert len(wire.requests) == 11
    assert sum(clock.waits) == 55


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (flat(400, "access_denied"), OAuth2BadRequest),
        (flat(400, "invalid_grant"), BadRequest),
        (flat(401, "invalid_client"), Unauthorized),
    ],
)
async def test_a_device_that_is_refused(clock: Clock, answer: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        await client(scripted(PENDING, answer)).provider.device_token(DEVICE, "app")


async def test_a_device_code_that_the_server_calls_expired(clock: Clock) -> None:
    assert await client(scripted(flat(400, "expired_token"))).provider.device_token(DEVICE, "app") is None


# ---- trouble on the way --------------------------------------------------------------------------------------

TROUBLE = [
    httpx.ReadError("x"),
    httpx.ConnectError("x"),
    reply(502, "<html>"),
    flat(500, "server_error"),
    flat(429, "rate_limited"),
    reply(200, "<html>"),
]


@pytest.mark.parametrize("trouble", TROUBLE)
async def test_trouble_between_two_questions_does_not_end_a_device_sign_in(clock: Clock, trouble: Any) -> None:
    wire = scripted(PENDING, trouble, PENDING, reply(200, {"access_token": "t"}))
    tokens = await client(wire).provider.device_token(DEVICE, "app")
    assert tokens is not None
    assert tokens.access_token == "t"
    assert clock.waits == [5, 5, 10, 10]


@pytest.mark.parametrize("trouble", TROUBLE)
async def test_a_code_that_runs_out_amid_trouble_is_not_called_unused(clock: Clock, trouble: Any) -> None:
    wire = scripted(PENDING, *[trouble] * 4)
    with pytest.raises(OryError):
        await client(wire).provider.device_token(DEVICE, "app")
    assert sum(clock.waits) <= 60
    assert await client(scripted(*[trouble] * 2, *[PENDING] * 2)).provider.device_token(DEVICE, "app") is None


# ---- a registration for an application -----------------------------------------------------------------------

CROSSING = (
    RECORDINGS.parent / "crossings" / "recordings" / "login-provider" / "10-registration-accepted-by-provider.json"
)


async def test_a_registration_is_accepted_as_a_real_server_took_it() -> None:
    exchanges = json.loads(CROSSING.read_text())
    registered = next(e for e in exchanges if e["request"]["line"].startswith("POST http://kratos.test"))
    asked, accepted = [e for e in exchanges if "/requests/login" in e["request"]["line"]][:2]
    session = Session.from_dict(registered["response"]["body"]["session"])
    wire = scripted(reply(200, asked["response"]["body"]), reply(200, accepted["response"]["body"]))
    url = await client(wire).provider.registered("c", session, remember_for=0)
    assert url == accepted["response"]["body"]["redirect_to"]
    assert sent_json(wire.requests[1]) == accepted["request"]["body"]


SIGNED_IN: Any = {
    "id": "s",
    "active": True,
    "identity": {"id": "i", "schema_id": "d", "schema_url": "u", "traits": {}},
    "authentication_methods": [{"method": "password"}, {"method": "totp"}, {"method": "password"}],
}


async def test_a_registration_says_how_somebody_signed_in() -> None:
    wire = scripted(reply(200, LOGIN), reply(200, TO))
    session = Session.from_dict(SIGNED_IN)
    assert await client(wire).provider.registered("c", session, acr="1", context={"a": 1}) == TO["redirect_to"]
    assert sent_json(wire.requests[1]) == {
        "subject": "i",
        "amr": ["password", "totp"],
        "identity_provider_session_id": "s",
        "acr": "1",
        "context": {"a": 1},
    }


@pytest.mark.parametrize("change", [{"active": False}, {"active": None}, {"identity": None}])
async def test_a_session_that_is_none_accepts_nothing(change: Any) -> None:
    with pytest.raises(InvalidArgument):
        await client(scripted()).provider.registered("c", Session.from_dict({**SIGNED_IN, **change}))


async def test_a_challenge_that_is_over_or_of_somebody_else_is_not_accepted() -> None:
    session = Session.from_dict(SIGNED_IN)
    found = await client(scripted(flat(404, "Not Found"))).provider.registered("c", session)
    assert found == ChallengeOver(None, "unknown")
    other = {**LOGIN, "skip": True, "subject": "somebody-else"}
    with pytest.raises(InvalidArgument):
        await client(scripted(reply(200, other))).provider.registered("c", session)


# ---- answered before, on every generation of Hydra -----------------------------------------------------------


@pytest.mark.parametrize("side", ["login", "consent", "logout"])
async def test_a_request_that_was_answered_already_is_an_outcome(side: str) -> None:
    conflict = flat(409, "Conflict")
    assert await getattr(client(scripted(conflict)).provider, side)("c") == ChallengeOver(None, "used")
    body = LOGIN if side == "login" else CONSENT
    wire = scripted(reply(200, body), conflict)
    request = await getattr(client(wire).provider, side)("c")
    arguments = ("user-1",) if side == "login" else ()
    assert await request.accept(*arguments) == LOGIN["request_url"]


async def test_browsers_may_reach_hydra_elsewhere() -> None:
    wire = scripted(reply(410, {"redirect_to": "/oauth2/auth?y=1"}))
    provider = client(wire).using(lambda core: Provider(core, public_url="https://login.example.org/hydra/"))
    assert await provider.logout("c") == ChallengeOver("https://login.example.org/oauth2/auth?y=1", "used")


async def test_operations_of_a_package_of_ones_own() -> None:
    asked: list[str] = []

    class Own(Oauth2Api):
        async def get_oauth2_login_request(self, **given: Any) -> Any:
            asked.append(given["login_challenge"])
            return await super().get_oauth2_login_request(**given)

    provider = client(scripted(reply(200, LOGIN))).using(lambda core: Provider(core, api=Own))
    assert isinstance(await provider.login("c"), ProviderLogin)
    assert asked == ["c"]
