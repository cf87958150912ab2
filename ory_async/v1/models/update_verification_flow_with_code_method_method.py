"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UpdateVerificationFlowWithCodeMethodMethod(OpenStrEnum):
    """The tag of verification steps.

    Schema `updateVerificationFlowWithCodeMethodMethod`: part of `UpdateVerificationFlowWithCodeMethod`.
    Open: a value that is not here stays the string that was sent.
    """

    CODE = "code"
    LINK = "link"


decode_update_verification_flow_with_code_method_method = UpdateVerificationFlowWithCodeMethodMethod.decode
known_update_verification_flow_with_code_method_method = UpdateVerificationFlowWithCodeMethodMethod.known
