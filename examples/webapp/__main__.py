"""Run the app: `make web`, then open http://127.0.0.1:8000. On the servers of ORY_KRATOS_PUBLIC_URL, … if they are set
(`ory-async pages config` prints what they must know); else on an Ory in this process, with users to try."""

import asyncio
import os
from contextlib import nullcontext, suppress
from typing import Any
from urllib.parse import urlencode

import uvicorn
from fastapi import APIRouter, FastAPI, Request, Response

from examples.webapp.app import KEY, create_app, from_env, greetings
from ory_async.testing import FakeOry, Hook

PASSWORD, SECRET, PORT = "correct-horse-battery", "JBSWY3DPEHPK3PXP", int(os.environ.get("PORT", "8000"))
ADMIN, DISABLED = {"metadata_public": {"role": "admin"}}, {"state": "inactive"}
PEOPLE = {"member": {}, "careful": {"totp_secret": SECRET}, "admin": ADMIN, "disabled": DISABLED}


def demo_ory(url: str, **options: Any) -> FakeOry:
    """An Ory whose user interface is the app at `url`."""
    hook = Hook("registration", "after", f"{url}/hooks/registration/after", key=KEY, parse=True)
    options = {"methods": ("password", "code", "totp", "lookup_secret"), "hooks": [hook], **options}
    return FakeOry(ui_url=url, return_urls=(url,), **options)


async def demo_app(fake: FakeOry, url: str) -> FastAPI:
    """The app at `url` on a fake that serves, with users, an OAuth2 application, and pages of its own."""
    for name, more in PEOPLE.items():
        fake.identities.add({"email": f"{name}@example.org"}, password=PASSWORD, verified=True, **more)
    fake.identities.add_many(50)
    ory, router, asked = fake.client(), APIRouter(), {"response_type": "code", "scope": "openid email offline_access"}
    tides = {"client_name": "Tide tables", "redirect_uris": [f"{url}/demo"], "scope": asked["scope"]}
    asked |= {"client_id": (await ory.oauth2.create_oauth2_client(tides)).client_id, "redirect_uri": f"{url}/demo"}

    @router.get("/mail")
    async def mail(request: Request) -> Response:
        mails = (await ory.courier.list_courier_messages(page_size=20)).items
        return request.app.state.pages.page(request, "mail.html", mails=mails, greetings=greetings)

    @router.get("/demo")
    async def demo(request: Request) -> Response:
        start = f"{fake.url}/oauth2/auth?{urlencode({**asked, 'state': os.urandom(8).hex()})}"
        known = {"start": start, "query": request.query_params, "password": PASSWORD, "totp": SECRET}
        return request.app.state.pages.page(request, "demo.html", **known)

    return create_app(ory, extra=router)


async def main(url: str = f"http://127.0.0.1:{PORT}") -> None:
    async with nullcontext() if "ORY_KRATOS_PUBLIC_URL" in os.environ else demo_ory(url).serve() as fake:
        print(f"Open {url}" + ("/demo for what there is to try." if fake else ""))
        app = await demo_app(fake, url) if fake else from_env()
        await uvicorn.Server(uvicorn.Config(app, port=PORT, access_log=False)).serve()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(main())
