"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateSubscriptionBodyCurrency(OpenStrEnum):
    """Money that the plan is paid in.

    Schema `createSubscriptionBodyCurrency`: part of `CreateSubscriptionBody`.
    Open: a value that is not here stays the string that was sent.
    """

    EUR = "eur"
    USD = "usd"


decode_create_subscription_body_currency = CreateSubscriptionBodyCurrency.decode
known_create_subscription_body_currency = CreateSubscriptionBodyCurrency.known
