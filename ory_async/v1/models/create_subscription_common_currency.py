"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateSubscriptionCommonCurrency(OpenStrEnum):
    """Money that an ordered plan is paid in.

    Schema `CreateSubscriptionCommonCurrency`: part of `CreateSubscriptionCommon`.
    Open: a value that is not here stays the string that was sent.
    """

    EUR = "eur"
    USD = "usd"


decode_create_subscription_common_currency = CreateSubscriptionCommonCurrency.decode
known_create_subscription_common_currency = CreateSubscriptionCommonCurrency.known
