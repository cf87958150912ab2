"""GET /workspaces/{workspace}/projects. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment
from ory_async.v1.models.list_workspace_projects import ListWorkspaceProjects, decode_list_workspace_projects

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="list_workspace_projects",
    method="GET",
    path="/workspaces/{workspace}/projects",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(200,),
    bucket="backoffice-admin-low",
)


def _request(workspace: str) -> Request:
    return Request(f"/workspaces/{segment(workspace, 'workspace')}/projects")


def _parse(response: Response, lenient: bool) -> ListWorkspaceProjects:
    return decode_list_workspace_projects(response.json(), lenient)


def call(core: Core, workspace: str, *, options: Options | None = None) -> Awaitable[ListWorkspaceProjects]:
    return core.send(OPERATION, partial(_request, workspace), _parse, options)
