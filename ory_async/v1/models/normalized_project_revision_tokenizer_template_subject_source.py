"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class NormalizedProjectRevisionTokenizerTemplateSubjectSource(OpenStrEnum):
    """Which id of the user becomes the subject of a tokenised session.

    Schema `normalizedProjectRevisionTokenizerTemplateSubjectSource`: part of
    `NormalizedProjectRevisionTokenizerTemplate`.
    Open: a value that is not here stays the string that was sent.
    """

    EXTERNAL_ID = "external_id"
    ID = "id"


decode_normalized_project_revision_tokenizer_template_subject_source = (
    NormalizedProjectRevisionTokenizerTemplateSubjectSource.decode
)
known_normalized_project_revision_tokenizer_template_subject_source = (
    NormalizedProjectRevisionTokenizerTemplateSubjectSource.known
)
