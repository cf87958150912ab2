"""Real servers for the tests marked `live("kratos")`, `live("hydra")` and so on; AT_LEAST has the names.

A server that cannot be had skips its tests. With ORY_LIVE=1 it is an error instead, and so is a run in which too few
tests ran on a server: a suite that skips itself must not look green.
"""

import os
from collections import Counter
from collections.abc import Iterator

import pytest

from tests.servers.build import BuildError, build
from tests.servers.running import Server, start

AT_LEAST = {"kratos": 300, "hydra": 100, "keto": 60, "kratos10": 7, "hydra21": 7, "kratos06": 8}
REQUIRED = os.environ.get("ORY_LIVE") == "1"

ran: Counter[str] = Counter()


@pytest.fixture(scope="session")
def kratos() -> Iterator[Server]:
    yield from running("kratos")


@pytest.fixture(scope="session")
def hydra() -> Iterator[Server]:
    yield from running("hydra")


@pytest.fixture(scope="session")
def keto() -> Iterator[Server]:
    yield from running("keto")


@pytest.fixture(scope="session")
def kratos06() -> Iterator[Server]:
    yield from running("kratos06")


@pytest.fixture(scope="session")
def kratos10() -> Iterator[Server]:
    yield from running("kratos10")


@pytest.fixture(scope="session")
def hydra21() -> Iterator[Server]:
    yield from running("hydra21")


def running(name: str) -> Iterator[Server]:
    buildable(name)
    with start(name) as server:
        yield server


def buildable(name: str) -> None:
    """Skip what needs a server that cannot be had here; an error where the live suite is demanded."""
    try:
        build(name)
    except BuildError as error:
        if REQUIRED and AT_LEAST[name]:
            raise
        pytest.skip(f"no real server: {error}")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "live(name): runs on this real server")


def pytest_itemcollected(item: pytest.Item) -> None:
    # A report knows the names of its test's markers, not what they were given: hand that on.
    item.user_properties.extend(("live", name) for marker in item.iter_markers("live") for name in marker.args)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when == "call" and not report.skipped:
        ran.update(str(name) for key, name in report.user_properties if key == "live")


def pytest_sessionfinish(session: pytest.Session) -> None:
    green = session.exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)
    if green and any(map(_too_few, AT_LEAST)):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.section("real servers")
    for name, least in AT_LEAST.items():
        line = f"{name}: {ran[name]} tests ran"
        if _too_few(name):
            terminalreporter.write_line(f"{line}, ORY_LIVE=1 demands at least {least}", red=True)
        else:
            terminalreporter.write_line(line)


def _too_few(name: str) -> bool:
    return REQUIRED and ran[name] < AT_LEAST[name]
