"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NormalizedProjectRevisionHydraStrategiesJwtScopeClaim(OpenStrEnum):
    """Form of the scopes inside of JWTs in this revision.

    Schema `normalizedProjectRevisionHydraStrategiesJwtScopeClaim`: part of `NormalizedProjectRevision`.
    Open: a value that is not here stays the string that was sent.
    """

    BOTH = "both"
    LIST = "list"
    STRING = "string"


decode_normalized_project_revision_hydra_strategies_jwt_scope_claim = (
    NormalizedProjectRevisionHydraStrategiesJwtScopeClaim.decode
)
known_normalized_project_revision_hydra_strategies_jwt_scope_claim = (
    NormalizedProjectRevisionHydraStrategiesJwtScopeClaim.known
)
