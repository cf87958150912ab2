"""GET /.well-known/openid-configuration. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request
from ory_async.v0alpha2.models.oidc_configuration import OidcConfiguration, decode_oidc_configuration

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="discover_oidc_configuration",
    method="GET",
    path="/.well-known/openid-configuration",
    service="hydra",
    plane="public",
    credential="none",
    repeat=True,
    results=(200,),
)


def _request() -> Request:
    return Request("/.well-known/openid-configuration")


def _parse(response: Response, lenient: bool) -> OidcConfiguration:
    return decode_oidc_configuration(response.json(), lenient)


def call(core: Core, *, options: Options | None = None) -> Awaitable[OidcConfiguration]:
    return core.send(OPERATION, _request, _parse, options)
