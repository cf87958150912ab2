"""The fake of these tests: time passes when it is told to, and never else."""

import pytest

from ory_async.testing import FakeOry
from tests.support.clock import stopped


@pytest.fixture
def fake_ory() -> FakeOry:
    return FakeOry(now=stopped())
