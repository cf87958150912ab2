"""Browsers that come back from a provider as real servers sent them; what is expected is read off the recording."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from ory_async import (
    Blocked,
    Complete,
    Continue,
    DecodeError,
    Invalid,
    InvalidArgument,
    NativeFlow,
    Ory,
    RateLimited,
    Restart,
    ServerError,
    TransportError,
)
from ory_async.flows import KINDS, LOGIN, SETTINGS
from ory_async.v1.models import LoginFlow, RegistrationFlow
from tests.flows.answers import KRATOS, flow, message, node, refused, signed_in
from tests.support.clock import Clock
from tests.support.stubs import Wire, reply, scripted, silent

RECORDINGS = Path(__file__).resolve().parents[1] / "crossings" / "recordings" / "social-sign-in"
Json = Any
BEGINS = {f"GET http://kratos.test/self-service/{kind}/{who}" for kind in KINDS for who in ("api", "browser")}
THERE = refused(
    422, "browser_location_change_required", redirect_browser_to="https://provider.example.org/auth?state=1"
)
LINKING = flow("flow-2", messages=[message(1010016, "info")])


def client(wire: Wire, **options: Any) -> Ory:
    return Ory.self_hosted(kratos_public=KRATOS, transport=wire, max_retries=0, **options)


def answer(exchange: Json) -> httpx.Response:
    response = exchange["response"]
    kept = [(name, value) for name, value in response["headers"] if name in ("content-type", "set-cookie", "location")]
    return reply(response["status"], response["body"], kept)


@dataclass(frozen=True)
class Journey:
    """One sign-in of an app: how its flow began, the way there, where the browser came back to, what was asked then."""

    where: str
    kind: str
    created: Json
    there: list[Json]
    location: str
    after: list[Json]


def _exchanges(name: str) -> list[Json]:
    found: list[Json] = json.loads((RECORDINGS / name).read_text())
    return found


def _is(exchange: Json, method: str, path: str) -> bool:
    line, _, url = exchange["request"]["line"].partition(" ")
    return exchange["who"] == "ory_async" and line == method and urlsplit(url).path == path


def journeys() -> Iterator[Journey]:
    """Every sign-in that began with a code to exchange and brought the browser back to the app."""
    for path in sorted(RECORDINGS.glob("*.json")):
        exchanges = _exchanges(path.name)
        for index, exchange in enumerate(exchanges):
            for kind in ("login", "registration"):
                created = exchange["response"]["body"]
                if not _is(exchange, "GET", f"/self-service/{kind}/api") or not created.get(
                    "session_token_exchange_code"
                ):
                    continue
                rest = exchanges[index + 1 :]
                end = next(
                    (i for i, e in enumerate(rest) if e["request"]["line"].partition("?")[0] in BEGINS), len(rest)
                )
                yield from _back(f"{path.stem}#{index}", kind, exchange, rest[:end])


def _back(where: str, kind: str, created: Json, rest: list[Json]) -> Iterator[Journey]:
    there: list[Json] = []
    for index, exchange in enumerate(rest):
        if _is(exchange, "POST", f"/self-service/{kind}"):
            there.append(exchange)
        if exchange["who"] != "browser" or "/methods/oidc/callback/" not in exchange["request"]["line"]:
            continue
        headers = dict(exchange["response"]["headers"])
        if there and headers.get("location", "").startswith("http://127.0.0.1:3000/done"):
            yield Journey(f"{where}.{len(there)}", kind, created, list(there), headers["location"], rest[index + 1 :])
        if exchange["response"]["status"] == 401 and there:  # nowhere: the browser stays at Kratos
            yield Journey(f"{where}.{len(there)}", kind, created, list(there), "http://127.0.0.1:3000/done", rest)


def asked(journey: Journey, path: str, **query: str) -> Json:
    """The answer of a question that was asked after the browser came back."""
    for exchange in journey.after:
        line, _, url = exchange["request"]["line"].partition(" ")
        parts = urlsplit(url)
        found = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if line == "GET" and parts.path == path and found == query:
            return exchange
    return None


ALL = list(journeys())


def test_the_recordings_hold_every_end() -> None:
    ends = [("code" in j.location, "flow=" in j.location) for j in ALL]
    assert len(ALL) == 14, [j.where for j in ALL]
    assert ends.count((True, False)) == 7
    assert ends.count((False, True)) == 1
    assert ends.count((False, False)) == 6


@pytest.mark.parametrize("journey", ALL, ids=lambda j: j.where)
async def test_where_a_browser_came_back_to_says_what_to_do(journey: Journey) -> None:
    query = {name: values[0] for name, values in parse_qs(urlsplit(journey.location).query).items()}
    created = journey.created["response"]["body"]
    replies, expected = [], ""
    if "code" in query:
        path, init = "/sessions/token-exchange", created["session_token_exchange_code"]
        found, expected = asked(journey, path, init_code=init, return_to_code=query["code"]), "Complete"
    elif "flow" in query:
        found, expected = asked(journey, "/self-service/login/flows", id=query["flow"]), "NativeFlow"
    else:
        found = asked(journey, f"/self-service/{journey.kind}/flows", id=created["id"])
        if found is not None:
            ui = found["response"]["body"]["ui"]
            said = [*(ui.get("messages") or []), *(m for n in ui["nodes"] for m in n["messages"])]
            given = journey.there[-1]["request"]["body"].get("traits")
            expected = "Restart" if not said else "Blocked" if given else "Invalid"
    if found is None:
        pytest.skip("nobody asked then")
    replies = [answer(journey.created), *map(answer, journey.there), answer(found)]
    wire = scripted(*replies)
    begin = client(wire).flows
    native: NativeFlow[LoginFlow] | NativeFlow[RegistrationFlow]
    if journey.kind == "login":
        native = await begin.login(exchange_code=True, return_to="http://127.0.0.1:3000/done")
    else:
        native = await begin.registration(exchange_code=True, return_to="http://127.0.0.1:3000/done")
    for step in journey.there:
        await native.submit(step["request"]["body"])
    outcome = await native.returned(journey.location)
    assert type(outcome).__name__ == expected
    assert len(wire.requests) == len(replies)
    match outcome:
        case Complete(session_token=token):
            assert token == found["response"]["body"]["session_token"]
        case NativeFlow():
            assert outcome.flow.id == query["flow"]
            assert [m.id for m in outcome.flow.messages] == [1010016]
        case Restart(reason=reason, exchange_code_lost=lost):
            assert (reason, lost) == ("provider_failed", True)
            assert isinstance(await native.submit(method="oidc", provider="hydra"), Restart)
        case Blocked(reason=reason):
            assert reason == "traits_missing"
        case Invalid(flow=seen):
            assert native.flow is seen


async def begun(*replies: Any, **options: Any) -> tuple[NativeFlow[LoginFlow], Wire]:
    wire = scripted(reply(200, flow(session_token_exchange_code="init")), THERE, *replies)
    login = await client(wire).flows.login(exchange_code=True, **options)
    await login.submit(method="oidc", provider="p")
    return login, wire


@pytest.mark.parametrize("url", ["app://done?flow=flow-2&no_org_ui=true", "?flow=flow-2", "flow=flow-2"])
async def test_a_flow_that_links_is_gone_on_with(url: str) -> None:
    login, wire = await begun(reply(200, LINKING), reply(200, signed_in()))
    linking = await login.returned(url)
    assert isinstance(linking, NativeFlow)
    assert isinstance(await linking.submit(method="password", identifier="ann", password="secret-word"), Complete)
    over = await login.submit(method="oidc", provider="p")
    assert isinstance(over, Restart)
    assert (over.flow_id, over.reason) == ("flow-2", "flow_replaced")
    assert [request.url.params.get("flow") for request in wire.requests[1:]] == ["flow-1", None, "flow-2"]


async def test_a_flow_that_links_may_be_gone() -> None:
    login, _ = await begun(refused(404))
    assert await login.returned("app://done?flow=flow-2") == Restart(reason="flow_not_found")


async def test_a_refresh_that_links_is_still_held_to_its_user() -> None:
    wire = scripted(
        reply(200, signed_in()["session"]),
        reply(200, flow(session_token_exchange_code="init")),
        THERE,
        reply(200, LINKING),
        reply(200, signed_in(identity="somebody-else")),
    )
    login = await client(wire).flows.login(session_token="t", refresh=True, exchange_code=True)
    await login.submit(method="oidc", provider="p")
    linking = await login.returned("app://done?flow=flow-2")
    assert isinstance(linking, NativeFlow)
    with pytest.raises(Exception) as refusal:
        await linking.submit(method="password", identifier="bob", password="secret-word")
    assert type(refusal.value).__name__ == "IdentityMismatch"


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        ({"code": 401, "reason": "r", "message": "m", "details": {}}, Blocked(reason="identity_disabled")),
        ({"code": 400, "reason": "r", "message": "m"}, Restart(reason="provider_failed", exchange_code_lost=True)),
        ({"code": 400, "id": "odd", "message": "m"}, Restart(reason="odd", exchange_code_lost=True)),
        ({"code": "x"}, Restart(reason="provider_failed", exchange_code_lost=True)),
        (None, Restart(reason="provider_failed", exchange_code_lost=True)),
    ],
)
async def test_the_page_for_errors_tells_why(error: Json, outcome: object) -> None:
    login, wire = await begun(reply(200, {"id": "e", "error": error}))
    assert await login.returned("http://ui/error?id=e") == outcome
    assert wire.requests[-1].url.path == "/self-service/errors"
    assert wire.requests[-1].url.params["id"] == "e"


async def test_an_error_that_the_server_has_forgotten_is_a_failure() -> None:
    login, _ = await begun(refused(404))
    outcome = await login.returned("http://ui/error?id=e")
    assert outcome == Restart(reason="provider_failed", exchange_code_lost=True)


async def test_names_of_the_applications_own_are_no_answer() -> None:
    own = "https://app.example.org/done?id=5&code=c&flow=f"
    asking = flow(session_token_exchange_code="init", return_to=own)
    wire = scripted(reply(200, asking), THERE, reply(200, asking))
    login = await client(wire).flows.login(exchange_code=True, return_to=own)
    await login.submit(method="oidc", provider="p")
    assert isinstance(await login.returned(own), Restart)
    assert wire.requests[-1].url.path == "/self-service/login/flows"


@pytest.mark.parametrize("url", [None, 3, "http://[", b"?code=1"])
async def test_an_address_that_is_none_is_refused(url: Any) -> None:
    login, wire = await begun()
    with pytest.raises(InvalidArgument):
        await login.returned(url)
    assert len(wire.requests) == 2


async def test_what_a_flow_said_before_is_no_news() -> None:
    """A refresh asks for a confirmation from the start: that is no step."""
    asking = flow(messages=[message(1010003, "info")], session_token_exchange_code="init")
    wire = scripted(reply(200, asking), THERE, reply(200, asking))
    login = await client(wire).flows.login(exchange_code=True)
    await login.submit(method="oidc", provider="p")
    assert isinstance(await login.exchange(None), Restart)
    further = flow(state="sent_email", messages=[message(1010014, "info")])
    login, _ = await begun(reply(200, further))
    assert isinstance(await login.exchange(None), Continue)


# ---- refused before anything is sent -------------------------------------------------------------------------


@pytest.mark.parametrize("body", [{"method": "oidc", "provider": "p"}, {"method": "oidc"}])
async def test_a_sign_in_that_gives_an_app_no_session_is_not_begun(body: Json) -> None:
    for options in ({}, {"exchange_code": True}):  # asked for, and the server gave none
        wire = scripted(reply(200, flow()), reply(200, flow()))
        ory = client(wire)
        for native in (await ory.flows.login(**options), await ory.flows.registration(**options)):
            with pytest.raises(InvalidArgument):
                await native.submit(body)
        assert len(wire.requests) == 2


async def test_an_id_token_needs_no_way_to_the_provider() -> None:
    wire = scripted(reply(200, flow()), reply(200, signed_in()))
    login = await client(wire).flows.login()
    assert isinstance(await login.submit(method="oidc", provider="p", id_token="eyJ"), Complete)


async def test_accounts_are_unlinked_by_an_app_but_not_linked() -> None:
    done = flow(state="success", messages=[message(1050001, "success")])
    wire = scripted(reply(200, flow()), reply(200, done))
    settings = await client(wire).flows.settings("t")
    with pytest.raises(InvalidArgument):
        await settings.submit(method="oidc", link="p")
    assert isinstance(await settings.submit(method="oidc", unlink="p"), Complete)
    assert len(wire.requests) == 2


async def test_an_opened_flow_may_have_a_code_of_its_own() -> None:
    wire = scripted(reply(200, flow(session_token_exchange_code="init")), THERE, reply(200, signed_in()))
    login = await client(wire).flows.open(LOGIN, "flow-1")
    assert isinstance(login, NativeFlow)
    await login.submit(method="oidc", provider="p")
    assert isinstance(await login.returned("app://done?code=c"), Complete)
    assert dict(wire.requests[-1].url.params) == {"init_code": "init", "return_to_code": "c"}


async def test_settings_of_an_organization() -> None:
    wire = scripted(reply(200, flow()))
    await client(wire).flows.settings("t", organization="o")
    assert wire.only.url.params["organization"] == "o"
    assert SETTINGS.of_session


# ---- traits that a provider does not give --------------------------------------------------------------------


def missing(*names: str) -> Json:
    return flow(nodes=[node(name, "text", None, "oidc", messages=[message(4000002)]) for name in names])


@pytest.mark.parametrize(
    ("traits", "end"),
    [
        ({"email": "ann@example.org"}, Blocked),
        ({"name": {"first": "Ann"}}, Blocked),
        ({"email": "", "name": {}}, Invalid),
        ({"name": "Ann", "other": 1}, Invalid),
        ("text", Invalid),
    ],
)
async def test_traits_that_the_server_forgets_end_a_registration(traits: Json, end: type) -> None:
    form = reply(200, missing("traits.email", "traits.name.first"))
    wire = scripted(reply(200, flow(session_token_exchange_code="init")), THERE, form, THERE, form)
    registration = await client(wire).flows.registration(exchange_code=True)
    await registration.submit(method="oidc", provider="p")
    assert isinstance(await registration.returned("app://done"), Invalid)
    await registration.submit(method="oidc", provider="p", traits=traits)
    assert isinstance(await registration.returned("app://done"), end)


# ---- patience ------------------------------------------------------------------------------------------------

PENDING = refused(404)
TROUBLE = [
    (httpx.ReadError("x"), TransportError),
    (reply(502, "<html>"), ServerError),
    (refused(500), ServerError),
    (refused(429), RateLimited),
    (reply(200, "<html>"), DecodeError),
]


@pytest.mark.parametrize("trouble", [row[0] for row in TROUBLE])
async def test_trouble_does_not_end_an_exchange(clock: Clock, trouble: Any) -> None:
    login, _ = await begun(PENDING, trouble, trouble, PENDING, reply(200, signed_in()))
    assert isinstance(await login.exchange("c", interval=1), Complete)
    assert clock.waits == [1, 2, 4, 4]


@pytest.mark.parametrize(("trouble", "error"), TROUBLE)
async def test_trouble_to_the_end_is_raised(clock: Clock, trouble: Any, error: type[Exception]) -> None:
    login, _ = await begun(PENDING, *[trouble] * 3)
    with pytest.raises(error):
        await login.exchange("c", deadline=10, interval=1)
    assert clock.waits == [1, 2, 4]


async def test_a_server_says_how_long_to_wait(clock: Clock) -> None:
    busy = reply(429, refused(429).json(), {"retry-after": "7"})
    login, _ = await begun(busy, PENDING, reply(200, signed_in()))
    assert isinstance(await login.exchange("c", interval=1), Complete)
    assert clock.waits == [7, 2]


async def test_what_is_no_trouble_ends_an_exchange(clock: Clock) -> None:
    login, _ = await begun(refused(400))
    with pytest.raises(Exception) as refusal:
        await login.exchange("c")
    assert type(refusal.value).__name__ == "BadRequest"
    assert clock.waits == []
    assert silent().requests == []
