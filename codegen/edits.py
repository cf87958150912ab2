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
        self.text = text
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
        if root is None:
            raise ValueError("an empty file")
        self.root: yaml.Node = root

    def line(self, place: Place) -> int:
        """The line of a place, from 1; that of its nearest owner where it is not there."""
        return (self._key(place) or self._known(place)).start_mark.line + 1

    def shown(self, place: Place) -> str:
        """The text of that line."""
        return self.text.split("\n")[self.line(place) - 1].strip()

    def fixed(self, fixes: Iterable[Fix]) -> str:
        """The text with all of them. Two for one place count once."""
        chosen = list({(fix.place, fix if isinstance(fix, Remove) else str(fix.value)): fix for fix in fixes}.values())
        removed = {fix.place for fix in chosen if isinstance(fix, Remove)}
        removed = self._with_empty_owners(removed)
        gone = {place for place in removed if not any(place[:n] in removed for n in range(len(place)))}
        changes: list[_Change] = []
        for owner in sorted({place[:-1] for place in gone}, key=str):
            changes += self._removals(owner, {place for place in gone if place[:-1] == owner}, chosen)
        for fix in chosen:
            inside = any(fix.place[:n] in gone for n in range(len(fix.place) + 1))
            rewritten = any(fix.place[:-1] == place[:-1] and self._is_flow(place[:-1]) for place in gone)
            if not inside and not rewritten and not isinstance(fix, Remove):
                changes.append(self._put(fix) if isinstance(fix, Put) else self._append(fix))
        return _changed(self.text, self._kept_anchors(changes))

    # ---- nodes -----------------------------------------------------------------------------------------------

    def _known(self, place: Place) -> yaml.Node:
        node = self.root
        for part in place:
            inner = _member(node, part)
            if inner is None:
                break
            node = inner
        return node

    def _node(self, place: Place) -> yaml.Node | None:
        node: yaml.Node | None = self.root
        for part in place:
            node = None if node is None else _member(node, part)
        return node

    def _key(self, place: Place) -> yaml.Node | None:
        """The key of a member of a mapping."""
        owner = self._node(place[:-1]) if place else None
        if not isinstance(owner, yaml.MappingNode):
            return None
        return next((key for key, _ in owner.value if key.value == place[-1]), None)

    def _is_flow(self, place: Place) -> bool:
        node = self._node(place)
        return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)

    # ---- removing --------------------------------------------------------------------------------------------

    def _with_empty_owners(self, removed: set[Place]) -> set[Place]:
        """A list that loses all its items takes the action or member with it."""
        found = set(removed)
        for owner in {place[:-1] for place in removed}:
            node = self._node(owner)
            if isinstance(node, yaml.SequenceNode) and len(owner) > 1:
                items = {(*owner, number) for number in range(len(node.value))}
                if items <= removed:
                    found.add(owner[:-1] if isinstance(owner[-2], int) else owner)
        return found

    def _removals(self, owner: Place, gone: set[Place], chosen: list[Fix]) -> list[_Change]:
        node = self._node(owner)
        if isinstance(node, yaml.SequenceNode) and node.flow_style:
            put = {fix.place: fix.value for fix in chosen if isinstance(fix, Put)}
            places = [(*owner, number) for number in range(len(node.value))]
            kept = [put.get(place, node.value[place[-1]].value) for place in places if place not in gone]
            start, end = node.start_mark, node.end_mark
            return [(start.index, end.index, _flow_list(kept, start.column, self._indent(start.index)))]
        if isinstance(node, yaml.SequenceNode):
            return [self._lines_of(node.value[int(place[-1])]) for place in sorted(gone, key=str)]
        keys = [key for place in gone if (key := self._key(place)) is not None]
        return [self._lines_of(key, self._value(owner, key)) for key in keys]

    def _value(self, owner: Place, key: yaml.Node) -> yaml.Node | None:
        return self._node((*owner, key.value))

    def _lines_of(self, first: yaml.Node, last: yaml.Node | None = None) -> _Change:
        """Whole lines from a node to its end, or to that of another; blank lines behind it go with it."""
        start = self.text.rfind("\n", 0, first.start_mark.index) + 1
        end = (last or first).end_mark.index
        body = self.text[start:end]
        body = re.sub(r"(\n[ \t]*(#[^\n]*)?)*\Z", "", body)  # comments behind it belong to what follows
        end = self.text.find("\n", start + len(body))
        end = len(self.text) if end < 0 else end + 1
        if self.text[end : end + 1] == "\n":
            end += 1
        return start, end, ""

    # ---- putting ---------------------------------------------------------------------------------------------

    def _put(self, fix: Put) -> _Change:
        node = self._node(fix.place)
        if node is not None:
            start, end = node.start_mark.index, node.end_mark.index
            quoted = self.text[start] == '"' and isinstance(fix.value, str)
            return start, end, json.dumps(fix.value, ensure_ascii=False) if quoted else _scalar(fix.value)
        owner = self._node(fix.place[:-1])
        assert isinstance(owner, yaml.MappingNode), fix.place
        name = str(fix.place[-1])
        if not owner.value:
            text = indent(_block({name: fix.value}), "  " * len(fix.place[:-1]))
            return owner.start_mark.index, owner.end_mark.index, "\n" + text.rstrip("\n")
        after = [key for key, _ in owner.value if str(key.value) > name]
        keys = [str(key.value) for key, _ in owner.value]
        column = owner.value[0][0].start_mark.column
        text = indent(_block({name: fix.value}), " " * column)
        if keys == sorted(keys) and after:
            start = self.text.rfind("\n", 0, after[0].start_mark.index) + 1
            return start, start, text
        _, end, _ = self._lines_of(*owner.value[-1])
        end = end - 1 if self.text[:end].endswith("\n\n") else end  # before the blank line
        return end, end, text

    def _append(self, fix: Append) -> _Change:
        node = self._node(fix.place)
        assert isinstance(node, yaml.SequenceNode), fix.place
        text = "\n" + _block([fix.value])
        if node.flow_style:
            return node.start_mark.index, node.end_mark.index, text.rstrip("\n")
        return len(self.text), len(self.text), text

    def _indent(self, position: int) -> int:
        line = self.text[self.text.rfind("\n", 0, position) + 1 :]
        return len(line) - len(line.lstrip(" -"))

    # ---- anchors ---------------------------------------------------------------------------------------------

    def _kept_anchors(self, changes: list[_Change]) -> list[_Change]:
        """An anchor that is removed is written out where its name comes next."""
        found = list(changes)
        for start, end, text in changes:
            for match in re.finditer(r"&(\w+) ", self.text[start:end]):
                if text and match[0] in text:
                    continue
                node = next((n for n in _nodes(self.root) if n.start_mark.index == start + match.start()), None)
                inside = [(a, b) for a, b, _ in changes]
                uses = list(re.finditer(rf"\*{match[1]}\b", self.text[end:]))
                uses = [m for m in uses if not any(a <= end + m.start() < b for a, b in inside)]
                if node is not None and uses:
                    at = end + uses[0].start()
                    whole = self.text[node.start_mark.index : node.end_mark.index]
                    found.append((at, at + len(uses[0][0]), whole))
        return found


def _member(node: yaml.Node, part: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == part), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        item: yaml.Node = node.value[part]
        return item
    return None


def _nodes(node: yaml.Node) -> list[yaml.Node]:
    inner: list[Any] = []
    if isinstance(node, yaml.MappingNode):
        inner = [part for pair in node.value for part in pair]
    elif isinstance(node, yaml.SequenceNode):
        inner = node.value
    return [node, *(found for part in inner for found in _nodes(part))]


def _changed(text: str, changes: list[_Change]) -> str:
    for start, end, put in sorted(set(changes), reverse=True):
        text = text[:start] + put + text[end:]
    return text


def _scalar(value: Any) -> str:
    return yaml.safe_dump(value, default_flow_style=True, width=10**6, allow_unicode=True).removesuffix("...\n").strip()


def _block(value: Any) -> str:
    return yaml.safe_dump(value, sort_keys=False, width=_WIDTH, allow_unicode=True)


def _flow_list(values: list[str], column: int, indentation: int) -> str:
    """`[a, b]`, broken into lines where it would be too long."""
    lines: list[str] = []
    line = "["
    for number, value in enumerate(values):
        text = _scalar(value) + ("]" if number == len(values) - 1 else ",")
        start = column if not lines else 0
        if line.strip() not in ("", "[") and start + len(line) + len(text) + 1 > _WIDTH:
            lines.append(line)
            line = " " * (indentation + 2)
        line += text if line.endswith("[") or not line.strip() else f" {text}"
    return "\n".join([*lines, line])
