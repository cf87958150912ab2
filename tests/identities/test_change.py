"""A change of traits becomes operations on single paths; applied by this test's own reading of RFC 6902 they give what
was wanted, and they touch nothing else."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ory_async import InvalidArgument
from ory_async.identities.change import changed, difference, holds

NAMES = st.sampled_from(["a", "b", "a/b", "~", "~1", "m~n", ""])
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(0, 2), st.sampled_from(["", "x"])),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=3)),
    max_leaves=8,
)
TRAITS = st.dictionaries(NAMES, VALUES, max_size=4)


def apply(traits: Any, operations: list[dict[str, Any]]) -> Any:
    document = {"traits": deepcopy(traits)}
    for each in operations:
        *steps, last = [step.replace("~1", "/").replace("~0", "~") for step in each["path"].split("/")[1:]]
        place = document
        for step in steps:
            place = place[step]
        if each["op"] == "remove":
            del place[last]
        else:
            assert each["op"] == "add"
            place[last] = each["value"]
    return document["traits"]


def same(one: Any, other: Any) -> bool:
    """Equal as JSON: repr tells true from 1."""
    return repr(sort(one)) == repr(sort(other))


def sort(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: sort(value[name]) for name in sorted(value)}
    return [sort(each) for each in value] if isinstance(value, list) else value


@given(TRAITS, TRAITS)
def test_applied_to_the_one_it_gives_the_other(before: Any, after: Any) -> None:
    operations = [*difference(before, after)]
    assert same(apply(before, operations), after)
    assert holds(after, operations)
    assert (operations == []) is same(before, after)
    assert holds(before, operations) is same(before, after)


@given(TRAITS, TRAITS)
def test_a_mapping_is_laid_over(before: Any, change: Any) -> None:
    after = changed(before, change)
    for name, value in before.items():
        assert name in change or same(after[name], value)
    for name, value in change.items():
        assert isinstance(value, dict) or same(after[name], value)


def test_single_paths_and_nothing_else() -> None:
    before = {"email": "ann@example.org", "name": {"first": "Ann", "last": "Lee"}, "tags": ["a"], "x/y": 1}
    after = changed(before, {"name": {"first": "Anna"}, "x/y": None})
    assert [*difference(before, after)] == [
        {"op": "add", "path": "/traits/name/first", "value": "Anna"},
        {"op": "add", "path": "/traits/x~1y", "value": None},
    ]
    assert before["name"] == {"first": "Ann", "last": "Lee"}


def test_a_function_gets_a_copy() -> None:
    before = {"n": 1, "tags": ["a"]}

    def grow(traits: dict[str, Any]) -> None:
        traits["tags"].append("b")
        del traits["n"]

    assert changed(before, grow) == {"tags": ["a", "b"]}
    assert changed(before, lambda traits: {**traits, "n": 2}) == {"n": 2, "tags": ["a"]}
    assert before == {"n": 1, "tags": ["a"]}


@pytest.mark.parametrize("change", [None, "email", 7, lambda traits: "traits"])
def test_what_is_no_change_is_refused(change: Any) -> None:
    with pytest.raises(InvalidArgument):
        changed({}, change)
