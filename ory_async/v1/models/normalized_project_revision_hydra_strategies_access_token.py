"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NormalizedProjectRevisionHydraStrategiesAccessToken(OpenStrEnum):
    """Whether access tokens of this revision are JWTs or opaque.

    Schema `normalizedProjectRevisionHydraStrategiesAccessToken`: part of `NormalizedProjectRevision`.
    Open: a value that is not here stays the string that was sent.
    """

    JWT = "jwt"
    OPAQUE = "opaque"


decode_normalized_project_revision_hydra_strategies_access_token = (
    NormalizedProjectRevisionHydraStrategiesAccessToken.decode
)
known_normalized_project_revision_hydra_strategies_access_token = (
    NormalizedProjectRevisionHydraStrategiesAccessToken.known
)
