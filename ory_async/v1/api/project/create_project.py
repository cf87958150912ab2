"""POST /projects. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body
from ory_async.v1.models.project import Project, decode_project

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.create_project_body import CreateProjectBody

OPERATION = Operation(
    name="create_project",
    method="POST",
    path="/projects",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=False,
    results=(201,),
    bucket="backoffice-admin-low",
)


def _request(body: CreateProjectBody | Mapping[str, Any]) -> Request:
    return Request("/projects", body=json_body(body))


def _parse(response: Response, lenient: bool) -> Project:
    return decode_project(response.json(), lenient)


def call(
    core: Core, body: CreateProjectBody | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[Project]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
