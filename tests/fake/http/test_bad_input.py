"""Whatever is sent to whichever operation, the fake answers it, and goes on."""

from __future__ import annotations

import re

import httpx
import pytest

from ory_async.testing import FakeOry
from tests.corpus.counts import FULL

JSON, FORM = "application/json", "application/x-www-form-urlencoded"
BODIES = [
    (JSON, b""),
    (JSON, b"{"),
    (JSON, b"[]"),
    (JSON, b"[1]"),
    (JSON, b"null"),
    (JSON, b"\xff\xfe"),
    (JSON, b"[" * 20_000),
    (JSON, b'{"a":' * 20_000),
    (JSON, b'{"method":"password","identifier":"\\ud800","password":"\\ud800"}'),
    (JSON, b'{"method":{},"traits":1,"code":[],"state":{},"csrf_token":[1],"id":1,"scope":[],"keys":1,"client_id":{}}'),
    (JSON, b'{"identities":[1,null,{"create":1}],"tuples":[1],"redirect_uris":[1],"keys":[1],"subject_set":1}'),
    (JSON, b'[{"op":1,"path":2},{"action":"insert","relation_tuple":1}]'),
    (FORM, b"\xff\xfe=%ff&%00"),
    (FORM, b"method=password&a=1&a.b=2"),
    (FORM, b"{}"),
    ("text/plain", b"x"),
]
QUERIES = [
    "?flow=FLOW",
    "?id=%ff&flow=%ff&page_size=x&page_token=%ff&login_challenge=%ff&namespace=%00&max-depth=" + "9" * 30,
    "?client_id=%00&redirect_uri=http://[&response_type=code&state=12345678&prompt=x&id_token_hint=a.b.c&token=%ff",
]


@pytest.mark.parametrize("profile", ["next", "today", "2024"])
async def test_every_operation_answers_what_makes_no_sense(profile: str) -> None:
    fake = FakeOry(profile=profile, namespaces=("Doc",), methods=("password", "code", "totp", "lookup_secret"))
    login = fake.login_as(fake.identities.add())
    as_user = {"X-Session-Token": login.session_token, "Accept": JSON}
    routes = [
        (method if method != "*" else "GET", place.template)
        for place in [*fake.app._table._fixed.values(), *(place for _, place in fake.app._table._open)]
        for method in place.ops
    ]
    assert len(routes) > 120
    async with httpx.AsyncClient(transport=fake.transport(), base_url=fake.url) as http:
        for method, template in routes:
            path = re.sub(r"\{\w+\}", "%ff", template)
            kind = re.fullmatch(r"/self-service/(login|registration|settings|recovery|verification)", path)
            for number, query in enumerate(QUERIES):
                for content_type, body in BODIES[: 1 if method == "GET" else 3 if number and not FULL else None]:
                    flow = "x"
                    if kind and "FLOW" in query:
                        headers = as_user if kind[1] == "settings" else {}
                        flow = (await http.get(f"{path}/api", headers=headers)).json()["id"]
                    headers = {**as_user, "Content-Type": content_type}
                    answer = await http.request(
                        method, path + query.replace("FLOW", flow), content=body, headers=headers
                    )
                    assert answer.status_code < 500 or answer.status_code == 501 or path == "/oauth2/fallbacks/error"
    assert await works(fake)


async def works(fake: FakeOry) -> bool:
    async with fake.client() as ory:
        session = await ory.frontend.to_session(x_session_token=fake.login_as(fake.identities.add()).session_token)
        return session.active is True
