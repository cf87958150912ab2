"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateSubscriptionBodyInterval(OpenStrEnum):
    """How often the plan is paid.

    Schema `createSubscriptionBodyInterval`: part of `CreateSubscriptionBody`.
    Open: a value that is not here stays the string that was sent.
    """

    MONTHLY = "monthly"
    YEARLY = "yearly"


decode_create_subscription_body_interval = CreateSubscriptionBodyInterval.decode
known_create_subscription_body_interval = CreateSubscriptionBodyInterval.known
