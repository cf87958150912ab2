"""Values of a configuration as YAML. What a command prints otherwise is its own."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast


def yaml_lines(value: Mapping[str, Any], indent: str = "") -> Iterator[str]:
    """YAML of objects, lists and plain values; texts as JSON writes them, which is YAML as well."""
    for name, inner in value.items():
        if isinstance(inner, Mapping):
            yield f"{indent}{name}:"
            yield from yaml_lines(cast("Mapping[str, Any]", inner), indent + "  ")
        elif isinstance(inner, list):
            yield f"{indent}{name}:"
            for item in cast("Iterable[Any]", inner):
                if isinstance(item, Mapping):
                    first, *rest = yaml_lines(cast("Mapping[str, Any]", item), indent + "    ")
                else:
                    first, rest = json.dumps(item), []
                yield f"{indent}  - {first.lstrip()}"
                yield from rest
        else:
            yield f"{indent}{name}: {json.dumps(inner)}"
