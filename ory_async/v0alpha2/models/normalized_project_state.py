"""Generated from spec/v0alpha2 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NormalizedProjectState(OpenStrEnum):
    """Whether a project runs, rests, or is gone.

    Schema `normalizedProjectState`: part of `NormalizedProject`.
    Open: a value that is not here stays the string that was sent.
    """

    HALTED = "halted"
    RUNNING = "running"


decode_normalized_project_state = NormalizedProjectState.decode
known_normalized_project_state = NormalizedProjectState.known
