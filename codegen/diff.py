"""Two documents in normal form -> what was added, removed and changed, and what of it breaks callers. Pure."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from codegen.normal import Json, is_list, is_object, operations


@frozen(order=True)
class Change:
    """One difference. `text` names the place; breaking ones sort first."""

    compatible: bool
    place: str
    what: str

    @property
    def breaking(self) -> bool:
        return not self.compatible

    @property
    def text(self) -> str:
        return f"{self.place}: {self.what}"


def changes(old: Json, new: Json) -> list[Change]:
    """Every difference between two documents, breaking ones first."""
    found: list[Change] = []
    before = {op["operationId"]: (path, method, op) for path, method, op in operations(old)}
    after = {op["operationId"]: (path, method, op) for path, method, op in operations(new)}
    for name in sorted(before.keys() - after.keys()):
        found.append(Change(False, f"operation {name}", "removed"))
    for name in sorted(after.keys() - before.keys()):
        found.append(Change(True, f"operation {name}", "added"))
    for name in sorted(before.keys() & after.keys()):
        found += _operation(name, before[name], after[name])
    schemas, others = old["components"]["schemas"], new["components"]["schemas"]
    for name in sorted(schemas.keys() - others.keys()):
        found.append(Change(False, f"schema {name}", "removed"))
    for name in sorted(others.keys() - schemas.keys()):
        found.append(Change(True, f"schema {name}", "added"))
    for name in sorted(schemas.keys() & others.keys()):
        found += _schema(f"schema {name}", schemas[name], others[name])
    return sorted(found)


def _operation(name: str, old: tuple[str, str, Json], new: tuple[str, str, Json]) -> list[Change]:
    place = f"operation {name}"
    found: list[Change] = []
    if old[:2] != new[:2]:
        found.append(Change(True, place, f"{old[1].upper()} {old[0]} -> {new[1].upper()} {new[0]}"))
    if old[2]["tags"] != new[2]["tags"]:
        found.append(Change(False, place, f"moved from namespace {old[2]['tags'][0]} to {new[2]['tags'][0]}"))
    before = {parameter["name"]: parameter for parameter in old[2].get("parameters", ())}
    after = {parameter["name"]: parameter for parameter in new[2].get("parameters", ())}
    for key in sorted(before.keys() - after.keys()):
        found.append(Change(False, place, f"parameter {key} removed"))
    for key in sorted(after.keys() - before.keys()):
        needed = bool(after[key].get("required"))
        found.append(Change(not needed, place, f"{'required ' if needed else ''}parameter {key} added"))
    for key in sorted(before.keys() & after.keys()):
        if before[key]["schema"] != after[key]["schema"]:
            same = _shape(before[key]["schema"]) == _shape(after[key]["schema"])
            found.append(
                Change(
                    same, place, f"parameter {key}: {_short(before[key]['schema'])} -> {_short(after[key]['schema'])}"
                )
            )
        if before[key].get("required", False) != after[key].get("required", False):
            needed = bool(after[key].get("required"))
            found.append(Change(not needed, place, f"parameter {key} is now {'required' if needed else 'optional'}"))
    if old[2].get("requestBody") != new[2].get("requestBody"):
        found.append(Change("requestBody" not in old[2], place, "body changed"))
    responses, others = old[2]["responses"], new[2]["responses"]
    for status in sorted(responses.keys() | others.keys()):
        if responses.get(status) != others.get(status):
            what = "added" if status not in responses else "removed" if status not in others else "changed"
            found.append(Change(what == "added" or not status.startswith("2"), place, f"answer {status} {what}"))
    for key in ("security", "x-rate-limit-bucket", "deprecated"):
        if old[2].get(key) != new[2].get(key):
            found.append(Change(key != "security", place, f"{key}: {old[2].get(key)} -> {new[2].get(key)}"))
    return found


def _schema(place: str, old: Json, new: Json) -> list[Change]:
    found: list[Change] = []
    if {"enum"} <= old.keys() & new.keys():
        for value in sorted(set(old["enum"]) - set(new["enum"])):
            found.append(Change(False, place, f"value {value!r} removed"))
        for value in sorted(set(new["enum"]) - set(old["enum"])):
            found.append(Change(True, place, f"value {value!r} added"))
        return found
    before, after = old.get("properties", {}), new.get("properties", {})
    for key in sorted(before.keys() - after.keys()):
        found.append(Change(False, place, f"property {key} removed"))
    for key in sorted(after.keys() - before.keys()):
        needed = key in new.get("required", ())
        found.append(Change(not needed, place, f"{'required ' if needed else ''}property {key} added"))
    for key in sorted(before.keys() & after.keys()):
        if before[key] != after[key]:
            same = _shape(before[key]) == _shape(after[key])
            found.append(Change(same, place, f"property {key}: {_short(before[key])} -> {_short(after[key])}"))
        needed, was = key in new.get("required", ()), key in old.get("required", ())
        if needed != was:
            found.append(Change(not needed, place, f"property {key} is now {'required' if needed else 'optional'}"))
    rest = [{k: v for k, v in schema.items() if k not in ("properties", "required", "enum")} for schema in (old, new)]
    if rest[0] != rest[1]:
        found.append(Change(False, place, f"{_short(rest[0])} -> {_short(rest[1])}"))
    return found


def _shape(schema: Any) -> Any:
    """What of a schema a caller's code depends on: not its limits and defaults."""
    if not is_object(schema):
        return schema
    return {k: _shape(v) for k, v in schema.items() if k in ("type", "format", "$ref", "items", "oneOf", "enum")}


def _short(schema: Json) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[1]
    if "oneOf" in schema:
        return " | ".join(_short(option) for option in schema["oneOf"])
    kind: Any = schema.get("type", "anything")
    text = " | ".join(kind) if is_list(kind) else str(kind)
    if "items" in schema:
        text = f"list of {_short(schema['items'])}"
    extra = [f"{k} {schema[k]}" for k in ("format", "default", "minimum", "maximum") if k in schema]
    return f"{text} ({', '.join(extra)})" if extra else text
