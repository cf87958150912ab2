"""Many permissions of one route, branches that Keto cannot answer, and mistyped rules when the app starts."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from itertools import product
from typing import Any

import httpx
import pytest
from fastapi import Depends, FastAPI

from ory_async import ConfigurationError, Ory, OryError, ServerError
from ory_async.fastapi import OryAuth, Permission, Rule, all_of, any_of
from ory_async.testing import FakeOry
from tests.fastapi.support import app_with_handler, browsing, sign_in, user
from tests.support.stubs import Wire, envelope, network, reply

MODEL = """
class User implements Namespace {}
class Group implements Namespace { related: { members: User[] } }
class Doc implements Namespace {
  related: { owners: User[] }
  permits = { view: (ctx: Context): boolean => this.related.owners.includes(ctx.subject) }
}
"""
BATCH = "POST /relation-tuples/batch/check"


async def status(ory: Ory, headers: dict[str, str], *rules: str | Rule) -> int:
    app, auth = app_with_handler(), OryAuth[Any](ory)

    @app.get("/", dependencies=[Depends(auth.permission(*rules))])
    async def route() -> None: ...

    async with browsing(app) as client:
        return (await client.get("/", headers=headers)).status_code


@pytest.fixture
async def modelled() -> AsyncGenerator[FakeOry]:
    async with FakeOry(namespaces=MODEL) as fake:
        yield fake


# -- several


async def test_eleven_rules_are_two_questions(fake: FakeOry, ory: Ory) -> None:
    ann, rules = sign_in(fake), [f"Doc:{number}#view" for number in range(23)]
    fake.relate(*(f"{rule}@{user(fake)}" for rule in rules))
    for count, batches in ((10, 1), (11, 1), (20, 2), (23, 3)):  # the eleventh alone is no batch
        before = fake.count(BATCH)
        assert await status(ory, ann, *rules[:count]) == 200
        assert fake.count(BATCH) - before == batches
    assert await status(ory, ann, *rules, "Doc:99#view") == 403


async def test_an_unknown_namespace_is_no_permission_alone_and_beside_others(fake: FakeOry, ory: Ory) -> None:
    ann = sign_in(fake)
    fake.relate(f"Doc:1#view@{user(fake)}")
    eleven = [f"Dok:{number}#view" for number in range(10)]
    assert await status(ory, ann, "Dok:1#view") == 403
    assert await status(ory, ann, "Dok:1#view", "Doc:1#view") == 403
    assert await status(ory, ann, *eleven, "Doc:1#view") == 403
    assert await status(ory, ann, any_of("Dok:1#view", "Doc:1#view")) == 200
    assert await status(ory, ann, any_of(*eleven, "Doc:1#view")) == 200


async def test_a_branch_without_an_answer_spoils_nothing_that_others_decide(modelled: FakeOry) -> None:
    ann = sign_in(modelled)
    modelled.relate(f"Doc:1#owners@{user(modelled)}")
    async with modelled.client(max_retries=0) as ory:
        assert await status(ory, ann, any_of("Doc:1#veiw", "Doc:1#view")) == 200
        assert await status(ory, ann, any_of("Doc:1#veiw", "Doc:2#view")) == 503
        assert await status(ory, ann, "Doc:1#veiw", "Doc:2#view") == 403
        assert await status(ory, ann, "Doc:1#veiw", "Doc:1#view") == 503
        assert await status(ory, ann, all_of("Doc:1#view", any_of("Doc:1#veiw", "Doc:1#owners"))) == 200


def test_rules_decide_as_if_the_unknown_were_either() -> None:
    """Whatever is decided with unknown answers holds for every way in which they could turn out, and only that."""
    a, b, c = leaves = [Permission.parse(f"Doc:1#{name}") for name in "abc"]
    rules = [all_of(a, b, c), any_of(a, b, c), any_of(a, all_of(b, c)), all_of(a, any_of(b, c)), all_of(any_of(a), b)]
    for rule, known in product(rules, product([True, False, None], repeat=3)):
        ways = product(*([each] if each is not None else [True, False] for each in known))
        outcomes = {rule.decide(dict(zip(leaves, way, strict=True))) for way in ways}
        expected = outcomes.pop() if len(outcomes) == 1 else None
        assert rule.decide(dict(zip(leaves, known, strict=True))) is expected


# -- mistyped


@asynccontextmanager
async def started(ory: Ory, *rules: str | Rule, **options: Any) -> AsyncGenerator[FastAPI]:
    """An app whose start looks at its rules."""
    auth: OryAuth[Any] = OryAuth(ory, **options)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        async with auth.lifespan(app):
            await auth.check_model()
            yield

    app = app_with_handler(lifespan=lifespan)
    for number, rule in enumerate(rules):
        app.get(f"/{number}/{{id}}", dependencies=[Depends(auth.permission(rule))])(lambda: None)
    async with app.router.lifespan_context(app):
        yield app


async def model_is_checked(client: Ory) -> None:
    """On a Keto with Doc (owners, view) and Group (members)."""
    rules = ["Doc:{id}#view", any_of("Doc:1#owners", "Group:staff#members"), "Doc:{id}#view"]
    async with started(client, *rules, subject_namespace="User"):
        pass
    for mistyped, name in (
        ("Dok:{id}#view", "Dok"),
        ("Doc:{id}#veiw", "veiw"),
        (any_of("Doc:1#view", all_of("Group:staff#member")), "member"),
    ):
        with pytest.raises(ConfigurationError) as stopped:
            async with started(client, *rules, mistyped):
                pass
        assert repr(name) in str(stopped.value)
    with pytest.raises(ConfigurationError) as stopped:
        async with started(client, "Dok:1#view", "Doc:1#veiw", subject_namespace="Usr"):
            pass
    assert all(repr(name) in str(stopped.value) for name in ("Dok", "veiw", "Usr"))


async def test_a_mistyped_rule_stops_the_start_with_its_name(modelled: FakeOry) -> None:
    async with modelled.client(max_retries=0) as ory:
        await model_is_checked(Ory(ory._core, owner=False))  # an app closes the client that it gets


async def test_without_a_rule_nobody_is_asked(modelled: FakeOry) -> None:
    async with modelled.client() as ory:
        await OryAuth[Any](ory).check_model()
    assert modelled.requests == []


async def test_with_many_rules_each_relation_is_asked_about_once(modelled: FakeOry) -> None:
    async with modelled.client() as ory:
        auth: OryAuth[Any] = OryAuth(ory)
        for number in range(40):
            auth.permission(f"Doc:{number}#view", f"Doc:{{id}}/{number}#owners")
        await auth.check_model()
    assert (modelled.count("GET /namespaces"), modelled.count(BATCH)) == (1, 1)


async def test_a_keto_in_trouble_is_no_mistyped_rule() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        found = {"namespaces": [{"name": "Doc"}]}
        return reply(200, found) if request.url.path == "/namespaces" else reply(500, envelope(500))

    for wire in (Wire(handler), Wire(lambda _: reply(503, envelope(503)))):
        auth: OryAuth[Any] = OryAuth(network(wire, max_retries=0))
        auth.permission("Doc:1#view", "Doc:1#edit")
        with pytest.raises(OryError) as raised:
            await auth.check_model()
        assert isinstance(raised.value, ServerError)
