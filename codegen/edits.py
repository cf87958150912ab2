"""Fixes -> the text of a YAML file with them, its comments and its layout kept; and the line of a place in it. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from textwrap import indent
from typing import Any, TypeAlias

import yaml

from .findings import Append, Fix, Place, Put, Remove

_WIDTH = 120
_Change: TypeAlias = tuple[int, int, str]
"""From, to, and what stands there instead."""


class Lines:
    """A YAML file and where things are in it."""

    def __init__(self, text: str) -> None:
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
        if root is None:
            raise ValueError("an empty file")
        self.text = text
        self.root: yaml.Node = root

    def line(self, place: Place) -> int:
        """The line of a place, from 1; that of its nearest owner where it is not there."""
        node = self.root
        for part in place:
            inner = _key(node, part) if part == place[-1] else None
            inner = inner or _member(node, part)
            if inner is None:
                break
            node = inner
        return int(node.start_mark.line) + 1

    def shown(self, place: Place) -> str:
        """The text of that line."""
        return self.text.split("\n")[self.line(place) - 1].strip()

    def fixed(self, fixes: Iterable[Fix]) -> str:
        """The text with all of them. Two of the same count once."""
        chosen = {(fix.place, fix if isinstance(fix, Remove) else str(fix.value)): fix for fix in fixes}.values()
        gone = self._gone({fix.place for fix in chosen if isinstance(fix, Remove)})
        put = {fix.place: fix.value for fix in chosen if isinstance(fix, Put)}
        changes: list[_Change] = []
        for owner in {place[:-1] for place in gone}:
            changes += self._without(owner, {int(place[-1]) for place in gone if place[:-1] == owner}, put)
        rewritten = {place[:-1] for place in gone if _is_flow(self._node(place[:-1]))}
        for place, value in put.items():
            if place[:-1] not in rewritten and not any(place[:n] in gone for n in range(len(place) + 1)):
                changes.append(self._put(place, value))
        changes += [self._append(fix) for fix in chosen if isinstance(fix, Append)]
        return _changed(self.text, [*changes, *self._kept_anchors(changes)])

    def _node(self, place: Place) -> yaml.Node | None:
        node: yaml.Node | None = self.root
        for part in place:
            node = None if node is None else _member(node, part)
        return node

    def _slice(self, node: yaml.Node) -> str:
        return self.text[node.start_mark.index : node.end_mark.index]

    # ---- removing --------------------------------------------------------------------------------------------

    def _gone(self, removed: set[Place]) -> set[Place]:
        """The items to take out: an action whose list of names or places would be empty goes as a whole."""
        found = set(removed)
        for owner in {place[:-1] for place in removed if len(place) > 2}:
            node = self._node(owner)
            if isinstance(node, yaml.SequenceNode) and {(*owner, n) for n in range(len(node.value))} <= removed:
                found.add(owner[:2])
        return {place for place in found if not any(place[:n] in found for n in range(len(place)))}

    def _without(self, owner: Place, gone: set[int], put: dict[Place, Any]) -> list[_Change]:
        """A list without some of its items: written anew if it is in brackets, else their lines go."""
        node = self._node(owner)
        assert isinstance(node, yaml.SequenceNode), owner
        if not node.flow_style:
            return [self._lines_of(node.value[number]) for number in gone]
        kept = [n for n in range(len(node.value)) if n not in gone]
        texts = [_scalar(put[*owner, n]) if (*owner, n) in put else self._slice(node.value[n]) for n in kept]
        start = node.start_mark
        line = self.text[self.text.rfind("\n", 0, start.index) + 1 :]
        return [(start.index, node.end_mark.index, _flow_list(texts, start.column, len(line) - len(line.lstrip(" -"))))]

    def _lines_of(self, node: yaml.Node) -> _Change:
        """Whole lines of a node, and a blank line behind it. Comments behind it belong to what follows."""
        start = self.text.rfind("\n", 0, node.start_mark.index) + 1
        lines = self.text[start : node.end_mark.index].split("\n")
        while len(lines) > 1 and (not lines[-1].strip() or lines[-1].lstrip().startswith("#")):
            lines.pop()
        end = self.text.find("\n", start + len("\n".join(lines)))
        end = len(self.text) if end < 0 else end + 1
        return start, end + (self.text[end : end + 1] == "\n"), ""

    # ---- putting ---------------------------------------------------------------------------------------------

    def _put(self, place: Place, value: Any) -> _Change:
        if node := self._node(place):
            quoted = self._slice(node).startswith('"') and isinstance(value, str)
            text = json.dumps(value, ensure_ascii=False) if quoted else _scalar(value)
            return node.start_mark.index, node.end_mark.index, text
        owner, name = self._node(place[:-1]), str(place[-1])
        assert isinstance(owner, yaml.MappingNode), place
        if owner.flow_style:
            end = owner.end_mark.index - 1
            text = f"{_scalar(name)}: {_scalar(value)}"
            return end, end, f", {text}" if owner.value else f"{text}, "  # others may come into the empty one
        keys = [key for key, _ in owner.value]
        text = indent(_block({name: value}), " " * keys[0].start_mark.column)
        names = [str(key.value) for key in keys]
        after = next((key for key in keys if str(key.value) > name), None) if names == sorted(names) else None
        if after is not None:
            at = self.text.rfind("\n", 0, after.start_mark.index) + 1
        else:
            start, end, _ = self._lines_of(owner.value[-1][1])
            at = end - self.text[start:end].endswith("\n\n")  # before the blank line
        return at, at, text

    def _append(self, fix: Append) -> _Change:
        node = self._node(fix.place)
        assert isinstance(node, yaml.SequenceNode), fix.place
        if not node.flow_style:
            return len(self.text), len(self.text), "\n" + _block([fix.value])
        if not node.value:
            return node.start_mark.index, node.end_mark.index, "\n" + _block([fix.value]).rstrip("\n")
        end = node.end_mark.index - 1
        return end, end, f", {_scalar(fix.value)}"

    def _kept_anchors(self, changes: list[_Change]) -> list[_Change]:
        """What has a name in a part that goes is written out where its name comes next."""
        found: list[_Change] = []
        for start, end, text in changes:
            for node in _nodes(self.root):
                name = re.match(r"&(\w+) ", self._slice(node))
                if name is None or not start <= node.start_mark.index < end or name[0] in text:
                    continue
                uses = [end + use.start() for use in re.finditer(rf"\*{name[1]}\b", self.text[end:])]
                uses = [at for at in uses if not any(a <= at < b for a, b, _ in changes)]
                if uses:
                    found.append((uses[0], uses[0] + len(name[0]) - 1, self._slice(node)))
        return found


def _member(node: yaml.Node, part: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == part), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        item: yaml.Node = node.value[part]
        return item
    return None


def _key(node: yaml.Node, part: str | int) -> yaml.Node | None:
    pairs: list[tuple[yaml.Node, yaml.Node]] = node.value if isinstance(node, yaml.MappingNode) else []
    return next((key for key, _ in pairs if key.value == part), None)


def _is_flow(node: yaml.Node | None) -> bool:
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)


def _nodes(node: yaml.Node) -> list[yaml.Node]:
    inner: list[Any] = []
    if isinstance(node, yaml.MappingNode):
        inner = [part for pair in node.value for part in pair]
    elif isinstance(node, yaml.SequenceNode):
        inner = node.value
    return [node, *(found for part in inner for found in _nodes(part))]


def _changed(text: str, changes: list[_Change]) -> str:
    """From the end to the start; of two at one place the first stays in front."""
    ordered = sorted(enumerate(dict.fromkeys(changes)), key=lambda one: (one[1][0], one[1][1], one[0]))
    for _, (start, end, put) in reversed(ordered):
        text = text[:start] + put + text[end:]
    return text


def _scalar(value: Any) -> str:
    return yaml.safe_dump(value, default_flow_style=True, width=10**6, allow_unicode=True).removesuffix("...\n").strip()


def _block(value: Any) -> str:
    return yaml.safe_dump(value, sort_keys=False, width=_WIDTH, allow_unicode=True)


def _flow_list(texts: list[str], column: int, indentation: int) -> str:
    """`[a, b]`, broken into lines where it would be too long."""
    lines: list[str] = []
    line = "["
    for number, item in enumerate(texts):
        text = item + ("]" if number == len(texts) - 1 else ",")
        start = 0 if lines else column
        if line.strip() not in ("", "[") and start + len(line) + len(text) + 1 > _WIDTH:
            lines.append(line)
            line = " " * (indentation + 2)
        line += text if line.endswith("[") or not line.strip() else f" {text}"
    return "\n".join([*lines, line])
