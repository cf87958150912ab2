"""Kratos v1.3.1 as it is: the main job, paging, errors, credentials and what Accept decides."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from ory_async import (
    BadRequest,
    Conflict,
    CsrfViolation,
    FlowNotComplete,
    InvalidArgument,
    NotFound,
    Ory,
    RedirectResponse,
    SessionInactive,
    Unauthorized,
)
from ory_async.v1.models import Identity, JsonPatch, SuccessfulNativeRegistration
from tests.servers.running import Server

pytestmark = pytest.mark.live("kratos")
ROOT = Path(__file__).parents[2]
PASSWORD = "correct horse battery staple 42"


@pytest.fixture
async def ory(kratos: Server) -> AsyncIterator[Ory]:
    async with Ory.self_hosted(kratos_public=kratos.public_url, kratos_admin=kratos.admin_url) as client:
        yield client


def address() -> str:
    return f"live.{secrets.token_hex(6)}@example.org"


async def add(ory: Ory, email: str | None = None) -> Identity:
    return await ory.identity.create_identity({"schema_id": "default", "traits": {"email": email or address()}})


async def register(ory: Ory, email: str) -> SuccessfulNativeRegistration:
    flow = await ory.frontend.create_native_registration_flow()
    body = {"method": "password", "password": PASSWORD, "traits": {"email": email}}
    return await ory.frontend.update_registration_flow(body, flow=flow.id)


def test_quickstart(kratos: Server) -> None:
    environ = {"ORY_KRATOS_PUBLIC_URL": kratos.public_url, "ORY_KRATOS_ADMIN_URL": kratos.admin_url}
    before = httpx.get(f"{kratos.admin_url}/admin/identities", params={"page_size": 1000}).json()
    done = subprocess.run(
        [sys.executable, "examples/quickstart.py"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environ},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "26 of 26 identities" in done.stdout
    assert "only the embedded server" in done.stdout
    assert "NotFound: status 404" in done.stdout
    after = httpx.get(f"{kratos.admin_url}/admin/identities", params={"page_size": 1000}).json()
    assert len(after) == len(before)


async def test_register_sign_in_whoami_sign_out(ory: Ory) -> None:
    email = address()
    registered = await register(ory, email)
    assert registered.identity.traits == {"email": email}
    flow = await ory.frontend.create_native_login_flow()
    assert "password" in flow.methods
    login = {"method": "password", "identifier": email, "password": PASSWORD}
    signed_in = await ory.frontend.update_login_flow(login, flow=flow.id)
    assert signed_in.session_token is not None
    session = await ory.frontend.to_session(x_session_token=signed_in.session_token)
    assert session.identity is not None
    assert session.identity.id == registered.identity.id
    assert session.authenticator_assurance_level == "aal1"
    await ory.frontend.perform_native_logout({"session_token": signed_in.session_token})
    with pytest.raises(SessionInactive):
        await ory.frontend.to_session(x_session_token=signed_in.session_token)


async def test_identity_life(ory: Ory) -> None:
    made = await add(ory)
    assert made.state == "active"
    updated = await ory.identity.update_identity(
        made.id, {"schema_id": "default", "state": "inactive", "traits": made.traits, "metadata_public": [1, "two"]}
    )
    assert updated.state == "inactive"
    assert updated.metadata_public == [1, "two"]
    patched = await ory.identity.patch_identity(
        made.id, [JsonPatch(op="replace", path="/metadata_public", value=None), {"op": "test", "path": "/id"}][:1]
    )
    assert patched.metadata_public is None
    assert (await ory.identity.get_identity(made.id)).to_dict()["traits"] == made.traits
    await ory.identity.delete_identity(made.id)
    with pytest.raises(NotFound) as gone:
        await ory.identity.get_identity(made.id)
    assert (gone.value.status, gone.value.operation) == (404, "get_identity")


async def test_a_taken_address_is_a_conflict(ory: Ory) -> None:
    email = address()
    await add(ory, email)
    with pytest.raises(Conflict) as taken:
        await add(ory, email)
    assert taken.value.status == 409


async def test_a_wrong_body_is_refused_by_the_server(ory: Ory) -> None:
    with pytest.raises(BadRequest) as refused:
        await ory.identity.create_identity({"schema_id": "default", "traits": {}, "unknown": 1})
    assert refused.value.status == 400
    assert "unknown" in str(refused.value.message)


async def test_pages_by_link_header(ory: Ory) -> None:
    made = {(await add(ory)).id for _ in range(25)}
    sizes: list[int] = []
    seen: list[str] = []
    async for page in ory.identity.list_identities(page_size=10).pages():
        sizes.append(len(page.items))
        seen += [identity.id for identity in page.items]
    assert made <= set(seen)
    assert len(seen) == len(set(seen))
    assert sizes[:2] == [10, 10]
    assert len(sizes) == -(-len(seen) // 10) or sizes[-1] == 0
    first = await ory.identity.list_identities(page_size=10)
    rest = [identity.id async for identity in ory.identity.list_identities(page_size=10, page_token=first.next_token)]
    assert [identity.id for identity in first.items] + rest == seen


async def test_offset_lists_end(ory: Ory) -> None:
    made = await add(ory)
    assert [session async for session in ory.identity.list_identity_sessions(made.id, page_size=2)] == []
    schemas = [schema.id async for schema in ory.identity.list_identity_schemas(page_size=1)]
    assert len(schemas) == 1


async def test_page_size_below_one_never_reaches_the_server(ory: Ory) -> None:
    for size in (0, -1):
        with pytest.raises(InvalidArgument):
            ory.identity.list_identities(page_size=size)


async def test_wrong_password_is_a_flow_that_is_not_complete(ory: Ory) -> None:
    email = address()
    await register(ory, email)
    flow = await ory.frontend.create_native_login_flow()
    with pytest.raises(FlowNotComplete) as wrong:
        await ory.frontend.update_login_flow(
            {"method": "password", "identifier": email, "password": "something else"}, flow=flow.id
        )
    assert [message.id for message in wrong.value.flow.messages] == [4000006]
    with pytest.raises(FlowNotComplete) as empty:
        await ory.frontend.update_login_flow({"method": "password"}, flow=flow.id)
    assert set(empty.value.flow.field_errors) == {"identifier", "password"}


async def test_error_ids(ory: Ory) -> None:
    signed_in = await register(ory, address())
    with pytest.raises(BadRequest) as already:
        await ory.frontend.create_native_login_flow(x_session_token=signed_in.session_token)
    assert already.value.error_id == "session_already_available"
    with pytest.raises(Unauthorized) as first:
        await ory.frontend.create_native_login_flow(aal="aal2")
    assert first.value.error_id == "session_aal1_required"
    with pytest.raises(SessionInactive) as nobody:
        await ory.frontend.create_native_settings_flow(x_session_token="ory_st_unknown")
    assert nobody.value.error_id == "session_inactive"
    with pytest.raises(SessionInactive) as unknown:
        await ory.frontend.to_session(x_session_token="ory_st_unknown")
    assert unknown.value.error_id is None


async def test_one_client_serves_browser_flows_without_keeping_cookies(ory: Ory) -> None:
    raw = await ory.raw(ory.frontend.create_browser_login_flow)
    assert len(raw.set_cookies) == 1
    assert raw.set_cookies[0].startswith("csrf_token_")
    with pytest.raises(CsrfViolation):
        await ory.frontend.get_login_flow(id=raw.parsed.id)  # type: ignore[union-attr]
    cookie = raw.set_cookies[0].partition(";")[0]
    again = await ory.frontend.get_login_flow(id=raw.parsed.id, cookie=cookie)  # type: ignore[union-attr]
    assert again.csrf_token is not None


async def test_a_cookie_outranks_a_bearer_token(ory: Ory, kratos: Server) -> None:
    browser_user, native_user = address(), address()
    await register(ory, browser_user)
    token = (await register(ory, native_user)).session_token
    created = await ory.raw(ory.frontend.create_browser_login_flow)
    flow = created.parsed
    assert flow is not None
    csrf = created.set_cookies[0].partition(";")[0]
    login = {"method": "password", "identifier": browser_user, "password": PASSWORD, "csrf_token": flow.csrf_token}
    signed_in = await ory.raw(ory.frontend.update_login_flow, login, flow=flow.id, cookie=csrf)
    (session,) = [c.partition(";")[0] for c in signed_in.set_cookies if c.startswith("ory_kratos_session=")]
    answer = httpx.get(
        f"{kratos.public_url}/sessions/whoami",
        headers={"Accept": "application/json", "Cookie": session, "Authorization": f"Bearer {token}"},
    ).json()
    assert answer["identity"]["traits"]["email"] == browser_user
    mine = await ory.frontend.to_session(x_session_token=token)
    assert mine.identity is not None
    assert mine.identity.traits["email"] == native_user
    with pytest.raises(InvalidArgument):
        await ory.frontend.to_session(x_session_token=token, cookie=session)


async def test_accept_decides_between_json_and_redirects(ory: Ory, kratos: Server) -> None:
    path = f"{kratos.public_url}/self-service/login/browser"
    assert httpx.get(path, headers={"Accept": "*/*"}).status_code == 303
    assert httpx.get(path, headers={"Accept": "application/json"}).status_code == 200
    raw = await ory.raw(ory.frontend.create_browser_login_flow)
    assert raw.status == 200
    with pytest.raises(RedirectResponse) as elsewhere:
        await ory.request("GET", "/admin/identities", service="kratos")
    assert elsewhere.value.status == 307
    assert elsewhere.value.location


async def test_sessions_of_a_user(ory: Ory) -> None:
    email = address()
    first = await register(ory, email)
    flow = await ory.frontend.create_native_login_flow()
    login = {"method": "password", "identifier": email, "password": PASSWORD}
    second = await ory.frontend.update_login_flow(login, flow=flow.id)
    assert second.session_token is not None
    others = [session.id async for session in ory.frontend.list_my_sessions(x_session_token=second.session_token)]
    assert others == [first.session.id if first.session else None]
    count = await ory.frontend.disable_my_other_sessions(x_session_token=second.session_token)
    assert count.count == 1
    all_of_them = [session.active async for session in ory.identity.list_identity_sessions(first.identity.id)]
    assert sorted(all_of_them, key=str) == [False, True]
    await ory.identity.delete_identity_sessions(first.identity.id)
    with pytest.raises(NotFound):
        await ory.identity.delete_identity_sessions(first.identity.id)


async def test_batch_tells_each_result(ory: Ory) -> None:
    email = address()
    await add(ory, email)
    items = [{"create": {"schema_id": "default", "traits": {"email": e}}} for e in (address(), email)]
    result = await ory.identity.batch_patch_identities({"identities": items})
    assert [item.action for item in result.identities or [] if item] == ["create", "error"]
    with pytest.raises(InvalidArgument):
        await ory.identity.batch_patch_identities({"identities": [None]})


async def test_mail_and_recovery_code(ory: Ory) -> None:
    identity = await add(ory)
    recovery = await ory.identity.create_recovery_code_for_identity({"identity_id": identity.id})
    assert len(recovery.recovery_code) == 6
    assert recovery.recovery_code not in repr(recovery)
    email = address()
    await register(ory, email)
    messages = [message async for message in ory.courier.list_courier_messages(recipient=email, page_size=5)]
    assert [message.template_type for message in messages] == ["verification_code_valid"]
