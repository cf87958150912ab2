"""GET /relation-tuples. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ory_async._runtime.operation import Operation, Pagination
from ory_async._runtime.request import Request, at_least, pairs
from ory_async.v0alpha2.models.relation_tuple import RelationTuple, decode_relation_tuple

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.settings import Options
    from ory_async.pagination import Pager

OPERATION = Operation(
    name="get_relation_tuples",
    method="GET",
    path="/relation-tuples",
    service="keto",
    plane="read",
    credential="api_key",
    repeat=True,
    results=(200,),
    pagination=Pagination(scheme="body", items="relation_tuples"),
)


def _request(
    *,
    namespace: str | None = None,
    object: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    relation: str | None = None,
    subject_id: str | None = None,
    subject_set_namespace: str | None = None,
    subject_set_object: str | None = None,
    subject_set_relation: str | None = None,
) -> Request:
    return Request(
        "/relation-tuples",
        query=pairs(
            {
                "namespace": namespace,
                "object": object,
                "page_size": at_least(1, page_size, "page_size"),
                "page_token": page_token,
                "relation": relation,
                "subject_id": subject_id,
                "subject_set.namespace": subject_set_namespace,
                "subject_set.object": subject_set_object,
                "subject_set.relation": subject_set_relation,
            }
        ),
    )


def _parse(row: Any, lenient: bool) -> RelationTuple:
    return decode_relation_tuple(row, lenient)


def call(
    core: Core,
    *,
    namespace: str | None = None,
    object: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    relation: str | None = None,
    subject_id: str | None = None,
    subject_set_namespace: str | None = None,
    subject_set_object: str | None = None,
    subject_set_relation: str | None = None,
    options: Options | None = None,
) -> Pager[RelationTuple]:
    return core.pager(
        OPERATION,
        _request(
            namespace=namespace,
            object=object,
            page_size=page_size,
            page_token=page_token,
            relation=relation,
            subject_id=subject_id,
            subject_set_namespace=subject_set_namespace,
            subject_set_object=subject_set_object,
            subject_set_relation=subject_set_relation,
        ),
        _parse,
        options,
    )
