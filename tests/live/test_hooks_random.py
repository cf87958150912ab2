"""What an app of ours decides, real Kratos hears: no legal decision ends in an error of the server. And bad input to
the receiver: what it answers, and what real Kratos then tells its client."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import attrs
import pytest
from starlette.types import Message, Receive, Scope, Send

from ory_async import FlowNotComplete, HookFailed, Ory, Unauthorized
from ory_async.hooks import Decision, KratosHook, allow, change, configuration, refuse, refuse_flow
from tests.hooks.site import KEY, PASSWORD, Site, complaints, new_address, registration, signed_up
from tests.live.conftest import buildable
from tests.servers.running import Server, start
from tests.support.listening import listening

pytestmark = pytest.mark.live("kratos")
DECISIONS = 210
TEXT = "aZ 09 .,:;!?'\"\\/{}[]<>&%$#@~`|äßπ中🙂\t"
BIG = 10 * 1024 * 1024


class Bent:
    """The app, behind something that bends what Kratos sends. statuses: what the app answered."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.reset()

    def reset(self) -> None:
        self.headers: dict[bytes, bytes | None] = {}
        self.body: Callable[[bytes], bytes] = lambda body: body
        self.path: str | None = None
        self.times = 1
        self.statuses: list[int] = []
        self.site.reset()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        chunks = b""
        while True:
            message = await receive()
            chunks += message.get("body", b"")
            if not message.get("more_body"):
                break
        body = self.body(chunks)
        changed = {**dict(scope["headers"]), **self.headers}
        headers = [(name, value) for name, value in changed.items() if value is not None and name != b"content-length"]
        bent = {**scope, "headers": headers, **({"path": self.path} if self.path else {})}
        answers = await asyncio.gather(*(self.ask(bent, body) for _ in range(self.times)))
        for message in answers[0]:
            await send(message)

    async def ask(self, scope: Scope, body: bytes) -> list[Message]:
        sent: list[Message] = []
        parts = iter([{"type": "http.request", "body": body, "more_body": False}])

        async def receive() -> Message:
            return next(parts, {"type": "http.disconnect"})

        async def send(message: Message) -> None:
            sent.append(message)

        await self.site({**scope}, receive, send)
        self.statuses.append(sent[0]["status"])
        return sent


@attrs.frozen
class World:
    ory: Ory
    site: Site
    bent: Bent


@pytest.fixture(scope="module")
def bent() -> Bent:
    return Bent(Site(deadline=1.0))


@pytest.fixture(scope="module")
def server(bent: Bent) -> Iterator[Server]:
    buildable("kratos")
    with (
        listening(bent) as url,
        start("kratos", configuration(bent.site.hooks.powers, base_url=url, key=KEY)) as server,
    ):
        yield server


@pytest.fixture
async def world(bent: Bent, server: Server) -> AsyncIterator[World]:
    bent.reset()
    async with Ory.self_hosted(kratos_public=server.public_url, kratos_admin=server.admin_url, max_retries=0) as ory:
        yield World(ory, bent.site, bent)


# -- legal decisions


class Chance:
    """Decisions as an application may make them, by a seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def text(self, most: int = 60) -> str:
        return "x" + "".join(self.random.choice(TEXT) for _ in range(self.random.randrange(most)))

    def json(self, depth: int = 3) -> Any:
        kind = self.random.randrange(7 if depth else 5)
        plain: tuple[Any, ...] = (None, True, self.random.randrange(-(2**53), 2**53), self.random.random(), self.text())
        if kind < 5:
            return plain[kind]
        size = range(self.random.randrange(4))
        return [self.json(depth - 1) for _ in size] if kind == 5 else {self.text(8): self.json(depth - 1) for _ in size}

    def metadata(self) -> Any:
        """Any JSON but a mere number, which is refused when it is written."""
        found = self.json()
        return found if isinstance(found, bool) or not isinstance(found, int | float) else [found]

    def refusal(self, fields: list[str]) -> Any:
        said = None
        for _ in range(self.random.randrange(1, 4)):
            id = self.random.choice([1, 77, 4711, 999_999, 2**53 - 1, 4000001, 5000001])
            context = self.random.choice([None, {}, {self.text(8): self.json()}])
            field = self.random.choice([None, *fields])
            one = refuse_flow(self.text(), id, context=context)
            if field is not None:
                one = refuse(field, self.text(), id, context=context)
            said = one if said is None else said + one
        return said

    def change(self, traits: dict[str, Any]) -> Decision:
        wanted: dict[str, Any] = {}
        options: dict[str, Callable[[], Any]] = {
            "traits": lambda: {**traits, "name": self.text()},
            "metadata_public": self.metadata,
            "metadata_admin": self.metadata,
            "state": lambda: self.random.choice(["active", "inactive"]),
            "schema_id": lambda: "default",
            "verified": lambda: [traits["email"]],
        }
        for name, make in options.items():
            if self.random.random() < 0.4:
                wanted[name] = make()
        return change(**wanted)

    def decision(self, hook: KratosHook) -> Any:
        """One that is heard from this hook."""
        choices: list[Callable[[], Any]] = [lambda: None, allow]
        fields = [name for name in hook.inputs if name not in ("csrf_token", "method")]
        if hook.when == "after" and hook.kind in ("login", "registration", "settings"):
            choices += [lambda: self.refusal(fields)] * 2
        if hook.when == "after" and hook.kind == "verification":
            choices += [lambda: self.refusal([])] * 2
        if hook.when == "after" and hook.kind in ("registration", "settings"):
            choices += [lambda: self.change(hook.traits)] * 4
        return self.random.choice(choices)()


async def test_no_legal_decision_ends_in_an_error_of_the_server(world: World) -> None:
    chance, ends = Chance(20), dict[str, int]()

    async def ended(work: Any) -> Any:
        """What came of a submit. Anything but an answer to it or a form with messages is raised: a failed hook too."""
        try:
            done = await work
        except FlowNotComplete:
            ends["refused"] = ends.get("refused", 0) + 1
            return None
        except Unauthorized:  # the decision was to disable who was about to be signed in
            ends["disabled"] = ends.get("disabled", 0) + 1
            return None
        ends["done"] = ends.get("done", 0) + 1
        return done

    name = ""

    def decide(hook: KratosHook) -> Any:
        return chance.decision(hook) if hook.name == name else None

    ory = world.ory
    for kind in ("registration", "login", "settings"):
        world.site.decide[f"after_{kind}"] = decide
    email = new_address()
    token, _ = await signed_up(ory, email)
    decided = 0
    while decided < DECISIONS:
        name = "after_registration"
        await ended(registration(ory, {"email": new_address()}))
        name = "after_login"
        flow = await ory.frontend.create_native_login_flow()
        body: dict[str, Any] = {"method": "password", "identifier": email, "password": PASSWORD}
        await ended(ory.frontend.update_login_flow(body, flow=flow.id))
        name = "after_settings"
        settings = await ory.frontend.create_native_settings_flow(x_session_token=token)
        body = {"method": "profile", "traits": {"email": email, "name": chance.text()}}
        await ended(ory.frontend.update_settings_flow(body, flow=settings.id, x_session_token=token))
        name = ""
        found = (await ory.identity.list_identities(credentials_identifier=email)).items[0]
        if found.state != "active":  # so the hook of settings decided; the next round needs its session
            await ory.identity.patch_identity(found.id, [{"op": "replace", "path": "/state", "value": "active"}])
        decided = sum(len(world.site.told(f"after_{kind}")) for kind in ("registration", "login", "settings"))
    assert len((await ory.identity.list_identities(page_size=1000)).items) > decided / 4  # all can be read
    print(f"{decided} decisions, {ends}")
    assert min(ends["done"], ends["refused"]) > DECISIONS / 8
    assert {*world.bent.statuses} <= {200, 204, 400}


# -- bad input


def raises(hook: KratosHook) -> None:
    raise LookupError("something of the app")


SORRY = "a form that says 5000001"
FAILS = "HookFailed: HTTP 400 with code 500"
DONE = "registered"
ROWS: dict[str, tuple[dict[str, Any], list[int], str]] = {
    "no key": ({"headers": {b"authorization": None}}, [401], FAILS),
    "a wrong key": ({"headers": {b"authorization": b"Bearer of-somebody-else"}}, [401], FAILS),
    "10 MB": ({"body": lambda body: body + b" " * BIG}, [413], FAILS),
    "broken JSON": ({"body": lambda body: body.rstrip()[:-1]}, [400], FAILS),
    "another JSON": ({"body": lambda body: b"[]"}, [400], FAILS),
    "an unknown flow": ({"path": "/hooks/nothing/after"}, [404], FAILS),
    "delivered twice at once": ({"times": 2}, [200, 200], DONE),
    "a handler that raises": ({"decide": raises}, [400], SORRY),
    "as it should be": ({}, [200], DONE),
}


@pytest.mark.parametrize(("how", "statuses", "wanted"), ROWS.values(), ids=ROWS.keys())
async def test_bad_input(world: World, how: dict[str, Any], statuses: list[int], wanted: str) -> None:
    """`statuses` are those of the app, `wanted` what Kratos tells its client then."""
    flow, email = await world.ory.frontend.create_native_registration_flow(), new_address()
    world.bent.statuses.clear()
    bent = {name: value for name, value in how.items() if name != "decide"}
    for name, value in bent.items():
        setattr(world.bent, name, value)
    decide = how.get(
        "decide", lambda hook: change(metadata_public={"asked": len(world.site.told("after_registration"))})
    )
    world.site.decide["after_registration"] = decide
    try:
        done = await registration(world.ory, {"email": email}, flow.id)
        said = DONE if done.identity.metadata_public == {"asked": 1} else repr(done.identity.metadata_public)
    except FlowNotComplete as refused:
        said = SORRY if [id for id, _ in complaints(refused.flow)[None]] == [5000001] else repr(refused)
    except HookFailed as failed:
        said = FAILS if (failed.status, failed.body_code, KEY in str(failed)) == (400, 500, False) else repr(failed)
    assert (world.bent.statuses, said) == (statuses, wanted)
    saved = (await world.ory.identity.list_identities(credentials_identifier=email)).items
    assert len(saved) == (1 if wanted == DONE else 0)


async def test_a_slow_handler_is_stopped_before_kratos_gives_up(world: World, bent: Bent) -> None:
    """The app has one second here, and Kratos waits for thirty."""

    async def never(hook: KratosHook) -> None:
        await asyncio.Event().wait()

    slot = bent.site.hooks._slots["after_registration"]
    bent.site.hooks._slots["after_registration"] = attrs.evolve(slot, handler=never)
    try:
        with pytest.raises(FlowNotComplete) as refused:
            await registration(world.ory, {"email": new_address()})
    finally:
        bent.site.hooks._slots["after_registration"] = slot
    assert [id for id, _ in complaints(refused.value.flow)[None]] == [5000001]
    assert world.bent.statuses == [204, 400]  # before registration, and after it: asked once
