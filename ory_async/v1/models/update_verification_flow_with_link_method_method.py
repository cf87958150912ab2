"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UpdateVerificationFlowWithLinkMethodMethod(OpenStrEnum):
    """The tag of verification steps, as the one with a link has it.

    Schema `updateVerificationFlowWithLinkMethodMethod`: part of `UpdateVerificationFlowWithLinkMethod`.
    Open: a value that is not here stays the string that was sent.
    """

    CODE = "code"
    LINK = "link"


decode_update_verification_flow_with_link_method_method = UpdateVerificationFlowWithLinkMethodMethod.decode
known_update_verification_flow_with_link_method_method = UpdateVerificationFlowWithLinkMethodMethod.known
