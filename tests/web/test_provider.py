"""Signing in with somebody else's account, in a browser: with the fake's provider, and with real Hydra as the provider
of real Kratos."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from playwright.async_api import Route

from tests.web.provider import ID
from tests.web.site import Site
from tests.web.visitor import Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")  # one browser for all
BUTTON = f'button[name="provider"][value="{ID}"]'


async def signs_in(visitor: Visitor, email: str) -> None:
    """From now on the provider signs in whoever has this address."""
    site = visitor.site
    if site.elsewhere is not None:
        site.elsewhere.email = email
        return
    fake = site.fake
    assert fake is not None
    claims = {"email": email, "email_verified": True}

    async def answer(route: Route) -> None:
        back = fake.provider(ID).sign_in(route.request.url, subject=f"subject-of-{email}", claims=claims)
        await route.fulfill(status=303, headers={"Location": back})

    await visitor.page.unroute_all()
    await visitor.page.route(f"https://{ID}.example/**", answer)


async def by_provider(visitor: Visitor, selector: str, path: str) -> None:
    """Presses a button that leads to the provider and, by a page that says so, back to a page of the app."""
    await visitor.page.click(selector)
    await visitor.page.wait_for_url(lambda url: url.startswith(f"{visitor.site.url}{path}"))


async def identity(site: Site, email: str) -> Any:
    found = await site.ory.identity.list_identities(credentials_identifier=email)
    return await site.ory.identity.get_identity(found.items[0].id, include_credential=["oidc"])


async def test_a_new_user_is_registered_greeted_and_becomes_a_member(site: Site, visitor: Visitor) -> None:
    email = f"new-{uuid4().hex[:8]}@example.org"
    await signs_in(visitor, email)
    await visitor.open("/login?return_to=/members")
    await visitor.look("login-provider")
    await by_provider(visitor, BUTTON, "/members")
    assert email in await visitor.text("h1")
    assert "member" in await visitor.text("dl dd:last-child")  # so the hook of the app said
    made = (await site.ory.identity.list_identities()).items
    assert [each.metadata_public for each in made if each.traits["email"] == email] == [{"tier": "member"}]

    await visitor.press("nav button")
    await visitor.open("/login?return_to=/settings")
    await by_provider(visitor, BUTTON, "/settings")
    assert await visitor.text(".who") == email


async def test_an_account_with_the_same_address_is_linked_by_its_password(site: Site, visitor: Visitor) -> None:
    email = await site.user()
    await signs_in(visitor, email)
    await visitor.open("/login")
    await by_provider(visitor, BUTTON, "/login?flow=")
    assert email in await visitor.text("main")
    await visitor.look("login-conflict")
    if await visitor.is_there('[name="identifier"]:not([type="hidden"])'):
        await visitor.fill(identifier=email)
    await visitor.fill(password="correct-horse-battery")
    await visitor.press_enter("password")
    await visitor.open("/members")
    assert email in await visitor.text("h1")
    await visitor.press("nav button")
    await visitor.open("/login?return_to=/members")
    await by_provider(visitor, BUTTON, "/members")
    assert email in await visitor.text("h1")


async def test_a_provider_is_connected_and_disconnected_in_the_settings(site: Site, visitor: Visitor) -> None:
    email, other = await site.user(), f"other-{uuid4().hex[:8]}@example.org"
    await signs_in(visitor, other)
    await visitor.open("/login")
    await visitor.sign_in(email)
    await visitor.open("/settings")
    await by_provider(visitor, f'button[name="link"][value="{ID}"]', "/settings")
    await visitor.page.wait_for_selector(f'button[name="unlink"][value="{ID}"]')
    await visitor.look("settings-provider")
    await visitor.press("nav button")

    await visitor.open("/login?return_to=/members")
    await by_provider(visitor, BUTTON, "/members")
    assert email in await visitor.text("h1")  # the one who connected it
    await visitor.open("/settings")
    await visitor.press(f'button[name="unlink"][value="{ID}"]')
    assert await visitor.is_there(f'button[name="link"][value="{ID}"]')
