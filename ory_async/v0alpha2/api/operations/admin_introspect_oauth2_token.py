"""POST /admin/oauth2/introspect. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, form_body
from ory_async.v0alpha2.models.introspected_oauth2_token import (
    IntrospectedOAuth2Token,
    decode_introspected_oauth2_token,
)

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options
    from ory_async.v0alpha2.models.admin_introspect_oauth2_token_body import AdminIntrospectOauth2TokenBody

OPERATION = Operation(
    name="admin_introspect_oauth2_token",
    method="POST",
    path="/admin/oauth2/introspect",
    service="hydra",
    plane="admin",
    credential="api_key",
    repeat=True,
    results=(200,),
)


def _request(body: AdminIntrospectOauth2TokenBody | Mapping[str, Any]) -> Request:
    return Request("/admin/oauth2/introspect", body=form_body(body), content_type="application/x-www-form-urlencoded")


def _parse(response: Response, lenient: bool) -> IntrospectedOAuth2Token:
    return decode_introspected_oauth2_token(response.json(), lenient)


def call(
    core: Core, body: AdminIntrospectOauth2TokenBody | Mapping[str, Any], *, options: Options | None = None
) -> Awaitable[IntrospectedOAuth2Token]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
