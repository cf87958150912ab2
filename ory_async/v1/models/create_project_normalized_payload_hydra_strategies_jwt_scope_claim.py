"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateProjectNormalizedPayloadHydraStrategiesJwtScopeClaim(OpenStrEnum):
    """Form of the scopes inside of JWT access tokens, as a list, as one string, or both.

    Schema `CreateProjectNormalizedPayloadHydraStrategiesJwtScopeClaim`: part of `CreateProjectNormalizedPayload`.
    Open: a value that is not here stays the string that was sent.
    """

    BOTH = "both"
    LIST = "list"
    STRING = "string"


decode_create_project_normalized_payload_hydra_strategies_jwt_scope_claim = (
    CreateProjectNormalizedPayloadHydraStrategiesJwtScopeClaim.decode
)
known_create_project_normalized_payload_hydra_strategies_jwt_scope_claim = (
    CreateProjectNormalizedPayloadHydraStrategiesJwtScopeClaim.known
)
