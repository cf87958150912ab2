"""Runs a scenario against a world: the fake, or real servers. Knows neither."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import hmac
import inspect
import json
import re
import struct
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import Any, Protocol
from uuid import uuid4

import httpx

from ory_async import ApiError, Conflict, Ory, OryError
from ory_async.flows import KINDS, outcome_of
from tests.contract.application import Application, Request
from tests.contract.rows import ABSENT, ANY, CHALLENGE, FLOW, Answers, Call, Exists, Heard, Scenario, Step, Wait

PASSWORD = "correct horse battery staple 42"
NAMESPACES = (
    "frontend", "identity", "oauth2", "oidc", "jwk", "permission", "relationship", "courier", "metadata", "wellknown",
)  # fmt: skip


class World(Protocol):
    """Where a scenario runs."""

    ory: Ory
    app: Application

    def url(self, service: str, plane: str) -> str:
        """The address of a service."""
        ...

    def http(self) -> httpx.AsyncClient:
        """A plain HTTP client that reaches those addresses; follows no redirect and keeps no cookie."""
        ...

    async def wait(self, seconds: float) -> None:
        """Let time go by."""
        ...

    def now(self) -> float:
        """Seconds since 1970 on the clock of the server."""
        ...


class Answer:
    """What came back, whichever way the call was made."""

    def __init__(
        self, status: int, headers: httpx.Headers, set_cookies: list[str], body: bytes, given: Any = None
    ) -> None:
        self.status = status
        self.headers = headers
        self.set_cookies = set_cookies
        self.content = body
        self.given = given  # what the client returned or raised
        try:
            self.json = json.loads(body) if body else None
        except ValueError:
            self.json = body.decode("utf-8", "replace")


class Jar:
    """The cookies of one browser, for all ports of a host, as browsers do it."""

    def __init__(self) -> None:
        self._cookies: dict[str, str] = {}

    def header(self) -> str | None:
        return "; ".join(f"{name}={value}" for name, value in self._cookies.items()) or None

    def take(self, set_cookies: list[str]) -> None:
        for line in set_cookies:
            pair, *attributes = line.split(";")
            name, _, value = pair.partition("=")
            gone = any(a.strip().lower() in ("max-age=0", "max-age=-1") for a in attributes) or not value
            if gone:
                self._cookies.pop(name, None)
            else:
                self._cookies[name] = value


class Run:
    """One run of one scenario."""

    def __init__(self, scenario: Scenario, world: World) -> None:
        self.scenario = scenario
        self.world = world
        self.unique = uuid4().hex[:10]
        self.saved: dict[str, Any] = {}
        self.jars: dict[str, Jar] = {}
        self.flows: dict[str, Any] = {}  # by id, as first seen

    async def run(self) -> None:
        self.world.app.reset()
        for user in self.scenario.users:
            await self._add(user)
        for index, step in enumerate(self.scenario.steps):
            if not isinstance(step, Call):
                await self._beside(step, f"{self.scenario.name}, step {index}")
                continue
            where = f"{self.scenario.name}, step {index}, {step.operation}"
            args = {name: await self.fill(value, where) for name, value in step.args.items()}
            if step.operation.startswith(("flows.", "provider.")):
                self._check_outcome(step.outcome or "", await self._drive(step.operation, args), where)
                continue
            answer, error = await self._call(step, args)
            self._check(step, answer, error, where)
            if isinstance(answer.json, Mapping) and "ui" in answer.json:
                self.flows.setdefault(answer.json["id"], answer.json)
            if step.jar:
                self.jars[step.jar].take(answer.set_cookies)
            if step.save:
                self.saved[step.save] = answer.json
                self.saved[f"{step.save}.headers"] = dict(answer.headers)
                self.saved[f"{step.save}.status"] = answer.status
            if step.outcome is not None:
                self._check_outcome(step.outcome, await self._outcome(step.operation, args, answer), where)

    async def _beside(self, step: Step, where: str) -> None:
        """A step that is no call."""
        match step:
            case Wait():
                await self.world.wait(step.seconds)
            case Answers():
                self.world.app.answer(step.path, await self.fill(list(step.replies), where))
            case Exists():
                with contextlib.suppress(Conflict):
                    await self.world.ory.oauth2.create_oauth2_client(await self.fill(dict(step.client), where))
            case Heard():
                await self._listen(step, f"{where}, {step.path}")

    async def _add(self, user: str) -> None:
        email = f"{user}-{self.unique}@example.org"
        body = {
            "schema_id": "default",
            "traits": {"email": email},
            "credentials": {"password": {"config": {"password": PASSWORD}}},
        }
        identity = await self.world.ory.identity.create_identity(body)
        self.saved[user] = {"email": email, "password": PASSWORD, "id": identity.id}

    async def _listen(self, step: Heard, where: str) -> None:
        """Compare what the application was told."""
        those, left = await self.fill(dict(step.where), where), step.within

        def meant() -> list[Request]:
            found = self.world.app.heard(step.path)
            return [each for each in found if all(at(each.body, place) == value for place, value in those.items())]

        while len(meant()) < step.times and left > 0:
            await self.world.wait(0.1)
            left -= 0.1
        heard = meant()
        assert len(heard) == step.times, f"{where}: was called {len(heard)} times, not {step.times}"
        for place, expected in step.has.items():
            self._compare(
                place, at(heard[-1].body, place), await self.fill(expected, where), f"{where}: {heard[-1].body}"
            )
        for name, expected in step.headers.items():
            self._compare(name, heard[-1].headers.get(name, ABSENT), expected, f"{where}: {heard[-1].headers}")

    # -- calling

    async def _call(self, step: Call, args: dict[str, Any]) -> tuple[Answer, ApiError | None]:
        jar = self.jars.setdefault(step.jar, Jar()) if step.jar else None
        if " " in step.operation:
            return await self._request(step.operation, args, jar), None
        method = self._method(step.operation)
        if jar is not None and "cookie" in inspect.signature(method).parameters:
            args.setdefault("cookie", jar.header())
        try:
            raw = await self.world.ory.raw(method, **args)
        except ApiError as error:
            return Answer(error.status, error.headers, error.set_cookies, error.body, error), error
        return Answer(raw.status, raw.headers, raw.set_cookies, raw.body, raw), None

    def _method(self, name: str) -> Any:
        for namespace in NAMESPACES:
            if found := getattr(getattr(self.world.ory, namespace), name, None):
                return found
        raise LookupError(f"no operation {name}")

    async def _request(self, operation: str, args: dict[str, Any], jar: Jar | None) -> Answer:
        verb, _, path = operation.partition(" ")
        path = await self.fill(path, operation)
        headers = {"Accept": "application/json", **args.get("headers", {})}
        if jar is not None and (cookie := jar.header()):
            headers.setdefault("Cookie", cookie)
        service = args.get("service") or self.world_service
        url = path if "://" in path else self.world.url(service, args.get("plane", "public")) + path
        async with self.world.http() as client:
            request = client.build_request(
                verb,
                url,
                params=args.get("params"),
                headers={name: value for name, value in headers.items() if value is not None},
                json=args.get("json"),
                data=args.get("form"),
                content=args.get("content"),
            )
            for name in (name for name, value in headers.items() if value is None):
                del request.headers[name]
            response = await client.send(request)
        return Answer(response.status_code, response.headers, response.headers.get_list("set-cookie"), response.content)

    @property
    def world_service(self) -> str:
        return self.scenario.variant.partition("-")[0]

    # -- what it means

    async def _drive(self, operation: str, args: dict[str, Any]) -> Any:
        """What a method of `ory.flows` or `ory.provider` returns or raises."""
        part, _, name = operation.partition(".")
        if kind := args.pop("kind", None):
            args = {"kind": KINDS[kind], **args}
        try:
            return await getattr(getattr(self.world.ory, part), name)(**args)
        except OryError as error:
            return error

    async def _outcome(self, operation: str, args: Mapping[str, Any], answer: Answer) -> Any:
        """The outcome of a call of a flow, or what became of a challenge; the error where it is raised."""
        try:
            if found := CHALLENGE.fullmatch(operation):
                return await self._of_challenge(found["verb"], found["kind"], args, answer.given)
            found = FLOW.fullmatch(operation)
            assert found, f"{operation} has no outcome"
            flow = self.flows.get(args.get("flow") or args.get("id") or "", {})
            native = found["who"] == "native" if found["who"] else flow.get("type") != "browser"
            exchange_code = "session_token_exchange_code" in flow
            return outcome_of(KINDS[found["kind"]], answer.given, native=native, exchange_code=exchange_code)
        except ApiError as error:
            return error

    async def _of_challenge(self, verb: str, kind: str, args: Mapping[str, Any], given: Any) -> Any:
        provider = self.world.ory.provider
        if verb == "get":
            return await getattr(provider, kind)(args[f"{kind}_challenge"])
        over = provider.over(given)
        if over is None:
            raise given
        return over

    def _check_outcome(self, expected: str | tuple[str, Mapping[str, Any]], found: Any, where: str) -> None:
        name, fields = (expected, {}) if isinstance(expected, str) else expected
        known = "raised" if isinstance(found, ApiError) else type(found).__name__
        assert known == name, f"{where}: the outcome is {found!r}, not {name}"
        for place, value in fields.items():
            self._compare(place, _attribute(found, place), value, f"{where}: {found!r}")

    # -- references

    async def fill(self, value: Any, where: str) -> Any:
        """A copy of the value with its references replaced."""
        if isinstance(value, dict):
            return {key: await self.fill(inner, where) for key, inner in value.items()}
        if isinstance(value, list | tuple):
            return [await self.fill(inner, where) for inner in value]
        if not isinstance(value, str):
            return value
        whole = _REFERENCE.fullmatch(value)
        if whole:
            return await self._resolve(whole[1], where)
        out = value
        for match in _REFERENCE.finditer(value):
            out = out.replace(match[0], str(await self._resolve(match[1], where)))
        return out

    async def _resolve(self, reference: str, where: str) -> Any:
        name, *args = reference.split(":")
        match name:
            case "unique":
                return self.unique
            case "uuid":
                return str(uuid4())
            case "jar":
                return self.jars[args[0]].header()
            case "code":
                return await self._mail(args[0], str(self._at(args[1], where)), r"^(\d{6})$")
            case "link":
                return await self._mail(args[0], str(self._at(args[1], where)), r"^\s*(https?://\S+)\s*$")
            case "csrf":
                return _node(self._at(args[0], where), "csrf_token")
            case "node":
                return _node(self._at(args[0], where), args[1])
            case "totp":
                return totp(str(await self._resolve(":".join(args), where)), self.world.now())
            case "basic":
                client = self._at(args[0], where)
                return base64.b64encode(f"{client['client_id']}:{client['client_secret']}".encode()).decode()
            case "url":
                return self.world.url(args[0], args[1])
            case "query":
                return str(httpx.URL(str(self._at(args[0], where))).params[args[1]])
            case _:
                return self._at(reference, where)

    def _at(self, path: str, where: str) -> Any:
        if "." not in path and path not in self.saved:
            raise LookupError(f"{where}: nothing is saved as {path!r}, known: {sorted(self.saved)}")
        if path.startswith("text/"):
            return path.removeprefix("text/")
        name, _, rest = path.partition(".")
        if rest.split(".")[0] in ("headers", "status") and f"{name}.{rest.split('.')[0]}" in self.saved:
            first, _, rest = rest.partition(".")
            name = f"{name}.{first}"
        found = at(self.saved[name], rest)
        if found is ABSENT:
            raise LookupError(f"{where}: {path} is not in {self.saved[name]!r}")
        return found

    async def _mail(self, template: str, address: str, pattern: str) -> str:
        """What stands on a line of its own in the newest mail of a template."""
        page = await self.world.ory.courier.list_courier_messages(recipient=address, page_size=100)
        for message in page.items:
            if message.template_type == template and (found := re.search(pattern, message.body, re.MULTILINE)):
                return found[1]
        raise LookupError(f"no mail {template} to {address}")

    # -- checking

    def _check(self, step: Call, answer: Answer, error: ApiError | None, where: str) -> None:
        seen = f"{where}: {answer.status} {answer.json!r}"
        assert answer.status == step.status, seen
        assert error_id(answer.json) == step.id if answer.status >= 400 else step.id is None, seen
        if " " not in step.operation:
            assert (type(error).__name__ if error else None) == step.error, f"{seen} raised {error!r}"
            assert error is None or step.id is None or error.error_id == step.id, f"{seen}: {error!r}"
        if step.messages is not None:
            assert message_ids(answer.json) == sorted(step.messages), f"{seen}: {message_ids(answer.json)}"
        for place, expected in step.has.items():
            self._compare(place, at(answer.json, place), expected, seen)
        for name, expected in step.headers.items():
            self._compare(name, answer.headers.get(name, ABSENT), expected, f"{seen} {dict(answer.headers)}")

    def _compare(self, place: str, found: Any, expected: Any, seen: str) -> None:
        if expected is ANY:
            assert found is not ABSENT, f"{seen}: {place} is missing"
        elif isinstance(expected, type):
            assert isinstance(found, expected), f"{seen}: {place} is {found!r}"
        elif isinstance(expected, re.Pattern):
            assert expected.search(str(found)), f"{seen}: {place} is {found!r}"
        else:
            expected = self._known(expected)
            same = found == expected and type(found) is type(expected)  # True is not 1 here
            assert same, f"{seen}: {place} is {found!r}, not {expected!r}"

    def _known(self, expected: Any) -> Any:
        """References to saved values; functions are for arguments only."""
        if not isinstance(expected, str):
            return expected
        whole = _REFERENCE.fullmatch(expected)
        if whole:
            return self.unique if whole[1] == "unique" else self._at(whole[1], "has")
        return _REFERENCE.sub(lambda m: self.unique if m[1] == "unique" else str(self._at(m[1], "has")), expected)


_REFERENCE = re.compile(r"\{([a-z][^{}\s\"]*)\}")


def at(body: Any, path: str) -> Any:
    """The value at a dotted path, ABSENT when there is none; `#` is the length of a list."""
    for step in path.split(".") if path else ():
        if step == "#" and isinstance(body, list):
            body = len(body)
        elif isinstance(body, Mapping) and step in body:
            body = body[step]
        elif isinstance(body, list) and step.lstrip("-").isdigit() and -len(body) <= int(step) < len(body):
            body = body[int(step)]
        else:
            return ABSENT
    return body


def _attribute(value: Any, path: str) -> Any:
    """The member at a dotted path of objects and lists; `#` is the length of a list."""
    for step in path.split("."):
        if isinstance(value, Sequence):
            value = len(value) if step == "#" else value[int(step)]
            continue
        value = getattr(value, step)
    return value.value if isinstance(value, Enum) else value


def error_id(body: Any) -> str | None:
    """The id in an error body: `error.id`, or the word that is `error`."""
    error = body.get("error") if isinstance(body, Mapping) else None
    if isinstance(error, Mapping):
        error = error.get("id")
    # A phrase is no id: Hydra says "Not Found" where it has none.
    return error if isinstance(error, str) and error and " " not in error else None


def message_ids(flow: Any) -> list[int]:
    """The ids of all messages of a flow, sorted."""
    ui = flow.get("ui") if isinstance(flow, Mapping) else None
    return sorted(_messages(ui or {}))


def _messages(ui: Mapping[str, Any]) -> Iterator[int]:
    for place in (ui, *(ui.get("nodes") or ())):
        for message in (place or {}).get("messages") or ():
            yield message["id"]


def _node(flow: Any, name: str) -> Any:
    for node in flow["ui"]["nodes"]:
        attributes = node["attributes"]
        if attributes.get("name") == name:
            return attributes.get("value")
        if attributes.get("id") == name:
            text = attributes.get("text")
            return text["text"] if text else attributes.get("src")
    raise LookupError(f"no node {name} in the flow")


def totp(secret: str, now: float) -> str:
    """The code of RFC 6238 (SHA-1, 6 digits, 30 seconds)."""
    key = base64.b32decode(secret.upper() + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(now) // 30), hashlib.sha1).digest()
    number = struct.unpack(">I", digest[digest[-1] & 15 :][:4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


__all__ = ["Run", "World", "at", "error_id", "message_ids", "totp"]
