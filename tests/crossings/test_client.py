"""What servers answered to an application and to browsers, through the client: each answer becomes the typed result or
error that its body says. Counts are printed (`-s`)."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import urlsplit

import pytest

from ory_async import errors
from tests.corpus.expected import FAMILIES
from tests.corpus.test_recordings import LOOKED_AT, Exchange, check_error, check_result, is_result
from tests.crossings.replay import RECORDINGS, load
from tests.support.calls import Documented, by_documented_name, server
from tests.support.schema import V1, Api

AREAS = sorted(path.name for path in RECORDINGS.iterdir())
SERVICES = {"kratos": "kratos", "kratos-admin": "kratos", "hydra": "hydra", "hydra-admin": "hydra"}
NO_ANSWER = "no answer"
COUNTS: dict[str, Counter[str]] = {}


@dataclass(frozen=True)
class Crossing(Exchange):
    """An exchange of an application or a browser with a server."""

    line: str = ""
    whole: bytes | None = None
    """Of a body with more than one JSON value; `body` is the first."""

    @property
    def content(self) -> bytes:
        return super().content if self.whole is None else self.whole

    @property
    def api(self) -> Api:
        return V1

    @property
    def documented(self) -> Documented | None:
        method, _, url = self.line.partition(" ")
        path = urlsplit(url).path
        found = [op for op, pattern in paths() if op.method.upper() == method and pattern.fullmatch(path)]
        return min(found, key=lambda op: op.path.count("{"), default=None)

    @property
    def service(self) -> str | None:
        host = (urlsplit(self.line.partition(" ")[2]).hostname or "").removesuffix(".test")
        return SERVICES.get(host)


@cache
def paths() -> list[tuple[Documented, re.Pattern[str]]]:
    return [(op, re.compile(re.sub(r"\{[^}]+\}", "[^/]+", op.path) + "/?")) for op in by_documented_name(V1).values()]


def crossings(area: str) -> Iterator[Crossing]:
    """The exchanges of an area in which an application or a browser asks a server of Ory's."""
    for path in sorted((RECORDINGS / area).glob("*.json")):
        for index, raw in enumerate(load(f"{area}/{path.stem}")):
            if raw["who"] in ("ory_async", "browser"):
                answer = raw["response"]
                headers = [(name, value) for name, value in answer["headers"]]
                where, body, whole = f"{area}/{path.stem}#{index}", answer["body"], None
                if isinstance(body, str) and body.startswith("{"):
                    body, whole = json.JSONDecoder().raw_decode(body)[0], body.encode()
                yield Crossing(where, "", answer["status"], headers, body, raw["request"]["line"], whole)


async def elsewhere(on: Any, exchange: Crossing) -> list[str]:
    """An address that no document has: what `ory.request` makes of it."""
    method, _, url = exchange.line.partition(" ")
    on.next = on.next.__class__(exchange.status, headers=exchange.headers, content=exchange.content)
    try:
        await on.ory.request(method, urlsplit(url).path, service=exchange.service)
    except errors.OryError as error:
        wanted = FAMILIES.get(exchange.status) or (
            errors.ServerError if exchange.status >= 500 else errors.RedirectResponse
        )
        fits = type(error) is wanted and isinstance(error, errors.ApiError) and error.status == exchange.status
        return [] if fits else [f"{exchange.where}: {exchange.status} is {type(error).__name__}"]
    return [] if exchange.status < 300 else [f"{exchange.where}: {exchange.status} was taken for a result"]


@pytest.mark.parametrize("area", AREAS)
async def test_every_answer_is_the_result_or_error_that_its_body_says(area: str) -> None:
    problems: list[str] = []
    counts = COUNTS[area] = Counter()
    async with server() as on:
        for exchange in crossings(area):
            op = exchange.documented
            counts["exchanges"] += 1
            if exchange.status is None:
                counts[NO_ANSWER] += 1
            elif op is None and exchange.service is None:
                counts["of the application"] += 1
            elif op is None:
                counts["without operation"] += 1
                problems += await elsewhere(on, exchange)
            elif is_result(op, exchange):
                problems += await check_result(on, op, exchange, counts)
            else:
                problems += await check_error(on, op, exchange, counts)
    print(area, dict(counts))
    assert problems == []
    kinds = (*LOOKED_AT, NO_ANSWER, "of the application")
    assert sum(counts[kind] for kind in kinds) == counts["exchanges"]


def test_all_recordings_are_looked_at() -> None:
    assert sum(len([*crossings(area)]) for area in AREAS) == 1683
    assert sum(1 for area in AREAS for each in crossings(area) if each.documented is not None) > 1400
