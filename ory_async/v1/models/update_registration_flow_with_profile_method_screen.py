"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class UpdateRegistrationFlowWithProfileMethodScreen(OpenStrEnum):
    """Which page of a sign-up in two steps comes next.

    Schema `updateRegistrationFlowWithProfileMethodScreen`: part of `UpdateRegistrationFlowWithProfileMethod`.
    Open: a value that is not here stays the string that was sent.
    """

    CREDENTIAL_SELECTION = "credential-selection"
    PREVIOUS = "previous"


decode_update_registration_flow_with_profile_method_screen = UpdateRegistrationFlowWithProfileMethodScreen.decode
known_update_registration_flow_with_profile_method_screen = UpdateRegistrationFlowWithProfileMethodScreen.known
