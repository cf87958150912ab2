"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class WorkspaceOrganizationDefaultRegion(OpenStrEnum):
    """Where the administrators of a company are kept.

    Schema `workspaceOrganizationDefaultRegion`: part of `WorkspaceOrganization`.
    Open: a value that is not here stays the string that was sent.
    """

    ASIA = "asia"
    ASIA_NORTHEAST = "asia-northeast"
    EU = "eu"
    EU_CENTRAL = "eu-central"
    GLOBAL = "global"
    US = "us"
    US_EAST = "us-east"
    US_WEST = "us-west"


decode_workspace_organization_default_region = WorkspaceOrganizationDefaultRegion.decode
known_workspace_organization_default_region = WorkspaceOrganizationDefaultRegion.known
