"""No secret of a caller or of an answer is in a log, a repr, the text of an error, its traceback or its pickle."""

from __future__ import annotations

import asyncio
import logging
import pickle
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from ory_async import ConfigurationError, Ory, OryError, RetryPolicy, redact_httpx_logs
from tests.conftest import SCAN
from tests.support.clock import Clock
from tests.support.faults import FAULTS, Fault
from tests.support.misbehaving import Arrived, Connection, Misbehaving, answer, running
from tests.support.schema import APIS, Api, attribute_name, class_name
from tests.support.stubs import KEY, WORKSPACE_KEY, always, network, silent

MINE = "s3cret-of-the-caller"
THEIRS = "s3cret-of-the-answer"
OTHERS = ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.http2", "httpcore.proxy", "httpcore.socks")
NO_WAIT = RetryPolicy(base=0, jitter=0)


@pytest.fixture(autouse=True)
def filters() -> Iterator[None]:
    before = {name: [*logging.getLogger(name).filters] for name in OTHERS}
    yield
    for name, known in before.items():
        logging.getLogger(name).filters[:] = known


def calls(ory: Ory) -> list[Any]:
    """Calls that carry a secret wherever one can be: header, query, body, path of the flow, client authentication."""
    return [
        ory.frontend.to_session(x_session_token=MINE),
        ory.frontend.get_login_flow(id=MINE, cookie=f"a={MINE}"),
        ory.frontend.update_login_flow({"method": "password", "identifier": "i", "password": MINE}, flow=MINE),
        ory.identity.create_identity({"schema_id": "d", "traits": {"t": MINE}}),
        ory.oauth2.oauth2_token_exchange(
            {"grant_type": "authorization_code", "code": MINE}, client_auth=("client", MINE)
        ),
        ory.oidc.get_oidc_user_info(access_token=MINE),
    ]


def texts(error: BaseException) -> str:
    """All that a person or a log could see of an error."""
    return f"{error} {error!r} {error.args} " + "".join(traceback.format_exception(error))


async def leaking(on: Connection, request: Arrived) -> None:
    """An error whose every part holds a secret."""
    headers = [("set-cookie", f"ory_session={THEIRS}"), ("location", f"http://x/?code={THEIRS}"), ("x-token", THEIRS)]
    body = {"error": {"code": 400, "message": THEIRS, "reason": THEIRS, "details": {"d": THEIRS}}, "id": THEIRS}
    await on.send(answer(400, body, headers))


async def not_http(on: Connection, request: Arrived) -> None:
    await on.send(f"HTTP/1.1 200 X\r\nset-cookie ory_session={THEIRS}\r\n\r\n".encode())


async def unreadable(on: Connection, request: Arrived) -> None:
    await on.send(answer(200, b'{"session_token": "' + THEIRS.encode()))


async def of_the_wrong_type(on: Connection, request: Arrived) -> None:
    await on.send(
        answer(201 if request.method == "POST" else 200, {"id": [THEIRS], "expires_in": THEIRS, "sub": [THEIRS]})
    )


WITH_SECRETS = [
    Fault(behave.__name__, 1, 1, OryError, None, behave=behave)
    for behave in (leaking, not_http, unreadable, of_the_wrong_type)
]


@pytest.mark.parametrize("fault", [*FAULTS, *WITH_SECRETS], ids=lambda fault: fault.name)
async def test_no_fault_shows_a_secret(
    fault: Fault, tmp_path: Path, caplog: pytest.LogCaptureFixture, clock: Clock
) -> None:
    """Logs of all libraries at DEBUG, texts and tracebacks of errors: nothing. Pickles: nothing of the caller."""
    redact_httpx_logs()
    server = Misbehaving(fault.behave, greet=fault.greet, clock=clock)
    attempts: list[Any] = []
    with caplog.at_level(logging.DEBUG):
        async with running(server, fault.tls and fault.tls(tmp_path)):
            url = server.url if fault.scheme is None else server.url.replace("http:", fault.scheme + ":")
            async with Ory.network(
                url, api_key=f"ory_pat_{MINE}", retry=NO_WAIT, on_attempt=attempts.append, **fault.options
            ) as ory:
                ended = await asyncio.gather(*calls(ory), return_exceptions=True)
    errors = [error for error in ended if isinstance(error, OryError)]
    assert errors
    assert not [found for found in ended if isinstance(found, BaseException) and not isinstance(found, OryError)]
    assert THEIRS not in repr([found for found in ended if not isinstance(found, BaseException)])
    records = [record for record in caplog.records if not record.name.startswith(("asyncio", "tests"))]
    assert records
    assert attempts
    for text in (*(record.getMessage() for record in records), *(texts(error) for error in errors), repr(attempts)):
        assert MINE not in text
        assert THEIRS not in text
    for error in errors:
        assert MINE.encode() not in pickle.dumps(error)


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
def test_no_repr_of_any_generation_shows_a_secret(api: Api) -> None:
    """Every member that the document calls a secret, at every depth, and every member that nobody knows."""
    seen = 0
    for name in api.objects():
        body = api.sample(name, full=True)
        model = getattr(api.models, class_name(name)).from_dict({**body, "zz_new": "s3cret-new"})
        seen += str(body).count("s3cret-")
        assert "s3cret" not in repr(model), name
        assert "s3cret" not in f"{model} {[model]} { ({'m': model}) }", name
        for key, schema in api.schemas[name]["properties"].items():
            if schema.get("x-secret"):
                assert getattr(model, attribute_name(key)) is not None
    assert seen > {"v1": 300, "v0alpha2": 80, "v0_6": 20}[api.name]


class Broken(httpx.Auth):
    """An Authorization header that is none."""

    def auth_flow(self, request: httpx.Request) -> Any:
        request.headers["authorization"] = f"Bearer {MINE}\n"
        yield request


async def test_a_key_that_cannot_be_sent_is_not_shown() -> None:
    server = Misbehaving(leaking)
    async with running(server), Ory.self_hosted(kratos_admin=server.url, api_key=Broken()) as ory:
        with pytest.raises(ConfigurationError) as caught:
            await ory.identity.get_identity("i")
    assert MINE not in texts(caught.value)
    assert server.arrived == []


@pytest.mark.parametrize(
    "url",
    [
        f"https://user:{MINE}@x.test",
        f"ftp://user:{MINE}@x.test",
        f"https://user:{MINE}@x.test:port",
        f"https://user:{MINE} @x.test",
        f"//user:{MINE}@x.test",
        f"user:{MINE}@x.test",
        f"https://[user:{MINE}@x.test",
        f"ory_pat_{MINE}",
    ],
)
def test_a_url_with_a_password_is_not_shown(url: str) -> None:
    for build in (
        lambda: Ory.network(url),
        lambda: Ory.self_hosted(kratos_admin=url),
        lambda: Ory.local(base_url=url),
        lambda: Ory.from_env({"ORY_PROJECT_URL": url}),
    ):
        with pytest.raises(ConfigurationError) as caught:
            build()
        assert MINE not in texts(caught.value)


async def test_no_client_shows_a_key() -> None:
    async with network(silent(), api_key=f"ory_pat_{MINE}", headers={"x-token": MINE}) as ory:
        child = ory.with_options(headers={"authorization": f"Bearer {MINE}"})
        other = ory.for_project("other", api_key=f"ory_pat_{MINE}")
        shown = [ory, child, other, ory.identity, ory._core.settings, ory._core.keys, ory.identity.list_identities()]
        assert MINE not in repr(shown)


async def test_requests_and_answers_hide_what_they_carry() -> None:
    headers = {"set-cookie": f"ory_session={THEIRS}", "content-type": "application/json"}
    wire = always(200, {"id": "s", "identity": {"id": "i", "traits": {"password": THEIRS}}}, headers)
    raw = await network(wire).raw(network(wire).frontend.to_session, x_session_token=MINE)
    assert THEIRS in str(raw.set_cookies)
    assert MINE not in repr(raw)
    assert f"ory_session={THEIRS}" not in repr(raw)


async def test_an_error_of_on_attempt_is_logged_without_the_call() -> None:
    def fails(attempt: Any) -> None:
        raise RuntimeError("of the caller")

    before = len(SCAN.hits)
    await network(always(200, {"id": "s"}), on_attempt=fails).frontend.to_session(x_session_token=MINE)
    assert SCAN.seen > 0
    assert SCAN.hits[before:] == []


def test_the_scan_of_the_whole_run_sees_a_secret() -> None:
    """Guards tests/conftest.py: a leak would be noticed."""
    before = [*SCAN.hits]
    logging.getLogger("ory_async").debug("cookie: %s", MINE)
    assert len(SCAN.hits) == len(before) + 1
    SCAN.hits[:] = before
    for shown in (KEY, WORKSPACE_KEY):
        logging.getLogger("ory_async").debug(shown)
        assert SCAN.hits.pop() == shown
