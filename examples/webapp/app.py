"""A membership site on Ory. Signing in and up, settings, recovery, consent and administration are the library's pages;
here is what is its own: two pages, whom it greets, and who may administer."""

import asyncio
import os
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Depends, FastAPI, Request, Response
from redis.asyncio import Redis
from starlette.middleware.trustedhost import TrustedHostMiddleware

from ory_async import Ory, RedisStore, SessionVerifier
from ory_async.fastapi import OryAuth, UserSession
from ory_async.fastapi.hooks import OryHooks
from ory_async.fastapi.pages import flow_pages
from ory_async.hooks import Decision, KratosHook, change

HERE, KEY = Path(__file__).parent, os.environ.get("ORY_HOOK_KEY", "only-for-the-demonstration")
greetings: list[str] = []
hooks = OryHooks(keys=[KEY])


@hooks.after_registration
async def welcome(hook: KratosHook) -> Decision:
    """Who signs up becomes a member, and is greeted once Kratos has its answer."""
    hook.later(asyncio.to_thread, greetings.insert, 0, f"Welcome to Harbour, {hook.traits['email']}!")
    return change(metadata_public={"tier": "member"})


def create_app(ory: Ory, verifier: SessionVerifier | None = None, extra: Any = None, hosts: Any = ()) -> FastAPI:
    """The app on an Ory client, which it closes when it ends. verifier: keeps sessions for a moment, if it does."""
    auth, ours = OryAuth(ory, verifier=verifier, login_url="/login"), {"brand": "Harbour", "welcome": "/members"}
    ours |= {"admin": lambda session: (session.identity.metadata_public or {}).get("role") == "admin"}
    pages = flow_pages(auth, templates=HERE / "overrides", own_templates=HERE / "own", **ours)
    app = FastAPI(lifespan=auth.lifespan, exception_handlers=pages.exception_handlers, openapi_url=None)
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost", *hosts])
    app.state.pages, own = pages, extra or APIRouter()

    @own.get("/")
    async def home(request: Request) -> Response:
        return pages.page(request, "home.html")

    @own.get("/members")
    async def members(request: Request, session: Annotated[UserSession, Depends(auth.session)]) -> Response:
        return pages.page(request, "members.html")

    app.include_router(own, dependencies=[Depends(pages.visitor)])
    app.include_router(hooks.router)
    app.include_router(pages)
    return app


def from_env() -> FastAPI:
    """The app on the servers that ORY_KRATOS_PUBLIC_URL, … name: `uvicorn --factory examples.webapp.app:from_env`.
    SESSION_TTL: seconds for which a session is kept; REDIS_URL: where, for several processes; HOSTS: its names."""
    ory = Ory.from_env(timeout=3, deadline=5)
    store = RedisStore(Redis.from_url(url)) if (url := os.environ.get("REDIS_URL")) else None
    verifier = SessionVerifier(ory, ttl=float(os.environ.get("SESSION_TTL", "0")), store=store)
    return create_app(ory, verifier, hosts=os.environ.get("HOSTS", "").split())
