"""Corrected document + words -> the document with words, and what is missing. Pure.

Words are ours, in `spec/words.yaml`: a summary and a note for each operation, a sentence for each model, a text for
each parameter, and for members by their name, or by schema and name where that says more.
"""

from __future__ import annotations

import copy
import re
from typing import Any

from attrs import evolve

from .findings import TODO, Finding, Place, Put
from .names import argument, snake
from .normal import Json, is_object, operations
from .overlay import CorrectionError

_STEM = re.compile(r"(ations?|ions?|ings?|ies|ers?|ed|es|s|y|e)$")
_PARTS = ("operations", "parameters", "models", "properties", "fields")


def describe(
    document: Json, words: Json, file: str = "words.yaml", *, generation: str = "", complete: bool = True
) -> Json:
    """The document with a summary for each operation, a sentence for each model, words for parameters and members.

    Where one name means different things, the entry `<generation>.<name>` goes before `<name>`. Missing words are
    a CorrectionError that tells each once, or with `complete=False` made up from method and path.
    """
    described, missing = worded(document, words, file, generation=generation)
    if missing and complete:
        raise CorrectionError(*missing)
    return described


def worded(
    document: Json, words: Json, file: str = "words.yaml", *, generation: str = "", before: Json | None = None
) -> tuple[Json, list[Finding]]:
    """The document with words, made up where there are none, and what is missing: what the document `before` had at
    the same address keeps its words. CorrectionError: no words at all."""
    document = copy.deepcopy(document)
    if lost := [part for part in _PARTS if not is_object(words.get(part))]:
        raise CorrectionError(*(Finding(file=file, what=f"the part {part} is missing") for part in lost))
    findings: list[Finding] = []
    used: dict[str, list[str]] = {}
    earlier = {(path, method): one["operationId"] for path, method, one in operations(before)} if before else {}
    for path, method, operation in operations(document):
        name = operation["operationId"]
        entry: Json = words["operations"].get(f"{generation}.{name}") or words["operations"].get(name) or {}
        operation["summary"] = f"Sends {method.upper()} {path} to the server."
        operation["description"] = "No words are known for it."
        if not _is_said(entry.get("summary")) or not _is_said(entry.get("note")):
            told = f"{method.upper()} {path}"
            findings.append(_unsaid(file, ("operations", name), told, name in words["operations"]))
            if kept := words["operations"].get(earlier.get((path, method))):
                findings[-1] = evolve(
                    findings[-1], todo="it keeps those it had", fix=Put(findings[-1].place, kept), certain=True
                )
        elif not _says_more(entry["summary"], name):
            findings.append(_says_nothing(file, ("operations", name, "summary")))
        else:
            operation["summary"], operation["description"] = entry["summary"], entry["note"]
        for parameter in operation.get("parameters", ()):
            key = argument(parameter["name"])
            text = words["parameters"].get(key)
            parameter["description"] = text if _is_said(text) else "No words are known for it."
            if not _is_said(text):
                used.setdefault(key, []).append(name)
    for key, users in used.items():
        more = f" and {len(users) - 3} more" if len(users) > 3 else ""
        told = f"used by {', '.join(users[:3])}{more}"
        findings.append(_unsaid(file, ("parameters", key), told, key in words["parameters"]))
    return document, findings + _models(document["components"]["schemas"], words, file, generation)


def _models(schemas: Json, words: Json, file: str, generation: str) -> list[Finding]:
    """Puts words to models and their members. Which of them must have some, tests decide: an update may go on."""
    findings: list[Finding] = []
    for name, schema in schemas.items():
        for key, value in schema.get("properties", {}).items():
            part, entry = ("fields", f"{name}.{key}") if f"{name}.{key}" in words["fields"] else ("properties", key)
            if not _is_said(text := words[part].get(entry)):
                continue
            value["description"] = text
            if not _says_more(text, f"{snake(name)} {snake(key)}"):
                findings.append(_says_nothing(file, (part, entry)))
        if not schema.keys() & {"properties", "enum", "oneOf"}:
            continue  # a mere mapping: no class is made of it
        if name in (common := words.get("common", {})):
            schema["x-common"] = common[name]
        text = words["models"].get(f"{generation}.{name}") or words["models"].get(name)
        if not _is_said(text):
            continue
        schema["description"] = text
        if not _says_more(text, snake(name)):
            findings.append(_says_nothing(file, ("models", name)))
    return findings


def _says_nothing(file: str, place: Place) -> Finding:
    what = f"{'.'.join(map(str, place))} says nothing that the name does not say"
    return Finding(file=file, place=place, what=what)


def _is_said(text: Any) -> bool:
    return isinstance(text, str) and bool(text) and not text.startswith(TODO)


def _unsaid(file: str, place: Place, about: str, there: bool) -> Finding:
    """A missing word; what is written for it has to be filled in."""
    words: Json | str = TODO
    if place[0] == "operations":
        words = {"summary": f"{TODO} what it gives or changes", "note": f"{TODO} one thing to know"}
    name = ".".join(str(part) for part in place)
    return Finding(
        file=file,
        place=place,
        what=f"no words for {name}, {about}",
        todo="in our own language",
        fix=None if there else Put(place, words),
    )


def _says_more(summary: str, name: str) -> bool:
    def stems(text: str) -> set[str]:
        words = (_STEM.sub("", word) for word in re.findall(r"[a-z0-9]+", text.lower()))
        return {re.sub(r"(.)\1$", r"\1", word) for word in words}

    return bool(stems(summary) - stems(name.replace("_", " ")) - stems("a an the of by in its it with for and to or"))
