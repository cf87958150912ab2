"""Fixtures of the tests of faults."""

from tests.support.clock import clock as clock
