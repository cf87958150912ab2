"""GET /relation-tuples/expand. Generated from spec/v0alpha2 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import TYPE_CHECKING

from ory_async._runtime.operation import Operation
from ory_async._runtime.request import Request, pairs
from ory_async.v0alpha2.models.expand_tree import ExpandTree, decode_expand_tree

if TYPE_CHECKING:
    from ory_async._runtime.core import Core
    from ory_async._runtime.response import Response
    from ory_async._runtime.settings import Options

OPERATION = Operation(
    name="get_expand",
    method="GET",
    path="/relation-tuples/expand",
    service="keto",
    plane="read",
    credential="api_key",
    repeat=True,
    results=(200,),
)


def _request(*, namespace: str, object: str, relation: str, max_depth: int | None = None) -> Request:
    return Request(
        "/relation-tuples/expand",
        query=pairs({"namespace": namespace, "object": object, "relation": relation, "max-depth": max_depth}),
    )


def _parse(response: Response, lenient: bool) -> ExpandTree:
    return decode_expand_tree(response.json(), lenient)


def call(
    core: Core,
    *,
    namespace: str,
    object: str,
    relation: str,
    max_depth: int | None = None,
    options: Options | None = None,
) -> Awaitable[ExpandTree]:
    return core.send(
        OPERATION,
        partial(_request, namespace=namespace, object=object, relation=relation, max_depth=max_depth),
        _parse,
        options,
    )
