"""The table of outcomes where no recording shows it: order, nulls, strangers, unknown ids. 1-05."""

from __future__ import annotations

import itertools
import json
import pickle
from typing import Any

import httpx
import pytest

from ory_async import (
    ApiError,
    BadRequest,
    Blocked,
    Complete,
    Continue,
    HookFailed,
    Invalid,
    MessageId,
    Ory,
    Outcome,
    Reauthenticate,
    Redirect,
    Restart,
    ServerError,
    SessionMissing,
    StepUp,
    UnknownVariant,
)
from ory_async.flows import KINDS, LOGIN, RECOVERY, REGISTRATION, SETTINGS, VERIFICATION, outcome_of
from tests.flows.answers import COOKIES, KRATOS, flow, message, node, refused, signed_in
from tests.support.stubs import envelope, reply, scripted

ACTIONS: dict[str, Any] = {
    "show_settings_ui": {"action": "show_settings_ui", "flow": {"id": "s"}},
    "show_recovery_ui": {"action": "show_recovery_ui", "flow": {"id": "r"}},
    "show_verification_ui": {"action": "show_verification_ui", "flow": {"id": "v", "verifiable_address": "a"}},
    "redirect_browser_to": {"action": "redirect_browser_to", "redirect_browser_to": "http://x/"},
    "set_ory_session_token": {"action": "set_ory_session_token", "ory_session_token": "t"},
}
BRAND_NEW = {"action": "brand_new", "x": 1}


async def judged(
    kind: str, answer: httpx.Response, *, native: bool = True, exchange_code: bool = False
) -> Outcome[Any]:
    """The outcome of a submit that is answered like this."""
    async with Ory.self_hosted(kratos_public=KRATOS, transport=scripted(answer), max_retries=0) as ory:
        submit = getattr(ory.frontend, f"update_{kind}_flow")
        session = {"x_session_token": "t"} if kind == "settings" else {}
        given: Any
        try:
            given = await ory.raw(submit, {"method": "x"}, flow="flow-1", **session)
        except ApiError as error:
            given = error
        return outcome_of(KINDS[kind], given, native=native, exchange_code=exchange_code)


def test_there_are_five_kinds_and_each_is_one_row() -> None:
    assert [*KINDS.values()] == [LOGIN, REGISTRATION, SETTINGS, RECOVERY, VERIFICATION]
    for name, kind in KINDS.items():
        calls = (kind.native, kind.browser, kind.read, kind.submit)
        assert [getattr(call, "__name__", "") for call in calls] == [
            f"create_native_{name}_flow",
            f"create_browser_{name}_flow",
            f"get_{name}_flow",
            f"update_{name}_flow",
        ]


@pytest.mark.parametrize("names", [[*rows] for n in (1, 2, 5) for rows in itertools.combinations(ACTIONS, n)], ids=str)
async def test_the_best_action_does_not_depend_on_the_order(names: list[str]) -> None:
    for shuffled in itertools.islice(itertools.permutations([*(ACTIONS[name] for name in names), BRAND_NEW]), 30):
        outcome = await judged("login", reply(200, signed_in(continue_with=[*shuffled])))
        assert isinstance(outcome, Complete)
        assert outcome.next is not None
        assert outcome.next.to_dict() == ACTIONS[names[0]]  # ACTIONS is in Ory's order
        assert [action.to_dict() for action in outcome.continue_with] == [*shuffled]


async def test_of_two_actions_of_one_kind_the_first_counts() -> None:
    rows = [
        {**ACTIONS["show_verification_ui"], "flow": {"id": id, "verifiable_address": id}} for id in ("mail", "phone")
    ]
    outcome = await judged("login", reply(200, signed_in(continue_with=rows)))
    assert isinstance(outcome, Complete)
    assert outcome.next is not None
    assert outcome.next.to_dict() == rows[0]


@pytest.mark.parametrize(
    "actions", [None, [], [BRAND_NEW], [{"action": "redirect_browser_to", "redirect_browser_to": ""}]], ids=str
)
async def test_there_may_be_nothing_to_do_next(actions: Any) -> None:
    answer = signed_in(continue_with=actions)
    if actions is None:
        del answer["continue_with"]
    outcome = await judged("login", reply(200, answer))
    assert isinstance(outcome, Complete)
    assert outcome.next is None
    assert [action.to_dict() for action in outcome.continue_with] == (actions or [])


@pytest.mark.parametrize(
    ("status", "error_id"),
    [
        (400, "brand_new"),
        (401, "brand_new"),
        (403, "brand_new"),
        (422, "brand_new"),
        (409, None),
        (429, None),
        (500, None),
    ],
)
async def test_what_is_no_outcome_is_raised(status: int, error_id: str | None) -> None:
    for kind in KINDS:
        with pytest.raises(ApiError) as raised:
            await judged(kind, refused(status, error_id))
        assert (raised.value.status, raised.value.error_id) == (status, error_id)


@pytest.mark.parametrize("kind", KINDS)
async def test_a_410_is_a_restart_whatever_its_id(kind: str) -> None:
    for error_id in (None, "brand_new", "self_service_flow_replaced"):
        outcome = await judged(kind, refused(410, error_id))
        assert isinstance(outcome, Restart)
        assert (outcome.flow_id, outcome.reason) == (None, error_id or "self_service_flow_expired")
    told = await judged(kind, refused(410, None, use_flow_id="flow-2"), exchange_code=True)
    assert told == Restart(flow_id="flow-2", reason="self_service_flow_expired", exchange_code_lost=True)


@pytest.mark.parametrize("kind", KINDS)
async def test_a_422_is_a_redirect_whatever_its_id(kind: str) -> None:
    for native in (True, False):
        answer = refused(422, "brand_new", redirect_browser_to="https://x/")
        assert await judged(kind, answer, native=native) == Redirect(url="https://x/")


@pytest.mark.parametrize("kind", KINDS)
async def test_the_same_error_means_the_same_in_every_kind(kind: str) -> None:
    url = {"redirect_browser_to": "http://x/"}
    for answer, outcome in (
        (refused(403, "session_aal2_required", **url), StepUp(aal="aal2", url="http://x/")),
        (refused(403, "session_aal2_required", dict(url)), StepUp(aal="aal2", url="http://x/")),
        (refused(403, "session_refresh_required", **url), Reauthenticate(url="http://x/")),
        (refused(403, "security_csrf_violation"), Restart(reason="security_csrf_violation")),
        (refused(401, "session_inactive"), SessionMissing()),
        (refused(401, "session_aal1_required"), SessionMissing()),
        (refused(401), SessionMissing() if kind == "settings" else Blocked(reason="identity_disabled")),
        (
            refused(401, "identity_disabled"),
            SessionMissing() if kind == "settings" else Blocked(reason="identity_disabled"),
        ),
    ):
        assert await judged(kind, answer) == outcome


async def test_actions_in_an_error_name_a_new_flow_of_this_kind_or_what_would_help() -> None:
    recovery = refused(400, None, {"continue_with": [ACTIONS["show_settings_ui"], ACTIONS["show_recovery_ui"]]})
    assert await judged("recovery", recovery) == Restart(flow_id="r", reason="flow_closed")
    for kind in ("login", "registration"):
        outcome = await judged(kind, recovery)
        assert isinstance(outcome, Blocked)
        assert [action.to_dict() for action in outcome.continue_with] == [
            ACTIONS["show_settings_ui"],
            ACTIONS["show_recovery_ui"],
        ]
        assert outcome.reason == "a reason"


async def test_actions_in_an_error_may_be_anything() -> None:
    broken = {"action": "show_verification_ui", "flow": 7}
    rows = [None, "text", BRAND_NEW, broken, ACTIONS["show_verification_ui"]]
    outcome = await judged("login", refused(403, "session_verified_address_required", {"continue_with": rows}))
    assert isinstance(outcome, Blocked)
    assert outcome.reason == "session_verified_address_required"
    kinds = [type(action).__name__ for action in outcome.continue_with]
    assert kinds == [UnknownVariant.__name__, UnknownVariant.__name__, "ContinueWithVerificationUi"]
    # Servers drop members of an error that they wrap.
    assert await judged("login", refused(403, "session_verified_address_required")) == Blocked(
        reason="session_verified_address_required"
    )


@pytest.mark.parametrize("kind", KINDS)
async def test_only_a_message_tells_a_failed_step_from_one_step_further(kind: str) -> None:
    in_a_node = node("traits.email", messages=[message(4000002)])
    for state in ("choose_method", "sent_email", "passed_challenge", "success", "brand_new"):
        for shown, cls in (
            ({}, Continue),
            ({"messages": [message(1010014, "info"), message(9, "brand_new")]}, Continue),
            ({"messages": [message(1050001, "success"), message(4010004)]}, Invalid),
            ({"nodes": [in_a_node]}, Invalid),
            ({"nodes": None}, Continue),
        ):
            outcome = await judged(kind, reply(400, flow(state=state, **shown)))
            assert type(outcome) is cls, (state, shown)


@pytest.mark.parametrize("kind", ["recovery", "verification", "settings"])
async def test_a_200_may_be_a_failure_or_a_step(kind: str) -> None:
    finished = "success" if kind == "settings" else "passed_challenge"
    for state, shown, cls in (
        ("sent_email", [message(1060003, "info")], Continue),
        ("sent_email", [message(4060006)], Invalid),
        (finished, [message(1050001, "success")], Complete),
        (finished, [message(1050001, "success"), message(4000001)], Invalid),
    ):
        outcome = await judged(
            kind, reply(200, flow(state=state, messages=shown, identity=signed_in()["session"]["identity"]))
        )
        assert type(outcome) is cls


@pytest.mark.parametrize("kind", ["login", "registration", "recovery"])
async def test_a_disabled_account_is_blocked_however_a_server_says_it(kind: str) -> None:
    disabled = Blocked(reason="identity_disabled")
    assert await judged(kind, reply(400, flow(messages=[message(4010011)]))) == disabled
    assert await judged(kind, refused(401, None, {"identity_id": "i"})) == disabled
    assert await judged(kind, refused(401)) == disabled
    assert await judged(kind, refused(400, "identity_disabled")) == disabled
    # The next Kratos names a flow to go on with: an application that followed it would go round in circles.
    for action in ACTIONS.values():
        outcome = await judged(kind, refused(400, "identity_disabled", {"continue_with": [action]}))
        assert isinstance(outcome, Blocked)
        assert outcome.reason == "identity_disabled"
        assert [shown.to_dict() for shown in outcome.continue_with] == [action]


@pytest.mark.parametrize("status", [400, 403, 404, 410, 500, 502])
async def test_actions_count_whatever_the_status_is(status: int) -> None:
    """ory/elements#472; web-hooks/30-parse-recovery-after-400-error."""
    named = refused(status, None, {"continue_with": [ACTIONS["show_settings_ui"], ACTIONS["show_recovery_ui"]]})
    outcome = await judged("recovery", named)
    assert isinstance(outcome, Restart)
    reasons = {410: "self_service_flow_expired", 500: "server_error", 502: "server_error"}
    assert (outcome.flow_id, outcome.reason) == ("r", reasons.get(status, "flow_closed"))
    if status != 410:
        other = await judged("login", named)
        assert isinstance(other, Blocked)
        assert len(other.continue_with) == 2


async def test_use_flow_id_comes_before_an_action() -> None:
    answer = refused(410, None, {"continue_with": [ACTIONS["show_recovery_ui"]]}, use_flow_id="told")
    outcome = await judged("recovery", answer)
    assert isinstance(outcome, Restart)
    assert outcome.flow_id == "told"


@pytest.mark.parametrize("kind", KINDS)
async def test_a_hook_that_fails_is_no_fault_of_the_user(kind: str) -> None:
    body = envelope(400)
    body["error"]["code"] = 500
    body["error"]["message"] = "POST http://hooks.internal/x giving up after 3 attempt(s)"
    with pytest.raises(HookFailed) as raised:
        await judged(kind, reply(400, body))
    assert isinstance(raised.value, BadRequest)
    assert isinstance(raised.value, ServerError)
    assert (raised.value.status, raised.value.body_code) == (400, 500)
    assert "hooks.internal" not in str(raised.value)


@pytest.mark.parametrize("kind", KINDS)
async def test_a_hook_refuses_with_messages_of_its_own(kind: str) -> None:
    """Any type but "error" becomes "info" (web-hooks/28-parse-login-after-400-info, 42-login-after-info)."""
    for id in (1, 123, 7001, 4000007, 9_000_001):
        for shown in ({"messages": [message(id, "info")]}, {"nodes": [node("x", messages=[message(id, "info")])]}):
            for state in ("choose_method", "show_form"):
                assert type(await judged(kind, reply(400, flow(state=state, **shown)))) is Invalid, (id, state)
            assert type(await judged(kind, reply(400, flow(state="sent_email", **shown)))) is Continue
    step = flow(messages=[message(1040009, "info"), message(123, "info")])
    assert type(await judged(kind, reply(400, step))) is Continue


@pytest.mark.parametrize("status", [400, 404, 502])
async def test_a_flow_after_the_error_is_what_to_show(status: int) -> None:
    """Two JSON values in one body (web-hooks/27-parse-login-before-400-error, 07-noparse-login-before-400)."""
    told = flow(messages=[message(4321)])
    for between in ("\n", "", " \r\n\t"):
        two = json.dumps(envelope(status)) + between + json.dumps(told) + "\n"
        outcome = await judged("login", reply(status, two))
        assert isinstance(outcome, Invalid)
        assert [shown.id for shown in outcome.flow.messages] == [4321]
    for silent in (flow(), {"no": "flow"}, 7, [flow()]):
        with pytest.raises(ApiError) as raised:
            await judged("login", reply(status, json.dumps(envelope(status)) + json.dumps(silent)))
        assert (raised.value.status, raised.value.reason, raised.value.message) == (status, "a reason", "a message")
        assert raised.value.more == [silent]


async def test_a_session_without_identity_waits_for_a_second_factor_only_in_a_login() -> None:
    assert await judged("login", reply(200, signed_in("t", None))) == StepUp(aal="aal2", session_token="t")
    outcome = await judged(
        "registration", reply(200, {**signed_in("t", None), "identity": signed_in()["session"]["identity"]})
    )
    assert isinstance(outcome, Complete)
    assert outcome.identity is not None


async def test_redirects_lead_a_browser_on_and_an_app_back_to_the_start() -> None:
    for location, outcome in (
        (f"{KRATOS}/self-service/recovery/flows?id=new", Restart(flow_id="new", reason="flow_closed")),
        ("http://ui/login?flow=x", Redirect(url="http://ui/login?flow=x")),
        ("/relative", Redirect(url="/relative")),
        ("http://[broken/flows", Redirect(url="http://[broken/flows")),
    ):
        answer = reply(303, None, {"location": location})
        assert await judged("recovery", answer, native=False) == outcome
        named = "new" if location.endswith("/recovery/flows?id=new") else None
        native = Restart(flow_id=named, reason="flow_closed")
        assert await judged("recovery", reply(303, None, {"location": location})) == native
    # A verification flow that a redirect names is one of a browser, whoever asked; a flow of another kind is a place.
    answer = reply(303, None, {"location": f"{KRATOS}/self-service/verification/flows?id=new"})
    assert await judged("verification", answer) == Restart(reason="flow_closed")
    elsewhere = f"{KRATOS}/self-service/settings/flows?id=new"
    answer = reply(303, None, {"location": elsewhere})
    assert await judged("recovery", answer, native=False) == Redirect(url=elsewhere)


async def test_every_set_cookie_comes_back_with_every_outcome() -> None:
    cookies = [("set-cookie", value) for value in COOKIES]
    for answer in (
        refused(403, "session_refresh_required"),
        refused(403, "session_aal2_required"),
        refused(403, "security_csrf_violation"),
        refused(401, "session_inactive"),
        refused(401),
        refused(410),
        refused(422, None, redirect_browser_to="http://x/"),
        reply(200, signed_in()),
        reply(200, signed_in(identity=None)),
        reply(400, flow()),
        reply(400, flow(messages=[message(1)])),
        reply(303, None, {"location": "/x"}),
    ):
        for name, value in cookies:
            answer.headers = httpx.Headers([*answer.headers.multi_items(), (name, value)])
        assert (await judged("login", answer, native=False)).set_cookies == COOKIES


async def test_outcomes_can_be_pickled_and_compared() -> None:
    for outcome in (await judged("login", reply(200, signed_in())), Restart(reason="x"), Blocked(reason="y")):
        assert pickle.loads(pickle.dumps(outcome)) == outcome


async def test_messages_have_names() -> None:
    outcome = await judged("login", reply(400, flow(messages=[message(4000006)])))
    assert isinstance(outcome, Invalid)
    assert outcome.flow.messages[0].id == MessageId.INVALID_CREDENTIALS
    assert len({*MessageId}) == len(MessageId.__members__)
