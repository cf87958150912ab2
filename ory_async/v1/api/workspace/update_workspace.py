"""PUT /workspaces/{workspace}. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, segment
from ory_async.v1.models.workspace import Workspace, decode_workspace

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.update_workspace_body import UpdateWorkspaceBody

OPERATION = Operation(
    name="update_workspace",
    method="PUT",
    path="/workspaces/{workspace}",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(200,),
    bucket="backoffice-admin-low",
)


def _request(workspace: str, body: UpdateWorkspaceBody | Mapping[str, Any]) -> Request:
    return Request(f"/workspaces/{segment(workspace, 'workspace')}", body=json_body(body))


def _parse(response: Response, lenient: bool) -> Workspace:
    return decode_workspace(response.json(), lenient)


def call(
    core: Core, workspace: str, body: UpdateWorkspaceBody | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[Workspace]:
    return core.send(OPERATION, partial(_request, workspace, body), _parse, options)
