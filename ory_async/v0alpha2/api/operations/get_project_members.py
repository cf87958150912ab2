"""GET /projects/{project_id}/members. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.models import rows
from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment
from ory_async.v0alpha2.models.cloud_account import CloudAccount, decode_cloud_account

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_project_members",
    method="GET",
    path="/projects/{project_id}/members",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(200,),
)


def _request(project_id: str) -> Request:
    return Request(f"/projects/{segment(project_id, 'project_id')}/members")


def _parse(response: Response, lenient: bool) -> list[CloudAccount]:
    return rows(decode_cloud_account, response.json(), lenient)


def call(core: Core, project_id: str, *, options: Options | None = None) -> Awaitable[list[CloudAccount]]:
    return core.send(OPERATION, partial(_request, project_id), _parse, options)
