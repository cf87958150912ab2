"""Document + corrections + words -> the document that is generated from. Pure.

Corrections are an OpenAPI Overlay 1.1. Two things are spelled shorter than there and expanded here:
`operation: updateLoginFlow` or `schema: session` (or a list of names), with an optional `at:` JSONPath (or
list) inside it, stand for a `target`; `set:` stands for removing what is there and putting a value in its
place. Every action needs `x-symptom` and `x-reason`. An action that matches or changes nothing is stale and
an error: it goes when the published document learns better.
"""

from __future__ import annotations

import copy
import re
from typing import Any

import jsonpath

from codegen.names import argument
from codegen.normal import Json, is_list, is_object, normalize, operations

_ACTION = frozenset(["target", "schema", "operation", "at", "update", "set", "remove", "x-symptom", "x-reason"])
# What facts.py, render.py and normal.py read. Any other `x-…` would be a fact that silently does nothing.
_FACTS = frozenset(
    [
        *("x-credential", "x-documented-names", "x-omits-empty", "x-pagination", "x-rate-limit-bucket", "x-repeat"),
        *("x-refuses", "x-results", "x-secret", "x-sends-null", "x-session", "x-tag-beside", "x-view", "x-widens"),
    ]
)
_STEM = re.compile(r"(ations?|ions?|ings?|ies|ers?|ed|es|s|y|e)$")


class CorrectionError(Exception):
    """A correction or words that do not fit the document; the message names the place and the file."""


def correct(document: Json, overlay: Json, file: str = "corrections.yaml") -> Json:
    """The document in normal form with every action applied, in order."""
    document = copy.deepcopy(document)
    if overlay.get("overlay") != "1.1.0":
        raise CorrectionError(f"{file}: not an Overlay 1.1.0 document")
    actions: Any = overlay.get("actions")
    if not is_list(actions) or not all(is_object(action) for action in actions):
        raise CorrectionError(f"{file}: actions must be a list of mappings")
    for number, action in enumerate(actions, 1):
        where = f"{file}, action {number} ({_label(action)})"
        _expect(action, where)
        targets = [
            pointer for target in _targets(action, document, where) for pointer in _find(document, target, where)
        ]
        changed = [_apply(document, parts, action) for parts in targets]
        if not any(changed):
            raise CorrectionError(f"{where} changes nothing: it is stale, remove it")
    return normalize(document)


def describe(
    document: Json, words: Json, file: str = "words.yaml", *, generation: str = "", complete: bool = True
) -> Json:
    """The document with a summary for each operation and words for parameters and properties.

    Where one name means different things, the entry `<generation>.<name>` goes before `<name>`. Missing words are
    a CorrectionError, or with `complete=False` made up from method and path.
    """
    document = copy.deepcopy(document)
    for part in ("operations", "parameters", "properties"):
        if not is_object(words.get(part)):
            raise CorrectionError(f"{file}: the part {part} is missing")
    missing: list[str] = []
    for path, method, operation in operations(document):
        name = operation["operationId"]
        entry: Json = words["operations"].get(f"{generation}.{name}") or words["operations"].get(name) or {}
        if not entry and not complete:
            entry = {"summary": f"Sends {method.upper()} {path} to the server.", "note": "No words are known for it."}
        if not entry.get("summary") or not entry.get("note"):
            missing.append(f"operations.{name}")
            continue
        if not _says_more(entry["summary"], name):
            raise CorrectionError(f"{file}: operations.{name}.summary says nothing that the name does not say")
        operation["summary"], operation["description"] = entry["summary"], entry["note"]
        for parameter in operation.get("parameters", ()):
            text = words["parameters"].get(argument(parameter["name"]))
            if text is None and not complete:
                text = "No words are known for it."
            if text is None:
                missing.append(f"parameters.{argument(parameter['name'])} (used by {name})")
            parameter["description"] = text
    if missing:
        raise CorrectionError(f"{file}: no words for {', '.join(sorted(set(missing)))}")
    for schema in document["components"]["schemas"].values():
        for name, value in schema.get("properties", {}).items():
            if text := words["properties"].get(name):
                value["description"] = text
    return document


def _says_more(summary: str, name: str) -> bool:
    def stems(text: str) -> set[str]:
        words = (_STEM.sub("", word) for word in re.findall(r"[a-z0-9]+", text.lower()))
        return {re.sub(r"(.)\1$", r"\1", word) for word in words}

    return bool(stems(summary) - stems(name.replace("_", " ")) - stems("a an the of by in its it with for and to or"))


def _label(action: Json) -> str:
    return ", ".join(f"{key}: {action[key]}" for key in ("target", "schema", "operation", "at") if key in action)


def _expect(action: Json, where: str) -> None:
    if unknown := set(action) - _ACTION:
        raise CorrectionError(f"{where}: unknown keys {sorted(unknown)}")
    for key in ("x-symptom", "x-reason"):
        if not str(action.get(key) or "").strip():
            raise CorrectionError(f"{where}: {key} is missing; say what went wrong, for whom, and what the server does")
    if (
        len(action.keys() & {"update", "set", "remove"}) != 1
        or len(action.keys() & {"target", "schema", "operation"}) != 1
    ):
        raise CorrectionError(f"{where}: needs one of update, set, remove and one of target, schema, operation")
    if unread := sorted({key for part in ("update", "set") for key in _facts_in(action.get(part))} - _FACTS):
        raise CorrectionError(f"{where}: nothing reads {', '.join(unread)}; there are {', '.join(sorted(_FACTS))}")


def _facts_in(value: Any) -> set[str]:
    """The `x-…` keys anywhere in a value."""
    if is_list(value):
        return {key for item in value for key in _facts_in(item)}
    if not is_object(value):
        return set()
    inside = {key for item in value.values() for key in _facts_in(item)}
    return inside | {key for key in value if key.startswith("x-")}


def _targets(action: Json, document: Json, where: str) -> list[str]:
    """The JSONPath targets of an action, with the shorthand expanded."""
    if "target" in action:
        return [action["target"]]
    bases: list[str] = []
    if "schema" in action:
        for name in _listed(action["schema"]):
            if name not in document["components"]["schemas"]:
                raise CorrectionError(f"{where}: no schema {name!r} in the document")
            bases.append(f"$.components.schemas['{name}']")
    else:
        places = {
            name: f"$.paths['{path}']['{method}']"
            for path, method, operation in operations(document)
            for name in (operation["operationId"], *operation["x-documented-names"])
        }
        for name in _listed(action["operation"]):
            if name not in places:
                raise CorrectionError(f"{where}: no operation {name!r} in the document")
            bases.append(places[name])
    return [base + at.removeprefix("$") for base in bases for at in _listed(action.get("at", "$"))]


def _listed(value: Any) -> list[Any]:
    return value if is_list(value) else [value]


def _find(document: Json, target: str, where: str) -> list[tuple[str | int, ...]]:
    try:
        found = [tuple(match.parts) for match in jsonpath.finditer(target, document)]
    except jsonpath.JSONPathError as error:
        raise CorrectionError(f"{where}: {target} is not a JSONPath: {error}") from None
    if not found:
        raise CorrectionError(f"{where}: {target} matches nothing")
    return sorted(found, key=str, reverse=True)  # later members of a list are removed first


def _apply(document: Json, parts: tuple[str | int, ...], action: Json) -> bool:
    """Does it, and says whether that changed anything."""
    parent: Any = document
    for part in parts[:-1]:
        parent = parent[part]
    last = parts[-1]
    if "remove" in action:
        del parent[last]
        return True
    old = parent[last]
    parent[last] = copy.deepcopy(action["set"]) if "set" in action else _merge(old, action["update"])
    return bool(parent[last] != old)


def _merge(old: Any, new: Any) -> Any:
    """Overlay's merge: objects member by member, lists appended, everything else replaced."""
    if is_object(old) and is_object(new):
        return old | {key: _merge(old[key], value) if key in old else value for key, value in new.items()}
    if is_list(old):
        return [*old, *(item for item in _listed(new) if item not in old)]
    return copy.deepcopy(new)
