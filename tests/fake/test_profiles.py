"""What the next servers do otherwise, row by row of the table of profiles; and flows end the same on all of them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from ory_async import MESSAGES, ApiError, Blocked, ChallengeOver, Continue, Invalid, Ory, Redirect, Restart
from ory_async.flows import ProviderLogout
from ory_async.testing import FakeOry
from ory_async.testing.profile import PROFILES, TABLE
from tests.support.oauth2_journey import journey

ANN = "ann@example.org"
PASSWORD = "correct-horse-battery-9"
NEXT = ("next", True)
OLDER = [("today", False), ("2024", False)]
EVERY = pytest.mark.parametrize(("profile", "is_next"), [NEXT, *OLDER])
MODEL = """
import { Namespace, SubjectSet, Context } from "@ory/keto-namespace-types"
class User implements Namespace {}
class Group implements Namespace { related: { members: (User | SubjectSet<Group, "members">)[] } }
"""


def fake(profile: str, **config: Any) -> FakeOry:
    made = FakeOry(profile=profile, methods=("password", "code", "totp", "link"), **config)
    made.identities.add({"email": ANN}, password=PASSWORD)
    return made


async def refused(call: Any) -> ApiError:
    with pytest.raises(ApiError) as error:
        await call
    return error.value


def test_a_row_of_the_table_differs_somewhere() -> None:
    assert {*PROFILES} == {"next", "today", "2024"}
    for name, row in TABLE.items():
        assert len(row) == 3, name
        assert len({repr(value) for value in row}) > 1, name


def test_what_the_next_servers_change_is_in_the_docs() -> None:
    text = (Path(__file__).resolve().parents[2] / "docs" / "support.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)
    assert sorted(rows) == sorted(name for name, (new, today, _) in TABLE.items() if new != today)


# ---- Kratos --------------------------------------------------------------------------------------------------


async def disable(ory: Ory) -> None:
    ann = await ory.identities.find(ANN)
    assert ann is not None
    await ory.identity.patch_identity(ann.id, [{"op": "replace", "path": "/state", "value": "inactive"}])


@EVERY
async def test_the_recovery_of_a_disabled_account(profile: str, is_next: bool) -> None:
    server = fake(profile)
    async with server.client() as ory:
        recovery = await ory.flows.recovery()
        await recovery.submit(method="code", email=ANN)
        await disable(ory)
        body = {"method": "code", "code": server.codes_for(ANN)[0]}
        error = await refused(ory.frontend.update_recovery_flow(body, flow=recovery.flow.id))
        assert (error.status, error.error_id) == ((400, "identity_disabled") if is_next else (401, None))
        assert bool(error.continue_with) is is_next
    server = fake(profile)
    async with server.client() as ory:
        recovery = await ory.flows.recovery()
        await recovery.submit(method="code", email=ANN)
        await disable(ory)
        outcome = await recovery.submit(method="code", code=server.codes_for(ANN)[0])
        assert isinstance(outcome, Blocked)  # never a flow to go on with: that would end the same
        assert outcome.reason == "identity_disabled"


@EVERY
@pytest.mark.parametrize("method", ["password", "code"])
async def test_signing_in_to_a_disabled_account(profile: str, is_next: bool, method: str) -> None:
    server = fake(profile)
    async with server.client() as ory:
        login = await ory.flows.login()
        body = {"method": "password", "identifier": ANN, "password": PASSWORD}
        if method == "code":
            assert isinstance(await login.submit(method="code", identifier=ANN), Continue)
            body = {"method": "code", "identifier": ANN, "code": server.codes_for(ANN)[0]}
        await disable(ory)
        error = await refused(ory.frontend.update_login_flow(body, flow=login.flow.id))
        assert error.status == (400 if is_next else 401)
        said = [m["id"] for m in json.loads(error.body).get("ui", {}).get("messages", [])]
        assert said == ([4010011] if is_next else [])
        if method == "password":
            assert await ory.flows.sign_in(ANN, PASSWORD) == Blocked(reason="identity_disabled")


@EVERY
@pytest.mark.parametrize("kind", ["recovery", "verification"])
async def test_a_code_that_is_too_old(profile: str, is_next: bool, kind: str) -> None:
    server = fake(profile, code_lifespan=60)
    async with server.client() as ory:
        flow = await getattr(ory.flows, kind)()
        await flow.submit(method="code", email=ANN)
        server.advance(61)
        outcome = await flow.submit(method="code", code=server.codes_for(ANN)[0])
        assert isinstance(outcome, Invalid if is_next else Restart)
        if isinstance(outcome, Invalid):
            assert any(message.id in MESSAGES.CODE_WRONG for message in outcome.flow.messages)


@EVERY
async def test_the_code_of_a_second_factor(profile: str, is_next: bool) -> None:
    server = fake(profile, code_mfa=True)
    async with server.client() as ory:
        signed_in = server.login_as(server.identities.find(ANN))
        login = await ory.flows.login(session_token=signed_in.session_token, aal="aal2")
        if profile == "2024":
            await login.submit(method="code", address=ANN)
        said = [message.id for message in login.flow.messages]
        assert said == [1010025 if is_next else 1010014]
        assert {*said} <= MESSAGES.CODE_SENT


@EVERY
async def test_verification_of_a_phone(profile: str, is_next: bool) -> None:
    async with fake(profile).client() as ory:
        verification = await ory.flows.verification()
        outcome = await verification.submit(method="code", email="no-address")
        assert isinstance(outcome, Continue if is_next else Invalid)
        if is_next:
            assert [message.id for message in outcome.flow.messages] == [1080004]
            assert 1080004 in MESSAGES.CODE_SENT


@EVERY
async def test_a_patch_that_takes_a_member_away(profile: str, is_next: bool) -> None:
    server = fake(profile)
    async with server.client() as ory:
        made = await ory.identity.create_identity({"traits": {"email": "b@example.org"}, "metadata_public": {"a": 1}})
        patched = await ory.identity.patch_identity(made.id, [{"op": "remove", "path": "/metadata_public"}])
        assert patched.metadata_public == (None if is_next else {"a": 1})
        assert (patched.traits, str(patched.state)) == ({"email": "b@example.org"}, "active")


@pytest.mark.parametrize(("profile", "code"), [("next", 400), ("today", 500)])
async def test_a_foreign_page_token_of_mails(profile: str, code: int) -> None:
    async with fake(profile).client() as ory:
        error = await refused(ory.courier.list_courier_messages(page_token="a.b"))
        assert (error.status, error.body_code) == (400, code)


@EVERY
async def test_the_way_to_a_provider_sets_a_cookie(profile: str, is_next: bool) -> None:
    server = FakeOry(profile=profile, methods=("password", "oidc"), providers=("acme",))
    async with server.client() as ory:
        browser = ory.flows.browser(None)
        begun = await browser.create(_login())
        assert isinstance(begun, Continue)
        cookie = "; ".join(value.partition(";")[0] for value in begun.set_cookies)
        outcome = await ory.flows.browser(cookie).submit(_login(), begun.flow, {"method": "oidc", "provider": "acme"})
        assert isinstance(outcome, Redirect)
        named = [value.partition("=")[0] for value in outcome.set_cookies]
        assert ("ory_kratos_continuity" in named) is not is_next


def _login() -> Any:
    from ory_async.flows import LOGIN

    return LOGIN


@EVERY
@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_signing_out_clears_the_browser(profile: str, is_next: bool, scheme: str) -> None:
    server = fake(profile)
    signed_in = server.login_as(server.identities.find(ANN))
    async with Ory.self_hosted(kratos_public=f"{scheme}://127.0.0.1", transport=server.transport()) as ory:
        outcome = await ory.flows.browser(signed_in.cookie).logout()
        assert ("clear-site-data" in outcome.headers) is (is_next and scheme == "https")
        assert outcome.set_cookies


# ---- Hydra ---------------------------------------------------------------------------------------------------


async def logout_challenge(server: FakeOry, ory: Ory) -> str:
    """A logout that begins in a browser that is signed in at Hydra."""
    client = await ory.oauth2.create_oauth2_client({
        "redirect_uris": ["http://127.0.0.1:3000/callback"], "scope": "openid", "response_types": ["code"],
    })  # fmt: skip
    async with httpx.AsyncClient(transport=server.transport(), base_url=server.url) as browser:
        query = {"client_id": client.client_id, "response_type": "code", "scope": "openid", "state": "12345678"}
        asked = await browser.get("/oauth2/auth", params=query | {"redirect_uri": "http://127.0.0.1:3000/callback"})
        login = await ory.provider.login(httpx.URL(asked.headers["location"]).params["login_challenge"])
        assert not isinstance(login, ChallengeOver)
        await browser.get(await login.accept("ann", remember_for=0))
        left = await browser.get("/oauth2/sessions/logout")
        challenge = httpx.URL(left.headers["location"]).params["logout_challenge"]
        request = await ory.provider.logout(challenge)
        assert isinstance(request, ProviderLogout)
        await browser.get(await request.accept())
    return challenge


@EVERY
async def test_a_logout_that_was_answered_before(profile: str, is_next: bool) -> None:
    server = fake(profile)
    async with server.client() as ory:
        challenge = await logout_challenge(server, ory)
        found = await ory.provider.logout(challenge)
        assert isinstance(found, ProviderLogout if is_next else ChallengeOver)
        if isinstance(found, ProviderLogout):
            assert "logout_verifier=" in await found.accept()


@EVERY
async def test_secrets_are_rotated(profile: str, is_next: bool) -> None:
    async with fake(profile).client() as ory:
        client = await ory.oauth2.create_oauth2_client({"grant_types": ["client_credentials"]})
        call = ory.oauth2.rotate_oauth2_client_secret(str(client.client_id))
        if is_next:
            assert (await call).client_secret not in (None, client.client_secret)
        else:
            assert (await refused(call)).status == 404


@EVERY
async def test_an_issuer_by_an_id_that_is_none(profile: str, is_next: bool) -> None:
    async with fake(profile).client() as ory:
        error = await refused(ory.oauth2.get_trusted_oauth2_jwt_grant_issuer("nobody"))
        assert error.status == (400 if is_next else 404)
        error = await refused(ory.oauth2.get_trusted_oauth2_jwt_grant_issuer("11111111-1111-4111-8111-111111111111"))
        assert error.status == 404


@EVERY
async def test_paths_and_methods_that_hydra_does_not_know(profile: str, is_next: bool) -> None:
    server = FakeOry(profile=profile, services=("hydra",))
    async with httpx.AsyncClient(transport=server.transport(), base_url=server.url) as http:
        for path in ("/oauth2/nowhere", "/admin/clients/a/b/c"):
            answer = await http.get(path)
            assert answer.status_code == 404
            if is_next:
                assert answer.json()["error"]["code"] == 404
        wrong = await http.put("/admin/clients")
        assert wrong.status_code == (404 if is_next else 405)


# ---- Keto ----------------------------------------------------------------------------------------------------


@EVERY
@pytest.mark.parametrize("levels", [4, 5, 6, 7])
async def test_checks_reach_so_deep(profile: str, is_next: bool, levels: int) -> None:
    server = FakeOry(profile=profile, namespaces=MODEL)
    async with server.client() as ory:
        for level in range(1, levels):
            await ory.relations.add(f"Group:{level}#members@(Group:{level + 1}#members)")
        await ory.relations.add(f"Group:{levels}#members@ann")
        deepest = [level for level in range(levels, 0, -1) if await ory.relations.check(f"Group:{level}#members@ann")]
        older = 5 if levels > 5 else levels
        assert len(deepest) == (min(levels, older + 1) if is_next else older)


@EVERY
async def test_expanding_what_nobody_has(profile: str, is_next: bool) -> None:
    server = FakeOry(profile=profile, namespaces=MODEL)
    async with httpx.AsyncClient(transport=server.transport(), base_url=server.url) as http:
        query = {"namespace": "Group", "object": "x", "relation": "members"}
        answer = await http.get("/relation-tuples/expand", params=query)
        assert answer.status_code == 200
        assert (answer.json().get("type") == "leaf") is is_next
        assert (answer.json().get("code") == 404) is not is_next


# ---- and the rest goes on ------------------------------------------------------------------------------------


async def test_the_whole_journey_on_the_next_server() -> None:
    async with FakeOry(profile="next").serve() as server, server.client() as ory:
        await journey(ory, server.url, logouts_kept=False)


@pytest.mark.parametrize("profile", ["next", "today", "2024"])
async def test_a_stale_login_challenge_is_an_outcome(profile: str) -> None:
    async with fake(profile).client() as ory:
        outcome = await ory.flows.browser(None).create(_login(), login_challenge="nobody-made-it")
        assert isinstance(outcome, ChallengeOver)
        assert outcome.reason == "unknown"
