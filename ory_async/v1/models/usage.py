"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from typing import Any, TypeAlias

from ory_async._runtime.models import Decoder, UnknownVariant, boolean, first_fit, number, text
from ory_async.v1.models.generic_usage import GenericUsage, decode_generic_usage

Usage: TypeAlias = GenericUsage | bool | float | str | UnknownVariant
"""How much of a feature there is: a number, a switch, a text, or a count with its price.

Schema `Usage`: part of `PlanDetails`.
Open: an unknown member is an UnknownVariant.
"""

_OPTIONS: tuple[tuple[tuple[str, ...] | None, Decoder[Any]], ...] = (
    (("additional_price", "included_usage"), decode_generic_usage),
    (None, text),
    (None, boolean),
    (None, number),
)


def decode_usage(value: Any, lenient: bool = True) -> Usage:
    """The first member whose required parts are there."""
    found: Usage = first_fit(value, _OPTIONS, lenient)
    return found
