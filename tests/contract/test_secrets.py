"""What the contract suite sends and gets in secret shows in no log, no repr and no text of an error."""

from __future__ import annotations

import logging
import re
import traceback
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from tests.contract.engine import Answer, Run
from tests.contract.suite import SCENARIOS, VARIANTS, other_side
from tests.contract.worlds import FakeWorld, opened

AREAS = ["login", "registration", "settings", "recovery", "outcomes", "hydra"]
# Members of requests and answers, and names of nodes, that hold a secret.
SECRET = {
    "session_token", "x_session_token", "ory_session_token", "session_token_exchange_code", "logout_token", "cookie",
    "csrf_token", "password", "code", "totp_code", "totp_secret_key", "lookup_secret", "secret", "recovery_code",
    "client_secret", "access_token", "refresh_token", "id_token", "registration_access_token", "device_code",
    "code_verifier", "assertion",
}  # fmt: skip
HARMLESS = 6  # shorter texts are words such as `wrong`
LOGGERS = ("ory_async", "httpx", "httpcore")


def secrets(value: Any, name: str = "") -> Iterator[str]:
    """The texts under a secret name, at any depth."""
    if isinstance(value, Mapping):
        attributes: Any = value.get("attributes") or {}
        if isinstance(attributes, Mapping):
            yield from secrets(attributes.get("value"), attributes.get("name") or "")
            yield from secrets((attributes.get("text") or {}).get("text"), attributes.get("id") or "")
        for key, inner in value.items():
            yield from secrets(inner, key)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from secrets(inner, name)
    elif isinstance(value, str) and name in SECRET and len(value) >= HARMLESS:
        yield value


class Watched(Run):
    """A run that keeps what was secret in it, and everything that a person or a log could see of it."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.secret: set[str] = set()
        self.seen: list[str] = []

    async def _call(self, step: Any, args: dict[str, Any]) -> Any:
        answer, error = await super()._call(step, args)
        self._watch(args, answer)
        return answer, error

    def _watch(self, args: Mapping[str, Any], answer: Answer) -> None:
        self.secret |= {*secrets(args), *secrets(answer.json)}
        for line in answer.set_cookies:
            value = line.partition("=")[2].partition(";")[0]
            self.secret |= {value} if len(value) >= HARMLESS else set()
        if isinstance(answer.given, BaseException):
            self.seen.append("".join(traceback.format_exception(answer.given)))
        self.seen.append(f"{answer.given} {answer.given!r}")

    async def _outcome(self, *args: Any) -> Any:
        return self._kept(await super()._outcome(*args))

    async def _drive(self, *args: Any) -> Any:
        return self._kept(await super()._drive(*args))

    def _kept(self, outcome: Any) -> Any:
        self.seen.append(f"{outcome} {outcome!r}")
        return outcome


@pytest.mark.usefixtures("redacted")
@pytest.mark.parametrize("area", AREAS)
async def test_no_secret_shows(area: str, caplog: pytest.LogCaptureFixture) -> None:
    found = 0
    for scenario in SCENARIOS[area]:
        if other_side(scenario, "fake"):
            continue
        caplog.clear()
        with caplog.at_level(logging.DEBUG):
            async with opened(FakeWorld(VARIANTS[scenario.variant])) as world:
                run = Watched(scenario, world)
                await run.run()
        lines = [record.getMessage() for record in caplog.records if record.name.startswith(LOGGERS)]
        assert lines
        found += len(run.secret)
        shown = "\n".join([*lines, *run.seen])
        # A code such as 000000 also stands in fractions of seconds.
        leaked = [s for s in run.secret if s in shown and re.search(rf"(?<![\w.]){re.escape(s)}(?!\w)", shown)]
        assert leaked == [], scenario.name
    assert found > 50
