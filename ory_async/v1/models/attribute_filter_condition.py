"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class AttributeFilterCondition(OpenStrEnum):
    """How a dimension is compared with the value of a filter, by equality, containment or regular expression.

    Schema `AttributeFilterCondition`: part of `AttributeFilter`.
    Open: a value that is not here stays the string that was sent.
    """

    CONTAINS = "contains"
    EQUALS = "equals"
    NOT_CONTAINS = "not_contains"
    NOT_EQUALS = "not_equals"
    NOT_REGEX = "not_regex"
    NOT_SET = "not_set"
    REGEX = "regex"
    SET = "set"


decode_attribute_filter_condition = AttributeFilterCondition.decode
known_attribute_filter_condition = AttributeFilterCondition.known
