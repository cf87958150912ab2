"""What the corrected documents say, read by code of the tests' own: samples of schemas, and the places in them.

Nothing here looks inside the generated packages. Only the spelling of names (`codegen.names`) is shared with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from types import ModuleType
from typing import Any, Literal

from codegen.names import argument, attribute, pascal
from tests.support.generations import GENERATIONS, Generation

Json = dict[str, Any]
Kind = Literal[
    "object", "enum", "union", "map", "free", "any", "list", "date", "string", "integer", "number", "boolean"
]
REF = "#/components/schemas/"
DATE = "2026-01-02T03:04:05.678901Z"
DEPTH = 5
"""How many components a sample goes down; deeper optional members are left out."""


@dataclass(frozen=True)
class Place:
    """One value inside a sample: where it is in JSON and in Python, and what the document says of it."""

    root: str
    path: tuple[str | int, ...]
    schema: Json
    kind: Kind
    nullable: bool
    required: bool | None
    """None for an item of a list and a value of a map."""
    is_tag: bool
    """Does this member choose the option of a union?"""
    steps: tuple[tuple[Literal["attribute", "item"], str | int], ...]
    sends_null: bool = False

    @property
    def json_path(self) -> str:
        return "$" + "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in self.path)

    @property
    def name(self) -> str:
        return f"{self.root} {self.json_path}"

    def of(self, model: Any) -> Any:
        """The value at this place of a model."""
        for how, step in self.steps:
            model = getattr(model, str(step)) if how == "attribute" else model[step]
        return model


def class_name(component: str) -> str:
    return pascal(component)


def attribute_name(key: str) -> str:
    return attribute(key)


def argument_name(parameter: str) -> str:
    return argument(parameter)


def unwrap(schema: Json) -> tuple[Json, bool]:
    """(the schema without null, may it be null)."""
    kinds = schema.get("type")
    if isinstance(kinds, list):
        (kind,) = [k for k in kinds if k != "null"]
        return schema | {"type": kind}, "null" in kinds
    options = schema.get("oneOf", [])
    rest = [option for option in options if option != {"type": "null"}]
    if len(rest) == 1 and len(options) == 2:
        inner, _ = unwrap(rest[0])
        return inner, True
    return schema, False


def component(schema: Json) -> str | None:
    """The component that a schema without null points at."""
    return str(schema["$ref"]).removeprefix(REF) if "$ref" in schema else None


def replaced(value: Any, path: tuple[str | int, ...], new: Any) -> Any:
    """A copy with another value at a path; everything beside the path is shared."""
    if not path:
        return new
    copy: Any = list(value) if isinstance(value, list) else dict(value)
    copy[path[0]] = replaced(value[path[0]], path[1:], new)
    return copy


def removed(value: Any, path: tuple[str | int, ...]) -> Any:
    """A copy without the member at a path."""
    if len(path) > 1:
        return replaced(value, path[:1], removed(value[path[0]], path[1:]))
    return {key: item for key, item in value.items() if key != path[0]}


def at(value: Any, path: tuple[str | int, ...]) -> Any:
    for part in path:
        value = value[part]
    return value


def instant(text: str) -> datetime:
    """The instant of an RFC 3339 date-time, cut to the microsecond. Raises ValueError for one without zone."""
    head, dot, tail = text.partition(".")
    digits = len(tail) - len(tail.lstrip("0123456789"))
    fraction, zone = (tail[:digits], tail[digits:]) if dot else ("", "")
    found = datetime.fromisoformat(f"{head}.{fraction[:6].ljust(6, '0')}{zone}" if dot else text)
    if found.tzinfo is None:
        raise ValueError("no zone")
    return found


@dataclass(frozen=True)
class Api:
    """One generation, with what its document says of values."""

    generation: Generation

    @property
    def name(self) -> str:
        return self.generation.name

    @property
    def schemas(self) -> dict[str, Json]:
        return self.generation.schemas

    @property
    def models(self) -> ModuleType:
        return self.generation.models

    def objects(self) -> list[str]:
        """The components that become a model."""
        return [name for name, schema in self.schemas.items() if "properties" in schema]

    def enums(self) -> list[str]:
        return [name for name, schema in self.schemas.items() if "enum" in schema]

    def kind_of(self, schema: Json) -> Kind:
        """What a schema without null stands for."""
        if name := component(schema):
            target = self.schemas[name]
            if "oneOf" in target:
                return "union"
            if "enum" in target:
                return "enum"
            if "properties" in target:
                return "object"
            return "map" if target["additionalProperties"] else "free"
        match schema.get("type"):
            case "array":
                return "list"
            case "string":
                return "date" if schema.get("format") == "date-time" else "string"
            case "integer" | "number" | "boolean" as simple:
                return simple
            case None:
                return "any"
            case other:
                raise AssertionError(f"not in normal form: {other}")

    def tag_of(self, union: str) -> str | None:
        """The member that tells the options of a union apart."""
        discriminator = self.schemas[union].get("discriminator")
        return discriminator["propertyName"] if discriminator else None

    def variants(self, union: str) -> dict[str, str]:
        """Tag -> component of a union with a tag."""
        mapping = self.schemas[union]["discriminator"]["mapping"]
        return {tag: target.removeprefix(REF) for tag, target in sorted(mapping.items())}

    def first_that_fits(self, union: str, value: Json) -> str | None:
        """The component that an object is in a union without a tag: the first whose required members are all there."""
        names = [component(unwrap(option)[0]) for option in self.schemas[union]["oneOf"]]
        there = {key for key, item in value.items() if item is not None}
        return next((n for n in names if n and there.issuperset(self.schemas[n].get("required", ()))), None)

    def beside(self, schema: Json) -> tuple[str, dict[str, str]]:
        """(the member beside a union that names its option, tag -> component); nothing for any other schema."""
        name = component(unwrap(schema)[0])
        said = self.schemas[name].get("x-tag-beside") if name else None
        return (
            (said["propertyName"], {t: n.removeprefix(REF) for t, n in said["mapping"].items()}) if said else ("", {})
        )

    def tags_beside(self, name: str) -> list[tuple[str, str]]:
        """(member, value) for each option of the union that an object holds beside its tag."""
        found = [self.beside(value) for value in self.schemas[name].get("properties", {}).values()]
        return [(member, tag) for member, targets in found for tag in sorted(targets)]

    def as_tagged(self, schema: Json, holder: Json) -> Json:
        """A schema, or the option of the union that the tag beside it names; anything for an unknown tag."""
        member, targets = self.beside(schema)
        if not member:
            return schema
        target = targets.get(holder.get(member) or "")
        chosen: Json = {"$ref": REF + target} if target else {}
        return {"oneOf": [chosen, {"type": "null"}]} if unwrap(schema)[1] else chosen

    def sample(self, name: str, full: bool, tag: tuple[str, str] | None = None, above: tuple[str, ...] = ()) -> Any:
        """A valid value of a component: only what it requires, or everything. `tag` = (member, value) in a union."""
        schema = self.schemas[name]
        if "enum" in schema:
            return next((value for value in schema["enum"] if value), schema["enum"][0])
        if "oneOf" in schema:
            if self.tag_of(name) is None:
                return self._value(schema["oneOf"][0], full, name, above)
            return self.members_of(name, full, above)[0]
        if "properties" not in schema:
            more = schema["additionalProperties"]
            return {"one": self._value(more, full, "one", above)} if more else {"free": [1, None, {"deep": None}]}
        tag = tag or next(iter(self.tags_beside(name)), None)
        made: Json = dict([tag] if tag else ())
        for key, value in schema["properties"].items():
            required = key in schema.get("required", ())
            if key not in made and (required or (full and self._fits(value, (*above, name)))):
                made[key] = self._value(self.as_tagged(value, made), full, key, (*above, name))
        return made

    def members_of(self, union: str, full: bool, above: tuple[str, ...] = ()) -> list[Json]:
        """A value of each option of a union with a tag, in the order of their tags."""
        member = self.tag_of(union)
        assert member is not None
        return [self.sample(target, full, (member, tag), above) for tag, target in self.variants(union).items()]

    def _fits(self, schema: Json, above: tuple[str, ...]) -> bool:
        """Is a member shallow enough to be filled, and not one of its own ancestors?"""
        inner, _ = unwrap(schema)
        while inner.get("type") == "array":
            inner, _ = unwrap(inner["items"])
        name = component(inner)
        if name is None or self.kind_of(inner) in ("enum", "free"):
            return True
        targets = self.variants(name).values() if self.kind_of(inner) == "union" and self.tag_of(name) else [name]
        return len(above) < DEPTH and not set(targets) & set(above)

    def _value(self, schema: Json, full: bool, key: str, above: tuple[str, ...]) -> Any:
        inner, _ = unwrap(schema)
        kind = self.kind_of(inner)
        if schema.get("x-secret") and kind in ("string", "list", "free", "any"):
            secret = f"s3cret-{key}"
            return {"string": secret, "list": [secret]}.get(kind, {"inside": secret})
        if name := component(inner):
            return self.sample(name, full, above=above)
        match kind:
            case "list":
                items, _ = unwrap(inner["items"])
                target = component(items)
                if not full or not self._fits(items, above):
                    return []
                if target and self.kind_of(items) == "union" and self.tag_of(target):
                    return self.members_of(target, full, above)
                if target and (tags := self.tags_beside(target)):
                    return [self.sample(target, full, tag, above) for tag in tags]
                return [self._value(items, full, key, above)]
            case "date":
                return DATE
            case "string":
                return {"uuid": "9e0b4c2d-0000-4000-8000-000000000000", "byte": "AQID", "int64": "7"}.get(
                    inner.get("format", ""), f"text of {key}"
                )
            case "integer":
                return 7
            case "number":
                return 1.5
            case "boolean":
                return True
            case _:
                return {"any": [1, None, {"deep": None}]}

    def places(self, root: str, value: Any) -> Iterator[Place]:
        """Every place in a value of a component that decodes to something, from the outside in."""
        yield from self._places(root, {"$ref": REF + root}, value, (), (), None, False)

    def _places(
        self, root: str, schema: Json, value: Any, path: Any, steps: Any, required: bool | None, is_tag: bool
    ) -> Iterator[Place]:
        inner, nullable = unwrap(schema)
        kind = self.kind_of(inner)
        if kind == "any":
            return
        if path:
            sends_null = bool(schema.get("x-sends-null"))
            yield Place(root, path, inner, kind, nullable, required, is_tag, steps, sends_null)
        name = component(inner)
        match kind:
            case "list":
                for index, item in enumerate(value):
                    where = (*path, index), (*steps, ("item", index))
                    yield from self._places(root, inner["items"], item, *where, None, False)
            case "map":
                for key, item in value.items():
                    where = (*path, key), (*steps, ("item", key))
                    yield from self._places(
                        root, self.schemas[name or ""]["additionalProperties"], item, *where, None, False
                    )
            case "union" if self.tag_of(name or "") is not None:
                member = self.tag_of(name or "")
                target = self.variants(name or "")[value[member]]
                yield from self._members(root, target, value, path, steps, member)
            case "object":
                yield from self._members(root, name or "", value, path, steps, None)
            case _:
                pass

    def _members(self, root: str, name: str, value: Json, path: Any, steps: Any, tag: str | None) -> Iterator[Place]:
        schema = self.schemas[name]
        tags = {tag, *(member for member, _ in self.tags_beside(name))}
        for key, item in value.items():
            if key not in schema["properties"]:
                continue
            where = (*path, key), (*steps, ("attribute", attribute_name(key)))
            must = key in schema.get("required", ())
            inner = self.as_tagged(schema["properties"][key], value)
            yield from self._places(root, inner, item, *where, must, key in tags)

    def differences(self, schema: Json, recorded: Any, encoded: Any, path: str = "$") -> list[str]:
        """Where a re-encoded value is not the recorded one without its null members. Date-times are instants."""
        inner, _ = unwrap(schema)
        kind, name = self.kind_of(inner), component(inner)
        if kind == "union" and name and self.tag_of(name) and isinstance(recorded, dict):
            target = self.variants(name).get(recorded.get(self.tag_of(name) or ""))
            kind, name = ("object", target) if target else ("any", None)
        elif kind == "union" and name and isinstance(recorded, dict):
            target = self.first_that_fits(name, recorded)
            kind, name = ("object", target) if target else ("any", None)
        if kind == "date" and isinstance(recorded, str) and isinstance(encoded, str):
            return [] if instant(recorded) == instant(encoded) else [f"{path}: {recorded} became {encoded}"]
        if kind == "list" and isinstance(recorded, list) and isinstance(encoded, list):
            if len(recorded) != len(encoded):
                return [f"{path}: {len(recorded)} items became {len(encoded)}"]
            pairs = enumerate(zip(recorded, encoded, strict=True))
            return [d for i, (old, new) in pairs for d in self.differences(inner["items"], old, new, f"{path}[{i}]")]
        if kind in ("object", "map") and isinstance(recorded, dict) and isinstance(encoded, dict):
            known = self.schemas[name or ""]
            found: list[str] = []
            for key in recorded.keys() | encoded.keys():
                member = known["properties"].get(key) if kind == "object" else known["additionalProperties"]
                member = self.as_tagged(member, recorded) if member else member
                where = f"{path}.{key}"
                old, new = recorded.get(key), encoded.get(key)
                if member is None:  # a member that the document does not know comes back as it was
                    if old != new:
                        found.append(f"{where}: unknown member {old!r} became {new!r}")
                elif old is None or (old == "" and self.kind_of(unwrap(member)[0]) == "date"):
                    if key in encoded:
                        found.append(f"{where}: null became {new!r}")
                else:
                    found += [f"{where}: lost"] if key not in encoded else self.differences(member, old, new, where)
            return found
        same = recorded == encoded and isinstance(recorded, bool) == isinstance(encoded, bool)
        return [] if same else [f"{path}: {recorded!r} became {encoded!r}"]


APIS = tuple(Api(generation) for generation in GENERATIONS)
V1 = APIS[0]
# For tests of the current generation alone.
objects, kind_of, places, sample = V1.objects, V1.kind_of, V1.places, V1.sample


def schemas() -> dict[str, Json]:
    return V1.schemas
