"""POST /workspaces. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body
from ory_async.v1.models.workspace import Workspace, decode_workspace

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.create_workspace_body import CreateWorkspaceBody

OPERATION = Operation(
    name="create_workspace",
    method="POST",
    path="/workspaces",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=False,
    results=(201,),
    bucket="backoffice-admin-low",
)


def _request(body: CreateWorkspaceBody | Mapping[str, Any]) -> Request:
    return Request("/workspaces", body=json_body(body))


def _parse(response: Response, lenient: bool) -> Workspace:
    return decode_workspace(response.json(), lenient)


def call(
    core: Core, body: CreateWorkspaceBody | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[Workspace]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
