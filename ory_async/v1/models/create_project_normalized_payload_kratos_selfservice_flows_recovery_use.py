"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateProjectNormalizedPayloadKratosSelfserviceFlowsRecoveryUse(OpenStrEnum):
    """What people are mailed who cannot sign in, a code to type or a link to open.

    Schema `CreateProjectNormalizedPayloadKratosSelfserviceFlowsRecoveryUse`: part of
    `CreateProjectNormalizedPayload`.
    Open: a value that is not here stays the string that was sent.
    """

    CODE = "code"
    LINK = "link"


decode_create_project_normalized_payload_kratos_selfservice_flows_recovery_use = (
    CreateProjectNormalizedPayloadKratosSelfserviceFlowsRecoveryUse.decode
)
known_create_project_normalized_payload_kratos_selfservice_flows_recovery_use = (
    CreateProjectNormalizedPayloadKratosSelfserviceFlowsRecoveryUse.known
)
