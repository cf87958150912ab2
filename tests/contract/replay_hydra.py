"""Recordings of Hydra: clients, login, consent, logout, tokens, keys, devices."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx

from tests.contract.replay import Given, Replay

SERVICE = "hydra"
BASE = "http://127.0.0.1:4444"
CALLBACK = "http://127.0.0.1:3000/cb"
SECRET = "client_secret_placeholder1"
VERIFIER = "code_verifier_placeholder1" + "v" * 30
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
DEVICE = "urn:ietf:params:oauth:grant-type:device_code"

REC: dict[str, Any] = {
    "client_name": "rec",
    "grant_types": ["authorization_code", "refresh_token", "client_credentials"],
    "response_types": ["code"],
    "scope": "openid offline_access profile",
    "redirect_uris": [CALLBACK],
    "token_endpoint_auth_method": "client_secret_basic",
}
TV: dict[str, Any] = {
    "client_name": "tv",
    "grant_types": [DEVICE, "refresh_token"],
    "response_types": [],
    "scope": "openid offline_access profile",
    "redirect_uris": [],
    "token_endpoint_auth_method": "none",
}

Setup = Callable[[Replay], Awaitable[None]]


def client_ids(replay: Replay) -> list[str]:
    """The clients that requests of the recording speak of, in order; those it makes itself are not there yet."""
    known: dict[str, None] = {}
    for exchange in replay.exchanges:
        request = exchange["request"]
        basic = request["headers"].get("Authorization", "").removeprefix("Basic ")
        if re.fullmatch(r"[\w+/]{40,}=*", basic) and "placeholder" not in basic:
            known[base64.b64decode(basic).decode().partition(":")[0]] = None
        for text in (request["path"], urlencode(request["body"]) if isinstance(request["body"], dict) else ""):
            known |= dict.fromkeys(re.findall(r"client_id=([0-9a-f-]{36})", text))
    made = [e["response"]["body"] for e in replay.exchanges if e["operation"] == "createOAuth2Client"]
    own = {body.get("client_id") for body in made if isinstance(body, dict)}
    return [id for id in known if id not in own]


def basic(id: str, secret: str) -> str:
    """The credentials of an Authorization header."""
    return base64.b64encode(f"{id}:{secret}".encode()).decode()


def clients(*bodies: dict[str, Any]) -> Setup:
    """The clients of a recording exist, with these bodies in the order in which they are used."""

    async def prepare(replay: Replay) -> None:
        ids = client_ids(replay) or ["f578a4e3-9366-487a-acf5-f5fc699d7445"]
        replay.mapping |= {"code_placeholder1": CHALLENGE, "code_verifier_placeholder1": VERIFIER}
        async with session(replay) as http:
            for number, id in enumerate(ids, 1):
                body = bodies[min(number, len(bodies)) - 1]
                secret = f"client_secret_placeholder{number}"
                answer = await http.post("/admin/clients", json={**body, "client_id": id, "client_secret": secret})
                assert answer.status_code == 201, answer.text
                replay.mapping[f"basic_credentials_placeholder{number}"] = basic(id, secret)

    return prepare


def session(replay: Replay) -> httpx.AsyncClient:
    """A browser (and an administrator) of the fake."""
    return httpx.AsyncClient(transport=replay.fake.transport(), base_url=BASE)


async def sign_in(replay: Replay, http: httpx.AsyncClient, client_id: str, subject: str) -> str:
    """Login and consent in a browser: the authorization code."""
    query = {
        "response_type": "code",
        "client_id": client_id,
        "redirect_uri": CALLBACK,
        "scope": "openid offline_access",
        "state": "state-123456789",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
    }
    login = {"subject": subject, "remember": True, "remember_for": 3600, "acr": "0", "amr": ["pwd"]}
    consent = {
        "grant_scope": ["openid", "offline_access"],
        "session": {"access_token": {"tier": "gold"}, "id_token": {"email": f"{subject}@example.org"}},
    }
    answer = await http.get("/oauth2/auth", params=query)
    for kind, body in (("login", login), ("consent", consent)):
        challenge = asked(answer.headers["location"])[f"{kind}_challenge"]
        path = f"/admin/oauth2/auth/requests/{kind}/accept?{kind}_challenge={challenge}"
        answer = await http.get((await http.put(path, json=body)).json()["redirect_to"])
    return asked(answer.headers["location"])["code"]


def asked(url: str) -> dict[str, str]:
    """The query of a URL."""
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}


async def exchange(http: httpx.AsyncClient, id: str, code: str) -> dict[str, Any]:
    """The tokens of a code."""
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": CALLBACK, "code_verifier": VERIFIER}
    headers = {"Authorization": f"Basic {basic(id, SECRET)}"}
    tokens: dict[str, Any] = (await http.post("/oauth2/token", data=form, headers=headers)).json()
    return tokens


def coded(body: dict[str, Any] = REC) -> Setup:
    """A client, and a code it was given for user-1."""

    async def prepare(replay: Replay) -> None:
        await clients(body)(replay)
        id = (client_ids(replay) or ["f578a4e3-9366-487a-acf5-f5fc699d7445"])[0]
        async with session(replay) as http:
            replay.mapping["ory_ac_placeholder1"] = await sign_in(replay, http, id, "user-1")

    return prepare


def jar(cookies: httpx.Cookies, numbers: tuple[int, int, int]) -> dict[str, str]:
    """Recorded cookies (login csrf, session, consent csrf) and those of a browser."""
    found = {re.sub(r"_dev.*", "", name): value for name, value in cookies.items()}
    kinds = ("ory_hydra_login_csrf", "ory_hydra_session", "ory_hydra_consent_csrf")
    return {f"cookie_value_placeholder{n}": found[kind] for n, kind in zip(numbers, kinds, strict=True)}


async def signed_in_twice(replay: Replay) -> None:
    """Two browsers in which user-4 is signed in, the first with an id token."""
    await clients({**REC, "post_logout_redirect_uris": ["http://127.0.0.1:3000/after"]})(replay)
    id = "f578a4e3-9366-487a-acf5-f5fc699d7445"
    recorded = asked(replay.exchanges[0]["request"]["path"])["id_token_hint"]
    for numbers in ((1, 2, 3), (5, 6, 7)):
        async with session(replay) as http:
            code = await sign_in(replay, http, id, "user-4")
            replay.mapping |= jar(http.cookies, numbers)
            if recorded not in replay.mapping:
                replay.mapping[recorded] = (await exchange(http, id, code))["id_token"]
    name = replay.exchanges[0]["request"]["headers"]["Cookie"].split("=")[0]
    assert name.startswith("ory_hydra_login_csrf")


async def listed(replay: Replay) -> None:
    """The clients of the recorded server."""
    rows = [row for e in replay.exchanges for row in e["response"]["body"] or () if isinstance(row, dict)]
    async with session(replay) as http:
        for row in {row["client_id"]: row for row in rows}.values():
            assert (await http.post("/admin/clients", json=row)).status_code == 201


async def two_listed(replay: Replay) -> None:
    """More clients than one page of one holds."""
    async with session(replay) as http:
        for _ in range(2):
            await http.post("/admin/clients", json=REC)


async def device_clients(replay: Replay) -> None:
    """A client without the device grant, two public ones that have it, and a confidential one."""
    await clients(REC, TV, TV, {**TV, "token_endpoint_auth_method": "client_secret_basic"})(replay)
    plain, *_, confidential = client_ids(replay)
    replay.mapping["basic_credentials_placeholder1"] = basic(confidential, "client_secret_placeholder4")
    replay.mapping["basic_credentials_placeholder2"] = basic(plain, SECRET)


def rotated(replay: Replay) -> None:
    """The secret that a patch set works, the one before does not."""
    id = replay.mapping[replay.exchanges[0]["response"]["body"]["client_id"]]
    old = replay.mapping["client_secret_placeholder1"]
    new = replay.mapping["client_secret_placeholder2"]
    replay.mapping["basic_credentials_placeholder1"] = basic(id, new)
    replay.mapping["basic_credentials_placeholder2"] = basic(id, old)


def before(index: int, *, seconds: float) -> dict[int, Callable[[Replay], None]]:
    """Time goes by before an exchange."""
    return {index: lambda replay: replay.clock.advance(seconds)}


def credentials(index: int, number: int, client: int) -> dict[int, Callable[[Replay], None]]:
    """Before an exchange: the client that exchange `client` made is known by its credentials."""

    def learn(replay: Replay) -> None:
        made = replay.exchanges[client]["response"]["body"]
        id, secret = (replay.mapping[made[name]] for name in ("client_id", "client_secret"))
        replay.mapping[f"basic_credentials_placeholder{number}"] = basic(id, secret)
        replay.mapping |= {"code_placeholder1": CHALLENGE, "code_verifier_placeholder1": VERIFIER}

    return {index: learn}


SCENARIOS: dict[str, Given] = {
    name: Given(**{"base": BASE, **options})
    for name, options in {
        "authorization_code_pkce": {"before": credentials(1, 1, 0)},
        "authorization_server_metadata": {},
        "challenge_errors": {"setup": clients(REC)},
        "challenge_expired": {
            "setup": clients(REC),
            "options": {"oauth2_request_lifespan": 1},
            "before": before(1, seconds=2),
        },
        "challenge_reuse": {
            "setup": clients({**REC, "post_logout_redirect_uris": ["http://127.0.0.1:3000/after"]}),
        },
        "client_credentials": {"setup": clients(REC, {**REC, "token_endpoint_auth_method": "client_secret_post"})},
        "client_crud": {},
        "client_list": {"setup": listed},
        "client_secret_rotation": {"before": {7: rotated}},
        "consent_reject": {"setup": clients(REC)},
        "device_flow": {},
        "device_flow_complete": {},
        "device_flow_errors": {"setup": device_clients},
        "device_flow_expired": {
            "setup": clients(TV),
            "options": {"oauth2_device_lifespan": 1},
            "before": before(2, seconds=2),
        },
        "device_flow_expired_after_approval": {
            "setup": clients(TV),
            "options": {"oauth2_device_lifespan": 1},
            "before": before(10, seconds=2),
        },
        "discovery": {"options": {"services": ("hydra",)}},
        "double_slash_and_prefix": {"setup": two_listed, "options": {"services": ("hydra",)}},
        "dynamic_registration_off": {"options": {"oauth2_registration": False}},
        "jwks": {},
        "jwt_access_tokens": {"setup": clients(REC), "options": {"oauth2_access_token": "jwt"}},
        "login_reject": {"setup": clients(REC)},
        "logout": {"setup": signed_in_twice, "options": {"oauth2_after_logout": "http://127.0.0.1:3000/bye"}},
        "prompt_registration": {"setup": clients(REC)},
        "refresh_grace_period": {"setup": coded(), "options": {"oauth2_refresh_grace": 60}},
        "token_errors": {"setup": coded({**REC, "grant_types": ["authorization_code"]})},
        "token_revoke": {"setup": coded()},
    }.items()
}
