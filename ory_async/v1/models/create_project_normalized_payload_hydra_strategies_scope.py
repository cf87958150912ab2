"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateProjectNormalizedPayloadHydraStrategiesScope(OpenStrEnum):
    """How requested scopes are compared with those that a client is registered for.

    Schema `CreateProjectNormalizedPayloadHydraStrategiesScope`: part of `CreateProjectNormalizedPayload`.
    Open: a value that is not here stays the string that was sent.
    """

    EXACT = "exact"
    WILDCARD = "wildcard"


decode_create_project_normalized_payload_hydra_strategies_scope = (
    CreateProjectNormalizedPayloadHydraStrategiesScope.decode
)
known_create_project_normalized_payload_hydra_strategies_scope = (
    CreateProjectNormalizedPayloadHydraStrategiesScope.known
)
