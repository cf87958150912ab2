"""No secret in any log: ours never holds one, and httpx and httpcore are kept from it on request."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import httpx
import pytest

from ory_async import NotFound, redact_httpx_logs
from ory_async.testing import FakeOry

OTHERS = ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.http2", "httpcore.proxy", "httpcore.socks")


@pytest.fixture(autouse=True)
def filters(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The filters of other libraries' loggers as they were, after each test; and no waiting."""

    async def at_once(seconds: float) -> None:
        assert seconds > 0

    monkeypatch.setattr("ory_async._runtime.settings.sleep", at_once)
    before = {name: [*logging.getLogger(name).filters] for name in OTHERS}
    yield
    for name, known in before.items():
        logging.getLogger(name).filters[:] = known


async def one_of_everything() -> list[str]:
    """Calls whose URLs, headers and answers hold secrets; returns those."""
    async with (
        httpx.AsyncClient() as http,  # the caller's own tells of every request, ours is not asked to
        FakeOry().serve() as fake,
        fake.client(max_retries=1, http_client=http) as ory,
    ):
        user = fake.identities.add(traits={"email": "ada@example.org"}, password="correct horse battery staple")
        signed_in = fake.login_as(user)
        await ory.frontend.to_session(x_session_token=signed_in.session_token)
        flow = await ory.frontend.create_native_login_flow()
        raw = await ory.raw(ory.frontend.get_login_flow, id=flow.id)
        fake.fail("getIdentity", status=503)
        with pytest.raises(NotFound):
            await ory.identity.get_identity("00000000-0000-4000-8000-000000000000")
        assert raw.set_cookies
        return [signed_in.session_token, flow.id, raw.set_cookies[0].partition("=")[2].partition(";")[0]]


async def test_httpx_and_httpcore_hold_no_secret_once_redacted(caplog: pytest.LogCaptureFixture) -> None:
    redact_httpx_logs()
    redact_httpx_logs()
    with caplog.at_level(logging.DEBUG):
        secrets = await one_of_everything()
    from_others = [record for record in caplog.records if record.name.startswith(("httpx", "httpcore"))]
    assert len(from_others) > 20
    assert "/self-service/login/flows?…" in caplog.text
    assert [secret for secret in secrets if secret in caplog.text] == []


async def test_without_it_they_do(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        _, flow, cookie = await one_of_everything()
    assert flow in caplog.text
    assert cookie in caplog.text


async def test_our_own_logger_tells_attempts_and_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, logger="ory_async"):
        secrets = await one_of_everything()
    ours = [record for record in caplog.records if record.name == "ory_async"]
    assert [record.levelname for record in ours if "get_identity" in record.getMessage()] == ["INFO", "DEBUG"]
    text = "\n".join(record.getMessage() for record in ours)
    assert [secret for secret in secrets if secret in text] == []
