"""The rules of the web app, without a browser: what it answers, and what it must never do. 1-08, 1-10, 3-10, 3-11."""

import logging
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from attrs import define, field
from fastapi import FastAPI

from examples.webapp.app import create_app
from ory_async import SessionVerifier
from ory_async.fastapi.pages.view import forms
from ory_async.testing import FakeOry
from ory_async.v1.models import LoginFlow

URL = "http://app.example.org"
PASSWORD = "correct-horse-battery"
ANN, BOB = "ann@example.org", "bob@example.org"
HTML = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
METHODS = ("password", "code", "totp", "lookup_secret")


@define
class Form:
    """A form of a page: where it goes, what it holds, and its buttons in order."""

    action: str
    fields: dict[str, str] = field(factory=dict)
    buttons: list[tuple[str, str]] = field(factory=list)


class Pages(HTMLParser):
    """The forms of a page, the fields with errors, and what is announced as an alert."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.invalid: list[str | None] = []
        self.alerts = 0
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        name, value = given.get("name") or "", given.get("value") or ""
        if tag == "form":
            self.forms.append(Form(given.get("action") or ""))
        elif tag == "button":
            self.forms[-1].buttons.append((name, value))
        elif tag == "input" and given.get("type") != "checkbox":
            self.forms[-1].fields[name] = value
        if given.get("aria-invalid") == "true":
            self.invalid.append(name)
        self.alerts += given.get("role") == "alert"


class Browser:
    """One browser: it keeps cookies, says where its requests come from and follows no redirect."""

    def __init__(self, app: FastAPI) -> None:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        headers = {**HTML, "Sec-Fetch-Site": "same-origin"}
        self.http = httpx.AsyncClient(transport=transport, base_url=URL, headers=headers)
        self.page = httpx.Response(204)

    async def get(self, url: str, **options: Any) -> httpx.Response:
        self.page = await self.http.get(url, **options)
        return self.page

    async def post(self, *, button: tuple[str, str] | None = None, **fields: str) -> httpx.Response:
        """Posts the form of the page that has this button; else the one of the page, by its first button."""
        shown = [form for form in Pages(self.page.text).forms if form.action.startswith("?")]
        form = next(form for form in shown if button is None or button in form.buttons)
        data = form.fields | fields | dict([button or form.buttons[0]])
        self.page = await self.http.post(self.page.url.copy_with(query=form.action[1:].encode()), data=data)
        return self.page

    async def follow(self) -> httpx.Response:
        """Goes where redirects lead, as far as they stay in the app."""
        while self.page.is_redirect and self.page.headers["location"].startswith((URL, "/")):
            await self.get(self.page.headers["location"])
        return self.page

    async def sign_in(self, email: str) -> httpx.Response:
        await self.get("/login")
        return await self.post(identifier=email, password=PASSWORD)


@pytest.fixture
async def fake() -> AsyncIterator[FakeOry]:
    async with FakeOry(methods=METHODS, ui_url=URL, return_urls=(URL,)) as fake:
        for email in (ANN, BOB):
            fake.identities.add({"email": email}, password=PASSWORD, verified=True)
        yield fake


@asynccontextmanager
async def app_on(fake: FakeOry, ttl: float = 0) -> AsyncIterator[FastAPI]:
    async with fake.client(max_retries=0) as ory:
        yield create_app(ory, SessionVerifier(ory, ttl=ttl), hosts=["app.example.org"])


@pytest.fixture
async def app(fake: FakeOry) -> AsyncIterator[FastAPI]:
    async with app_on(fake) as app:
        yield app


@pytest.fixture
def browser(app: FastAPI) -> Browser:
    return Browser(app)


async def test_1_08_a_members_page_leads_to_signing_in_and_back(browser: Browser) -> None:
    away = await browser.get("/members")
    assert (away.status_code, away.headers["location"]) == (
        303,
        "/login?" + urlencode({"return_to": f"{URL}/members"}),
    )
    await browser.follow()
    done = await browser.post(identifier=ANN, password=PASSWORD)
    assert (done.status_code, done.headers["location"]) == (303, f"{URL}/members")
    assert ANN in (await browser.follow()).text
    scripts = await Browser(browser.http._transport.app).get("/members", headers={"Accept": "*/*"})  # type: ignore[attr-defined]
    assert (scripts.status_code, scripts.headers["www-authenticate"]) == (401, "Bearer")


async def test_3_11_a_wrong_password_is_the_form_again(browser: Browser) -> None:
    await browser.get("/login")
    wrong = await browser.post(identifier=ANN, password="wrong-password")
    assert wrong.status_code == 400
    page = Pages(wrong.text)
    assert page.alerts == 1
    assert any(form.fields.get("identifier") == ANN for form in page.forms)
    assert "wrong-password" not in wrong.text
    assert (await browser.post(password=PASSWORD)).status_code == 303


async def test_3_11_a_mistake_is_told_at_its_field(browser: Browser) -> None:
    await browser.get("/registration")
    wrong = await browser.post(**{"traits.email": "not an address"})
    assert (wrong.status_code, Pages(wrong.text).invalid) == (400, ["traits.email"])


async def test_3_11_an_expired_flow_begins_again_where_it_was(fake: FakeOry, browser: Browser) -> None:
    await browser.get("/login", params={"return_to": f"{URL}/admin"})
    fake.advance(3601)
    over = await browser.post(identifier=ANN, password=PASSWORD)
    assert over.status_code == 303
    again = await browser.follow()
    assert again.status_code == 200
    assert again.url.params["return_to"] == f"{URL}/admin"
    done = await browser.post(identifier=ANN, password=PASSWORD)
    assert done.headers["location"] == f"{URL}/admin"


@pytest.mark.parametrize("token", ["", "made-up"])
async def test_3_11_a_form_of_another_site_signs_nobody_in(browser: Browser, token: str) -> None:
    await browser.get("/login")
    refused = await browser.post(identifier=ANN, password=PASSWORD, csrf_token=token)
    assert refused.status_code == 303
    assert (await browser.follow()).url.params["note"] == "restarted"
    assert (await browser.get("/members")).status_code == 303


async def test_1_10_users_whose_steps_take_turns_keep_their_own(app: FastAPI) -> None:
    ann, bob = Browser(app), Browser(app)
    await ann.get("/login")
    await bob.get("/login")
    await ann.post(identifier=ANN, password="wrong")
    await bob.post(identifier=BOB, password=PASSWORD)
    await ann.post(password=PASSWORD)
    for browser, own, other in ((ann, ANN, BOB), (bob, BOB, ANN)):
        for path in ("/members", "/settings"):
            text = (await browser.get(path)).text
            assert own in text
            assert other not in text
    stolen = await ann.get(f"/settings?flow={Pages(bob.page.text).forms[1].action.partition('flow=')[2]}")
    assert BOB not in (await ann.follow()).text
    assert stolen.status_code in (303, 403)


async def test_4_02_signing_out_ends_a_kept_session(fake: FakeOry) -> None:
    async with app_on(fake, ttl=600) as app:
        browser = Browser(app)
        await browser.sign_in(ANN)
        cookies = httpx.Cookies(browser.http.cookies)
        assert (await browser.get("/members")).status_code == 200
        before = fake.count("toSession")
        assert (await browser.get("/members")).status_code == 200
        assert fake.count("toSession") == before
        out = await browser.http.post("/logout")
        assert (out.status_code, out.headers["location"]) == (303, "/")
        browser.http.cookies = cookies  # as somebody would who copied them
        assert (await browser.get("/members")).status_code == 303


async def test_4_02_what_a_flow_has_changed_shows_at_once(fake: FakeOry) -> None:
    async with app_on(fake, ttl=600) as app:
        browser = Browser(app)
        await browser.sign_in(ANN)
        await browser.get("/members")
        await browser.get("/settings")
        changed = await browser.post(button=("method", "profile"), **{"traits.email": "anna@example.org"})
        assert changed.status_code == 303
        assert "anna@example.org" in (await browser.get("/members")).text


async def test_a_second_factor_is_asked_for_and_counts(fake: FakeOry, browser: Browser) -> None:
    careful = fake.identities.add({"email": "c@example.org"}, password=PASSWORD, totp_secret="JBSWY3DPEHPK3PXP")
    first = await browser.sign_in("c@example.org")
    assert first.status_code == 303
    assert (await browser.get("/members")).status_code == 303
    await browser.get("/login?aal=aal2")
    wrong = await browser.post(totp_code="000000")
    assert (wrong.status_code, Pages(wrong.text).alerts) == (400, 1)
    await browser.post(totp_code=fake.totp_code(careful))
    assert (await browser.get("/members")).status_code == 200


async def test_the_admin_page_is_for_administrators(fake: FakeOry, browser: Browser) -> None:
    fake.identities.add({"email": "boss@example.org"}, password=PASSWORD, metadata_public={"role": "admin"})
    assert (await browser.get("/admin")).status_code == 303
    await browser.sign_in(ANN)
    refused = await browser.get("/admin")
    assert (refused.status_code, BOB in refused.text) == (403, False)
    browser.http.cookies.clear()
    await browser.sign_in("boss@example.org")
    assert BOB in (await browser.get("/admin")).text


@pytest.mark.parametrize("fault", ["status", "malformed", "drop"])
async def test_1_08_trouble_is_a_page_that_says_when_to_come_back(fake: FakeOry, browser: Browser, fault: str) -> None:
    await browser.sign_in(ANN)
    match fault:
        case "status":
            fake.fail("toSession", status=500, body="at /srv/kratos/main.go:17")
        case "malformed":
            fake.damage("toSession", "malformed")
        case "drop":
            fake.drop("toSession")
    page = await browser.get("/members")
    assert page.status_code == 503
    assert int(page.headers["retry-after"]) > 0
    assert page.headers["content-type"].startswith("text/html")
    assert "main.go" not in page.text
    assert (await browser.get("/members")).status_code == 200


async def test_what_no_form_of_ours_sends_is_a_bad_request(browser: Browser) -> None:
    await browser.get("/login")
    assert (await browser.post(identifier=ANN, password=PASSWORD, evil="1")).status_code == 400
    assert (await browser.http.post("/login")).status_code == 400
    assert (await browser.get("/nothing")).status_code == 404
    assert (await browser.http.post("/nothing?flow=1")).status_code == 404
    elsewhere = await browser.get("/login", params={"return_to": "https://evil.example.org/"})
    assert elsewhere.status_code == 400


async def consent_of(fake: FakeOry, browser: Browser) -> str:
    """The challenge of an application that asks for consent of who is signed in."""
    async with fake.client() as ory:
        client = await ory.oauth2.create_oauth2_client(
            {"redirect_uris": [f"{URL}/"], "scope": "openid email", "response_types": ["code"]}
        )
    asked = {"client_id": client.client_id, "response_type": "code", "scope": "openid email", "state": "12345678"}
    async with httpx.AsyncClient(transport=fake.transport(), cookies=browser.http.cookies) as hydra:
        begun = await hydra.get(f"{fake.url}/oauth2/auth", params={**asked, "redirect_uri": f"{URL}/"})
        await browser.get(begun.headers["location"])
        done = await browser.post(identifier=ANN, password=PASSWORD)
        answered = await hydra.get(done.headers["location"])
    return httpx.URL(answered.headers["location"]).params["consent_challenge"]


async def test_3_10_consent_is_given_by_whom_it_is_about(fake: FakeOry, app: FastAPI, browser: Browser) -> None:
    challenge = await consent_of(fake, browser)
    assert (await browser.get("/consent", params={"consent_challenge": challenge})).status_code == 200
    answer = {"consent_challenge": challenge, "decision": "allow", "scope": "openid"}
    elsewhere = {"Sec-Fetch-Site": "cross-site"}
    assert (await browser.http.post("/consent", data=answer, headers=elsewhere)).status_code == 403
    assert (await browser.http.post("/logout", headers=elsewhere)).status_code == 403

    bob = Browser(app)
    await bob.sign_in(BOB)
    assert (await bob.get("/consent", params={"consent_challenge": challenge})).status_code == 403
    assert (await bob.http.post("/consent", data=answer)).status_code == 403

    assert (await browser.http.post("/consent", data={**answer, "scope": "admin"})).status_code == 400
    assert (await browser.http.post("/consent", data={**answer, "decision": "maybe"})).status_code == 400
    allowed = await browser.http.post("/consent", data=answer)
    assert (allowed.status_code, allowed.headers["location"].partition("?")[0]) == (303, f"{fake.url}/oauth2/auth")
    unknown = await browser.get("/consent", params={"consent_challenge": "unknown"})
    assert unknown.status_code == 410


async def test_pages_are_neither_kept_nor_framed_and_run_nothing_of_others(browser: Browser) -> None:
    for path in ("/", "/login", "/nothing", "/recovery", "/logout"):
        page = await browser.get(path)
        assert page.headers["cache-control"] == "no-store"
        policy = dict(each.split(" ", 1) for each in page.headers["content-security-policy"].split("; "))
        assert (policy["default-src"], policy["base-uri"]) == ("'none'", "'none'")
        assert policy["frame-ancestors"] == "'none'"
        assert policy["form-action"].startswith("'self'")
        scripts = re.findall(r"<script\b([^>]*)>([^<]*)", page.text)
        if path != "/login":  # a form with a password may show it
            assert (policy["script-src"], scripts) == ("'none'", [])
            continue
        nonce = policy["script-src"].removeprefix("'nonce-").removesuffix("'")
        assert len(nonce) >= 20
        assert nonce not in (await browser.get(path)).text
        assert scripts
        for attributes, inside in scripts:
            assert (f'nonce="{nonce}"' in attributes, 'src="' in attributes, inside) == (True, True, "")


async def test_no_secret_is_logged(fake: FakeOry, browser: Browser, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    await browser.get("/login")
    token = Pages(browser.page.text).forms[0].fields["csrf_token"]
    await browser.post(identifier=ANN, password="wrong-password")
    await browser.sign_in(ANN)
    fake.fail("toSession", status=500)
    await browser.get("/members")
    await browser.get("/recovery")
    browser.http.cookies.clear()
    await browser.get("/recovery")
    await browser.post(email=ANN)
    secrets = [PASSWORD, "wrong-password", token, *fake.codes_for(ANN), *browser.http.cookies.values()]
    said = "\n".join(
        record.getMessage() for record in caplog.records if not record.name.startswith(("httpx", "httpcore"))
    )
    assert said
    assert [secret for secret in secrets if secret in said] == []


def node(group: str, name: str, type: str = "text", **attributes: Any) -> dict[str, Any]:
    input = {"node_type": "input", "name": name, "type": type, **attributes}
    return {"type": "input", "group": group, "attributes": input, "messages": [], "meta": {}}


def drawn(*nodes: dict[str, Any]) -> list[list[str]]:
    """The names of what each form of a flow shows."""
    flow = LoginFlow.from_dict({"id": "flow-1", "ui": {"action": "", "method": "POST", "nodes": list(nodes)}})
    return [[getattr(each.node.attributes, "name", each.node.type) for each in form.fields] for form in forms(flow)]


CSRF = node("default", "csrf_token", "hidden", value="c")


def test_3_11_the_enter_key_presses_the_button_of_the_password() -> None:
    code, password = node("code", "method", "submit"), node("password", "method", "submit")
    identifier, typed = node("default", "identifier"), node("password", "password", "password")
    assert drawn(CSRF, identifier, code, typed, password) == [["identifier", "password", "method", "method"]]
    flow = LoginFlow.from_dict({"id": "f", "ui": {"nodes": [CSRF, identifier, code, typed, password]}})
    assert [each.node.group for each in forms(flow)[0].fields] == ["default", "password", "password", "code"]


def test_3_11_methods_that_share_no_field_have_forms_of_their_own() -> None:
    totp, lookup = node("totp", "totp_code"), node("lookup_secret", "lookup_secret")
    back = node("profile", "screen", "submit")
    assert drawn(back, CSRF, lookup, totp) == [["totp_code"], ["lookup_secret"], ["screen"]]


def test_the_way_back_is_last_and_stands_between_no_methods() -> None:
    back, code = node("profile", "screen", "submit"), node("code", "method", "submit")
    assert drawn(back, CSRF, code, node("password", "password")) == [["password"], ["method"], ["screen"]]


def test_the_enter_key_registers_and_goes_to_no_provider() -> None:
    email, profile = node("default", "traits.email"), node("profile", "method", "submit")
    provider = node("oidc", "provider", "submit")
    assert drawn(provider, email, profile) == [["traits.email", "method", "provider"]]


async def test_3_11_a_flow_with_unknown_nodes_is_drawn(fake: FakeOry, browser: Browser) -> None:
    unknown = {"type": "hologram", "group": "future", "attributes": {"node_type": "hologram", "depth": 3}}
    script = {
        "type": "script",
        "group": "webauthn",
        "attributes": {
            "node_type": "script",
            "src": "https://evil.example.org/x.js",
            "id": "s",
            "type": "text/javascript",
        },
    }
    trigger = node("passkey", "passkey_login_trigger", "button", onclick="evil()", value="")
    text = node("default", "identifier", value='"><script>alert(1)</script>')
    nodes = [CSRF, unknown, script, trigger, text, node("password", "method", "submit", value="password")]
    body = {"id": "flow-1", "ui": {"action": "", "method": "POST", "messages": [], "nodes": nodes}}
    fake.fail("createBrowserLoginFlow", status=200, body=body)
    page = await browser.get("/login")
    assert page.status_code == 200
    assert page.text.count('class="note"') == 2
    assert "hologram" in page.text
    assert "<script" not in page.text
    assert "evil" not in page.text
    assert Pages(page.text).forms[0].fields["identifier"] == '"><script>alert(1)</script>'
