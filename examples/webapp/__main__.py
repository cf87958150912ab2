"""Run the app: `make web`, then open http://127.0.0.1:8000.

With ORY_KRATOS_PUBLIC_URL and ORY_KRATOS_ADMIN_URL set (and ORY_HYDRA_PUBLIC_URL, ORY_HYDRA_ADMIN_URL for OAuth2) it
runs on those servers, whose user interface it must be: their addresses of pages point to this app. Otherwise it runs on
an Ory in this process, with users to try, its mails at /mail, and an application that asks for consent.
"""

import argparse
import asyncio
import os
import secrets
from contextlib import AsyncExitStack, suppress
from urllib.parse import urlencode

import uvicorn
from fastapi import APIRouter, FastAPI, Request, Response

from examples.webapp.app import create_app, from_env, page
from ory_async import Ory
from ory_async.testing import FakeOry

PASSWORD = "correct-horse-battery"
TOTP_SECRET = "JBSWY3DPEHPK3PXP"


def demo_pages(ory: Ory, start: str) -> APIRouter:
    """What only the demonstration has. start: where its OAuth2 application sends people to sign in."""
    router = APIRouter()

    @router.get("/mail")
    async def mail(request: Request) -> Response:
        found = await ory.courier.list_courier_messages(page_size=20)
        return page(request, "mail.html", mails=found.items)

    @router.get("/demo")
    async def demo(request: Request) -> Response:
        return page(request, "demo.html", start=start, query=request.query_params, password=PASSWORD, totp=TOTP_SECRET)

    return router


async def demo_app(fake: FakeOry, url: str) -> FastAPI:
    """The app at `url` on a fake that serves, with users and an OAuth2 application."""
    add = fake.identities.add
    add({"email": "admin@example.org"}, password=PASSWORD, verified=True, metadata_public={"role": "admin"})
    add({"email": "member@example.org"}, password=PASSWORD, verified=True)
    add({"email": "careful@example.org"}, password=PASSWORD, verified=True, totp_secret=TOTP_SECRET)
    add({"email": "disabled@example.org"}, password=PASSWORD, state="inactive")
    fake.identities.add_many(50)
    ory = fake.client()
    client = await ory.oauth2.create_oauth2_client(
        {
            "client_name": "Tide tables",
            "redirect_uris": [f"{url}/demo"],
            "grant_types": ["authorization_code"],
            "response_types": ["code"],
            "scope": "openid email offline_access",
        }
    )
    asked = {
        "client_id": client.client_id,
        "redirect_uri": f"{url}/demo",
        "response_type": "code",
        "scope": client.scope,
        "state": secrets.token_urlsafe(16),
    }
    app = create_app(ory, extra=demo_pages(ory, f"{fake.url}/oauth2/auth?{urlencode(asked)}"))
    app.state.demo = True
    return app


def demo_ory(url: str) -> FakeOry:
    """An Ory whose user interface is the app at `url`."""
    return FakeOry(methods=("password", "code", "totp", "lookup_secret"), ui_url=url, return_urls=(url,))


async def main(port: int) -> None:
    url = f"http://127.0.0.1:{port}"
    async with AsyncExitStack() as stack:
        if os.environ.get("ORY_KRATOS_PUBLIC_URL"):
            app = from_env()
        else:
            app = await demo_app(await stack.enter_async_context(demo_ory(url).serve()), url)
            print(f"Open {url}/demo for what there is to try.")
        await uvicorn.Server(uvicorn.Config(app, port=port, access_log=False)).serve()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--port", type=int, default=8000)
    with suppress(KeyboardInterrupt):
        asyncio.run(main(arguments.parse_args().port))
