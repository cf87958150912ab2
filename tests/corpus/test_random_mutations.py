"""Several things wrong at once: random changes, from seeds, in the bodies of every model of every generation.

Each body goes through JSON as an answer does. It is decoded, leniently and strictly, or refused with the place of one
of its changes; what was decoded re-encodes to the same JSON value without its null members, date-times to the
microsecond.
"""

from __future__ import annotations

import contextlib
import json
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import orjson
import pytest

from ory_async import DecodeError
from ory_async._runtime.json import _loads, loads
from tests.corpus.counts import FULL, counted
from tests.support.schema import APIS, REF, Api, Json, Place, at, class_name, component, removed, replaced

TEXTS = ("Zoë 🦊 名前", "\u202eright to left", "nul \x00 inside", "\ufeff", "e\u0301", "\ud7ff\ue000", "x" * 100_000)
DATES = (
    "0001-01-01T00:00:00Z",
    "0001-01-01T00:00:00+02:00",
    "9999-12-31T23:59:59.999999999Z",
    "9999-12-31T23:59:59.999999999-12:00",
    "2026-01-02T03:04:05.123456789+05:30",
    "1969-12-31T23:59:59.000000001Z",
)
INTEGERS = (0, -1, 2**53 + 1, 2**63 - 1, -(2**63), 2**64 - 1)
WRONG: dict[str, tuple[Any, ...]] = {
    "object": ("text", [], 7, True, 1.5),
    "union": ("text", [], 7, False),
    "map": ("text", [], 7),
    "free": ("text", [], 7),
    "list": ("text", {}, 7, False),
    "string": (7, True, [], {}, 1.5),
    "enum": (7, True, [], {}),
    "date": (7, True, {}, "yesterday", "2026-02-30T00:00:00Z", "10000-01-01T00:00:00Z", "2026-01-02T25:00:00Z", "\x00"),
    "integer": ("7", True, 1.5, [], {}, 10**30),
    "number": ("1.5", True, [], {}),
    "boolean": ("true", 0, 1, [], {}),
}
DEEP: Any = 7
for _ in range(100):
    DEEP = [{"in": DEEP}]


@dataclass(frozen=True)
class Change:
    """`value`: what is put there (MISSING: nothing). Is it refused, always or by a strict decoder?"""

    kind: str
    place: Place
    value: Any
    refused: bool = False
    refused_strictly: bool = False


MISSING = object()
Maker = Callable[[Api, Place, Any, random.Random], "Change | None"]


def unknown_enum(api: Api, place: Place, old: Any, chance: random.Random) -> Change | None:
    return Change("unknown enum value", place, "zz_future") if place.kind == "enum" else None


def extra(api: Api, place: Place, old: Any, chance: random.Random) -> Change | None:
    if place.kind != "object":
        return None
    value = chance.choice([None, 1, "x", [None], {"a": {"b": None}}, 1e300, *TEXTS[:4]])
    return Change("extra key", place, {**old, chance.choice(["zz", "", "to_dict", "ü", "a.b[0]"]): value})


def missing(api: Api, place: Place, old: Any, chance: random.Random) -> Change | None:
    if place.required is None:
        return None
    strict = place.required and not place.nullable
    return Change("missing required key" if strict else "missing key", place, MISSING, refused_strictly=strict)


def null(api: Api, place: Place, old: Any, chance: random.Random) -> Change | None:
    if place.required is None or place.sends_null:
        return None
    return Change("null", place, None, refused_strictly=place.required and not place.nullable)


def unknown_tag(api: Api, place: Place, old: Any, chance: random.Random) -> Change | None:
    key = api.tag_of(component(place.schema) or "") if place.kind == "union" else None
    return Change("unknown union tag", place, {**old, key: chance.choice(["zz_future", None, 7])}) if key else None


def wrong(api: Api, place: Place, old: Any, chance: random.Random) -> Change | None:
    if place.kind == "union" and api.tag_of(component(place.schema) or "") is None:
        return None
    return Change("wrong type", place, chance.choice(WRONG[place.kind]), refused=True)


def empty(api: Api, place: Place, old: Any, chance: random.Random) -> Change | None:
    if place.kind not in ("string", "enum", "date"):
        return None
    return Change("empty string", place, "", refused_strictly=place.kind == "date")


def date(api: Api, place: Place, old: Any, chance: random.Random) -> Change | None:
    return Change("far date, nanoseconds", place, chance.choice(DATES)) if place.kind == "date" else None


def huge(api: Api, place: Place, old: Any, chance: random.Random) -> Change | None:
    if place.kind == "integer":
        return Change("huge integer", place, chance.choice(INTEGERS))
    return Change("huge number", place, chance.choice([1e308, -1e-308, 2**63])) if place.kind == "number" else None


def deep(api: Api, place: Place, old: Any, chance: random.Random) -> Change | None:
    return Change("deep nesting", place, {**old, "zz_deep": DEEP}) if place.kind in ("object", "free") else None


def text(api: Api, place: Place, old: Any, chance: random.Random) -> Change | None:
    return Change("text of any kind", place, chance.choice(TEXTS)) if place.kind in ("string", "enum") else None


MAKERS: tuple[Maker, ...] = (unknown_enum, extra, missing, null, unknown_tag, wrong, empty, date, huge, deep, text)


def chosen(api: Api, places: list[Place], body: Json, chance: random.Random) -> list[Change]:
    """One to four changes, none inside another."""
    found: list[Change] = []
    for place in chance.sample(places, min(len(places), chance.randint(1, 4))):
        if any(
            c.place.path[: len(place.path)] == place.path or place.path[: len(c.place.path)] == c.place.path
            for c in found
        ):
            continue
        made = [c for make in MAKERS if (c := make(api, place, at(body, place.path), chance)) is not None]
        found += [chance.choice(made)] if made else []
    return found


def changed(body: Json, changes: list[Change]) -> tuple[Json, Json]:
    """(the body that a server sends, what it re-encodes to). An index of a list never moves: nothing leaves a list."""
    sent = expected = body
    for change in changes:
        path = change.place.path
        absent = change.value is MISSING or change.value is None
        sent = removed(sent, path) if change.value is MISSING else replaced(sent, path, change.value)
        as_list = absent and change.refused_strictly and change.place.kind == "list"
        expected = (
            replaced(expected, path, [])
            if as_list
            else removed(expected, path)
            if absent
            else replaced(expected, path, change.value)
        )
    return sent, expected


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
def test_bodies_with_several_changes(api: Api) -> None:
    chance = random.Random(8)
    problems: list[str] = []
    ran: Counter[str] = Counter()
    names = api.objects()
    for name in names:
        decode = getattr(api.models, class_name(name)).from_dict
        for body in (api.sample(name, full=True), api.sample(name, full=False)):
            places = [place for place in api.places(name, body) if not place.is_tag]
            if not places:
                continue
            for _ in range(60 if FULL else 4):
                changes = chosen(api, places, body, chance)
                sent, expected = changed(body, changes)
                ran.update(change.kind for change in changes)
                said = f"{name}: {[(c.kind, c.place.json_path, str(c.value)[:40]) for c in changes]}"
                raw = json.dumps(sent, ensure_ascii=False).encode()
                for lenient in (True, False):
                    bad = [c for c in changes if c.refused or (c.refused_strictly and not lenient)]
                    try:
                        model = decode(loads(raw), lenient)
                    except DecodeError as error:
                        if error.path not in {c.place.json_path for c in bad}:
                            problems.append(f"{said}: refused at {error.path}")
                        continue
                    except Exception as error:
                        problems.append(f"{said}: {type(error).__name__} {error}")
                        continue
                    if bad:
                        problems.append(f"{said}: {[c.place.json_path for c in bad]} not refused")
                        continue
                    encoded = loads(orjson.dumps(model.to_dict()))
                    problems += [f"{said}: {d}" for d in api.differences({"$ref": REF + name}, expected, encoded)]
                    if decode(encoded, lenient) != model:
                        problems.append(f"{said}: decodes to another model the second time")
                    if repr(model) != repr(decode(loads(raw), lenient)):
                        problems.append(f"{said}: has two reprs")
                counted("several changes: bodies", api.name, 2)
    for kind, many in ran.items():
        counted(f"several changes: {kind}", api.name, many)
    assert not problems, f"{len(problems)} problems:\n" + "\n".join(problems[:20])
    assert ran.keys() >= {"extra key", "missing required key", "null", "wrong type", "empty string", "deep nesting"}


# ---- nesting -------------------------------------------------------------------------------------------------


def recursive(api: Api) -> list[tuple[str, str]]:
    """(component, member) for every model that holds itself, directly or in a list."""
    found: list[tuple[str, str]] = []
    for name in api.objects():
        for key, schema in api.schemas[name]["properties"].items():
            inner = schema.get("items", schema)
            if component(inner) == name:
                found.append((name, key))
    return found


@pytest.mark.parametrize("depth", [1, 10, 100, 300, 1000, 5000])
@pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
def test_models_that_hold_themselves(api: Api, depth: int) -> None:
    """However deep: a model, or an error of ours; never RecursionError."""
    for name, key in recursive(api):
        decode = getattr(api.models, class_name(name)).from_dict
        many = api.schemas[name]["properties"][key].get("type") == "array"
        body: Any = api.sample(name, full=False)
        for _ in range(depth):
            body = {**api.sample(name, full=False), key: [body] if many else body}
        counted("nesting", api.name)
        if depth <= 100:
            assert decode(body).to_dict() == body
            continue
        model = None
        with contextlib.suppress(DecodeError):
            model = decode(body)
        if model is None:
            with pytest.raises(DecodeError) as caught:
                decode(body)
            assert caught.value.path.startswith(f"$.{key}")
        else:
            assert depth <= 300, "far beyond what the interpreter allows"
            assert repr(model).startswith(type(model).__name__)
            assert model.to_dict() == body
    assert recursive(api) or api.generation.gateway or api.name != "v1"


# ---- JSON without orjson -------------------------------------------------------------------------------------

ODD = [
    b"",
    b"{",
    b"NaN",
    b"[Infinity]",
    b"-Infinity",
    b"\xff",
    b"[1,]",
    b"'x'",
    b"[" * 100_000,
    b"1" * 5000,
    b"{}{}",
    b"\x00",
]


@pytest.mark.parametrize("raw", ODD, ids=lambda raw: repr(raw[:12]))
def test_what_is_not_json_is_refused_with_and_without_orjson(raw: bytes) -> None:
    for read in (loads, _loads):
        if read is loads and raw == b"1" * 5000:
            continue  # orjson reads it as a number without end
        with pytest.raises(ValueError):
            read(raw)
