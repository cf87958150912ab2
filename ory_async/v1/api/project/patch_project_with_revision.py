"""PATCH /projects/{project_id}/revision/{revision_id}. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, segment
from ory_async.v1.models.successful_project_update import SuccessfulProjectUpdate, decode_successful_project_update

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v1.models.json_patch import JsonPatch

OPERATION = Operation(
    name="patch_project_with_revision",
    method="PATCH",
    path="/projects/{project_id}/revision/{revision_id}",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=False,
    results=(200,),
    bucket="backoffice-admin-low",
)


def _request(project_id: str, revision_id: str, body: Sequence[JsonPatch | Mapping[str, Any]]) -> Request:
    return Request(
        f"/projects/{segment(project_id, 'project_id')}/revision/{segment(revision_id, 'revision_id')}",
        body=json_body(body, many=True),
    )


def _parse(response: Response, lenient: bool) -> SuccessfulProjectUpdate:
    return decode_successful_project_update(response.json(), lenient)


def call(
    core: Core,
    project_id: str,
    revision_id: str,
    body: Sequence[JsonPatch | Mapping[str, Any]],
    *,
    options: Options | None = None,
) -> Awaitable[SuccessfulProjectUpdate]:
    return core.send(OPERATION, partial(_request, project_id, revision_id, body), _parse, options)
