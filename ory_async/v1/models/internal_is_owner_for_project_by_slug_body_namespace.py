"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._models import OpenStrEnum


class InternalIsOwnerForProjectBySlugBodyNamespace(OpenStrEnum):
    """Schema `internalIsOwnerForProjectBySlugBodyNamespace`. Open: a value that is not here stays the string that was sent."""

    APIKEY = " ApiKey"
    USER = "User"
