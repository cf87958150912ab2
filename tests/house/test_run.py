"""What tests/conftest.py promises of a whole run holds when several processes share it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.support.programs import ROOT
from tests.support.waiting import PATIENCE

pytestmark = pytest.mark.tools

TESTS = """
import logging

def test_log():
    logging.getLogger("ory_async").debug("a token: %s", "s3cret-of-a-log")

def test_print():
    print("s3cret-of-a-print")

def test_none():
    logging.getLogger("ory_async").debug("nothing")
"""


def run(folder: Path, *options: str, **environment: str) -> tuple[int, list[str], str]:
    """Its exit status, the tests that passed in their order, and what it printed."""
    (folder / "test_it.py").write_text(TESTS)
    (folder / "pytest.ini").write_text("[pytest]\n")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "ORY_"))}
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, "--junitxml=report.xml", *options],
        cwd=folder,
        env={**kept, **environment, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    cases = ElementTree.parse(folder / "report.xml").iter("testcase")
    return done.returncode, [case.attrib["name"] for case in cases if not len(case)], done.stdout


def test_a_secret_fails_the_run_although_every_test_passes(tmp_path: Path) -> None:
    """In a log, or printed, in whichever process."""
    status, passed, printed = run(tmp_path, "-n", "2")
    assert (status, sorted(passed)) == (pytest.ExitCode.TESTS_FAILED, ["test_log", "test_none", "test_print"])
    assert "s3cret-of-a-log" in printed
    assert "s3cret-of-a-print" in printed


def test_a_run_without_secrets_is_green(tmp_path: Path) -> None:
    assert run(tmp_path, "-k", "none")[:2] == (pytest.ExitCode.OK, ["test_none"])


def test_the_order_can_be_reversed(tmp_path: Path) -> None:
    status, passed, _ = run(tmp_path, ORY_TEST_ORDER="reverse")
    assert (status, passed) == (pytest.ExitCode.TESTS_FAILED, ["test_none", "test_print", "test_log"])
