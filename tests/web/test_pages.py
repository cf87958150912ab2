"""Every page of the web app in a browser without JavaScript. 1-10, 3-10, 3-11."""

from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import pytest

from tests.web.site import PASSWORD, Site
from tests.web.visitor import Visitor, totp

pytestmark = pytest.mark.asyncio(loop_scope="module")  # one browser for all
NEW_PASSWORD = "another-horse-battery"


async def test_3_11_from_registration_to_a_verified_member(site: Site, visitor: Visitor) -> None:
    assert await visitor.open("/") == 200
    await visitor.look("home")
    email = f"new-{uuid4().hex[:8]}@example.org"

    await visitor.open("/registration")
    await visitor.look("registration")
    await visitor.fill(traits__email="not an address")
    assert await visitor.press_enter("traits.email") == 400
    assert await visitor.errors() == ["traits.email"]
    assert await visitor.is_there('.summary[role="alert"] a[href^="#"]')
    assert (await visitor.page.title()).startswith("Error: ")
    await visitor.look("registration-error")
    await visitor.fill(traits__email=email)
    assert await visitor.press_enter("traits.email") == 200
    await visitor.look("registration-password")
    await visitor.fill(password="short")
    assert await visitor.press_enter("password") == 400
    assert await visitor.errors() == ["password"]
    await visitor.look("registration-password-error")
    await visitor.fill(password=PASSWORD)
    await visitor.press_enter("password")

    assert visitor.path == "/verification"
    await visitor.look("verification")
    await visitor.fill(code="000000")
    assert await visitor.press_enter("code") == 400
    assert len(await visitor.errors()) == 1
    await visitor.look("verification-error")
    await visitor.fill(code=await site.code(email))
    assert await visitor.press_enter("code") == 200
    assert await visitor.errors() == []
    await visitor.look("verification-done")

    await visitor.open("/members")
    assert email in await visitor.text("h1")
    assert "verified" in await visitor.text("dl")
    assert "not verified" not in await visitor.text("dl")
    await visitor.look("members")
    assert await visitor.open("/login") == 200  # who is signed in needs no form for that
    assert visitor.path == "/members"


async def test_3_11_settings_and_the_second_factor(site: Site, visitor: Visitor) -> None:
    email = await site.user()
    await visitor.open("/settings")
    assert visitor.path == "/login"
    assert await visitor.sign_in(email) == 200
    assert visitor.path == "/settings"
    await visitor.look("settings")

    await visitor.page.locator('[name^="traits.name"]').first.fill("Ann")
    assert await visitor.press('button[value="profile"]') == 200
    assert await visitor.is_there('.message.success[role="status"]')
    await visitor.look("settings-saved")
    await visitor.fill(password="short")
    assert await visitor.press('button[value="password"]') == 400
    assert await visitor.errors() == ["password"]
    await visitor.look("settings-error")
    await visitor.fill(password=NEW_PASSWORD)
    assert await visitor.press('button[value="password"]') == 200

    assert await visitor.is_there('figure img[src^="data:image/png"]')
    secret = await visitor.text("form p > code")
    await visitor.fill(totp_code="000000")
    assert await visitor.press('button[value="totp"]') == 400
    assert len(await visitor.errors()) == 1
    await visitor.fill(totp_code=totp(await visitor.text("form p > code")))
    assert await visitor.text("form p > code") == secret
    assert await visitor.press('button[value="totp"]') == 200
    assert not await visitor.is_there("figure")

    assert await visitor.press('[name="lookup_secret_regenerate"]') == 200
    codes = await visitor.page.locator(".codes code").all_inner_texts()
    assert len(set(codes)) == 12
    await visitor.look("settings-backup-codes")
    assert await visitor.press('[name="lookup_secret_confirm"]') == 200
    assert not await visitor.is_there(".codes")
    await visitor.look("settings-second-factor")

    assert await visitor.press("nav button") == 200
    assert visitor.path == "/"
    assert await visitor.open("/members") == 200
    assert visitor.path == "/login"
    assert visitor.query["return_to"] == f"{site.url}/members"
    assert await visitor.sign_in(email, "wrong") == 400
    assert len(await visitor.errors()) == 1
    await visitor.look("login-error")
    assert await visitor.sign_in(email, NEW_PASSWORD) == 200
    assert visitor.path == "/login"
    await visitor.look("second-factor")
    await visitor.fill(totp_code="000000")
    assert await visitor.press_enter("totp_code") == 400
    assert len(await visitor.errors()) == 1
    await visitor.look("second-factor-error")
    await visitor.fill(totp_code=totp(secret))
    await visitor.press_enter("totp_code")
    assert visitor.path == "/members"
    assert "taken" in await visitor.text("dl")
    await visitor.look("members-second-factor")

    await visitor.press("nav button")
    await visitor.open("/login")
    await visitor.sign_in(email, NEW_PASSWORD)
    await visitor.fill(lookup_secret=codes[0])
    await visitor.press_enter("lookup_secret")
    await visitor.open("/members")
    assert visitor.path == "/members"


async def test_3_11_recovery_and_signing_in_by_code(site: Site, visitor: Visitor) -> None:
    email = await site.user()
    await visitor.open("/login")
    await visitor.look("login")
    await visitor.fill(identifier=email)
    assert await visitor.press('button[value="code"]') == 200
    await visitor.look("login-code")
    await visitor.fill(code=await site.code(email))
    await visitor.press_enter("code")
    await visitor.open("/members")
    assert email in await visitor.text("h1")
    await visitor.open("/logout")
    await visitor.look("logout")
    await visitor.press("main button")

    await visitor.open("/recovery")
    await visitor.look("recovery")
    await visitor.fill(email=email)
    assert await visitor.press_enter("email") == 200
    await visitor.look("recovery-code")
    await visitor.fill(code="000000")
    assert await visitor.press_enter("code") == 400
    assert len(await visitor.errors()) == 1
    await visitor.fill(code=await site.code(email))
    await visitor.press_enter("code")
    assert visitor.path == "/settings"
    await visitor.look("recovery-settings")
    await visitor.fill(password=NEW_PASSWORD)
    assert await visitor.press('button[value="password"]') == 200
    assert await visitor.is_there(".message.success")


async def test_the_admin_page_is_for_administrators(site: Site, visitor: Visitor) -> None:
    emails = [await site.user() for _ in range(22)]
    boss = await site.user(metadata_public={"role": "admin"})
    await visitor.open("/admin")
    await visitor.sign_in(emails[0])
    assert visitor.path == "/admin"
    assert await visitor.text("h1") == "This is not for you"
    await visitor.look("forbidden")
    await visitor.press("nav button")

    await visitor.open("/admin")
    await visitor.sign_in(boss)
    await visitor.look("admin")
    seen: list[str] = []
    while True:
        rows = await visitor.page.locator("tbody th").all_inner_texts()
        assert len(rows) <= 20
        seen += rows
        if not await visitor.is_there("a[rel=next]"):
            break
        await visitor.press("a[rel=next]")
    await visitor.look("admin-last")
    assert len(set(seen)) == len(seen)
    assert {boss, *emails} <= {*seen}
    assert await visitor.open("/admin?page_token=nonsense") in (200, 400)  # older servers take any token


async def client_of(site: Site) -> dict[str, Any]:
    """An OAuth2 application, and what it asks for."""
    made = await site.ory.oauth2.create_oauth2_client(
        {
            "client_name": "Tide tables",
            "redirect_uris": [f"{site.url}/"],
            "post_logout_redirect_uris": [f"{site.url}/"],
            "grant_types": ["authorization_code"],
            "response_types": ["code"],
            "scope": "openid email offline_access",
        }
    )
    asked = {
        "client_id": made.client_id,
        "redirect_uri": f"{site.url}/",
        "response_type": "code",
        "scope": made.scope,
        "state": "state-12345678",
    }
    return {"auth": (made.client_id, made.client_secret), "start": f"{site.hydra}/oauth2/auth?{urlencode(asked)}"}


async def test_3_10_sign_in_consent_and_sign_out_of_another_application(site: Site, visitor: Visitor) -> None:
    email = await site.user()
    client = await client_of(site)

    await visitor.open(client["start"])
    assert visitor.path == "/login"
    assert "Tide tables" in await visitor.text("main")
    await visitor.look("login-oauth2")
    assert await visitor.sign_in(email, "wrong") == 400
    assert await visitor.sign_in(email) == 200
    assert visitor.path == "/consent"
    await visitor.look("consent")
    await visitor.press('button[value="deny"]')
    assert (visitor.path, visitor.query["error"]) == ("/", "access_denied")

    await visitor.open(client["start"])
    assert visitor.path == "/consent"  # known, and not asked who it is again
    await visitor.page.uncheck('[value="offline_access"]')
    await visitor.press('button[value="allow"]')
    assert (visitor.path, visitor.query["scope"]) == ("/", "openid email")
    token = await site.ory.oauth2.oauth2_token_exchange(
        {"grant_type": "authorization_code", "code": visitor.query["code"], "redirect_uri": f"{site.url}/"},
        client_auth=client["auth"],
    )
    assert token.access_token is not None
    known = await site.ory.oauth2.introspect_oauth2_token({"token": token.access_token})
    assert known.scope == "openid email"

    hint = urlencode({"id_token_hint": token.id_token, "post_logout_redirect_uri": f"{site.url}/"})
    await visitor.open(f"{site.hydra}/oauth2/sessions/logout?{hint}")
    assert visitor.path == "/logout"
    await visitor.look("logout-oauth2")
    await visitor.press("main button")
    assert visitor.path == "/"
    await visitor.open("/members")
    assert visitor.path == "/login"
    await visitor.open(client["start"])
    assert visitor.path == "/login"


async def test_what_is_not_there_or_over_says_so(site: Site, visitor: Visitor) -> None:
    assert await visitor.open("/nothing") == 404
    await visitor.look("not-found")
    assert await visitor.open("/error?id=1") == 400
    await visitor.look("error")
    assert await visitor.open("/consent?consent_challenge=unknown") == 200
    assert visitor.path == "/login"
    assert await visitor.open(f"/login?flow={uuid4()}") == 200
    assert visitor.query == {"note": "restarted"}
    await visitor.look("login-again")

    inactive = await site.user(state="inactive")
    assert await visitor.sign_in(inactive) in (400, 403)
    await visitor.look("blocked")


@pytest.mark.parametrize("site", ["fake"], indirect=True)
async def test_3_11_a_password_is_changed_only_by_who_has_just_signed_in(site: Site, visitor: Visitor) -> None:
    assert site.fake is not None
    email = await site.user()
    await visitor.open("/login")
    await visitor.sign_in(email)
    site.fake.advance(3601)
    await visitor.open("/settings")
    await visitor.fill(password=NEW_PASSWORD)
    assert await visitor.press('button[value="password"]') == 200
    assert visitor.path == "/login"
    await visitor.look("confirm")
    await visitor.sign_in(email)
    assert (visitor.path, visitor.query) == ("/settings", {"note": "confirmed"})
    await visitor.look("settings-confirmed")
    await visitor.fill(password=NEW_PASSWORD)
    assert await visitor.press('button[value="password"]') == 200
    assert await visitor.is_there(".message.success")


@pytest.mark.parametrize("site", ["fake"], indirect=True)
async def test_pages_of_the_demonstration_and_of_trouble(site: Site, visitor: Visitor) -> None:
    assert site.fake is not None
    await visitor.open("/demo")
    await visitor.look("demo")
    await visitor.press('main a[href*="/oauth2/auth"]')
    await visitor.sign_in("member@example.org")
    await visitor.press('button[value="allow"]')
    assert visitor.path == "/demo"
    assert "openid" in await visitor.text(".message")
    await visitor.press("nav button")
    await visitor.open("/recovery")
    await visitor.fill(email="member@example.org")
    await visitor.press_enter("email")
    await visitor.open("/mail")
    mails = await visitor.page.locator("main pre").all_inner_texts()
    code = await site.code("member@example.org")
    assert [code in mail for mail in mails].count(True) == 1
    await visitor.look("mail")
    await visitor.open("/login")
    await visitor.sign_in("member@example.org")
    site.fake.fail("toSession", status=503, times=3)
    assert await visitor.open("/members") == 503
    await visitor.look("trouble")
