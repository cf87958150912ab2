"""GET /projects/{project}/tokens. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.models import rows
from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, segment
from ory_async.v0alpha2.models.project_api_key import ProjectApiKey, decode_project_api_key

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="list_project_api_keys",
    method="GET",
    path="/projects/{project}/tokens",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(200,),
)


def _request(project: str) -> Request:
    return Request(f"/projects/{segment(project, 'project')}/tokens")


def _parse(response: Response, lenient: bool) -> list[ProjectApiKey]:
    return rows(decode_project_api_key, response.json(), lenient)


def call(core: Core, project: str, *, options: Options | None = None) -> Awaitable[list[ProjectApiKey]]:
    return core.send(OPERATION, partial(_request, project), _parse, options)
