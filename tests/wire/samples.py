"""Sample values for the schemas of the document: always the same ones, with awkward characters in every text."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime
from typing import Any

from tests.support.generations import Json, is_list, is_object, reference

AWKWARD = "a b&c/ü?#+%="
MOMENT = datetime(2026, 1, 2, 3, 4, 5, 678901, UTC)
MOMENT_TEXT = "2026-01-02T03:04:05.678901Z"
SERVER_TEXT = "2026-01-02T03:04:05.678901234Z"  # servers written in Go send nanoseconds
ANYTHING: Json = {"a b": ["ü", 1, 1.5, True, None], "c": {}}
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_DEPTH = 2


class _Endless(Exception):
    """A schema that holds itself once more than the sample may."""


class Sampler:
    """Values for schemas in normal form.

    `full`: every property, or only the required ones; `nulls`: null for those that are left out; `flag`: the
    value of booleans; `moment`: the value of date-times; `extra`: members that each object gets beside its
    documented ones. The members of a union take turns.
    """

    def __init__(
        self,
        schemas: dict[str, Json],
        *,
        full: bool = True,
        nulls: bool = False,
        flag: bool = True,
        moment: Any = MOMENT_TEXT,
        extra: Json | None = None,
    ) -> None:
        self.schemas, self.full, self.nulls, self.flag = schemas, full, nulls, flag
        self.moment, self.extra = moment, extra or {}
        self._turns: Counter[str] = Counter()
        self._trail: list[str] = []

    def of(self, schema: Json, hint: str = "") -> Any:
        """A value for a schema; texts and numbers differ by `hint`."""
        schema = without_null(schema)
        if name := reference(schema):
            return self._component(name, hint)
        if "oneOf" in schema:
            return self._union(hint, schema, hint)
        if "enum" in schema:
            return str(schema["enum"][0])
        match schema.get("type"):
            case "string":
                return self.moment if schema.get("format") == "date-time" else f"{AWKWARD}{hint}"
            case "boolean":
                return self.flag
            case "integer":
                return _between(schema, 2 + sum(hint.encode()) % 90)
            case "number":
                return _between(schema, 2 + sum(hint.encode()) % 90) + 0.5
            case "array":
                return self._array(schema["items"], hint)
            case "object":
                return self._object(schema, hint)
            case None:
                return ANYTHING
            case kind:
                raise AssertionError(f"no sample for type {kind!r}")

    def member(self, union: Json, option: Json, tag: str | None) -> Any:
        """A value for one member of a union, with its tag."""
        value = self.of(option)
        return value if tag is None else {**value, union["discriminator"]["propertyName"]: tag}

    def _component(self, name: str, hint: str) -> Any:
        if self._trail.count(name) >= _DEPTH:
            raise _Endless
        self._trail.append(name)
        try:
            schema = self.schemas[name]
            return self._union(name, schema, hint) if "oneOf" in schema else self.of(schema, hint)
        finally:
            self._trail.pop()

    def _union(self, name: str, schema: Json, hint: str) -> Any:
        options = members(schema)
        option, tag = options[self._turns[name] % len(options)]
        self._turns[name] += 1
        return self.member(schema, option, tag) if tag else self.of(option, hint)

    def _array(self, items: Json, hint: str) -> list[Any]:
        """Two items, or as many as show each member of a union that they are or hold."""
        component = self._open(items)
        held = [component, *(self._open(inner) for inner in component.get("properties", {}).values())]
        try:
            return [self.of(items, f"{hint}{i}") for i in range(max(2, *(len(s.get("oneOf", ())) for s in held)))]
        except _Endless:
            return []

    def _object(self, schema: Json, hint: str) -> Json:
        if "properties" not in schema:
            more = schema.get("additionalProperties", {})
            return {key: self.of(more, f"{hint}{key}") for key in ("a b", "ü.")} if self.full else {}
        required = schema.get("required", ())
        value: Json = {}
        for key, inner in schema["properties"].items():
            if self.full or key in required:
                try:
                    value[key] = self._member(inner, key)
                except _Endless:
                    assert key not in required, f"{key} is required and never ends"
            elif self.nulls:
                value[key] = None
        for key in value.keys() & schema["properties"].keys():
            if beside := self._open(schema["properties"][key]).get("x-tag-beside"):
                tags = sorted(beside["mapping"])
                tag = tags[self._turns[key] % len(tags)]
                self._turns[key] += 1
                value |= {key: self.of({"$ref": beside["mapping"][tag]}, key), beside["propertyName"]: tag}
        return {**value, **self.extra}

    def _open(self, schema: Json) -> Json:
        schema = without_null(schema)
        return self.schemas[name] if (name := reference(schema)) else schema

    def _member(self, schema: Json, key: str) -> Any:
        """A member of an object; where null itself can be sent, every second one is null."""
        if schema.get("x-sends-null"):
            self._turns[key] += 1
            if self._turns[key] % 2 == 0:
                return None
        return self.of(schema, key)


def members(union: Json) -> list[tuple[Json, str | None]]:
    """The members of a union with their tags."""
    if "discriminator" in union:
        return [({"$ref": target}, tag) for tag, target in union["discriminator"]["mapping"].items()]
    return [(option, None) for option in union["oneOf"]]


def without_null(schema: Json) -> Json:
    """A schema without the null it may be."""
    if is_list(kinds := schema.get("type")):
        (kind,) = [kind for kind in kinds if kind != "null"]
        return {**schema, "type": kind}
    options = schema.get("oneOf", ())
    if {"type": "null"} in options:
        left = [option for option in options if option != {"type": "null"}]
        return left[0] if len(left) == 1 else {**schema, "oneOf": left}
    return schema


def instants(value: Any) -> Any:
    """A JSON value with its date-times as datetimes, to the microsecond."""
    if is_object(value):
        return {key: instants(item) for key, item in value.items()}
    if is_list(value):
        return [instants(item) for item in value]
    if isinstance(value, str) and _INSTANT.fullmatch(value):
        return datetime.fromisoformat(value)
    return value


def _between(schema: Json, value: int) -> int:
    return int(min(max(value, schema.get("minimum", value)), schema.get("maximum", value)))
