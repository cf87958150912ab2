"""GET /admin/oauth2/auth/sessions/consent. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation, Pagination
from ory_async._runtime.request import Request, at_least, filled, pairs
from ory_async.v1.models.oauth2_consent_session import OAuth2ConsentSession, decode_oauth2_consent_session

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.settings import Options
    from ory_async.pagination import Pager

OPERATION = Operation(
    name="list_oauth2_consent_sessions",
    method="GET",
    path="/admin/oauth2/auth/sessions/consent",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
    pagination=Pagination(scheme="link", counted=True),
    bucket="hydra-admin-high",
)


def _request(
    *, subject: str, login_session_id: str | None = None, page_size: int | None = None, page_token: str | None = None
) -> Request:
    return Request(
        "/admin/oauth2/auth/sessions/consent",
        query=pairs(
            {
                "subject": subject,
                "login_session_id": filled(login_session_id, "login_session_id"),
                "page_size": at_least(1, page_size, "page_size"),
                "page_token": page_token,
            }
        ),
    )


def _parse(row: Any, lenient: bool) -> OAuth2ConsentSession:
    return decode_oauth2_consent_session(row, lenient)


def call(
    core: Core,
    *,
    subject: str,
    login_session_id: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    options: Options | None = None,
) -> Pager[OAuth2ConsentSession]:
    return core.pager(
        OPERATION,
        _request(subject=subject, login_session_id=login_session_id, page_size=page_size, page_token=page_token),
        _parse,
        options,
    )
