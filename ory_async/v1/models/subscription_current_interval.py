"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class SubscriptionCurrentInterval(OpenStrEnum):
    """How often a plan is paid right now.

    Schema `subscriptionCurrentInterval`: part of `Subscription`.
    Open: a value that is not here stays the string that was sent.
    """

    MONTHLY = "monthly"
    YEARLY = "yearly"


decode_subscription_current_interval = SubscriptionCurrentInterval.decode
known_subscription_current_interval = SubscriptionCurrentInterval.known
