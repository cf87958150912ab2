"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class SubscriptionCurrency(OpenStrEnum):
    """Money that a plan is paid in.

    Schema `subscriptionCurrency`: part of `Subscription`.
    Open: a value that is not here stays the string that was sent.
    """

    EUR = "eur"
    USD = "usd"


decode_subscription_currency = SubscriptionCurrency.decode
known_subscription_currency = SubscriptionCurrency.known
