"""Each notation of a password hash signs somebody in once, on a real Kratos."""

from __future__ import annotations

import secrets

import pytest

from ory_async import Complete, Ory
from ory_async.password_hashes import kratos_hash
from tests.servers.running import Server
from tests.unit.password_hashes import OWN, PASSWORD, STORED

pytestmark = pytest.mark.live("kratos")


@pytest.mark.parametrize("stored", [*STORED.values(), *OWN.values()], ids=[*STORED, *OWN])
async def test_whoever_had_that_password_signs_in(kratos: Server, stored: str) -> None:
    async with Ory.self_hosted(kratos_public=kratos.public_url, kratos_admin=kratos.admin_url) as ory:
        email = f"live.{secrets.token_hex(6)}@example.org"
        config = {"hashed_password": kratos_hash(stored)}
        await ory.identity.create_identity(
            {"traits": {"email": email}, "credentials": {"password": {"config": config}}}
        )
        wrong = await ory.flows.sign_in(email, PASSWORD + "!")
        assert not isinstance(wrong, Complete)
        assert isinstance(await ory.flows.sign_in(email, PASSWORD), Complete)
