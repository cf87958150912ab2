"""Relations as text: what is written is read back, and what the form cannot carry is refused where it stands."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ory_async import InvalidArgument, Relation, RelationSyntaxError, SubjectSet
from ory_async.v1.models import Relationship

T = TypeVar("T")
PART = st.text("ab:#@()* \n'ü", max_size=5)
SETS = st.builds(SubjectSet, PART, PART, PART)
RELATIONS = st.builds(Relation, PART, PART, PART, st.one_of(PART, SETS))

READ = {
    "Doc:1#view@ann": Relation("Doc", "1", "view", "ann"),
    "Doc:1#view@(Group:dev#members)": Relation("Doc", "1", "view", SubjectSet("Group", "dev", "members")),
    "Doc:1#view@Group:dev#members": Relation("Doc", "1", "view", SubjectSet("Group", "dev", "members")),
    "Doc:1#view@User:ann#": Relation("Doc", "1", "view", SubjectSet("User", "ann")),
    "Doc:1#view@User:ann": Relation("Doc", "1", "view", SubjectSet("User", "ann", "")),
    "Doc:1#view@(User:ann#)": Relation("Doc", "1", "view", SubjectSet("User", "ann")),
    "Doc:1#view@(ann)": Relation("Doc", "1", "view", "ann"),
    "Doc:a:b@c#r:s#t@x@y": Relation("Doc", "a:b@c", "r:s#t", "x@y"),
    "D#@c:1#view@ann": Relation("D#@c", "1", "view", "ann"),
    "Doc:1#view@(G:a:b#c#d:e)": Relation("Doc", "1", "view", SubjectSet("G", "a:b", "c#d:e")),
    "Doc:1#view@staff#members": Relation("Doc", "1", "view", "staff#members"),
    ":#@": Relation("", "", "", ""),
    ":#@:#": Relation("", "", "", SubjectSet("", "")),
}


@pytest.mark.parametrize(("text", "relation"), READ.items())
def test_what_is_read(text: str, relation: Relation) -> None:
    assert Relation.parse(text) == relation
    assert Relation.parse(str(relation)) == relation


@pytest.mark.parametrize(
    "text",
    ["Doc:1#view@ann", "Doc:1#view@(Group:dev#members)", "Doc:1#view@User:ann#", "Doc:a:b@c#r:s#t@x@y"],
)
def test_what_is_written(text: str) -> None:
    assert str(Relation.parse(text)) == text


def attempt(work: Callable[[], T]) -> T | RelationSyntaxError:
    try:
        return work()
    except RelationSyntaxError as error:
        return error


@given(RELATIONS)
def test_parse_and_format_are_inverse(relation: Relation) -> None:
    text = attempt(lambda: str(relation))
    if isinstance(text, str):
        assert Relation.parse(text) == relation
    else:
        assert text.text[text.position] in ":#@()"  # the form cannot carry it, and this is why


@given(st.text("ab:#@()* \n", max_size=20))
def test_whatever_is_read_can_be_written_unless_it_is_refused(text: str) -> None:
    relation = attempt(lambda: Relation.parse(text))
    if isinstance(relation, Relation):
        assert Relation.parse(str(relation)) == relation
    else:
        assert relation.text == text
        assert 0 <= relation.position <= len(text)


@given(SETS)
def test_subject_sets_are_inverse_too(subject: SubjectSet) -> None:
    try:
        text = str(subject)
    except RelationSyntaxError:
        assert {":", "#", "(", ")"} & {*subject.namespace, *subject.object, *subject.relation}
    else:
        assert SubjectSet.parse(text) == subject


REFUSED = {  # text -> where
    "": 0,
    "Doc": 3,
    "Doc#view@ann": 3,
    "Doc:1": 5,
    "Doc:1view@ann": 9,
    "Doc:1#view": 10,
    "Doc:1#view@(ann": 11,
    "Doc:1#view@ann)": 14,
    "Doc:1#view@((ann))": 12,
    "Doc:1#view@(Group:dev#members))": 29,
    "Doc:1#view@Group#a:b": 16,
    "Doc:1#view@(": 11,
}


@pytest.mark.parametrize(("text", "position"), REFUSED.items())
def test_what_is_no_relation_is_refused_where_it_stands(text: str, position: int) -> None:
    with pytest.raises(RelationSyntaxError) as refused:
        Relation.parse(text)
    assert (refused.value.text, refused.value.position) == (text, position)
    assert isinstance(refused.value, (InvalidArgument, ValueError))


CANNOT = {  # relation -> the character of its text that stands in the way
    Relation("a:b", "1", "r", "ann"): 1,
    Relation("D", "a#b", "r", "ann"): 3,
    Relation("D", "1", "r@s", "ann"): 5,
    Relation("D", "1", "r", "User:ann"): 10,
    Relation("D", "1", "r", "(ann"): 6,
    Relation("D", "1", "r", "ann)"): 9,
    Relation("D", "1", "r", "ann("): 9,
    Relation("D", "1", "r", SubjectSet("a:b", "1", "m")): 8,
    Relation("D", "1", "r", SubjectSet("a#b", "1", "m")): 8,
    Relation("D", "1", "r", SubjectSet("G", "a#b", "m")): 10,
    Relation("D", "1", "r", SubjectSet("G", "1", "m)")): 12,
    Relation("D", "1", "r", SubjectSet("(G", "1", "m")): 7,
    Relation("D", "1", "r", SubjectSet("(G", "1")): 6,
}


@pytest.mark.parametrize(("relation", "position"), CANNOT.items())
def test_what_text_cannot_carry_the_constructor_can(relation: Relation, position: int) -> None:
    with pytest.raises(RelationSyntaxError) as refused:
        str(relation)
    assert refused.value.position == position
    assert repr(relation)
    assert Relation.of(Relationship.from_dict(relation.body())) == relation


def test_the_caret_stands_under_the_place() -> None:
    with pytest.raises(RelationSyntaxError) as refused:
        Relation.parse("Doc:\n1view@ann")
    shown, caret = str(refused.value).splitlines()[-2:]
    assert shown[caret.index("^")] == "@"


def test_errors_survive_pickling() -> None:
    error = pickle.loads(pickle.dumps(RelationSyntaxError("Doc", 3, ":")))
    assert (error.text, error.position, error.expected) == ("Doc", 3, ":")


@pytest.mark.parametrize(
    "parts", [(1, "1", "r", "ann"), ("D", None, "r", "ann"), ("D", "1", "r", None), ("D", "1", "r", 7)]
)
def test_parts_are_text(parts: tuple[object, ...]) -> None:
    with pytest.raises(InvalidArgument):
        Relation(*parts)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [None, 7, b"Doc:1#view@ann"])
def test_only_text_is_parsed(value: object) -> None:
    for parse in (Relation.parse, SubjectSet.parse):
        with pytest.raises(InvalidArgument):
            parse(value)  # type: ignore[arg-type]
