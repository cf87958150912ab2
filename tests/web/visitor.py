"""Somebody with a browser: what they do, what they see, and what must hold of every page."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from playwright.async_api import Page

from ory_async.testing.kratos.flows.totp import code_at
from tests.web.site import PASSWORD, Site

WIDTHS = (390, 1280)
# What is wrong with a page for somebody who does not see it, or sees it on a phone.
AUDIT = """() => {
  const wrong = [];
  const all = selector => [...document.querySelectorAll(selector)];
  if (!document.documentElement.lang) wrong.push("no lang");
  if (!document.title) wrong.push("no title");
  if (all("h1").length !== 1) wrong.push("not one h1");
  if (all("main").length !== 1) wrong.push("not one main");
  const ids = all("[id]").map(each => each.id);
  if (new Set(ids).size !== ids.length) wrong.push("an id twice");
  for (const input of all("input:not([type=hidden]), select"))
    if (!input.labels.length || !input.labels[0].textContent.trim()) wrong.push(`no label: ${input.name}`);
  for (const button of all("button, a"))
    if (!button.textContent.trim()) wrong.push("a button that says nothing");
  for (const image of all("img")) if (!image.hasAttribute("alt")) wrong.push("an image without alt");
  for (const name of ["aria-describedby", "aria-labelledby"])
    for (const each of all(`[${name}]`))
      if (!document.getElementById(each.getAttribute(name))) wrong.push(`${name} names nothing`);
  for (const each of all("[aria-invalid=true]"))
    if (!each.getAttribute("aria-describedby")) wrong.push(`an error without words: ${each.name}`);
  if (document.documentElement.scrollWidth > innerWidth) wrong.push("wider than the screen");
  for (const form of all("form")) {
    const main = [...form.querySelectorAll("button:not(.quiet):not(.link)")]
      .map(each => getComputedStyle(each)).filter(each => each.color !== getComputedStyle(document.body).color);
    if (main.length > 1) wrong.push("two buttons that both look like the one to press");
  }
  for (const button of all("button"))
    if (button.offsetWidth > 480) wrong.push(`a button as wide as the page: ${button.textContent}`);
  for (const each of all("time")) if (each.getClientRects().length > 1) wrong.push("a date in two lines");
  for (const card of all("article")) {
    const inside = [...card.querySelectorAll("*")].filter(each => each.offsetHeight && each.offsetParent);
    const last = Math.max(...inside.map(each => each.getBoundingClientRect().bottom));
    const style = getComputedStyle(card), space = card.getBoundingClientRect().bottom - last;
    if (space > parseFloat(style.paddingBottom) + 8) wrong.push(`a card with ${space} px of nothing at its end`);
  }
  for (const each of all("script"))
    if (!each.src || !each.nonce || each.textContent.trim()) wrong.push("a script that the policy does not name");
  return wrong;
}"""


@dataclass
class Visitor:
    site: Site
    page: Page
    folder: Path

    async def open(self, path: str) -> int:
        """Opens a page; the status of its answer."""
        answer = await self.page.goto(path)
        assert answer is not None
        return answer.status

    async def look(self, name: str) -> None:
        """Keeps a picture of the page at each width, where nothing may be wrong with it."""
        for width in WIDTHS:
            await self.page.set_viewport_size({"width": width, "height": 800})
            await self.page.screenshot(path=self.folder / f"{name}-{width}.png", full_page=True)
            assert await self.page.evaluate(AUDIT) == [], f"{name} at {width}"

    async def fill(self, **fields: str) -> None:
        """Types into fields by name; `__` stands for a dot."""
        for name, value in fields.items():
            await self.page.fill(f'[name="{name.replace("__", ".")}"]:not([type="hidden"])', value)

    async def press(self, selector: str) -> int:
        """Presses a button or follows a link; the status of the page that comes of it."""
        async with self.page.expect_navigation() as navigation:
            await self.page.click(selector)
        answer = await navigation.value
        assert answer is not None
        return answer.status

    async def press_enter(self, field: str) -> int:
        async with self.page.expect_navigation() as navigation:
            await self.page.press(f'[name="{field}"]:not([type="hidden"])', "Enter")
        answer = await navigation.value
        assert answer is not None
        return answer.status

    async def sign_in(self, email: str, password: str = PASSWORD) -> int:
        await self.fill(identifier=email, password=password)
        return await self.press_enter("password")

    async def errors(self) -> list[str]:
        """What is said to be wrong: messages, and fields by name."""
        messages = await self.page.locator('.message[role="alert"]:not(.summary)').all_inner_texts()
        fields = await self.page.locator('[aria-invalid="true"]').all()
        return [*messages, *[str(await field.get_attribute("name")) for field in fields]]

    async def text(self, selector: str) -> str:
        return await self.page.locator(selector).first.inner_text()

    async def is_there(self, selector: str) -> bool:
        return await self.page.locator(selector).count() > 0

    @property
    def path(self) -> str:
        """The path of the page, or the whole address where it is not of the app."""
        url = self.page.url
        return urlsplit(url).path if url.startswith(self.site.url) else url

    @property
    def query(self) -> dict[str, Any]:
        return dict(parse_qsl(urlsplit(self.page.url).query))


def totp(secret: str) -> str:
    """What an authenticator app shows now."""
    return code_at(secret, datetime.now(UTC))
