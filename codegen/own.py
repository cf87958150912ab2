"""A document of somebody's own -> the same with what we know of Ory's servers: facts, views, secrets, hosts. Pure.

What our corrections say with `x-…` members alone is known of the servers, whatever the document says, and is taken over
wherever its place is there. What they correct in the document itself counts only where it is asked for.
"""

from __future__ import annotations

import re

from attrs import field, frozen

from .facts import facts
from .names import official, pascal
from .normal import FACTS, Json, is_list, is_object, operations
from .overlay import CorrectionError, fitted

# Facts that hold for a server: the others name things of one document, or change its shape.
_PORTABLE = FACTS - {"x-documented-names", "x-tag-beside", "x-sends-null", "x-rate-limit-bucket"}
# Service -> the planes on which it tells its health and its version. All of them tell the health; these everybody has.
_HEALTH = {"kratos": ("public", "admin"), "hydra": ("public", "admin"), "keto": ("read", "read")}
_SECRET = re.compile(r"(passwords?|tokens?|secrets?|codes?|cookies?|keys?)(_|$)")


@frozen
class Generation:
    """One of ours: its document as it was taken over, and its corrections."""

    name: str
    document: Json
    corrections: Json


@frozen
class Overlay:
    """Corrections to lay over the document."""

    actions: Json
    name: str
    fit: bool
    """Is what does not fit left out, instead of an error?"""


@frozen
class Prepared:
    """The document to generate from, and what was decided for it."""

    document: Json
    told: list[str] = field(factory=list[str])


def nearest(document: Json, known: list[Generation]) -> Overlay | None:
    """The corrections of the generation that shares most operations with it, if that is half of them."""
    mine = {one["operationId"] for _, _, one in operations(document)}
    shared = {
        generation.name: len(mine & {one["operationId"] for _, _, one in operations(generation.document)})
        for generation in known
    }
    best = max(known, key=lambda one: shared[one.name], default=None)
    if best is None or shared[best.name] * 2 < len(mine):
        return None
    return Overlay(best.corrections, f"ours of {best.name}", True)


def prepared(document: Json, known: list[Generation], overlay: Overlay | None = None) -> Prepared:
    """The document with all that is known of it. Raises CorrectionError where `overlay` has to fit and does not."""
    told: list[str] = []
    like, plain = nearest(document, known), document
    for generation in known:
        portable = [
            _as_called(one, plain) for one in generation.corrections["actions"] if _is_known(one, like, generation)
        ]
        document = fitted(document, {**generation.corrections, "actions": portable}).document
    if overlay is not None:
        document = _laid_over(document, plain, overlay, told)
    said = {(pascal(name), key) for generation in known for name, key in properties(generation.document)}
    told += _hide(document, {(name, key) for name, key in properties(document) if (pascal(name), key) in said})
    _serve(document)
    return Prepared(document, told)


def _is_known(action: Json, like: Overlay | None, generation: Generation) -> bool:
    """Does an action say nothing but facts? Those of operations hold for servers of its own generation."""
    update = action.get("update")
    if not is_object(update) or not update or not update.keys() <= _PORTABLE:
        return False
    return update.keys() == {"x-secret"} or (like is not None and like.actions is generation.corrections)


def _as_called(action: Json, document: Json) -> Json:
    """An action on schemas of ours, for those of the document that have the same class name."""
    if "schema" not in action:
        return action
    names = {pascal(name): name for name in document["components"]["schemas"]}
    listed = action["schema"] if is_list(action["schema"]) else [action["schema"]]
    return {**action, "schema": [names.get(pascal(name), name) for name in listed]}


def _laid_over(document: Json, plain: Json, overlay: Overlay, told: list[str]) -> Json:
    """The document with an overlay. Whether that fits is seen on the plain one, too: some of it is known already."""
    found = fitted(document, overlay.actions, overlay.name)
    alone = fitted(plain, overlay.actions, overlay.name)
    stale = {str(one) for one in alone.stale}
    wrong = [*found.broken, *(one for one in found.stale if str(one) in stale)]
    if found.broken or (wrong and not overlay.fit):
        raise CorrectionError(*wrong)
    if overlay.fit:
        told.append(f"corrections: {alone.applied} of {len(overlay.actions['actions'])} of {overlay.name} fit")
    return found.document


def properties(document: Json) -> list[tuple[str, str]]:
    """(schema, property) of all that a document has."""
    return [
        (name, key)
        for name, schema in document["components"]["schemas"].items()
        for key in schema.get("properties", ())
    ]


def _hide(document: Json, known: set[tuple[str, str]]) -> list[str]:
    """Marks the properties of which nobody says whether they are secret, but whose name does. Tells each."""
    told: list[str] = []
    for name, key in shown(document, known):
        document["components"]["schemas"][name]["properties"][key]["x-secret"] = True
        told.append(f"hidden by its name: {name}.{key} (x-secret: false in corrections shows it)")
    return told


def shown(document: Json, known: set[tuple[str, str]]) -> list[tuple[str, str]]:
    """(schema, property) of what a repr shows although its name says that it is secret, beyond what is known."""
    return [
        (name, key)
        for name, schema in document["components"]["schemas"].items()
        for key, value in schema.get("properties", {}).items()
        if (name, key) not in known and "x-secret" not in value and is_secret(key) and _holds_text(value, document)
    ]


def is_secret(name: str) -> bool:
    """Does the name of a property say that it holds a secret?"""
    return _SECRET.search(official(name)) is not None


def _holds_text(schema: Json, document: Json) -> bool:
    """May there be text in it that no model of its own hides?"""
    for target in [schema, *schema.get("oneOf", ())]:
        inner = document["components"]["schemas"].get(str(target.get("$ref")).rpartition("/")[2], target)
        if "enum" in inner or "properties" in inner or inner == {"type": "null"}:
            continue
        kinds = inner.get("type", "anything")
        kinds = {kinds} if isinstance(kinds, str) else {*kinds}
        if "array" in kinds and _holds_text(inner["items"], document):
            return True
        if kinds & {"string", "anything", "object"} and inner.get("format") != "date-time":
            return True
    return False


def _serve(document: Json) -> None:
    """Where all operations belong to one service, it answers those that every service answers, too."""
    decided: list[tuple[str, str, Json]] = []
    for path, method, one in operations(document):
        guessed: list[str] = []
        known = facts(path, method, one, document["components"]["schemas"], guessed)
        if not guessed:
            decided.append((known.service, path, one))
    of_one = {service for service, _, _ in decided} - {"any"}
    service = next(iter(of_one), "") if len(of_one) == 1 else ""
    for found, path, one in decided:
        if found == "any" and service in _HEALTH:
            one |= {"x-service": service, "x-plane": _HEALTH[service][path.endswith("/version")]}
