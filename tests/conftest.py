"""What holds for the whole run: nothing that the client logs, at any level, is a secret."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any

import pytest

from ory_async import redact_httpx_logs

# What the tests use as tokens, keys, cookies, passwords and codes.
SECRET = re.compile(
    r"s3cret|ory_(st|pat|wak|at|rt|ac)_\w|eyJ\w|Bearer |Basic |ory_kratos_session=|ory_session=|csrf_token="
    r"|correct.horse|battery.staple|(?<![\w.:-])\d{6}(?![\w.:-])"
)


class Scan(logging.Handler):
    """Looks at every record of the logger `ory_async`."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.seen = 0
        self.hits: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen += 1
        text = self.format(record)
        if SECRET.search(text):
            self.hits.append(text)


SCAN = Scan()


OTHERS = ("httpx", *(f"httpcore.{part}" for part in ("connection", "http11", "http2", "proxy", "socks")))


@pytest.fixture
def redacted() -> Iterator[None]:
    """The logs of httpx without secrets, and as they were afterwards."""
    before = [(logger, [*logger.filters]) for logger in map(logging.getLogger, OTHERS)]
    redact_httpx_logs()
    yield
    for logger, filters in before:
        logger.filters[:] = filters


def pytest_configure(config: pytest.Config) -> None:
    logger = logging.getLogger("ory_async")
    logger.setLevel(logging.DEBUG)
    logger.addHandler(SCAN)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """What a test that passed has printed holds none either; one that failed shows what it compared."""
    if report.passed and report.when == "teardown":
        printed = [text for title, text in report.sections if "log" not in title]
        SCAN.hits += [f"{report.nodeid}: {text}" for text in printed if SECRET.search(text)]


def pytest_sessionfinish(session: pytest.Session) -> None:
    if SCAN.hits:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if SCAN.hits:
        terminalreporter.section(f"secrets in {len(SCAN.hits)} of {SCAN.seen} log records", red=True)
        for text in SCAN.hits[:20]:
            terminalreporter.write_line(text)
