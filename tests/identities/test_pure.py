"""What a batch holds, what a schema says, and what a row of a table is."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ory_async import InvalidArgument
from ory_async.identities.create import read_row
from ory_async.identities.schema import identifiers, trait_at, traits_of
from ory_async.identities.sizes import FIRST_ROWS, MOST_BYTES, Row, Sizer, weight_of
from ory_async.identities.table import body_of_cells, cells, columns, importable, kinds_of

# -- sizes


def cut(sizer: Sizer, rows: list[Row]) -> list[list[Row]]:
    batches = [batch for row in rows if (batch := sizer.add(row)) is not None]
    return [*batches, last] if (last := sizer.take()) else batches


def row(index: int, size: int = 100, weight: int = 1) -> Row:
    return Row(index, None, {}, size, weight)


@given(st.lists(st.tuples(st.integers(1, 2_000_000), st.sampled_from([1, 10])), max_size=60), st.integers(1, 500))
def test_every_row_is_in_one_batch_in_order_and_within_the_limits(shapes: list[tuple[int, int]], most: int) -> None:
    rows = [row(index, size, weight) for index, (size, weight) in enumerate(shapes)]
    batches = cut(Sizer(most), rows)
    assert [each for batch in batches for each in batch] == rows
    for batch in batches:
        assert 0 < len(batch) <= most
        assert len(batch) == 1 or sum(each.size for each in batch) <= MOST_BYTES


def test_the_edges_of_a_batch_by_bytes() -> None:
    half = MOST_BYTES // 2
    assert [len(batch) for batch in cut(Sizer(), [row(n, half) for n in range(4)])] == [2, 2]
    assert [len(batch) for batch in cut(Sizer(), [row(n, half + 1) for n in range(4)])] == [1, 1, 1, 1]
    assert [len(batch) for batch in cut(Sizer(), [row(0, 3 * MOST_BYTES), row(1)])] == [1, 1]


def test_plain_passwords_make_small_batches() -> None:
    assert [len(batch) for batch in cut(Sizer(), [row(n) for n in range(450)])] == [200, 200, 50]
    assert [len(batch) for batch in cut(Sizer(), [row(n, weight=10) for n in range(45)])] == [20, 20, 5]
    hashed = {"credentials": {"password": {"config": {"hashed_password": "$2a$…"}}}}
    plain = {"credentials": {"password": {"config": {"password": "correct horse"}}}}
    assert [weight_of(body) for body in ({}, None, {"credentials": None}, hashed, plain)] == [1, 1, 1, 1, 10]


def test_batches_grow_and_shrink_by_the_time_they_take() -> None:
    sizer = Sizer()

    def next_size() -> int:
        return len(cut(sizer, [row(n) for n in range(501)])[0])

    sizer.learn([row(n) for n in range(FIRST_ROWS)], 1.0)  # 200 a second: five seconds hold more than is allowed
    assert next_size() == 400
    sizer.learn([row(n) for n in range(400)], 1.0)
    assert next_size() == 500
    sizer.learn([row(n) for n in range(500)], 50.0)
    assert next_size() == 50
    sizer.learn([row(n) for n in range(3)], 0.001)  # a small batch says nothing of large ones
    assert next_size() == 50
    sizer.learn([row(n) for n in range(50)], 60.0)
    assert next_size() == 10
    sizer.learn([row(n) for n in range(10)], 0.0)  # on a clock that stands still
    assert next_size() == 20


@pytest.mark.parametrize("value", [None, 7, "text", [], {1: 2}, {"traits": object()}, {}])
def test_a_row_that_is_no_object_is_read_all_the_same(value: Any) -> None:
    assert read_row(3, value).index == 3
    assert read_row(3, value).row is value


# -- schemas


def schema(properties: Any, **more: Any) -> dict[str, Any]:
    return {"properties": {"traits": {"type": "object", "properties": properties}}, **more}


def signs_in(*kinds: str) -> dict[str, Any]:
    return {"ory.sh/kratos": {"credentials": {kind: {"identifier": True} for kind in kinds}}}


def test_identifiers_wherever_they_stand() -> None:
    traits = traits_of(
        schema(
            {
                "email": {"type": "string", **signs_in("password", "code")},
                "login": {"type": "object", "properties": {"name": {"type": "string", **signs_in("webauthn")}}},
                "phones": {"type": "array", "items": {"type": "string", **signs_in("code")}},
                "other": {"$ref": "#/definitions/other"},
                "either": {"anyOf": [{"type": "null"}, {"type": "string", **signs_in("password")}]},
                "device": {"type": "string", "ory.sh/kratos": {"credentials": {"totp": {"account_name": True}}}},
                "age": {"type": "integer"},
            },
            definitions={"other": {"type": "string", **signs_in("passkey")}},
        )
    )
    body = {
        "traits": {
            "email": "ann@example.org", "login": {"name": "ann"}, "phones": ["+1", "+2"], "other": "o", "either": "e",
            "device": "phone", "age": 7,
        },
        "credentials": {"oidc": {"config": {"providers": [{"provider": "github", "subject": "42"}]}}},
    }  # fmt: skip
    assert sorted(identifiers(traits, body)) == sorted(["ann@example.org", "ann", "+1", "+2", "o", "e", "github:42"])
    assert identifiers(traits, {"traits": {"email": "", "phones": None, "login": "x"}}) == []
    assert identifiers(trait_at("login.name"), body) == ["ann", "github:42"]


@pytest.mark.parametrize(
    "value",
    [None, 7, {}, {"properties": None}, {"properties": {"traits": 7}}, schema(None), schema({"a": 7}),
     schema({"a": {"$ref": "#/properties/traits"}}), schema({"a": {"$ref": "https://example.org"}})],
)  # fmt: skip
def test_a_schema_that_says_nothing_names_no_identifier(value: Any) -> None:
    assert [trait for trait in traits_of(value) if trait.identifier] == []


# -- tables


SCHEMA = schema(
    {
        "email": {"type": "string", **signs_in("password")},
        "name": {"type": "object", "properties": {"first": {"type": "string"}, "last": {"type": "string"}}},
        "age": {"type": "integer"},
        "vip": {"type": "boolean"},
        "tags": {"type": "array", "items": {"type": "string"}},
    }
)
TABLE = columns(traits_of(SCHEMA))
TEXT = st.text(max_size=5).filter(lambda text: text != "")


def test_columns() -> None:
    assert TABLE[4:-4] == [
        "traits.email",
        "traits.name.first",
        "traits.name.last",
        "traits.age",
        "traits.vip",
        "traits.tags",
    ]


@given(
    st.fixed_dictionaries(
        {"email": TEXT},
        optional={
            "name": st.fixed_dictionaries({"first": TEXT}, optional={"last": TEXT}),
            "age": st.integers(),
            "vip": st.booleans(),
            "tags": st.lists(TEXT, max_size=3),
        },
    ),
    st.one_of(st.none(), st.dictionaries(TEXT, TEXT, min_size=1, max_size=2)),
)
def test_a_row_of_a_table_is_read_back(traits: dict[str, Any], metadata: Any) -> None:
    identity = {"id": "1", "schema_id": "default", "state": "active", "traits": traits, "metadata_admin": metadata}
    written = cells(identity, TABLE)
    assert all(isinstance(cell, str) for cell in written)
    assert body_of_cells(TABLE, written, kinds_of(traits_of(SCHEMA))) == importable(identity)


def test_cells_that_are_not_what_their_column_says() -> None:
    kinds = kinds_of(traits_of(SCHEMA))
    assert body_of_cells(["traits.email", "traits.age"], ["7", ""], kinds) == {"traits": {"email": "7"}}
    assert body_of_cells(["traits.nick"], ["ann"], kinds) == {"traits": {"nick": "ann"}}
    with pytest.raises(InvalidArgument):
        body_of_cells(["traits.age"], ["seven"], kinds)
    with pytest.raises(InvalidArgument):
        body_of_cells(["traits.email"], ["a", "b"], kinds)
    with pytest.raises(InvalidArgument):
        body_of_cells(["metadata_public"], ["{"], kinds)


def test_what_of_an_export_is_imported() -> None:
    identity = {
        "id": "1", "schema_id": "default", "schema_url": "http://x", "state": "inactive", "traits": {"email": "a@b.c"},
        "created_at": "t", "updated_at": "t", "state_changed_at": "t", "organization_id": None, "metadata_public": None,
        "metadata_admin": {"a": 1},
        "credentials": {"password": {"identifiers": ["a@b.c"]}, "oidc": {"config": {"providers": []}}},
        "verifiable_addresses": [{"id": "2", "value": "a@b.c", "via": "email", "verified": True, "status": "completed",
                                  "created_at": "t", "updated_at": "t"}],
        "recovery_addresses": [],
    }  # fmt: skip
    assert importable(json.loads(json.dumps(identity))) == {
        "schema_id": "default", "state": "inactive", "traits": {"email": "a@b.c"}, "metadata_admin": {"a": 1},
        "credentials": {"oidc": {"config": {"providers": []}}},
        "verifiable_addresses": [{"value": "a@b.c", "via": "email", "verified": True, "status": "completed"}],
    }  # fmt: skip
