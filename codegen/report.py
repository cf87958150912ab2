"""Findings and changes as text that people read: on a terminal, in Markdown, in CHANGELOG.md. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from textwrap import wrap

from attrs import evolve

from . import proposals
from .diff import Change
from .edits import Lines
from .findings import Finding
from .names import argument, attribute, pascal, snake
from .normal import Json, operations

_GROUPS: tuple[tuple[str, Callable[[Change], bool]], ...] = (
    ("breaking for those who send", lambda change: "sends" in change.breaks),
    ("breaking for those who only read", lambda change: change.breaks == ("reads",)),
    ("compatible", lambda change: not change.breaks),
)
_MANY = 12  # names in one cell of a table


def grouped(changes: Iterable[Change]) -> list[tuple[str, list[Change]]]:
    """(title, changes): first what breaks those who send, then those who read, then nobody."""
    found = list(changes)
    return [(title, [change for change in found if fits(change)]) for title, fits in _GROUPS]


def folded(changes: Sequence[Change], old: Json, new: Json) -> list[Change]:
    """The changes as people speak of them: a schema that is only called otherwise changes no type, and one that is gone
    needs no list of its values."""
    names = {one.place for one in changes if one.what == "schema"}
    gone = [place.removeprefix("schema ") for place in names]
    called = {name: now for name in gone if (now := proposals.schema(name, old, new).certain)}
    found: list[Change] = []
    for one in changes:
        name = one.place.removeprefix("schema ")
        if one.what == "schema" and name in called:
            found.append(evolve(one, change="renamed", before=name, after=called[name]))
        elif not (
            (one.what == "schema" and name in called.values())
            or (one.what == "enum value" and one.place in names)
            or (one.what in ("type", "union member", "tag") and _only_called(one, changes, called))
        ):
            found.append(one)
    return found


def _only_called(one: Change, changes: Sequence[Change], called: dict[str, str]) -> bool:
    """Does a type change in nothing but the name of a schema?"""

    def now(value: object) -> str:
        return re.sub(r"\w+", lambda word: called.get(word[0], word[0]), str(value))

    if one.change == "changed":
        return now(one.before) == str(one.after)
    same = [other for other in changes if (other.place, other.what) == (one.place, one.what)]
    return any(
        {now(a.before), now(a.after)} == {now(b.before), now(b.after)}
        for a in same
        for b in same
        if a.change != b.change and one in (a, b)
    )


def findings_text(findings: Sequence[Finding], texts: Callable[[str], str | None]) -> str:
    """The findings grouped by file, each with the line to change. `texts` gives the text of a file, if it has one."""
    lines: list[str] = []
    for file in dict.fromkeys(one.file for one in findings):
        here = sorted((one for one in findings if one.file == file), key=lambda one: str(one.place))
        text = texts(file)
        known = Lines(text) if text and file.endswith((".yaml", ".yml")) else None
        rows = sorted(
            ((known.line(one.place) if known and one.place else 0, one) for one in here), key=lambda row: row[0]
        )
        certain = sum(one.certain for one in here)
        lines.append(f"{file or 'the document'}: {len(here)} to decide" + (f", {certain} certain" if certain else ""))
        for line, one in rows:
            where = f"{line}: " if line else ""
            action = one.where.partition(" (")[0]  # the line below shows the rest
            lines.append(f"  {where}{action + ': ' if action else ''}{one.what}")
            if known and line and not (one.place and one.place[-1] == "actions"):
                lines.append(f"      {known.shown(one.place)}")
            lines += [f"    -> {text}" for text in _advice(one)]
    return "\n".join(lines)


def _advice(one: Finding) -> list[str]:
    said = [one.todo] if one.todo else []
    if one.certain:
        said[-1:] = [f"{one.todo or 'put right'} (certain: --write does it)"]
    if one.proposals:
        said.append(f"similar: {', '.join(one.proposals)}")
    return said


def markdown(changes: Sequence[Change], title: str) -> str:
    """Every change as Markdown, for those who go from one version to another."""
    groups = grouped(changes)
    lines = [f"# {title}", "", "; ".join(f"{name}: {len(found)}" for name, found in groups) + ".", ""]
    for name, found in groups:
        if found:
            lines += [f"## {name[0].upper()}{name[1:]}", "", "| where | what |", "|---|---|"]
            lines += [
                f"| {_cell(change.place)} | {_cell(change.text.removeprefix(change.place + ': '))} |"
                for change in found
            ]
            lines.append("")
    return "\n".join(lines)


def history(documents: Sequence[tuple[str, Json]], changes: Callable[[Json, Json], list[Change]]) -> str:
    """What broke from each document to the next, as Markdown: one table for all, and one for each step."""
    steps = [(old, new, folded(changes(old[1], new[1]), old[1], new[1])) for old, new in pairwise(documents)]
    lines = ["| from | to | operations | breaks those who send | breaks those who only read | breaks nobody |"]
    lines.append("|---|---|---|---|---|---|")
    for old, new, found in steps:
        counts = " | ".join(str(len(group)) for _, group in grouped(found))
        lines.append(f"| {old[0]} | {new[0]} | {_count(old[1])} → {_count(new[1])} | {counts} |")
    for old, new, found in steps:
        lines += ["", f"## From {old[0]} to {new[0]}", ""]
        if not any(change.breaks for change in found):
            lines.append("Nothing breaks.")
            continue
        lines += ["| what | whom | how often | where |", "|---|---|---|---|"]
        kinds = Counter((change.what, change.change, change.breaks) for change in found if change.breaks)
        for (what, change, breaks), number in sorted(
            kinds.items(), key=lambda kind: (-len(kind[0][2]), -kind[1], kind[0])
        ):
            where = [one.place for one in found if (one.what, one.change, one.breaks) == (what, change, breaks)]
            names = _renamed(where, old[1], new[1]) if what == "operation" else _places(where)
            whom = " and ".join(_WHOM[role] for role in breaks)
            lines.append(f"| {what} {change} | {whom} | {number} | {names} |")
    return "\n".join(lines) + "\n"


_WHOM = {"sends": "who sends", "reads": "who reads"}


def _count(document: Json) -> int:
    return len(operations(document))


def _renamed(places: list[str], old: Json, new: Json) -> str:
    """All operations that are gone; where another answers at the same address, with its name."""
    told: list[str] = []
    for name in (place.removeprefix("operation ") for place in places):
        now = proposals.operation(name, old, new).certain
        told.append(f"`{name}` (now `{snake(now)}`)" if now else f"`{name}`")
    return ", ".join(told)


def _places(places: list[str]) -> str:
    """The operations and schemas in which it happens, each once."""
    names = [*dict.fromkeys(place.split(",")[0].removeprefix("operation ").removeprefix("schema ") for place in places)]
    more = f" and {len(names) - _MANY} more" if len(names) > _MANY else ""
    return ", ".join(f"`{_cell(name)}`" for name in names[:_MANY]) + more


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ")


# ---- what an update tells ------------------------------------------------------------------------------------


def with_entry(changelog: str, generation: str, changes: Sequence[Change]) -> str:
    """CHANGELOG.md with what users of a generation have to know, below Unreleased; once, however often it is put in."""
    head, mark, rest = changelog.partition("## Unreleased\n")
    lines = entry(generation, changes)
    section, heading, older = rest.partition("\n## ")
    kept = [text for text in _items(section) if not any(text == line for line in lines)]
    fresh = [*kept, *lines]
    return f"{head}{mark}\n" + "".join(f"{text}\n" for text in fresh) + heading + older if lines else changelog


def _items(section: str) -> list[str]:
    """The items of a list in Markdown, each with its further lines."""
    return [text.strip("\n") for text in re.split(r"\n(?=- )", section.strip("\n")) if text.strip()]


def entry(generation: str, changes: Sequence[Change]) -> list[str]:
    """The items for CHANGELOG.md: what is added, changed and removed, and whom it hurts."""
    items: list[str] = []
    for title, fits in _ITEMS:
        found = [change for change in changes if fits(change) and change.what != "tag"]  # a tag comes with its member
        if found:
            names = "; ".join(_said(change) for change in found)
            items.append(
                "\n  ".join(wrap(f"- {title.format(generation=generation)} {names}.", 118, break_on_hyphens=False))
            )
    return items


def _said(change: Change) -> str:
    """A change in the words of the package: methods and classes instead of operations and schemas."""
    kind, _, rest = change.place.partition(" ")
    name, _, inner = rest.partition(", ")
    shown = f"`{pascal(name) if kind == 'schema' else snake(name)}`"
    if change.change == "renamed":
        return f"{shown} is `{pascal(str(change.after))}` now"
    if change.what in ("operation", "schema"):
        return f"{shown} is gone" if change.change == "removed" else shown
    key = inner.partition(" ")[2] if inner.startswith(("property ", "parameter ")) else ""
    where = f"{shown}, `{attribute(key) if inner.startswith('property') else argument(key)}`" if key else shown
    return f"{where}: {change.what} {change.change}" + (
        f" ({_cell(str(change.after or change.before))})" if _short(change) else ""
    )


def _short(change: Change) -> bool:
    value = change.after or change.before
    return isinstance(value, str) and len(value) < 60


_ITEMS: tuple[tuple[str, Callable[[Change], bool]], ...] = (
    ("**Breaking** for those who call {generation}:", lambda change: "sends" in change.breaks),
    ("**Breaking** for those who read answers of {generation}:", lambda change: change.breaks == ("reads",)),
    ("{generation} has more operations:", lambda change: (change.what, change.change) == ("operation", "added")),
    ("{generation} has more models:", lambda change: (change.what, change.change) == ("schema", "added")),
    (
        "{generation} takes and gives more:",
        lambda change: not change.breaks and change.change == "added" and change.what not in ("operation", "schema"),
    ),
    ("{generation} otherwise:", lambda change: not change.breaks and change.change != "added"),
)


def summary(generation: str, changes: Sequence[Change], written: Sequence[str], done: Sequence[str]) -> str:
    """An update as a reviewer reads it."""
    lines = [f"# {generation}: a new document", ""]
    lines += [f"- {title}: {len(found)}" for title, found in grouped(changes)]
    breaking = [change for change in changes if change.breaks]
    if breaking:
        lines += [
            "",
            "## Who is hurt",
            "",
            *(f"- {' and '.join(_WHOM[r] for r in c.breaks)}: {c.text}" for c in breaking),
        ]
    if written:
        lines += ["", "## Written by the tools, to be read", "", *(f"- {line}" for line in written)]
    return "\n".join([*lines, "", "## Steps", "", *(f"- {line}" for line in done), ""])
