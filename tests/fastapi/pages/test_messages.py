"""What Ory says about a part that no page draws, and what only the log of a site can say."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from fastapi import FastAPI

from ory_async.fastapi.hooks import OryHooks
from ory_async.fastapi.pages.view import Said, flow_page
from ory_async.hooks import Decision, KratosHook, refuse
from ory_async.testing import FakeOry, Hook
from ory_async.v1.models import RegistrationFlow
from tests.fastapi.pages.test_pages import ANN, EVIL, PASSWORD, URL, pages_on
from tests.web.test_app import CSRF, node

KEY = "key-of-the-tests"


def said(id: int, text: str, type: str = "error") -> dict[str, Any]:
    return {"id": id, "text": text, "type": type}


def test_what_is_said_of_a_hidden_input_stands_over_the_form_once() -> None:
    wrong, noted = said(4711, "Not this one."), said(4712, "By the way.", "info")
    hidden = node("default", "traits.email", "hidden", value=ANN) | {"messages": [wrong, noted]}
    elsewhere = node("profile", "traits.name", "hidden") | {"messages": [said(4713, "Nor that.")]}
    seen = node("password", "password", "password") | {"messages": [said(4714, "At the field.")]}
    nodes = [CSRF, hidden, elsewhere, seen, node("code", "code"), node("code", "method", "submit", value="code")]
    ui = {"action": "", "method": "POST", "nodes": nodes, "messages": [said(4710, "Of the flow.")]}
    page = flow_page("registration", RegistrationFlow.from_dict({"id": "flow-1", "ui": ui}))
    assert len(page.forms) == 3
    assert page.messages == (
        Said("Of the flow.", "error"),
        Said("Not this one.", "error"),
        Said("Nor that.", "error"),
        Said("By the way.", "info"),
    )
    assert [each.name for each in page.wrong] == ["password"]


async def test_a_hook_that_refuses_an_address_is_heard_where_the_password_is_chosen() -> None:
    hooks = OryHooks(keys=[KEY])
    called = FastAPI()
    called.include_router(hooks.router)

    @hooks.after_registration
    async def no(hook: KratosHook) -> Decision:
        return refuse("traits.email", "Please use another address.", id=4711)

    traits: Any = {"traits.email": ANN}
    fake = FakeOry(ui_url=URL, return_urls=(URL,), hooks=Hook.of(hooks.powers, called, key=KEY))
    async with fake, pages_on(fake) as browser:
        await browser.get("/registration")
        await browser.post(**traits)
        await browser.follow()
        assert 'type="hidden" name="traits.email"' in browser.page.text
        answer = await browser.post(password=PASSWORD)
    assert answer.status_code == 400
    assert answer.text.count("Please use another address.") == 1


@pytest.mark.parametrize(("wanted", "told"), [("/settings", 1), (f"{URL}/settings", 1), (f"https://{EVIL}/", 0)])
async def test_a_site_that_kratos_does_not_know_is_told_so(
    wanted: str, told: int, caplog: pytest.LogCaptureFixture
) -> None:
    async with FakeOry() as fake, pages_on(fake) as browser:
        assert (await browser.get("/login", params={"return_to": wanted})).status_code == 400
    warned = [each for each in caplog.records if each.levelno >= logging.WARNING]
    assert len([each for each in warned if "return-to-forbidden" in each.getMessage()]) == len(warned) == told
