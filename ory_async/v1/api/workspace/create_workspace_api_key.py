"""POST /workspaces/{workspace}/tokens. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, segment
from ory_async.v1.models.workspace_api_key import WorkspaceApiKey, decode_workspace_api_key

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.create_workspace_api_key_body import CreateWorkspaceApiKeyBody

OPERATION = Operation(
    name="create_workspace_api_key",
    method="POST",
    path="/workspaces/{workspace}/tokens",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=False,
    results=(201,),
    bucket="backoffice-admin-low",
)


def _request(workspace: str, body: CreateWorkspaceApiKeyBody | Mapping[str, Any]) -> Request:
    return Request(f"/workspaces/{segment(workspace, 'workspace')}/tokens", body=json_body(body))


def _parse(response: Response, lenient: bool) -> WorkspaceApiKey:
    return decode_workspace_api_key(response.json(), lenient)


def call(
    core: Core, workspace: str, body: CreateWorkspaceApiKeyBody | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[WorkspaceApiKey]:
    return core.send(OPERATION, partial(_request, workspace, body), _parse, options)
