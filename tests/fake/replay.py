"""Replaying recordings of real servers against the fake: which scenarios, and how two answers are compared."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from ory_async.testing import FakeOry

ROOT = Path(__file__).resolve().parents[2]
VERSIONS = {"kratos-v26.2.0": "today", "kratos-v1.3.1": "2024"}
PASSWORD = "correct-horse-battery-9"
BASE = "http://127.0.0.1:4433"


def recordings() -> Path:
    """The folder of the recordings: ORY_RECORDINGS, the copy in this repository, or the one beside it."""
    named = os.environ.get("ORY_RECORDINGS")
    own = ROOT / "tests" / "recordings"
    return Path(named) if named else own if own.is_dir() else ROOT.parent / "shared" / "recordings"


# What is not played yet, by the operation of the exchange; every flow kind to come takes its line out.
OUT_OF_SCOPE = re.compile(
    r"Browser|Settings|Recovery|updateVerification|createNativeVerification|Courier|FlowError|redirected"
    r"|on public port|on admin port|unprefixed"
)


@dataclass(frozen=True)
class Given:
    """The world before a scenario.

    users: addresses of users who exist; registered: by themselves, else by an administrator and without password.
    tokens, cookies: recorded value -> address of the user it belongs to.
    skip: indices that are out of scope, with the reason. expire: let a flow end after each create.
    """

    users: tuple[str, ...] = ()
    registered: bool = True
    tokens: dict[str, str] = field(default_factory=dict)
    cookies: dict[str, str] = field(default_factory=dict)
    logins: tuple[str, ...] = ()
    options: dict[str, Any] = field(default_factory=dict)
    skip: dict[int, str] = field(default_factory=dict)
    expire: bool = False
    schemas: tuple[str, ...] = ("default", "second")


REG1 = "reg1@example.org"
NAMES = {REG1: "Reg One", "alice@example.org": "Alice"}
CODE = "method code is not played yet"
PORTS = "the two ports of a real server are one here"
UNPREFIXED = "admin paths without /admin are not served"
LATER = "only registration opens verification flows so far"
TOTP = "no second factors yet"

SCENARIOS: dict[str, Given] = {
    "admin_credentials_delete": Given(users=("cred1@example.org",), skip={0: TOTP, 1: TOTP}),
    "admin_identity_batch": Given(),
    "admin_identity_batch_duplicate": Given(),
    "admin_identity_crud": Given(),
    "admin_identity_errors": Given(),
    "admin_identity_external_id": Given(),
    "admin_identity_filters": Given(users=("fa@example.org", "fb@example.org"), registered=False),
    "admin_identity_list_empty": Given(),
    "admin_manage_sessions": Given(
        users=("ms@example.org",), tokens={"ory_st_placeholder1": "ms@example.org"}, skip={3: PORTS}
    ),
    "admin_misc": Given(),
    "admin_schemas": Given(skip={0: PORTS, 1: PORTS}),
    "admin_sessions": Given(
        users=("other@example.org", "sess1@example.org"),
        logins=("sess1@example.org",) * 4,
    ),
    "credentials_precedence": Given(
        users=("alice@example.org", "bob@example.org", "carol@example.org"),
        logins=("alice@example.org", "alice@example.org"),
        tokens={"ory_st_placeholder1": "carol@example.org", "ory_st_placeholder2": "alice@example.org"},
        cookies={"cookie_value_placeholder3": "bob@example.org"},
    ),
    "error_id_header": Given(
        users=("eid@example.org",),
        tokens={"ory_st_placeholder1": "eid@example.org"},
        skip={13: "browser flow", 14: "browser flow"},
    ),
    "head_and_options": Given(),
    "native_cookie_or_origin": Given(users=(REG1,)),
    "native_expired_flows": Given(
        users=("exp1@example.org",), options={"flow_lifespan": 1.0}, expire=True, skip={21: LATER, 23: LATER, 25: LATER}
    ),
    "native_get_flow_cookie_trap": Given(users=("al@example.org",)),
    "native_identity_schema_param": Given(
        schemas=("default", "two", "three"),
        skip={2: "all schemas are selectable", 6: "all schemas are selectable"},
    ),
    "native_inactive_identity": Given(
        users=("ina@example.org",), tokens={"ory_st_placeholder1": "ina@example.org"}, skip={4: CODE, 5: CODE}
    ),
    "native_login_no_user_agent": Given(users=("ua@example.org",)),
    "native_login_password": Given(users=(REG1,)),
    "native_login_signed_in": Given(users=(REG1,), tokens={"ory_st_placeholder1": REG1}),
    "native_login_wrong_password": Given(users=(REG1,)),
    "native_logout": Given(users=(REG1,), tokens={"ory_st_placeholder1": REG1}),
    "native_misc": Given(skip={16: PORTS}),
    "native_registration_bad_requests": Given(),
    "native_registration_duplicate": Given(users=(REG1,), skip={3: CODE, 4: CODE}),
    "native_registration_password": Given(),
    "native_registration_signed_in": Given(users=(REG1,), tokens={"ory_st_placeholder1": REG1}),
    "native_registration_two_step": Given(),
    "native_registration_without_session_hook": Given(
        options={"session_hook": False, "registration_style": "unified", "login_hints": False},
        skip={4: CODE, 5: CODE, 9: "browser flow", 10: "browser flow"},
    ),
    "native_whoami": Given(
        users=(REG1,), tokens={"ory_st_placeholder1": REG1}, skip={6: "sessions are not turned into JWTs yet"}
    ),
}


class Clock:
    """A clock that moves only when told."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 20, 19, 41, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def advance(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


def load(version: str, scenario: str) -> list[dict[str, Any]]:
    """The exchanges of a recording."""
    text = (recordings() / version / f"{scenario}.json").read_text()
    exchanges: list[dict[str, Any]] = json.loads(text)["exchanges"]
    return exchanges


def _schemas(version: str, names: tuple[str, ...]) -> dict[str, Any]:
    document = load(version, "native_misc")[3]["response"]["body"]
    out = {name: json.loads(json.dumps(document)) for name in names}
    if "two" in out:
        traits = out["two"]["properties"]["traits"]["properties"]
        use = {
            "credentials": {"password": {"identifier": True}},
            "verification": {"via": "email"},
            "recovery": {"via": "email"},
        }
        out["two"]["properties"]["traits"]["properties"] = {
            "email": traits["email"],
            "email2": {"type": "string", "format": "email", "ory.sh/kratos": use},
            "name": traits["name"],
        }
    return out


class Replay:
    """One scenario played against a fresh fake. `compared` and `skipped` count exchanges."""

    def __init__(self, version: str, scenario: str) -> None:
        self.given = SCENARIOS[scenario]
        self.scenario = scenario
        self.exchanges = load(version, scenario)
        self.clock = Clock()
        options = {"methods": ("password", "code"), **self.given.options}
        schemas = _schemas(version, self.given.schemas)
        self.fake = FakeOry(profile=VERSIONS[version], now=self.clock, schemas=schemas, **options)
        self.mapping: dict[str, str] = {}
        self.compared = 0
        self.skipped: dict[int, str] = {}

    async def _set_up(self) -> None:
        fake = self.fake
        ids: dict[str, str] = {}
        for email in self.given.users:
            ids[email] = (
                await self._register(email) if self.given.registered else fake.identities.add({"email": email})["id"]
            )
        for email in self.given.logins:
            fake.login_as(ids[email], user_agent="recorder/1.0")
        for recorded, email in self.given.tokens.items():
            self.mapping[recorded] = fake.login_as(ids[email], user_agent="recorder/1.0").session_token
        for recorded, email in self.given.cookies.items():
            self.mapping[recorded] = fake.login_as(ids[email], user_agent="recorder/1.0").cookie.partition("=")[2]
        for document in _walk([e["response"]["body"] for e in self.exchanges]):
            traits = document.get("traits")
            if isinstance(traits, dict) and traits.get("email") in ids and "id" in document:
                self.mapping[document["id"]] = ids[traits["email"]]

    async def _register(self, email: str) -> str:
        traits = {"email": email} | ({"name": NAMES[email]} if email in NAMES else {})
        async with httpx.AsyncClient(transport=self.fake.transport(), base_url=BASE) as client:
            flow = (await client.get("/self-service/registration/api")).json()
            body = {"method": "password", "password": PASSWORD, "traits": traits}
            path = f"/self-service/registration?flow={flow['id']}"
            answer = (await client.post(path, json=body, headers={"User-Agent": "recorder/1.0"})).json()
        id: str = answer["identity"]["id"]
        return id

    async def run(self) -> None:
        """Send what was recorded and compare what comes back."""
        await self._set_up()
        transport = self.fake.transport()
        for index, exchange in enumerate(self.exchanges):
            reason = self.given.skip.get(index)
            if OUT_OF_SCOPE.search(exchange["operation"]):
                reason = "operation is not played yet"
            if reason:
                self.skipped[index] = reason
                continue
            response = await transport.handle_async_request(self._request(exchange["request"]))
            content = await response.aread()
            where = f"{self.scenario}#{index} {exchange['operation']}"
            body = _decode(response, content)
            self._compare(where, exchange, response, body)
            # Identities are listed by id: rows of two servers do not belong together.
            by_id = exchange["operation"] == "listIdentities"
            self._learn(exchange["response"], response, body, rows=not by_id)
            self.compared += 1
            if self.given.expire and exchange["operation"].startswith("createNative"):
                self.clock.advance(1.3)

    def _request(self, recorded: dict[str, Any]) -> httpx.Request:
        path = self._map(recorded["path"])
        many = re.fullmatch(r"(.*)\?ids=…(\d+) times", path)
        if many:
            one = next(iter(self.fake.identities))["id"]
            path = f"{many[1]}?" + "&".join([f"ids={one}"] * int(many[2]))
        headers = {name: self._map(value) for name, value in recorded["headers"].items()}
        if self.scenario != "native_login_no_user_agent":
            headers["User-Agent"] = "recorder/1.0"
        body = recorded["body"]
        if isinstance(body, dict) and str(body.get("note", "")).startswith("1001 create items"):
            body = {"identities": [{"create": {"traits": {"email": f"m{n}@example.org"}}} for n in range(1001)]}
        content = b""
        if headers.get("Content-Type") == "application/x-www-form-urlencoded":
            content = str(httpx.QueryParams(body)).encode()
        elif isinstance(body, str):
            content = body.encode()
        elif body is not None:
            content = self._map(json.dumps(body)).encode()
        return httpx.Request(recorded["method"], BASE + path, headers=headers, content=content)

    def _map(self, text: str) -> str:
        # Longest first: one recorded value may begin another.
        for recorded in sorted(self.mapping, key=len, reverse=True):
            text = text.replace(recorded, self.mapping[recorded])
        return text

    def _learn(self, recorded: dict[str, Any], response: httpx.Response, body: Any, *, rows: bool) -> None:
        for path, value in _leaves(recorded["body"] if rows else None, ""):
            if re.search(r"(^|\.)(id|session_token|identity|use_flow_id)$", path) and isinstance(value, str):
                mine = _at(body, path)
                if isinstance(mine, str):
                    self.mapping[value] = mine
        for mine_, theirs in zip(response.headers.get_list("set-cookie"), _set_cookies(recorded), strict=True):
            name, _, value = theirs.partition(";")[0].partition("=")
            own_name, _, own_value = mine_.partition(";")[0].partition("=")
            self.mapping |= {name: own_name, value: own_value}
        tokens = re.findall(r"page_token=([\w-]+)", recorded["headers"].get("link", ""))
        own = re.findall(r"page_token=([\w-]+)", response.headers.get("link", ""))
        self.mapping |= dict(zip(tokens, own, strict=True))

    def _compare(self, where: str, exchange: dict[str, Any], response: httpx.Response, body: Any) -> None:
        recorded = exchange["response"]
        assert response.status_code == recorded["status"], f"{where}: {response.status_code} {body}"
        for name in ("content-type", "allow", "ory-error-id", "cache-control", "x-content-type-options", "vary"):
            assert response.headers.get(name) == recorded["headers"].get(name), f"{where}: {name}"
        for name in ("location", "x-total-count", "x-kratos-authenticated-identity-id", "link"):
            assert (name in response.headers) == (name in recorded["headers"]), f"{where}: {name}"
        rels = r'rel="(\w+)"'
        assert re.findall(rels, response.headers.get("link", "")) == re.findall(
            rels, recorded["headers"].get("link", "")
        ), where
        assert len(response.headers.get_list("set-cookie")) == len(_set_cookies(recorded)), f"{where}: set-cookie"
        if isinstance(recorded["body"], list):
            # The list of a shared server holds more than this scenario made: look at one row.
            assert bool(body) == bool(recorded["body"]), where
            body, expected = body[:1], recorded["body"][:1]
        else:
            expected = recorded["body"]
        differences = list(compare(expected, body))
        assert not differences, f"{where}: " + "; ".join(differences)


# Values that must be the same; all others are compared by type.
EXACT = {"type", "group", "state", "active", "aal", "requested_aal", "refresh", "action", "code", "status", "via",
         "verified", "node_type", "required", "disabled", "autocomplete", "authenticator_assurance_level",
         "count", "text", "method", "schema_id"}  # fmt: skip
# Depends on how the user came into being on the recorded server.
VOLATILE = {"state_changed_at"}


def compare(recorded: Any, mine: Any, path: str = "$") -> Iterator[str]:
    """What is different: members, types, exact values and message ids."""
    if isinstance(recorded, dict) and isinstance(mine, dict):
        a, b = set(recorded) - VOLATILE, set(mine) - VOLATILE
        if a != b:
            yield f"{path}: missing {sorted(a - b)}, extra {sorted(b - a)}"
        for key in sorted(a & b):
            inner = f"{path}.{key}"
            yield from compare(recorded[key], mine[key], inner)
            # In the list of a shared server the first user may be anybody.
            anybody = path.startswith("$[") and key == "status"
            exact = (
                key in EXACT and inner != "$.ui.action" and not anybody and not isinstance(recorded[key], dict | list)
            )
            if (exact or (key == "id" and isinstance(recorded[key], int))) and recorded[key] != mine[key]:
                yield f"{inner}: {recorded[key]!r} is {mine[key]!r}"
    elif isinstance(recorded, list) and isinstance(mine, list):
        if len(recorded) != len(mine):
            yield f"{path}: {len(recorded)} items are {len(mine)}"
        if path.endswith(".nodes"):
            recorded, mine = sorted(recorded, key=_node_key), sorted(mine, key=_node_key)
        for index, (a_, b_) in enumerate(zip(recorded, mine, strict=False)):
            yield from compare(a_, b_, f"{path}[{index}]")
    elif _kind(recorded) != _kind(mine):
        yield f"{path}: {recorded!r} is {mine!r}"


def _kind(value: Any) -> str:
    return "number" if isinstance(value, int | float) and not isinstance(value, bool) else type(value).__name__


def _node_key(node: dict[str, Any]) -> tuple[str, ...]:
    attributes = node["attributes"]
    return (node["group"], str(attributes.get("name")), attributes.get("type", ""), str(attributes.get("value")))


def _decode(response: httpx.Response, content: bytes) -> Any:
    if not content:
        return None
    if response.headers["content-type"].startswith("application/json"):
        return json.loads(content)
    return content.decode()


def _set_cookies(recorded: dict[str, Any]) -> list[str]:
    found: list[str] = recorded["headers"].get("set-cookie", [])
    return found


def _walk(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _walk(inner)


def _leaves(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _leaves(inner, f"{path}.{key}" if path else str(key))
    else:
        yield path, value


def _at(value: Any, path: str) -> Any:
    for step in path.split("."):
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list):
            value = value[int(step)] if int(step) < len(value) else None
        else:
            return None
    return value
