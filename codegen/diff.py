"""Two documents in normal form -> every change, and whom it breaks. Pure.

Somebody *sends* what is reached from parameters and bodies and *reads* what is reached from responses, in the old
document: what only the new one reaches has no users yet. A change breaks them when code that was right may now be
wrong, with the client generated anew or with the one they have. Unknown values of an enum are read as what they
are (`OpenStrEnum`), so a new value breaks nobody; a new member of a union does, as it was an `UnknownVariant`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from attrs import asdict, frozen

from .normal import Json, is_list, is_object, operations, ref_name

Role = Literal["sends", "reads"]
Roles = tuple[Role, ...]
SENDS: Roles = ("sends",)
READS: Roles = ("reads",)
BOTH: Roles = ("sends", "reads")
_NOT_FOR: dict[Role, str] = {"sends": "readOnly", "reads": "writeOnly"}
_SUCCESS = "result"  # what a status is called with which the operation succeeds

# (what, change) -> whom it may break. What is not here breaks nobody.
BREAKS: dict[tuple[str, str], Roles] = {
    ("operation", "removed"): BOTH,
    ("path", "changed"): SENDS,
    ("method", "changed"): SENDS,
    ("namespace", "changed"): SENDS,
    ("documented name", "removed"): SENDS,
    ("security", "tightened"): SENDS,
    ("security scheme", "removed"): SENDS,
    ("security scheme", "changed"): SENDS,
    ("required parameter", "added"): SENDS,
    ("parameter", "removed"): SENDS,
    ("place", "changed"): SENDS,
    ("style", "changed"): SENDS,
    ("required body", "added"): SENDS,
    ("body", "removed"): SENDS,
    ("content type", "removed"): BOTH,
    (_SUCCESS, "added"): READS,
    (_SUCCESS, "removed"): READS,
    ("schema", "removed"): BOTH,
    ("kind", "changed"): BOTH,
    ("required property", "added"): SENDS,
    ("property", "removed"): BOTH,
    ("required", "added"): SENDS,
    ("required", "removed"): READS,
    ("type", "changed"): BOTH,
    ("format", "changed"): BOTH,
    ("null", "added"): READS,
    ("null", "removed"): SENDS,
    ("limit", "tightened"): SENDS,
    ("readOnly", "added"): SENDS,
    ("writeOnly", "added"): READS,
    ("enum value", "removed"): BOTH,
    ("union member", "added"): READS,
    ("union member", "removed"): BOTH,
    ("discriminator", "changed"): BOTH,
    ("tag", "removed"): BOTH,
    ("tag", "changed"): BOTH,
}


@frozen
class Change:
    """One difference at one place."""

    place: str
    change: str
    what: str
    before: Any
    after: Any
    breaks: Roles

    @property
    def text(self) -> str:
        told = f"{self.place}: {self.what} {self.change}"
        if self.change in ("added", "removed"):
            value = self.after if self.before is None else self.before
            return told if value is None else f"{told}: {_short(value)}"
        return f"{told}: {_short(self.before)} -> {_short(self.after)}"

    def as_json(self) -> Json:
        return asdict(self) | {"breaks": [*self.breaks]}


@frozen
class _Place:
    """A place of which changes are told, and who has to do with it."""

    name: str
    roles: Roles

    def tell(self, what: str, change: str, before: Any = None, after: Any = None) -> Change:
        possible: Roles = BREAKS.get((what, change), ())
        breaks: Roles = tuple(role for role in possible if role in self.roles)
        return Change(self.name, change, what, before, after, breaks)

    def inside(self, name: str, roles: Roles | None = None) -> _Place:
        return _Place(f"{self.name}, {name}", self.roles if roles is None else roles)


def changes(old: Json, new: Json) -> list[Change]:
    """Every difference: first what breaks those who send, then those who read, then the rest."""
    found = [*_operations(old, new), *_security_schemes(old, new), *_schemas(old, new)]
    return sorted(found, key=lambda one: (_rank(one), one.place, one.what, one.change, _short([one.before, one.after])))


def _rank(change: Change) -> int:
    return 0 if "sends" in change.breaks else 1 if "reads" in change.breaks else 2


# ---- operations ----------------------------------------------------------------------------------------------


def _operations(old: Json, new: Json) -> Iterator[Change]:
    before = {operation["operationId"]: (path, method, operation) for path, method, operation in operations(old)}
    after = {operation["operationId"]: (path, method, operation) for path, method, operation in operations(new)}
    for name in before.keys() | after.keys():
        place = _Place(f"operation {name}", BOTH)
        if name not in after:
            yield place.tell("operation", "removed", _line(*before[name]))
        elif name not in before:
            yield place.tell("operation", "added", None, _line(*after[name]))
        else:
            yield from _changed(place, "path", before[name][0], after[name][0])
            yield from _changed(place, "method", before[name][1], after[name][1])
            yield from _operation(place, before[name][2], after[name][2])


def _line(path: str, method: str, operation: Json) -> str:
    return f"{method.upper()} {path}"


def _operation(place: _Place, old: Json, new: Json) -> Iterator[Change]:
    yield from _changed(place, "namespace", ", ".join(old["tags"]), ", ".join(new["tags"]))
    yield from _members(place, "documented name", old["x-documented-names"], new["x-documented-names"])
    yield from _flag(place, "deprecated", old.get("deprecated"), new.get("deprecated"))
    yield from _security(place, old.get("security", []), new.get("security", []))
    yield from _extensions(place, old, new, "x-documented-names")
    yield from _parameters(place, old, new)
    yield from _body(place.inside("body", SENDS), old.get("requestBody"), new.get("requestBody"))
    yield from _responses(place, old["responses"], new["responses"])


def _security(place: _Place, old: list[Json], new: list[Json]) -> Iterator[Change]:
    """Each item is one way to be let in; no item at all lets everybody in."""
    if old != new:
        tighter = bool(new) and (not old or any(way not in new for way in old))
        yield place.tell("security", "tightened" if tighter else "loosened", old, new)


def _parameters(place: _Place, old: Json, new: Json) -> Iterator[Change]:
    before, after = _by_name(old.get("parameters", [])), _by_name(new.get("parameters", []))
    for name in before.keys() | after.keys():
        here = place.inside(f"parameter {name}", SENDS)
        if name not in after:
            yield here.tell("parameter", "removed", _type(before[name]["schema"]))
        elif name not in before:
            what = "required parameter" if after[name].get("required") else "parameter"
            yield here.tell(what, "added", None, _type(after[name]["schema"]))
        else:
            yield from _parameter(here, before[name], after[name])


def _by_name(parameters: list[Json]) -> dict[str, Json]:
    """By name; where two places have the same one, by name and place."""
    names = [parameter["name"] for parameter in parameters]
    return {
        parameter["name"]
        if names.count(parameter["name"]) == 1
        else f"{parameter['name']} ({parameter['in']})": parameter
        for parameter in parameters
    }


def _parameter(place: _Place, old: Json, new: Json) -> Iterator[Change]:
    yield from _changed(place, "place", old["in"], new["in"])
    yield from _changed(place, "style", _style(old), _style(new))
    yield from _flag(place, "required", old.get("required"), new.get("required"))
    yield from _flag(place, "deprecated", old.get("deprecated"), new.get("deprecated"))
    yield from _extensions(place, old, new)
    yield from _value(place, old["schema"], new["schema"])


def _style(parameter: Json) -> Any:
    return {key: parameter[key] for key in ("style", "explode") if key in parameter} or None


def _body(place: _Place, old: Json | None, new: Json | None) -> Iterator[Change]:
    if old and new:
        yield from _flag(place, "required", old.get("required"), new.get("required"))
        yield from _content(place, old["content"], new["content"])
    elif old:
        yield place.tell("body", "removed", _types(old))
    elif new:
        yield place.tell("required body" if new.get("required") else "body", "added", None, _types(new))


def _responses(place: _Place, old: Json, new: Json) -> Iterator[Change]:
    good = _successes(old) | _successes(new)
    for status in old.keys() | new.keys():
        here = place.inside(f"response {status}", READS)
        what = _SUCCESS if status in good else "status"
        if status not in new:
            yield here.tell(what, "removed", _types(old[status]))
        elif status not in old:
            yield here.tell(what, "added", None, _types(new[status]))
        else:
            yield from _content(here, old[status].get("content", {}), new[status].get("content", {}))


def _successes(responses: Json) -> set[str]:
    return {status for status in responses if status.startswith("2")} or {s for s in responses if s.startswith("3")}


def _content(place: _Place, old: Json, new: Json) -> Iterator[Change]:
    if not old or not new:
        yield from _changed(place, "type", _types({"content": old}), _types({"content": new}))
        return
    yield from _members(place, "content type", old, new)
    for media in old.keys() & new.keys():
        here = place.inside(media)
        yield from _extensions(here, old[media], new[media])
        yield from _value(here, old[media].get("schema", {}), new[media].get("schema", {}))


def _types(holder: Json) -> str:
    kinds = {_type(media.get("schema", {})) for media in holder.get("content", {}).values()}
    return ", ".join(sorted(kinds)) or "nothing"


# ---- schemas -------------------------------------------------------------------------------------------------


def _security_schemes(old: Json, new: Json) -> Iterator[Change]:
    used = {name for _, _, operation in operations(old) for way in operation.get("security", ()) for name in way}
    before, after = (document["components"].get("securitySchemes", {}) for document in (old, new))
    for name in before.keys() | after.keys():
        place = _Place(f"security scheme {name}", SENDS if name in used else ())
        if before.get(name) != after.get(name):
            change = "added" if name not in before else "removed" if name not in after else "changed"
            yield place.tell("security scheme", change, before.get(name), after.get(name))


def _schemas(old: Json, new: Json) -> Iterator[Change]:
    before, after = old["components"]["schemas"], new["components"]["schemas"]
    users = {role: reached(old, role) for role in BOTH}
    for name in before.keys() | after.keys():
        place = _Place(f"schema {name}", tuple(role for role in BOTH if name in users[role]))
        was, now = before.get(name, {}), after.get(name, {})
        if name not in after:
            yield place.tell("schema", "removed", kind(was))
        elif name not in before:
            yield place.tell("schema", "added", None, kind(now))
        elif kind(was) != kind(now):
            yield place.tell("kind", "changed", kind(was), kind(now))
        else:
            yield from _schema(place, was, now)
        yield from _members(place, "enum value", was.get("enum", ()), now.get("enum", ()))


def reached(document: Json, role: Role) -> set[str]:
    """The components that are sent, or read, by any operation."""
    roots: list[Any] = []
    for _, _, operation in operations(document):
        if role == "sends":
            roots += [operation.get("requestBody"), operation.get("parameters")]
        else:
            roots.append(operation["responses"])
    found: set[str] = set()
    while roots:
        node = roots.pop()
        if is_list(node):
            roots += node
        elif is_object(node) and node.get(_NOT_FOR[role]) is not True:
            name = ref_name(node) if "$ref" in node else None
            if name and name not in found:
                found.add(name)
                roots.append(document["components"]["schemas"][name])
            roots += node.values()
    return found


def kind(schema: Json) -> str:
    """What a component is: object, map, enum or union."""
    if "enum" in schema:
        return "enum"
    if "oneOf" in schema:
        return "union"
    return "object" if "properties" in schema else "map"


def _schema(place: _Place, old: Json, new: Json) -> Iterator[Change]:
    yield from _properties(place, old, new)
    if "additionalProperties" in old:
        yield from _value(place.inside("values"), old["additionalProperties"], new["additionalProperties"])
    yield from _members(place, "union member", map(_type, old.get("oneOf", ())), map(_type, new.get("oneOf", ())))
    yield from _discriminator(place, old.get("discriminator"), new.get("discriminator"))
    yield from _extensions(place, old, new)
    yield from _limits(place, old, new)


def _properties(place: _Place, old: Json, new: Json) -> Iterator[Change]:
    before, after = old.get("properties", {}), new.get("properties", {})
    for name in before.keys() | after.keys():
        was, now = name in old.get("required", ()), name in new.get("required", ())
        here = place.inside(f"property {name}", _users(place, before.get(name, {})))
        if name not in after:
            yield here.tell("property", "removed", _type(before[name]))
        elif name not in before:
            yield here.tell("required property" if now else "property", "added", None, _type(after[name]))
        else:
            yield from _flag(here, "required", was, now)
            yield from _extensions(here, before[name], after[name])
            yield from _value(here, before[name], after[name])


def _users(place: _Place, schema: Json) -> Roles:
    """Nobody sends what is read-only or reads what is write-only."""
    return tuple(role for role in place.roles if not schema.get(_NOT_FOR[role]))


def _discriminator(place: _Place, old: Json | None, new: Json | None) -> Iterator[Change]:
    old, new = old or {}, new or {}
    yield from _changed(place, "discriminator", old.get("propertyName"), new.get("propertyName"))
    before, after = old.get("mapping", {}), new.get("mapping", {})
    yield from _members(place, "tag", before, after)
    for tag in before.keys() & after.keys():
        yield from _changed(place.inside(f"tag {tag}"), "tag", before[tag], after[tag])


# ---- values: what a parameter, a body, a response, a property or a map holds -----------------------------------


def _value(place: _Place, old: Json, new: Json) -> Iterator[Change]:
    yield from _changed(place, "type", _type(old, bare=True), _type(new, bare=True))
    yield from _flag(place, "null", _may_be_null(old), _may_be_null(new))
    yield from _changed(place, "format", old.get("format"), new.get("format"))
    yield from _limits(place, old, new)


def _limits(place: _Place, old: Json, new: Json) -> Iterator[Change]:
    for key, sign in (("minimum", 1), ("maximum", -1)):
        before, after = old.get(key), new.get(key)
        if before != after:
            tighter = before is None or (after is not None and sign * after > sign * before)
            yield place.tell("limit", "tightened" if tighter else "loosened", _said(key, before), _said(key, after))
    yield from _changed(place, "default", old.get("default"), new.get("default"))
    for key in ("readOnly", "writeOnly"):
        yield from _flag(place, key, old.get(key), new.get(key))


def _said(key: str, value: Any) -> str | None:
    return None if value is None else f"{key} {value}"


def _type(schema: Json, bare: bool = False) -> str:
    """A type in words; `bare` leaves out null and format, which are told apart."""
    if name := ref_name(schema):
        text = name
    else:
        kinds = schema.get("type", "anything")
        text = next(k for k in kinds if k != "null") if is_list(kinds) else str(kinds)
        if text == "array":
            text = f"list of {_type(schema['items'])}"
    if bare:
        return text
    if "format" in schema:
        text += f" ({schema['format']})"
    return f"{text} or null" if _may_be_null(schema) else text


def _may_be_null(schema: Json) -> bool:
    return is_list(schema.get("type")) or {"type": "null"} in schema.get("oneOf", ())


# ---- two values ------------------------------------------------------------------------------------------------


def _changed(place: _Place, what: str, before: Any, after: Any) -> Iterator[Change]:
    if before != after:
        yield place.tell(what, "changed", before, after)


def _flag(place: _Place, what: str, before: Any, after: Any) -> Iterator[Change]:
    if bool(before) != bool(after):
        yield place.tell(what, "added" if after else "removed")


def _members(place: _Place, what: str, before: Any, after: Any) -> Iterator[Change]:
    old, new = set(before), set(after)
    for value in old - new:
        yield place.tell(what, "removed", value)
    for value in new - old:
        yield place.tell(what, "added", None, value)


def _extensions(place: _Place, old: Json, new: Json, but: str = "") -> Iterator[Change]:
    for key in old.keys() | new.keys():
        if key.startswith("x-") and key != but:
            yield from _changed(place, key, old.get(key), new.get(key))


def _short(value: Any) -> str:
    return "nothing" if value is None else value if value and isinstance(value, str) else repr(value)
