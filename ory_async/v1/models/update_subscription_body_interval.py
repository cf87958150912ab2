"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UpdateSubscriptionBodyInterval(OpenStrEnum):
    """How often the plan is paid from now on.

    Schema `updateSubscriptionBodyInterval`: part of `UpdateSubscriptionBody`.
    Open: a value that is not here stays the string that was sent.
    """

    MONTHLY = "monthly"
    YEARLY = "yearly"


decode_update_subscription_body_interval = UpdateSubscriptionBodyInterval.decode
known_update_subscription_body_interval = UpdateSubscriptionBodyInterval.known
