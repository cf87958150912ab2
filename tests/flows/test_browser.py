"""Flows of browsers: Ory's cookies in, all of its cookies out, posted forms. 1-10, 3-11."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from starlette.datastructures import FormData, UploadFile

from ory_async import (
    ApiError,
    BadRequest,
    ChallengeOver,
    Complete,
    Continue,
    Forbidden,
    Invalid,
    InvalidArgument,
    Ory,
    Reauthenticate,
    Redirect,
    Restart,
    SessionMissing,
    StepUp,
)
from ory_async.flows import LOGIN, RECOVERY, REGISTRATION, SETTINGS, VERIFICATION, Visitor, form_body
from ory_async.v1.models import SettingsFlow
from tests.flows.answers import COOKIES, KRATOS, expired, flow, message, node, refused, signed_in
from tests.support.stubs import Wire, reply, scripted, sent_json

OURS = "csrf_token_1=a; ory_kratos_session=b"
CSRF = node("csrf_token", "hidden", "csrf-1")
FORM = flow(
    type="browser",
    nodes=[
        CSRF,
        node("traits.email", "email", "", "profile"),
        node("traits.name.first", "text", None, "profile"),
        node("traits.age", "number", None, "profile"),
        node("traits.news", "checkbox", False, "profile"),
        node("traits.member", "hidden", True, "profile"),
        node("code", "text", None, "code"),
        node("lookup_secret_regenerate", "submit", "true", "lookup_secret"),
        node("method", "submit", "profile", "profile"),
        {"type": "brand_new", "group": "x", "attributes": {"node_type": "brand_new"}, "messages": [], "meta": {}},
    ],
)


def client(wire: Wire, **options: Any) -> Ory:
    return Ory.self_hosted(kratos_public=KRATOS, transport=wire, max_retries=0, **options)


def with_cookies(answer: httpx.Response, *cookies: str) -> httpx.Response:
    answer.headers = httpx.Headers([*answer.headers.multi_items(), *(("set-cookie", value) for value in cookies)])
    return answer


@pytest.mark.parametrize("kind", [LOGIN, REGISTRATION, SETTINGS, RECOVERY, VERIFICATION], ids=lambda kind: kind.name)
async def test_create_takes_orys_cookies_and_gives_all_of_its_own_back(kind: Any) -> None:
    wire = scripted(with_cookies(reply(200, FORM), *COOKIES))
    browser = client(wire, headers={"cookie": "x=y"}).flows.browser(f"theme=dark; {OURS}; _ga=1")
    outcome = await browser.create(kind, return_to="http://ui/done")
    assert isinstance(outcome, Continue)
    assert outcome.flow.csrf_token == "csrf-1"
    assert outcome.set_cookies == COOKIES
    assert wire.only.url.path == f"/self-service/{kind.name}/browser"
    assert wire.only.url.params["return_to"] == "http://ui/done"
    assert wire.only.headers.get_list("cookie") == [OURS]


async def test_a_browser_without_cookies_sends_none() -> None:
    for cookie in (None, "", "theme=dark"):
        wire = scripted(reply(200, FORM))
        assert isinstance(await client(wire).flows.browser(cookie).create(LOGIN), Continue)
        assert "cookie" not in wire.only.headers
        assert await client(scripted()).flows.browser(cookie).create(SETTINGS) == SessionMissing()


async def test_browsers_do_not_share_their_cookies() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return with_cookies(reply(200, FORM), f"of={request.headers['cookie']}")

    wire = Wire(answer)
    flows = client(wire).flows
    cookies = [f"ory_kratos_session={number}" for number in range(50)]
    outcomes = await asyncio.gather(*(flows.browser(cookie).create(LOGIN) for cookie in cookies))
    assert [outcome.set_cookies for outcome in outcomes] == [[f"of={cookie}"] for cookie in cookies]


async def test_a_submit_reads_the_flow_fills_the_csrf_token_and_gives_all_cookies_back() -> None:
    wire = scripted(with_cookies(reply(200, FORM), "first=1"), with_cookies(reply(200, signed_in(None)), *COOKIES))
    outcome = await client(wire).flows.browser(OURS).submit(LOGIN, "flow-1", {"method": "password", "identifier": "a"})
    assert isinstance(outcome, Complete)
    assert outcome.set_cookies == ["first=1", *COOKIES]
    assert sent_json(wire.requests[1]) == {"method": "password", "identifier": "a", "csrf_token": "csrf-1"}
    assert [request.headers["cookie"] for request in wire.requests] == [OURS, OURS]


async def test_a_flow_at_hand_is_not_read_again() -> None:
    wire = scripted(reply(200, FORM), reply(400, {**FORM, "state": "sent_email"}))
    browser = client(wire).flows.browser(OURS)
    begun = await browser.create(LOGIN)
    assert isinstance(begun, Continue)
    assert isinstance(await browser.submit(LOGIN, begun.flow, {"method": "code", "identifier": "a"}), Continue)
    assert sent_json(wire.requests[1])["csrf_token"] == "csrf-1"
    assert len(wire.requests) == 2


async def posted(form: Any) -> Any:
    wire = scripted(reply(200, FORM), reply(400, FORM))
    assert isinstance(await client(wire).flows.browser(OURS).submit(REGISTRATION, "flow-1", form=form), Continue)
    return sent_json(wire.requests[1])


async def test_a_posted_form_becomes_a_body() -> None:
    fields = [
        *(("csrf_token", "of-the-form"), ("method", "profile"), ("traits.email", "a+b@example.org")),
        *(("traits.name.first", "Ann"), ("traits.age", "42"), ("traits.news", "false"), ("traits.news", "true")),
        *(("traits.member", "true"), ("code", "")),
    ]
    wanted = {
        "csrf_token": "of-the-form",
        "method": "profile",
        "traits": {"email": "a+b@example.org", "name": {"first": "Ann"}, "age": 42, "news": True, "member": True},
    }
    assert await posted(fields) == wanted
    assert await posted(FormData(fields)) == wanted
    assert await posted(dict(fields)) == wanted


async def test_buttons_numbers_and_nonsense_in_a_form() -> None:
    assert await posted({"lookup_secret_regenerate": "true"}) == {"lookup_secret_regenerate": True}
    assert await posted({"traits.news": "on"}) == {"traits": {"news": True}}
    assert await posted({"traits.age": "1.5"}) == {"traits": {"age": 1.5}}
    assert await posted({"traits.age": "old"}) == {"traits": {"age": "old"}}
    assert await posted({"code": "000123"}) == {"code": "000123"}


async def test_a_form_may_name_its_method_where_the_flow_shows_none() -> None:
    """As where providers are all there is: their buttons are called `provider`."""
    begun = await client(scripted(reply(200, flow(nodes=[node("provider", "submit", "p", "oidc")])))).flows.login()
    assert form_body(begun.flow, {"method": "oidc", "provider": "p"}) == {"method": "oidc", "provider": "p"}


async def test_a_forms_csrf_token_is_the_browsers_own() -> None:
    """Filled in by us, any site could post in the user's name."""
    assert "csrf_token" not in await posted({"method": "profile"})


@pytest.mark.parametrize(
    "form",
    [{"evil": "1"}, {"traits": "1"}, {"traits.email.x": "1"}, {"code": UploadFile(None)}, {"code": 7}, {}],
    ids=str,
)
async def test_files_and_unknown_fields_of_a_form_are_refused(form: Any) -> None:
    wire = scripted(reply(200, FORM))
    with pytest.raises(InvalidArgument):
        await client(wire).flows.browser(OURS).submit(REGISTRATION, "flow-1", form=form)
    assert len(wire.requests) == 1


async def test_a_form_and_a_body_are_one_too_many() -> None:
    with pytest.raises(InvalidArgument):
        await client(scripted(reply(200, FORM))).flows.browser(OURS).submit(LOGIN, "f", {"a": 1}, form={"code": "1"})


async def test_a_flow_that_is_over_is_not_submitted() -> None:
    for answer, outcome in (
        (expired("flow-2"), Restart(flow_id="flow-2", reason="self_service_flow_expired")),
        (refused(410), Restart(reason="self_service_flow_expired")),
        (refused(404), Restart(reason="flow_not_found")),
        (refused(403, "security_csrf_violation"), Restart(reason="security_csrf_violation")),
    ):
        wire = scripted(answer)
        assert await client(wire).flows.browser(OURS).submit(LOGIN, "flow-1", {"method": "x"}) == outcome
        assert await client(scripted(answer)).flows.browser(OURS).get(LOGIN, "flow-1") == outcome
        assert len(wire.requests) == 1


async def test_somebody_elses_flow_is_an_error() -> None:
    with pytest.raises(Forbidden):
        await client(scripted(refused(403, "security_identity_mismatch"))).flows.browser(OURS).get(SETTINGS, "flow-1")


async def test_a_page_of_a_flow_with_messages_is_rendered() -> None:
    outcome = await client(scripted(reply(200, flow(messages=[message(4010001)])))).flows.browser(OURS).get(LOGIN, "f")
    assert isinstance(outcome, Invalid)


async def test_a_browser_is_sent_where_it_has_to_go_first() -> None:
    url = {"redirect_browser_to": "http://kratos/go"}
    for answer, outcome in (
        (refused(403, "session_aal2_required", **url), StepUp(aal="aal2", url="http://kratos/go")),
        (refused(403, "session_refresh_required", **url), Reauthenticate(url="http://kratos/go")),
        (refused(422, "browser_location_change_required", **url), Redirect(url="http://kratos/go")),
        (refused(401, "session_inactive"), SessionMissing()),
        (reply(302, None, {"location": "http://hydra/go"}), Redirect(url="http://hydra/go")),
    ):
        assert await client(scripted(answer)).flows.browser(OURS).create(SETTINGS) == outcome


@pytest.mark.parametrize("kind", [LOGIN, REGISTRATION], ids=lambda kind: kind.name)
async def test_a_challenge_marked_skip_answers_null_and_leads_back_to_oauth2(kind: Any) -> None:
    """In a browser that page redirects to the OAuth2 server, as recorded of both versions."""
    for answer in (
        reply(200, b"null", {"content-type": "application/json"}),
        refused(400, "session_already_available"),
    ):
        wire = scripted(answer)
        outcome = await client(wire).flows.browser(OURS).create(kind, login_challenge="c/1+")
        assert isinstance(outcome, Complete)
        assert outcome.next is not None
        assert outcome.next.to_dict()["redirect_browser_to"] == (
            f"{KRATOS}/self-service/registration/browser?login_challenge=c%2F1%2B"
        )
        assert wire.only.url.params["login_challenge"] == "c/1+"


async def test_somebody_who_is_signed_in_already_is_an_error_without_a_challenge() -> None:
    for error_id, query in (("session_already_available", {}), ("brand_new", {"login_challenge": "c"})):
        with pytest.raises(BadRequest):
            await client(scripted(refused(400, error_id))).flows.browser(OURS).create(LOGIN, **query)


async def test_a_registration_for_oauth2_goes_on_with_its_challenge() -> None:
    """Kratos leaves the challenge unanswered and names its default page."""
    done = {
        "identity": signed_in()["session"]["identity"],
        "continue_with": [{"action": "redirect_browser_to", "redirect_browser_to": "http://default/"}],
    }
    wire = scripted(reply(200, flow(nodes=[CSRF], oauth2_login_challenge="c1")), reply(200, done))
    browser = client(wire).flows.browser(OURS, public_url="https://auth.example.org/")
    outcome = await browser.submit(REGISTRATION, "flow-1", {"method": "password"})
    assert isinstance(outcome, Complete)
    assert outcome.next is not None
    assert outcome.next.to_dict()["redirect_browser_to"] == (
        "https://auth.example.org/self-service/login/browser?login_challenge=c1"
    )
    assert [action.to_dict() for action in outcome.continue_with] == done["continue_with"]


LOGOUT = {"logout_url": f"{KRATOS}/self-service/logout?token=SECRET", "logout_token": "SECRET"}


async def test_logout_in_two_steps_or_by_a_link() -> None:
    wire = scripted(with_cookies(reply(200, LOGOUT), "a=1"), with_cookies(reply(204), "ory_kratos_session=; Max-Age=0"))
    outcome = await client(wire).flows.browser(OURS).logout()
    assert outcome == Complete(set_cookies=["a=1", "ory_kratos_session=; Max-Age=0"])
    assert wire.requests[1].url.params["token"] == "SECRET"
    wire = scripted(reply(200, LOGOUT))
    link = await client(wire).flows.browser(OURS).logout_url(return_to="http://ui/bye")
    assert link == Redirect(url=LOGOUT["logout_url"])
    assert "SECRET" not in repr(link)
    assert wire.only.url.params["return_to"] == "http://ui/bye"


async def test_logout_of_nobody() -> None:
    for cookie, answers in ((None, ()), (OURS, (refused(401, "session_inactive"),)), (OURS, (refused(401),))):
        browser = client(scripted(*answers)).flows.browser(cookie)
        assert await browser.logout() == SessionMissing()


# ---- what a driver is told -----------------------------------------------------------------------------------


async def test_a_renamed_session_cookie_is_passed_on() -> None:
    given = "acme_session=a; theme=dark; csrf_token_1=b; ory_kratos_continuity=c"
    wire = scripted(reply(200, FORM))
    browser = client(wire).flows.browser(given, cookies=("acme_session", "csrf_token_"))
    assert isinstance(await browser.create(SETTINGS), Continue)
    assert wire.only.headers["cookie"] == "acme_session=a; csrf_token_1=b"
    with pytest.raises(InvalidArgument):  # one name would be as many as it has letters
        client(scripted()).flows.browser(given, cookies="acme_session")


async def test_a_visitor_is_named_on_every_call_and_nobody_else() -> None:
    steps = [reply(200, FORM), reply(200, FORM), reply(200, FORM)]
    wire = scripted(*steps)
    ory = client(
        wire, headers={"x-forwarded-for": "10.0.0.9", "True-Client-IP": "10.0.0.8", "User-Agent": "app/1", "x-app": "1"}
    )
    browser = ory.flows.browser(OURS, visitor=Visitor("203.0.113.7", "Firefox/1"))
    await browser.create(LOGIN)
    await browser.submit(LOGIN, "flow-1", {"method": "code"})
    for request in wire.requests:
        assert request.headers.get_list("x-forwarded-for") == ["203.0.113.7"]
        assert request.headers.get_list("user-agent") == ["Firefox/1"]
        assert request.headers["x-app"] == "1"
        assert "true-client-ip" not in request.headers
    wire = scripted(reply(200, FORM))
    await client(wire).flows.browser(OURS, visitor=Visitor("2001:db8::1")).create(LOGIN)
    assert wire.only.headers["x-forwarded-for"] == "2001:db8::1"
    assert wire.only.headers["user-agent"].startswith("ory-async")
    wire = scripted(reply(200, FORM))
    await client(wire).flows.browser(OURS).create(LOGIN)
    assert "x-forwarded-for" not in wire.only.headers


@pytest.mark.parametrize("address", ["", "localhost", "203.0.113.7, 10.0.0.1", "203.0.113.7\r\nx: y", None, 7])
def test_a_visitor_has_one_address(address: Any) -> None:
    with pytest.raises(InvalidArgument):
        Visitor(address)


@pytest.mark.parametrize("agent", ["", "a\r\nx: y", "ü", 7])
def test_a_visitor_has_a_browser_that_fits_a_header(agent: Any) -> None:
    with pytest.raises(InvalidArgument):
        Visitor("203.0.113.7", agent)


# ---- headers for the browser ---------------------------------------------------------------------------------

SHOWN = {"clear-site-data": '"cookies"', "cache-control": "private, no-store", "vary": "Cookie"}


@pytest.mark.parametrize(
    "answer",
    [
        (200, FORM),
        (400, FORM),
        (401, {"error": {"id": "session_inactive", "code": 401, "message": "m"}}),
        (403, {"error": {"id": "session_aal2_required", "code": 403, "message": "m"}}),
        (422, {"error": {"id": "browser_location_change_required", "message": "m"}, "redirect_browser_to": "http://x"}),
        (410, {"error": {"id": "self_service_flow_expired", "code": 410, "message": "m"}}),
        (303, None),
    ],
)
async def test_headers_for_the_browser_are_handed_on(answer: Any) -> None:
    status, body = answer
    given = {**SHOWN, "x-internal": "1", "Set-Cookie": COOKIES[0], "location": "http://elsewhere"}
    outcome = (
        await client(scripted(reply(status, body, given)))
        .flows.browser(OURS)
        .submit(SETTINGS, SettingsFlow.from_dict(FORM), {"method": "profile"})
    )
    assert outcome.headers == SHOWN
    assert outcome.set_cookies == [COOKIES[0]]
    assert "no-store" not in repr(outcome)


async def test_signing_out_hands_on_what_clears_the_browser() -> None:
    wire = scripted(
        reply(200, {"logout_url": "http://x", "logout_token": "t"}, {"cache-control": "private, no-store"}),
        reply(204, None, {"clear-site-data": '"cookies"', "set-cookie": COOKIES[1]}),
    )
    outcome = await client(wire).flows.browser(OURS).logout()
    assert isinstance(outcome, Complete)
    assert outcome.headers == {"cache-control": "private, no-store", "clear-site-data": '"cookies"'}
    assert outcome.set_cookies == [COOKIES[1]]


# ---- together with Hydra -------------------------------------------------------------------------------------


def over(status: Any) -> httpx.Response:
    details = {"oauth2_error_hint": "", "status_code": status}
    return reply(400, {"error": {"code": 400, "reason": "r", "message": "m", "details": details}})


@pytest.mark.parametrize("kind", [LOGIN, REGISTRATION], ids=lambda kind: kind.name)
@pytest.mark.parametrize(("status", "reason"), [(401, "expired"), (404, "unknown"), (409, "used"), (410, "used")])
async def test_a_stale_challenge_is_an_outcome(kind: Any, status: int, reason: str) -> None:
    answer = with_cookies(over(status), *COOKIES)
    outcome = await client(scripted(answer)).flows.browser(OURS).create(kind, login_challenge="c")
    assert isinstance(outcome, ChallengeOver)
    assert (outcome.redirect_to, outcome.reason, outcome.set_cookies) == (None, reason, COOKIES)


@pytest.mark.parametrize(
    "answer", [over(500), over(503), over(None), over([404]), over({}), refused(400), refused(500)]
)
async def test_trouble_of_hydra_ends_no_challenge(answer: httpx.Response) -> None:
    with pytest.raises(ApiError):
        await client(scripted(answer)).flows.browser(OURS).create(LOGIN, login_challenge="c")


def hydra(wire: Wire) -> Ory:
    hosts = {"hydra_admin": "http://127.0.0.1:4445", "hydra_public": "http://127.0.0.1:4444"}
    return Ory.self_hosted(kratos_public=KRATOS, transport=wire, max_retries=0, **hosts)


SIGNING_OUT = reply(200, {"logout_url": "http://x", "logout_token": "t"}, {"set-cookie": COOKIES[0]})
ENDED = reply(204, None, {"set-cookie": COOKIES[1], "clear-site-data": '"cookies"'})
REQUEST = reply(200, {"challenge": "c", "subject": "i", "client": None, "request_url": "/oauth2/sessions/logout"})
BACK = reply(200, {"redirect_to": "http://127.0.0.1:4444/oauth2/sessions/logout?logout_verifier=v"})


async def test_one_sign_out_ends_both_sessions() -> None:
    wire = scripted(SIGNING_OUT, ENDED, REQUEST, BACK)
    outcome = await hydra(wire).flows.browser(OURS).logout(logout_challenge="c")
    assert outcome == Redirect(
        url="http://127.0.0.1:4444/oauth2/sessions/logout?logout_verifier=v", set_cookies=COOKIES
    )
    assert outcome.headers == {"clear-site-data": '"cookies"'}
    assert [request.url.path for request in wire.requests] == [
        "/self-service/logout/browser",
        "/self-service/logout",
        "/admin/oauth2/auth/requests/logout",
        "/admin/oauth2/auth/requests/logout/accept",
    ]
    assert all("cookie" not in request.headers for request in wire.requests[2:])


async def test_hydra_signs_out_whom_kratos_does_not_know() -> None:
    wire = scripted(refused(401, "session_inactive"), REQUEST, BACK)
    assert isinstance(await hydra(wire).flows.browser(OURS).logout(logout_challenge="c"), Redirect)


async def test_a_sign_out_that_hydra_has_forgotten_ends_the_session_of_kratos() -> None:
    gone = reply(404, {"error": "Not Found", "error_description": "x"})
    outcome = await hydra(scripted(SIGNING_OUT, ENDED, gone)).flows.browser(OURS).logout(logout_challenge="c")
    assert isinstance(outcome, ChallengeOver)
    assert (outcome.reason, outcome.set_cookies) == ("unknown", COOKIES)
