"""How old a token is, by both clocks, and what is kept of it: pure functions."""

from __future__ import annotations

import pytest

from ory_async.oauth2.token import Token, held, margin_of, state, unpack
from ory_async.sessions.ages import Moment
from ory_async.v1.models import OAuth2TokenExchange

START = Moment(1_000_000.0, 50.0)


def later(wall: float, steady: float | None = None) -> Moment:
    return Moment(START.wall + wall, START.steady + (wall if steady is None else steady))


TOKEN = Token("at", START, 300.0, 60.0)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (later(0), "fresh"),
        (later(239.9), "fresh"),
        (later(240), "stale"),
        (later(299.9), "stale"),
        (later(300), "over"),
        (later(300, 0), "over"),  # the process slept: only the wall clock went on
        (later(0, 300), "over"),  # the wall clock stood still
        (later(-0.001, 1), "over"),  # it was put back
        (later(10, 250), "stale"),
    ],
)
def test_the_older_of_two_clocks_counts(now: Moment, expected: str) -> None:
    assert state(TOKEN, now) == expected


def test_no_token_is_over() -> None:
    assert state(None, START) == "over"


@pytest.mark.parametrize(("life", "most"), [(1, 0.25), (30, 7.5), (60, 15), (240, 60), (300, 60), (86400, 60)])
def test_the_margin_is_a_minute_or_a_quarter_less_a_random_tenth(life: float, most: float) -> None:
    assert margin_of(life, None, 0.0) == most
    assert margin_of(life, None, 1.0) == pytest.approx(most * 0.9)


@pytest.mark.parametrize(("life", "wanted", "most"), [(300, 10, 10), (300, 600, 150), (1, 60, 0.5), (300, 0, 0)])
def test_a_wanted_margin_never_eats_the_whole_life(life: float, wanted: float, most: float) -> None:
    assert margin_of(life, wanted, 0.0) == most


@pytest.mark.parametrize(("stated", "life"), [(3600, 3600), (None, 300), (0, 0), (-5, 0)])
def test_a_life_that_is_not_stated_is_five_minutes(stated: int | None, life: float) -> None:
    token = held(OAuth2TokenExchange(access_token="at", expires_in=stated), START, None, 0.0)
    assert (token.life, token.since) == (life, START)


def test_what_is_kept_comes_back_by_the_clocks_of_another_process() -> None:
    elsewhere = Moment(START.wall + 100, 7.0)
    token = unpack(TOKEN.pack(), elsewhere)
    assert token == Token("at", Moment(START.wall, -93.0), 300.0, 60.0)
    assert state(token, Moment(START.wall + 240, 147.0)) == "stale"


@pytest.mark.parametrize(
    "packed",
    [b"", b"null", b"[]", b"{}", b'["at"]', b'["at", "x", 300, 60, null]', b"[7, 1000000, 300, 60, null]", b"\xff"],
)
def test_what_is_no_token_is_none(packed: bytes) -> None:
    assert unpack(packed, later(1)) is None


@pytest.mark.parametrize("now", [later(-1), later(300)])
def test_a_kept_token_of_the_future_or_the_past_is_none(now: Moment) -> None:
    assert unpack(TOKEN.pack(), now) is None


def test_no_token_shows() -> None:
    token = Token("ory_at_s3cret", START, 300.0, 60.0, "ory_rt_s3cret")
    assert "s3cret" not in repr(token)
