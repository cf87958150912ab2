"""GET /projects/{project}/members. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.models import rows
from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment
from ory_async.v1.models.project_member import ProjectMember, decode_project_member

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_project_members",
    method="GET",
    path="/projects/{project}/members",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(200,),
    bucket="backoffice-admin-low",
)


def _request(project: str) -> Request:
    return Request(f"/projects/{segment(project, 'project')}/members")


def _parse(response: Response, lenient: bool) -> list[ProjectMember]:
    return rows(decode_project_member, response.json(), lenient)


def call(core: Core, project: str, *, options: Options | None = None) -> Awaitable[list[ProjectMember]]:
    return core.send(OPERATION, partial(_request, project), _parse, options)
