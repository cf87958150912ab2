"""Replaying what real servers and an application said to each other, with a fake in place of the servers.

recordings.txt lists what is replayed and what is left out; worlds.py has the world before each recording.

A recording is a list of exchanges: an application calls a server (`ory_async`), a browser does (`browser`), or the
server calls the application (`server->app`). Here the fake is called as recorded, its own calls are answered as
recorded, and both sides are compared: status, names of headers, shape of bodies. Placeholders of the recording
(`<uuid-4>`) stand for values that are not known before; each must stand for one value all the way.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import httpx

from ory_async.testing import FakeOry
from ory_async.testing.kratos.browser import csrf_cookie_name
from tests.contract.replay import compare

RECORDINGS = Path(__file__).with_name("recordings")
KRATOS, HYDRA = "http://kratos.test", "http://hydra.test"
NOBODY = "00000000-0000-0000-0000-000000000000"
PASSWORD = "correct-horse-battery-9"
PLACEHOLDER = re.compile(r"<[a-z]+(?:-[a-z]+)*(?:-\d+)?>")
# Secrets of authenticator apps, their pictures, and the words of mails: a fake has its own.
OTHERS = re.compile(r"[A-Z2-7]{32}|data:image/png;base64,.*|Hi,\n.*", re.DOTALL)
# Headers that belong to one message on one connection.
OWN = {"content-length", "transfer-encoding", "host", "connection", "cookie"}
UNRECORDED: dict[str, Any] = {"status": 599, "headers": [], "body": None}
HEADERS = ("content-type", "cache-control", "vary", "location")


def load(name: str) -> list[dict[str, Any]]:
    """The exchanges of a recording."""
    text = (RECORDINGS / f"{name}.json").read_text(encoding="utf-8")
    # Where Kratos told Hydra its own address.
    found: list[dict[str, Any]] = json.loads(
        re.sub(r"http%3A%2F%2F127\.0\.0\.1%3A(?!3000)\d+", quote(KRATOS, ""), text)
    )
    return found


class Clock:
    """A clock that moves only when told."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 29, 13, 43, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def advance(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


@dataclass
class World:
    """What is there before a recording. options: of FakeOry, given the app that plays the recorded one.

    setup: makes users, and says which placeholder means what. before: index of an exchange -> what happens first.
    unrecorded: calls to the application that the recording does not have, by how their URL begins.
    """

    options: Callable[[Replay], dict[str, Any]] = lambda replay: {}
    setup: Callable[[Replay], Any] | None = None
    before: dict[int, Callable[[Replay], Any]] = field(default_factory=dict)
    unrecorded: str = ""


class Replay:
    """One recording, played against a fresh fake. `compared` counts exchanges."""

    def __init__(self, name: str, world: World) -> None:
        self.name, self.world = name, world
        self.exchanges = load(name)
        self.clock = Clock()
        self.known: dict[str, str] = {"<password>": PASSWORD}
        self.cookies: dict[str, tuple[str, str]] = {}
        self.differences: list[str] = []
        self.compared = 0
        self._answers: dict[str, deque[dict[str, Any]]] = defaultdict(deque)
        self._heard: dict[str, int] = defaultdict(int)
        for exchange in self.exchanges:
            if exchange["who"] == "server->app":
                self._answers[_path(exchange)].append(exchange)
        self.fake = FakeOry(profile="2024", now=self.clock, **world.options(self))

    async def app(self, scope: Any, receive: Any, send: Any) -> None:
        """The application of the recording: answers what it answered then."""
        answers = self._answers[scope["path"]]
        number = self._heard[scope["path"]]
        self._heard[scope["path"]] += 1
        response = (
            answers[number]["response"] if number < len(answers) else {"status": 599, "headers": [], "body": None}
        )
        body = response["body"]
        empty = body is None and not response["headers"]  # with a content type it said null
        given = b"" if empty else self.fill(body if isinstance(body, str) else json.dumps(body)).encode()
        headers = [(name.encode(), value.encode()) for name, value in response["headers"]]
        await send({"type": "http.response.start", "status": response["status"], "headers": headers})
        await send({"type": "http.response.body", "body": given})

    async def run(self, left_out: Iterable[int]) -> None:
        """Play it, and collect what is different in `differences`."""
        left_out = set(left_out)
        if self.world.setup:
            found = self.world.setup(self)
            if found is not None:
                await found
        start = len(self.fake.sent)
        for index, exchange in enumerate(self.exchanges):
            if index in self.world.before:
                found = self.world.before[index](self)
                if found is not None:
                    await found
            if exchange["who"] == "server->app":
                continue
            response, content = await self._send(exchange)
            if index in left_out:
                continue
            where = f"#{index} {exchange['request']['line'][:80]}"
            self.differences += self._compare(where, exchange["response"], response, content)
            self.compared += 1
        self._compare_calls(start, left_out)

    # -- what the client says

    async def _send(self, exchange: dict[str, Any]) -> tuple[httpx.Response, bytes]:
        recorded = exchange["request"]
        self._read_mail(json.dumps(recorded["body"]))
        method, _, url = recorded["line"].partition(" ")
        headers = [(name, self.fill(value)) for name, value in recorded["headers"] if name not in OWN]
        for name, value in recorded["headers"]:
            if name == "cookie":
                headers.append(("cookie", self._cookie_header(value)))
        body, content = recorded["body"], b""
        if isinstance(body, str):
            content = self.fill(body).encode()
        elif body is not None:
            content = self.fill(json.dumps(body)).encode()
        request = httpx.Request(method, self.fill(url), headers=headers, content=content)
        request.headers["host"] = httpx.URL(url).host
        response = await self.fake.transport().handle_async_request(request)
        return response, await response.aread()

    def _read_mail(self, text: str) -> None:
        """A code that is new here is the one in the newest mail."""
        for name in set(re.findall(r"<code-\d+>", text)) - self.known.keys():
            self.known[name] = next(m.code for m in reversed(self.fake._store.courier.messages()) if m.code)

    def fill(self, text: str) -> str:
        """The text with every placeholder that is known; in URLs they are quoted already."""
        return PLACEHOLDER.sub(lambda match: self.known.get(match[0], match[0]), text)

    def _cookie_header(self, recorded: str) -> str:
        """The same cookies by name, with the values of today."""
        pairs = []
        for part in recorded.split("; "):
            name, _, value = part.partition("=")
            name, own = self.cookies.get(self._cookie_name(name), (name, self.fill(value)))
            pairs.append(f"{name}={own}")
        return "; ".join(pairs)

    @staticmethod
    def _cookie_name(name: str) -> str:
        """Names that hold an address or a client go by what they begin with."""
        if name.startswith("csrf_token_"):
            return csrf_cookie_name(KRATOS)
        return re.sub(r"_\d+$", "", name)

    # -- what comes back

    def _compare(self, where: str, recorded: dict[str, Any], response: httpx.Response, content: bytes) -> Iterator[str]:
        for value in response.headers.get_list("set-cookie"):
            name, _, rest = value.partition("=")
            self.cookies[self._cookie_name(name)] = (name, rest.partition(";")[0])
        if response.status_code != recorded["status"]:
            yield f"{where}: {recorded['status']} is {response.status_code} {content[:300]!r}"
        theirs, mine = _headers(recorded["headers"]), response.headers
        for name in HEADERS:
            if (name in theirs) != (name in mine):
                yield f"{where}: {name}: {theirs.get(name)} is {mine.get(name)}"
            elif name in theirs and name != "location" and theirs[name] != mine[name]:
                yield f"{where}: {name}: {theirs[name]} is {mine[name]}"
        expected = {self._cookie_name(v.partition("=")[0]) for n, v in recorded["headers"] if n == "set-cookie"}
        found = {self._cookie_name(v.partition("=")[0]) for v in mine.get_list("set-cookie")}
        if expected != found:
            yield f"{where}: cookies {sorted(expected)} are {sorted(found)}"
        if "location" in theirs and "location" in mine:
            yield from self.learn(f"{where}: location", theirs["location"], mine["location"])
        yield from self._compare_bodies(where, recorded["body"], _decoded(content))

    def _compare_bodies(self, where: str, recorded: Any, mine: Any) -> Iterator[str]:
        if isinstance(recorded, str) and isinstance(mine, str):
            one, other = _first_json(recorded), _first_json(mine)
            recorded, mine = (one, other) if one is not None else (None, None)
        for place, theirs, own in _pairs(recorded, mine):
            yield from self.learn(f"{where}: {place}", theirs, own)
        yield from (f"{where}: {line}" for line in compare(self._filled(recorded, mine), mine))

    def _filled(self, recorded: Any, mine: Any) -> Any:
        """What was recorded, in the values of today."""
        if isinstance(recorded, str):
            return mine if OTHERS.fullmatch(recorded) and isinstance(mine, str) else self.fill(recorded)
        if isinstance(recorded, list):
            others = mine if isinstance(mine, list) else []
            return [self._filled(a, others[i] if i < len(others) else None) for i, a in enumerate(recorded)]
        if isinstance(recorded, dict):
            own = mine if isinstance(mine, dict) else {}
            # Long names of members were taken for secrets when it was recorded.
            lost = iter([name for name in own if name not in recorded])
            names = {name: next(lost, name) if PLACEHOLDER.fullmatch(name) else name for name in recorded}
            return {names[name]: self._filled(value, own.get(names[name])) for name, value in recorded.items()}
        return recorded

    def learn(self, where: str, recorded: str, mine: str) -> Iterator[str]:
        """Take what placeholders mean from two texts; a second meaning is a difference."""
        names = PLACEHOLDER.findall(recorded)
        if not names:
            return
        if OTHERS.fullmatch(recorded):
            return
        pattern = "(.*?)".join(re.escape(part) for part in PLACEHOLDER.split(recorded))
        match = re.fullmatch(pattern, mine, re.DOTALL)
        if match is None:
            yield f"{where}: {recorded[:200]!r} is {mine[:200]!r}"
            return
        for name, value in zip(names, match.groups(), strict=True):
            if "-" not in name:  # <hash>: one of many
                continue
            if name.startswith("<csrf-"):  # masked anew each time
                self.known[name] = value
            known = self.known.setdefault(name, unquote(value) if "%" in value else value)
            if known not in (value, unquote(value)):
                yield f"{where}: {name} was {known} and is {value}"

    # -- what the servers said to the application

    def _compare_calls(self, start: int, left_out: set[int]) -> None:
        calls: dict[str, deque[Any]] = defaultdict(deque)
        for sent in self.fake.sent[start:]:
            if self.world.unrecorded and sent.url.startswith(self.world.unrecorded):
                continue
            calls[httpx.URL(sent.url).path].append(sent)
        for index, exchange in enumerate(self.exchanges):
            if exchange["who"] != "server->app":
                continue
            where = f"#{index} {exchange['request']['line']}"
            queue = calls[_path(exchange)]
            sent = queue.popleft() if queue else None
            if index in left_out:
                continue
            self.compared += 1
            if sent is None:
                self.differences.append(f"{where}: was not called")
                continue
            theirs = {name for name, _ in exchange["request"]["headers"]} - OWN - {"user-agent", "accept-encoding"}
            if theirs != set(sent.headers) - OWN:
                self.differences.append(f"{where}: headers {sorted(theirs)} are {sorted(set(sent.headers) - OWN)}")
            if sent.status not in (exchange["response"]["status"], None):
                self.differences.append(f"{where}: answered {sent.status}")
            self.differences += self._compare_bodies(where, exchange["request"]["body"], sent.body)
        for path, queue in calls.items():
            self.differences += [f"{path}: called once more" for _ in queue]


def _path(exchange: dict[str, Any]) -> str:
    return httpx.URL(exchange["request"]["line"].partition(" ")[2]).path


def _headers(pairs: list[tuple[str, str]]) -> dict[str, str]:
    return dict(pairs)


def _decoded(content: bytes) -> Any:
    if not content:
        return None
    try:
        return json.loads(content)
    except ValueError:
        return content.decode()


def _first_json(text: str) -> Any:
    try:
        return json.JSONDecoder().raw_decode(text)[0]
    except ValueError:
        return None


def _pairs(recorded: Any, mine: Any, path: str = "$") -> Iterator[tuple[str, str, str]]:
    """The texts that stand at the same place of two values; nodes of forms go by their names."""
    if isinstance(recorded, dict) and isinstance(mine, dict):
        for name in recorded.keys() & mine.keys():
            yield from _pairs(recorded[name], mine[name], f"{path}.{name}")
    elif isinstance(recorded, list) and isinstance(mine, list):
        if path.endswith(".nodes"):
            recorded, mine = sorted(recorded, key=_node_name), sorted(mine, key=_node_name)
        for index, (one, other) in enumerate(zip(recorded, mine, strict=False)):
            yield from _pairs(one, other, f"{path}[{index}]")
    elif isinstance(recorded, str) and isinstance(mine, str):
        yield path, recorded, mine


def _node_name(node: dict[str, Any]) -> tuple[str, ...]:
    attributes = node["attributes"]
    return (node["group"], str(attributes.get("name")), attributes.get("type", ""), str(attributes.get("id")))
