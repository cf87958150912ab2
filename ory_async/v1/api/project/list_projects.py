"""GET /projects. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from ory_async._runtime.models import rows
from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request
from ory_async.v1.models.project_metadata import ProjectMetadata, decode_project_metadata

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="list_projects",
    method="GET",
    path="/projects",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(200,),
    bucket="backoffice-admin-low",
)


def _request() -> Request:
    return Request("/projects")


def _parse(response: Response, lenient: bool) -> list[ProjectMetadata]:
    return rows(decode_project_metadata, response.json(), lenient)


def call(core: Core, *, options: Options | None = None) -> Awaitable[list[ProjectMetadata]]:
    return core.send(OPERATION, _request, _parse, options)
