"""Fixtures of the tests of flows."""

from tests.unit.conftest import clock as clock
