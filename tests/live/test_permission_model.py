"""A mistyped rule stops the start of an app, on Keto v0.14.0."""

from __future__ import annotations

import pytest

from ory_async import Ory
from tests.fastapi.test_permission_model import model_is_checked
from tests.servers.running import Server

pytestmark = pytest.mark.live("keto")


async def test_a_mistyped_rule_stops_the_start_with_its_name(keto: Server) -> None:
    async with Ory.self_hosted(keto_read=keto.read_url, keto_write=keto.write_url) as ory:
        await model_is_checked(Ory(ory._core, owner=False))
