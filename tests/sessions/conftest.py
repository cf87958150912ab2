"""Fixtures of the tests of sessions."""

from tests.support.clock import clock as clock
