"""GET /workspaces/{workspace}/tokens. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.models import rows
from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment
from ory_async.v1.models.workspace_api_key import WorkspaceApiKey, decode_workspace_api_key

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="list_workspace_api_keys",
    method="GET",
    path="/workspaces/{workspace}/tokens",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(200,),
    bucket="backoffice-admin-low",
)


def _request(workspace: str) -> Request:
    return Request(f"/workspaces/{segment(workspace, 'workspace')}/tokens")


def _parse(response: Response, lenient: bool) -> list[WorkspaceApiKey]:
    return rows(decode_workspace_api_key, response.json(), lenient)


def call(core: Core, workspace: str, *, options: Options | None = None) -> Awaitable[list[WorkspaceApiKey]]:
    return core.send(OPERATION, partial(_request, workspace), _parse, options)
