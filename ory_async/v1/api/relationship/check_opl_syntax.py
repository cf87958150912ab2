"""POST /opl/syntax/check. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, text_body
from ory_async.v1.models.check_opl_syntax_result import CheckOplSyntaxResult, decode_check_opl_syntax_result

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="check_opl_syntax",
    method="POST",
    path="/opl/syntax/check",
    service="keto",
    plane="opl",
    credential="api_key",
    repeat=True,
    results=(200,),
    bucket="keto-admin-medium",
)


def _request(body: str | bytes) -> Request:
    return Request("/opl/syntax/check", body=text_body(body), content_type="text/plain")


def _parse(response: Response, lenient: bool) -> CheckOplSyntaxResult:
    return decode_check_opl_syntax_result(response.json(), lenient)


def call(core: Core, body: str | bytes, *, options: Options | None = None) -> Awaitable[CheckOplSyntaxResult]:
    return core.send(OPERATION, partial(_request, body), _parse, options)
