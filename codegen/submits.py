"""The bodies of flows as keyword arguments: a TypedDict for each kind of flow and method, for `NativeFlow.submit`."""

from __future__ import annotations

import re

from .names import pascal
from .normal import Json, ref_name
from .schemas import Types
from .views import KindView, SubmitView

_BODY = re.compile(r"update(\w+)FlowBody")
_METHOD = re.compile(r"(update|Flow|Method$)")


def submits(types: Types) -> list[KindView]:
    """The kinds of flows that a document has bodies for, one after the other."""
    found: list[KindView] = []
    for name, schema in types.schemas.items():
        match = _BODY.fullmatch(name)
        if match and "discriminator" in schema and f"{match[1].lower()}Flow" in types.schemas:
            found.append(KindView(f"{match[1]}Flow", [*_methods(schema, types)]))
    return found


def _methods(union: Json, types: Types) -> list[SubmitView]:
    key = union["discriminator"]["propertyName"]
    tags: dict[str, list[str]] = {}
    for tag, target in union["discriminator"]["mapping"].items():
        tags.setdefault(ref_name({"$ref": target}) or "", []).append(tag)
    views: list[SubmitView] = []
    for component, names in tags.items():
        schema = types.schemas[component]
        # The csrf token is one of browsers, whatever a document requires.
        required = {*schema.get("required", ()), key} - {"csrf_token"}
        fields = [(key, f"Literal[{', '.join(repr(name) for name in sorted(names))}]", "")]
        for member, value in schema["properties"].items():
            if member != key:
                text = types.annotation(value)
                text = text if member in required else f"NotRequired[{text}]"
                fields.append((member, text, value.get("description", "")))
        used = {one for member, value in schema["properties"].items() if member != key for one in types.used(value)}
        name = pascal(_METHOD.sub("", component))
        views.append(SubmitView(name, schema.get("description", ""), fields, types.imports(used)))
    return views
