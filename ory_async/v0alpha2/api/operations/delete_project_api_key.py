"""DELETE /projects/{project}/tokens/{token_id}. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="delete_project_api_key",
    method="DELETE",
    path="/projects/{project}/tokens/{token_id}",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(204,),
)


def _request(project: str, token_id: str) -> Request:
    return Request(f"/projects/{segment(project, 'project')}/tokens/{segment(token_id, 'token_id')}")


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(core: Core, project: str, token_id: str, *, options: Options | None = None) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, project, token_id), _parse, options)
