"""Calling any operation of a generation on a server that answers what the test says, with invented arguments."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

import httpx

from ory_async import Ory
from tests.support.misbehaving import Arrived, Connection, Misbehaving, running
from tests.support.schema import Api, Json, argument_name, component, unwrap

URL, CONSOLE = "http://127.0.0.1:4433", "http://127.0.0.1:4434"
# RFC 6749 errors come from these (ory_async/errors.py draws the tree).
OAUTH2 = frozenset(
    {
        "oauth2_token_exchange",
        "perform_oauth2_token_flow",
        "oauth2_device_flow",
        "revoke_oauth2_token",
        "get_oidc_user_info",
    }
)


@dataclass(frozen=True)
class Documented:
    """An operation, as the document has it."""

    api: Api
    name: str
    tag: str
    path: str
    method: str
    spec: Json

    @property
    def parameters(self) -> list[Json]:
        return self.spec.get("parameters", [])

    @property
    def results(self) -> list[int]:
        """The statuses that are results: 2xx, or 3xx where there is no 2xx, and what `x-results` adds."""
        documented = [int(status) for status in self.spec["responses"] if status.isdigit()]
        good = [s for s in documented if 200 <= s < 300] or [s for s in documented if 300 <= s < 400]
        return sorted({*good, *self.spec.get("x-results", {}).get("statuses", ())})

    @property
    def redirects(self) -> bool:
        return self.results[0] >= 300

    @property
    def media(self) -> str | None:
        """The media type of the result; None where it has no body."""
        found = [m for status in self.results for m in self.spec["responses"].get(str(status), {}).get("content", {})]
        return found[0] if found else None

    @property
    def may_be_empty(self) -> bool:
        """Is there a result without body?"""
        return any(not self.spec["responses"].get(str(s), {}).get("content") for s in self.results)

    @property
    def schema(self) -> Json | None:
        """The JSON schema of the result."""
        for status in self.results:
            content = self.spec["responses"].get(str(status), {}).get("content", {})
            if "application/json" in content:
                return content["application/json"].get("schema", {})
        return None

    @property
    def is_list(self) -> bool:
        """Does the answer come in pages?"""
        rule = self.spec.get("x-pagination")
        return rule != "none" if rule else any(p["name"] == "page_token" for p in self.parameters)

    @property
    def rows(self) -> tuple[str | None, Json]:
        """(the member that holds the rows of a page, the schema of a row); None: the answer is the list itself."""
        schema, _ = unwrap(self.schema or {})
        if schema.get("type") == "array":
            return None, schema["items"]
        properties = self.api.schemas[component(schema) or ""]["properties"]
        (key,) = [k for k, v in properties.items() if unwrap(v)[0].get("type") == "array"]
        return key, unwrap(properties[key])[0]["items"]

    @property
    def headers(self) -> set[str]:
        return {p["name"].lower() for p in self.parameters if p["in"] == "header"}

    @property
    def takes_session(self) -> bool:
        if chosen := self.spec.get("x-credential"):
            return str(chosen).startswith("session")
        return bool(self.headers & {"cookie", "x-session-token"})

    @property
    def flow(self) -> str | None:
        """The component of the flow that a 400 carries: such an operation submits a form."""
        content = self.spec["responses"].get("400", {}).get("content", {})
        name = component(unwrap(content.get("application/json", {}).get("schema", {}))[0])
        return name if name and {"id", "ui"} <= self.api.schemas[name].get("properties", {}).keys() else None

    @property
    def credential(self) -> str | None:
        """What it asks for besides a session: basic, bearer, a key, or nothing."""
        if chosen := self.spec.get("x-credential"):
            return {"oauth2_client": "basic"}.get(chosen, chosen)
        schemes = [name for requirement in self.spec.get("security", ()) for name in requirement]
        return {"oauth2": "bearer"}.get(schemes[0], schemes[0]) if schemes else None

    def arguments(self) -> tuple[list[Any], dict[str, Any]]:
        """The least that can be passed."""
        positional: list[Any] = [f"some-{p['name']}" for p in self.parameters if p["in"] == "path"]
        keyword: dict[str, Any] = {}
        for parameter in self.parameters:
            if parameter.get("required") and parameter["in"] != "path":
                keyword[argument_name(parameter["name"])] = f"some-{parameter['name']}"
        if body := self.spec.get("requestBody"):
            positional.append(self._body(body["content"]))
        if "x-session-token" in self.headers:
            keyword["x_session_token"] = "ory_st_mine"
        elif "cookie" in self.headers:
            keyword["cookie"] = "ory_kratos_session=mine"
        if self.credential == "bearer":
            keyword["access_token"] = "ory_at_mine"
        return positional, keyword

    def _body(self, content: Json) -> Any:
        media = "application/json" if "application/json" in content else next(iter(content))
        if media == "text/plain":
            return "class User implements Namespace {}"
        schema, _ = unwrap(content[media]["schema"])
        if schema.get("type") == "array":
            items = component(unwrap(schema["items"])[0])
            return [self.api.sample(items, full=False)] if items else []
        return self.api.sample(component(schema) or "", full=False) if component(schema) else {}


@cache
def operations(api: Api) -> dict[str, Documented]:
    """Every operation of a generation by its name."""
    return {
        spec["operationId"]: Documented(api, spec["operationId"], spec["tags"][0], path, method, spec)
        for path, item in api.generation.raw["paths"].items()
        for method, spec in item.items()
    }


@cache
def by_documented_name(api: Api) -> dict[str, Documented]:
    """The same by every name that a published document has given it."""
    return {name: operations(api)[found.name] for name, found in api.generation.recorded_names.items()}


class Server:
    """A client, and what the server answers next."""

    def __init__(self, url: str = URL, transport: Any = None) -> None:
        self.next = httpx.Response(204)
        self.requests: list[httpx.Request] = []
        # What one answer says of limits is nothing to the next call.
        self.ory = Ory.network(
            url,
            console_url=CONSOLE if transport is None else url,
            api_key="ory_pat_k",
            max_retries=0,
            pacing=False,
            transport=transport or httpx.MockTransport(self.reply),
        )

    def reply(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.next

    async def call(self, op: Documented, **more: Any) -> Any:
        """The result of one call; of a list, its first page."""
        positional, keyword = op.arguments()
        method = getattr(op.api.generation.namespace(self.ory, op.tag), op.name)
        called = method(*positional, **{**keyword, **more})
        return await called

    async def answer(self, op: Documented, status: int, headers: Any = None, body: bytes = b"", **more: Any) -> Any:
        """The result of one call that is answered like this."""
        self.next = httpx.Response(status, headers=headers, content=body)
        self.requests.clear()
        return await self.call(op, **more)

    async def send(self, on: Connection, request: Arrived) -> None:
        """The answer as bytes."""
        own = ("content-length", "transfer-encoding", "connection")
        named = [(name, value) for name, value in self.next.headers.multi_items() if name not in own]
        head = [f"HTTP/1.1 {self.next.status_code} X", *(f"{name}: {value}" for name, value in named)]
        bodiless = self.next.status_code in (204, 304)
        body = b"" if bodiless else self.next.content
        head += [] if bodiless else [f"content-length: {len(body)}"]
        await on.send("\r\n".join([*head, "", ""]).encode("latin-1") + body)


@asynccontextmanager
async def server(library: str | None = None) -> AsyncIterator[Server]:
    """In this process, or asked by a library over a socket."""
    if library is None:
        made = Server()
        async with made.ory:
            yield made
        return

    async def behave(on: Connection, request: Arrived) -> None:
        await made.send(on, request)

    async with running(Misbehaving(behave)) as listening:
        made = Server(listening.url, library)
        async with made.ory:
            yield made
