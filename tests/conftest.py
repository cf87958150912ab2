"""What holds for the whole run: nothing that the client logs, at any level, is a secret; what tests note is printed at
the end, from all processes; ORY_TEST_ORDER=reverse runs the tests backwards, and ORY_TRANSPORT=aiohttp (or
httpx2) sends with that library wherever a test brings none of its own."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import re
from collections.abc import Iterator
from functools import partial
from itertools import count
from types import SimpleNamespace
from typing import Any

import pytest
import uvicorn
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import HealthCheck, settings

import ory_async.client
from ory_async import redact_httpx_logs
from tests.support.notes import packed, take
from tests.support.waiting import PATIENCE

SUMMARIES = ("tests.codegen.summary", "tests.corpus.summary", "tests.faults.summary", "tests.contract.summary")
"""Plugins that print at the end; the process that prints collects no tests, and so reads no conftest.py of folders."""

# Examples may take as long as a busy machine takes for them, and so may drawing them.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")

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


class OftenAwake:
    """asyncio as uvicorn sees it: every tenth of a second it looks whether it should end, here every hundredth."""

    def __init__(self) -> None:
        self._sleep = asyncio.sleep  # before any test puts its own in place

    def __getattr__(self, name: str) -> Any:
        return getattr(asyncio, name)

    async def sleep(self, seconds: float) -> None:
        await self._sleep(seconds / 10)


@pytest.fixture(autouse=True, scope="session")
def servers() -> Iterator[None]:
    """Connections that nobody uses stay open on both sides, so that none closes because a machine is slow; a server
    that is told to end ends soon."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("httpcore._async.http11.time", SimpleNamespace(monotonic=lambda: 0.0))
        patch.setattr(uvicorn, "Config", partial(uvicorn.Config, timeout_keep_alive=PATIENCE))
        patch.setattr("uvicorn.server.asyncio", OftenAwake())
        yield


@pytest.fixture(autouse=True, scope="session")
def few_keys() -> Iterator[None]:
    """RSA keys of embedded servers come round again after eight: making one takes as long as most tests."""
    made: list[rsa.RSAPrivateKey] = []
    turns = count()

    def private_key(public_exponent: int, key_size: int) -> rsa.RSAPrivateKey:
        turn = next(turns) % 8
        if turn == len(made):
            made.append(rsa.generate_private_key(public_exponent, key_size))
        return made[turn]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ory_async.testing.hydra.state.rsa", SimpleNamespace(generate_private_key=private_key))
        yield


@pytest.fixture(autouse=True, scope="session")
def library() -> Iterator[None]:
    """The library that sends unless a test says otherwise."""
    name = os.environ.get("ORY_TRANSPORT")
    with pytest.MonkeyPatch.context() as patch:
        if name:
            choose = ory_async.client.choose

            def chosen(client: Any, transport: Any) -> Any:
                return choose(client, name if client is None and transport is None else transport)

            patch.setattr(ory_async.client, "choose", chosen)
        yield


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
            printed = [text for title, text in report.sections if "log" not in title]
            SCAN.hits += [f"{report.nodeid}: {text}" for text in printed if SECRET.search(text)]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if os.environ.get("ORY_TEST_ORDER") == "reverse":
        items.reverse()


def pytest_collection(session: pytest.Session) -> None:
    if not session.config.pluginmanager.hasplugin("dsession"):  # which lets others collect
        gc.disable()


def pytest_collection_finish() -> None:
    """What was collected stays to the end: garbage is not looked for in it, again and again."""
    gc.enable()
    gc.collect()
    gc.freeze()


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """A process of pytest-xdist has ended: what it found and noted comes here."""
    found = getattr(node, "workeroutput", None) or {}
    SCAN.hits += found.get("hits", [])
    SCAN.seen += found.get("seen", 0)
    take(found.get("notes", []))


def pytest_sessionfinish(session: pytest.Session) -> None:
    gc.unfreeze()
    if is_worker(session.config):
        found = {"hits": SCAN.hits, "seen": SCAN.seen, "notes": packed()}
        session.config.workeroutput.update(found)  # type: ignore[attr-defined]
    elif SCAN.hits:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if SCAN.hits:
        terminalreporter.section(f"secrets in {len(SCAN.hits)} of {SCAN.seen} log records", red=True)
        for text in SCAN.hits[:20]:
            terminalreporter.write_line(text)
