"""The world before each recording: how the servers were configured, who was there, and what placeholders meant."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ory_async.testing import Hook, HttpCourier, Target
from ory_async.testing.kratos.browser import csrf_cookie_name
from ory_async.testing.kratos.delivery import default_courier_body
from ory_async.testing.kratos.documents import identity_document
from tests.crossings.replay import HYDRA, KRATOS, NOBODY, PASSWORD, Replay, World, load

SCHEMA = json.loads((Path(__file__).parents[1] / "servers/kratos/identity.schema.json").read_text(encoding="utf-8"))
METHODS = ("password", "code", "totp", "lookup_secret", "link")
HooksOf = Callable[[Replay], list[Hook]]
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


def one(kind: str, path: str, **how: Any) -> HooksOf:
    """A single hook after a flow."""
    return lambda replay: [Hook(kind, "after", at(replay, path), body=echo, **how)]


def both(
    first: Callable[[Replay], list[Hook]], *more: Callable[[Replay], list[Hook]]
) -> Callable[[Replay], list[Hook]]:
    """All of them."""
    return lambda replay: [hook for each in (first, *more) for hook in each(replay)]


def user(
    email: str,
    *,
    token: str | None = None,
    cookie: bool = False,
    id: str | None = None,
    recovered: bool = False,
    account: str | None = None,
    unlinked: bool = False,
    **traits: Any,
) -> Callable[[Replay], None]:
    """Somebody who has registered. token, id: placeholders of a session token and of the identity.

    cookie: has a browser, too. account: signs in with this subject at Hydra, without a password; unlinked: did so.
    recovered: has verified the address and changed something since.
    """

    def make(replay: Replay) -> None:
        store = replay.fake._store
        body = {"traits": {"email": email, **traits}}
        accounts = [("hydra", account)] if account else None
        made = store.create(body, password=None if account else PASSWORD, oidc=accounts, sent=True)
        session = store.sign_in(made, "oidc" if account else "password", user_agent=AGENT)
        if account:
            session.methods[0]["provider"] = "hydra"
        if unlinked:
            store.forget_provider(made, "hydra")
        if cookie:
            replay.cookies["ory_kratos_session"] = ("ory_kratos_session", store.sign_in(made).cookie)
            name = csrf_cookie_name(KRATOS)
            replay.cookies[name] = (name, base64.b64encode(bytes(32)).decode())
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


O1 = user("o1@example.org", token="<token-2>", id="<uuid-5>", cookie=True, account="sub-1", name="Oh One")

UNLINKED = user("o1@example.org", token="<token-2>", id="<uuid-5>", account="sub-1", unlinked=True, name="Oh One")


def down() -> dict[str, Any]:
    """A provider without a name."""
    return {"id": "hydra", "client_id": CLIENT, "issuer": HYDRA}


def go_down(replay: Replay) -> None:
    """It does not answer."""
    replay.fake.provider("hydra").go_down()


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


CLIENT = "22222222-2222-4222-8222-222222222222"


def social(replay: Replay) -> dict[str, Any]:
    """Options of the fake: Hydra is a provider twice."""
    secret = {"client_id": CLIENT, "client_secret": "secret-of-kratos", "issuer": HYDRA}
    scope = ("openid", "offline_access", "email")
    more = {"methods": METHODS, "login_hints": False, "schemas": {"default": SCHEMA}}
    names = ("hydra", "second")
    return {
        **more,
        "providers": [{"id": n, "provider": "generic", "label": n.title(), "scope": scope, **secret} for n in names],
    }


def social_world(*users: Callable[[Replay], None], **more: Any) -> World:
    """Kratos signs in with Hydra. users: who is there."""

    async def setup(replay: Replay) -> None:
        back = f"{KRATOS}/self-service/methods/oidc/callback"
        body = {
            "client_id": CLIENT,
            "client_secret": "secret-of-kratos",
            "grant_types": ["authorization_code", "refresh_token"],
            "response_types": ["code"],
            "scope": "openid offline_access email",
            "redirect_uris": [f"{back}/hydra", f"{back}/second"],
            "token_endpoint_auth_method": "client_secret_post",
        }
        async with replay.fake.client() as ory:
            await ory.oauth2.create_oauth2_client(body)
        replay.known["<uuid-2>"] = CLIENT
        for make in users:
            make(replay)

    return World(social, setup, **more)


W1 = user("w1@example.org", token="<token-1>", id="<uuid-4>", name="W")
P0 = user("p0@example.org", token="<token-1>", id="<uuid-7>")
CI = user("ci@example.org", token="<token-3>")

MODEL = load("permissions/01-opl-syntax")[0]["request"]["body"]
APP = "33333333-3333-4333-8333-333333333333"


def keto(replay: Replay) -> dict[str, Any]:
    """Options of the fake: Keto with the model of the recordings."""
    return {"services": ("keto",), "namespaces": MODEL}


def without_hook(replay: Replay) -> dict[str, Any]:
    """Options of the fake: Hydra alone, asking nobody."""
    return {"services": ("hydra",)}


async def listed_at_last(replay: Replay) -> None:
    """The relationships that the last answer shows: nothing was deleted before it."""
    rows = replay.exchanges[-1]["response"]["body"]["relation_tuples"]
    async with replay.fake.client() as ory:
        for row in rows:
            await ory.relationship.create_relationship(row)


async def application(replay: Replay) -> None:
    """The OAuth2 client whose users Kratos signs in, and one of them."""
    body = {
        "client_id": APP,
        "client_name": "App",
        "client_secret": "secret-of-the-client",
        "grant_types": ["authorization_code", "refresh_token"],
        "response_types": ["code"],
        "scope": "openid offline_access email",
        "redirect_uris": ["http://127.0.0.1:3000/callback"],
        "post_logout_redirect_uris": ["http://127.0.0.1:3000/bye"],
    }
    async with replay.fake.client() as ory:
        await ory.oauth2.create_oauth2_client(body)
    replay.known["<uuid-1>"] = APP
    basic(APP, body["client_secret"])(replay)
    user("p@example.org", id="<uuid-4>")(replay)


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
    "social-sign-in": social_world(),
    "social-sign-in/02": social_world(O1),
    "social-sign-in/03": social_world(O1),
    "social-sign-in/09": social_world(O1),
    "social-sign-in/10": social_world(UNLINKED),
    "social-sign-in/17": World(lambda replay: {**social(replay), "providers": [down()]}, go_down),
    "web-hooks/53": World(kratos(one("registration", "/reg", parse=True))),
    "login-provider": World(kratos(), application),
    "login-provider/10": World(kratos()),
    "oauth2/opaque": World(issuing("opaque", x_hook_key="hk"), client),
    "oauth2/opaque-1": World(without_hook, client),
    "oauth2/jwt": World(issuing("jwt", x_hook_key="hk"), client),
    "permissions": World(keto),
    "permissions/07": World(keto, listed_at_last),
}


def world(name: str) -> World:
    """The world of a recording."""
    return WORLDS[max((begin for begin in WORLDS if name.startswith(begin)), key=len)]
