"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NormalizedProjectRevisionHydraStrategiesScope(OpenStrEnum):
    """How scopes are matched in this revision, letter by letter or with wildcards.

    Schema `normalizedProjectRevisionHydraStrategiesScope`: part of `NormalizedProjectRevision`.
    Open: a value that is not here stays the string that was sent.
    """

    EXACT = "exact"
    WILDCARD = "wildcard"


decode_normalized_project_revision_hydra_strategies_scope = NormalizedProjectRevisionHydraStrategiesScope.decode
known_normalized_project_revision_hydra_strategies_scope = NormalizedProjectRevisionHydraStrategiesScope.known
