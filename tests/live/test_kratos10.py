"""Kratos v0.10.1 through `ory.v0alpha2`: native flows, settings, identities, and paging that its links get wrong."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator

import httpx
import pytest

from ory_async import Conflict, FlowNotComplete, NotFound, Ory, SessionInactive
from tests.servers.running import Server

pytestmark = pytest.mark.live("kratos10")
PASSWORD = "correct horse battery staple 42"


@pytest.fixture
async def ory(kratos10: Server) -> AsyncIterator[Ory]:
    async with Ory.self_hosted(kratos_public=kratos10.public_url, kratos_admin=kratos10.admin_url) as client:
        yield client


def address() -> str:
    return f"live.{secrets.token_hex(6)}@example.org"


async def register(ory: Ory, email: str) -> str:
    flow = await ory.v0alpha2.initialize_self_service_registration_flow_without_browser()
    done = await ory.v0alpha2.submit_self_service_registration_flow(
        {"method": "password", "password": PASSWORD, "traits": {"email": email}}, flow=flow.id
    )
    assert done.session_token is not None
    return done.session_token


async def test_register_sign_in_whoami_sign_out(ory: Ory) -> None:
    email = address()
    await register(ory, email)
    flow = await ory.v0alpha2.initialize_self_service_login_flow_without_browser()
    assert "password" in flow.methods
    signed_in = await ory.v0alpha2.submit_self_service_login_flow(
        {"method": "password", "identifier": email, "password": PASSWORD}, flow=flow.id
    )
    session = await ory.v0alpha2.to_session(x_session_token=signed_in.session_token)
    assert session.identity is not None
    assert session.identity.traits == {"email": email}
    await ory.v0alpha2.submit_self_service_logout_flow_without_browser({"session_token": signed_in.session_token})
    with pytest.raises(SessionInactive):
        await ory.v0alpha2.to_session(x_session_token=signed_in.session_token)


async def test_wrong_password(ory: Ory) -> None:
    email = address()
    await register(ory, email)
    flow = await ory.v0alpha2.initialize_self_service_login_flow_without_browser()
    with pytest.raises(FlowNotComplete) as wrong:
        await ory.v0alpha2.submit_self_service_login_flow(
            {"method": "password", "identifier": email, "password": "something else"}, flow=flow.id
        )
    assert [message.id for message in wrong.value.flow.messages] == [4000006]


async def test_settings(ory: Ory) -> None:
    token = await register(ory, address())
    flow = await ory.v0alpha2.initialize_self_service_settings_flow_without_browser(x_session_token=token)
    email = address()
    saved = await ory.v0alpha2.submit_self_service_settings_flow(
        {"method": "profile", "traits": {"email": email}}, flow=flow.id, x_session_token=token
    )
    assert saved.state == "success"
    session = await ory.v0alpha2.to_session(x_session_token=token)
    assert session.identity is not None
    assert session.identity.traits["email"] == email


async def test_identity_life(ory: Ory) -> None:
    email = address()
    made = await ory.v0alpha2.admin_create_identity({"schema_id": "default", "traits": {"email": email}})
    with pytest.raises(Conflict):
        await ory.v0alpha2.admin_create_identity({"schema_id": "default", "traits": {"email": email}})
    updated = await ory.v0alpha2.admin_update_identity(
        made.id, {"schema_id": "default", "state": "inactive", "traits": made.traits}
    )
    assert updated.state == "inactive"
    await ory.v0alpha2.admin_delete_identity(made.id)
    with pytest.raises(NotFound):
        await ory.v0alpha2.admin_get_identity(made.id)


async def test_every_identity_exactly_once(ory: Ory, kratos10: Server) -> None:
    for _ in range(9):
        await ory.v0alpha2.admin_create_identity({"schema_id": "default", "traits": {"email": address()}})
    everything = httpx.get(f"{kratos10.admin_url}/admin/identities", params={"per_page": 500}).json()
    wanted = sorted(row["id"] for row in everything)
    for size in (3, len(wanted), None):
        rows = ory.v0alpha2.admin_list_identities(per_page=size)
        assert sorted([identity.id async for identity in rows]) == wanted


async def test_an_empty_list_is_null_and_ends(ory: Ory) -> None:
    token = await register(ory, address())
    rows = ory.v0alpha2.list_sessions(x_session_token=token)
    assert (await rows).body is None
    assert [session async for session in rows] == []


async def test_schemas_count_from_zero(ory: Ory) -> None:
    assert [schema.id async for schema in ory.v0alpha2.list_identity_schemas(per_page=1)] == ["default"]
