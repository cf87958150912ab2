"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateSubscriptionCommonInterval(OpenStrEnum):
    """How often an ordered plan is paid.

    Schema `CreateSubscriptionCommonInterval`: part of `CreateSubscriptionCommon`.
    Open: a value that is not here stays the string that was sent.
    """

    MONTHLY = "monthly"
    YEARLY = "yearly"


decode_create_subscription_common_interval = CreateSubscriptionCommonInterval.decode
known_create_subscription_common_interval = CreateSubscriptionCommonInterval.known
