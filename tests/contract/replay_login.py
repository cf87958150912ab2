"""Recordings of login, registration, browser logout, and of the machinery that all flows share."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import httpx

from ory_async.testing.kratos.browser import csrf_cookie_name
from ory_async.testing.kratos.flows import totp
from tests.contract.replay import PASSWORD, Given, Replay

SERVICE = "kratos"
REG1 = "reg1@example.org"
CSRF = "A" * 43
EXP1 = "exp1@example.org"
ALL_METHODS = ("password", "code", "totp", "lookup_secret")


def mailed(address: str, index: int, name: str = "code") -> dict[int, Callable[[Replay], None]]:
    """Before this exchange: its recorded code is the newest one in a mail to the address."""

    def read(replay: Replay) -> None:
        recorded = (replay.exchanges[index]["request"]["body"] or {}).get(name)
        if recorded:  # the exchange of the other version
            replay.mapping[recorded] = replay.fake._store.courier.codes_for(address)[0].code or ""

    return {index: read}


def at(indices: tuple[int, ...], seconds: float) -> dict[int, Callable[[Replay], None]]:
    """Before these exchanges: time goes by."""
    return {index: lambda replay: replay.clock.advance(seconds) for index in indices}


async def open_flows(replay: Replay) -> None:
    """Make the flows that a recording uses without having made them."""
    known: set[str] = {"6d3a0a4a-7a6c-4d0c-9f51-000000000000"}
    async with httpx.AsyncClient(transport=replay.fake.transport(), base_url=replay.given.base) as client:
        for exchange in replay.exchanges:
            request = exchange["request"]
            found = re.match(r"/self-service/(\w+)\?flow=([0-9a-f-]{36})", request["path"])
            if found and found[2] not in known:
                known.add(found[2])
                await _open(replay, client, found[1], found[2], request)
            known |= set(re.findall(r"[0-9a-f]{8}-[0-9a-f-]{27}", str(exchange["response"])))


async def _open(replay: Replay, client: httpx.AsyncClient, kind: str, id: str, request: dict[str, Any]) -> None:
    cookies = dict(pair.split("=", 1) for pair in request["headers"].get("Cookie", "").split("; ") if pair)
    csrf = next((name for name in cookies if name.startswith("csrf_token_")), None)
    headers = {"Accept": "application/json"}
    if csrf is None:
        flow = (await client.get(f"/self-service/{kind}/api", headers=headers)).json()
    else:
        name = csrf_cookie_name(replay.given.base)
        replay.mapping |= {cookies[csrf]: CSRF, csrf: name}
        headers["Cookie"] = f"{name}={CSRF}"
        flow = (await client.get(f"/self-service/{kind}/browser", headers=headers)).json()
        (token,) = (n["attributes"]["value"] for n in flow["ui"]["nodes"] if n["attributes"]["name"] == "csrf_token")
        replay.mapping[request["body"]["csrf_token"]] = token
    replay.mapping[id] = flow["id"]


def called(
    index: int, address: str, name: str | None, password: str | None = None
) -> dict[int, Callable[[Replay], None]]:
    """Before this exchange: the user has this name and password, by settings that other recordings show."""

    def change(replay: Replay) -> None:
        identity = replay.fake._store.by_identifier(address)
        assert identity is not None
        identity.traits = {"email": address} | ({"name": name} if name else {})
        identity.password = password or identity.password
        if name:
            identity.state_changed_at = None

    return {index: change}


def csrf_cookies(*placeholders: str) -> Callable[[Replay], Any]:
    """The csrf cookies of browsers who came before the recording."""

    async def know(replay: Replay) -> None:
        replay.mapping |= dict.fromkeys(placeholders, CSRF)

    return know


EXPIRY = at((1, 5, 9, 14, 21), 1.3)


def totp_code(index: int, source: int) -> dict[int, Callable[[Replay], None]]:
    """Before this exchange: the recorded code is that of the secret shown by an earlier one."""

    def read(replay: Replay) -> None:
        nodes = replay.bodies[source]["ui"]["nodes"]
        (secret,) = (n["attributes"]["text"]["text"] for n in nodes if n["attributes"].get("id") == "totp_secret_key")
        recorded = replay.exchanges[index]["request"]["body"]["totp_code"]
        replay.mapping[recorded] = totp.code_at(secret, replay.clock())

    return {index: read}


def registered(*emails: str, name: str | None = None) -> Callable[[Replay], Any]:
    """Users who have signed up with this name."""

    async def sign_up(replay: Replay) -> None:
        for email in emails:
            await replay.register(email, name)

    return sign_up


def verified(email: str, name: str) -> Callable[[Replay], Any]:
    """A user who has signed up by code."""

    async def add(replay: Replay) -> None:
        replay.fake.identities.add({"email": email, "name": name}, password=PASSWORD, verified=True)

    return add


def both(*steps: Callable[[Replay], Any]) -> Callable[[Replay], Any]:
    """One setup after the other."""

    async def run(replay: Replay) -> None:
        for step in steps:
            await step(replay)

    return run


def with_totp(index: int, address: str) -> dict[int, Callable[[Replay], None]]:
    """Before this exchange: the user has an authenticator app."""

    def set_up(replay: Replay) -> None:
        identity = replay.fake._store.by_identifier(address)
        assert identity is not None
        identity.totp_url = "otpauth://totp/rec?secret=GEZDGNBVGY3TQOJQ"
        (other,) = (s for s in replay.fake._store.sessions_of(identity.id) if s.serial == 2)
        replay.mapping[replay.exchanges[2]["request"]["path"].rpartition("/")[2]] = other.id

    return {index: set_up}


async def challenges(replay: Replay) -> None:
    """A client of Hydra sends browsers to sign in, once for each challenge of the recording."""
    members = {
        "client_name": "rec",
        "grant_types": ["authorization_code", "refresh_token", "client_credentials"],
        "redirect_uris": ["http://127.0.0.1:3000/cb"],
        "response_types": ["code"],
        "scope": "openid offline_access profile",
    }
    query = {
        "response_type": "code",
        "redirect_uri": "http://127.0.0.1:3000/cb",
        "scope": "openid offline_access",
        "state": "state-123456789",
    }
    recorded = str(replay.exchanges)
    async with httpx.AsyncClient(transport=replay.fake.transport(), base_url=replay.given.base) as client:
        id = (await client.post("/admin/clients", json=members)).json()["client_id"]
        for known in re.findall(r"client_id=([0-9a-f-]{36})", recorded)[:1]:
            replay.mapping[known] = id
        for number in range(1, 6):
            answer = await client.get("/oauth2/auth", params={**query, "client_id": id})
            challenge = answer.headers["location"].partition("login_challenge=")[2]
            replay.mapping[f"login_challenge_placeholder{number}"] = challenge
            if number == 1:
                (cookie,) = (c for c in answer.headers.get_list("set-cookie") if "login_csrf" in c)
                name, _, value = cookie.partition(";")[0].partition("=")
                replay.mapping["cookie_value_placeholder11"] = value
                for known in re.findall(r"ory_hydra_login_csrf_dev_\d+", recorded)[:1]:
                    replay.mapping[known] = name


OIDC = {"methods": ("password", "code", "oidc"), "providers": ("hydra",)}

SCENARIOS: dict[str, Given] = {
    "browser_expired_flows": Given(
        users=(EXP1,),
        cookies={"cookie_value_placeholder5": EXP1},
        setup=csrf_cookies("cookie_value_placeholder4"),
        options={"flow_lifespan": 1.0, "methods": ALL_METHODS},
        before=EXPIRY | called(8, EXP1, "Only Name"),
    ),
    "browser_expired_flows_without_transitions": Given(
        users=(EXP1,),
        cookies={"cookie_value_placeholder5": EXP1},
        setup=csrf_cookies("cookie_value_placeholder4"),
        options={"flow_lifespan": 1.0, "methods": ALL_METHODS, "continue_with_transitions": False},
        before=EXPIRY,
    ),
    "browser_login": Given(setup=registered("alice@example.org")),
    "browser_login_html": Given(users=("alice@example.org",)),
    "browser_login_oauth2_challenge": Given(
        setup=both(registered("oauth@example.org"), challenges),
    ),
    "browser_oidc_422": Given(options=OIDC),
    "browser_registration_oauth2_challenge_no_hooks": Given(
        setup=challenges,
        options={
            "kratos-v26.2.0": {"session_hook": False, "verification_hook": False},
            "kratos-v1.3.1": {"session_hook": False},
        },
    ),
    "browser_logout": Given(
        users=("alice@example.org",),
        cookies={
            "cookie_value_placeholder3": "alice@example.org",
            "cookie_value_placeholder10": "alice@example.org",
        },
        tokens={"ory_st_placeholder1": "alice@example.org"},
        setup=csrf_cookies("cookie_value_placeholder2", "cookie_value_placeholder9"),
    ),
    "browser_registration": Given(users=("alice@example.org",), setup=open_flows),
    "browser_registration_code": Given(before=mailed("bcode@example.org", 2)),
    "browser_registration_style_unified": Given(options={"registration_style": "unified"}),
    "error_id_header": Given(users=("eid@example.org",), tokens={"ory_st_placeholder1": "eid@example.org"}),
    "head_and_options": Given(),
    "native_aal1_session_of_aal2_user": Given(
        users=("aq@example.org",),
        logins=("aq@example.org",),
        tokens={"ory_st_placeholder2": "aq@example.org"},
        before=with_totp(0, "aq@example.org"),
    ),
    "native_aal2_browser_flow_mix": Given(
        users=("mixa@example.org", "mixb@example.org"),
        tokens={"ory_st_placeholder1": "mixa@example.org", "ory_st_placeholder2": "mixb@example.org"},
    ),
    "native_aal2_code": Given(
        users=("mfa1@example.org",),
        tokens={"ory_st_placeholder1": "mfa1@example.org"},
        options={"code_mfa": True},
        before=mailed("mfa1@example.org", 5) | mailed("mfa1@example.org", 3),
    ),
    "native_aal2_code_sent_at_create": Given(
        users=("m1@example.org",),
        tokens={"ory_st_placeholder1": "m1@example.org"},
        options={"code_mfa": True},
        schemas=("two",),
        setup=open_flows,
        before=mailed("m1@example.org", 4),
    ),
    "native_aal2_totp": Given(
        users=("totp1@example.org",),
        tokens={"ory_st_placeholder1": "totp1@example.org"},
        options={"methods": ALL_METHODS},
        before=totp_code(3, 0),
    ),
    "native_accept_lists": Given(setup=open_flows),
    "native_accept_variants": Given(
        users=(REG1,),
        tokens={"ory_st_placeholder7": REG1, "ory_st_placeholder9": REG1},
        setup=both(registered("code1@example.org", name="Code"), open_flows),
    ),
    "native_cookie_or_origin": Given(
        users=(REG1,),
        tokens={"ory_st_placeholder3": REG1},
        options={"methods": ALL_METHODS},
    ),
    "native_disabled_flows": Given(options={"registration_enabled": False, "recovery": "off", "verification": "off"}),
    "native_expired_flows": Given(
        users=(EXP1,),
        tokens={"ory_st_placeholder1": EXP1},
        options={"flow_lifespan": 1.0, "methods": ALL_METHODS},
        before=EXPIRY | called(8, EXP1, "Only Name"),
    ),
    "native_expired_flows_without_transitions": Given(
        users=(EXP1,),
        tokens={"ory_st_placeholder1": EXP1},
        options={"flow_lifespan": 1.0, "methods": ALL_METHODS, "continue_with_transitions": False},
        before=EXPIRY,
    ),
    "native_get_flow_cookie_trap": Given(users=("al@example.org",)),
    "native_identity_schema_param": Given(
        schemas=("default", "two", "three"),
        options={"methods": ALL_METHODS},
    ),
    "native_inactive_identity": Given(
        users=("ina@example.org",),
        tokens={"ory_st_placeholder1": "ina@example.org"},
        before=mailed("ina@example.org", 5) | mailed("ina@example.org", 8),
    ),
    "native_login_code": Given(
        setup=verified("code1@example.org", name="Code"),
        before=mailed("code1@example.org", 4) | mailed("code1@example.org", 5),
    ),
    "native_login_identifier_first": Given(
        setup=registered("pf1@example.org", name="Pf"),
        options={"login_style": "identifier_first"},
        before=mailed("pf1@example.org", 12),
    ),
    "native_login_no_user_agent": Given(users=("ua@example.org",)),
    "native_login_oidc_exchange": Given(options=OIDC),
    "native_oidc_exchange_failed": Given(options=OIDC),
    "native_login_password": Given(users=(REG1,)),
    "native_login_signed_in": Given(users=(REG1,), tokens={"ory_st_placeholder1": REG1}),
    "native_login_unverified_address": Given(users=("hk1@example.org",), options={"verified_login": True}),
    "native_login_unverified_legacy_flag": Given(
        options={"verified_login": True, "legacy_verified_login": True, "session_hook": False}
    ),
    "native_login_wrong_password": Given(users=(REG1,)),
    "native_misc": Given(options={"services": ("kratos",)}),
    "native_registration_bad_requests": Given(),
    "native_registration_code": Given(before=mailed("code1@example.org", 4)),
    "native_registration_duplicate": Given(users=(REG1,), before=mailed(REG1, 4)),
    "native_registration_password": Given(),
    "native_registration_signed_in": Given(users=(REG1,), tokens={"ory_st_placeholder1": REG1}),
    "native_registration_style_profile_first": Given(),
    "native_registration_style_unified": Given(
        options={"registration_style": "unified"}, before=mailed("uni2@example.org", 7)
    ),
    "native_registration_two_step": Given(),
    "native_registration_without_session_hook": Given(
        options={"session_hook": False, "registration_style": "unified", "login_hints": False},
        before=mailed("hk2@example.org", 5),
    ),
}
