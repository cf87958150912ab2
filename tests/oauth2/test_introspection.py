"""Introspection: how often Hydra is asked, for how long an answer counts, and that nobody gets that of another."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest

from ory_async import InvalidToken, OryError, ServerError
from ory_async.oauth2 import Caller, Introspection
from ory_async.oauth2.introspection import NEGATIVE, time_to_live
from ory_async.testing import FakeOry
from tests.oauth2.conftest import LIFE
from tests.support.clock import stopped

ASK, TTL = "introspectOAuth2Token", 5.0


@pytest.fixture
def fake() -> FakeOry:
    return FakeOry(oauth2_access_lifespan=LIFE, now=stopped())


@pytest.fixture
def made(fake: FakeOry) -> Introspection:
    return Introspection(fake.client(max_retries=0), ttl=TTL)


async def test_without_a_ttl_every_call_asks(fake: FakeOry) -> None:
    token = fake.tokens.issue()
    made = Introspection(fake.client())
    await asyncio.gather(*(made.verify(token) for _ in range(10)))
    assert fake.count(ASK) == 10


async def test_many_at_once_are_one_question(fake: FakeOry, made: Introspection) -> None:
    token = fake.tokens.issue("svc")
    got = await asyncio.gather(*(made.verify(token) for _ in range(100)))
    assert {caller.client_id for caller in got} == {"svc"}
    assert fake.count(ASK) == 1
    assert len({id(caller.claims) for caller in got}) == 100  # nobody changes those of another


async def test_ten_thousand_requests_of_fifty_tokens(fake: FakeOry, made: Introspection) -> None:
    tokens = {fake.tokens.issue(f"client-{n}", scope=f"scope-{n}"): n for n in range(50)}
    order = Random(7).choices([*tokens], k=10_000)

    async def ask(token: str) -> None:
        caller = await made.verify(token)
        n = tokens[token]
        assert (caller.client_id, caller.scopes) == (f"client-{n}", frozenset([f"scope-{n}"]))

    for start in range(0, 10_000, 500):
        await asyncio.gather(*map(ask, order[start : start + 500]))
    assert fake.count(ASK) == 50


async def test_a_revoked_token_is_out_after_the_ttl(fake: FakeOry, made: Introspection) -> None:
    token = fake.tokens.issue()
    await made.verify(token)
    fake.tokens.revoke(token)
    fake.advance(TTL - 1)
    await made.verify(token)
    fake.advance(1)
    with pytest.raises(InvalidToken):
        await made.verify(token)


async def test_what_is_kept_never_outlives_the_token(fake: FakeOry) -> None:
    made = Introspection(fake.client(), ttl=3600)
    token = fake.tokens.issue(expires_in=100)
    await made.verify(token)
    fake.advance(98)
    await made.verify(token)
    fake.advance(2)
    with pytest.raises(InvalidToken):
        await made.verify(token)


async def test_a_no_is_kept_for_a_second(fake: FakeOry, made: Introspection) -> None:
    for _ in range(3):
        with pytest.raises(InvalidToken):
            await made.verify("ory_at_unknown")
    assert fake.count(ASK) == 1
    fake.advance(NEGATIVE)
    with pytest.raises(InvalidToken):
        await made.verify("ory_at_unknown")
    assert fake.count(ASK) == 2


async def test_a_refresh_token_is_a_no(fake: FakeOry, made: Introspection) -> None:
    token = fake.tokens.issue(kind="refresh_token")
    for _ in range(3):
        with pytest.raises(InvalidToken):
            await made.verify(token)
    fake.advance(NEGATIVE)
    with pytest.raises(InvalidToken):
        await made.verify(token)
    assert fake.count(ASK) == 2


async def test_noise_drives_no_good_answer_out(fake: FakeOry) -> None:
    made = Introspection(fake.client(), ttl=TTL, limit=10)
    token = fake.tokens.issue()
    await made.verify(token)
    for n in range(50):
        with pytest.raises(InvalidToken):
            await made.verify(f"ory_at_{n}")
    asked = fake.count(ASK)
    await made.verify(token)
    assert fake.count(ASK) == asked
    assert {len(rows) for rows in made._kept.values()} == {1, 10}


@pytest.mark.parametrize(
    "trouble",
    [
        lambda fake: fake.fail(ASK, status=500),
        lambda fake: fake.fail(ASK, status=401),
        lambda fake: fake.fail(ASK, status=403),
        lambda fake: fake.drop(ASK),
        lambda fake: fake.damage(ASK, "malformed"),
        lambda fake: fake.damage(ASK, "html"),
        lambda fake: fake.fail(ASK, status=200, body={"active": "yes"}),
        lambda fake: fake.fail(ASK, status=200, body=[]),
    ],
)
async def test_a_failed_question_keeps_nothing(
    fake: FakeOry, made: Introspection, trouble: Callable[[FakeOry], None]
) -> None:
    token = fake.tokens.issue()
    trouble(fake)
    with pytest.raises(OryError) as raised:
        await made.verify(token)
    assert not isinstance(raised.value, InvalidToken)
    assert not any(made._kept.values())
    assert (await made.verify(token)).client_id == "service"


async def test_a_cancelled_question_keeps_nothing(fake: FakeOry, made: Introspection) -> None:
    token = fake.tokens.issue()
    asking = asyncio.create_task(made.verify(token))
    await asyncio.sleep(0)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert not any(made._kept.values())
    assert (await made.verify(token)).client_id == "service"


async def test_a_waiter_that_is_cancelled_hurts_nobody(fake: FakeOry, made: Introspection) -> None:
    token = fake.tokens.issue()
    waiters = [asyncio.create_task(made.verify(token)) for _ in range(10)]
    await asyncio.sleep(0)
    waiters[0].cancel()
    got = await asyncio.gather(*waiters, return_exceptions=True)
    assert isinstance(got[0], asyncio.CancelledError)
    assert all(isinstance(caller, Caller) for caller in got[1:])
    assert fake.count(ASK) == 1


async def test_a_failure_is_told_to_all_who_wait(fake: FakeOry, made: Introspection) -> None:
    token = fake.tokens.issue()
    fake.fail(ASK, status=500)
    got = await asyncio.gather(*(made.verify(token) for _ in range(10)), return_exceptions=True)
    assert {type(each) for each in got} == {ServerError}
    assert fake.count(ASK) == 1


async def test_it_can_be_asked_anew_and_forgotten(fake: FakeOry, made: Introspection) -> None:
    token = fake.tokens.issue()
    await made.verify(token)
    fake.tokens.revoke(token)
    await made.verify(token)
    with pytest.raises(InvalidToken):
        await made.verify(token, fresh=True)
    with pytest.raises(InvalidToken):
        await made.verify(token)
    other = fake.tokens.issue()
    await made.verify(other)
    fake.tokens.revoke(other)
    made.forget(other)
    with pytest.raises(InvalidToken):
        await made.verify(other)


async def test_what_was_forgotten_meanwhile_is_not_kept(fake: FakeOry, made: Introspection) -> None:
    token = fake.tokens.issue()
    asking = asyncio.create_task(made.verify(token))
    await asyncio.sleep(0)
    made.forget(token)
    await asking
    assert not any(made._kept.values())


@pytest.mark.parametrize(
    ("ttl", "left", "expected"),
    [(5.0, 100, 5.0), (5.0, 3, 3.0), (5.0, 0, 0.0), (5.0, -9, 0.0), (5.0, None, 5.0), (0.5, 100, 0.5)],
)
def test_how_long_an_answer_counts(ttl: float, left: float | None, expected: float) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    ends = None if left is None else now + timedelta(seconds=left)
    caller = Caller("c", None, frozenset(), (), ends, {})
    assert time_to_live(ttl, caller, now.timestamp()) == expected
    assert time_to_live(ttl, None, now.timestamp()) == min(ttl, NEGATIVE)


def test_no_token_is_in_what_is_kept(fake: FakeOry, made: Introspection) -> None:
    async def run() -> Any:
        token = fake.tokens.issue()
        await made.verify(token)
        return token, repr(made) + repr(made._kept)

    token, shown = asyncio.run(run())
    assert token not in shown
