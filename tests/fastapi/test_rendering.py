"""A FastAPI app that renders the flows of a browser: one generic template, a cookie jar, and no JavaScript."""

from collections.abc import AsyncIterator
from html.parser import HTMLParser
from typing import Annotated, Any
from urllib.parse import parse_qsl

import httpx
import jinja2
import pytest
from fastapi import Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from ory_async import Complete, Continue, Invalid, Ory
from ory_async.fastapi import OryAuth, UserSession
from ory_async.flows import KINDS
from ory_async.testing import FakeOry
from ory_async.v1.models import LoginFlow
from tests.fastapi.support import app_with_handler, browsing, user

PASSWORD = "correct horse battery"
TEMPLATE = jinja2.Environment(autoescape=True).from_string("""
{% for message in flow.messages %}<p role="alert" data-id="{{ message.id }}">{{ message.text }}</p>{% endfor %}
<form method="post" action="?flow={{ flow.id }}">
{% for node in flow.nodes() %}{% set input = node.attributes %}
  {% if input.node_type == "input" %}
  <label>{{ node.meta.label.text if node.meta and node.meta.label }}
    <input name="{{ input.name }}" type="{{ input.type }}" value="{{ input.value if input.value is not none }}"></label>
  {% for message in flow.field_errors.get(input.name, []) %}<em data-field="{{ input.name }}">{{ message.id }}</em>
  {% endfor %}{% else %}<div data-node="{{ node.type }}"></div>{% endif %}
{% endfor %}</form>""")


class Form(HTMLParser):
    """What a browser makes of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}
        self.buttons: list[tuple[str, str]] = []
        self.errors: list[str | None] = []
        self.fields_with_errors: list[str | None] = []
        self.nodes: list[str | None] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "input" and given.get("type") in ("submit", "button"):
            self.buttons.append((given["name"] or "", given["value"] or ""))
        elif tag == "input":
            self.fields[given["name"] or ""] = given["value"] or ""
        elif tag == "p":
            self.errors.append(given.get("data-id"))
        elif tag == "em":
            self.fields_with_errors.append(given["data-field"])
        elif tag == "div":
            self.nodes.append(given["data-node"])


@pytest.fixture
async def client(fake: FakeOry, ory: Ory) -> AsyncIterator[httpx.AsyncClient]:
    auth = OryAuth(ory, login_url="/login")
    app = app_with_handler()

    def shown(outcome: Any) -> Response:
        match outcome:
            case Continue(flow=flow) | Invalid(flow=flow):
                answer: Response = HTMLResponse(TEMPLATE.render(flow=flow))
            case Complete():
                answer = RedirectResponse("/me", 303)
            case _:
                answer = RedirectResponse("/login", 303)
        for cookie in outcome.set_cookies:
            answer.headers.append("set-cookie", cookie)
        return answer

    @app.get("/me")
    async def me(session: Annotated[UserSession, Depends(auth.session)]) -> Any:
        return session.traits

    @app.get("/{kind}")
    async def page(kind: str, request: Request) -> Response:
        return shown(await ory.flows.browser(request.headers.get("cookie")).create(KINDS[kind]))

    @app.post("/{kind}")
    async def submit(kind: str, flow: str, request: Request) -> Response:
        form = parse_qsl((await request.body()).decode(), keep_blank_values=True)
        browser = ory.flows.browser(request.headers.get("cookie"))
        return shown(await browser.submit(KINDS[kind], flow, form=form))

    async with browsing(app) as client:
        yield client


async def post(client: httpx.AsyncClient, page: httpx.Response, flow: str, **fields: str) -> httpx.Response:
    """What a browser does when the last button of a form is pressed."""
    form = Form(page.text)
    return await client.post(
        page.url.path, params={"flow": flow}, data={**form.fields, **fields, **dict(form.buttons[-1:])}
    )


def flow_of(page: httpx.Response) -> str:
    return page.text.partition('action="?flow=')[2].partition('"')[0]


async def test_3_11_a_login_from_the_first_page_to_the_session(fake: FakeOry, client: httpx.AsyncClient) -> None:
    user(fake, password=PASSWORD)
    away = await client.get("/me", headers={"Accept": "text/html"})
    assert (away.status_code, httpx.URL(away.headers["location"]).path) == (303, "/login")

    page = await client.get("/login")
    assert page.status_code == 200
    form = Form(page.text)
    assert form.fields["csrf_token"] != ""
    assert {"identifier", "password"} <= {*form.fields}
    assert form.errors == []

    wrong = await post(client, page, flow_of(page), identifier="ann@example.org", password="wrong")
    assert (wrong.status_code, Form(wrong.text).errors) == (200, ["4000006"])
    assert Form(wrong.text).fields["identifier"] == "ann@example.org"

    right = await post(client, wrong, flow_of(wrong), identifier="ann@example.org", password=PASSWORD)
    assert (right.status_code, right.headers["location"]) == (303, "/me")
    assert (await client.get("/me")).json() == {"email": "ann@example.org"}


async def test_3_11_a_field_with_an_error_is_told_at_the_field(fake: FakeOry, client: httpx.AsyncClient) -> None:
    page = await client.get("/registration")
    wrong = await post(client, page, flow_of(page), **{"traits.email": "not an address"})
    form = Form(wrong.text)
    assert form.fields_with_errors == ["traits.email"]
    assert form.fields["traits.email"] == "not an address"


async def test_3_11_nothing_of_the_cookies_of_the_app_reaches_ory(fake: FakeOry, client: httpx.AsyncClient) -> None:
    client.cookies.set("theme", "dark")
    page = await client.get("/login")
    await post(client, page, flow_of(page), identifier="ann@example.org", password="wrong")
    assert fake.requests
    assert not [call for call in fake.requests if "theme" in call.headers.get("cookie", "")]


def test_3_11_a_flow_with_unknown_nodes_is_rendered() -> None:
    raw = {
        "id": "flow-1",
        "ui": {
            "action": "", "method": "POST", "messages": [{"id": 4000006, "type": "error", "text": "<wrong>"}],
            "nodes": [
                {"type": "hologram", "group": "future", "attributes": {"node_type": "hologram", "depth": 3}},
                {"type": "input", "group": "default", "attributes": {
                    "node_type": "input", "name": "identifier", "type": "text", "value": "\"><script>",
                }, "messages": [{"id": 4000002, "type": "error", "text": "missing"}], "meta": {}},
            ],
        },
    }  # fmt: skip
    page = TEMPLATE.render(flow=LoginFlow.from_dict(raw))
    form = Form(page)
    assert form.nodes == ["hologram"]
    assert (form.errors, form.fields_with_errors) == (["4000006"], ["identifier"])
    assert form.fields == {"identifier": '"><script>'}
    assert "<wrong>" not in page
