"""Keto in FakeOry: what neither the contract suite nor the recordings show."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from ory_async import NotFound, TransportError
from ory_async.testing import FakeOry
from ory_async.testing.keto.opl import describe, parse

RECORDINGS = Path(__file__).resolve().parents[2] / "recordings"
VERSIONS = {"keto-v26.2.0": "today", "keto-v0.14.0": "2024"}


def recorded(version: str, scenario: str) -> Any:
    return json.loads((RECORDINGS / version / f"{scenario}.json").read_text())


@pytest.mark.parametrize("version", VERSIONS)
async def test_pages_are_as_long_as_recorded(version: str) -> None:
    """The recording tells in its note how many of 1300 relationships came for which query."""
    note = recorded(version, "relationships_list_default_size")["note"]
    counts = re.findall(r"(no size|&page_size=\d+): (\d+) rows", note)
    fake = FakeOry(profile=VERSIONS[version], namespaces=("File",))
    fake.relate(*(f"File:n-{n}#owners@ann" for n in range(1300)))
    async with httpx.AsyncClient(transport=fake.transport(), base_url=fake.url) as http:
        for query, rows in counts:
            answer = await http.get(f"/relation-tuples?namespace=File{query.removeprefix('no size')}")
            assert len(answer.json()["relation_tuples"]) == int(rows), query
    assert len(counts) == 6


async def test_every_relationship_is_on_one_page() -> None:
    fake = FakeOry(namespaces=("File",))
    fake.relate(*(f"File:n-{n}#owners@ann" for n in range(25)))
    async with fake.client() as ory:
        found = [row.object async for row in ory.relationship.get_relationships(namespace="File", page_size=10)]
    assert sorted(found) == sorted(f"n-{n}" for n in range(25))
    assert fake.count("getRelationships") == 3


async def test_many_relationships_are_paged_each_once() -> None:
    fake = FakeOry(namespaces=("File",))
    fake.relate(*(f"File:n-{n}#owners@ann" for n in range(10_000)))
    async with fake.client() as ory:
        found = [row.object async for row in ory.relationship.get_relationships(page_size=500)]
    assert sorted(found) == sorted(f"n-{n}" for n in range(10_000))
    assert fake.count("getRelationships") == 20


@pytest.mark.parametrize("path", ["/relation-tuples/batch/check", "/admin/relation-tuples"])
async def test_null_items_are_refused(path: str) -> None:
    """The API takes no null here; the client sends none."""
    fake = FakeOry(namespaces=("File",))
    async with httpx.AsyncClient(transport=fake.transport(), base_url=fake.url) as http:
        if "batch" in path:
            answer = await http.post(path, json={"tuples": [None]})
        else:
            answer = await http.patch(path, json=[None])
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == 400


@pytest.mark.parametrize("text", ["Doc:readme", "Doc:readme#owners", "Doc#owners@ann", "", "Doc:a#b@c:d:e#f"])
def test_a_relationship_is_written_in_one_way(text: str) -> None:
    with pytest.raises(ValueError):
        FakeOry(namespaces=("Doc",)).relate(text)


def test_an_unknown_namespace_is_told() -> None:
    with pytest.raises(ValueError):
        FakeOry(namespaces=("Doc",)).relate("Nope:readme#owners@ann")


def test_a_model_with_a_mistake_is_refused() -> None:
    with pytest.raises(ValueError):
        FakeOry(namespaces="class Doc implements Namespace { related: { owners: Nope[] } }")


@pytest.mark.parametrize("version", VERSIONS)
def test_mistakes_are_told_as_recorded(version: str) -> None:
    exchanges = recorded(version, "opl_syntax")["exchanges"]
    compared = 0
    for exchange in exchanges:
        body = exchange["response"]["body"]
        if exchange["operation"] != "checkOplSyntax" or not isinstance(body, dict):
            continue
        text = exchange["request"]["body"]
        assert [describe(mistake, text) for mistake in parse(text)[1]] == body.get("errors", [])
        compared += 1
    assert compared == 9


USER = "class User implements Namespace {}\n"
GROUP = "class Group implements Namespace { related: { members: User[] } }\n"
DOC = USER + "class D implements Namespace { related: { o: User[] } permits = { v: (ctx) => %s } }"
# What Keto v0.14.0 answered: line and column of the beginning and of the end of each mistake.
SEEN: list[tuple[str, list[tuple[int, int, int, int]]]] = [
    (DOC % "this.related.o.includes(ctx.subject) && !this.related.o.includes(ctx.subject)", []),
    (DOC % "this.related['o'].includes(ctx.subject),", []),
    (DOC % "((((((((((((this.related.o.includes(ctx.subject)))))))))))))", [(2, 88, 2, 89)]),
    (DOC % "this.related.nope.includes(ctx.subject) || this.permits.nope(ctx)", [(2, 91, 2, 95), (2, 134, 2, 138)]),
    (DOC % "this.related.o.traverse((p) => p.permits.z(ctx))", [(2, 91, 2, 92)]),
    (DOC % "this.related.o.foo(ctx.subject)", [(2, 93, 2, 96)]),
    (DOC % "this.foo.o", [(2, 83, 2, 86)]),
    (USER + GROUP + 'class D implements Namespace { related: { o: SubjectSet<Group, "members">[] } }', []),
    (USER + GROUP + 'class D implements Namespace { related: { o: SubjectSet<Group, "nope">[] } }', [(3, 64, 3, 68)]),
    ("class X implements Namespace { related: { a: Array<X | X>, 'b c': (X)[] } }", [(1, 57, 1, 58)]),
    ("class X implements Namespace { related: { a: X | } }", [(1, 47, 1, 48)]),
    ("class X implements Namespace { @ }", [(1, 31, 1, 31)]),
    ("class", [(1, 5, 1, 5)]),
    ("class D {", [(1, 8, 1, 9)]),
    ("// class\n/* class */ class 'a b' implements Namespace {}", []),
]


@pytest.mark.parametrize(("text", "seen"), SEEN)
def test_mistakes_are_where_a_real_server_sees_them(text: str, seen: list[tuple[int, int, int, int]]) -> None:
    found = [describe(mistake, text) for mistake in parse(text)[1]]
    places = [(m["start"]["Line"], m["start"]["column"], m["end"]["Line"], m["end"]["column"]) for m in found]
    assert places == seen


async def test_not_found_is_raised_for_namespaces() -> None:
    async with FakeOry().client() as ory:
        with pytest.raises(NotFound):
            await ory.relationship.create_relationship(
                {"namespace": "Doc", "object": "a", "relation": "b", "subject_id": "c"}
            )


async def test_a_lost_write_was_written() -> None:
    fake = FakeOry(namespaces=("Doc",))
    fake.drop("createRelationship", processed=True)
    async with fake.client() as ory:
        with pytest.raises(TransportError):
            await ory.relationship.create_relationship(
                {"namespace": "Doc", "object": "a", "relation": "b", "subject_id": "c"}
            )
        assert len((await ory.relationship.get_relationships()).items) == 1


async def test_a_fake_of_keto_alone() -> None:
    fake = FakeOry(services=("keto",), namespaces=("Doc",))
    async with httpx.AsyncClient(transport=fake.transport(), base_url=fake.url) as http:
        assert (await http.get("/health/ready")).json() == {"status": "ok"}
        unknown = await http.get("/nope")
        assert (unknown.status_code, "set-cookie" in unknown.headers) == (404, False)
        assert (await http.get("/sessions/whoami")).status_code == 501
