"""Fixtures of the unit tests."""

from tests.support.clock import clock as clock
