"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class ProjectState(OpenStrEnum):
    """Whether a project answers calls.

    Schema `projectState`: part of `Project`.
    Open: a value that is not here stays the string that was sent.
    """

    HALTED = "halted"
    RUNNING = "running"


decode_project_state = ProjectState.decode
known_project_state = ProjectState.known
