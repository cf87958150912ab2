"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class SubscriptionCurrentPlan(OpenStrEnum):
    """The plan that is paid for right now.

    Schema `subscriptionCurrentPlan`: part of `Subscription`.
    Open: a value that is not here stays the string that was sent.
    """

    BUSINESS_MONTHLY = "business_monthly"
    BUSINESS_YEARLY = "business_yearly"
    CUSTOM = "custom"
    FREE = "free"
    START_UP_MONTHLY = "start_up_monthly"
    START_UP_YEARLY = "start_up_yearly"
    UNKNOWN = "unknown"


decode_subscription_current_plan = SubscriptionCurrentPlan.decode
known_subscription_current_plan = SubscriptionCurrentPlan.known
