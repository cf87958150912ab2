"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._models import OpenStrEnum


class GenericErrorContentId(OpenStrEnum):
    """Schema `genericErrorContentId`. Open: a value that is not here stays the string that was sent."""

    FEATURE_NOT_AVAILABLE = "feature_not_available"
    QUOTA_EXCEEDED = "quota_exceeded"
