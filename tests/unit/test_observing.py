"""What tools that watch an application see of a call: OpenTelemetry by our extra, others by the hook they know."""

import json
from typing import Any

import httpx
import pytest

from ory_async import ApiError, NotFound, Ory, TransportError
from ory_async import errors as all_errors
from ory_async._runtime.transports.base import is_hooked
from ory_async.retry import Attempt
from ory_async.testing import FakeOry
from tests.support.docs import ROOT, play
from tests.support.stubs import network, reply, scripted

SECRET = "ory_st_s3cret"


# ---- Sentry and whoever else hooks AsyncClient.send


@pytest.fixture
def hooked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a tool in the place of `AsyncClient.send` sees; it sends a header along, as traces do."""
    seen: list[str] = []
    send = httpx.AsyncClient.send

    async def watching(self: httpx.AsyncClient, request: httpx.Request, **given: Any) -> httpx.Response:
        request.headers["sentry-trace"] = "trace-1"
        answer = await send(self, request, **given)
        seen.append(f"{request.method} {request.url.path} {answer.status_code}")
        return answer

    monkeypatch.setattr(httpx.AsyncClient, "send", watching)
    return seen


async def test_a_hooked_client_sees_each_attempt_and_the_server_its_header(hooked: list[str]) -> None:
    assert is_hooked("httpx")
    fake = FakeOry()
    token = fake.login_as(fake.identities.add({"email": "ann@example.org"})).session_token
    fake.fail("toSession", status=503)
    async with fake.serve(), Ory.network(fake.url) as ory:
        session = await ory.frontend.to_session(x_session_token=token)
    assert session.identity is not None
    assert hooked == ["GET /sessions/whoami 503", "GET /sessions/whoami 200"]
    assert [call.headers["sentry-trace"] for call in fake.requests] == ["trace-1", "trace-1"]
    assert all(call.headers["x-session-token"] == token for call in fake.requests)


async def test_a_transport_of_ones_own_is_seen_too(hooked: list[str]) -> None:
    wire = scripted(reply(200, {"id": "s"}))
    await network(wire).frontend.to_session(x_session_token=SECRET)
    assert hooked == ["GET /sessions/whoami 200"]


async def test_errors_over_a_hooked_client_are_the_same(hooked: list[str]) -> None:
    async with Ory.network("http://127.0.0.1:9", max_retries=0) as ory:
        with pytest.raises(TransportError) as caught:
            await ory.frontend.to_session(x_session_token=SECRET)
    assert isinstance(caught.value, all_errors.ConnectFailed)
    assert caught.value.sent is False
    assert hooked == []


async def test_nobody_pays_where_nobody_has_hooked() -> None:
    assert not is_hooked("httpx")
    assert not is_hooked("no_such_library")
    fake = FakeOry()
    async with fake.serve(), Ory.network(fake.url, api_key="k") as ory:
        await ory.identity.list_identities()
    assert "sentry-trace" not in fake.requests[0].headers


async def test_sentry_sees_a_call_and_hands_on_its_trace() -> None:
    sdk = pytest.importorskip("sentry_sdk", reason="sentry-sdk is not installed")
    sent: list[Any] = []

    class Memory(sdk.transport.Transport):  # type: ignore[misc, name-defined]
        def capture_envelope(self, envelope: Any) -> None:
            sent.append(envelope)

    from sentry_sdk.integrations.httpx import HttpxIntegration

    send, init = httpx.AsyncClient.send, httpx.Client.send
    try:
        sdk.init(
            dsn="http://k@127.0.0.1:9/1", transport=Memory, traces_sample_rate=1.0, default_integrations=False,
            integrations=[HttpxIntegration()], auto_enabling_integrations=False,
        )  # fmt: skip
        fake = FakeOry()
        token = fake.login_as(fake.identities.add()).session_token
        async with fake.serve(), Ory.network(fake.url) as ory:
            url = fake.url
            with sdk.start_transaction(name="t"):
                await ory.frontend.to_session(x_session_token=token)
        sdk.get_client().close()
    finally:
        httpx.AsyncClient.send, httpx.Client.send = send, init  # type: ignore[method-assign]
        sdk.get_global_scope().set_client(None)
    (event,) = [event for one in sent if (event := one.get_transaction_event())]
    (span,) = [span for span in event["spans"] if span["op"] == "http.client"]
    assert span["description"] == f"GET {url}/sessions/whoami"
    assert span["trace_id"] in fake.requests[0].headers["sentry-trace"]
    assert token not in json.dumps(event, default=str)


# ---- OpenTelemetry


class Seen:
    """Spans and points of one client."""

    def __init__(self) -> None:
        trace = pytest.importorskip("opentelemetry.sdk.trace", reason="opentelemetry-sdk is not installed")
        metrics = pytest.importorskip("opentelemetry.sdk.metrics", reason="opentelemetry-sdk is not installed")
        from opentelemetry.sdk.metrics.export import InMemoryMetricReader
        from opentelemetry.sdk.trace.export import SimpleSpanProcessor
        from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

        self.exporter, self.reader = InMemorySpanExporter(), InMemoryMetricReader()
        self.tracers = trace.TracerProvider(shutdown_on_exit=False)
        self.tracers.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.meters = metrics.MeterProvider(metric_readers=[self.reader], shutdown_on_exit=False)

    @property
    def spans(self) -> list[Any]:
        return list(self.exporter.get_finished_spans())

    @property
    def call(self) -> Any:
        (found,) = [span for span in self.spans if span.parent is None]
        return found

    @property
    def attempts(self) -> list[Any]:
        return [span for span in self.spans if span.parent is not None]

    @property
    def points(self) -> dict[str, list[Any]]:
        data: Any = self.reader.get_metrics_data()
        found = [metric for one in data.resource_metrics for scope in one.scope_metrics for metric in scope.metrics]
        return {metric.name: list(metric.data.data_points) for metric in found}

    def watched(self, ory: Ory) -> Ory:
        from ory_async.otel import instrument

        instrument(ory, self.tracers, self.meters)
        return ory


@pytest.fixture
def seen() -> Seen:
    return Seen()


async def test_a_call_is_a_span_and_each_attempt_its_child(seen: Seen) -> None:
    fake = FakeOry()
    ann = fake.identities.add({"email": "ann@example.org"})
    fake.fail("getIdentity", status=503)
    async with seen.watched(fake.client()) as ory:
        await ory.identity.get_identity(ann["id"])
    first, second = seen.attempts
    call = seen.call
    assert call.name == "get_identity"
    assert dict(call.attributes) == {
        "ory.operation": "get_identity", "ory.service": "kratos", "ory.plane": "admin", "ory.retry_count": 1,
        "http.response.status_code": 200,
    }  # fmt: skip
    assert first.parent.span_id == second.parent.span_id == call.context.span_id
    assert [span.attributes["http.response.status_code"] for span in (first, second)] == [503, 200]
    assert first.attributes["error.type"] == "503"
    assert [span.attributes.get("http.request.resend_count") for span in (first, second)] == [None, 1]
    assert [span.kind.name for span in (call, first)] == ["INTERNAL", "CLIENT"]
    assert [span.status.status_code.name for span in (call, first, second)] == ["UNSET", "ERROR", "UNSET"]
    for span, request in zip((first, second), fake.requests, strict=True):
        trace, parent = request.headers["traceparent"].split("-")[1:3]
        assert (trace, parent) == (f"{span.context.trace_id:032x}", f"{span.context.span_id:016x}")


async def test_what_is_counted_has_no_id_and_what_is_traced_no_secret(seen: Seen) -> None:
    fake = FakeOry()
    async with seen.watched(fake.client(api_key="s3cret-key")) as ory:
        with pytest.raises(NotFound):
            await ory.identity.get_identity("an-id")
        with pytest.raises(ApiError):
            await ory.with_options(headers={"x-mine": "s3cret-header"}).frontend.to_session(x_session_token=SECRET)
        await ory.identity.list_identities(credentials_identifier="s3cret@example.org")
        with pytest.raises(ApiError):
            await ory.request("GET", "/admin/identities/an-id", service="kratos", plane="admin")
    assert [span.name for span in seen.spans if span.parent is None] == [
        "get_identity", "to_session", "list_identities", "request GET",
    ]  # fmt: skip
    assert "s3cret" not in "".join(span.to_json() for span in seen.spans)
    points = seen.points
    assert points.keys() == {"ory.client.call.duration", "http.client.request.duration"}
    for name, found in points.items():
        labels = [dict(point.attributes) for point in found]
        assert sum(point.count for point in found) == 4, name
        assert not any("an-id" in str(label) or "s3cret" in str(label) for label in labels), name
    calls = {
        point.attributes["ory.operation"]: point.attributes["http.response.status_code"]
        for point in points["ory.client.call.duration"]
    }
    assert calls == {"get_identity": 404, "to_session": 401, "list_identities": 200, "request GET": 404}


async def test_a_call_without_an_answer_says_what_failed(seen: Seen) -> None:
    def nobody(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no connection", request=request)

    async with seen.watched(Ory.network("acme", transport=httpx.MockTransport(nobody), max_retries=0)) as ory:
        with pytest.raises(TransportError):
            await ory.frontend.to_session(x_session_token=SECRET)
    (attempt,) = seen.attempts
    assert attempt.attributes["error.type"] == seen.call.attributes["error.type"] == "ConnectFailed"
    assert "http.response.status_code" not in attempt.attributes
    assert seen.call.events == attempt.events == ()


# ---- other watchers


async def test_on_attempt_has_a_stable_name_for_calls_by_path() -> None:
    attempts: list[Attempt] = []
    async with FakeOry().client(on_attempt=attempts.append) as ory:
        for path in ("/admin/identities", "/admin/sessions?page_size=1"):
            await ory.request("GET", path, service="kratos", plane="admin")
    assert [one.operation for one in attempts] == ["request GET", "request GET"]


def kinds() -> list[type[ApiError]]:
    return [
        kind for kind in vars(all_errors).values() if isinstance(kind, type) and issubclass(kind, ApiError)
    ]  # fmt: skip


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_an_error_of_an_answer_is_made_anew_from_its_args(kind: Any) -> None:
    """As Celery's JSON result backend does: the arguments as JSON are all that it keeps."""
    first: Any = kind("get_identity: HTTP 404 no_such_thing")
    again: Any = kind(*json.loads(json.dumps(first.args)))
    assert type(again) is kind
    assert (again.operation, again.status, again.error_id) == ("get_identity", 404, "no_such_thing")
    assert (str(again), again.body, dict(again.headers), again.headers.get_list("a")) == (str(first), b"", {}, [])


async def test_a_real_one_is_made_anew_as_far_as_it_goes() -> None:
    wire = scripted(reply(404, {"error": {"code": 404, "message": "no", "reason": "none"}}))
    with pytest.raises(NotFound) as caught:
        await network(wire).identity.get_identity("x")
    kind: Any = NotFound
    again: Any = kind(*json.loads(json.dumps(caught.value.args)))
    assert (again.operation, again.status) == ("get_identity", 404)


async def test_the_page_shows_what_its_code_prints(capsys: pytest.CaptureFixture[str]) -> None:
    """Every name of a fact in the trace on the page, in its order."""
    pytest.importorskip("opentelemetry.sdk.trace", reason="opentelemetry-sdk is not installed")
    page = ROOT / "docs/observing.md"
    await play(page)
    (shown,) = [block for block in page.read_text(encoding="utf-8").split("```\n") if "in bdea" in block]
    printed = capsys.readouterr().out
    facts = [line.split(": ")[0] for line in printed.splitlines() if line.startswith("    ")]
    assert facts == [line.split(": ")[0] for line in shown.splitlines() if line.startswith("    ")]
    assert facts
