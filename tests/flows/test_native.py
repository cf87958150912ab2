"""Flows of apps: what is sent, what is kept, and what is never sent twice. 1-05, 1-12, 3-12."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from ory_async import (
    Aal2Required,
    BadRequest,
    Blocked,
    Complete,
    Continue,
    DecodeError,
    IdentityMismatch,
    Invalid,
    InvalidArgument,
    NativeFlow,
    NotFound,
    Ory,
    OryError,
    Reauthenticate,
    Redirect,
    Restart,
    SessionInactive,
    SessionMissing,
    StepUp,
    TransportError,
)
from ory_async.flows import RECOVERY, SETTINGS, VERIFICATION, lookup_secrets, totp_secret
from ory_async.v1.models import LoginFlow, UpdateLoginFlowWithPasswordMethod
from tests.flows.answers import KRATOS, SESSION, expired, flow, message, node, refused, signed_in
from tests.support.clock import Clock
from tests.support.stubs import Wire, reply, scripted, sent_json

LOST = httpx.ReadError("lost")
PASSWORD = {"method": "password", "identifier": "ann@example.org", "password": "secret-word"}


def client(wire: Wire, **options: Any) -> Ory:
    return Ory.self_hosted(kratos_public=KRATOS, transport=wire, **options)


def targets(wire: Wire) -> list[str]:
    return [f"{request.method} {request.url.path}" for request in wire.requests]


async def test_an_app_sends_its_token_and_no_cookie_nor_origin() -> None:
    wire = scripted(reply(200, flow()), reply(200, flow(state="success", messages=[message(1050001, "success")])))
    ory = client(wire, headers={"Cookie": "a=b", "Origin": "http://x", "authorization": "Bearer b", "x-app": "1"})
    settings = await ory.flows.settings("ory_st_mine", options={"headers": {"cookie": "c=d"}})
    await settings.submit(method="profile", traits={}, options={"headers": {"origin": "http://y", "x-more": "2"}})
    for request in wire.requests:
        assert not {"cookie", "origin", "authorization"} & {*request.headers}
        assert request.headers["x-session-token"] == "ory_st_mine"
        assert request.headers["x-app"] == "1"
    assert wire.requests[1].headers["x-more"] == "2"
    assert sent_json(wire.requests[1]) == {"method": "profile", "traits": {}}


async def test_without_a_token_none_is_sent() -> None:
    wire = scripted(reply(200, flow()))
    await client(wire).flows.recovery()
    assert "x-session-token" not in wire.only.headers


@pytest.mark.parametrize(
    "body", [PASSWORD, UpdateLoginFlowWithPasswordMethod(identifier="ann@example.org", password="secret-word")]
)
async def test_a_body_is_a_mapping_a_model_or_fields(body: Any) -> None:
    for given in ((body, {}), (None, PASSWORD)):
        wire = scripted(reply(200, flow()), reply(200, signed_in()))
        login = await client(wire).flows.login()
        outcome = await login.submit(given[0], **given[1])
        assert isinstance(outcome, Complete)
        assert sent_json(wire.requests[1]) == PASSWORD
        assert wire.requests[1].url.params["flow"] == "flow-1"


@pytest.mark.parametrize(("body", "fields"), [(None, {}), (PASSWORD, {"method": "code"}), ([], {}), ("text", {})])
async def test_a_body_that_is_none_is_refused(body: Any, fields: Mapping[str, Any]) -> None:
    wire = scripted(reply(200, flow()))
    login = await client(wire).flows.login()
    with pytest.raises(InvalidArgument):
        await login.submit(body, **fields)
    assert len(wire.requests) == 1


async def test_the_flow_is_kept_up_to_date_step_by_step() -> None:
    steps = [
        reply(400, flow(state="sent_email", messages=[message(1010014, "info")])),
        reply(400, flow(state="sent_email", messages=[message(4010008)])),
    ]
    wire = scripted(reply(200, flow()), *steps, reply(200, signed_in()))
    login = await client(wire).flows.login()
    kinds = []
    for code in (None, "1", "2"):
        outcome = await login.submit(method="code", identifier="ann", code=code)
        kinds.append((type(outcome), login.flow.state, [row.id for row in login.flow.messages]))
    assert kinds[:2] == [(Continue, "sent_email", [1010014]), (Invalid, "sent_email", [4010008])]
    assert kinds[2][0] is Complete


async def test_a_finished_flow_is_never_sent_again() -> None:
    wire = scripted(reply(200, flow()), reply(200, signed_in()))
    login = await client(wire).flows.login()
    assert isinstance(await login.submit(PASSWORD), Complete)
    for _ in range(2):
        again = await login.submit(PASSWORD)
        assert isinstance(again, Restart)
        assert (again.reason, again.flow_id) == ("flow_finished", None)
    assert len(wire.requests) == 2


async def test_settings_stay_open_for_more_changes() -> None:
    done = flow(state="success", messages=[message(1050001, "success")])
    wire = scripted(reply(200, flow()), reply(200, done), reply(200, done))
    settings = await client(wire).flows.settings("t")
    assert isinstance(await settings.submit(method="password", password="x"), Complete)
    assert isinstance(await settings.submit(method="password", password="y"), Complete)


async def test_settings_that_were_saved_before_are_not_done_by_their_state_alone() -> None:
    """Seen on a real server: new recovery codes wait for their confirmation in a flow that is `success` from before."""
    wire = scripted(reply(200, flow()), reply(200, flow(state="success")))
    settings = await client(wire).flows.settings("t")
    assert isinstance(await settings.submit(method="lookup_secret", lookup_secret_regenerate=True), Continue)


async def test_a_flow_that_expires_between_two_steps() -> None:
    wire = scripted(reply(200, flow()), reply(400, flow(state="sent_email")), expired("flow-2"))
    login = await client(wire).flows.login()
    assert isinstance(await login.submit(method="code", identifier="ann"), Continue)
    outcome = await login.submit(method="code", code="1")
    assert isinstance(outcome, Restart)
    assert (outcome.flow_id, outcome.reason, outcome.exchange_code_lost) == (
        "flow-2",
        "self_service_flow_expired",
        False,
    )
    assert await login.submit(method="code", code="1") == outcome
    assert len(wire.requests) == 3


async def test_an_expired_flow_takes_its_exchange_code_along() -> None:
    wire = scripted(reply(200, flow(session_token_exchange_code="init")), expired("flow-2"))
    login = await client(wire).flows.login(exchange_code=True, return_to="app://done")
    assert wire.requests[0].url.params["return_session_token_exchange_code"] == "true"
    outcome = await login.submit(method="oidc", provider="p")
    assert isinstance(outcome, Restart)
    assert outcome.exchange_code_lost is True


async def test_an_answer_lost_after_a_submit_is_not_asked_for_again() -> None:
    wire = scripted(reply(200, flow()), LOST)
    login = await client(wire).flows.login()
    with pytest.raises(TransportError) as lost:
        await login.submit(PASSWORD)
    assert lost.value.sent is True
    assert lost.value.attempts == 1
    assert len(wire.requests) == 2


async def test_a_login_flow_for_a_second_factor_is_not_created_twice() -> None:
    """Creating it may send a mail."""
    wire = scripted(LOST)
    with pytest.raises(TransportError):
        await client(wire).flows.login(session_token="t", aal="aal2")
    assert len(wire.requests) == 1


@pytest.mark.parametrize(
    ("status", "error"), [(200, DecodeError), (404, NotFound), *((s, OryError) for s in (400, 401, 403, 410, 422, 500))]
)
async def test_html_in_the_middle_of_a_flow_is_an_error_of_the_tree(status: int, error: type[Exception]) -> None:
    html = reply(status, "<html>", {"content-type": "text/html"})
    replies = [reply(200, flow()), html] + ([reply(200, flow())] if status == 404 else [])
    login = await client(scripted(*replies), max_retries=0).flows.login()
    with pytest.raises(error):
        await login.submit(PASSWORD)


@pytest.mark.parametrize("gone", [refused(404), expired()])
async def test_a_404_where_the_flow_is_gone_is_a_restart(gone: httpx.Response) -> None:
    wire = scripted(reply(200, flow()), refused(404), gone)
    login = await client(wire).flows.login()
    outcome = await login.submit(PASSWORD)
    assert isinstance(outcome, Restart)
    assert (outcome.flow_id, outcome.reason) == (None, "flow_not_found")
    assert targets(wire)[1:] == ["POST /self-service/login", "GET /self-service/login/flows"]


@pytest.mark.parametrize("there", [reply(200, flow()), refused(403, "security_csrf_violation"), LOST])
async def test_a_404_where_the_flow_is_there_is_raised(there: Any) -> None:
    wire = scripted(reply(200, flow()), refused(404), there)
    login = await client(wire, max_retries=0).flows.login()
    with pytest.raises(NotFound) as missing:
        await login.submit(PASSWORD)
    assert missing.value.operation == "update_login_flow"
    assert len(wire.requests) == 3


# ---- sign in -------------------------------------------------------------------------------------------------

AAL2 = flow("flow-2", nodes=[node("method", "submit", "totp"), node("method", "submit", "code")])


class Asked:
    """A second factor that gives these answers, and keeps what it was shown."""

    def __init__(self, *answers: Mapping[str, Any] | None) -> None:
        self.answers = [*answers]
        self.flows: list[LoginFlow] = []

    async def __call__(self, flow: LoginFlow) -> Mapping[str, Any] | None:
        self.flows.append(flow)
        return self.answers.pop(0)


CODE = {"method": "totp", "totp_code": "123456"}


async def test_sign_in_runs_the_second_factor_until_it_fits() -> None:
    wrong = reply(400, {**AAL2, "ui": {**AAL2["ui"], "messages": [message(4000008)]}})
    wire = scripted(
        *(reply(200, flow()), reply(200, signed_in("t1", None)), reply(200, AAL2), wrong),
        reply(200, signed_in("t1")),
    )
    factor = Asked(CODE, CODE)
    outcome = await client(wire).flows.sign_in("ann@example.org", "secret-word", second_factor=factor)
    assert isinstance(outcome, Complete)
    assert outcome.session_token == "t1"
    assert [[row.id for row in shown.messages] for shown in factor.flows] == [[], [4000008]]
    assert factor.flows[0].methods == ["totp", "code"]
    assert wire.requests[2].url.params["aal"] == "aal2"
    assert [request.headers.get("x-session-token") for request in wire.requests] == [None, None, "t1", "t1", "t1"]


async def test_sign_in_without_a_second_factor_at_hand_is_a_step_up() -> None:
    wire = scripted(reply(200, flow()), reply(200, signed_in("t1", None)))
    outcome = await client(wire).flows.sign_in("ann", "secret-word")
    assert outcome == StepUp(aal="aal2", session_token="t1")


async def test_sign_in_with_a_wrong_password_asks_for_no_second_factor() -> None:
    wire = scripted(reply(200, flow()), reply(400, flow(messages=[message(4000006)])))
    factor = Asked()
    outcome = await client(wire).flows.sign_in("ann", "no", second_factor=factor)
    assert isinstance(outcome, Invalid)
    assert factor.flows == []


async def test_a_second_factor_may_give_up_and_is_not_asked_for_ever() -> None:
    sent = reply(400, flow("flow-2", state="sent_email"))
    wire = scripted(reply(200, AAL2), sent)
    outcome = await client(wire).flows.step_up("t1", Asked({"method": "code", "address": "a"}, None))
    assert isinstance(outcome, Continue)
    assert outcome.flow.state == "sent_email"
    wire = scripted(reply(200, AAL2), *[reply(400, AAL2)] * 3)
    outcome = await client(wire).flows.step_up("t1", Asked(*[CODE] * 9), tries=3)
    assert isinstance(outcome, Continue)
    assert len(wire.requests) == 4


async def test_a_user_without_any_second_factor_has_null_nodes() -> None:
    factor = Asked()
    outcome = await client(scripted(reply(200, flow(nodes=None)))).flows.step_up("t1", factor)
    assert outcome == Blocked(reason="no_second_factor")
    assert factor.flows == []


async def test_a_step_up_without_a_session() -> None:
    wire = scripted(refused(401, "session_aal1_required"))
    assert await client(wire).flows.step_up("t1", Asked()) == SessionMissing()


# ---- re-authentication ---------------------------------------------------------------------------------------

ME = {"id": "s", "active": True, "identity": {"id": "ann", "schema_id": "d", "schema_url": "u", "traits": {}}}
STALE = refused(
    403, "session_refresh_required", redirect_browser_to=f"{KRATOS}/self-service/login/browser?refresh=true"
)


async def test_an_interrupted_change_is_resumed_once() -> None:
    saved = reply(200, flow(state="success", messages=[message(1050001, "success")]))
    wire = scripted(
        reply(200, flow()), STALE, reply(200, ME), reply(200, flow("l")), reply(200, signed_in("t", "ann")), saved
    )
    flows = client(wire).flows
    settings = await flows.settings("t")
    assert await settings.submit(method="password", password="new-word") == Reauthenticate(
        url=f"{KRATOS}/self-service/login/browser?refresh=true"
    )
    confirmed = await flows.reauthenticate("t", "ann@example.org", "secret-word")
    assert isinstance(confirmed, Complete)
    assert wire.requests[3].url.params["refresh"] == "true"
    assert isinstance(await settings.resume(confirmed.session_token), Complete)
    assert sent_json(wire.requests[5]) == sent_json(wire.requests[1]) == {"method": "password", "password": "new-word"}
    with pytest.raises(InvalidArgument):
        await settings.resume()
    assert len(wire.requests) == 6


async def test_a_change_that_waits_for_a_second_factor_is_resumed_too() -> None:
    saved = reply(200, flow(state="success", messages=[message(1050001, "success")]))
    wire = scripted(reply(200, flow()), refused(403, "session_aal2_required"), saved)
    settings = await client(wire).flows.settings("t")
    assert await settings.submit(method="password", password="new-word") == StepUp(aal="aal2")
    assert isinstance(await settings.resume(), Complete)


async def test_a_resumed_change_that_is_lost_is_not_sent_again() -> None:
    wire = scripted(reply(200, flow()), STALE, LOST)
    settings = await client(wire).flows.settings("t")
    await settings.submit(method="password", password="new-word")
    with pytest.raises(TransportError):
        await settings.resume()
    with pytest.raises(InvalidArgument):
        await settings.resume()
    assert len(wire.requests) == 3


async def test_a_resumed_change_uses_the_token_of_the_confirmation() -> None:
    wire = scripted(reply(200, flow()), STALE, STALE)
    settings = await client(wire).flows.settings("t")
    await settings.submit(method="password", password="new-word")
    assert isinstance(await settings.resume("t2"), Reauthenticate)
    assert [request.headers["x-session-token"] for request in wire.requests] == ["t", "t", "t2"]
    assert settings.session_token == "t2"


@pytest.mark.parametrize("answer", [signed_in("other", "bob"), signed_in("other", None)])
async def test_somebody_else_does_not_become_the_user(answer: Any) -> None:
    wire = scripted(reply(200, ME), reply(200, flow()), reply(200, answer))
    with pytest.raises(IdentityMismatch) as mismatch:
        await client(wire).flows.reauthenticate("t", "bob@example.org", "his-word")
    assert "other" not in f"{mismatch.value!r} {mismatch.value.__dict__}"


async def test_somebody_else_does_not_become_the_user_of_a_flow_driven_by_hand() -> None:
    wire = scripted(reply(200, ME), reply(200, flow()), reply(200, signed_in("other", "bob")))
    login = await client(wire).flows.login(session_token="t", refresh=True)
    with pytest.raises(IdentityMismatch):
        await login.submit(PASSWORD)
    assert isinstance(await login.submit(PASSWORD), Restart)
    assert len(wire.requests) == 3


async def test_a_confirmation_that_needs_a_second_factor() -> None:
    """The same session, and who it is stays unsaid: the same user."""
    wire = scripted(
        *(reply(200, ME), reply(200, flow()), reply(200, signed_in("t", None)), reply(200, AAL2)),
        reply(200, signed_in("t", "ann")),
    )
    outcome = await client(wire).flows.reauthenticate("t", "ann", "secret-word", second_factor=Asked(CODE))
    assert isinstance(outcome, Complete)


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (refused(401), SessionMissing()),
        (refused(403, "session_aal2_required", redirect_browser_to="http://x"), StepUp(aal="aal2", url="http://x")),
    ],
)
async def test_a_confirmation_of_no_session_or_half_a_one(answer: httpx.Response, outcome: object) -> None:
    assert await client(scripted(answer)).flows.reauthenticate("t", "ann", "secret-word") == outcome


async def test_a_user_without_a_password_is_confirmed_by_a_factor() -> None:
    sent = reply(400, flow(state="sent_email", messages=[message(1010014, "info")]))
    wire = scripted(reply(200, SESSION), reply(200, flow()), sent, reply(400, flow(messages=[message(4010008)])),
                    reply(200, signed_in("t")))  # fmt: skip
    answers = iter(
        [{"method": "code", "identifier": "ann"}, {"method": "code", "code": "1"}, {"method": "code", "code": "2"}]
    )
    states: list[str] = []

    async def factor(flow: LoginFlow) -> Mapping[str, Any] | None:
        states.append(str(flow.state))
        return next(answers)

    outcome = await client(wire).flows.reauthenticate("t", factor=factor)
    assert isinstance(outcome, Complete)
    assert states == ["choose_method", "sent_email", "choose_method"]
    assert wire.requests[1].url.params["refresh"] == "true"


async def test_a_factor_of_somebody_else_confirms_nobody() -> None:
    wire = scripted(reply(200, SESSION), reply(200, flow()), reply(200, signed_in("t", identity="somebody-else")))

    async def factor(flow: LoginFlow) -> Mapping[str, Any] | None:
        return {"method": "code", "code": "1"}

    with pytest.raises(IdentityMismatch):
        await client(wire).flows.reauthenticate("t", factor=factor)


async def test_a_user_may_give_up_the_confirmation() -> None:
    async def factor(flow: LoginFlow) -> Mapping[str, Any] | None:
        return None

    wire = scripted(reply(200, SESSION), reply(200, flow()))
    assert isinstance(await client(wire).flows.reauthenticate("t", factor=factor), Continue)


@pytest.mark.parametrize("given", [{}, {"identifier": "ann"}, {"password": "secret-word"},
                                   {"identifier": "ann", "password": "secret-word", "factor": len},
                                   {"identifier": "ann", "factor": len}])  # fmt: skip
async def test_a_confirmation_is_by_password_or_by_a_factor(given: Any) -> None:
    with pytest.raises(InvalidArgument):
        await client(scripted()).flows.reauthenticate("t", **given)


# ---- a provider elsewhere ------------------------------------------------------------------------------------

PENDING = refused(404)


async def at_the_provider(wire: Wire) -> NativeFlow[LoginFlow]:
    login = await client(wire, max_retries=0).flows.login(exchange_code=True, return_to="app://done")
    outcome = await login.submit(method="oidc", provider="p")
    assert outcome == Redirect(url="https://provider.example.org/auth?state=1")
    return login


def begun(*replies: Any) -> Wire:
    there = refused(
        422, "browser_location_change_required", redirect_browser_to="https://provider.example.org/auth?state=1"
    )
    return scripted(reply(200, flow(session_token_exchange_code="init")), there, *replies)


async def test_an_exchange_asks_until_there_is_a_session(clock: Clock) -> None:
    wire = begun(PENDING, PENDING, reply(200, signed_in("t9")))
    login = await at_the_provider(wire)
    outcome = await login.exchange("back", interval=2)
    assert isinstance(outcome, Complete)
    assert outcome.session_token == "t9"
    assert clock.waits == [2, 2]
    assert dict(wire.requests[-1].url.params) == {"init_code": "init", "return_to_code": "back"}
    assert isinstance(await login.submit(PASSWORD), Restart)


async def test_an_exchange_ends_at_its_deadline(clock: Clock) -> None:
    wire = begun(*[PENDING] * 6, reply(200, flow()))
    login = await at_the_provider(wire)
    outcome = await login.exchange("back", deadline=5, interval=1)
    assert outcome == Restart(reason="provider_failed", exchange_code_lost=True)
    assert sum(clock.waits) <= 5
    assert targets(wire)[-1] == "GET /self-service/login/flows"


async def test_an_exchange_without_a_code_reads_the_reason_from_the_flow() -> None:
    wire = begun(reply(200, flow(messages=[message(4000001)])))
    login = await at_the_provider(wire)
    outcome = await login.exchange(None)
    assert isinstance(outcome, Invalid)
    assert [row.id for row in login.flow.messages] == [4000001]
    assert "/sessions/token-exchange" not in " ".join(targets(wire))


async def test_an_exchange_that_answers_with_the_failed_flow() -> None:
    failed = flow(messages=[message(4000001)])
    login = await at_the_provider(begun(reply(422, failed), reply(200, failed)))
    assert isinstance(await login.exchange("back"), Invalid)


async def test_an_exchange_needs_a_flow_made_for_it() -> None:
    login = await client(scripted(reply(200, flow()))).flows.login()
    with pytest.raises(InvalidArgument):
        await login.exchange("back")


# ---- the rest ------------------------------------------------------------------------------------------------


async def test_recovery_of_a_user_with_a_second_factor_leads_to_a_step_up() -> None:
    actions = [
        {"action": "show_settings_ui", "flow": {"id": "s1"}},
        {"action": "set_ory_session_token", "ory_session_token": "ory_st_recovered"},
    ]
    wall = refused(403, "session_aal2_required", redirect_browser_to="http://x")
    wire = scripted(reply(200, flow()), reply(200, flow(state="passed_challenge", continue_with=actions)), wall)
    flows = client(wire).flows
    recovery = await flows.recovery()
    outcome = await recovery.submit(method="code", code="1")
    assert isinstance(outcome, Complete)
    assert outcome.session_token == "ory_st_recovered"
    assert outcome.next is not None
    assert outcome.next.to_dict() == actions[0]
    assert await flows.open(SETTINGS, "s1", session_token=outcome.session_token) == StepUp(aal="aal2", url="http://x")
    assert wire.requests[-1].headers["x-session-token"] == "ory_st_recovered"


async def test_a_flow_that_is_there_already_can_be_driven() -> None:
    done = reply(200, flow("v1", state="passed_challenge"))
    wire = scripted(reply(200, flow("v1", state="sent_email")), done)
    verification = await client(wire).flows.open(VERIFICATION, "v1")
    assert isinstance(verification, NativeFlow)
    assert isinstance(await verification.submit(method="code", code="1"), Complete)
    assert wire.requests[1].url.params["flow"] == "v1"


async def test_a_flow_that_is_gone_cannot_be_opened() -> None:
    assert await client(scripted(refused(404))).flows.open(RECOVERY, "r") == Restart(reason="flow_not_found")
    assert await client(scripted()).flows.open(SETTINGS, "s") == SessionMissing()


async def test_an_expired_verification_of_an_app_is_begun_anew() -> None:
    """The server redirects to a flow of a browser, which an app cannot use."""
    location = {"location": f"{KRATOS}/self-service/verification/flows?id=of-a-browser"}
    wire = scripted(reply(200, flow()), reply(303, None, location))
    verification = await client(wire).flows.verification()
    outcome = await verification.submit(method="code", code="1")
    assert isinstance(outcome, Restart)
    assert outcome.flow_id is None


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (refused(401), SessionInactive),
        (refused(403, "session_aal2_required"), Aal2Required),
        (refused(400), BadRequest),
    ],
)
async def test_a_flow_that_cannot_be_created_raises(answer: httpx.Response, error: type[Exception]) -> None:
    with pytest.raises(error):
        await client(scripted(answer)).flows.settings("t")


async def test_logout_ends_the_session_of_a_token() -> None:
    wire = scripted(reply(204))
    await client(wire).flows.logout("ory_st_mine")
    assert (wire.only.method, wire.only.url.path) == ("DELETE", "/self-service/logout/api")
    assert sent_json(wire.only) == {"session_token": "ory_st_mine"}


async def test_enrolment_reads_the_secrets_off_the_flow() -> None:
    def text(id: str, context: Any) -> Any:
        shown = {"id": 1, "text": "x", "type": "info", "context": context}
        attributes = {"id": id, "node_type": "text", "text": shown}
        return {"type": "text", "group": "totp", "attributes": attributes, "messages": [], "meta": {}}

    codes = [
        {"id": 1, "text": "aaaa", "type": "info"},
        {"id": 2, "text": "b", "type": "info", "context": {"used_at": 1}},
    ]
    nodes = [text("totp_secret_key", {"secret": "BASE32"}), text("lookup_secret_codes", {"secrets": codes})]
    settings = await client(scripted(reply(200, flow(nodes=nodes)))).flows.settings("t")
    assert totp_secret(settings.flow) == "BASE32"
    assert lookup_secrets(settings.flow) == ["aaaa"]
    bare = await client(scripted(reply(200, flow(nodes=None)))).flows.settings("t")
    assert totp_secret(bare.flow) is None
    assert lookup_secrets(bare.flow) == []


async def test_no_secret_shows() -> None:
    actions = [{"action": "set_ory_session_token", "ory_session_token": "SECRET-1"}]
    answers = [
        *(reply(200, ME), reply(200, flow(session_token_exchange_code="SECRET-2"))),
        reply(200, signed_in("SECRET-3", "ann", continue_with=actions), [("set-cookie", "a=SECRET-4")]),
    ]
    flows = client(scripted(*answers)).flows
    login = await flows.login(session_token="SECRET-5", refresh=True)
    outcome = await login.submit(method="password", identifier="ann", password="SECRET-6")
    assert isinstance(outcome, Complete)
    assert (outcome.session_token, outcome.set_cookies) == ("SECRET-3", ["a=SECRET-4"])
    shown = [
        login,
        outcome,
        flows,
        Redirect(url="https://x/?code=SECRET-7"),
        StepUp(aal="aal2", session_token="SECRET-8"),
    ]
    assert "SECRET" not in repr(shown)
