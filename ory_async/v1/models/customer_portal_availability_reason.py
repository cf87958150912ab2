"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CustomerPortalAvailabilityReason(OpenStrEnum):
    """Why there is no page for payment data.

    Schema `customerPortalAvailabilityReason`: part of `CustomerPortalAvailability`.
    Open: a value that is not here stays the string that was sent.
    """

    NO_STRIPE_CUSTOMER = "no_stripe_customer"
    NO_SUBSCRIPTION = "no_subscription"


decode_customer_portal_availability_reason = CustomerPortalAvailabilityReason.decode
known_customer_portal_availability_reason = CustomerPortalAvailabilityReason.known
