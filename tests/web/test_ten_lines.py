"""The application of docs/pages.md, word for word, in a browser on the fake and on real Kratos: its languages, and
templates over ours. What must be seen is the words of our mapping for the ids that Ory sends."""

from __future__ import annotations

import re
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from ory_async import Complete, ConfigurationError, Ory
from ory_async.fastapi.pages.texts import SHIPPED, TITLE, Texts
from ory_async.testing import FakeOry
from tests.support import ports
from tests.support.docs import ROOT, blocks
from tests.support.waiting import PATIENCE
from tests.web.conftest import OUTPUT
from tests.web.site import PASSWORD, Site, serving
from tests.web.visitor import WIDTHS, Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")  # one browser for all
APPLICATION = blocks(ROOT / "docs/pages.md")[0].code
LANGUAGES = ("en", "de")
METHODS = ("password", "code", "totp", "lookup_secret")
WRONG_PASSWORD, SAVED = 4000006, 1050001
Start = Callable[..., Any]


def application(**options: str) -> Any:
    """The ten lines, run; options: arguments of `flow_pages`, as Python."""
    more = "".join(f", {name}={value}" for name, value in options.items())
    names: dict[str, Any] = {}
    exec(APPLICATION.replace('brand="Harbour"', f'brand="Harbour"{more}'), names)
    return names["app"]


@pytest.fixture(params=["fake", "real"])
def start(request: pytest.FixtureRequest, browser: Any, monkeypatch: pytest.MonkeyPatch) -> Start:
    """Serves the application with these options, for a visitor whose browser wants this language."""

    @asynccontextmanager
    async def on_fake(listener: socket.socket, options: dict[str, str]) -> AsyncIterator[Site]:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        async with (
            FakeOry(methods=METHODS, ui_url=url, return_urls=(url,)).serve() as fake,
            fake.client() as ory,
        ):
            monkeypatch.setenv("ORY_PROJECT_URL", fake.url)
            async with serving(application(**options), listener):
                yield Site(url, ory, fake.url, fake)

    @asynccontextmanager
    async def on_real(listener: socket.socket, options: dict[str, str]) -> AsyncIterator[Site]:
        kratos = request.getfixturevalue("real").kratos
        urls = {"kratos_public": kratos.public_url, "kratos_admin": kratos.admin_url}
        for name, url in urls.items():
            monkeypatch.setenv(f"ORY_{name.upper()}_URL", url)
        async with Ory.self_hosted(**urls) as ory, serving(application(**options), listener):
            yield Site(f"http://127.0.0.1:{listener.getsockname()[1]}", ory, "", None)

    @asynccontextmanager
    async def started(language: str, **options: str) -> AsyncIterator[Visitor]:
        real = request.param == "real"
        port = request.getfixturevalue("real").port if real else 0
        with ports.listener(port) as listener:
            async with (on_real if real else on_fake)(listener, options) as site:
                context = await browser.new_context(java_script_enabled=False, base_url=site.url, locale=language)
                context.set_default_timeout(PATIENCE * 1000)
                folder = OUTPUT / f"ten-lines-{request.param}"
                folder.mkdir(parents=True, exist_ok=True)
                yield Visitor(site, await context.new_page(), folder)
                await context.close()

    return started


def said(flow: Any) -> Iterator[tuple[Any, str]]:
    """What Ory says on a flow, and the name of the input that it is said of."""
    for node in flow.ui.nodes:
        if node.meta and node.meta.label and node.attributes.node_type == "input" and node.attributes.type != "hidden":
            yield node.meta.label, node.attributes.name
    for message in flow.ui.messages or []:
        yield message, ""


async def seen(visitor: Visitor) -> list[str]:
    """The lines of the page."""
    return [line.strip() for line in (await visitor.text("body")).splitlines()]


async def check_words(visitor: Visitor, flow: Any, language: str) -> int:
    """All that a flow says is there in the words of a language, and in no other. Returns of how much."""
    t, lines = Texts(language, {**SHIPPED["en"], **SHIPPED[language]}), await seen(visitor)
    assert await visitor.page.get_attribute("html", "lang") == language
    pairs = [(t.label(each, name, "general.field"), each) for each, name in said(flow)]
    for words, message in pairs:
        if message.id != TITLE:
            assert words == t.message(message)
        assert any(re.fullmatch(rf"{re.escape(words)}( {re.escape(t('optional'))})?", line) for line in lines), words
        if message.text != words:
            assert message.text not in lines
    return len(pairs)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_ory_says_is_in_the_language_of_the_browser(start: Start, language: str) -> None:
    async with start(language) as visitor:
        frontend, t = visitor.site.ory.frontend, Texts(language, SHIPPED[language])
        for name, make, least in (
            ("login", frontend.create_native_login_flow, 3),
            ("registration", frontend.create_native_registration_flow, 2),
            ("recovery", frontend.create_native_recovery_flow, 2),
            ("verification", frontend.create_native_verification_flow, 2),
        ):
            assert await visitor.open(f"/{name}") == 200
            assert await visitor.text("h1") == t(name)
            assert await check_words(visitor, await make(), language) >= least, name
            await visitor.look(f"{name}-{language}")

        email = await visitor.site.user()
        await visitor.open("/login?return_to=/settings")
        assert await visitor.sign_in(email, "wrong") == 400
        assert await visitor.errors() == [t(WRONG_PASSWORD)]
        await visitor.look(f"login-error-{language}")
        await visitor.sign_in(email)
        assert visitor.path == "/settings"
        assert await visitor.text("h1") == t("settings")
        outcome = await visitor.site.ory.flows.sign_in(email, PASSWORD)
        assert isinstance(outcome, Complete)
        flow = await frontend.create_native_settings_flow(x_session_token=outcome.session_token)
        assert await check_words(visitor, flow, language) >= 5
        await visitor.press('button[value="profile"]')
        assert await visitor.text(".message.success") == t(SAVED)
        await visitor.look(f"settings-{language}")


@pytest.mark.parametrize("width", WIDTHS)
async def test_a_language_that_was_chosen_stays(start: Start, width: int) -> None:
    async with start("en") as visitor:
        await visitor.page.set_viewport_size({"width": width, "height": 800})
        german, english = (Texts(each, SHIPPED[each]) for each in ("de", "en"))
        await visitor.open("/login")
        assert await visitor.text("h1") == english("login")
        await visitor.press('footer a[hreflang="de"]')
        assert visitor.path == "/login"
        assert await visitor.text("h1") == german("login")
        assert await visitor.text('footer [aria-current="true"]') == german("language")
        await visitor.sign_in("nobody@example.org")
        assert await visitor.errors() == [german(WRONG_PASSWORD)]
        await visitor.open("/recovery")
        assert await visitor.text("h1") == german("recovery")
        await visitor.press('footer a[hreflang="en"]')
        assert await visitor.text("h1") == english("recovery")
        await visitor.open("/login")
        assert await visitor.text("h1") == english("login")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_templates_over_ours_are_seen_and_the_rest_stays(start: Start, tmp_path: Path, language: str) -> None:
    frame = '{% extends "ours/layouts/base.html" %}{% block brand %}Quay 7{% endblock %}'
    button = '<button name="{{ field.name }}" value="{{ field.value }}">→ {{ field.label }}</button>'
    for name, text in (("layouts/base.html", frame), ("elements/button.html", button)):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    async with start(language, templates=repr(str(tmp_path))) as visitor:
        t, email = Texts(language, SHIPPED[language]), await visitor.site.user()
        flow = await visitor.site.ory.frontend.create_native_login_flow()
        labels = [each.meta.label for each in flow.ui.nodes if each.group == "password"]
        await visitor.open("/login?return_to=/settings")
        for width in WIDTHS:
            await visitor.page.set_viewport_size({"width": width, "height": 800})
            assert await visitor.text("header .brand") == "Quay 7"
            assert await visitor.text('button[value="password"]') == f"→ {t.message(labels[-1])}"
            assert await visitor.text("h1") == t("login")
            assert await visitor.page.locator("footer .languages a").count() == 2
        await visitor.look(f"override-{language}")
        await visitor.sign_in(email)
        assert visitor.path == "/settings"
        assert await visitor.text("header .brand") == "Quay 7"


async def test_an_override_that_matches_nothing_stops_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ORY_PROJECT_URL", "http://127.0.0.1:1")
    assert len([line for line in APPLICATION.splitlines() if line]) <= 10
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages/login.html").write_text('{% extends "ours/pages/login.html" %}')
    assert application(templates=repr(str(tmp_path)))
    (tmp_path / "pages/sign_in.html").write_text("x")
    with pytest.raises(ConfigurationError, match=r"pages/sign_in\.html"):
        application(templates=repr(str(tmp_path)))
