"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NormalizedProjectRevisionKratosSelfserviceFlowsRecoveryUse(OpenStrEnum):
    """What recovery mails hold in this revision.

    Schema `normalizedProjectRevisionKratosSelfserviceFlowsRecoveryUse`: part of `NormalizedProjectRevision`.
    Open: a value that is not here stays the string that was sent.
    """

    CODE = "code"
    LINK = "link"


decode_normalized_project_revision_kratos_selfservice_flows_recovery_use = (
    NormalizedProjectRevisionKratosSelfserviceFlowsRecoveryUse.decode
)
known_normalized_project_revision_kratos_selfservice_flows_recovery_use = (
    NormalizedProjectRevisionKratosSelfserviceFlowsRecoveryUse.known
)
