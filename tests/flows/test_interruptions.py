"""What goes wrong in the middle of a flow, in every kind of flow and with both drivers: a submit is sent once. 1-12."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from ory_async import ApiError, Complete, Continue, DecodeError, NativeFlow, Ory, Restart, TransportError
from ory_async.flows import KINDS, FlowKind
from tests.flows.answers import COOKIES, KRATOS, expired, flow, refused, signed_in
from tests.flows.test_outcome import ACTIONS, BRAND_NEW, judged
from tests.support.clock import Clock
from tests.support.stubs import Wire, reply, scripted

BODY = {"method": "code", "code": "123456"}
LOST = (httpx.ReadError, httpx.ReadTimeout, httpx.WriteError, httpx.RemoteProtocolError, httpx.CloseError)
IDENTITY = signed_in()["session"]["identity"]


class Driven:
    """A flow that was created, on a client with retries as they come, and what its submits ended in."""

    def __init__(self, driver: str, kind: FlowKind[Any], *replies: Any) -> None:
        self.driver, self.kind = driver, kind
        shown = flow(type="api" if driver == "native" else "browser", identity=IDENTITY)
        self.wire = scripted(reply(200, shown), *replies)
        self.ory = Ory.self_hosted(kratos_public=KRATOS, transport=self.wire)
        self.flow: Any = None

    async def begin(self) -> None:
        if self.driver == "browser":
            outcome = await self.ory.flows.browser("; ".join(COOKIES)).create(self.kind)
            assert isinstance(outcome, Continue)
            self.flow = outcome.flow
        else:
            given = ("ory_st_mine",) if self.kind.of_session else ()
            self.flow = await getattr(self.ory.flows, self.kind.name)(*given)
            assert isinstance(self.flow, NativeFlow)

    async def submit(self) -> Any:
        if self.driver == "browser":
            return await self.ory.flows.browser("; ".join(COOKIES)).submit(self.kind, self.flow, BODY)
        return await self.flow.submit(BODY)

    @property
    def posts(self) -> int:
        return posts(self.wire)


def posts(wire: Wire) -> int:
    return sum(request.method == "POST" for request in wire.requests)


async def begun(driver: str, kind: str, *replies: Any) -> Driven:
    driven = Driven(driver, KINDS[kind], *replies)
    await driven.begin()
    return driven


drivers = pytest.mark.parametrize("driver", ["native", "browser"])
kinds = pytest.mark.parametrize("kind", KINDS)


@drivers
@kinds
@pytest.mark.parametrize("lost", LOST, ids=lambda error: error.__name__)
async def test_an_answer_that_is_lost_is_not_asked_for_again(driver: str, kind: str, lost: type[Exception]) -> None:
    driven = await begun(driver, kind, lost("lost"))
    with pytest.raises(TransportError) as found:
        await driven.submit()
    assert found.value.sent is True
    assert found.value.attempts == 1
    assert driven.posts == 1


@drivers
@kinds
async def test_a_lost_submit_may_be_sent_again_by_the_caller(driver: str, kind: str) -> None:
    driven = await begun(driver, kind, httpx.ReadError("lost"), reply(400, flow(state="sent_email")))
    with pytest.raises(TransportError):
        await driven.submit()
    assert isinstance(await driven.submit(), Continue)
    assert driven.posts == 2


@drivers
@kinds
@pytest.mark.parametrize("status", [200, 400, 401, 403, 404, 410, 422, 500, 502, 503, 504])
async def test_a_page_of_something_in_between_is_no_outcome(driver: str, kind: str, status: int, clock: Clock) -> None:
    there = [reply(200, flow(identity=IDENTITY))] if status == 404 else []  # then the flow is looked at
    driven = await begun(driver, kind, reply(status, "<html>code 123456", {"content-type": "text/html"}), *there)
    with pytest.raises(DecodeError if status == 200 else ApiError) as found:
        await driven.submit()
    assert getattr(found.value, "status", 200) == status
    assert "123456" not in f"{found.value} {found.value!r}"
    assert driven.posts == 1


@drivers
@kinds
async def test_what_was_turned_away_unread_is_sent_again(driver: str, kind: str, clock: Clock) -> None:
    """A limit of requests is looked at before the request is; it did not count."""
    driven = await begun(driver, kind, refused(429), httpx.ConnectError("x"), reply(400, flow(state="sent_email")))
    assert isinstance(await driven.submit(), Continue)
    assert driven.posts == 3


@drivers
@kinds
@pytest.mark.parametrize("status", [400, 401, 403, 422])
async def test_an_unknown_error_id_is_raised(driver: str, kind: str, status: int) -> None:
    driven = await begun(driver, kind, refused(status, "brand_new"))
    with pytest.raises(ApiError) as found:
        await driven.submit()
    assert (found.value.status, found.value.error_id) == (status, "brand_new")
    assert driven.posts == 1


@drivers
@kinds
async def test_a_flow_that_is_over_between_two_steps_names_the_next(driver: str, kind: str) -> None:
    driven = await begun(driver, kind, reply(400, flow(state="sent_email", identity=IDENTITY)), expired("flow-2"))
    assert isinstance(await driven.submit(), Continue)
    outcome = await driven.submit()
    assert outcome == Restart(flow_id="flow-2", reason="self_service_flow_expired")
    assert driven.posts == 2
    if driver == "native":  # and it is not sent again
        assert await driven.submit() == outcome
        assert driven.posts == 2


@drivers
@kinds
async def test_an_unknown_id_with_410_is_a_restart(driver: str, kind: str) -> None:
    driven = await begun(driver, kind, refused(410, "brand_new"))
    assert await driven.submit() == Restart(reason="brand_new")


def answered(kind: str, actions: Any) -> Any:
    if kind in ("login", "registration"):
        who = {"identity": IDENTITY} if kind == "registration" else {}
        return {**signed_in(continue_with=actions), **who}
    state = "success" if kind == "settings" else "passed_challenge"
    saved = [{"id": 1050001, "text": "saved", "type": "success"}]
    return flow(state=state, messages=saved, identity=IDENTITY, continue_with=actions)


@kinds
@pytest.mark.parametrize("native", [True, False])
async def test_actions_of_every_kind_may_be_null_unknown_or_none(kind: str, native: bool) -> None:
    for actions, best in (
        (None, None),
        ([], None),
        ([BRAND_NEW], None),
        ([{"no": "action"}], None),
        ([BRAND_NEW, ACTIONS["show_verification_ui"]], ACTIONS["show_verification_ui"]),
        ([ACTIONS["redirect_browser_to"], BRAND_NEW, ACTIONS["show_settings_ui"]], ACTIONS["show_settings_ui"]),
    ):
        outcome = await judged(kind, reply(200, answered(kind, actions)), native=native)
        assert isinstance(outcome, Complete)
        if kind == "verification":  # its flow has no actions
            continue
        assert (outcome.next and outcome.next.to_dict()) == best
        assert [action.to_dict() for action in outcome.continue_with] == (actions or [])
