"""Findings and changes as text that people read: on a terminal, in Markdown, in CHANGELOG.md. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from . import proposals
from .diff import Change
from .edits import Lines
from .findings import Finding
from .names import snake
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
            lines.append(f"  {where}{one.where + ': ' if one.where else ''}{one.what}")
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
    steps = [(old, new, changes(old[1], new[1])) for old, new in pairwise(documents)]
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
