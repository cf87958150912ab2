"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UpdateRecoveryFlowWithCodeMethodMethod(OpenStrEnum):
    """The tag of recovery steps.

    Schema `updateRecoveryFlowWithCodeMethodMethod`: part of `UpdateRecoveryFlowWithCodeMethod`.
    Open: a value that is not here stays the string that was sent.
    """

    CODE = "code"
    LINK = "link"


decode_update_recovery_flow_with_code_method_method = UpdateRecoveryFlowWithCodeMethodMethod.decode
known_update_recovery_flow_with_code_method_method = UpdateRecoveryFlowWithCodeMethodMethod.known
