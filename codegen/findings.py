"""What stands between a document and its package: what is wrong, where to change it, and what could stand there. Pure.

All of it is found in one run. A finding whose `fix` is `certain` can be written without asking anybody; any other fix
leaves a TODO, which is a finding itself until somebody has decided.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias, TypeVar

from attrs import frozen

Place: TypeAlias = tuple[str | int, ...]
"""The way to a value of a YAML file: keys and numbers of list items."""
TODO = "TODO"
A = TypeVar("A")
B = TypeVar("B")


@frozen
class Remove:
    """Takes an item out of a list, or a member out of a mapping; a list that would be empty goes with its owner."""

    place: Place


@frozen
class Put:
    """Another text at a place, or a new member of the mapping there, in the order of its keys."""

    place: Place
    value: Any


@frozen
class Append:
    """One more item at the end of the list at a place."""

    place: Place
    value: Any


Fix: TypeAlias = Remove | Put | Append


@frozen(kw_only=True)
class Finding:
    """One thing that has to be decided or mended."""

    what: str
    todo: str = ""
    """What to do about it, for a person."""
    file: str = ""
    """The file to change; relative to the repository where it is one of ours."""
    place: Place = ()
    where: str = ""
    """The place in words: the action of a correction, the entry of words."""
    proposals: tuple[str, ...] = ()
    """What could be meant, the best first."""
    fix: Fix | None = None
    certain: bool = False
    """May `fix` be written without asking?"""
    operation: str = ""
    facts: tuple[str, ...] = ()
    """The `x-…` members of that operation which decide it."""

    def __str__(self) -> str:
        start = ", ".join(part for part in (self.file, self.where) if part)
        text = f"{start}: {self.what}" if start else self.what
        if self.todo:
            text += f" ({self.todo})"
        return f"{text}; similar: {', '.join(self.proposals)}" if self.proposals else text


class Trouble(Exception):
    """Why there is no package. The text tells every finding, one per line."""

    def __init__(self, *findings: Finding | str) -> None:
        found = [Finding(what=one) if isinstance(one, str) else one for one in findings]
        self.findings: tuple[Finding, ...] = (*{str(one): one for one in found}.values(),)
        super().__init__("\n".join(str(one) for one in self.findings))


def each(make: Callable[[A], B], things: Iterable[A], trouble: list[Trouble]) -> list[B]:
    """What can be made of them. What cannot is told in `trouble`, and the rest is made all the same."""
    made: list[B] = []
    for thing in things:
        try:
            made.append(make(thing))
        except Trouble as error:
            trouble.append(error)
        except (KeyError, TypeError):
            if not trouble:  # else this is what was told already, met once more
                raise
    return made


def raised(trouble: list[Trouble]) -> None:
    """Raises what was found, if anything: one error, of the class of the first, with every finding."""
    if trouble:
        raise type(trouble[0])(*(finding for error in trouble for finding in error.findings))
