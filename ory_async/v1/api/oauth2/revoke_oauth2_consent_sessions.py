"""DELETE /admin/oauth2/auth/sessions/consent. Generated from spec/v1 by `make generate`; do not edit."""

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
    name="revoke_oauth2_consent_sessions",
    method="DELETE",
    path="/admin/oauth2/auth/sessions/consent",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(204,),
    bucket="hydra-admin-low",
)


def _request(
    *,
    all: bool | None = None,
    client: str | None = None,
    consent_request_id: str | None = None,
    subject: str | None = None,
) -> Request:
    return Request(
        "/admin/oauth2/auth/sessions/consent",
        query=pairs(
            {
                "all": all,
                "client": filled(client, "client"),
                "consent_request_id": consent_request_id,
                "subject": subject,
            }
        ),
    )


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(
    core: Core,
    *,
    all: bool | None = None,
    client: str | None = None,
    consent_request_id: str | None = None,
    subject: str | None = None,
    options: Options | None = None,
) -> Awaitable[None]:
    return core.send(
        OPERATION,
        partial(_request, all=all, client=client, consent_request_id=consent_request_id, subject=subject),
        _parse,
        options,
    )
