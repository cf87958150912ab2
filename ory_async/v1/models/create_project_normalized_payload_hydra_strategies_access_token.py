"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateProjectNormalizedPayloadHydraStrategiesAccessToken(OpenStrEnum):
    """Whether new access tokens are JWTs that anybody can check or opaque ones that only Hydra knows.

    Schema `CreateProjectNormalizedPayloadHydraStrategiesAccessToken`: part of `CreateProjectNormalizedPayload`.
    Open: a value that is not here stays the string that was sent.
    """

    JWT = "jwt"
    OPAQUE = "opaque"


decode_create_project_normalized_payload_hydra_strategies_access_token = (
    CreateProjectNormalizedPayloadHydraStrategiesAccessToken.decode
)
known_create_project_normalized_payload_hydra_strategies_access_token = (
    CreateProjectNormalizedPayloadHydraStrategiesAccessToken.known
)
