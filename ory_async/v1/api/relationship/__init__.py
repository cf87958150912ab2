"""`Ory.relationship`. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ory_async._runtime.core import Namespace
from ory_async._runtime.later import later
from ory_async._runtime.request import never_none
from ory_async._runtime.settings import Options
from ory_async.pagination import Pager

if TYPE_CHECKING:
    from ory_async.v1.models.check_opl_syntax_result import CheckOplSyntaxResult
    from ory_async.v1.models.create_relationship_body import CreateRelationshipBody
    from ory_async.v1.models.relationship import Relationship
    from ory_async.v1.models.relationship_namespaces import RelationshipNamespaces
    from ory_async.v1.models.relationship_patch import RelationshipPatch
else:
    globals().update(
        later(
            "ory_async.v1.models",
            "CheckOplSyntaxResult CreateRelationshipBody Relationship RelationshipNamespaces RelationshipPatch",
        )
    )


class RelationshipApi(Namespace):
    """The operations of `relationship`."""

    __slots__ = ()

    async def check_opl_syntax(self, body: str | bytes, *, options: Options | None = None) -> CheckOplSyntaxResult:
        """Errors with line and column in a text written in the permission language.

        Nothing is stored; errors come with status 200 and a fine text answers an empty object; && and || have no precedence, so write parentheses.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `CheckOplSyntaxResult`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `POST /opl/syntax/check` (keto, opl) with the project API key.
        """
        from .check_opl_syntax import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def create_relationship(
        self, body: CreateRelationshipBody | Mapping[str, Any], *, options: Options | None = None
    ) -> Relationship:
        """Stores one fact: this subject has this relation to this object.

        Repeating it stores a second identical row, which changes no check but shows up in lists.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `Relationship`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `PUT /admin/relation-tuples` (keto, write) with the project API key.

        The body, as `CreateRelationshipBody` or a mapping:

        - `namespace` (`str`): Namespace the object belongs to.
        - `object` (`str`): Id of the object inside its namespace.
        - `relation` (`str`): Name of the relation or permission.
        - `subject_id` (`str`): The subject as a plain id.
        - `subject_set` (`SubjectSet`): The subject as everyone with a relation to another object.
        """
        from .create_relationship import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    @never_none(
        "object", "relation", "subject_id", "subject_set_namespace", "subject_set_object", "subject_set_relation"
    )
    async def delete_relationships(
        self,
        *,
        namespace: str | None = None,
        object: str | None = None,
        relation: str | None = None,
        subject_id: str | None = None,
        subject_set_namespace: str | None = None,
        subject_set_object: str | None = None,
        subject_set_relation: str | None = None,
        options: Options | None = None,
    ) -> None:
        """Removes every stored fact that fits the query and answers with nothing.

        namespace is needed; leaving the others out widens what is removed, and nothing found is 204 too.

        Args:
            namespace: Namespace the object belongs to.
            object: Id of the object inside its namespace.
            relation: Name of the relation or permission.
            subject_id: The subject as a plain id; leave out when a subject set is given.
            subject_set_namespace: Namespace of the subject set; give all three parts or none.
            subject_set_object: Object of the subject set.
            subject_set_relation: Relation of the subject set; an empty string is sent and means the object itself.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `DELETE /admin/relation-tuples` (keto, write) with the project API key.
        """
        from .delete_relationships import call

        _sending = call(
            self._core,
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

    def get_relationships(
        self,
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
    ) -> Pager[Relationship]:
        """Stored facts of the form object, relation, subject that fit the query, page after page.

        Default 100 per page, cut to 500; the order is not the order of insertion.

        Args:
            namespace: Namespace the object belongs to.
            object: Id of the object inside its namespace.
            page_size: Rows per page, at least 1. Servers cut large values silently.
            page_token: Where to go on, taken from the previous page; opaque and short-lived.
            relation: Name of the relation or permission.
            subject_id: The subject as a plain id; leave out when a subject set is given.
            subject_set_namespace: Namespace of the subject set; give all three parts or none.
            subject_set_object: Object of the subject set.
            subject_set_relation: Relation of the subject set; an empty string is sent and means the object itself.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `GET /relation-tuples` (keto, read) with the project API key.
        """
        from .get_relationships import call

        return call(
            self._core,
            namespace=namespace,
            object=object,
            page_size=page_size,
            page_token=page_token,
            relation=relation,
            subject_id=subject_id,
            subject_set_namespace=subject_set_namespace,
            subject_set_object=subject_set_object,
            subject_set_relation=subject_set_relation,
            options=options,
        )

    async def list_relationship_namespaces(self, *, options: Options | None = None) -> RelationshipNamespaces:
        """Names of the namespaces the permission model declares.

        Not paged, and the order changes from call to call; tuples of a namespace that the model lost stay and cannot be deleted.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RelationshipNamespaces`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /namespaces` (keto, read) with the project API key.
        """
        from .list_relationship_namespaces import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    async def patch_relationships(
        self, body: Sequence[RelationshipPatch | Mapping[str, Any]], *, options: Options | None = None
    ) -> None:
        """Inserts and deletes many facts in one transaction: all of them or none.

        Inserts come first and deletes then, whatever their order; repeating an insert stores the row again; null items break the connection and are refused before sending.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: BadRequest (400), NotFound (404), or by status; TransportError if no answer came.

        `PATCH /admin/relation-tuples` (keto, write) with the project API key.

        Each item of the body, as `RelationshipPatch` or a mapping:

        - `action` (`RelationshipPatchAction | str`): What to do next, or what to do with the item; unknown values stay strings.
        - `relation_tuple` (`Relationship`): What is added or taken away.
        """
        from .patch_relationships import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending
