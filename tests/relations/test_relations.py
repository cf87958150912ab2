"""`ory.relations`: on the embedded Keto, and on answers that no healthy Keto gives."""

from __future__ import annotations

import json
import random
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from ory_async import (
    BadRequest,
    ConnectFailed,
    InvalidArgument,
    NotFound,
    Ory,
    OryError,
    Relation,
    RelationSyntaxError,
    ServerError,
    SubjectSet,
    Unanswered,
    Unauthorized,
)
from ory_async.relations import Added
from ory_async.testing import FakeOry
from tests.support.stubs import Wire, envelope, network, reply

MODEL = """
class User implements Namespace {}
class Group implements Namespace { related: { members: (User | SubjectSet<Group, "members">)[] } }
class Doc implements Namespace {
  related: { owners: User[]; viewers: (User | SubjectSet<Group, "members">)[] }
  permits = {
    view: (ctx: Context): boolean =>
      this.related.viewers.includes(ctx.subject) || this.related.owners.includes(ctx.subject),
  }
}
""".replace(";", "\n")
CHECK, BATCH = "POST /relation-tuples/check/openapi", "POST /relation-tuples/batch/check"


@pytest.fixture(params=["next", "today", "2024"])
async def fake(request: pytest.FixtureRequest) -> AsyncIterator[FakeOry]:
    async with FakeOry(namespaces=MODEL, profile=request.param) as fake:
        yield fake


@pytest.fixture
async def ory(fake: FakeOry) -> AsyncIterator[Ory]:
    async with fake.client(max_retries=0) as ory:
        yield ory


# -- asking


async def test_check(fake: FakeOry, ory: Ory) -> None:
    fake.relate("Doc:1#owners@ann", "Doc:1#viewers@Group:dev#members", "Group:dev#members@bob")
    assert await ory.relations.check("Doc:1#view@ann") is True
    assert await ory.relations.check(Relation("Doc", "1", "view", "bob")) is True
    assert await ory.relations.check("Doc:1#view@bob", max_depth=1) is False
    assert await ory.relations.check("Doc:1#owners@bob") is False
    with pytest.raises(RelationSyntaxError):
        await ory.relations.check("Doc:1#view")


async def test_an_unknown_namespace_holds_nothing_alone_and_beside_others(fake: FakeOry, ory: Ory) -> None:
    fake.relate("Doc:1#owners@ann")
    assert await ory.relations.check("Dok:1#view@ann") is False
    assert await ory.relations.check_all(["Dok:1#view@ann"]) == [False]
    assert await ory.relations.check_all(["Dok:1#view@ann", "Doc:1#view@ann"]) == [False, True]
    eleven = [*(f"Dok:{number}#view@ann" for number in range(10)), "Doc:1#view@ann"]
    assert await ory.relations.check_all(eleven) == [False] * 10 + [True]


async def test_an_undeclared_relation_is_never_a_no(fake: FakeOry, ory: Ory) -> None:
    fake.relate("Doc:1#owners@ann")
    with pytest.raises(BadRequest):
        await ory.relations.check("Doc:1#veiw@ann")
    with pytest.raises(Unanswered) as partly:
        await ory.relations.check_all(["Doc:1#view@ann", "Doc:1#veiw@ann", "Doc:1#view@bob"])
    assert partly.value.answers == [True, None, False]
    assert [*partly.value.errors] == [1]
    assert isinstance(partly.value.errors[1], BadRequest)
    with pytest.raises(Unanswered):
        await ory.relations.check_all(["Doc:1#veiw@ann"])


@pytest.mark.parametrize("count", [0, 1, 10, 11, 21, 105])
@pytest.mark.parametrize("bad", [None, 0, "middle", -1])
async def test_any_number_of_questions(fake: FakeOry, ory: Ory, count: int, bad: Any) -> None:
    fake.relate("Doc:1#owners@ann")
    questions = [f"Doc:{n % 7}#owners@ann" for n in range(count)]
    questions = [each if n % 3 else f"Doc:x{n}#owners@ann" for n, each in enumerate(questions)]
    expected: list[bool | None] = [each == "Doc:1#owners@ann" for each in questions]
    if bad is not None and count:
        bad = count // 2 if bad == "middle" else bad % count
        questions[bad], expected[bad] = "Doc:1#nothing@ann", None
        with pytest.raises(Unanswered) as partly:
            await ory.relations.check_all(questions)
        assert (partly.value.answers, [*partly.value.errors]) == (expected, [bad])
    else:
        assert await ory.relations.check_all(questions) == expected
    distinct = len({*questions})
    assert fake.count(BATCH) == distinct // 10 + (distinct % 10 > 1)


async def test_a_thousand_random_questions_are_answered_as_one_by_one(fake: FakeOry, ory: Ory) -> None:
    await ask_a_thousand(ory)


async def ask_a_thousand(ory: Ory) -> None:
    """`check_all` against `check`: unknown namespaces, undeclared relations and equal questions among them."""
    dice = random.Random(20)
    people = [f"p{number}" for number in range(12)]
    await ory.relations.add(
        *(f"Doc:{dice.randrange(9)}#{dice.choice(['owners', 'viewers'])}@{dice.choice(people)}" for _ in range(40)),
        *(f"Doc:{dice.randrange(9)}#viewers@Group:{dice.randrange(4)}#members" for _ in range(8)),
        *(f"Group:{dice.randrange(4)}#members@{dice.choice(people)}" for _ in range(12)),
        "Group:1#members@(Group:2#members)",
    )
    relations = ["view", "owners", "viewers", "members", "nothing"]
    subjects = [*people, "Group:1#members", "Nowhere:1#", "User:p1#"]
    questions = [
        f"{dice.choice(['Doc', 'Doc', 'Doc', 'Group', 'Nowhere'])}:{dice.randrange(9)}"
        f"#{dice.choice(relations)}@{dice.choice(subjects)}"
        for _ in range(1000)
    ]
    one_by_one: list[bool | None] = []
    for question in questions:
        try:
            one_by_one.append(await ory.relations.check(question))
        except BadRequest:
            one_by_one.append(None)
    with pytest.raises(Unanswered) as partly:
        await ory.relations.check_all(questions)
    assert partly.value.answers == one_by_one
    assert [*partly.value.errors] == [index for index, answer in enumerate(one_by_one) if answer is None]
    clear = [question for question, answer in zip(questions, one_by_one, strict=True) if answer is not None]
    assert await ory.relations.check_all(clear) == [answer for answer in one_by_one if answer is not None]
    assert {True, False, None} == {*one_by_one}


async def test_a_server_that_takes_fewer_at_once_is_asked_for_fewer() -> None:
    async with FakeOry(namespaces=("Doc",), batch_check_max=2) as fake, fake.client(max_retries=0) as ory:
        fake.relate("Doc:3#view@ann")
        questions = [f"Doc:{number}#view@ann" for number in range(9)]
        assert await ory.relations.check_all(questions) == [number == 3 for number in range(9)]
        before = fake.count(BATCH)
        assert await ory.relations.check_all(questions) == [number == 3 for number in range(9)]
        assert fake.count(BATCH) - before == 4  # and it is remembered: 2 + 2 + 2 + 2 + 1 alone


async def test_which_of_these(fake: FakeOry, ory: Ory) -> None:
    fake.relate("Doc:1#owners@ann", "Doc:3#owners@ann", "Doc:2#viewers@User:ann#")
    assert await ory.relations.allowed(["Doc:3", "Doc:2", "Doc:1", "Dok:1", "Doc:3"], "view", "ann") == [
        "Doc:3", "Doc:1", "Doc:3",
    ]  # fmt: skip
    assert await ory.relations.allowed(["Doc:1", "Doc:2"], "view", "User:ann#") == ["Doc:2"]
    assert await ory.relations.allowed(iter(["Doc:1", "Doc:2"]), "view", SubjectSet("User", "ann")) == ["Doc:2"]
    assert await ory.relations.allowed([], "view", "ann") == []
    with pytest.raises(RelationSyntaxError):
        await ory.relations.allowed(["1"], "view", "ann")


async def test_a_tree_that_can_be_read(fake: FakeOry, ory: Ory) -> None:
    fake.relate("Doc:1#viewers@Group:dev#members", "Group:dev#members@bob", "Group:dev#members@eve")
    tree = await ory.relations.expand("Doc:1#viewers")
    assert str(tree).splitlines() == [
        "(Doc:1#viewers)",
        "└── (Group:dev#members)",
        "    ├── bob",
        "    └── eve",
    ]
    assert [*tree.leaves()] == ["bob", "eve"]
    assert (await ory.relations.expand(SubjectSet("Doc", "9", "viewers"))).children == ()
    with pytest.raises(NotFound):
        await ory.relations.expand("Dok:1#viewers")


# -- reading and writing


async def test_add_looks_first_and_remove_takes_every_row(fake: FakeOry, ory: Ory) -> None:
    ann, dev = (
        Relation("Doc", "1", "owners", "ann"),
        Relation("Doc", "1", "viewers", SubjectSet("Group", "dev", "members")),
    )
    assert await ory.relations.add("Doc:1#owners@ann", dev, ann) == Added([ann, dev], [])
    assert await ory.relations.add(ann, "Doc:2#owners@ann") == Added([Relation("Doc", "2", "owners", "ann")], [ann])
    for _ in range(2):
        await ory.relationship.create_relationship(ann.body())
    assert [each async for each in ory.relations.read(ann, page_size=2)] == [ann] * 3
    assert await ory.relations.remove(ann, "Doc:9#owners@ann") == 3
    assert await ory.relations.remove(ann) == 0
    assert sorted([str(each) async for each in ory.relations.read("*:*#*@*")]) == [
        "Doc:1#viewers@(Group:dev#members)", "Doc:2#owners@ann",
    ]  # fmt: skip
    assert await ory.relations.add(dev, look=False) == Added([dev], [])
    assert await ory.relations.remove(dev) == 2
    for change in (ory.relations.add, ory.relations.remove):
        with pytest.raises(NotFound):
            await change("Dok:1#owners@ann")


async def test_nothing_to_do_asks_nobody(fake: FakeOry, ory: Ory) -> None:
    assert await ory.relations.add() == Added([], [])
    assert await ory.relations.remove() == 0
    assert await ory.relations.check_all([]) == []
    assert fake.requests == []


@pytest.mark.parametrize(
    "text", ["Doc:1#*@*", "Doc:*#owners@ann", "*:1#owners@ann", "Doc:1#owners@*", "Doc:1#viewers@(Group:*#members)"]
)
async def test_a_star_is_neither_written_nor_taken_away(fake: FakeOry, ory: Ory, text: str) -> None:
    """Whoever writes it means all of them; taken to the letter it would be one that is called so."""
    for call in (ory.relations.add, ory.relations.remove):
        with pytest.raises(RelationSyntaxError) as raised:
            await call("Doc:1#owners@ann", text)
        assert raised.value.text[raised.value.position] == "*"
    with pytest.raises(RelationSyntaxError):
        fake.relate(text)
    assert len(fake.requests) == 0
    if text.startswith("*"):  # no model has such a namespace
        return
    literal = Relation.parse(text)
    assert (await ory.relations.add(literal)).new == [literal]
    assert await ory.relations.remove(literal) == 1


async def test_patterns(fake: FakeOry, ory: Ory) -> None:
    rows = ["Doc:1#owners@ann", "Doc:1#viewers@bob", "Doc:2#owners@ann", "Doc:1#viewers@User:eve#"]
    fake.relate(*rows)

    async def found(pattern: str | Relation) -> list[str]:
        return sorted([str(each) async for each in ory.relations.read(pattern, page_size=1)])

    assert await found("Doc:1#*@*") == sorted(rows[:2] + rows[3:])
    assert await found("Doc:*#owners@*") == [rows[0], rows[2]]
    assert await found("*:*#*@ann") == [rows[0], rows[2]]
    assert await found("Doc:1#viewers@User:eve#") == rows[3:]
    assert await found(Relation("Doc", "*", "owners", "ann")) == []
    page = await ory.relations.read("Doc:*#*@*", page_size=3)
    assert (len(page.items), page.next_token is None) == (3, False)
    rest = await ory.relations.read("Doc:*#*@*", page_size=3, page_token=page.next_token)
    assert sorted(map(str, page.items + rest.items)) == sorted(rows)
    with pytest.raises(RelationSyntaxError):
        ory.relations.read("Doc:1#viewers@Group:*#members")
    with pytest.raises(NotFound):
        await ory.relations.read("Dok:1#*@*")


# -- a Keto in trouble


def keto(batch: Any, single: Any) -> Wire:
    """Keto that answers by two functions of the questions' objects; an exception is raised."""

    def handler(request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        many = "tuples" in body
        found = batch([each["object"] for each in body["tuples"]]) if many else single(body["object"])
        if isinstance(found, Exception):
            raise found
        return found if isinstance(found, httpx.Response) else reply(200, found)

    return Wire(handler)


def questions(count: int) -> list[str]:
    return [f"Doc:{number}#view@ann" for number in range(count)]


async def test_an_error_beside_false_is_no_false() -> None:
    """Keto says `allowed: false` with `error` while its database is away."""
    away = {"allowed": False, "error": "away"}
    wire = keto(lambda objects: {"results": [away for _ in objects]}, lambda _: reply(500, envelope(500)))
    with pytest.raises(ServerError):
        await network(wire, max_retries=0).relations.check_all(questions(25))
    assert len(wire.requests) == 3 + 3  # nor is a Keto in trouble asked for each of them


async def test_answers_of_other_requests_are_kept() -> None:
    def batch(objects: list[str]) -> Any:
        return reply(503, envelope(503)) if "12" in objects else {"results": [{"allowed": True} for _ in objects]}

    with pytest.raises(Unanswered) as partly:
        await network(keto(batch, None), max_retries=0).relations.check_all(questions(25))
    assert partly.value.answers == [True] * 10 + [None] * 10 + [True] * 5
    assert {type(error) for error in partly.value.errors.values()} == {ServerError}


async def test_a_keto_without_batches_is_asked_one_by_one() -> None:
    wire = keto(lambda _: httpx.Response(404, text="404 page not found\n"), lambda object: {"allowed": object == "3"})
    async with network(wire, max_retries=0) as ory:
        assert await ory.relations.check_all(questions(12)) == [number == 3 for number in range(12)]
        asked = len(wire.requests)
        assert await ory.relations.check_all(questions(12)) == [number == 3 for number in range(12)]
    assert len(wire.requests) - asked == 12


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (reply(401, envelope(401)), Unauthorized),
        (httpx.ConnectError("away"), ConnectFailed),
        (reply(200, {"results": [{"allowed": True}]}), OryError),
    ],
)
async def test_what_no_question_survives_is_raised_as_it_is(answer: Any, error: type[OryError]) -> None:
    wire = keto(lambda _: answer, lambda _: answer)
    with pytest.raises(error) as raised:
        await network(wire, max_retries=0).relations.check_all(questions(400))
    assert not isinstance(raised.value, Unanswered)


async def test_bad_input_sends_nothing() -> None:
    wire = keto(None, None)
    ory = network(wire)
    for bad in ([7], [None], ["Doc"], "Doc:1#view@ann"):
        with pytest.raises(InvalidArgument):
            await ory.relations.check_all(bad)  # type: ignore[arg-type]
    assert wire.requests == []


async def test_the_embedded_keto_speaks_the_same_language(fake: FakeOry, ory: Ory) -> None:
    odd = Relation("Doc", "a#b", "owners", "x:y")
    fake.relate("Doc:1#viewers@(Group:dev#members)", "Doc:1#viewers@User:eve#", odd)
    assert [each async for each in ory.relations.read(odd)] == [odd]
    assert [each async for each in ory.relations.read("Doc:1#*@*")] != []
    for text in ("Doc:1#viewers@(Group:dev#members", "Doc:1viewers@ann"):
        with pytest.raises(RelationSyntaxError):
            fake.relate(text)
    with pytest.raises(ValueError):
        fake.relate("Dok:1#owners@ann")
