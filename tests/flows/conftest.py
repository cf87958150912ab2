"""Fixtures of the tests of flows."""

from tests.support.clock import clock as clock
