"""Every answer of real servers goes through its operation: a result that re-encodes to what was sent, or its error.

What is expected is computed here from the recording and the document. 1-02, 1-06 (c), 2-06.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ory_async import errors
from ory_async._runtime.response import RedirectTo
from ory_async.pagination import Page
from tests.corpus.expected import expected_class, expected_error_id
from tests.support.calls import Documented, Server, by_documented_name, server
from tests.support.notes import note
from tests.support.schema import APIS, REF, V1, Api, Json, class_name, component, unwrap
from tests.transports.ways import FULL, OWN

RECORDINGS = Path(__file__).resolve().parents[1] / "recordings"
SETS = {name: api for api in APIS for name in api.generation.recordings}
LOOKED_AT = ("bodies", "without body", "redirects", "errors", "without operation")
"""Each exchange is one of these."""


@dataclass(frozen=True)
class Exchange:
    where: str
    operation: str
    status: int
    headers: list[tuple[str, str]]
    body: Any

    @property
    def api(self) -> Api:
        """The generation of the server."""
        return SETS[self.where.split("/")[0]]

    @property
    def documented(self) -> Documented | None:
        return by_documented_name(self.api).get(self.operation)

    @property
    def content(self) -> bytes:
        """The bytes of the answer: recordings hold JSON as values, and no body as null."""
        if isinstance(self.body, str):
            return self.body.encode()
        is_null = self.status == 200 and "application/json" in dict(self.headers).get("content-type", "")
        return b"" if self.body is None and not is_null else json.dumps(self.body, ensure_ascii=False).encode()

    @property
    def set_cookies(self) -> list[str]:
        return [value for name, value in self.headers if name == "set-cookie"]

    @property
    def is_denied(self) -> bool:
        """Keto's answer to a check: 403, and no error."""
        return self.status == 403 and self.body == {"allowed": False}


def exchanges(path: Path) -> Iterator[Exchange]:
    for index, raw in enumerate(json.loads(path.read_text(encoding="utf-8"))["exchanges"]):
        answer = raw["response"]
        headers = [
            (name, item)
            for name, value in answer["headers"].items()
            for item in (value if isinstance(value, list) else [value])
        ]
        where = f"{path.parent.name}/{path.stem}#{index}"
        yield Exchange(where, raw["operation"], answer["status"], headers, answer["body"])


@cache
def files() -> list[Path]:
    return [path for name in SETS for path in sorted((RECORDINGS / name).glob("*.json"))]


def is_result(op: Documented, exchange: Exchange) -> bool:
    """2xx, a redirect where that is the documented success, and Keto's "denied"."""
    good = 200 <= exchange.status < 300 or (exchange.status < 400 and exchange.status in op.results)
    return good or (exchange.is_denied and 403 in op.results)


async def check_result(on: Server, op: Documented, exchange: Exchange, counts: Counter[str]) -> Iterator[str]:
    try:
        result = await on.answer(op, exchange.status, exchange.headers, exchange.content)
    except errors.OryError as error:
        detail = error.path if isinstance(error, errors.DecodeError) else ""
        return iter([f"{exchange.where} {op.name} {exchange.status}: raised {type(error).__name__} {detail}"])
    problems = result_problems(op, exchange, result, counts)
    if exchange.content and not op.redirects:
        problems += await strict_problems(on, op, result)
    return (f"{exchange.where} {op.name}: {problem}" for problem in problems)


async def strict_problems(on: Server, op: Documented, result: Any) -> list[str]:
    """The same answer again, without leniency: the corrected document says of real servers what is true."""
    try:
        strict = await on.call(op, options={"lenient": False})
    except errors.DecodeError as error:
        return [f"lenient=False: {error.path}"]
    rows = (strict.items, result.items) if isinstance(result, Page) else (strict, result)
    return [] if rows[0] == rows[1] else ["lenient=False gives another result"]


def result_problems(op: Documented, exchange: Exchange, result: Any, counts: Counter[str]) -> list[str]:
    if op.redirects:
        counts["redirects"] += 1
        location = dict(exchange.headers)["location"]
        same = isinstance(result, RedirectTo) and (result.location, result.set_cookies) == (
            location,
            exchange.set_cookies,
        )
        return [] if same else [f"{result!r} for {location}"]
    if not exchange.content:
        counts["without body"] += 1
        return [] if result is None else [f"{result!r} for an answer without body"]
    counts["bodies"] += 1
    if op.is_list:
        key, row = op.rows
        if not isinstance(result, Page):
            return [f"{type(result).__name__} is no Page"]
        recorded = exchange.body if key is None else exchange.body[key]
        encoded = [item.to_dict() for item in result.items]
        changed = [] if result.body == exchange.body else ["Page.body is not the answer"]
        return changed + op.api.differences({"type": "array", "items": row}, recorded or [], encoded)
    if exchange.body is None:
        return [] if result is None or result == [] else [f"{result!r} for null"]
    encoded = [encode(item) for item in result] if isinstance(result, list) else encode(result)
    return op.api.differences(op.schema or {}, exchange.body, encoded)


def encode(value: Any) -> Any:
    return value.to_dict() if hasattr(value, "to_dict") else value


async def check_error(on: Server, op: Documented, exchange: Exchange, counts: Counter[str]) -> Iterator[str]:
    wanted = expected_class(op, exchange.status, exchange.body)
    try:
        result = await on.answer(op, exchange.status, exchange.headers, exchange.content)
    except errors.ApiError as error:
        found = error
    except errors.OryError as error:
        return iter([f"{exchange.where} {op.name} {exchange.status}: raised {type(error).__name__}"])
    else:
        return iter([f"{exchange.where} {op.name} {exchange.status}: returned {type(result).__name__}"])
    return (f"{exchange.where} {op.name}: {problem}" for problem in error_problems(op, exchange, found, wanted, counts))


def error_problems(
    op: Documented, exchange: Exchange, error: errors.ApiError, wanted: type, counts: Counter[str]
) -> list[str]:
    counts["errors"] += 1
    data: Json = exchange.body if isinstance(exchange.body, dict) else {}
    inner: Json = data["error"] if isinstance(data.get("error"), dict) else data
    details = inner.get("details") if isinstance(inner.get("details"), dict) else {}
    flat = data.get("error") if isinstance(data.get("error"), str) else None
    expected: dict[str, Any] = {
        "status": exchange.status,
        "error_id": expected_error_id(data),
        "body": exchange.content,
        "set_cookies": exchange.set_cookies,
        "operation": op.name,
        "request_id": inner.get("request"),
        "use_flow_id": data.get("use_flow_id") or details.get("use_flow_id"),
        "redirect_browser_to": data.get("redirect_browser_to") or details.get("redirect_browser_to"),
        "continue_with": data.get("continue_with") or details.get("continue_with"),
    }
    if "ui" not in data:
        expected["reason"] = inner.get("reason") or data.get("error_hint")
        expected["message"] = inner.get("message") or data.get("error_description") or flat
    if wanted is errors.RedirectResponse:
        expected["location"] = dict(exchange.headers).get("location")
    found = [] if type(error) is wanted else [f"{type(error).__name__}, not {wanted.__name__}"]
    for name, value in expected.items():
        if getattr(error, name, "absent") != value:
            found.append(f".{name} is {getattr(error, name, 'absent')!r}, not {value!r}")
    if list(error.headers.get_list("set-cookie")) != exchange.set_cookies:
        found.append("lost a Set-Cookie header")
    if isinstance(error, errors.FlowNotComplete):
        counts["flows in errors"] += 1
        flow = op.flow or ""
        if type(error.flow).__name__ != class_name(flow):
            return [*found, f".flow is {type(error.flow).__name__}"]
        found += op.api.differences({"$ref": REF + flow}, exchange.body, error.flow.to_dict())
    return found


@pytest.mark.parametrize("path", files(), ids=lambda path: f"{path.parent.name}/{path.stem}")
async def test_1_06_recorded_answers_become_results_and_errors(path: Path) -> None:
    problems, counts = await looked_at(path)
    assert problems == []
    assert sum(counts[kind] for kind in LOOKED_AT) == len([*exchanges(path)])
    for kind, many in counts.items():
        note("recordings", path.parent.name, kind, many=many)


STEP = 1 if FULL else 30
SOME = [(path, library) for offset, library in enumerate(OWN) for path in sorted(files())[offset * 10 :: STEP]]


@pytest.mark.parametrize(
    ("path", "library"), SOME, ids=[f"{library} {path.parent.name}/{path.stem}" for path, library in SOME]
)
async def test_recorded_answers_are_the_same_over_each_library(path: Path, library: str) -> None:
    """Over sockets; in short form a few recordings for each."""
    problems, counts = await looked_at(path, library)
    assert problems == []
    assert sum(counts[kind] for kind in LOOKED_AT) == len([*exchanges(path)])


async def looked_at(path: Path, library: str | None = None) -> tuple[list[str], Counter[str]]:
    """What is wrong with the results of the answers of a recording, and how many there were of each kind."""
    problems: list[str] = []
    counts = Counter[str]()
    async with server(library) as on:
        for exchange in exchanges(path):
            op = exchange.documented
            if op is None:
                counts["without operation"] += 1
            elif is_result(op, exchange):
                problems += await check_result(on, op, exchange, counts)
            else:
                problems += await check_error(on, op, exchange, counts)
    return problems, counts


def test_the_comparison_sees_what_is_lost_changed_or_added() -> None:
    """Guards the test above."""
    schema = {"$ref": REF + "session"}
    recorded = {"id": "a", "expires_at": "2026-01-01T00:00:00.123456789Z", "identity": None, "new": {"x": None}}
    encoded = {"id": "a", "expires_at": "2026-01-01T00:00:00.123456Z", "new": {"x": None}}
    assert V1.differences(schema, recorded, encoded) == []
    for key, value in (("id", "b"), ("expires_at", "2026-01-01T00:00:00.123457Z"), ("new", {}), ("identity", None)):
        assert len(V1.differences(schema, recorded, {**encoded, key: value})) == 1
    assert len(V1.differences(schema, recorded, {**encoded, "more": 1})) == 1
    assert len(V1.differences(schema, recorded, {"id": "a", "new": {"x": None}})) == 1
    assert len(V1.differences({"$ref": REF + "uiContainer"}, {"nodes": [{}]}, {"nodes": []})) == 1


def test_recordings_name_operations_of_the_document() -> None:
    """An exchange that is no operation is recorded with its name in parentheses."""
    strange = [
        exchange.where
        for path in files()
        for exchange in exchanges(path)
        if exchange.documented is None and not exchange.operation.startswith("(")
    ]
    assert strange == []


def test_recorded_pages_and_models_are_told_apart_as_the_document_says() -> None:
    """Guards the comparison above: a list without a row schema would compare nothing."""
    found = {(e.api.name, op.name): op for p in files() for e in exchanges(p) if (op := e.documented)}
    lists = [op for op in found.values() if op.is_list]
    assert len(lists) > 5
    assert {op.api for op in lists} == {*APIS}
    assert all(component(unwrap(op.rows[1])[0]) for op in lists)


def test_summary_of_recordings() -> None:
    """Every recording of every server is looked at; summary.py prints how many exchanges of each kind there were."""
    assert {path.parent.name for path in RECORDINGS.glob("*/*.json")} == {*SETS}
    assert sorted(files()) == sorted(RECORDINGS.glob("*/*.json"))
