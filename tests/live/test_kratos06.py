"""Kratos v0.6.3 through `ory.v0_6`: native flows, settings, identities, and the habits of that time."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator

import httpx
import pytest

from ory_async import Conflict, FlowNotComplete, NotFound, Ory, RedirectTo, SessionInactive
from ory_async.v0_6.models import LoginViaApiResponse, RegistrationViaApiResponse, SettingsViaApiResponse
from tests.servers.running import Server

pytestmark = pytest.mark.live("kratos06")
PASSWORD = "correct horse battery staple 42"


@pytest.fixture
async def ory(kratos06: Server) -> AsyncIterator[Ory]:
    async with Ory.self_hosted(kratos_public=kratos06.public_url, kratos_admin=kratos06.admin_url) as client:
        yield client


def address() -> str:
    return f"live.{secrets.token_hex(6)}@example.org"


async def register(ory: Ory, email: str) -> str:
    flow = await ory.v0_6.initialize_self_service_registration_for_native_apps()
    done = await ory.v0_6.submit_self_service_registration_flow(
        {"method": "password", "password": PASSWORD, "traits": {"email": email}}, flow=flow.id
    )
    assert isinstance(done, RegistrationViaApiResponse)
    assert done.session_token is not None
    return done.session_token


async def test_register_sign_in_whoami_sign_out(ory: Ory) -> None:
    email = address()
    await register(ory, email)
    flow = await ory.v0_6.initialize_self_service_login_for_native_apps()
    assert flow.methods == ["password"]
    signed_in = await ory.v0_6.submit_self_service_login_flow(
        {"method": "password", "password_identifier": email, "password": PASSWORD}, flow=flow.id
    )
    assert isinstance(signed_in, LoginViaApiResponse)
    session = await ory.v0_6.to_session(x_session_token=signed_in.session_token)
    assert session.identity.traits == {"email": email}
    await ory.v0_6.revoke_session({"session_token": signed_in.session_token})
    with pytest.raises(SessionInactive) as gone:
        await ory.v0_6.to_session(x_session_token=signed_in.session_token)
    assert gone.value.error_id is None


async def test_the_name_of_the_later_document_is_the_same_operation(ory: Ory) -> None:
    flow = await ory.v0_6.initialize_self_service_login_without_browser()
    assert (await ory.v0_6.get_self_service_login_flow(id=flow.id)).id == flow.id


async def test_wrong_password(ory: Ory) -> None:
    email = address()
    await register(ory, email)
    flow = await ory.v0_6.initialize_self_service_login_for_native_apps()
    with pytest.raises(FlowNotComplete) as wrong:
        await ory.v0_6.submit_self_service_login_flow(
            {"method": "password", "password_identifier": email, "password": "something else"}, flow=flow.id
        )
    assert [message.id for message in wrong.value.flow.messages] == [4000006]


async def test_settings(ory: Ory) -> None:
    token = await register(ory, address())
    flow = await ory.v0_6.initialize_self_service_settings_for_native_apps(x_session_token=token)
    email = address()
    saved = await ory.v0_6.submit_self_service_settings_flow(
        {"method": "profile", "traits": {"email": email}}, flow=flow.id, x_session_token=token
    )
    assert isinstance(saved, SettingsViaApiResponse)
    assert saved.identity.traits["email"] == email


async def test_identity_life(ory: Ory) -> None:
    email = address()
    made = await ory.v0_6.create_identity_admin({"schema_id": "default", "traits": {"email": email}})
    with pytest.raises(Conflict):
        await ory.v0_6.create_identity_admin({"schema_id": "default", "traits": {"email": email}})
    updated = await ory.v0_6.update_identity_admin(made.id, {"schema_id": "default", "traits": {"email": address()}})
    assert updated.traits != made.traits
    await ory.v0_6.delete_identity_admin(made.id)
    with pytest.raises(NotFound):
        await ory.v0_6.get_identity_admin(made.id)


async def test_every_identity_exactly_once(ory: Ory, kratos06: Server) -> None:
    for _ in range(9):
        await ory.v0_6.create_identity_admin({"schema_id": "default", "traits": {"email": address()}})
    everything = httpx.get(f"{kratos06.admin_url}/identities", params={"per_page": 500}).json()
    wanted = sorted(row["id"] for row in everything)
    for size in (3, len(wanted), None):
        rows = ory.v0_6.list_identities_admin(per_page=size)
        assert sorted([identity.id async for identity in rows]) == wanted


async def test_browser_creates_are_redirects(ory: Ory) -> None:
    sent = await ory.v0_6.initialize_self_service_login_for_browsers()
    assert isinstance(sent, RedirectTo)
    assert "flow=" in sent.location


async def test_an_unknown_verification_flow_is_null(ory: Ory) -> None:
    unknown = "00000000-0000-4000-8000-000000000000"
    assert await ory.v0_6.get_self_service_verification_flow(id=unknown) is None
