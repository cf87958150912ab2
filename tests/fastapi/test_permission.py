"""Permissions of a route: what Keto is asked for whom, and that it is never a yes when nobody knows."""

import json
from typing import Annotated, Any
from urllib.parse import quote

import httpx
import pytest
from fastapi import Depends, FastAPI

from ory_async import ConfigurationError, Ory
from ory_async.fastapi import OryAuth, Permission, Rule, UserSession, all_of, any_of
from ory_async.testing import FakeOry
from tests.fastapi.support import app_with_handler, browsing, sign_in, user
from tests.support.stubs import Wire, envelope, network, reply

CHECK, BATCH = "POST /relation-tuples/check/openapi", "POST /relation-tuples/batch/check"


def app_of(auth: OryAuth[Any], *rules: str | Rule, path: str = "/docs/{doc_id}") -> FastAPI:
    app = app_with_handler()

    @app.get(path)
    async def doc(session: Annotated[UserSession[Any], Depends(auth.permission(*rules))]) -> str:
        return session.identity.id

    return app


@pytest.fixture
def ann(fake: FakeOry) -> dict[str, str]:
    return sign_in(fake)


async def test_3_06_who_has_the_permission_gets_in(fake: FakeOry, ory: Ory, ann: dict[str, str]) -> None:
    fake.relate(f"Doc:1#view@{user(fake)}", f"Doc:2#edit@{user(fake)}", "Doc:2#view@somebody-else")
    async with browsing(app_of(OryAuth(ory), "Doc:{doc_id}#view")) as client:
        assert (await client.get("/docs/1", headers=ann)).json() == user(fake)
        denied = await client.get("/docs/2", headers=ann)
        assert (denied.status_code, denied.json()) == (403, {"detail": "Forbidden"})
        assert (await client.get("/docs/1", headers=sign_in(fake, "bob@example.org"))).status_code == 403
        assert (await client.get("/docs/1")).status_code == 401
    assert fake.count(CHECK) == 3
    assert json.loads(fake.requests[1].body) == {
        "namespace": "Doc", "object": "1", "relation": "view", "subject_id": user(fake),
    }  # fmt: skip


async def test_3_06_a_denied_page_is_403_and_no_detour_to_the_login(
    fake: FakeOry, ory: Ory, ann: dict[str, str]
) -> None:
    async with browsing(app_of(OryAuth(ory, login_url="/login"), "Doc:{doc_id}#view")) as client:
        answer = await client.get("/docs/1", headers={**ann, "Accept": "text/html"})
    assert answer.status_code == 403


async def test_3_06_a_subject_may_be_a_set(fake: FakeOry, ory: Ory, ann: dict[str, str]) -> None:
    await ory.relationship.create_relationship({
        "namespace": "Doc", "object": "1", "relation": "view",
        "subject_set": {"namespace": "User", "object": user(fake), "relation": ""},
    })  # fmt: skip
    auth = OryAuth(ory, subject_namespace="User")
    for rules in (["Doc:{doc_id}#view"], [any_of("Doc:{doc_id}#view", "Doc:{doc_id}#edit")]):
        async with browsing(app_of(auth, *rules)) as client:
            assert (await client.get("/docs/1", headers=ann)).status_code == 200
            assert (await client.get("/docs/2", headers=ann)).status_code == 403


@pytest.mark.parametrize("value", ["a#edit", "a:b", "a@b", "ü", "a b", "a%2Fb", "1#view@*"])
async def test_3_06_a_path_parameter_never_means_something_else(
    fake: FakeOry, ory: Ory, ann: dict[str, str], value: str
) -> None:
    wanted = {"namespace": "Doc", "object": value, "relation": "view", "subject_id": user(fake)}
    await ory.relationship.create_relationship(wanted)
    async with browsing(app_of(OryAuth(ory), "Doc:{doc_id}#view")) as client:
        assert (await client.get(f"/docs/{quote(value, safe='')}", headers=ann)).status_code == 200
    assert json.loads(fake.requests[-1].body) == wanted


async def test_3_06_values_beside_other_text_are_escaped(fake: FakeOry, ory: Ory, ann: dict[str, str]) -> None:
    app = app_of(
        OryAuth(ory), "Doc:tenants/{tenant}/{doc_id:path}#view".replace(":path", ""), path="/{tenant}/{doc_id:path}"
    )
    async with browsing(app) as client:
        await client.get("/a/b/c%23d", headers=ann)
        await client.get("/a%3A/b", headers=ann)
    asked = [json.loads(call.body)["object"] for call in fake.requests if call.path.startswith("/relation-tuples")]
    assert asked == ["tenants/a/b%2Fc%23d", "tenants/a%3A/b"]


def test_3_06_two_parameters_never_run_into_each_other() -> None:
    rule = Permission.parse("Doc:{a}/{b}#view")
    values = ["x", "x/", "/", "x/y", "%2F", "é", "x-y", "..", " ", "x%"]
    found = {rule.of({"a": a, "b": b}).object for a in values for b in values}
    assert len(found) == len(values) ** 2


BAD = [
    "", "Doc", "Doc:1", "Doc#view", ":1#view", "Doc:#view", "Doc:1#", "Doc:1#view@ann", "Doc:1#view#edit",
    "Doc:a:b#view", "{ns}:1#view", "Doc:1#{relation}", "Doc:{a}{b}#view", "Doc:{a}-{b}#view", "Doc:{a#view",
    "Doc:a}#view", "Doc:{}#view", "Doc:{a b}#view", "Doc:1 #view", "Doc:{{a}}#view", "Doc:{a}/{b}.{c}#view",
]  # fmt: skip


@pytest.mark.parametrize("text", BAD)
def test_3_06_what_cannot_be_asked_is_refused_when_the_app_is_built(ory: Ory, text: str) -> None:
    with pytest.raises(ConfigurationError):
        OryAuth(ory).permission("Doc:1#view", text)


def test_3_06_at_least_one_permission_is_named(ory: Ory) -> None:
    for build in (OryAuth(ory).permission, any_of, all_of):
        with pytest.raises(ConfigurationError):
            build()


async def test_3_06_a_parameter_that_the_route_does_not_have_is_a_mistake_of_the_app(
    fake: FakeOry, ory: Ory, ann: dict[str, str]
) -> None:
    async with browsing(app_of(OryAuth(ory), "Doc:{id}#view")) as client:
        assert (await client.get("/docs/1", headers=ann)).status_code == 500
    assert fake.count(CHECK) == 0


# ---- several


async def test_3_06_several_are_one_question(fake: FakeOry, ory: Ory, ann: dict[str, str]) -> None:
    me = user(fake)
    fake.relate(f"Doc:1#view@{me}", f"Group:staff#member@{me}", f"Doc:2#view@{me}")
    rules = ("Doc:{doc_id}#view", "Group:staff#member", "Doc:{doc_id}#view")
    async with browsing(app_of(OryAuth(ory), *rules)) as client:
        assert (await client.get("/docs/1", headers=ann)).status_code == 200
        assert (await client.get("/docs/3", headers=ann)).status_code == 403
    assert (fake.count(BATCH), fake.count(CHECK), fake.count("toSession")) == (2, 0, 2)
    tuples = json.loads(fake.requests[1].body)["tuples"]
    assert [(each["namespace"], each["object"], each["relation"]) for each in tuples] == [
        ("Doc", "1", "view"), ("Group", "staff", "member"),
    ]  # fmt: skip


TREES: list[tuple[Rule, list[str], bool]] = [
    (any_of("Doc:1#a", "Doc:1#b"), ["a"], True),
    (any_of("Doc:1#a", "Doc:1#b"), ["b"], True),
    (any_of("Doc:1#a", "Doc:1#b"), [], False),
    (all_of("Doc:1#a", "Doc:1#b"), ["a"], False),
    (all_of("Doc:1#a", "Doc:1#b"), ["a", "b"], True),
    (any_of("Doc:1#a", all_of("Doc:1#b", "Doc:1#c")), ["b"], False),
    (any_of("Doc:1#a", all_of("Doc:1#b", "Doc:1#c")), ["b", "c"], True),
    (all_of("Doc:1#a", any_of("Doc:1#b", "Doc:1#c")), ["a", "c"], True),
    (all_of("Doc:1#a", any_of("Doc:1#b", "Doc:1#c")), ["b", "c"], False),
    (all_of("Doc:1#a", any_of("Doc:1#a", "Doc:1#b")), ["a"], True),
]


@pytest.mark.parametrize(("rule", "relations", "allowed"), TREES)
async def test_3_06_trees(
    fake: FakeOry, ory: Ory, ann: dict[str, str], rule: Rule, relations: list[str], allowed: bool
) -> None:
    fake.relate(*(f"Doc:1#{relation}@{user(fake)}" for relation in relations))
    async with browsing(app_of(OryAuth(ory), rule)) as client:
        assert (await client.get("/docs/1", headers=ann)).status_code == (200 if allowed else 403)
    assert fake.count(BATCH) == 1


# ---- trouble


def trouble(answer: httpx.Response | Exception) -> Wire:
    """whoami is fine, Keto is not."""

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/sessions/whoami":
            return reply(200, {"id": "s", "active": True, "identity": {"id": "ann", "traits": {}}})
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    return Wire(handler)


@pytest.mark.parametrize(
    "answer",
    [
        httpx.ConnectError("away"),
        httpx.ReadTimeout("late"),
        *(reply(status, envelope(status)) for status in (400, 401, 403, 404, 418, 429, 500, 503)),
        reply(200, "<html>"),
        reply(200, {"allowed": "yes", "results": [{"allowed": True}]}),
        reply(200, {"allowed": "yes", "results": [{"allowed": True}, {"allowed": True, "error": "e"}]}),
        reply(200, {"allowed": "yes", "results": []}),
        reply(200, {"allowed": "yes"}),
    ],
    ids=repr,
)
@pytest.mark.parametrize("rules", [["Doc:1#view"], ["Doc:1#view", "Doc:1#edit"]], ids=["one", "several"])
async def test_3_06_when_keto_cannot_say_nobody_gets_in(answer: httpx.Response | Exception, rules: list[str]) -> None:
    auth: OryAuth[Any] = OryAuth(network(trouble(answer), max_retries=0))
    async with browsing(app_of(auth, *rules)) as client:
        found = await client.get("/docs/1", headers={"X-Session-Token": "ory_st_1"})
    assert found.status_code == 503
    assert int(found.headers["retry-after"]) > 0


@pytest.mark.parametrize("allowed", [{}, {"allowed": None}, {"allowed": False}])
async def test_3_06_only_a_yes_is_a_yes(allowed: dict[str, Any]) -> None:
    auth: OryAuth[Any] = OryAuth(network(trouble(reply(200, {**allowed, "results": [allowed, {"allowed": True}]}))))
    for rules in (["Doc:1#view"], ["Doc:1#view", "Doc:1#edit"]):
        async with browsing(app_of(auth, *rules)) as client:
            assert (await client.get("/docs/1", headers={"X-Session-Token": "ory_st_1"})).status_code == 403


async def test_3_06_without_a_keto_it_is_a_mistake_of_the_app(fake: FakeOry, ann: dict[str, str]) -> None:
    ory = Ory.self_hosted(kratos_public=fake.url, transport=fake.transport())
    async with browsing(app_of(OryAuth(ory), "Doc:{doc_id}#view")) as client:
        assert (await client.get("/docs/1", headers=ann)).status_code == 500
