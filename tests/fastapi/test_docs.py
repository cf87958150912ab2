"""docs/fastapi.md: its blocks run, in their order, and the app they make does what the page says."""

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from ory_async import ConfigurationError, Ory
from ory_async.fastapi import OryAuth
from ory_async.testing import FakeOry
from tests.fastapi.support import browsing, sign_in, user

PAGE = Path(__file__).parents[2] / "docs/fastapi.md"
BLOCKS = re.findall(r"^```python\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
Page = dict[str, Any]


@pytest.fixture
async def page(fake: FakeOry, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Page]:
    """What the blocks define, without the one that puts a user in place."""
    async with fake.serve():
        monkeypatch.setenv("ORY_PROJECT_URL", fake.url)
        found: Page = {"__name__": "fastapi_page"}
        for block in BLOCKS:
            exec(compile(block, str(PAGE), "exec"), found)
        found["app"].dependency_overrides.clear()
        yield found
        await found["ory"].aclose()


@pytest.fixture
async def client(page: Page) -> AsyncIterator[httpx.AsyncClient]:
    async with browsing(page["app"]) as client:
        yield client


async def test_3_02_the_page_the_session(fake: FakeOry, client: httpx.AsyncClient) -> None:
    ann = sign_in(fake)
    assert (await client.get("/me", headers=ann)).json() == "ann@example.org"
    assert (await client.get("/me")).status_code == 401
    away = await client.get("/me", headers={"Accept": "text/html"})
    assert (away.status_code, httpx.URL(away.headers["location"]).path) == (303, "/login")
    assert [(await client.get("/", headers=each)).json() for each in ({}, ann)] == ["hello", "hello ann@example.org"]


async def test_3_02_the_page_other_cookies(fake: FakeOry, page: Page) -> None:
    credential = page["renamed"].credential(httpx.Request("GET", "http://a", headers={"Cookie": "my_session=1"}))
    assert credential.cookie == "my_session=1"


async def test_3_06_the_page_permissions(fake: FakeOry, client: httpx.AsyncClient) -> None:
    ann = sign_in(fake)
    assert (await client.get("/settings/keys", headers=ann)).status_code == 403
    assert (await client.get("/docs-of-mine/1", headers=ann)).status_code == 403
    fake.relate(f"Doc:1#view@{user(fake)}", f"Doc:1#own@{user(fake)}")
    assert (await client.get("/docs-of-mine/1", headers=ann)).json() == "1"
    assert (await client.put("/docs-of-mine/1", headers=ann)).status_code == 403
    fake.relate(f"Group:staff#members@{user(fake)}")
    assert (await client.put("/docs-of-mine/1", headers=ann)).status_code == 200


async def test_4_02_the_page_logout(fake: FakeOry, client: httpx.AsyncClient, page: Page) -> None:
    ann = sign_in(fake)
    asked = fake.count("toSession")
    kept: OryAuth[Any] = page["kept"]
    request = httpx.Request("GET", "http://a", headers=ann)
    credential = kept.credential(request)  # type: ignore[arg-type]
    assert credential is not None
    for _ in range(2):
        await kept.verifier.verify(credential)
    assert fake.count("toSession") == asked + 1
    assert (await client.post("/logout", headers=ann)).status_code == 200
    assert (await client.post("/logout", headers=ann)).status_code == 401


async def test_3_04_the_page_lifespan(page: Page) -> None:
    ory: Ory = page["ory"]
    async with page["lifespan"](page["app"]):
        await ory.frontend.create_native_login_flow()
    with pytest.raises(ConfigurationError):
        await ory.frontend.create_native_login_flow()


async def test_3_02_the_page_tests_put_a_user_in_place(fake: FakeOry, page: Page, client: httpx.AsyncClient) -> None:
    page["app"].dependency_overrides[page["auth"].session] = page["ann"]
    assert (await client.get("/me")).json() == "ann@example.org"
    assert (await client.get("/settings/keys")).json() == "s"
    assert (await client.get("/docs-of-mine/1")).status_code == 403
    fake.relate("Doc:1#view@ann")
    assert (await client.get("/docs-of-mine/1")).status_code == 200
    assert fake.count("toSession") == 0


def test_the_page_is_short() -> None:
    assert len(PAGE.read_text(encoding="utf-8").splitlines()) < 200
    assert len(BLOCKS) == PAGE.read_text(encoding="utf-8").count("```") // 2
