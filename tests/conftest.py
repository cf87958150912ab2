"""What holds for the whole run: nothing that the client logs, at any level, is a secret; what tests note is printed at
the end, from all processes; ORY_TEST_ORDER=reverse runs the tests backwards."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from typing import Any

import pytest

from ory_async import redact_httpx_logs
from tests.support.notes import note, noted, packed, take

SUMMARIES = ("tests.corpus.summary", "tests.faults.summary", "tests.contract.summary")
"""Plugins that print at the end; the process that prints collects no tests, and so reads no conftest.py of folders."""
HIT, SEEN = "secrets in logs and output", "log records"

# What the tests use as tokens, keys, cookies, passwords and codes.
SECRET = re.compile(
    r"s3cret|ory_(st|pat|wak|at|rt|ac)_\w|eyJ\w|Bearer |Basic |ory_kratos_session=|ory_session=|csrf_token="
    r"|correct.horse|battery.staple|(?<![\w.:-])\d{6}(?![\w.:-])"
)


class Scan(logging.Handler):
    """Looks at every record of the logger `ory_async`."""

    def emit(self, record: logging.LogRecord) -> None:
        note(SEEN)
        text = self.format(record)
        if SECRET.search(text):
            note(HIT, text)


SCAN = Scan(logging.DEBUG)


OTHERS = ("httpx", *(f"httpcore.{part}" for part in ("connection", "http11", "http2", "proxy", "socks")))


@pytest.fixture
def redacted() -> Iterator[None]:
    """The logs of httpx without secrets, and as they were afterwards."""
    before = [(logger, [*logger.filters]) for logger in map(logging.getLogger, OTHERS)]
    redact_httpx_logs()
    yield
    for logger, filters in before:
        logger.filters[:] = filters


def is_worker(config: pytest.Config) -> bool:
    """Is this a process of pytest-xdist that runs tests for another one?"""
    return hasattr(config, "workerinput")


def pytest_configure(config: pytest.Config) -> None:
    logger = logging.getLogger("ory_async")
    logger.setLevel(logging.DEBUG)
    logger.addHandler(SCAN)
    for name in SUMMARIES:
        config.pluginmanager.import_plugin(name)
    if not is_worker(config):
        config.pluginmanager.register(Printed())


class Printed:
    """What a test that passed has printed holds no secret either; one that failed shows what it compared."""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.passed and report.when == "teardown":
            for title, text in report.sections:
                if "log" not in title and SECRET.search(text):
                    note(HIT, f"{report.nodeid}: {text}")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if os.environ.get("ORY_TEST_ORDER") == "reverse":
        items.reverse()


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """A process of pytest-xdist has ended: its notes come here."""
    take(getattr(node, "workeroutput", {}).get("notes", []))


def pytest_sessionfinish(session: pytest.Session) -> None:
    if is_worker(session.config):
        session.config.workeroutput["notes"] = packed()  # type: ignore[attr-defined]
    elif noted(HIT):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if hits := noted(HIT):
        seen = noted(SEEN).total()
        terminalreporter.section(f"{hits.total()} {HIT} ({seen} log records)", red=True)
        for (text,) in [*hits][:20]:
            terminalreporter.write_line(text)
