"""GET /workspaces/{workspace}. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment
from ory_async.v1.models.workspace import Workspace, decode_workspace

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_workspace",
    method="GET",
    path="/workspaces/{workspace}",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(200,),
    bucket="backoffice-admin-medium",
)


def _request(workspace: str) -> Request:
    return Request(f"/workspaces/{segment(workspace, 'workspace')}")


def _parse(response: Response, lenient: bool) -> Workspace:
    return decode_workspace(response.json(), lenient)


def call(core: Core, workspace: str, *, options: Options | None = None) -> Awaitable[Workspace]:
    return core.send(OPERATION, partial(_request, workspace), _parse, options)
