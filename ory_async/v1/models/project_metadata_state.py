"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ProjectMetadataState(OpenStrEnum):
    """Whether a listed project runs, rests, or is gone.

    Schema `projectMetadataState`: part of `ProjectMetadata`.
    Open: a value that is not here stays the string that was sent.
    """

    DELETED = "deleted"
    HALTED = "halted"
    RUNNING = "running"


decode_project_metadata_state = ProjectMetadataState.decode
known_project_metadata_state = ProjectMetadataState.known
