"""DELETE /admin/relation-tuples. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, pairs

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="delete_relationships",
    method="DELETE",
    path="/admin/relation-tuples",
    service="keto",
    plane="write",
    credential="api_key",
    repeat=True,
    results=(204,),
    bucket="keto-admin-low",
)


def _request(
    *,
    namespace: str | None = None,
    object: str | None = None,
    relation: str | None = None,
    subject_id: str | None = None,
    subject_set_namespace: str | None = None,
    subject_set_object: str | None = None,
    subject_set_relation: str | None = None,
) -> Request:
    return Request(
        "/admin/relation-tuples",
        query=pairs(
            {
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


def _parse(response: Response, lenient: bool) -> None:
    return None


def call(
    core: Core,
    *,
    namespace: str | None = None,
    object: str | None = None,
    relation: str | None = None,
    subject_id: str | None = None,
    subject_set_namespace: str | None = None,
    subject_set_object: str | None = None,
    subject_set_relation: str | None = None,
    options: Options | None = None,
) -> Awaitable[None]:
    return core.send(
        OPERATION,
        partial(
            _request,
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
