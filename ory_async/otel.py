"""Traces and metrics of OpenTelemetry (extra `otel`): a span for each call, named by its operation, with a child for
each attempt, which the server is told of in `traceparent`; and how long both took.

Of what is sent and answered nothing is in them but method, host, path and status: no key, token, query or body. What
is counted has no path, so no id is a label. Tools that hook httpx need none of this; see docs/observing.md.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from time import perf_counter
from typing import Any
from urllib.parse import urlsplit

from attrs import evolve

from ory_async._runtime.operation import Operation
from ory_async._version import __version__
from ory_async.client import Ory
from ory_async.errors import ApiError

try:
    from opentelemetry import metrics, trace
    from opentelemetry.metrics import Histogram, MeterProvider
    from opentelemetry.trace import Span, SpanKind, Status, StatusCode, TracerProvider
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
except ModuleNotFoundError as error:
    raise ImportError("ory_async.otel: opentelemetry is not installed: pip install 'ory-async[otel]'") from error

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
_PROPAGATOR = TraceContextTextMapPropagator()
Attributes = dict[str, str | int]


def instrument(
    ory: Ory, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
) -> None:
    """Traces and measures every call of a client, and of clients that are made of it from now on.

    Args:
        ory: The client. Doing it again replaces the providers.
        tracer_provider: Where spans go; the global one unless given.
        meter_provider: Where durations go; the global one unless given.
    """
    core = ory._core  # pyright: ignore[reportPrivateUsage]  # a method would show on every client
    core.settings = evolve(core.settings, watch=_Watch(tracer_provider, meter_provider))


class _Watch:
    """What the core tells of calls and attempts, as spans and durations."""

    def __init__(self, tracers: TracerProvider | None, meters: MeterProvider | None) -> None:
        self._tracer = trace.get_tracer("ory_async", __version__, tracers)
        meter = metrics.get_meter("ory_async", __version__, meters)

        def seconds(name: str, description: str) -> Histogram:
            return meter.create_histogram(
                name, unit="s", description=description, explicit_bucket_boundaries_advisory=_SECONDS
            )

        self._calls = seconds("ory.client.call.duration", "Duration of calls, all attempts and waits included.")
        self._requests = seconds("http.client.request.duration", "Duration of HTTP client requests.")

    @contextmanager
    def call(self, operation: Operation) -> Generator[Callable[[int], None]]:
        facts = _facts(operation)
        ended: Attributes = {}

        def end(status: int) -> None:
            ended["http.response.status_code"] = status

        with _span(self._tracer, operation.label, SpanKind.INTERNAL, facts) as span:
            began = perf_counter()
            try:
                yield end
            except BaseException as error:
                ended |= _failure(span, error)
                raise
            finally:
                span.set_attributes(ended)
                self._calls.record(perf_counter() - began, {**facts, **ended})

    @contextmanager
    def attempt(
        self, operation: Operation, url: str, number: int
    ) -> Generator[tuple[Mapping[str, str], Callable[[int | Exception], None]]]:
        parts = urlsplit(url)
        facts: Attributes = {"http.request.method": operation.method, "server.address": parts.hostname or ""}
        facts["server.port"] = parts.port or (443 if parts.scheme == "https" else 80)
        resent: Attributes = {"http.request.resend_count": number - 1} if number > 1 else {}
        ended: Attributes = {}

        def end(outcome: int | Exception) -> None:
            if isinstance(outcome, Exception):
                ended.update(_failure(span, outcome))
                return
            ended["http.response.status_code"] = outcome
            if outcome >= 400:
                ended["error.type"] = str(outcome)
                span.set_status(Status(StatusCode.ERROR))

        trace.get_current_span().set_attribute("ory.retry_count", number - 1)
        shown = {**facts, **resent, "url.full": f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"}
        with _span(self._tracer, operation.method, SpanKind.CLIENT, shown) as span:
            headers: dict[str, str] = {}
            _PROPAGATOR.inject(headers)
            began = perf_counter()
            try:
                yield headers, end
            except BaseException as error:
                ended.update(_failure(span, error))
                raise
            finally:
                span.set_attributes(ended)
                self._requests.record(perf_counter() - began, {**facts, **ended, "ory.operation": operation.label})


def _span(tracer: Any, name: str, kind: SpanKind, attributes: Mapping[str, Any]) -> Any:
    # What an exception says may be of a user: its class is told, and not its text.
    return tracer.start_as_current_span(
        name, kind=kind, attributes=attributes, record_exception=False, set_status_on_exception=False
    )


def _facts(operation: Operation) -> Attributes:
    return {"ory.operation": operation.label, "ory.service": operation.service, "ory.plane": operation.plane}


def _failure(span: Span, error: BaseException) -> Attributes:
    span.set_status(Status(StatusCode.ERROR))
    found: Attributes = {"error.type": type(error).__name__}
    if isinstance(error, ApiError):
        found["http.response.status_code"] = error.status
    return found
