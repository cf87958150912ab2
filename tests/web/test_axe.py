"""Every page, narrow and wide, light and dark: nothing is in the way of who does not see it, or uses the keyboard."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, Literal
from urllib.parse import urlencode
from uuid import uuid4

import pytest
import pytest_asyncio

from tests.support.waiting import PATIENCE
from tests.web import axe
from tests.web.conftest import OUTPUT
from tests.web.site import PASSWORD, Site
from tests.web.visitor import WIDTHS, Visitor, totp

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),  # one browser for all
    pytest.mark.parametrize("site", ["fake"], indirect=True),
]
SCHEMES: tuple[Literal["light"], Literal["dark"]] = ("light", "dark")
RUN = """async () => (await axe.run(document, {resultTypes: ["violations"]})).violations.flatMap(
  each => each.nodes.map(node => `${each.id}: ${node.html.slice(0, 120)} ${node.failureSummary.slice(0, 200)}`))"""


class Auditor(Visitor):
    """Looks at pages with axe. seen: names of pages; found: what is wrong, with the page, width and scheme."""

    seen: list[str]
    found: list[str]

    async def look(self, name: str) -> None:
        text = axe.script()
        assert text is not None
        await self.page.wait_for_load_state("networkidle")
        await self.page.evaluate(text)
        self.seen.append(name)
        for scheme in SCHEMES:
            await self.page.emulate_media(color_scheme=scheme)
            for width in WIDTHS:
                await self.page.set_viewport_size({"width": width, "height": 800})
                wrong = await self.page.evaluate(RUN)
                self.found += [f"{name} {width} {scheme}: {each}" for each in wrong]
            if scheme == "dark":
                await self.page.screenshot(path=self.folder / f"{name}.png", full_page=True)


@pytest_asyncio.fixture(loop_scope="module")
async def auditor(site: Site, browser: Any) -> AsyncIterator[Auditor]:
    if axe.script() is None:
        pytest.skip("no axe-core: `python -m tests.web.axe` fetches it with npm")
    context = await browser.new_context(base_url=site.url)
    context.set_default_timeout(PATIENCE * 1000)
    folder = OUTPUT / "dark"
    folder.mkdir(parents=True, exist_ok=True)
    auditor = Auditor(site, await context.new_page(), folder)
    auditor.seen, auditor.found = [], []
    yield auditor
    await context.close()


async def test_pages_of_somebody_who_is_new(site: Site, auditor: Auditor) -> None:
    taken = await site.user()
    for name in ("", "login", "registration", "recovery", "verification", "logout", "error", "nothing", "device/done"):
        await auditor.open(f"/{name}")
        await auditor.look(name.replace("/", "-") or "home")
    await auditor.open("/device?device_challenge=c")
    await auditor.look("device")
    await auditor.open("/login?lang=de")
    assert await auditor.sign_in(taken, "wrong") == 400
    await auditor.look("login-error")
    await auditor.open("/registration?lang=en")
    await auditor.fill(traits__email="not an address")
    await auditor.press_enter("traits.email")
    await auditor.look("registration-error")
    await auditor.fill(traits__email=taken)
    await auditor.press_enter("traits.email")
    await auditor.look("registration-password")
    assert taken in await auditor.text("main")
    await auditor.fill(password=PASSWORD)
    await auditor.press_enter("password")
    await auditor.look("registration-taken")
    assert await auditor.is_there('main .message a[href^="/login"]')
    await auditor.open("/registration")
    await auditor.fill(traits__email=f"new-{uuid4().hex[:8]}@example.org")
    await auditor.press_enter("traits.email")
    await auditor.fill(password=PASSWORD)
    await auditor.press_enter("password")
    await auditor.look("verification-code")
    await auditor.press("nav button")
    await auditor.open("/recovery")
    await auditor.fill(email=taken)
    await auditor.press_enter("email")
    await auditor.look("recovery-code")
    await auditor.page.route("https://acme.example/**", lambda route: route.fulfill(body="elsewhere"))
    await auditor.open("/login")
    await auditor.sign_in(await site.user(state="inactive"))
    await auditor.look("blocked")
    assert len(auditor.seen) == 17
    assert auditor.found == []


async def test_pages_of_a_member(site: Site, auditor: Auditor) -> None:
    email = await site.user(metadata_public={"role": "admin"})
    await auditor.open("/admin")
    await auditor.sign_in(email)
    await auditor.look("admin")
    await auditor.press("tbody th a")
    await auditor.press('button[value="recover"]')
    await auditor.look("admin-identity")
    await auditor.open("/members")
    await auditor.look("members")
    await auditor.open("/settings")
    await auditor.look("settings")
    secret = await auditor.text("form p > code")
    await auditor.fill(totp_code=totp(secret))
    await auditor.press('button[value="totp"]')
    await auditor.press('[name="lookup_secret_regenerate"]')
    await auditor.look("settings-codes")
    await auditor.press('[name="lookup_secret_confirm"]')
    await auditor.fill(password="short")
    await auditor.press('button[value="password"]')
    await auditor.look("settings-error")
    await auditor.press("nav button")
    await auditor.open("/login")
    await auditor.sign_in(email)
    await auditor.look("second-step")
    assert len(auditor.seen) == 7
    assert auditor.found == []


async def test_pages_of_another_application(site: Site, auditor: Auditor) -> None:
    scope = "openid email profile offline_access"
    members = {"redirect_uris": [f"{site.url}/"], "response_types": ["code"], "scope": scope, "client_name": "Tides"}
    links = {"policy_uri": f"{site.url}/p", "tos_uri": f"{site.url}/t"}
    made = await site.ory.oauth2.create_oauth2_client({**members, **links})
    asked = {"client_id": made.client_id, "response_type": "code", "scope": scope, "state": "state-12345678"}
    await auditor.open(f"{site.hydra}/oauth2/auth?{urlencode({**asked, 'redirect_uri': f'{site.url}/'})}")
    await auditor.look("login-oauth2")
    await auditor.sign_in(await site.user())
    assert auditor.path == "/consent"
    await auditor.look("consent")
    await auditor.open("/mail")
    await auditor.look("mail")
    await auditor.open("/demo")
    await auditor.look("demo")
    assert auditor.found == []


async def test_the_focus_is_seen_in_both_schemes(site: Site, auditor: Auditor) -> None:
    """The ring is 3 px of a colour that stands out 3:1 from what is around it (WCAG 2.2, 1.4.11 and 2.4.13)."""

    def luminance(colour: str) -> float:
        parts = [int(each) / 255 for each in colour[4:-1].split(",")[:3]]
        red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    await auditor.open("/login")
    for scheme in SCHEMES:
        await auditor.page.emulate_media(color_scheme=scheme)
        page = await auditor.page.evaluate("getComputedStyle(document.body).backgroundColor")
        card = await auditor.page.evaluate("getComputedStyle(document.querySelector('article')).backgroundColor")
        for selector in ('input[name="identifier"]', 'button[value="password"]', ".aside a", "header a"):
            await auditor.page.keyboard.press("Tab")
            await auditor.page.focus(selector)
            width, style, ring = await auditor.page.evaluate(
                """selector => { const seen = getComputedStyle(document.querySelector(selector));
                return [seen.outlineWidth, seen.outlineStyle, seen.outlineColor]; }""",
                selector,
            )
            assert (width, style) == ("3px", "solid")
            for around in (page, card):
                light, dark = sorted((luminance(ring), luminance(around)), reverse=True)
                assert (light + 0.05) / (dark + 0.05) >= 3, (scheme, selector)
