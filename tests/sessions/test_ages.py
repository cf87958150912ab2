"""Ages by two clocks: the wall clock is put back or forward, the steady one goes on, and what is kept ends in time."""

from __future__ import annotations

import time
from collections.abc import Callable
from math import inf

import httpx
import pytest

from ory_async import (
    ConnectFailed,
    InvalidToken,
    MemoryStore,
    SessionCredential,
    SessionInactive,
    SessionVerifier,
    TokenVerifier,
)
from ory_async.sessions.ages import Clock, Moment, age
from tests.sessions.whoami import Kratos
from tests.support.issuer import ISSUER, Issuer, token
from tests.support.stubs import SESSION, always, network

NOW = 1_800_000_000.0
ANN = SessionCredential(token="ory_st_ann")


class Hands:
    """Both clocks, moved by hand: in place of `time.time` and `time.monotonic`, as tools do that freeze time."""

    def __init__(self) -> None:
        self.wall, self.steady = NOW, 50.0

    def pass_(self, seconds: float, *, back: float = 0) -> None:
        self.wall += seconds - back
        self.steady += seconds


@pytest.fixture
def hands(monkeypatch: pytest.MonkeyPatch) -> Hands:
    found = Hands()
    monkeypatch.setattr(time, "time", lambda: found.wall)
    monkeypatch.setattr(time, "monotonic", lambda: found.steady)
    return found


@pytest.mark.parametrize(
    ("wall", "steady", "expected"),
    [(0, 0, 0), (5, 5, 5), (3600, 5, 3600), (5, 3600, 3600), (0, 7, 7), (-0.001, 5, inf), (-3600, 0, inf)],
)
def test_4_02_an_age_is_the_greater_one(wall: float, steady: float, expected: float) -> None:
    assert age(Moment(NOW, 50), Moment(NOW + wall, 50 + steady)) == pytest.approx(expected)


def test_4_02_clocks_are_looked_up_when_they_are_read(hands: Hands) -> None:
    clock = Clock()
    hands.pass_(9)
    assert clock() == Moment(NOW + 9, 59)
    assert Clock(lambda: 3.0)() == Moment(3, 59)


MOVES: dict[str, tuple[Callable[[Hands], None], bool]] = {
    "nothing": (lambda hands: None, True),
    "9 s": (lambda hands: hands.pass_(9), True),
    "10 s": (lambda hands: hands.pass_(10), False),
    "wall put back by an hour": (lambda hands: setattr(hands, "wall", NOW - 3600), False),
    "wall put back by a blink": (lambda hands: setattr(hands, "wall", NOW - 0.001), False),
    "wall put forward": (lambda hands: setattr(hands, "wall", NOW + 10), False),
    "wall stands still": (lambda hands: setattr(hands, "steady", 60.0), False),
    "wall put back by half of what has passed": (lambda hands: hands.pass_(10, back=5), False),
}


@pytest.mark.parametrize(("move", "counts"), MOVES.values(), ids=MOVES)
@pytest.mark.parametrize("shorter", [False, True], ids=["its whole time", "less, as the server says"])
async def test_4_02_a_session_is_over_when_either_clock_says_so(
    hands: Hands, move: Callable[[Hands], None], counts: bool, shorter: bool
) -> None:
    wire = always(200, SESSION, {"Ory-Session-Cache-For": "10"} if shorter else None)
    verifier = SessionVerifier(network(wire), ttl=600 if shorter else 10)
    await verifier.verify(ANN)
    move(hands)
    await verifier.verify(ANN)
    assert len(wire.requests) == (1 if counts else 2)


async def test_4_02_a_clock_of_ones_own_stands_in_for_the_wall_alone(hands: Hands) -> None:
    wire, now = always(200, SESSION), [NOW]
    verifier = SessionVerifier(network(wire), ttl=10, clock=lambda: now[0])
    await verifier.verify(ANN)
    hands.wall = 0.0
    await verifier.verify(ANN)
    assert len(wire.requests) == 1
    hands.steady += 10
    await verifier.verify(ANN)
    assert len(wire.requests) == 2
    now[0] -= 1
    await verifier.verify(ANN)
    assert len(wire.requests) == 3


@pytest.mark.parametrize("back", [1, 5, 3600])
async def test_4_02_a_store_of_ones_own_is_read_by_the_clock_of_the_verifier(back: float) -> None:
    """As Redis is: what is kept there counts from its beginning to its end, by the clock of whoever reads it."""
    wire, now = always(200, SESSION), [NOW]
    verifier = SessionVerifier(network(wire), ttl=10, clock=lambda: now[0], store=MemoryStore())
    await verifier.verify(ANN)
    now[0] -= back
    await verifier.verify(ANN)
    assert len(wire.requests) == 2


# ---- keys


def keys(issuer: Issuer) -> TokenVerifier:
    return TokenVerifier(network(issuer.wire, max_retries=0), issuer=ISSUER)


def lasting(kid: str = "ec-1") -> str:
    return token(kid, iat=None, nbf=None, exp=NOW + 1e6)


async def settled(verifier: TokenVerifier) -> None:
    task = verifier._keys._refresh
    if task is not None:
        await task


async def test_4_04_keys_end_after_the_clock_was_put_back(hands: Hands) -> None:
    issuer = Issuer("ec-1")
    verifier = keys(issuer)
    await verifier.claims(lasting())
    issuer.kids = ["ec-2"]
    hands.wall -= 3600
    await verifier.claims(lasting())  # it finds out
    await settled(verifier)
    with pytest.raises(InvalidToken):
        await verifier.claims(lasting())
    assert (await verifier.claims(lasting("ec-2")))["sub"] == "ann"
    assert issuer.fetched == 2


async def test_4_04_keys_outlive_a_clock_put_back_where_they_cannot_be_fetched(hands: Hands) -> None:
    issuer = Issuer("ec-1")
    verifier = keys(issuer)
    await verifier.claims(lasting())
    issuer.failure = httpx.ConnectError("away")
    hands.wall -= 3600
    for _ in range(3):
        hands.pass_(30)
        await verifier.claims(lasting())
        await settled(verifier)
    assert issuer.fetched == 4
    hands.steady += 3600
    with pytest.raises(ConnectFailed):
        await verifier.claims(lasting())


@pytest.mark.parametrize("move", [-3600.0, 30.0])
async def test_4_04_a_cooldown_ends_by_either_clock(hands: Hands, move: float) -> None:
    issuer = Issuer("ec-1")
    verifier = keys(issuer)
    await verifier.claims(lasting())
    for _ in range(2):
        with pytest.raises(InvalidToken):
            await verifier.claims(lasting("ec-2"))
    assert issuer.fetched == 2
    issuer.kids = ["ec-2"]
    hands.wall += move
    assert (await verifier.claims(lasting("ec-2")))["sub"] == "ann"


async def test_4_04_a_frozen_clock_decides_about_tokens(hands: Hands) -> None:
    verifier = keys(Issuer("ec-1"))
    short = token(exp=NOW + 60)
    await verifier.claims(short)
    hands.wall += 66
    with pytest.raises(InvalidToken):
        await verifier.claims(short)


async def test_4_02_a_frozen_clock_decides_about_sessions(hands: Hands) -> None:
    ends = "2027-01-15T08:01:00Z"  # NOW + 60
    verifier = SessionVerifier(network(Kratos(always(200, {**SESSION, "expires_at": ends}))), ttl=600)
    await verifier.verify(ANN)
    hands.wall += 64.9
    await verifier.verify(ANN)
    hands.wall += 0.2
    with pytest.raises(SessionInactive):
        await verifier.verify(ANN)
