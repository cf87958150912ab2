"""`Ory.permission`. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ory_async._runtime.core import Namespace
from ory_async._runtime.later import later
from ory_async._runtime.settings import Options

if TYPE_CHECKING:
    from ory_async.v1.models.batch_check_permission_body import BatchCheckPermissionBody
    from ory_async.v1.models.batch_check_permission_result import BatchCheckPermissionResult
    from ory_async.v1.models.check_permission_result import CheckPermissionResult
    from ory_async.v1.models.expanded_permission_tree import ExpandedPermissionTree
    from ory_async.v1.models.post_check_permission_body import PostCheckPermissionBody
    from ory_async.v1.models.post_check_permission_or_error_body import PostCheckPermissionOrErrorBody
else:
    globals().update(
        later(
            "ory_async.v1.models",
            "BatchCheckPermissionBody BatchCheckPermissionResult CheckPermissionResult ExpandedPermissionTree PostCheckPermissionBody PostCheckPermissionOrErrorBody",
        )
    )


class PermissionApi(Namespace):
    """The operations of `permission`."""

    __slots__ = ()

    async def batch_check_permission(
        self,
        body: BatchCheckPermissionBody | Mapping[str, Any],
        *,
        max_depth: int | None = None,
        options: Options | None = None,
    ) -> BatchCheckPermissionResult:
        """True or false for several questions in one request, in the order they were asked.

        At most 10 questions by default, more answer 400; each item may carry its own error, and null items are refused before sending.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            max_depth: How many steps to follow through relations; too small silently turns allowed into denied.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `BatchCheckPermissionResult`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `POST /relation-tuples/batch/check` (keto, read) with the project API key.

        The body, as `BatchCheckPermissionBody` or a mapping:

        - `tuples` (`list[Relationship]`): The questions, at most as many as the server allows (10 by default).
        """
        from .batch_check_permission import call

        _sending = call(self._core, body, max_depth=max_depth, options=options)
        del body, max_depth, options
        return await _sending

    async def check_permission(
        self,
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
    ) -> CheckPermissionResult:
        """True or false: does the subject have this relation to the object?

        Changes nothing; answers 200 for both outcomes and 400 for an incomplete question or an undeclared relation.

        Args:
            max_depth: How many steps to follow through relations; too small silently turns allowed into denied.
            namespace: Namespace the object belongs to.
            object: Id of the object inside its namespace.
            relation: Name of the relation or permission.
            subject_id: The subject as a plain id; leave out when a subject set is given.
            subject_set_namespace: Namespace of the subject set; give all three parts or none.
            subject_set_object: Object of the subject set.
            subject_set_relation: Relation of the subject set; an empty string is sent and means the object itself.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `CheckPermissionResult`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `GET /relation-tuples/check/openapi` (keto, read) with the project API key.
        """
        from .check_permission import call

        _sending = call(
            self._core,
            max_depth=max_depth,
            namespace=namespace,
            object=object,
            relation=relation,
            subject_id=subject_id,
            subject_set_namespace=subject_set_namespace,
            subject_set_object=subject_set_object,
            subject_set_relation=subject_set_relation,
            options=options,
        )
        del (
            max_depth,
            namespace,
            object,
            relation,
            subject_id,
            subject_set_namespace,
            subject_set_object,
            subject_set_relation,
            options,
        )
        return await _sending

    async def check_permission_or_error(
        self,
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
    ) -> CheckPermissionResult:
        """True or false for one subject, relation and object, told by status 200 or 403 as well.

        Denied answers 403 with allowed false, which is given to you as a result and not raised.

        Args:
            max_depth: How many steps to follow through relations; too small silently turns allowed into denied.
            namespace: Namespace the object belongs to.
            object: Id of the object inside its namespace.
            relation: Name of the relation or permission.
            subject_id: The subject as a plain id; leave out when a subject set is given.
            subject_set_namespace: Namespace of the subject set; give all three parts or none.
            subject_set_object: Object of the subject set.
            subject_set_relation: Relation of the subject set; an empty string is sent and means the object itself.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `CheckPermissionResult`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `GET /relation-tuples/check` (keto, read) with the project API key.
        """
        from .check_permission_or_error import call

        _sending = call(
            self._core,
            max_depth=max_depth,
            namespace=namespace,
            object=object,
            relation=relation,
            subject_id=subject_id,
            subject_set_namespace=subject_set_namespace,
            subject_set_object=subject_set_object,
            subject_set_relation=subject_set_relation,
            options=options,
        )
        del (
            max_depth,
            namespace,
            object,
            relation,
            subject_id,
            subject_set_namespace,
            subject_set_object,
            subject_set_relation,
            options,
        )
        return await _sending

    async def expand_permissions(
        self,
        *,
        namespace: str,
        object: str,
        relation: str,
        max_depth: int | None = None,
        options: Options | None = None,
    ) -> ExpandedPermissionTree:
        """The tree of everyone who has a relation to an object, directly or through groups.

        If nothing is found the server answers 200 with an error object whose code is 404; permits cannot be expanded.

        Args:
            namespace: Namespace the object belongs to.
            object: Id of the object inside its namespace.
            relation: Name of the relation or permission.
            max_depth: How many steps to follow through relations; too small silently turns allowed into denied.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `ExpandedPermissionTree`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `GET /relation-tuples/expand` (keto, read) with the project API key.
        """
        from .expand_permissions import call

        _sending = call(
            self._core, namespace=namespace, object=object, relation=relation, max_depth=max_depth, options=options
        )
        del namespace, object, relation, max_depth, options
        return await _sending

    async def post_check_permission(
        self,
        body: PostCheckPermissionBody | Mapping[str, Any],
        *,
        max_depth: int | None = None,
        options: Options | None = None,
    ) -> CheckPermissionResult:
        """True or false for one subject, relation and object, with the question in the body.

        Changes nothing and may be repeated; a body without namespace is denied instead of refused.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            max_depth: How many steps to follow through relations; too small silently turns allowed into denied.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `CheckPermissionResult`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `POST /relation-tuples/check/openapi` (keto, read) with the project API key.

        The body, as `PostCheckPermissionBody` or a mapping:

        - `namespace` (`str`): Namespace the object belongs to.
        - `object` (`str`): Id of the object inside its namespace.
        - `relation` (`str`): Name of the relation or permission.
        - `subject_id` (`str`): The subject as a plain id.
        - `subject_set` (`SubjectSet`): The subject as everyone with a relation to another object.
        """
        from .post_check_permission import call

        _sending = call(self._core, body, max_depth=max_depth, options=options)
        del body, max_depth, options
        return await _sending

    async def post_check_permission_or_error(
        self,
        body: PostCheckPermissionOrErrorBody | Mapping[str, Any],
        *,
        max_depth: int | None = None,
        options: Options | None = None,
    ) -> CheckPermissionResult:
        """True or false with the question in the body, told by status 200 or 403 as well.

        Denied answers 403 with allowed false, which is given to you as a result and not raised.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            max_depth: How many steps to follow through relations; too small silently turns allowed into denied.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `CheckPermissionResult`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `POST /relation-tuples/check` (keto, read) with the project API key.

        The body, as `PostCheckPermissionOrErrorBody` or a mapping:

        - `namespace` (`str`): Namespace the object belongs to.
        - `object` (`str`): Id of the object inside its namespace.
        - `relation` (`str`): Name of the relation or permission.
        - `subject_id` (`str`): The subject as a plain id.
        - `subject_set` (`SubjectSet`): The subject as everyone with a relation to another object.
        """
        from .post_check_permission_or_error import call

        _sending = call(self._core, body, max_depth=max_depth, options=options)
        del body, max_depth, options
        return await _sending
