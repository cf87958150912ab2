"""An app with a handler for every hook, which decides what a test says; and an Ory that calls it, fake or real."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

from fastapi import FastAPI
from starlette.types import Message, Receive, Scope, Send

from ory_async import Ory
from ory_async.fastapi.hooks import OryHooks
from ory_async.hooks import Allow, Decision, KratosHook, Refuse
from ory_async.testing import FakeOry, Hook

KEY, FORMER = "key-of-the-hooks", "key-that-is-replaced"
PASSWORD = "correct horse battery staple 42"
SCHEMA = json.loads((Path(__file__).parents[1] / "servers/kratos/identity.schema.json").read_text(encoding="utf-8"))
FIRST = ("before_login", "before_registration", "before_settings", "before_recovery", "before_verification")


class Site:
    """The app. decide: hook -> what its handler does; heard: what it was told, oldest first.

    lost: answers that get lost on their way from now on; whoever asked gets 503 of some proxy.
    options: of OryHooks.
    """

    def __init__(self, **options: Any) -> None:
        self.hooks = OryHooks(keys=[KEY, FORMER], **options)
        self.lost = 0
        self.decide: dict[str, Callable[[KratosHook], Any]] = {}
        self.heard: list[KratosHook] = []
        self.app = FastAPI()
        self.app.include_router(self.hooks.router)
        for name in FIRST:
            getattr(self.hooks, name)(self.notified)
        self.hooks.after_login(self.refusing)
        self.hooks.after_verification(self.refusing)
        self.hooks.after_recovery(self.notified)
        self.hooks.after_registration(self.changing)
        self.hooks.after_settings(self.changing)

    def reset(self) -> None:
        """A new test begins."""
        self.decide, self.heard, self.lost = {}, [], 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not self.lost:
            await self.app(scope, receive, send)
            return
        self.lost -= 1
        await self.app(scope, receive, _nowhere)
        await send({"type": "http.response.start", "status": 503, "headers": []})
        await send({"type": "http.response.body"})

    def told(self, name: str) -> list[KratosHook]:
        """What one hook was told."""
        return [hook for hook in self.heard if hook.name == name]

    async def notified(self, hook: KratosHook) -> Allow | None:
        return self._decide(hook)  # type: ignore[no-any-return]

    async def refusing(self, hook: KratosHook) -> Allow | Refuse | None:
        return self._decide(hook)  # type: ignore[no-any-return]

    async def changing(self, hook: KratosHook) -> Decision | None:
        return self._decide(hook)  # type: ignore[no-any-return]

    def _decide(self, hook: KratosHook) -> Any:
        self.heard.append(hook)
        return self.decide.get(hook.name, lambda hook: None)(hook)


async def _nowhere(message: Message) -> None: ...


class World(Protocol):
    """An Ory, and the app that it calls."""

    ory: Ory
    site: Site


class Fake:
    """The fake, in this process."""

    def __init__(self) -> None:
        self.site = Site()
        hooks = Hook.of(self.site.hooks.powers, self.site, key=KEY)
        methods = ("password", "code", "totp", "lookup_secret", "link")
        self.fake = FakeOry(profile="2024", methods=methods, schemas={"default": SCHEMA}, hooks=hooks)
        self.ory = self.fake.client(max_retries=0)


def new_address() -> str:
    """One that nobody has."""
    return f"user-{uuid4().hex[:12]}@example.org"


async def registration(ory: Ory, traits: dict[str, Any], flow: str | None = None, **more: Any) -> Any:
    """A submit of a native registration, in a new flow unless one is named. Raises what the client raises."""
    id = flow or (await ory.frontend.create_native_registration_flow()).id
    body = {"method": "password", "password": PASSWORD, "traits": traits, **more}
    return await ory.frontend.update_registration_flow(body, flow=id)


async def signed_up(ory: Ory, email: str) -> tuple[str, str]:
    """The session token and the id of a new user."""
    done = await registration(ory, {"email": email})
    return done.session_token, done.identity.id


def complaints(flow: Any) -> dict[str | None, list[tuple[int, str]]]:
    """What a form says: name of the input (None: the form) -> id and text of its messages."""
    found: dict[str | None, list[tuple[int, str]]] = {}
    for message in flow.ui.messages or []:
        found.setdefault(None, []).append((message.id, message.text))
    for node in flow.ui.nodes:
        for message in node.messages:
            found.setdefault(getattr(node.attributes, "name", None), []).append((message.id, message.text))
    return found
