"""The world before each recording: how the servers were configured, who was there, and what placeholders meant."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ory_async.testing import Hook, HttpCourier, Target
from ory_async.testing.kratos.delivery import default_courier_body
from ory_async.testing.kratos.documents import identity_document
from tests.crossings.replay import KRATOS, NOBODY, PASSWORD, Replay, World

SCHEMA = json.loads((Path(__file__).parents[1] / "servers/kratos/identity.schema.json").read_text(encoding="utf-8"))
METHODS = ("password", "code", "totp", "lookup_secret", "link")
FLOWS = ("login", "registration", "settings", "recovery", "verification")
DEAD = "http://127.0.0.1:9/x"
AGENT = "ory-async/0.1.0 httpx/0.28.1"


def kratos(
    hooks: Callable[[Replay], list[Hook]] = lambda replay: [], **more: Any
) -> Callable[[Replay], dict[str, Any]]:
    """Options of the fake: the Kratos of the recordings, with these hooks."""
    base = {"methods": METHODS, "login_hints": False, "schemas": {"default": SCHEMA}}
    return lambda replay: {**base, "hooks": hooks(replay), **more}


def echo(context: Any) -> Any:
    """The Jsonnet of the recordings."""
    return {"ctx": context}


def at(replay: Replay, path: str, **headers: str) -> Target:
    """The application of the recording."""
    return Target(replay.app, path, headers={name.replace("_", "-"): value for name, value in headers.items()})


def dead(replay: Replay) -> Target:
    """Nobody listens there."""
    return Target(DEAD)


def quiet(replay: Replay) -> list[Hook]:
    """Hooks that Kratos does not listen to."""
    carries: dict[str, dict[str, str]] = {
        "registration-after": {"authorization": "Basic <basic-1>"},
        "login-before": {"x_hook_key": "k-1"},
        "login-after": {"cookie": "hookkey=k-2"},
    }
    names = [(kind, when) for kind in FLOWS for when in ("before", "after")]
    return [Hook(kind, when, at(replay, f"/{kind}-{when}", **carries.get(f"{kind}-{when}", {})), body=echo)
            for kind, when in names]  # fmt: skip


def heard(replay: Replay) -> list[Hook]:
    """Hooks whose answers are parsed; three after a registration, one of them ignored."""
    rows = [Hook(kind, "before", at(replay, f"/{kind}-before"), parse=True, body=echo) for kind in FLOWS]
    for name in ("first", "second"):
        rows.append(Hook("registration", "after", at(replay, f"/registration-{name}"), parse=True, body=echo))
    rows.append(Hook("registration", "after", at(replay, "/registration-ignored"), ignore=True, body=echo))
    others = [kind for kind in FLOWS if kind != "registration"]
    return rows + [Hook(kind, "after", at(replay, f"/{kind}-after"), parse=True, body=echo) for kind in others]


def one(kind: str, path: str, **how: Any) -> Callable[[Replay], list[Hook]]:
    """A single hook after a flow."""
    return lambda replay: [Hook(kind, "after", at(replay, path), body=echo, **how)]


def both(
    first: Callable[[Replay], list[Hook]], *more: Callable[[Replay], list[Hook]]
) -> Callable[[Replay], list[Hook]]:
    """All of them."""
    return lambda replay: [hook for each in (first, *more) for hook in each(replay)]


def user(
    email: str, *, token: str | None = None, id: str | None = None, recovered: bool = False, **traits: Any
) -> Callable[[Replay], None]:
    """Somebody who has registered. token, id: placeholders of a session token and of the identity.

    recovered: has verified the address and changed something since.
    """

    def make(replay: Replay) -> None:
        store = replay.fake._store
        made = store.create({"traits": {"email": email, **traits}}, password=PASSWORD, sent=True)
        session = store.sign_in(made, user_agent=AGENT)  # they had registered by themselves
        if recovered:
            store.sign_in(made, user_agent=AGENT)
            store.sign_in(made, "code_recovery", user_agent=AGENT)
            made.state_changed_at = None
            for address in made.verifiable:
                address.verified, address.status, address.verified_at = True, "completed", replay.clock()
        if id:
            replay.known[id] = made.id
        if token:
            replay.known[token] = session.token

    return make


LATER = user("w1@example.org", token="<token-1>", id="<uuid-4>", recovered=True, name="New")


def mails(body: Callable[[Any], Any]) -> Callable[[Replay], dict[str, Any]]:
    """Options of the fake: mails leave over HTTP."""

    def options(replay: Replay) -> dict[str, Any]:
        courier = HttpCourier(at(replay, "/mail", x_hook_key="k-9"), body=body, retries=2)
        return kratos(courier=courier)(replay)

    return options


def mail(replay: Replay, recipient: str, status: str, tries: int = 1) -> None:
    """A message that was tried already."""
    store = replay.fake._store
    made = store.by_identifier(recipient) or store.create({"traits": {"email": recipient}}, password=PASSWORD)
    more = {"identity": identity_document(made, KRATOS), "request_url": f"{KRATOS}/self-service/registration/api"}
    data = {"verification_code": "123456", "verification_url": f"{KRATOS}/self-service/verification?code=123456&flow=f"}
    message = replay.fake._store.courier.send(
        recipient=recipient,
        template_type="verification_code_valid",
        subject="Please verify your email address",
        body=data["verification_url"],
        data={**data, **more, "transient_payload": {}},
    )
    message.status, message.send_count, message.tried_at = status, tries, replay.clock()
    failed = {"code": 500, "status": "Internal Server Error", "message": "upstream"}
    message.dispatches = [{"id": NOBODY, "message_id": message.id, "status": "failed", "error": failed,
                           "created_at": "", "updated_at": ""}] * tries  # fmt: skip


async def a_second_later(replay: Replay) -> None:
    """The worker looks again."""
    replay.clock.advance(1)
    await replay.fake.deliver()


FAILING = {1: a_second_later, 3: a_second_later, 4: a_second_later}


def shown(abandoned: int) -> Callable[[Replay], None]:
    """Two messages were sent, so many abandoned."""

    def make(replay: Replay) -> None:
        for status in ["sent"] * 2 + ["abandoned"] * abandoned:
            mail(replay, f"{status}@example.org", status)

    return make


def issuing(strategy: str, path: str = "/token-hook", **headers: str) -> Callable[[Replay], dict[str, Any]]:
    """Options of the fake: Hydra asks before it issues tokens."""
    return lambda replay: {
        "services": ("hydra",),
        "token_hook": at(replay, path, **headers) if path != DEAD else dead(replay),
        "oauth2_access_token": strategy,
    }


def basic(id: str, secret: str, place: str = "<basic-1>") -> Callable[[Replay], None]:
    """What the Authorization header of a client stands for. id, secret: placeholders, or what they are."""

    def take(replay: Replay) -> None:
        pair = f"{replay.known.get(id, id)}:{replay.known.get(secret, secret)}"
        replay.known[place] = base64.b64encode(pair.encode()).decode()

    return take


async def client(replay: Replay) -> None:
    """The OAuth2 client of the recordings."""
    body = {
        "client_id": "11111111-1111-4111-8111-111111111111",
        "client_secret": "secret-of-the-client",
        "grant_types": ["authorization_code", "refresh_token", "client_credentials"],
        "response_types": ["code"],
        "scope": "openid offline_access read",
        "redirect_uris": ["http://127.0.0.1:3000/callback"],
        "audience": ["https://api.test"],
    }
    async with replay.fake.client() as ory:
        made = await ory.oauth2.create_oauth2_client(body)
    for name in ("<uuid-1>", "<uuid-73>"):
        replay.known[name] = str(made.client_id)
    for place in ("<basic-1>", "<basic-5>"):
        basic(body["client_id"], body["client_secret"], place)(replay)


W1 = user("w1@example.org", token="<token-1>", id="<uuid-4>", name="W")
P0 = user("p0@example.org", token="<token-1>", id="<uuid-7>")
CI = user("ci@example.org", token="<token-3>")

# By how the name of a recording begins; the longest that fits.
WORLDS: dict[str, World] = {
    "web-hooks/0": World(kratos(quiet), LATER),
    "web-hooks/02": World(kratos(quiet), W1),
    "web-hooks/01": World(kratos(quiet)),
    "web-hooks/06": World(kratos(quiet)),
    "web-hooks/10": World(kratos(quiet)),
    "web-hooks/2": World(kratos(heard), P0),
    "web-hooks/26-ignored-registration-slow": World(kratos(heard), unrecorded="http://app.test/registration-ignored"),
    "web-hooks/30": World(kratos(heard)),
    "web-hooks/40-hook-down-login": World(
        kratos(lambda replay: [Hook("login", "after", dead(replay))]), user("d@example.org"), unrecorded=DEAD
    ),
    "web-hooks/40-hook-down-recovery": World(
        kratos(lambda replay: [Hook("recovery", "before", dead(replay))]), unrecorded=DEAD
    ),
    "web-hooks/40-hook-down-settings": World(
        kratos(lambda replay: [Hook("settings", "after", dead(replay), parse=True)]),
        user("d@example.org", token="<token-1>"),
        unrecorded=DEAD,
    ),
    "web-hooks/41": World(kratos(heard)),
    "web-hooks/42": World(kratos(heard), user("b@example.org")),
    "web-hooks/44": World(kratos(one("registration", "/slow"))),
    "web-hooks/50": World(kratos(one("registration", "/reg", can_interrupt=True))),
    "web-hooks/51": World(
        kratos(both(one("registration", "/reg", can_interrupt=True), one("login", "/login", can_interrupt=True)))
    ),
    "web-hooks/51-can-interrupt-login-403": World(
        kratos(one("login", "/login", can_interrupt=True)), user("ci@example.org")
    ),
    "web-hooks/52": World(kratos(one("settings", "/set", can_interrupt=True)), CI),
    "courier-http/01-default": World(mails(default_courier_body)),
    "courier-http/01-echo": World(mails(echo)),
    "courier-http/02-default": World(
        mails(default_courier_body), lambda replay: mail(replay, "f400@example.org", "queued"), FAILING
    ),
    "courier-http/02-echo": World(mails(echo), lambda replay: mail(replay, "f400@example.org", "queued"), FAILING),
    "courier-http/03-default-body-status-filter-400": World(mails(default_courier_body), shown(2)),
    "courier-http/03-default-body-status-filter-500": World(mails(default_courier_body), shown(1)),
    "token-hook/opaque": World(issuing("opaque", x_hook_key="hk"), client),
    "token-hook/jwt": World(issuing("jwt", x_hook_key="hk"), client),
    "token-hook/15": World(issuing("opaque", "/t"), client),
    "token-hook/15-token-hook-null": World(issuing("opaque", "/t"), before={2: basic("<uuid-1>", "<client-secret-1>")}),
    "token-hook/16": World(
        issuing("opaque", DEAD), before={1: basic("<uuid-2>", "<client-secret-2>", "<basic-2>")}, unrecorded=DEAD
    ),
    "web-hooks/53": World(kratos(one("registration", "/reg", parse=True))),
}


def world(name: str) -> World:
    """The world of a recording."""
    return WORLDS[max((begin for begin in WORLDS if name.startswith(begin)), key=len)]
