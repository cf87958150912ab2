"""Chromium for the web app, which runs on the fake and, with ORY_LIVE=1 (`make test-web`), on real servers too."""

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from tests.servers.build import BuildError, build
from tests.support.waiting import PATIENCE
from tests.web.site import Real, Site, fake_site, real_servers, real_site
from tests.web.visitor import Visitor

LIVE = os.environ.get("ORY_LIVE") == "1"
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")
OUTPUT = Path(__file__).parent / "output"


@pytest.fixture(scope="session")
def real() -> Iterator[Real]:
    if not LIVE:
        pytest.skip("real servers are left out: `make test-web` has them")
    try:
        for name in ("kratos", "hydra"):
            build(name)
    except BuildError as error:
        pytest.skip(f"no real servers: {error}")
    with real_servers() as servers:
        yield servers


@pytest_asyncio.fixture(params=["fake", "real"], loop_scope="module")
async def site(request: pytest.FixtureRequest) -> AsyncIterator[Site]:
    """The app, served."""
    if request.param == "fake":
        async with fake_site() as site:
            yield site
    else:
        async with real_site(request.getfixturevalue("real")) as site:
            yield site


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Any]:
    """Chromium, started once."""
    if CHROMIUM is None:
        pytest.skip("no Chromium: `apt-get install chromium`, or name it in CHROMIUM")
    from playwright.async_api import async_playwright

    async with async_playwright() as playwright:
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=arguments, timeout=PATIENCE * 1000)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def visitor(site: Site, browser: Any) -> AsyncIterator[Visitor]:
    """Somebody with a browser that knows nothing yet, who keeps pictures of what they see."""
    context = await browser.new_context(java_script_enabled=False, base_url=site.url)
    context.set_default_timeout(PATIENCE * 1000)
    folder = OUTPUT / ("real" if site.fake is None else "fake")
    folder.mkdir(parents=True, exist_ok=True)
    yield Visitor(site, await context.new_page(), folder)
    await context.close()
