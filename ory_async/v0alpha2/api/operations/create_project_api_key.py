"""POST /projects/{project}/tokens. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.models import UNSET
from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, json_body, segment
from ory_async.v0alpha2.models.project_api_key import ProjectApiKey, decode_project_api_key

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v0alpha2.models.create_project_api_key_body import CreateProjectApiKeyBody

OPERATION = Operation(
    name="create_project_api_key",
    method="POST",
    path="/projects/{project}/tokens",
    service="console",
    plane="admin",
    credential="workspace_key",
    repeat=False,
    results=(201,),
)


def _request(project: str, body: CreateProjectApiKeyBody | Mapping[str, Any] | None = None) -> Request:
    return Request(f"/projects/{segment(project, 'project')}/tokens", body=UNSET if body is None else json_body(body))


def _parse(response: Response, lenient: bool) -> ProjectApiKey:
    return decode_project_api_key(response.json(), lenient)


def call(
    core: Core,
    project: str,
    body: CreateProjectApiKeyBody | Mapping[str, Any] | None = None,
    *,
    options: Options | None = None,
) -> Awaitable[ProjectApiKey]:
    return core.send(OPERATION, partial(_request, project, body), _parse, options)
