"""What the docstring of an operation says of its body: members with their words, or the kinds of body. Pure.

What the parameter `body` is in the code is in `operations.py`.
"""

from __future__ import annotations

from collections.abc import Iterator

from .names import attribute, pascal
from .normal import Json, ref_name
from .schemas import Types, split_null


def told(schema: Json, types: Types) -> list[str]:
    """Paragraphs and items of a Markdown list; none of a body that is no model."""
    many = schema.get("type") == "array"
    name = ref_name(schema["items"] if many else schema)
    if name is None or types.kind(name) not in ("object", "union"):
        return []
    about = f"{'Each item of the body' if many else 'The body'}, as `{pascal(name)}` or a mapping"
    component = types.schemas[name]
    if types.kind(name) == "union":
        return [f"{about}, is one of:", "", *_kinds(component, types)]
    members, required = component["properties"], component.get("required", ())
    order = sorted(members, key=lambda key: key not in required)
    shown = [key for key in component.get("x-common", order) if key in members]
    lines = [_member(key, members[key], key in required, types) for key in shown]
    if more := len(members) - len(shown):
        lines += ["", f"`{pascal(name)}` has {more} more."]
    return [f"{about}:", "", *lines] if lines else []


def _member(key: str, schema: Json, required: bool, types: Types) -> str:
    about = [f"`{types.annotation(split_null(schema)[0])}`"]
    if attribute(key) != key:
        about.append(f"of the model `{attribute(key)}`")
    if required:
        about.append("required")
    return _item(f"`{key}` ({', '.join(about)})", schema)


def _kinds(union: Json, types: Types) -> Iterator[str]:
    """The members of a union: what chooses them, what they need beside it, and their words."""
    chosen: Json = union.get("discriminator", {"propertyName": "", "mapping": {}})
    key = chosen["propertyName"]
    for name in sorted({ref_name(option) or "" for option in union["oneOf"]} & types.schemas.keys()):
        tags = sorted(tag for tag, target in chosen["mapping"].items() if ref_name({"$ref": target}) == name)
        component = types.schemas[name]
        about = [f"`{key}={tag!r}`" for tag in tags]
        if needed := [f"`{one}`" for one in component.get("required", ()) if one != key]:
            about.append(f"needs {', '.join(needed)}")
        more = f" ({'; '.join(about)})" if about else ""
        yield _item(f"`{pascal(name)}`{more}", component)


def _item(name: str, schema: Json) -> str:
    words = schema.get("description")
    return f"- {name}: {words}" if words else f"- {name}"
