"""Any published Ory document -> our normal form. Pure.

The normal form is OpenAPI 3.1 without prose: every object, map and enum is a component whose name comes
from its place; components that are only another spelling of a primitive, a list or another component are
gone; everything is sorted. Two documents in normal form compare line by line, and `normalize` applied
twice changes nothing (tests/codegen/test_normal.py).
"""

from __future__ import annotations

import copy
import json
import re
from typing import Any, TypeGuard

from .names import pascal, snake

Json = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
FREE_FORM = "JsonObject"
_REF = "#/components/schemas/"
_SCHEMA_KEYS = frozenset(
    [
        "$ref",
        "type",
        "format",
        "enum",
        "items",
        "properties",
        "required",
        "additionalProperties",
        "oneOf",
        "allOf",
        "anyOf",
        "discriminator",
        "nullable",
        "default",
        "minimum",
        "maximum",
        "readOnly",
        "writeOnly",
    ]
)
_PROSE: frozenset[str] = frozenset({"description", "summary"})  # only words.py adds them; a second pass keeps them
_FREE_FORM: Json = {"type": "object", "additionalProperties": {}}
# Said beside a reference rather than inside the component that it points at.
_BESIDE = _PROSE | {"default", "minimum", "maximum", "readOnly", "writeOnly"}
# The only `x-…` members that facts.py, operations.py and schemas.py read, most of them from corrections. Whatever else
# a vendor writes beside a schema or an operation (names of Go constants, prose on each value) is noise.
FACTS = frozenset(
    [
        *("x-service", "x-plane", "x-prefix", "x-credential", "x-session", "x-repeat", "x-results", "x-pagination"),
        "x-mails",
        *("x-flow", "x-oauth2", "x-rate-limit-bucket", "x-documented-names", "x-omits-empty", "x-refuses"),
        *("x-secret", "x-sends-null", "x-tag-beside", "x-view", "x-widens"),
    ]
)
# Component names that would shadow what every generated module imports.
_RENAMED = {"Any": "protobufAny"}
_BUCKET = ("x-ory-ratelimit-bucket", "x-rate-limit-bucket")


def normalize(document: Json) -> Json:
    """The normal form of an OpenAPI 3.0 or 3.1 document (which is left as it is)."""
    document = copy.deepcopy(document)
    schemas: dict[str, Json] = document.get("components", {}).get("schemas", {})
    document = _dissolve(document, {name: schema for name, schema in schemas.items() if _dissolves(name, schema)})
    walk = _Walk(document)
    paths = {path: walk.path(path, item) for path, item in sorted(document.get("paths", {}).items())}
    for name, schema in sorted(document["components"]["schemas"].items()):
        walk.schemas[name] = walk.schema(schema, name, top=True)
    security = document["components"].get("securitySchemes", {})
    return {
        "openapi": "3.1.0",
        "info": {"title": "Ory", "version": str(document.get("info", {}).get("version", "latest"))},
        "x-normal-form": True,
        "paths": paths,
        "components": {
            "schemas": dict(sorted(walk.schemas.items())),
            "securitySchemes": {name: _security(scheme) for name, scheme in sorted(security.items())},
        },
    }


def dumps(document: Json) -> str:
    """A document in normal form as text: sorted keys, one indent, a newline at the end."""
    return json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def is_object(value: Any) -> TypeGuard[Json]:
    """Is this a JSON object? (isinstance alone would lose the type of its members.)"""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Is this a JSON array?"""
    return isinstance(value, list)


def is_null(option: Any) -> bool:
    """Is this member of a composition null, whatever is written beside it?"""
    return is_object(option) and option.get("type") in ("null", ["null"])


def ref(name: str) -> Json:
    return {"$ref": _REF + name}


def ref_name(schema: Json) -> str | None:
    """The component a schema points at, through `oneOf [$ref, null]` too; None for anything else."""
    if "$ref" in schema:
        return str(schema["$ref"]).removeprefix(_REF)
    options = [option for option in schema.get("oneOf", ()) if option != {"type": "null"}]
    return ref_name(options[0]) if len(options) == 1 and len(schema["oneOf"]) == 2 else None


def operations(document: Json) -> list[tuple[str, str, Json]]:
    """(path, method, operation) of a document in its own order."""
    return [(path, m, item[m]) for path, item in document["paths"].items() for m in METHODS if m in item]


class _Walk:
    """One walk over a document that promotes inline schemas to components."""

    def __init__(self, document: Json) -> None:
        self.responses: Json = document["components"].get("responses", {})
        self.schemas: dict[str, Json] = {}
        self.taken = {name.lower() for name in document["components"]["schemas"]} | {FREE_FORM.lower()}
        # Words that corrections and words.yaml have put in.
        self.prose = _PROSE if document.get("x-normal-form") is True else frozenset[str]()

    def path(self, path: str, item: Json) -> Json:
        return {m: self.operation(path, item[m]) for m in METHODS if m in item}

    def operation(self, path: str, operation: Json) -> Json:
        documented = operation.get("operationId", "")
        name = snake(documented)
        camel = re.sub(r"_(\w)", lambda match: match[1].upper(), name)
        out: Json = {k: v for k, v in operation.items() if k in self.prose | FACTS}
        out["operationId"] = name
        out["x-documented-names"] = sorted(operation.get("x-documented-names") or [documented])
        out["tags"] = sorted(snake(tag) for tag in operation.get("tags", ("default",)))
        if _BUCKET[0] in operation:
            out[_BUCKET[1]] = operation[_BUCKET[0]]
        if operation.get("deprecated"):
            out |= {"deprecated": True}
        if operation.get("security"):
            out["security"] = sorted(operation["security"], key=str)
        parameters = [self.parameter(p, camel) for p in operation.get("parameters", ())]
        if parameters:
            out["parameters"] = sorted(parameters, key=lambda p: _parameter_order(p, path))
        if body := operation.get("requestBody"):
            required = {"required": True} if body.get("required") else {}
            out["requestBody"] = {"content": self.content(body["content"], f"{camel}Body")} | required
        out["responses"] = {}
        for status, response in sorted(operation["responses"].items(), key=lambda pair: str(pair[0])):
            if target := response.get("$ref"):
                response = self.responses[target.rsplit("/", 1)[1]]
            suffix = "Response" if str(status).startswith("2") else f"Response{str(status).title()}"
            out["responses"][str(status)] = {"description": ""} | (
                {"content": self.content(response["content"], camel + suffix)} if response.get("content") else {}
            )
        return out

    def parameter(self, parameter: Json, owner: str) -> Json:
        kept = {"name", "in", "required", "deprecated", "style", "explode"} | self.prose
        out = {k: v for k, v in parameter.items() if (k in kept and v not in (False, "")) or k in FACTS}
        return out | {"schema": self.schema(parameter["schema"], owner + pascal(parameter["name"]))}

    def content(self, content: Json, owner: str) -> Json:
        out: Json = {}
        for media, value in sorted(content.items()):
            schema = value.get("schema", {})
            out[media] = {"schema": self.schema(schema, owner)} if schema else {}
            out[media] |= {k: v for k, v in value.items() if k in FACTS}
        return out

    def schema(self, schema: Json, owner: str, top: bool = False) -> Json:
        """A schema in normal form. Inline objects, maps, unions and enums become components named `owner`."""
        schema = {k: v for k, v in schema.items() if k in _SCHEMA_KEYS | self.prose | FACTS}
        beside = {k: schema.pop(k) for k in [*schema] if k in _BESIDE | FACTS}
        schema, nullable = _split_null(schema)
        if "oneOf" in schema:
            options = [self.schema(option, f"{owner}Option{i}") for i, option in enumerate(schema["oneOf"], 1)]
            schema = {"oneOf": options} | {k: v for k, v in schema.items() if k == "discriminator"}
        elif schema.keys() & {"allOf", "anyOf"}:
            raise ValueError(f"{owner}: allOf and anyOf of several members have no normal form; extend normal.py")
        elif "enum" in schema:
            schema = {"type": "string", "enum": sorted(schema["enum"])}
        elif schema.get("type") == "object" or "properties" in schema:
            schema = self._object(schema, owner)
        elif "items" in schema:
            schema["items"] = self.schema(schema["items"], f"{owner}Item")
        if top:
            return schema | beside
        if schema == _FREE_FORM:
            self.schemas[FREE_FORM] = _FREE_FORM
            schema = ref(FREE_FORM)
        elif schema.keys() & {"oneOf", "enum"} or schema.get("type") == "object":
            schema = ref(self._promote(schema, owner))
        if nullable and "type" in schema:
            schema["type"] = [schema["type"], "null"]
        elif nullable and schema:
            schema = {"oneOf": [schema, {"type": "null"}]}
        return schema | beside

    def _object(self, schema: Json, owner: str) -> Json:
        out: Json = {"type": "object"}
        if properties := schema.get("properties"):
            out["properties"] = {k: self.schema(v, owner + pascal(k)) for k, v in sorted(properties.items())}
            if schema.get("required"):
                out["required"] = sorted(schema["required"])
        elif more := schema.get("additionalProperties"):
            out["additionalProperties"] = self.schema(more, f"{owner}Value") if more is not True else {}
        else:
            out["additionalProperties"] = {}
        return out

    def _promote(self, schema: Json, owner: str) -> str:
        kind = "Map" if "additionalProperties" in schema else "Inline"
        name: str = next(owner + s for s in ("", kind, *"23456789") if (owner + s).lower() not in self.taken)
        self.taken.add(name.lower())
        self.schemas[name] = schema
        return name


def _split_null(schema: Json) -> tuple[Json, bool]:
    """(the schema without null, may it be null), whatever way of saying so the document uses."""
    nullable = bool(schema.pop("nullable", False))
    if is_list(kinds := schema.get("type")):
        nullable = nullable or "null" in kinds
        (schema["type"],) = [kind for kind in kinds if kind != "null"]
    for key in ("oneOf", "allOf", "anyOf"):
        if key in schema:
            options = [option for option in schema[key] if not is_null(option)]
            nullable = nullable or len(options) < len(schema[key])
            if len(options) == 1 and "discriminator" not in schema:
                inner, inner_null = _split_null(dict(options[0]))
                return inner, nullable or inner_null
            schema[key] = options
    if "$ref" in schema:
        schema = {"$ref": schema["$ref"]}
    return schema, nullable


def _dissolves(name: str, schema: Json) -> bool:
    """Is this component only another name for a primitive, a list, a free-form object or a component?"""
    schema, _ = _split_null(dict(schema))
    if name == FREE_FORM or schema.keys() & {"enum", "oneOf", "allOf", "anyOf", "properties"}:
        return False
    return schema.get("type") != "object" or not schema.get("additionalProperties")


def _dissolve(node: Any, found: dict[str, Json]) -> Any:
    """Puts what they stand for in the place of references to components that dissolve, and drops those."""
    if is_list(node):
        return [_dissolve(value, found) for value in node]
    if not is_object(node):
        return node
    if isinstance(target := node.get("$ref"), str) and target.startswith(_REF):
        name = target.removeprefix(_REF)
        beside: Json = {k: _dissolve(v, found) for k, v in node.items() if k != "$ref"}
        return (
            _dissolve(found[name], found) | beside
            if name in found
            else {"$ref": _REF + _RENAMED.get(name, name)} | beside
        )
    out: Json = {key: _dissolve(value, found) for key, value in node.items()}
    if is_object(schemas := node.get("schemas")) and found.keys() <= schemas.keys():
        out["schemas"] = {_RENAMED.get(k, k): v for k, v in out["schemas"].items() if k not in found}
    return out


def _parameter_order(parameter: Json, path: str) -> tuple[int, int, str]:
    place = ("path", "query", "header").index(parameter["in"])
    return place, path.find("{" + parameter["name"] + "}"), parameter["name"].lower()


def _security(scheme: Json) -> Json:
    kept = {k: v for k, v in scheme.items() if k in ("type", "scheme", "name", "in")}
    # An OAuth2 flow names hosts of a demonstration server: a bearer token is all a caller sends.
    return {"type": "http", "scheme": "bearer"} if kept.get("type") == "oauth2" else kept
