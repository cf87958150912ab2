"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateWorkspaceSubscriptionBodyInterval(OpenStrEnum):
    """How often a workspace pays.

    Schema `createWorkspaceSubscriptionBodyInterval`: part of `CreateWorkspaceSubscriptionBody`.
    Open: a value that is not here stays the string that was sent.
    """

    MONTHLY = "monthly"
    YEARLY = "yearly"


decode_create_workspace_subscription_body_interval = CreateWorkspaceSubscriptionBodyInterval.decode
known_create_workspace_subscription_body_interval = CreateWorkspaceSubscriptionBodyInterval.known
