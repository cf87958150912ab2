"""PUT /projects/{project_id}/eventstreams/{event_stream_id}. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, segment
from ory_async.v1.models.event_stream import EventStream, decode_event_stream

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.set_event_stream_body import SetEventStreamBody

OPERATION = Operation(
    name="set_event_stream",
    method="PUT",
    path="/projects/{project_id}/eventstreams/{event_stream_id}",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(200,),
    bucket="backoffice-admin-low",
)


def _request(project_id: str, event_stream_id: str, body: SetEventStreamBody | Mapping[str, Any]) -> Request:
    return Request(
        f"/projects/{segment(project_id, 'project_id')}/eventstreams/{segment(event_stream_id, 'event_stream_id')}",
        body=json_body(body),
    )


def _parse(response: Response, lenient: bool) -> EventStream:
    return decode_event_stream(response.json(), lenient)


def call(
    core: Core,
    project_id: str,
    event_stream_id: str,
    body: SetEventStreamBody | Mapping[str, Any],
    *,
    options: Options | None = None,
) -> Awaitable[EventStream]:
    return core.send(OPERATION, partial(_request, project_id, event_stream_id, body), _parse, options)
