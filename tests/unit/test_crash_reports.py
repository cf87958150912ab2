"""What a crash report shows: reporters print the local variables of every frame. None of ours holds a secret."""

from __future__ import annotations

import asyncio
import io
import traceback
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from rich.console import Console
from rich.traceback import Traceback

from ory_async import InvalidArgument, Ory, OryError, SessionCredential
from ory_async.flows import LOGIN
from ory_async.oauth2 import ClientCredentials, RefreshTokens
from ory_async.sessions import SessionVerifier
from ory_async.testing import FakeOry
from tests.support.misbehaving import Arrived, Connection, Misbehaving, running
from tests.transports.ways import each_way, options

SECRET = "hunter2-hunter2"
FORM = {"method": "password", "identifier": "ada@example.org", "password": SECRET}
OPTIONS: Any = {"headers": {"X-Proxy-Secret": SECRET}}
Way = Callable[[Ory], Awaitable[Any]]


async def _native(ory: Ory, more: Any = None) -> Any:
    login = await ory.flows.login(options=OPTIONS)
    return await login.submit(**FORM, more=more, options=OPTIONS)


async def _browser(ory: Ory) -> Any:
    browser = ory.flows.browser(f"ory_session_x={SECRET}; csrf_token_x={SECRET}")
    flow = (await browser.create(LOGIN)).flow  # type: ignore[union-attr]
    return await browser.submit(LOGIN, flow, form={**FORM, "csrf_token": SECRET}, options=OPTIONS)


async def _rows(pages: Any) -> list[Any]:
    return [row async for row in pages]


async def _created(ory: Ory) -> Any:
    credentials = {"password": {"config": {"password": SECRET}}}
    rows = [{"schema_id": "default", "traits": {"email": "a@example.org"}, "credentials": credentials}]
    return await ory.identities.create_many(rows)


WAYS: dict[str, Way] = {
    "header": lambda ory: ory.frontend.to_session(x_session_token=SECRET),
    "cookie": lambda ory: ory.frontend.to_session(cookie=f"ory_session_x={SECRET}", options=OPTIONS),
    "body": lambda ory: ory.frontend.update_login_flow(FORM, flow="f"),
    "nested body": lambda ory: ory.identity.create_identity({"schema_id": "default", "traits": {"p": SECRET}}),
    "form": lambda ory: ory.oauth2.oauth2_token_exchange(
        {"grant_type": "authorization_code", "code": SECRET}, client_auth=("client", SECRET)
    ),
    "query": lambda ory: ory.frontend.update_logout_flow(token=SECRET),
    "list": lambda ory: _rows(ory.frontend.list_my_sessions(x_session_token=SECRET)),
    "deleting by a filter": lambda ory: ory.oauth2.revoke_oauth2_consent_sessions(
        subject="s", consent_request_id=SECRET
    ),
    "raw": lambda ory: ory.raw(ory.frontend.to_session, x_session_token=SECRET),
    "no document": lambda ory: ory.request(
        "POST", "/x", service="kratos", headers={"x-secret": SECRET}, body={"s": SECRET}, options=OPTIONS
    ),
    "native flow": _native,
    "browser flow": _browser,
    "sign in": lambda ory: ory.flows.sign_in("ada@example.org", SECRET, options=OPTIONS),
    "reauthenticate": lambda ory: ory.flows.reauthenticate(SECRET, "ada@example.org", SECRET, options=OPTIONS),
    "settings flow": lambda ory: ory.flows.settings(SECRET, options=OPTIONS),
    "logout": lambda ory: ory.flows.logout(SECRET),
    "verifier": lambda ory: SessionVerifier(ory).verify(SessionCredential(token=SECRET)),
    "bulk": _created,
    "get or create": lambda ory: ory.identities.get_or_create(
        {"email": "a@example.org"}, credentials={"password": {"config": {"password": SECRET}}}, options=OPTIONS
    ),
    "client credentials": lambda ory: ClientCredentials(("client", SECRET), ory=ory)(),
    "refresh token": lambda ory: RefreshTokens(("client", SECRET), SECRET, ory=ory)(),
}
LINE = f"{SECRET}\nof a file"
REFUSED: dict[str, Way] = {
    "header": lambda ory: ory.frontend.to_session(x_session_token=LINE),
    "list": lambda ory: _rows(ory.frontend.list_my_sessions(x_session_token=LINE)),
    "body": lambda ory: ory.frontend.update_login_flow({**FORM, "x": object()}, flow="f"),
    "options": lambda ory: ory.frontend.to_session(options={"headers": {"X-Secret": LINE}}),
    "native flow": lambda ory: _native(ory, object()),
    "no document": lambda ory: ory.request("POST", "/x", service="kratos", headers={"x-secret": LINE}),
}
"""Calls that are refused before anything is sent."""


def ours(error: BaseException | None) -> Iterator[dict[str, str]]:
    """repr of the local variables of our frames, of an error and of all that led to it."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if frame.f_globals.get("__name__", "").startswith("ory_async."):
                yield {name: repr(value) for name, value in frame.f_locals.items()}
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


async def failed(way: Way, fake: FakeOry, kind: type[BaseException] = OryError) -> BaseException:
    async with fake.client(max_retries=0) as ory:
        with pytest.raises(kind) as caught:
            await way(ory)
    return caught.value


def check(error: BaseException) -> None:
    frames = [*ours(error)]
    assert [shown for shown in frames if SECRET in str(shown)] == []


@pytest.mark.parametrize("name", WAYS)
async def test_no_frame_holds_a_secret_after_a_server_error(name: str) -> None:
    fake = FakeOry()
    for operation in ("updateLoginFlow",) if "flow" in name or name == "sign in" else ("*",):
        fake.fail(operation, status=503, times=100)
    error = await failed(WAYS[name], fake)
    assert [*ours(error)]
    check(error)


@pytest.mark.parametrize("name", REFUSED)
async def test_no_frame_holds_a_secret_that_cannot_be_sent(name: str) -> None:
    check(await failed(REFUSED[name], FakeOry(), InvalidArgument))


@each_way
@pytest.mark.parametrize("name", ["header", "body", "raw"])
async def test_no_frame_holds_a_secret_of_who_is_cancelled(name: str, way: str) -> None:
    seen: list[BaseException] = []

    async def handle(on: Connection, request: Arrived) -> None:
        await on.silence()

    async def user(ory: Ory) -> None:
        try:
            await WAYS[name](ory)
        except asyncio.CancelledError as error:
            seen.append(error)

    server = Misbehaving(handle)
    async with running(server), options(way) as chosen, Ory.self_hosted(kratos_public=server.url, **chosen) as ory:
        task = asyncio.create_task(user(ory))
        await server.busy.wait()
        task.cancel()
        await task
    check(seen[0])


async def test_no_frame_holds_a_secret_of_a_key_that_is_not_there() -> None:
    async def key() -> str:
        raise RuntimeError("the vault is closed")

    async with Ory.self_hosted(kratos_admin="http://127.0.0.1:1", api_key=key) as ory:
        with pytest.raises(RuntimeError) as caught:
            await WAYS["nested body"](ory)
    check(caught.value)


async def test_reporters_of_locals_do_not_show_a_secret() -> None:
    """rich and structlog look into objects by themselves, and do not only ask for their repr."""
    fake = FakeOry()
    fake.fail("updateLoginFlow", status=503)
    error = await failed(_native, fake)
    shown = io.StringIO()
    trace = Traceback.from_exception(
        type(error), error, error.__traceback__, show_locals=True, locals_max_length=100, locals_max_string=1000
    )
    Console(file=shown, width=10_000).print(trace)
    assert "ory_async" in shown.getvalue()
    mine, theirs = shown.getvalue().split("ory_async", 1)
    assert SECRET not in theirs
    assert mine


@pytest.mark.parametrize("reporter", ["structlog", "sentry_sdk"])
async def test_reporters_that_may_be_there(reporter: str) -> None:
    pytest.importorskip(reporter, reason=f"{reporter} is none of our dependencies: what it would show is shown above")
    fake = FakeOry()
    fake.fail("updateLoginFlow", status=503)
    error = await failed(_native, fake)
    shown = str([frame for frame in REPORTERS[reporter](error) if "ory_async" in str(frame)])
    assert shown != "[]"
    assert SECRET not in shown


def _structlog(error: BaseException) -> list[Any]:
    from structlog.tracebacks import ExceptionDictTransformer

    info = (type(error), error, error.__traceback__)
    return [frame for stack in ExceptionDictTransformer(show_locals=True)(info) for frame in stack["frames"]]


def _sentry(error: BaseException) -> list[Any]:
    from sentry_sdk.utils import event_from_exception

    event, _ = event_from_exception((type(error), error, error.__traceback__))
    return [frame for value in event["exception"]["values"] for frame in value["stacktrace"]["frames"]]


REPORTERS: dict[str, Callable[[BaseException], list[Any]]] = {"structlog": _structlog, "sentry_sdk": _sentry}
