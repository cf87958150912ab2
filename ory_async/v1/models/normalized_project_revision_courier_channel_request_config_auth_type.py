"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NormalizedProjectRevisionCourierChannelRequestConfigAuthType(OpenStrEnum):
    """How Kratos proves itself to the endpoint that sends its messages.

    Schema `NormalizedProjectRevisionCourierChannelRequestConfigAuthType`: part of
    `NormalizedProjectRevisionCourierChannel`.
    Open: a value that is not here stays the string that was sent.
    """

    API_KEY = "api_key"
    BASIC_AUTH = "basic_auth"


decode_normalized_project_revision_courier_channel_request_config_auth_type = (
    NormalizedProjectRevisionCourierChannelRequestConfigAuthType.decode
)
known_normalized_project_revision_courier_channel_request_config_auth_type = (
    NormalizedProjectRevisionCourierChannelRequestConfigAuthType.known
)
