"""examples/worker, whose client of Ory waits for as long as a test does."""

from typing import Any

from ory_async import Ory
from tests.support.waiting import PATIENCE

from_env = Ory.from_env


def patient(**options: Any) -> Ory:
    return from_env(**{**options, "timeout": PATIENCE, "deadline": None})


Ory.from_env = patient  # type: ignore[method-assign, assignment]

from examples.worker.app import broker, scheduler  # noqa: E402

__all__ = ["broker", "scheduler"]
