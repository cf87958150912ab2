"""Whether to try again, and when: a pure function of facts. No clock and no randomness of its own."""

from __future__ import annotations

from attrs import frozen

from ory_async._runtime.failures import is_concurrent_update
from ory_async._runtime.json import documents, is_object
from ory_async._runtime.response import Response
from ory_async.errors import ConfigurationError, OryError, PoolTimeout, TransportError

_BUSY = frozenset({502, 503, 504})


@frozen
class RetryPolicy:
    """How often and how long to wait.

    `max_retries` after the first attempt; the n-th wait is `base`·2ⁿ seconds (or what the server asks, if
    more) plus up to `jitter` of it; a wait above `cap` seconds is not waited: the error is raised at once.
    `on_500`: a GET of Kratos or Keto that only reads is asked again on a 500 too, for that is how these servers report
    a database that is away for a moment. Off by default: most 500s stay what they are.
    """

    max_retries: int = 2
    base: float = 0.5
    cap: float = 30.0
    jitter: float = 0.25
    on_500: bool = False

    def __attrs_post_init__(self) -> None:
        for name in ("max_retries", "base", "cap", "jitter"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= 0:
                raise ConfigurationError(f"{name}: must be a number from 0 up, not {value!r}")


@frozen
class Attempt:
    """One attempt, as `on_attempt` sees it. `url` has no query; `error` is None where an answer came;
    `elapsed` and `wait` are seconds, `wait` is None when this was the last attempt."""

    operation: str
    attempt: int
    method: str
    url: str
    status: int | None
    error: OryError | None
    elapsed: float
    wait: float | None


def decide(
    policy: RetryPolicy,
    outcome: Response | TransportError,
    *,
    repeat: bool,
    reads: bool = False,
    attempt: int,
    remaining: float | None = None,
    random: float = 0.0,
) -> float | None:
    """Seconds to wait before the next attempt, or None: take this outcome.

    `repeat`: may the operation be sent twice; `reads`: may a 500 be the database's (RetryPolicy.on_500); `attempt`
    counts from 1; `remaining`: seconds until the deadline; `random` in [0, 1).
    """
    again = may_repeat(outcome, repeat) or (policy.on_500 and reads and _is_500(outcome))
    if attempt > policy.max_retries or not again:
        return None
    asked = None if isinstance(outcome, TransportError) else outcome.retry_after()
    wait = max(asked or 0.0, policy.base * 2 ** (attempt - 1))
    if wait > policy.cap:
        return None
    wait += wait * policy.jitter * random
    return None if remaining is not None and wait >= remaining else wait


def may_repeat(outcome: Response | TransportError, repeat: bool) -> bool:
    """Does this outcome allow another attempt at all?"""
    if isinstance(outcome, PoolTimeout):
        return False  # what is too much already would only grow
    if isinstance(outcome, TransportError):
        return repeat or not outcome.sent
    if outcome.status == 429:
        return True
    if repeat and is_concurrent_update(outcome):
        return True  # it was rolled back
    if outcome.status not in _BUSY or (outcome.status == 502 and _of_ory(outcome)):
        return False
    return repeat or (outcome.status == 503 and "retry-after" in outcome.headers)


def _is_500(outcome: Response | TransportError) -> bool:
    return not isinstance(outcome, TransportError) and outcome.status == 500


def _of_ory(outcome: Response) -> bool:
    """Does a 502 carry Ory's envelope? Then a hook of the project has refused, and it would run once more."""
    body = next(iter(documents(outcome.body)), None)
    error = body.get("error") if is_object(body) else None
    return is_object(error) and error.get("code") == outcome.status


def was_processed(outcome: Response | TransportError) -> bool:
    """May the server have done the work all the same? Then a repeated DELETE that finds nothing succeeded."""
    return outcome.sent if isinstance(outcome, TransportError) else outcome.status in _BUSY
