"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class InternalIsOwnerForProjectBySlugBodyNamespace(OpenStrEnum):
    """Whether the caller is a person or a key; inside of Ory only.

    Schema `internalIsOwnerForProjectBySlugBodyNamespace`: part of `InternalIsOwnerForProjectBySlugBody`.
    Open: a value that is not here stays the string that was sent.
    """

    APIKEY = " ApiKey"
    USER = "User"


decode_internal_is_owner_for_project_by_slug_body_namespace = InternalIsOwnerForProjectBySlugBodyNamespace.decode
known_internal_is_owner_for_project_by_slug_body_namespace = InternalIsOwnerForProjectBySlugBodyNamespace.known
