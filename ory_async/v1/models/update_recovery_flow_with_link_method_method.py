"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UpdateRecoveryFlowWithLinkMethodMethod(OpenStrEnum):
    """The tag of recovery steps, as the one with a link has it.

    Schema `updateRecoveryFlowWithLinkMethodMethod`: part of `UpdateRecoveryFlowWithLinkMethod`.
    Open: a value that is not here stays the string that was sent.
    """

    CODE = "code"
    LINK = "link"


decode_update_recovery_flow_with_link_method_method = UpdateRecoveryFlowWithLinkMethodMethod.decode
known_update_recovery_flow_with_link_method_method = UpdateRecoveryFlowWithLinkMethodMethod.known
