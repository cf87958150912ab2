"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NullPlan(OpenStrEnum):
    """A plan of Ory Network, or none.

    Schema `NullPlan`: part of `Subscription`.
    Open: a value that is not here stays the string that was sent.
    """

    BUSINESS_MONTHLY = "business_monthly"
    BUSINESS_YEARLY = "business_yearly"
    CUSTOM = "custom"
    FREE = "free"
    START_UP_MONTHLY = "start_up_monthly"
    START_UP_YEARLY = "start_up_yearly"
    UNKNOWN = "unknown"


decode_null_plan = NullPlan.decode
known_null_plan = NullPlan.known
