"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NormalizedProjectRevisionKratosSelfserviceFlowsVerificationUse(OpenStrEnum):
    """What verification mails hold in this revision.

    Schema `normalizedProjectRevisionKratosSelfserviceFlowsVerificationUse`: part of `NormalizedProjectRevision`.
    Open: a value that is not here stays the string that was sent.
    """

    CODE = "code"
    LINK = "link"


decode_normalized_project_revision_kratos_selfservice_flows_verification_use = (
    NormalizedProjectRevisionKratosSelfserviceFlowsVerificationUse.decode
)
known_normalized_project_revision_kratos_selfservice_flows_verification_use = (
    NormalizedProjectRevisionKratosSelfserviceFlowsVerificationUse.known
)
