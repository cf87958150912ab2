"""Refresh tokens that change each time: nobody refreshes twice at once, and no new one is lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from ory_async import ConfigurationError, InvalidArgument, OAuth2Error, Ory, TransportError
from ory_async.oauth2 import DeviceLogin, RefreshTokens
from ory_async.testing import FakeOry
from tests.oauth2.conftest import LIFE

ASK = "oauth2TokenExchange"
CLI: dict[str, Any] = {
    "client_id": "cli",
    "grant_types": ["urn:ietf:params:oauth:grant-type:device_code", "refresh_token"],
    "scope": "openid offline_access",
    "token_endpoint_auth_method": "none",
}


@pytest.fixture
async def signed_in(fake: FakeOry, ory: Ory) -> AsyncIterator[RefreshTokens]:
    """Somebody who signed in on another screen."""
    await ory.oauth2.create_oauth2_client(CLI)
    yield await sign_in(fake, ory)


async def sign_in(fake: FakeOry, ory: Ory, **options: Any) -> RefreshTokens:
    login = DeviceLogin("cli", ory=ory)
    code = await login.start()
    fake.approve_device(code.user_code, subject="ann")
    tokens = await login.wait(code, **options)
    assert tokens is not None
    fake.requests.clear()
    return tokens
