"""Fixtures for pytest: `fake_ory` and `ory`. A project asks for them in the `conftest.py` of its root:

    pytest_plugins = ["ory_async.testing.plugin"]

Nothing of them is loaded before a test wants one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ory_async._runtime.later import later

if TYPE_CHECKING:
    from ory_async import Ory
    from ory_async.testing.fake import FakeOry
else:
    globals().update(later("ory_async", "Ory"))
    globals().update(later("ory_async.testing.fake", "FakeOry"))


@pytest.fixture
def fake_ory() -> FakeOry:
    """An empty FakeOry, a fresh one for each test."""
    from ory_async.testing import FakeOry

    return FakeOry()


@pytest.fixture
def ory(fake_ory: FakeOry) -> Ory:
    """A client of `fake_ory`; its waits between attempts take no time."""
    return fake_ory.client()
