"""DELETE /admin/oauth2/auth/sessions/consent. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, filled, pairs

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="admin_revoke_oauth2_consent_sessions",
    method="DELETE",
    path="/admin/oauth2/auth/sessions/consent",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(204,),
)


def _request(*, subject: str, all: bool | None = None, client: str | None = None) -> Request:
    return Request(
        "/admin/oauth2/auth/sessions/consent",
        query=pairs({"subject": subject, "all": all, "client": filled(client, "client")}),
    )


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(
    core: Core, *, subject: str, all: bool | None = None, client: str | None = None, options: Options | None = None
) -> Awaitable[None]:
    return core.send(OPERATION, partial(_request, subject=subject, all=all, client=client), _parse, options)
