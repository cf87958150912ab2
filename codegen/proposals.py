"""What a name that is gone may be called now: by what it was in the document before, else by its spelling. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import Any

from attrs import frozen

from .normal import Json, operations, ref_name

_ALIKE = 0.75  # of two names, from 0 to 1
_SHARED = 0.5  # of the members of two schemas


@frozen
class Proposal:
    """`certain` is the only thing it can be; `names` are what it may be, the best first. Both empty: it is gone."""

    certain: str | None = None
    names: tuple[str, ...] = ()


def schema(name: str, before: Json | None, now: Json) -> Proposal:
    """The schema that stands where one of this name stood."""
    there: Json = now["components"]["schemas"]
    earlier: Json = before["components"]["schemas"] if before else {}
    if name not in earlier:
        return Proposal(names=_alike(name, there))
    fresh = {other: value for other, value in there.items() if other not in earlier}
    same = [other for other, value in fresh.items() if _shape(value) == _shape(earlier[name])]
    if len(same) == 1 and _shape(earlier[name])[1]:
        return Proposal(same[0])
    close = [other for other, value in fresh.items() if _shared(earlier[name], value) >= _SHARED]
    return Proposal(names=(*dict.fromkeys([*_alike(name, same), *_alike(name, close, 0), *_alike(name, fresh)]),)[:3])


def operation(name: str, before: Json | None, now: Json) -> Proposal:
    """The operation that answers where one of this name (documented or ours) answered; as it is documented."""
    there = _operations(now)
    earlier = _operations(before) if before else {}
    if name not in earlier:
        return Proposal(names=_alike(name, {_documented(one) for _, one in there.values()}))
    fresh = {_documented(one): place for key, (place, one) in there.items() if key not in earlier}
    same = [other for other, place in fresh.items() if place == earlier[name][0]]
    return Proposal(same[0]) if same else Proposal(names=_alike(name, fresh))


def member(owner: str, name: str, before: Json | None, now: Json) -> Proposal:
    """The property of a schema that stands where one of this name stood."""
    there: Json = now["components"]["schemas"].get(owner, {}).get("properties", {})
    earlier: Json = before["components"]["schemas"].get(owner, {}).get("properties", {}) if before else {}
    if name not in earlier:
        return Proposal(names=_alike(name, there))
    fresh = {other: value for other, value in there.items() if other not in earlier}
    gone = {other for other in earlier if other not in there and earlier[other] == earlier[name]}
    same = [other for other, value in fresh.items() if value == earlier[name]]
    if gone == {name} and len(same) == 1 and _alike(name, same):
        return Proposal(same[0])
    return Proposal(names=(*dict.fromkeys([*same, *_alike(name, fresh)]),)[:3])


def _alike(name: str, others: Iterable[str], least: float = _ALIKE) -> tuple[str, ...]:
    scored = [(SequenceMatcher(None, name.lower(), other.lower()).ratio(), other) for other in others if other != name]
    return tuple(other for score, other in sorted(scored, key=lambda one: (-one[0], one[1])) if score >= least)[:3]


def _shape(value: Json) -> tuple[str, frozenset[str]]:
    """What tells a schema apart from others, whatever it is called: its members."""
    if "enum" in value:
        return "enum", frozenset(value["enum"])
    if "oneOf" in value:
        return "union", frozenset(ref_name(option) or str(option) for option in value["oneOf"])
    return "object", frozenset(value.get("properties", ()))


def _shared(one: Json, other: Json) -> float:
    (kind, mine), (same, theirs) = _shape(one), _shape(other)
    return len(mine & theirs) / len(mine | theirs) if kind == same and mine | theirs else 0.0


def _operations(document: Json) -> dict[str, tuple[tuple[str, str], Any]]:
    return {
        name: ((path, method), one)
        for path, method, one in operations(document)
        for name in (one["operationId"], *one["x-documented-names"])
    }


def _documented(one: Json) -> str:
    return str(one["x-documented-names"][0])
