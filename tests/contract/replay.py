"""Replaying recordings of real servers against the fake.

recordings.txt lists what is replayed and what is left out; the world before each scenario stands in replay_*.py.

A scenario is played from its start; ids, tokens and cookies of the recording are mapped to the live ones by walking
both answers side by side. Compared are status, error id, names of headers and the shape of the body.
"""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Container, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

from ory_async.testing import FakeOry
from ory_async.testing.kratos.browser import csrf_cookie_name
from tests.contract.recorded import load

VERSIONS = {
    "kratos-v26.2.0": "today",
    "kratos-v1.3.1": "2024",
    "hydra-v26.2.0": "today",
    "hydra-v2.3.0": "2024",
    "keto-v26.2.0": "today",
    "keto-v0.14.0": "2024",
}
PASSWORD = "correct-horse-battery-9"
BASE = "http://127.0.0.1:4433"


@dataclass(frozen=True)
class Given:
    """The world before a scenario.

    users: addresses of users who exist; registered: by themselves, else by an administrator and without password.
    tokens, cookies: recorded value -> address of the user it belongs to. options: arguments of FakeOry, or version of
    the recording -> arguments.
    before: index of an exchange -> what happens before it (read a code: `replay.mapping[placeholder] = ...`).
    expire: let a flow end after each create. setup: prepares the world. base: address that the recording used.
    """

    users: tuple[str, ...] = ()
    registered: bool = True
    tokens: dict[str, str] = field(default_factory=dict)
    cookies: dict[str, str] = field(default_factory=dict)
    logins: tuple[str, ...] = ()
    options: dict[str, Any] = field(default_factory=dict)
    before: dict[int, Callable[[Replay], None]] = field(default_factory=dict)
    setup: Callable[[Replay], Awaitable[None]] | None = None
    expire: bool = False
    base: str = BASE
    schemas: tuple[str, ...] = ("default", "second")


REG1 = "reg1@example.org"
NAMES = {REG1: "Reg One", "alice@example.org": "Alice"}


class Clock:
    """A clock that moves only when told."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 20, 19, 41, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def advance(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


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
    """One scenario played against a fresh fake. `compared` counts exchanges."""

    def __init__(self, version: str, scenario: str, given: Given) -> None:
        self.given = given
        self.version = version
        self.scenario = scenario
        self.exchanges = load(version, scenario)
        self.clock = Clock()
        options = dict(given.options.get(version, given.options))
        if version.startswith("kratos"):
            options = {"methods": ("password", "code"), "schemas": _schemas(version, self.given.schemas), **options}
        self.fake = FakeOry(profile=VERSIONS[version], now=self.clock, **options)
        self.mapping: dict[str, str] = {}
        self.bodies: dict[int, Any] = {}
        self.compared = 0

    async def _set_up(self) -> None:
        fake = self.fake
        if self.given.setup:
            await self.given.setup(self)
        ids: dict[str, str] = {}
        for email in self.given.users:
            ids[email] = (
                await self.register(email, NAMES.get(email))
                if self.given.registered
                else fake.identities.add({"email": email})["id"]
            )
        for email in self.given.logins:
            fake.login_as(ids[email], user_agent="recorder/1.0")
        for recorded, email in self.given.tokens.items():
            self.mapping[recorded] = fake.login_as(ids[email], user_agent="recorder/1.0").session_token
        for recorded, email in self.given.cookies.items():
            self.mapping[recorded] = fake.login_as(ids[email], user_agent="recorder/1.0").cookie.partition("=")[2]
        # Its name is made of the address that the server was recorded at.
        for name in set(re.findall(r"csrf_token_[0-9a-f]{64}", json.dumps(self.exchanges))):
            self.mapping[name] = csrf_cookie_name(self.given.base)
        for document in _walk([e["response"]["body"] for e in self.exchanges]):
            traits = document.get("traits")
            if isinstance(traits, dict) and traits.get("email") in ids and "id" in document:
                self.mapping[document["id"]] = ids[traits["email"]]

    async def register(self, email: str, name: str | None = None) -> str:
        """Somebody signs up by password; the id of the identity."""
        traits = {"email": email} | ({"name": name} if name else {})
        async with httpx.AsyncClient(transport=self.fake.transport(), base_url=self.given.base) as client:
            flow = (await client.get("/self-service/registration/api")).json()
            body = {"method": "password", "password": PASSWORD, "traits": traits}
            path = f"/self-service/registration?flow={flow['id']}"
            answer = (await client.post(path, json=body, headers={"User-Agent": "recorder/1.0"})).json()
        id: str = answer["identity"]["id"]
        return id

    async def run(self, left_out: Container[int] = ()) -> None:
        """Send what was recorded, but for the exchanges left out, and compare what comes back."""
        await self._set_up()
        transport = self.fake.transport()
        for index, exchange in enumerate(self.exchanges):
            if index in left_out:
                continue
            if index in self.given.before:
                self.given.before[index](self)
            response = await transport.handle_async_request(self._request(exchange["request"]))
            content = await response.aread()
            where = f"{self.scenario}#{index} {exchange['operation']}"
            body = self.bodies[index] = _decode(response, content)
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
            content = str(httpx.QueryParams(json.loads(self._map(json.dumps(body))))).encode()
        elif isinstance(body, str):
            content = body.encode()
        elif body is not None:
            content = self._map(json.dumps(body)).encode()
        return httpx.Request(recorded["method"], self.given.base + path, headers=headers, content=content)

    def _map(self, text: str) -> str:
        # Longest first: one recorded value may begin another.
        for recorded in sorted(self.mapping, key=len, reverse=True):
            text = text.replace(recorded, self.mapping[recorded])
        return text

    def _learn(self, recorded: dict[str, Any], response: httpx.Response, body: Any, *, rows: bool) -> None:
        for path, value in _leaves(recorded["body"] if rows else None, ""):
            if re.search(_KEYS, path) and isinstance(value, str):
                mine = _at(body, path)
                if isinstance(mine, str):
                    self.mapping[value] = mine
        theirs_, own_ = _node_value(recorded["body"], "csrf_token"), _node_value(body, "csrf_token")
        if theirs_ and own_:
            self.mapping[theirs_] = own_
        redirects = [(recorded["headers"].get("location"), response.headers.get("location"))]
        for member in ("redirect_to", "redirect_browser_to"):
            if isinstance(recorded["body"], dict) and member in recorded["body"]:
                redirects.append((recorded["body"][member], body[member]))
        for theirs, mine in redirects:
            # The flow, the error, the code, the challenge or the verifier that a redirect names.
            asked, got = (parse_qs(urlsplit(url or "").query) for url in (theirs, mine))
            self.mapping |= {asked[n][0]: got[n][0] for n in asked if re.search(_IN_QUERY, n) and n in got}
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
        for name in SAME:
            assert response.headers.get(name) == recorded["headers"].get(name), f"{where}: {name}"
        for name in PRESENT:
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


_KEYS = (
    r"(^|\.)(id|session_token|identity|use_flow_id|logout_token|session_token_exchange_code|ory_session_token"
    r"|client_id|client_secret|access_token|refresh_token|id_token|device_code|user_code)$"
)
_IN_QUERY = r"^(flow|id|code|\w+_challenge|\w+_verifier)$"

# Headers whose value must be the same, and those that only must (or must not) be there.
SAME = ("content-type", "allow", "ory-error-id", "cache-control", "x-content-type-options", "vary")
PRESENT = ("location", "x-total-count", "x-kratos-authenticated-identity-id", "ory-session-cache-for", "link")
# Values that must be the same; all others are compared by type.
EXACT = {"type", "group", "state", "active", "aal", "requested_aal", "refresh", "action", "code", "status", "via",
         "verified", "node_type", "required", "disabled", "autocomplete", "authenticator_assurance_level",
         "count", "text", "method", "schema_id", "error", "allowed", "token_type"}  # fmt: skip


def compare(recorded: Any, mine: Any, path: str = "$") -> Iterator[str]:
    """What is different: members, types, exact values and message ids."""
    if isinstance(recorded, dict) and isinstance(mine, dict):
        a, b = set(recorded), set(mine)
        if a != b:
            yield f"{path}: missing {sorted(a - b)}, extra {sorted(b - a)}"
        for key in sorted(a & b):
            inner = f"{path}.{key}"
            yield from compare(recorded[key], mine[key], inner)
            # In the list of a shared server the first user may be anybody.
            anybody = path.startswith("$[") and key == "status"
            exact = key in EXACT and inner != "$.ui.action" and not anybody
            plain = not isinstance(recorded[key], dict | list) and "PLACEHOLDER" not in str(recorded[key])
            if ((exact and plain) or (key == "id" and isinstance(recorded[key], int))) and recorded[key] != mine[key]:
                yield f"{inner}: {recorded[key]!r} is {mine[key]!r}"
    elif isinstance(recorded, list) and isinstance(mine, list):
        if len(recorded) != len(mine):
            yield f"{path}: {len(recorded)} items are {len(mine)}"
        if path.endswith(".nodes"):
            recorded, mine = sorted(recorded, key=_node_key), sorted(mine, key=_node_key)
        if path.endswith((".relation_tuples", ".children")):  # in the order of hidden ids
            recorded, mine = sorted(recorded, key=json.dumps), sorted(mine, key=json.dumps)
            if recorded != mine:
                yield f"{path}: {recorded} is {mine}"
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


def _node_value(flow: Any, name: str) -> str | None:
    nodes = (flow.get("ui") or {}).get("nodes") if isinstance(flow, dict) else None
    return next((n["attributes"]["value"] for n in nodes or () if n["attributes"].get("name") == name), None)


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
