"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class CreateProjectNormalizedPayloadKratosSelfserviceFlowsVerificationUse(OpenStrEnum):
    """What proves an address, a code to type or a link to open.

    Schema `CreateProjectNormalizedPayloadKratosSelfserviceFlowsVerificationUse`: part of
    `CreateProjectNormalizedPayload`.
    Open: a value that is not here stays the string that was sent.
    """

    CODE = "code"
    LINK = "link"


decode_create_project_normalized_payload_kratos_selfservice_flows_verification_use = (
    CreateProjectNormalizedPayloadKratosSelfserviceFlowsVerificationUse.decode
)
known_create_project_normalized_payload_kratos_selfservice_flows_verification_use = (
    CreateProjectNormalizedPayloadKratosSelfserviceFlowsVerificationUse.known
)
