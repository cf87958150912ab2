"""Members of the documented bodies. The pages name a body's type only; its members stand in the published document
of the same version, and members.json keeps them: document -> type -> variant -> member -> kind."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]
# The published document of each page.
PUBLISHED = {
    "000": "client-v0.0.1-alpha.5.json",
    "001": "kratos-v0.6.3-alpha.1.json",
    "002": "client-v1.1.7.json",
    "003": "client-v0.0.1-alpha.15.json",
    "004": "client-v0.2.0-alpha.60.json",
}


def members(published: Json, operations: list[Json]) -> Json:
    """Type -> variant -> member -> kind of the bodies that operations are sent; free-form bodies are left out."""
    schemas: Json = published["components"]["schemas"]
    names = {name[0].upper() + name[1:]: name for name in schemas}
    found: Json = {}
    for operation in operations:
        if operation.get("body") and operation["content_types"]:
            kind = operation["body"]["type"].removeprefix("Vec<").removesuffix(">")
            if kind in names:
                found[kind] = {
                    variant[0].upper() + variant[1:]: {
                        key: _kind(schemas, schema)
                        + (", required" if key in schemas[variant].get("required", ()) else "")
                        for key, schema in sorted(schemas[variant].get("properties", {}).items())
                    }
                    for variant in _variants(schemas, names[kind])
                }
    return dict(sorted(found.items()))


def _variants(schemas: Json, name: str) -> list[str]:
    options = schemas[name].get("oneOf")
    return [option["$ref"].rsplit("/", 1)[1] for option in options] if options else [name]


def _kind(schemas: Json, schema: Json) -> str:
    """The JSON type, `date-time`, `any`, or `enum` with its first value."""
    while "$ref" in schema or len(schema.get("allOf", ())) == 1:
        schema = schemas[schema["$ref"].rsplit("/", 1)[1]] if "$ref" in schema else schema["allOf"][0]
    if "enum" in schema:
        return f"enum {schema['enum'][0]}"
    if schema.get("format") == "date-time":
        return "date-time"
    return "object" if "properties" in schema else str(schema.get("type", "any"))
