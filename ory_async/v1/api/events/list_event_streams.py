"""GET /projects/{project_id}/eventstreams. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment
from ory_async.v1.models.list_event_streams import ListEventStreams, decode_list_event_streams

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="list_event_streams",
    method="GET",
    path="/projects/{project_id}/eventstreams",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(200,),
    bucket="backoffice-admin-medium",
)


def _request(project_id: str) -> Request:
    return Request(f"/projects/{segment(project_id, 'project_id')}/eventstreams")


def _parse(response: Response, lenient: bool) -> ListEventStreams:
    return decode_list_event_streams(response.json(), lenient)


def call(core: Core, project_id: str, *, options: Options | None = None) -> Awaitable[ListEventStreams]:
    return core.send(OPERATION, partial(_request, project_id), _parse, options)
