"""DELETE /projects/{project_id}/members/{member_id}. Generated from spec/v0alpha2 by `make generate`; do not edit."""

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
    name="remove_project_member",
    method="DELETE",
    path="/projects/{project_id}/members/{member_id}",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(204,),
)


def _request(project_id: str, member_id: str) -> Request:
    return Request(f"/projects/{segment(project_id, 'project_id')}/members/{segment(member_id, 'member_id')}")


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(core: Core, project_id: str, member_id: str, *, options: Options | None = None) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, project_id, member_id), _parse, options)
