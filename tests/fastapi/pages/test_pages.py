"""The rules of the pages: what they let in and out, and that each part can be replaced."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from ory_async import ConfigurationError, Invalid, Ory
from ory_async.fastapi import OryAuth
from ory_async.fastapi.pages import Step, View, flow_pages
from ory_async.fastapi.pages.view import flow_page, forms, origin_of, sources
from ory_async.flows import KINDS
from ory_async.testing import FakeOry
from ory_async.v1.models import LoginFlow
from tests.web.test_app import CSRF, Browser, Pages, node

URL = "http://app.example.org"
PASSWORD = "correct-horse-battery"
ANN = "ann@example.org"
METHODS = ("password", "code", "totp", "lookup_secret")
NAMES = Path(__file__).parent / "names.json"
EVIL = "evil.example.org"
TEN_LINES = """
import os
from fastapi import FastAPI
from ory_async import Ory
from ory_async.fastapi import OryAuth
from ory_async.fastapi.pages import flow_pages

auth = OryAuth(Ory.from_env(), login_url="/login")
app = FastAPI(lifespan=auth.lifespan)
app.include_router(flow_pages(auth, brand="Harbour"))
"""


@pytest.fixture
async def fake() -> AsyncIterator[FakeOry]:
    async with FakeOry(methods=METHODS, ui_url=URL, return_urls=(URL,), providers=["google"]) as fake:
        fake.identities.add({"email": ANN}, password=PASSWORD, verified=True)
        yield fake


@asynccontextmanager
async def pages_on(fake: FakeOry, **options: Any) -> AsyncIterator[Browser]:
    async with fake.client(max_retries=0) as ory:
        app = FastAPI()
        app.include_router(flow_pages(OryAuth(ory, login_url="/login"), **options))
        yield Browser(app)


@pytest.fixture
async def browser(fake: FakeOry) -> AsyncIterator[Browser]:
    async with pages_on(fake, admin=lambda session: True) as browser:
        yield browser


def test_ten_lines_of_application() -> None:
    assert len([line for line in TEN_LINES.splitlines() if line]) <= 10


async def test_a_site_in_ten_lines_signs_in(fake: FakeOry, monkeypatch: pytest.MonkeyPatch) -> None:
    names: dict[str, Any] = {}
    async with fake.client() as ory:
        monkeypatch.setattr(Ory, "from_env", lambda: ory)
        exec(TEN_LINES, names)
        browser = Browser(names["app"])
        for name in (*KINDS, "logout", "error"):
            page = await browser.get(f"/{name}")
            assert page.status_code == {"settings": 303, "error": 400}.get(name, 200), name
        assert (await browser.sign_in(ANN)).status_code == 303
        assert ANN in (await browser.get("/settings")).text


# -- what comes from elsewhere


@pytest.mark.parametrize("path", ["/login?flow=x", "/settings?flow=x", "/logout", "/consent", "/device", "/admin/x"])
@pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {}], ids=str)
async def test_other_sites_post_nothing(browser: Browser, fake: FakeOry, path: str, headers: dict[str, str]) -> None:
    del browser.http.headers["Sec-Fetch-Site"]
    form = {"consent_challenge": "c", "decision": "allow", "device_challenge": "c", "user_code": "A", "action": "end"}
    before = len(fake.requests)
    refused = await browser.http.post(path, data=form, headers=headers)
    assert refused.status_code == 403
    assert refused.headers["content-type"].startswith("text/html")
    assert len(fake.requests) == before


ROUTES = (*(f"/{name}" for name in KINDS), "/logout", "/error", "/consent", "/admin")


@pytest.mark.parametrize("path", ROUTES)
async def test_a_host_header_reaches_nothing(browser: Browser, path: str) -> None:
    """Redirects of ours are paths. What `login_url` of OryAuth adds for pages of the app is kept out by
    TrustedHostMiddleware."""
    answer = await browser.get(path, headers={"Host": EVIL})
    said = {name: value for name, value in answer.headers.items() if EVIL in value}
    if path in ("/consent", "/admin") and answer.status_code == 303:
        assert answer.headers["location"].startswith("/login?return_to=")
        return
    assert said == {}
    assert EVIL not in answer.text


async def test_redirects_are_paths_and_are_not_kept(browser: Browser, fake: FakeOry) -> None:
    seen = []
    seen.append(await browser.get("/settings?lang=de"))
    assert seen[-1].headers["location"] == "/login?" + urlencode({"return_to": "/settings?lang=de"})
    await browser.get("/login?flow=unknown")
    seen.append(browser.page)
    await browser.get("/recovery")
    seen.append(await browser.post(email=ANN))
    await browser.get("/login")
    seen.append(await browser.post(identifier=ANN, password=PASSWORD))
    seen.append(await browser.get("/login"))
    assert seen[-1].headers["location"] == "/"
    for answer in seen:
        assert answer.status_code == 303
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["location"].startswith(("/", URL))
        assert not answer.headers["location"].startswith("//")


@pytest.mark.parametrize("to", [f"https://{EVIL}/", f"//{EVIL}/", f"/\\{EVIL}/", "javascript:alert(1)"])
async def test_nobody_is_sent_where_ory_would_not(browser: Browser, to: str) -> None:
    for path in ("/login", "/registration"):
        page = await browser.get(path, params={"return_to": to})
        assert page.status_code == 400
    await browser.sign_in(ANN)
    back = await browser.get("/login", params={"return_to": to})
    assert back.status_code in (303, 400)
    assert back.headers.get("location", "/") == "/"


async def test_who_is_signed_in_goes_where_they_wanted(browser: Browser) -> None:
    await browser.get("/login", params={"return_to": "/settings"})
    done = await browser.post(identifier=ANN, password=PASSWORD)
    assert done.headers["location"] == f"{URL}/settings"
    assert (await browser.get("/login", params={"return_to": "/settings"})).headers["location"] == "/settings"


MISTAKES: dict[str, tuple[str, str, dict[str, Any]]] = {
    "no flow": ("POST", "/login", {"data": {"a": "b"}}),
    "an unknown field": ("POST", "FLOW", {"data": {"evil": "1"}}),
    "a file": ("POST", "FLOW", {"files": {"identifier": b"x"}}),
    "JSON": ("POST", "FLOW", {"content": b"\xff{", "headers": {"Content-Type": "multipart/form-data"}}),
    "half a multipart body": (
        "POST",
        "FLOW",
        {"content": b"--x\r\nContent-", "headers": {"Content-Type": "multipart/form-data; boundary=y"}},
    ),
    "no consent challenge": ("GET", "/consent", {}),
    "another decision": ("POST", "/consent", {"data": {"consent_challenge": "c", "decision": "maybe"}}),
    "no device challenge": ("GET", "/device", {}),
    "no code": ("POST", "/device", {"data": {"device_challenge": "c"}}),
    "an unknown level": ("GET", "/login?aal=aal9", {}),
    "another action": ("POST", "/admin/1", {"data": {"action": "delete"}}),
}


@pytest.mark.parametrize(("method", "path", "options"), MISTAKES.values(), ids=MISTAKES.keys())
async def test_mistakes_of_a_browser_are_400_pages(
    browser: Browser, method: str, path: str, options: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    await browser.get("/login")
    if path == "FLOW":
        (form,) = [form for form in Pages(browser.page.text).forms if form.action.startswith("?")]
        path = f"/login{form.action}"
    elif "login" not in path and "device" not in path:
        await browser.sign_in(ANN)
    answer = await browser.http.request(method, path, **options)
    assert answer.status_code == 400
    assert answer.headers["content-type"].startswith("text/html")
    assert "no-store" in answer.headers["cache-control"]
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


@pytest.mark.parametrize("uri", ["javascript:alert(1)", "data:text/html,x", f"https://{EVIL}/privacy", "http://a/b"])
async def test_only_links_of_the_web_stand_on_the_consent_page(fake: FakeOry, browser: Browser, uri: str) -> None:
    await browser.sign_in(ANN)
    consent: dict[str, Any] = {
        "challenge": "c",
        "requested_scope": ["openid", "boats"],
        "request_url": f"{fake.url}/oauth2/auth",
        "client": {
            "client_id": "c",
            "policy_uri": uri,
            "tos_uri": uri,
            "redirect_uris": ["https://shop.example.org/cb"],
        },
    }
    async with fake.client() as ory:
        found = await ory.identity.list_identities(credentials_identifier=ANN)
    consent["subject"] = found.items[0].id
    fake.fail("getOAuth2ConsentRequest", status=200, body=consent)
    page = await browser.get("/consent?consent_challenge=c")
    assert page.status_code == 200
    assert (f'href="{uri}"' in page.text) == uri.startswith("http")
    assert "javascript:" not in page.text
    assert "https://shop.example.org" in page.headers["content-security-policy"]
    assert "boats" in page.text


async def test_a_form_leads_only_where_its_page_said(fake: FakeOry, browser: Browser) -> None:
    """Chromium blocks what `form-action` does not name: to a provider one goes by a page."""
    page = await browser.get("/login")
    assert "google.example" not in page.headers["content-security-policy"]
    (form,) = [form for form in Pages(page.text).forms if ("provider", "google") in form.buttons]
    left = await browser.post(button=("provider", "google"))
    assert left.status_code == 200
    assert 'http-equiv="refresh" content="0;url=https://google.example/oauth2/auth' in left.text
    assert form.buttons[0] != ("provider", "google")


async def test_static_files_are_ours_alone(browser: Browser) -> None:
    for name in ("pages.css", "pages.js"):
        file = await browser.http.get(f"/pages-static/{name}")
        assert file.status_code == 200
        again = await browser.http.get(f"/pages-static/{name}", headers={"If-None-Match": file.headers["etag"]})
        assert again.status_code == 304
    for name in ("..%2f__init__.py", "nothing.css", "%2e%2e"):
        assert (await browser.http.get(f"/pages-static/{name}")).status_code == 404


# -- each part can be replaced


def override(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        path = folder / (name.replace("__", "/") + ".html")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


async def test_a_template_of_the_application_is_taken(fake: FakeOry, tmp_path: Path) -> None:
    head = '{% extends "ours/layouts/base.html" %}{% block footer %}<p>Of Harbour</p>{% endblock %}'
    override(
        tmp_path,
        layouts__base=head,
        elements__button="<button name='{{ field.name }}' value='{{ field.value }}'>!</button>",
    )
    async with pages_on(fake, templates=tmp_path) as browser:
        page = await browser.get("/login")
    assert "Of Harbour" in page.text
    assert ">!</button>" in page.text


@pytest.mark.parametrize(
    ("name", "near"),
    [("login", "pages/login.html"), ("pages__logn", "pages/login.html"), ("element__input", "elements/input.html")],
)
def test_an_override_that_matches_nothing_stops_the_start(tmp_path: Path, name: str, near: str) -> None:
    override(tmp_path, **{name: "x"})
    with pytest.raises(ConfigurationError) as raised:
        flow_pages(OryAuth(Ory.local()), templates=tmp_path)
    assert near in str(raised.value)


@pytest.mark.parametrize(
    "options",
    [
        {"templates": "/no/such/folder"},
        {"own_templates": "/no/such/folder"},
        {"home": "members"},
        {"welcome": f"//{EVIL}"},
        {"prefix": "account"},
        {"url": "app.example.org"},
        {"url": "https://app.example.org/path"},
        {"form_action": "https://shop.example.org"},
        {"form_action": ["shop.example.org"]},
        {"languages": ["xx"]},
        {"brnad": "Harbour"},
    ],
    ids=str,
)
def test_options_that_cannot_work_stop_the_start(options: Any) -> None:
    with pytest.raises(ConfigurationError):
        flow_pages(OryAuth(Ory.local()), **options)


def test_a_broken_template_stops_the_start(tmp_path: Path) -> None:
    override(tmp_path, pages__login="{% if %}")
    with pytest.raises(ConfigurationError):
        flow_pages(OryAuth(Ory.local()), templates=tmp_path)


async def test_whoever_renders_gets_the_view(fake: FakeOry) -> None:
    seen: list[View] = []

    def render(request: Request, view: View) -> Response | str | None:
        seen.append(view)
        if view.page == "login":
            fields = [field.name for form in view.values["flow"].forms for field in form.fields]
            return JSONResponse({"title": view.values["flow"].title, "fields": fields}, view.status)
        return "<p>text</p>" if view.page == "recovery" else None

    async with pages_on(fake, render=render) as browser:
        login, recovery, logout = [await browser.get(f"/{name}") for name in ("login", "recovery", "logout")]
    assert login.json()["fields"][0] == "identifier"
    assert recovery.text == "<p>text</p>"
    assert "<!doctype html>" in logout.text
    for answer in (login, recovery, logout):
        assert answer.headers["cache-control"] == "no-store"
        assert "form-action" in answer.headers["content-security-policy"]
    assert [view.page for view in seen] == ["login", "recovery", "logout"]


async def test_hooks_before_and_after_a_step(fake: FakeOry) -> None:
    seen: list[Any] = []

    async def before(step: Step) -> Response | None:
        seen.append((step.name, step.flow.id, step.session))
        return PlainTextResponse("not now", 403) if step.request.query_params.get("closed") else None

    async def after(step: Step, outcome: Any) -> Response | None:
        seen.append(type(outcome))
        return None if isinstance(outcome, Invalid) else PlainTextResponse("welcome")

    async with pages_on(fake, before=before, after=after) as browser:
        page = await browser.get("/login")
        flow = Pages(page.text).forms[0].action.rpartition("flow=")[2]
        assert (await browser.post(identifier=ANN, password="wrong")).status_code == 400
        assert seen == [("login", flow, None), Invalid]
        done = await browser.post(identifier=ANN, password=PASSWORD)
        assert done.text == "welcome"
        assert (await browser.get("/settings")).status_code == 200  # Ory's cookies were sent
        posts = fake.count("updateLoginFlow")
        await browser.get("/login?closed=1&refresh=true")
        assert (await browser.post(password=PASSWORD)).text == "not now"
        assert fake.count("updateLoginFlow") == posts


async def test_pages_under_a_prefix_lead_to_each_other(fake: FakeOry) -> None:
    async with pages_on(fake, prefix="/account") as browser:
        page = await browser.get("/account/login")
        assert page.status_code == 200
        assert 'href="/account/registration' in page.text
        assert 'href="/account/pages-static/pages.css"' in page.text
        away = await browser.get("/account/settings")
        assert away.headers["location"].startswith("/account/login?return_to=%2Faccount%2Fsettings")


async def test_nothing_is_asked_of_the_client_before_a_request() -> None:
    class Late:
        """An OryAuth whose client comes later."""

        def __init__(self) -> None:
            self.asked = False

        @property
        def ory(self) -> Ory:
            self.asked = True
            raise AssertionError

        async def optional_session(self, connection: Request) -> None: ...

        async def session(self, connection: Request) -> None: ...

        async def check_origin(self, connection: Request) -> None: ...

    late: Any = Late()
    FastAPI().include_router(flow_pages(late))
    assert late.asked is False


# -- words


async def test_the_language_is_that_of_the_address_then_the_cookie_then_the_browser(browser: Browser) -> None:
    def language() -> str:
        return browser.page.text.partition('<html lang="')[2][:2]

    await browser.get("/login")
    assert language() == "en"
    await browser.get("/login", headers={"Accept-Language": "de-DE,de;q=0.9"})
    assert language() == "de"
    await browser.get("/login?lang=de")
    assert language() == "de"
    assert "HttpOnly" in next(each for each in browser.page.headers.get_list("set-cookie") if "language" in each)
    await browser.get("/recovery")
    assert language() == "de"
    await browser.get("/recovery?lang=xx")
    assert language() == "de"
    await browser.get("/recovery?lang=en")
    assert language() == "en"


RAW = "Raw words of the server"


@pytest.mark.parametrize("name", ["login", "registration", "recovery", "verification"])
async def test_no_words_of_ory_reach_a_page(fake: FakeOry, browser: Browser, name: str) -> None:
    said = {"id": 4009999, "text": RAW, "type": "error", "context": {"reason": RAW}}
    info = {"id": 1999998, "text": RAW, "type": "info"}
    own = {"id": 77, "text": "<b>closed</b> tonight", "type": "error"}
    nodes = [{**CSRF}, node("default", "identifier"), node("password", "method", "submit", value="password")]
    for each in nodes:
        each["meta"] = {"label": info}
        each["messages"] = [said, info, own]
    body = {"id": "f", "ui": {"action": "", "method": "POST", "messages": [said, info, own], "nodes": nodes}}
    fake.fail(f"createBrowser{name.title()}Flow", status=200, body=body)
    page = await browser.get(f"/{name}?lang=de")
    assert page.status_code == 200
    assert RAW not in page.text
    assert "&lt;b&gt;closed&lt;/b&gt; tonight" in page.text
    fake.fail(f"createBrowser{name.title()}Flow", status=500, body={"error": {"message": RAW, "reason": RAW}})
    assert RAW not in (await browser.get(f"/{name}")).text


async def test_between_two_ways_stands_one_or(fake: FakeOry, browser: Browser) -> None:
    """A form of which nobody sees anything is no way: the nodes of a real registration with passkeys have one."""
    button = node("passkey", "passkey_register_trigger", "button", value="1")
    unseen = [node("passkey", "passkey_register", "hidden"), node("webauthn", "webauthn_register", "hidden")]
    ways = [node("password", "password", "password"), button, node("code", "method", "submit", value="code")]
    body = {"id": "f", "ui": {"action": "", "method": "POST", "nodes": [CSRF, *ways, *unseen]}}
    fake.fail("createBrowserRegistrationFlow", status=200, body=body)
    page = await browser.get("/registration")
    assert page.text.count("<form") == 4
    assert page.text.count('class="or"') == 2


# -- the view


def flow_of(*nodes: dict[str, Any], **more: Any) -> LoginFlow:
    ui = {"action": "https://auth.example.org/self-service/login?flow=f", "method": "POST", "nodes": list(nodes)}
    return LoginFlow.from_dict({"id": "f", "ui": ui, **more})


def script(src: str) -> dict[str, Any]:
    attributes = {"node_type": "script", "src": src, "id": "s", "type": "text/javascript", "integrity": "sha512-x"}
    return {"type": "script", "group": "webauthn", "attributes": attributes, "messages": [], "meta": {}}


def test_scripts_are_those_of_kratos_itself() -> None:
    own, other = "https://auth.example.org/.well-known/ory/webauthn.js", f"https://{EVIL}/x.js"
    page = flow_page(
        "login", flow_of(CSRF, script(own), script(other), script(f"https://auth.example.org@{EVIL}/x.js"))
    )
    assert [each.src for each in page.scripts] == [own]


CALLS: dict[str, tuple[dict[str, Any], tuple[str, str]]] = {
    "by name": ({"onclickTrigger": "oryPasskeyLogin"}, ("oryPasskeyLogin", "")),
    "by code": ({"onclick": "window.__oryPasskeyLogin()"}, ("__oryPasskeyLogin", "")),
    "with options": ({"onclick": 'window.oryWebAuthnLogin({"a":[1]})'}, ("oryWebAuthnLogin", '{"a":[1]}')),
    "something else": ({"onclick": "alert(1)"}, ("", "")),
    "two things": ({"onclick": "oryWebAuthnLogin();alert(1)"}, ("", "")),
    "another name": ({"onclickTrigger": "alert"}, ("", "")),
}


@pytest.mark.parametrize(("attributes", "wanted"), CALLS.values(), ids=CALLS.keys())
def test_a_button_calls_functions_of_ory_with_data_only(attributes: dict[str, Any], wanted: tuple[str, str]) -> None:
    (form,) = forms(flow_of(node("passkey", "passkey_login_trigger", "button", **attributes)))
    (field,) = form.fields
    assert (field.call, field.argument) == wanted
    assert field.kind == ("call" if wanted[0] else "note")


def test_no_enter_key_removes_anything() -> None:
    remove = node("passkey", "passkey_remove", "submit", value="1")
    name = node("passkey", "webauthn_register_displayname")
    add = node("passkey", "webauthn_register_trigger", "button", onclickTrigger="oryWebAuthnRegistration")
    drawn = forms(flow_of(CSRF, remove, remove, name, add), name="settings")
    assert [[field.name for field in form.fields] for form in drawn] == [
        ["webauthn_register_displayname", "webauthn_register_trigger"],
        ["passkey_remove"],
        ["passkey_remove"],
    ]


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://a.example.org:443/x", "https://a.example.org"),
        ("http://127.0.0.1:4433/x", "http://127.0.0.1:4433"),
        ("http://[::1]:80/", "http://[::1]"),
        ("https://a.example.org;script-src *", ""),
        ("https://a b/", ""),
        ("ftp://a/", ""),
        ("/path", ""),
        ("http://a:x/", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_origins(url: str | None, origin: str) -> None:
    assert origin_of(url) == origin


def test_schemes_of_apps_are_sources_and_harmful_ones_are_not() -> None:
    given = ["com.example.app:/cb", "javascript:alert(1)", "data:x", "https://a/cb", "https://a/other", "x y:z", None]
    assert sources(given) == ("com.example.app:", "https://a")


# -- what an override may rely on


async def test_the_names_that_templates_are_given(fake: FakeOry) -> None:
    """A name that goes missing would break somebody's override: change the file with care (`names.json`)."""
    seen: dict[str, list[str]] = {}

    def render(request: Request, view: View) -> None:
        seen[view.page] = sorted({*seen.get(view.page, []), *view.values})

    async with pages_on(fake, render=render, admin=lambda session: True) as browser:
        for name in (
            "login",
            "registration",
            "recovery",
            "verification",
            "logout",
            "error",
            "device?device_challenge=c",
        ):
            await browser.get(f"/{name}")
        await browser.get("/device/done")
        await browser.get("/login")
        await browser.post(button=("provider", "google"))
        await browser.sign_in(ANN)
        await browser.get("/settings")
        await browser.get("/admin")
        async with fake.client() as ory:
            found = (await ory.identity.list_identities(credentials_identifier=ANN)).items[0]
        await browser.get(f"/admin/{found.id}")
        consent = {"challenge": "c", "subject": found.id, "requested_scope": ["openid"], "client": {"client_id": "c"}}
        fake.fail("getOAuth2ConsentRequest", status=200, body=consent)
        await browser.get("/consent?consent_challenge=c")
        browser.http.cookies.clear()
        fake.identities.add({"email": "off@example.org"}, password=PASSWORD, state="inactive")
        await browser.sign_in("off@example.org")
    ours = {path.stem for path in (Path(__file__).parents[3] / "ory_async/fastapi/pages/templates/pages").iterdir()}
    assert {*seen} == ours
    assert seen == json.loads(NAMES.read_text(encoding="utf-8"))


# -- administration


async def test_what_can_be_done_for_one_identity(fake: FakeOry, browser: Browser) -> None:
    bob = fake.identities.add({"email": "bob@example.org"}, password=PASSWORD, verified=True)["id"]
    other = Browser(browser.http._transport.app)  # type: ignore[attr-defined]
    await other.sign_in("bob@example.org")
    await browser.sign_in(ANN)
    found = await browser.get("/admin?search=bob@example.org")
    assert (f"/admin/{bob}" in found.text, ANN in found.text.partition("<table")[2]) == (True, False)
    assert "password" in (await browser.get(f"/admin/{bob}")).text.lower()

    async def act(action: str) -> str:
        done = await browser.http.post(f"/admin/{bob}", data={"action": action})
        assert done.status_code == (200 if action == "recover" else 303)
        return done.text

    text = await act("recover")
    assert [code for code in fake.codes_for("bob@example.org") if code in text] or "<code>" in text
    assert (await other.get("/settings")).status_code == 200
    await act("end")
    assert (await other.get("/settings")).status_code == 303
    await act("disable")
    assert (await other.sign_in("bob@example.org")).status_code == 403
    await act("enable")
    assert (await other.sign_in("bob@example.org")).status_code == 303
    assert (await browser.get("/admin/not-an-id")).status_code in (400, 404)


async def test_lists_go_forward_and_back(fake: FakeOry, browser: Browser) -> None:
    fake.identities.add_many(45)
    await browser.sign_in(ANN)
    seen: list[str] = []
    page, back = await browser.get("/admin"), list[str]()
    while True:
        seen.append(page.text.partition("<tbody>")[2].partition("</tbody>")[0])
        links = dict(re.findall(r'<a rel="(next|prev)" href="([^"]+)"', page.text))
        if "next" not in links:
            break
        page = await browser.get(unescape(links["next"]))
    assert len(seen) == 3
    while "prev" in links:
        page = await browser.get(unescape(links["prev"]))
        back.append(page.text.partition("<tbody>")[2].partition("</tbody>")[0])
        links = dict(re.findall(r'<a rel="(next|prev)" href="([^"]+)"', page.text))
    assert back == [seen[1], seen[0]]
