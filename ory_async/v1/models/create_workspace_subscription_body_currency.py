"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateWorkspaceSubscriptionBodyCurrency(OpenStrEnum):
    """Money that a workspace pays in.

    Schema `createWorkspaceSubscriptionBodyCurrency`: part of `CreateWorkspaceSubscriptionBody`.
    Open: a value that is not here stays the string that was sent.
    """

    EUR = "eur"
    USD = "usd"


decode_create_workspace_subscription_body_currency = CreateWorkspaceSubscriptionBodyCurrency.decode
known_create_workspace_subscription_body_currency = CreateWorkspaceSubscriptionBodyCurrency.known
