"""GET /relation-tuples/check. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, pairs
from ory_async.v0alpha2.models.get_check_response import GetCheckResponse, decode_get_check_response

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_check_mirror_status",
    method="GET",
    path="/relation-tuples/check",
    service="keto",
    plane="read",
    credential="api_key",
    repeat=True,
    results=(200, 403),
    when={"allowed": False},
)


def _request(
    *,
    max_depth: int | None = None,
    namespace: str | None = None,
    object: str | None = None,
    relation: str | None = None,
    subject_id: str | None = None,
    subject_set_namespace: str | None = None,
    subject_set_object: str | None = None,
    subject_set_relation: str | None = None,
) -> Request:
    return Request(
        "/relation-tuples/check",
        query=pairs(
            {
                "max-depth": max_depth,
                "namespace": namespace,
                "object": object,
                "relation": relation,
                "subject_id": subject_id,
                "subject_set.namespace": subject_set_namespace,
                "subject_set.object": subject_set_object,
                "subject_set.relation": subject_set_relation,
            }
        ),
    )


def _parse(response: Response, lenient: bool) -> GetCheckResponse:
    return decode_get_check_response(response.json(), lenient)


def call(
    core: Core,
    *,
    max_depth: int | None = None,
    namespace: str | None = None,
    object: str | None = None,
    relation: str | None = None,
    subject_id: str | None = None,
    subject_set_namespace: str | None = None,
    subject_set_object: str | None = None,
    subject_set_relation: str | None = None,
    options: Options | None = None,
) -> Awaitable[GetCheckResponse]:
    return core.send(
        OPERATION,
        partial(
            _request,
            max_depth=max_depth,
            namespace=namespace,
            object=object,
            relation=relation,
            subject_id=subject_id,
            subject_set_namespace=subject_set_namespace,
            subject_set_object=subject_set_object,
            subject_set_relation=subject_set_relation,
        ),
        _parse,
        options,
    )
