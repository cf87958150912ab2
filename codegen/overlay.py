"""Document + corrections -> the document that is generated from. Pure. Words are put to it in `words.py`.

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
from attrs import evolve, field, frozen

from . import proposals
from .findings import TODO, Finding, Place, Put, Remove, Trouble
from .normal import FACTS, Json, is_list, is_object, normalize, operations
from .proposals import Proposal

_ACTION = frozenset(
    ["target", "schema", "operation", "at", "update", "set", "remove", "x-symptom", "x-reason", "x-todo"]
)
_SCHEMAS = "#/components/schemas/"
_SCHEMA = re.compile(r"\$\.components\.schemas(?:\.(\w+)|\['([^']+)'\])")
_PROPERTY = re.compile(r"\.properties(?:\.(\w+)|\['([^']+)'\])")


class CorrectionError(Trouble):
    """Corrections or words that do not fit the document; each finding names the place and the file."""


@frozen
class Fitted:
    """A document in normal form with every action applied that fits, in order."""

    document: Json
    broken: list[Finding] = field(factory=list[Finding])
    """Of actions that nobody could apply."""
    stale: list[Finding] = field(factory=list[Finding])
    """Of actions, or parts of them, that do not fit this document."""
    applied: int = 0
    """How many actions did something."""


def correct(document: Json, overlay: Json, file: str = "corrections.yaml", before: Json | None = None) -> Json:
    """The document in normal form with every action applied, in order. CorrectionError tells all that do not fit;
    with the document `before` it knows what the names stood for."""
    found = fitted(document, overlay, file, before)
    if found.broken or found.stale:
        raise CorrectionError(*found.broken, *found.stale)
    return found.document


def fitted(document: Json, overlay: Json, file: str = "corrections.yaml", before: Json | None = None) -> Fitted:
    """The document with what fits, and what does not. CorrectionError: this is no overlay."""
    document = copy.deepcopy(document)
    if overlay.get("overlay") != "1.1.0":
        raise CorrectionError(Finding(file=file, what="not an Overlay 1.1.0 document"))
    actions: Any = overlay.get("actions")
    if not is_list(actions) or not all(is_object(action) for action in actions):
        raise CorrectionError(Finding(file=file, what="actions must be a list of mappings"))
    broken: list[Finding] = []
    stale: list[Finding] = []
    applied = 0
    for number, action in enumerate(actions):
        here = Finding(what="", file=file, place=("actions", number), where=f"action {number + 1} ({_label(action)})")
        if wrong := _wrong(action):
            broken += [evolve(here, what=what, todo=todo) for what, todo in wrong]
            continue
        if to_do := _to_do(action):
            broken.append(evolve(here, what="is still to do", todo=to_do))
            if "x-todo" in action or to_do in _texts([action.get("update"), action.get("set")]):
                continue  # what else there is to do is for words, not for the document
        one = _Action(document, before, action, here)
        one.apply()
        stale += one.findings
        applied += one.changed
    return Fitted(normalize(document), broken, stale, applied)


def _label(action: Json) -> str:
    return ", ".join(f"{key}: {action[key]}" for key in ("target", "schema", "operation", "at") if key in action)


def _wrong(action: Json) -> list[tuple[str, str]]:
    """What is wrong with an action by itself, and what to do."""
    found: list[tuple[str, str]] = []
    if unknown := set(action) - _ACTION:
        found.append((f"unknown keys {sorted(unknown)}", f"there are {', '.join(sorted(_ACTION))}"))
    for key in ("x-symptom", "x-reason"):
        if not str(action.get(key) or "").strip():
            found.append((f"{key} is missing", "say what went wrong, for whom, and what the server does"))
    if (
        len(action.keys() & {"update", "set", "remove"}) != 1
        or len(action.keys() & {"target", "schema", "operation"}) != 1
    ):
        found.append(("needs one of update, set, remove and one of target, schema, operation", ""))
    if unread := sorted({key for part in ("update", "set") for key in _facts_in(action.get(part))} - FACTS):
        found.append((f"nothing reads {', '.join(unread)}", f"there are {', '.join(sorted(FACTS))}"))
    return found


def _to_do(action: Json) -> str:
    """What a person has to decide about an action before it counts."""
    found = (text for text in _texts(action) if text.startswith(TODO))
    return str(action["x-todo"]) if "x-todo" in action else next(found, "")


def _texts(value: Any) -> list[str]:
    if is_list(value):
        return [text for item in value for text in _texts(item)]
    return [text for item in value.values() for text in _texts(item)] if is_object(value) else [str(value)]


def _facts_in(value: Any) -> set[str]:
    """The `x-…` keys anywhere in a value."""
    if is_list(value):
        return {key for item in value for key in _facts_in(item)}
    if not is_object(value):
        return set()
    inside = {key for item in value.values() for key in _facts_in(item)}
    return inside | {key for key in value if key.startswith("x-")}


class _Action:
    """One action on a document: what it changes there, and what of it does not fit."""

    def __init__(self, document: Json, before: Json | None, action: Json, here: Finding) -> None:
        self.document, self.before, self.action, self.here = document, before, action, here
        self.findings: list[Finding] = []
        self.changed = False

    def apply(self) -> None:
        places = [place for target in self._targets() for place in self._matches(*target)]
        if places and not self._leads_nowhere() and not self._is_used(places):
            done = [_apply(self.document, parts, self.action) for parts in places]
            self.changed = any(done)
            if not self.findings and not self.changed:
                self._stale("changes nothing: it is stale, remove it", (), Proposal())
        self._draft()

    def _stale(self, what: str, place: Place, found: Proposal, put: Place | None = None) -> None:
        """Notes what does not fit: it becomes the certain proposal (at `put`), or goes where nothing could be meant."""
        fix = Put((*self.here.place, *(place if put is None else put)), found.certain) if found.certain else None
        here = (*self.here.place, *place)
        todo = f"now {found.certain}" if found.certain else "" if found.names else "take it out"
        self.findings.append(
            evolve(
                self.here,
                what=what,
                todo=todo,
                place=fix.place if fix else here,
                proposals=() if fix else found.names,
                fix=fix or Remove(here),
                certain=not found.names,
            )
        )

    def _draft(self) -> None:
        """What only a person can decide is written into the action as something to do."""
        open_ = [one for one in self.findings if not one.certain]
        todo = "; ".join(one.what + "".join(f", {name}?" for name in one.proposals) for one in open_)
        draft = Put((*self.here.place, "x-todo"), todo)
        self.findings = [one if one.certain else evolve(one, fix=draft) for one in self.findings]

    def _leads_nowhere(self) -> bool:
        """Does it bring a reference to a schema that is not there? (It may bring the schema with it.)"""
        there = self.document["components"]["schemas"].keys() | _schemas_in(self.action.get("update"))
        lost = [(place, name) for place, name in _references(self.action, ("update", "set")) if name not in there]
        for place, name in lost:
            found = proposals.schema(name, self.before, self.document)
            known = Proposal(found.certain and _SCHEMAS + found.certain, found.names)
            self._stale(f"{_SCHEMAS}{name} leads nowhere: there is no such schema", place, known)
            if not found.certain:  # what else it says may still be right: a person decides
                self.findings[-1] = evolve(self.findings[-1], certain=False, todo="name another, or take it out")
        return bool(lost)

    def _targets(self) -> list[tuple[str, str, Place, Place]]:
        """(JSONPath, name, where that stands in the action, where its `at` stands), with the shorthand expanded."""
        action = self.action
        if "target" in action:
            return [(action["target"], "", (), ())]
        key = "schema" if "schema" in action else "operation"
        bases: list[tuple[str, str, Place]] = []
        for number, name in enumerate(_listed(action[key])):
            place: Place = (key, number) if is_list(action[key]) else ()
            base = self._base(key, name)
            if base is None:
                find = proposals.schema if key == "schema" else proposals.operation
                at: Place = place or (key,)
                found = find(str(name), self.before, self.document)
                self._stale(f"no {key} {name!r} in the document", place, found, put=at)
            else:
                bases.append((base, str(name), place))
        listed = is_list(action.get("at"))
        return [
            (base + at.removeprefix("$"), name, place, ("at", number) if listed else ())
            for base, name, place in bases
            for number, at in enumerate(_listed(action.get("at", "$")))
        ]

    def _base(self, key: str, name: Any) -> str | None:
        if key == "schema":
            return f"$.components.schemas['{name}']" if name in self.document["components"]["schemas"] else None
        for path, method, operation in operations(self.document):
            if name in (operation["operationId"], *operation["x-documented-names"]):
                return f"$.paths['{path}']['{method}']"
        return None

    def _matches(self, target: str, name: str, place: Place, at: Place) -> list[tuple[str | int, ...]]:
        try:
            found = [tuple(match.parts) for match in jsonpath.finditer(target, self.document)]
        except jsonpath.JSONPathError as error:
            self.findings.append(evolve(self.here, what=f"{target} is not a JSONPath: {error}"))
            return []
        if not found:
            self._nothing(target, name, place, at)
        return sorted(found, key=str, reverse=True)  # later members of a list are removed first

    def _nothing(self, target: str, name: str, place: Place, at: Place) -> None:
        """A path that matches nothing: what it names may be called otherwise, or be gone."""
        several = bool(place and at)  # names and places: none goes alone
        what = f"{target} matches nothing"
        key: Place = at or ("target" if "target" in self.action else "at",)
        inner = self.action.get("target") or "$" + target.removeprefix(f"$.components.schemas['{name}']")
        found = self._elsewhere(name, str(inner))
        if found.certain and place:  # the others still have it
            found = Proposal(names=(found.certain,))
        self._stale(what, place or at, found, put=key)
        if several:
            self.findings[-1] = evolve(self.findings[-1], certain=False, todo="split the action")

    def _elsewhere(self, name: str, path: str) -> Proposal:
        """A path with the schema or the property that it names under another name."""
        schema = name or next((m[1] or m[2] for m in _SCHEMA.finditer(path)), "")
        if "operation" in self.action or not schema:
            return Proposal()
        member = _PROPERTY.search(path)
        if schema not in self.document["components"]["schemas"]:
            old, found = schema, proposals.schema(schema, self.before, self.document)
        elif member:
            old = member[1] or member[2]
            found = proposals.member(schema, old, self.before, self.document)
        else:
            return Proposal()
        return Proposal(found.certain and re.sub(rf"\b{re.escape(old)}\b", found.certain, path), found.names)

    def _is_used(self, places: list[tuple[str | int, ...]]) -> bool:
        """Does it remove a schema that something still refers to?"""
        gone = {
            str(parts[-1]) for parts in places if "remove" in self.action and parts[:-1] == ("components", "schemas")
        }
        if not gone:
            return False  # most actions: looking for users means reading the whole document
        used = [(name, one) for one, names in _used_schemas(self.document).items() for name in sorted(gone & names)]
        for name, user in used:
            what = f"removes the schema {name}, to which {user} still refers"
            self.findings.append(evolve(self.here, what=what, todo="change that first"))
        return bool(used)


def _references(value: Any, keys: tuple[str, ...] | None = None) -> list[tuple[Place, str]]:
    """(place, component) of every reference in a value; `keys`: in these members only."""
    if isinstance(value, str) and value.startswith(_SCHEMAS):
        return [((), value.removeprefix(_SCHEMAS))]
    members: list[tuple[str | int, Any]] = []
    if is_object(value):
        members = [(key, item) for key, item in value.items() if keys is None or key in keys]
    elif is_list(value):
        members = [*enumerate(value)]
    return [((key, *place), name) for key, item in members for place, name in _references(item)]


def _schemas_in(value: Any) -> set[str]:
    """The schemas that an update of the components, or of the whole document, brings."""
    for key in ("components", "schemas"):
        if is_object(value) and key in value:
            value = value[key]
    return {*value} if is_object(value) else set[str]()


def _used_schemas(document: Json) -> dict[str, set[str]]:
    """Schema or operation -> the schemas that it refers to."""
    found = {name: {n for _, n in _references(s)} - {name} for name, s in document["components"]["schemas"].items()}
    return found | {one["operationId"]: {n for _, n in _references(one)} for _, _, one in operations(document)}


def _listed(value: Any) -> list[Any]:
    return value if is_list(value) else [value]


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
