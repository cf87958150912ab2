"""`ory.relations` on Keto v0.14.0, and its text beside Keto's own reader."""

from __future__ import annotations

import json
import random
import subprocess
from collections.abc import AsyncIterator

import pytest

from ory_async import Ory, OryError, Relation, RelationSyntaxError, SubjectSet
from ory_async.relations import Added
from tests.relations.test_relations import ask_a_thousand
from tests.servers.build import build
from tests.servers.running import Server

pytestmark = pytest.mark.live("keto")


@pytest.fixture
async def ory(keto: Server) -> AsyncIterator[Ory]:
    async with Ory.self_hosted(keto_read=keto.read_url, keto_write=keto.write_url) as client:
        yield client


async def test_a_thousand_random_questions_are_answered_as_one_by_one(ory: Ory) -> None:
    await ask_a_thousand(ory)


async def test_add_looks_first_and_remove_takes_every_row(ory: Ory) -> None:
    ann, dev = Relation("Doc", "t:1", "owners", "ann"), Relation.parse("Doc:t:1#viewers@User:eve#")
    assert await ory.relations.add(ann, dev, ann) == Added([ann, dev], [])
    assert await ory.relations.add(ann) == Added([], [ann])
    await ory.relationship.create_relationship(ann.body())
    assert [each async for each in ory.relations.read(ann, page_size=1)] == [ann, ann]
    assert await ory.relations.remove(ann, dev) == 3
    assert await ory.relations.remove(ann, dev) == 0


def test_text_means_what_it_means_to_keto(keto: Server) -> None:
    dice = random.Random(20)
    texts = [
        "".join(dice.choices(["Doc", "a", ":", "#", "@", "(", ")", "Group:", "#members"], k=dice.randrange(3, 12)))
        for _ in range(9000)
    ]
    read: dict[str, Relation] = {}
    for text in texts:
        try:
            read[text] = Relation.parse(text)
        except RelationSyntaxError:
            pass
    assert len(read) > 300
    command = [build("keto"), "relation-tuple", "parse", "-", "--format", "json"]
    told = subprocess.run(command, input="\n".join(read), capture_output=True, text=True, check=True)
    rows = json.loads(told.stdout)
    assert len(rows) == len(read)
    for row, (text, relation) in zip(rows if isinstance(rows, list) else [rows], read.items(), strict=True):
        assert relation == _of(row), text


def _of(row: dict[str, object]) -> Relation:
    found = row.get("subject_set")
    subject = SubjectSet(**found) if isinstance(found, dict) else str(row["subject_id"])
    return Relation(str(row["namespace"]), str(row["object"]), str(row["relation"]), subject)


async def test_everything_that_can_be_constructed_can_be_stored(ory: Ory) -> None:
    odd = [
        Relation("Doc", "a#b@c:d", "owners", "x:y#z"),
        Relation("Doc", "ü (1)", "r@s#t:u", "(ann)"),
        Relation("Doc", "*", "owners", SubjectSet("Group", "a#b", "m)")),
    ]
    try:
        assert (await ory.relations.add(*odd)).new == odd
        for each in odd:
            assert [found async for found in ory.relations.read(each)] == [each]
    finally:
        assert await ory.relations.remove(*odd) == 3
    assert issubclass(RelationSyntaxError, OryError)
