"""DELETE /projects/{project}/members/{member}. Generated from spec/v1 by `make generate`; do not edit."""

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
    path="/projects/{project}/members/{member}",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(204,),
    bucket="backoffice-admin-low",
)


def _request(project: str, member: str) -> Request:
    return Request(f"/projects/{segment(project, 'project')}/members/{segment(member, 'member')}")


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(core: Core, project: str, member: str, *, options: Options | None = None) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, project, member), _parse, options)
