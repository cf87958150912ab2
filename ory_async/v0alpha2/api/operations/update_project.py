"""PUT /projects/{project_id}. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.models import UNSET
from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, segment
from ory_async.v0alpha2.models.successful_project_update import (
    SuccessfulProjectUpdate,
    decode_successful_project_update,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v0alpha2.models.update_project import UpdateProject

OPERATION = Operation(
    name="update_project",
    method="PUT",
    path="/projects/{project_id}",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=True,
    results=(200,),
)


def _request(project_id: str, body: UpdateProject | Mapping[str, Any] | None = None) -> Request:
    return Request(f"/projects/{segment(project_id, 'project_id')}", body=UNSET if body is None else json_body(body))


def _parse(response: Response, lenient: bool) -> SuccessfulProjectUpdate:
    return decode_successful_project_update(response.json(), lenient)


def call(
    core: Core,
    project_id: str,
    body: UpdateProject | Mapping[str, Any] | None = None,
    *,
    options: Options | None = None,
) -> Awaitable[SuccessfulProjectUpdate]:
    return core.send(OPERATION, partial(_request, project_id, body), _parse, options)
