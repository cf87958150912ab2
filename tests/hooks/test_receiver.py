"""What an app answers to whoever calls its hooks, well or badly. What Kratos makes of it is in tests/live."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from ory_async import ConfigurationError, InvalidArgument
from ory_async.fastapi.hooks import OryHooks
from ory_async.hooks import (
    Allow,
    Change,
    CourierMessage,
    Decision,
    KratosHook,
    Refuse,
    TokenDecision,
    TokenHook,
    allow,
    change,
    claims,
    deny,
    refuse,
)
from ory_async.testing import Hook, hook_request
from tests.hooks.site import FORMER, KEY, Fake, Site, new_address, signed_up
from tests.support.waiting import until

MARK = "zzz-of-the-request"
AFTER = "/hooks/registration/after"
TOKEN: dict[str, Any] = {"session": {}, "request": {"client_id": "machine", "grant_types": ["client_credentials"]}}
MAIL: dict[str, Any] = {"recipient": "ann@example.org", "template_type": "verification_code_valid", "body": "123456"}
Post = Callable[..., Any]


@pytest.fixture
async def told() -> dict[str, Any]:
    """What Kratos says after a registration."""
    world = Fake()
    async with world.ory:
        await signed_up(world.ory, new_address())
    return dict(world.fake.sent[-1].body)


@pytest.fixture
def site() -> Site:
    return Site()


@asynccontextmanager
async def posting(app: Any) -> AsyncIterator[Post]:
    """A function that sends a request to an app."""
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://app.test") as client:

        async def post(value: Any, path: str = AFTER, key: str | None = KEY, **headers: str) -> httpx.Response:
            common, body = hook_request({} if isinstance(value, bytes) else value, key)
            given = {name.encode(): text.encode("latin-1") for name, text in {**common, **headers}.items()}
            return await client.post(path, content=value if isinstance(value, bytes) else body, headers=given)

        yield post


@pytest.fixture
async def post(site: Site) -> AsyncIterator[Post]:
    async with posting(site.app) as post:
        yield post


def app_with(hooks: OryHooks) -> FastAPI:
    app = FastAPI()
    app.include_router(hooks.router)
    return app


# -- bad input

BAD: dict[str, tuple[dict[str, Any], int, str]] = {
    "no key": ({"key": None}, 401, "no_key"),
    "a key without a scheme": ({"key": None, "authorization": KEY}, 401, "no_key"),
    "another scheme": ({"key": None, "authorization": f"Token {KEY}"}, 401, "no_key"),
    "an empty key": ({"key": ""}, 401, "no_key"),
    "a wrong key": ({"key": f"{KEY}x"}, 401, "wrong_key"),
    "the beginning of a key": ({"key": KEY[:-1]}, 401, "wrong_key"),
    "a key that is no ASCII": ({"key": None, "authorization": "Bearer \xfc"}, 401, "wrong_key"),
    "10 MB": ({"value": b" " * 10_000_000}, 413, "too_large"),
    "10 MB and no key": ({"value": b" " * 10_000_000, "key": None}, 401, "no_key"),
    "nothing": ({"value": b""}, 400, "not_json"),
    "broken JSON": ({"value": b'{"kind": "' + MARK.encode()}, 400, "not_json"),
    "no UTF-8": ({"value": b'{"kind": "\xff"}'}, 400, "not_json"),
    "a form": ({"value": b"kind=registration"}, 400, "not_json"),
    "deep JSON": ({"value": b"[" * 50_000}, 400, "not_json"),
    "a list": ({"value": b"[]"}, 400, "malformed"),
    "null": ({"value": b"null"}, 400, "malformed"),
    "the body of another Jsonnet": ({"value": b'{"userId": "x"}'}, 404, "unknown_flow"),
    "no flow": ({"change": {"flow": None}}, 400, "malformed"),
    "a flow without an id": ({"change": {"flow": {}}}, 400, "malformed"),
    "a flow that is none": ({"change": {"flow": {"id": MARK, "ui": MARK}}}, 400, "malformed"),
    "an identity that is none": ({"change": {"identity": [MARK]}}, 400, "malformed"),
    "no request": ({"change": {"request": None}}, 400, "malformed"),
    "an unknown flow": ({"change": {"kind": MARK}}, 404, "unknown_flow"),
    "another flow than its address says": ({"change": {"kind": "login"}}, 404, "unknown_flow"),
    "another moment than its address says": ({"change": {"when": "before"}}, 404, "unknown_flow"),
    "an address of no flow": ({"path": f"/hooks/{MARK}/after"}, 404, "unknown_flow"),
    "an address of no moment": ({"path": "/hooks/registration/later"}, 404, "unknown_flow"),
}


@pytest.mark.parametrize(("how", "status", "code"), BAD.values(), ids=BAD.keys())
async def test_bad_input(
    post: Post,
    site: Site,
    told: dict[str, Any],
    caplog: pytest.LogCaptureFixture,
    how: dict[str, Any],
    status: int,
    code: str,
) -> None:
    given = {"value": told | how.get("change", {}), **{name: value for name, value in how.items() if name != "change"}}
    with caplog.at_level(logging.DEBUG, "ory_async"):
        answer = await post(given.pop("value"), **given)
    assert (answer.status_code, answer.json()["error"]) == (status, code)
    assert not site.heard
    assert MARK not in answer.text
    for record in caplog.records:
        assert MARK not in record.getMessage()
        assert KEY[:8] not in record.getMessage()


async def test_other_methods_and_addresses(site: Site) -> None:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(site.app), base_url="http://app.test") as client:
        assert (await client.get(AFTER)).status_code == 405
        assert (await client.post("/hooks")).status_code == 404


@pytest.mark.parametrize("key", [KEY, FORMER])
async def test_either_key_opens(post: Post, told: dict[str, Any], key: str) -> None:
    assert (await post(told, key=key)).status_code == 204
    assert (await post(told, key=None, AUTHORIZATION=f"bearer {key}")).status_code == 204


async def test_a_hook_that_nobody_handles(told: dict[str, Any], caplog: pytest.LogCaptureFixture) -> None:
    async with posting(app_with(OryHooks(keys=[KEY]))) as post:
        for path, value in ((AFTER, told), ("/hooks/token", TOKEN), ("/hooks/courier", MAIL)):
            answer = await post(value, path)
            assert (answer.status_code, answer.json()["error"]) == (404, "unknown_flow")
    assert any("@hooks.after_registration" in record.getMessage() for record in caplog.records)


# -- decisions

DECISIONS: list[tuple[Any, int]] = [
    (None, 204),
    (allow(), 204),
    (refuse("traits.email", "No."), 400),
    (change(metadata_public=None), 200),
]


@pytest.mark.parametrize(("decision", "status"), DECISIONS)
async def test_decisions(post: Post, site: Site, told: dict[str, Any], decision: Any, status: int) -> None:
    site.decide["after_registration"] = lambda hook: decision
    answer = await post(told)
    assert answer.status_code == status
    assert (status == 204) == (answer.content == b"")


@pytest.mark.parametrize("number", [0, -1, 1.5, 2**60])
@pytest.mark.parametrize("member", ["metadata_public", "metadata_admin"])
def test_a_mere_number_is_no_metadata(member: str, number: float) -> None:
    """Kratos v1.3.1 on SQLite saves it, and answers 500 to everyone who reads the identity or a list with it."""
    with pytest.raises(InvalidArgument):
        change(**{member: number})  # type: ignore[arg-type]
    for value in (True, "1", [number], {"n": number}, None):
        assert getattr(change(**{member: value}), member) == value  # type: ignore[arg-type]


NO_DECISIONS: list[Any] = [True, "no", {}, (), {"identity": {}}, deny(), claims(id_token={"a": 1}), object(), Refuse]


@pytest.mark.parametrize("given", NO_DECISIONS, ids=lambda given: str(type(given)))
async def test_no_decision_fails_in_service_and_is_raised_in_tests(told: dict[str, Any], given: Any) -> None:
    for raising in (False, True):
        site = Site(raise_errors=raising)
        site.decide["after_registration"] = lambda hook: given
        async with posting(site.app) as post:
            if raising:
                with pytest.raises(TypeError):
                    await post(told)
            else:
                assert said(await post(told)) == [5000001]


def said(answer: httpx.Response) -> list[int]:
    """The ids of the messages for the form."""
    assert answer.status_code == 400
    groups = answer.json()["messages"]
    assert all(message["type"] == "error" for group in groups for message in group["messages"])
    return [message["id"] for group in groups for message in group["messages"]]


class Inside(Exception):
    """Holds what must not be logged."""


async def raises(hook: KratosHook) -> None:
    raise Inside(MARK)


async def times_out(hook: KratosHook) -> None:
    raise TimeoutError(MARK)


async def hangs(hook: KratosHook) -> None:
    await asyncio.Event().wait()


async def http_error(hook: KratosHook) -> None:
    httpx.Response(500, request=httpx.Request("GET", f"http://there.test/{MARK}")).raise_for_status()


FAILING = {"raises": raises, "times out": times_out, "hangs": hangs, "asks somebody who fails": http_error}


@pytest.mark.parametrize("handler", FAILING.values(), ids=FAILING.keys())
async def test_a_handler_that_fails(told: dict[str, Any], caplog: pytest.LogCaptureFixture, handler: Any) -> None:
    hooks = OryHooks(keys=[KEY], deadline=0.01 if handler is hangs else 25)
    hooks.after_registration(handler)
    async with posting(app_with(hooks)) as post:
        assert said(await post(told)) == [5000001]
    errors = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert len(errors) == 1
    assert MARK not in errors[0].getMessage()
    assert "after_registration" in errors[0].getMessage()


@pytest.mark.parametrize("handler", FAILING.values(), ids=FAILING.keys())
async def test_what_fails_is_raised_in_tests(told: dict[str, Any], handler: Any) -> None:
    hooks = OryHooks(keys=[KEY], deadline=0.01 if handler is hangs else 25, raise_errors=True)
    hooks.after_registration(handler)
    async with posting(app_with(hooks)) as post:
        with pytest.raises((Inside, TimeoutError, httpx.HTTPStatusError)):
            await post(told)


async def test_a_field_that_the_form_has_not(told: dict[str, Any]) -> None:
    site = Site(raise_errors=True)
    site.decide["after_registration"] = lambda hook: refuse("traits.nickname", "No.")
    async with posting(site.app) as post:
        with pytest.raises(InvalidArgument):
            await post(told)


# -- the same delivery again


async def test_a_repeated_delivery_joins_the_one_that_runs(told: dict[str, Any]) -> None:
    runs, go_on = 0, asyncio.Event()
    hooks = OryHooks(keys=[KEY])

    @hooks.after_registration
    async def handler(hook: KratosHook) -> Decision:
        nonlocal runs
        runs += 1
        await go_on.wait()
        return change(metadata_public={"run": runs})

    async with posting(app_with(hooks)) as post:
        first, second = (asyncio.create_task(post(told, **{"Ory-Webhook-Request-Id": id})) for id in "ab")
        other = asyncio.create_task(post(told | {"identity": None}))
        await until(lambda: runs == 2)
        go_on.set()
        assert (await first).content == (await second).content
        await other
        third = await post(told)
    assert runs == 2
    assert third.content == (await first).content


@pytest.mark.parametrize(
    ("decision", "runs"), [(None, 1), (change(state="active"), 1), (refuse("traits.email", "No."), 2), ("none", 2)]
)
async def test_who_comes_later(post: Post, site: Site, told: dict[str, Any], decision: Any, runs: int) -> None:
    site.decide["after_registration"] = lambda hook: decision
    first = await post(told)
    second = await post(told)
    assert (first.status_code, first.content) == (second.status_code, second.content)
    assert len(site.heard) == runs


async def test_nothing_is_remembered_if_so_wanted(told: dict[str, Any]) -> None:
    site = Site(remember=0)
    async with posting(site.app) as post:
        await post(told)
        await post(told)
    assert len(site.heard) == 2


async def test_who_hangs_up_and_asks_again_joins(told: dict[str, Any]) -> None:
    runs, go_on = 0, asyncio.Event()
    hooks = OryHooks(keys=[KEY])

    @hooks.after_registration
    async def handler(hook: KratosHook) -> None:
        nonlocal runs
        runs += 1
        await go_on.wait()

    async with posting(app_with(hooks)) as post:
        first = asyncio.create_task(post(told))
        await until(lambda: runs)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        again = asyncio.create_task(post(told))
        await asyncio.sleep(0)
        go_on.set()
        assert (await again).status_code == 204
    assert runs == 1


async def test_two_hooks_at_once(told: dict[str, Any]) -> None:
    hooks = OryHooks(keys=[KEY])
    meet = asyncio.Barrier(2)

    @hooks.after_registration
    async def one(hook: KratosHook) -> Change:
        await meet.wait()
        return change(metadata_public="one")

    @hooks.after_settings
    async def other(hook: KratosHook) -> Change:
        await meet.wait()
        return change(metadata_public="other")

    settings = told | {"kind": "settings", "flow": told["flow"] | {"state": "show_form", "identity": told["identity"]}}
    async with posting(app_with(hooks)) as post:
        answers = await asyncio.gather(post(told), post(settings, "/hooks/settings/after"))
    assert [answer.json()["identity"]["metadata_public"] for answer in answers] == ["one", "other"]


# -- what is put off


@pytest.fixture
def putting_off() -> tuple[OryHooks, list[str]]:
    done: list[str] = []
    hooks = OryHooks(keys=[KEY])

    async def work(name: str) -> None:
        await asyncio.sleep(0)
        if name == "fails":
            raise Inside(MARK)
        done.append(name)

    @hooks.after_registration
    async def handler(hook: KratosHook) -> None:
        for name in ("first", "fails", "last"):
            hook.later(work, name)
        done.append("answered")

    return hooks, done


async def test_work_that_is_put_off(
    putting_off: tuple[OryHooks, list[str]], told: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    hooks, done = putting_off
    async with posting(app_with(hooks)) as post:
        assert (await post(told)).status_code == 204
        await post(told)
    await hooks.finish()
    assert done == ["answered", "first", "last"]
    errors = [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]
    assert len(errors) == 1
    assert "Inside" in errors[0]
    assert MARK not in errors[0]


async def test_an_app_that_shuts_down_waits_for_it(
    putting_off: tuple[OryHooks, list[str]], told: dict[str, Any]
) -> None:
    hooks, done = putting_off
    app = app_with(hooks)
    async with app.router.lifespan_context(app), posting(app) as post:
        await post(told)
    assert done == ["answered", "first", "last"]


async def test_nothing_is_done_for_a_handler_that_fails(told: dict[str, Any]) -> None:
    done: list[str] = []
    hooks = OryHooks(keys=[KEY])

    async def work() -> None:
        done.append("work")

    @hooks.after_registration
    async def handler(hook: KratosHook) -> None:
        hook.later(work)
        raise Inside

    async with posting(app_with(hooks)) as post:
        await post(told)
    await hooks.finish()
    assert done == []


# -- Hydra and the courier


def token_hooks(decide: Callable[[TokenHook], Any]) -> OryHooks:
    hooks = OryHooks(keys=[KEY])

    @hooks.token
    async def handler(hook: TokenHook) -> TokenDecision | None:
        return decide(hook)  # type: ignore[no-any-return]

    return hooks


TOKENS: list[tuple[Any, int, Any]] = [
    (None, 204, None),
    (allow(), 204, None),
    (
        claims(access_token={"tenant": "t1"}),
        200,
        {"session": {"id_token": {}, "access_token": {"tenant": "t1"}}},
    ),
    (deny(), 403, {"error": "access_denied"}),
    (refuse("a", "b"), 400, {"error": "hook_failed"}),
]


@pytest.mark.parametrize(("decision", "status", "body"), TOKENS)
async def test_the_token_hook(decision: Any, status: int, body: Any) -> None:
    async with posting(app_with(token_hooks(lambda hook: decision))) as post:
        answer = await post(TOKEN, "/hooks/token")
    assert (answer.status_code, json.loads(answer.content or b"null")) == (status, body)


async def test_claims_of_a_grant_stay() -> None:
    """At a refresh Hydra keeps nothing but what it is told."""
    of_id_token = {"subject": "ann", "id_token_claims": {"sub": "ann", "ext": {"nick": "a", "level": 1}}}
    told = TOKEN | {"session": {"id_token": of_id_token, "extra": {"tenant": "t1"}}}
    async with posting(app_with(token_hooks(lambda hook: claims(id_token={"level": 2})))) as post:
        answer = await post(told, "/hooks/token")
    assert answer.json() == {"session": {"id_token": {"nick": "a", "level": 2}, "access_token": {"tenant": "t1"}}}


@pytest.mark.parametrize(("fails", "status"), [(False, 204), (True, 503)])
async def test_the_courier(fails: bool, status: int) -> None:
    hooks, sent = OryHooks(keys=[KEY]), list[str]()

    @hooks.courier
    async def handler(message: CourierMessage) -> None:
        if fails:
            raise Inside(MARK)
        sent.append(message.recipient)

    async with posting(app_with(hooks)) as post:
        assert (await post(MAIL, "/hooks/courier")).status_code == status
        assert (await post(MAIL, "/hooks/courier")).status_code == status
    assert sent == ([] if fails else ["ann@example.org"])


# -- what cannot work is said at once


async def decides(hook: KratosHook) -> Decision:
    return allow()


async def refuses(hook: KratosHook) -> Allow | Refuse:
    return allow()


async def watches(hook: KratosHook) -> None: ...


def plain(hook: KratosHook) -> None: ...


WRONG: dict[str, Callable[[], Any]] = {
    "no key": lambda: OryHooks(keys=[]),
    "a text as keys": lambda: OryHooks(keys="abc"),
    "an empty key": lambda: OryHooks(keys=[""]),
    "a key with a space": lambda: OryHooks(keys=["a b"]),
    "a deadline that Kratos does not wait for": lambda: OryHooks(keys=[KEY], deadline=30),
    "no time": lambda: OryHooks(keys=[KEY], deadline=0),
    "a memory of less than nothing": lambda: OryHooks(keys=[KEY], remember=-1),
    "no room": lambda: OryHooks(keys=[KEY], max_body=0),
    "a plain function": lambda: OryHooks(keys=[KEY]).after_login(plain),  # type: ignore[type-var]
    "a change on login": lambda: OryHooks(keys=[KEY]).after_login(decides),  # type: ignore[type-var]
    "a change after verification": lambda: OryHooks(keys=[KEY]).after_verification(decides),  # type: ignore[type-var]
    "a refusal after recovery": lambda: OryHooks(keys=[KEY]).after_recovery(refuses),  # type: ignore[type-var]
    "a refusal before a flow": lambda: OryHooks(keys=[KEY]).before_login(refuses),  # type: ignore[type-var]
}


@pytest.mark.parametrize("make", WRONG.values(), ids=WRONG.keys())
def test_what_cannot_work(make: Callable[[], Any]) -> None:
    with pytest.raises(ConfigurationError):
        make()


def test_a_fake_that_is_made_before_the_handlers_says_so() -> None:
    hooks, app = OryHooks(keys=["key"]), FastAPI()
    with pytest.raises(ValueError, match="no hook is handled yet"):
        Hook.of(hooks.powers, app, key="key")


def test_two_handlers_of_one_hook() -> None:
    hooks = OryHooks(keys=[KEY])
    hooks.after_registration(decides)
    with pytest.raises(ConfigurationError):
        hooks.after_registration(refuses)


def test_what_handlers_may_decide_is_in_their_annotation() -> None:
    hooks = OryHooks(keys=[KEY])
    hooks.after_registration(decides)
    hooks.after_settings(watches)
    hooks.after_login(refuses)
    assert hooks.powers == {
        ("login", "after"): "refuse",
        ("registration", "after"): "change",
        ("settings", "after"): "notify",
    }
    assert KEY not in repr(hooks)
