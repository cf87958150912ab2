"""Chromium for the web app, which runs on the fake and, with ORY_LIVE=1 (`make test-web`), on real servers too."""

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

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


@pytest.fixture(params=["fake", "real"])
async def site(request: pytest.FixtureRequest) -> AsyncIterator[Site]:
    """The app, served."""
    if request.param == "fake":
        async with fake_site() as site:
            yield site
    else:
        async with real_site(request.getfixturevalue("real")) as site:
            yield site


@pytest.fixture
async def visitor(site: Site) -> AsyncIterator[Visitor]:
    """Somebody with a browser, who keeps pictures of what they see."""
    if CHROMIUM is None:
        pytest.skip("no Chromium: `apt-get install chromium`, or name it in CHROMIUM")
    from playwright.async_api import async_playwright

    async with async_playwright() as playwright:
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        context = await browser.new_context(java_script_enabled=False, base_url=site.url)
        context.set_default_timeout(PATIENCE * 1000)
        folder = OUTPUT / ("real" if site.fake is None else "fake")
        folder.mkdir(parents=True, exist_ok=True)
        yield Visitor(site, await context.new_page(), folder)
        await browser.close()
