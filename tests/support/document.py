"""The document of the current API as data, and a call of every operation."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import httpx

from ory_async import ApiError, Ory
from tests.support.programs import ROOT
from tests.support.stubs import Wire

METHODS = ("get", "put", "post", "delete", "patch", "head", "options")


@dataclass(frozen=True)
class Documented:
    """One operation as the published document has it."""

    name: str
    method: str
    path: str
    data: dict[str, Any]

    @property
    def tag(self) -> str:
        return str(self.data["tags"][0])

    @property
    def schemes(self) -> list[str]:
        """The security schemes that its document names."""
        return [name for requirement in self.data.get("security", ()) for name in requirement]

    @property
    def statuses(self) -> list[int]:
        return sorted(int(status) for status in self.data["responses"] if status.isdigit())

    def __str__(self) -> str:
        return self.name


@cache
def document() -> dict[str, Any]:
    """The document of the current API."""
    found: dict[str, Any] = json.loads((ROOT / "spec/v1/openapi.json").read_text(encoding="utf-8"))
    return found


@cache
def documented() -> tuple[Documented, ...]:
    """Every operation of the current API."""
    return tuple(
        Documented(item[method]["operationId"], method.upper(), path, item[method])
        for path, item in document()["paths"].items()
        for method in METHODS
        if method in item
    )


def arguments(operation: Documented, function: Callable[..., Any]) -> tuple[list[Any], dict[str, Any]]:
    """Arguments that let an operation be sent: what it requires, and a session where it takes one."""
    body = next(iter(operation.data.get("requestBody", {}).get("content", {}).items()), None)
    positional: list[Any] = []
    keyword: dict[str, Any] = {}
    for name, parameter in inspect.signature(function).parameters.items():
        if name == "body":
            if body is not None and body[0] == "text/plain":
                positional.append("text")
            else:
                positional.append([] if body and body[1].get("schema", {}).get("type") == "array" else {})
        elif parameter.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD:
            positional.append("an/id")
        elif name == "cookie":
            keyword[name] = "ory_session=of-the-caller"
        elif parameter.default is inspect.Parameter.empty:
            keyword[name] = f"given-{name}"
    if "cookie" not in keyword and "x_session_token" in inspect.signature(function).parameters:
        keyword["x_session_token"] = "token-of-the-caller"
    return positional, keyword


def method_of(ory: Ory, operation: Documented) -> Callable[..., Any]:
    """The method of a client that stands for a documented operation."""
    method: Callable[..., Any] = getattr(getattr(ory, operation.tag), operation.name)
    return method


async def sweep(ory: Ory, wire: Wire, chosen: Sequence[Documented] | None = None) -> dict[str, httpx.Request]:
    """What each operation sends; the stub has to answer with an error status."""
    found: dict[str, httpx.Request] = {}
    for operation in documented() if chosen is None else chosen:
        method = method_of(ory, operation)
        positional, keyword = arguments(operation, method)
        wire.requests.clear()
        try:
            await method(*positional, **keyword)
        except ApiError:
            pass
        found[operation.name] = wire.only
    return found
