"""A published document as it comes -> normal form, or one error that says where it is broken. Pure."""

from __future__ import annotations

import copy
import json
import re
from collections import Counter
from hashlib import sha256
from itertools import chain, count
from typing import Any

import yaml
from attrs import frozen

from .names import snake
from .normal import FREE_FORM, METHODS, Json, is_list, is_null, is_object, normalize

_PLACES = ("path", "query", "header")
_TYPES = ["array", "boolean", "integer", "number", "object", "string"]
_COMPOSED = ("oneOf", "allOf", "anyOf")
_REF = "#/components/schemas/"
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?")
_LONGEST = 120  # characters of a component's name: it becomes the name of a file


class ImportRefused(ValueError):
    """A document that cannot be taken over. `place` is a JSON pointer, or the line and column of the file."""

    def __init__(self, place: str, what: str) -> None:
        super().__init__(f"{place}: {what}")
        self.place = place


@frozen
class _Parameter:
    place: str
    origin: str
    """Where it is written: not at its place if that is a reference."""
    data: Json


_Parameters = dict[tuple[str, str], _Parameter]
"""By name and `in`."""


def parsed(data: bytes) -> Json:
    """The document that a JSON or YAML file holds."""
    try:
        text = data.decode("utf-8-sig")
        if text.lstrip()[:1] in ("{", "["):
            found = json.loads(text, object_pairs_hook=_once)
        elif text.strip() and not text.endswith("\n"):  # YAML that breaks off in the middle of a line is still YAML
            raise ImportRefused(_line(text, len(text)), "breaks off; if it is complete, end it with a newline")
        else:
            found = _value(yaml.compose(text, Loader=yaml.CBaseLoader))
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig")
        raise ImportRefused(_line(before, len(before)), "is not UTF-8") from None
    except json.JSONDecodeError as error:
        raise ImportRefused(_line(error.doc, error.pos), f"is not JSON: {error.msg}") from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = f"line {mark.line + 1}, column {mark.column + 1}" if mark else "#"
        raise ImportRefused(place, f"is not YAML: {error.problem}") from None
    except yaml.reader.ReaderError as error:
        before = data[: error.position].decode("utf-8-sig", "ignore")
        raise ImportRefused(_line(before, len(before)), f"is not YAML: {error.reason}") from None
    except RecursionError:
        raise ImportRefused("#", "is nested too deep") from None
    return _object("#", found)


def taken(document: Json) -> Json:
    """The normal form of a document in any form. Raises ImportRefused."""
    try:
        check(document)
        once = normalize(resolved(document))  # may leave components empty that then stand for free-form objects
        return _spelled_apart(normalize(once))
    except RecursionError:
        raise ImportRefused("#", "is nested too deep") from None


def check(document: Json) -> None:
    """Raises ImportRefused unless `normalize(resolved(document))` keeps all that the document says."""
    if "openapi" not in document:
        place = "#/swagger" if "swagger" in document else "#"
        raise ImportRefused(place, "not an OpenAPI 3 document: it has no `openapi`; convert it first")
    if not str(document["openapi"]).startswith("3."):
        raise ImportRefused("#/openapi", f"not an OpenAPI 3 document but {document['openapi']!r}; convert it first")
    if "paths" not in document:
        raise ImportRefused("#", "no `paths`: the file is cut off, or not the document of an API")
    _object("#/info", document.get("info", {}))
    components = _object("#/components", document.get("components", {}))
    for part in components:
        if not part.startswith("x-"):
            _object(_at("#/components", part), components[part])
    ids: dict[str, str] = {}
    for path, entry in _object("#/paths", document["paths"]).items():
        place, item = _follow(document, _at("#/paths", path), entry, "pathItems")
        if not path.startswith("/"):
            raise ImportRefused(place, "a path starts with a slash")
        shared = _parameters(document, place, item, {})
        for method in METHODS:
            if method in item:
                _check_operation(document, _at(place, method), path, item[method], shared, ids)
    _check_security_schemes(components.get("securitySchemes", {}))
    _check_schemas(components.get("schemas", {}))


def resolved(document: Json) -> Json:
    """A checked document with its parameters, bodies and responses in each operation, whatever they were shared by."""
    document = copy.deepcopy(document)
    document.setdefault("components", {}).setdefault("schemas", {})
    for path, entry in document["paths"].items():
        place, item = _follow(document, _at("#/paths", path), entry, "pathItems")
        shared = _parameters(document, place, item, {})
        item = document["paths"][path] = {method: dict(item[method]) for method in METHODS if method in item}
        for operation in item.values():
            parameters = _parameters(document, place, operation, shared)
            if parameters:
                operation["parameters"] = [
                    parameter.data | ({"required": True} if kind == "path" else {})
                    for (_, kind), parameter in parameters.items()
                ]
            if "requestBody" in operation:
                _, operation["requestBody"] = _follow(document, place, operation["requestBody"], "requestBodies")
            operation["responses"] = {
                str(status): _follow(document, place, response, "responses")[1]
                for status, response in operation["responses"].items()
            }
    return document


def _at(place: str, *parts: str | int) -> str:
    return "/".join([place, *(str(part).replace("~", "~0").replace("/", "~1") for part in parts)])


def _object(place: str, value: Any) -> Json:
    if not is_object(value):
        raise ImportRefused(place, f"should be an object, is {_what(value)}; is the file cut off here?")
    return value


def _list(place: str, value: Any) -> list[Any]:
    if not is_list(value):
        raise ImportRefused(place, f"should be a list, is {_what(value)}")
    return value


def _what(value: Any) -> str:
    text = json.dumps(value, default=str)
    return text if len(text) < 40 else f"{text[:36]}..."


def _follow(document: Json, place: str, value: Any, part: str) -> tuple[str, Json]:
    """(where it really stands, the object), through references into one part of the components."""
    start, seen = f"#/components/{part}/", {place}
    while "$ref" in _object(place, value):
        target = str(value["$ref"])
        name = target.removeprefix(start)
        if not target.startswith(start) or name not in document.get("components", {}).get(part, {}):
            raise ImportRefused(_at(place, "$ref"), f"{target} leads nowhere: there is no such thing in {start[:-1]}")
        if target in seen:
            raise ImportRefused(_at(place, "$ref"), f"{target} leads back to itself")
        seen.add(target)
        place, value = target, document["components"][part][name]
    return place, value


def _parameters(document: Json, place: str, owner: Json, shared: _Parameters) -> _Parameters:
    """The parameters of an operation or a path; its own stand before those of its path."""
    own: _Parameters = {}
    for number, entry in enumerate(_list(_at(place, "parameters"), owner.get("parameters", []))):
        here = _at(place, "parameters", number)
        origin, parameter = _follow(document, here, entry, "parameters")
        name, kind = parameter.get("name"), parameter.get("in")
        if not isinstance(name, str) or not name:
            raise ImportRefused(here, "a parameter without a name")
        if kind not in _PLACES:
            raise ImportRefused(here, f"parameter {name} is in {kind!r}; we can send {', '.join(_PLACES)}")
        if "schema" not in parameter:
            raise ImportRefused(here, f"parameter {name} has no schema; write its type as `schema`")
        if (name, kind) in own:
            raise ImportRefused(here, f"parameter {name} is there twice")
        own[name, kind] = _Parameter(here, origin, parameter)
    return shared | own


def _check_operation(
    document: Json,
    place: str,
    path: str,
    entry: Any,
    shared: _Parameters,
    ids: dict[str, str],
) -> None:
    operation = _object(place, entry)
    name = operation.get("operationId")
    if not isinstance(name, str) or not snake(name):
        raise ImportRefused(place, "no operationId: it names the method of the client")
    if earlier := ids.get(snake(name)):
        raise ImportRefused(_at(place, "operationId"), f"{name} is called {snake(name)}, as {earlier} already is")
    ids[snake(name)] = place
    for number, tag in enumerate(_list(_at(place, "tags"), operation.get("tags", []))):
        if not isinstance(tag, str):
            raise ImportRefused(_at(place, "tags", number), f"a tag is text, not {_what(tag)}")
    parameters = _parameters(document, place, operation, shared)
    for parameter in parameters.values():
        _check_schema(document, _at(parameter.origin, "schema"), parameter.data["schema"])
    _check_path(place, path, parameters)
    if "requestBody" in operation:
        here, body = _follow(document, _at(place, "requestBody"), operation["requestBody"], "requestBodies")
        if not _object(_at(here, "content"), body.get("content", {})):
            raise ImportRefused(here, "a body without content")
        _check_content(document, here, body)
    if not _object(_at(place, "responses"), operation.get("responses", {})):
        raise ImportRefused(place, "no responses: what does it answer?")
    for status, entry in operation["responses"].items():
        here, response = _follow(document, _at(place, "responses", status), entry, "responses")
        _check_content(document, here, response)
    for number, requirement in enumerate(_list(_at(place, "security"), operation.get("security", []))):
        _object(_at(place, "security", number), requirement)  # facts.py decides what each scheme means


def _check_path(place: str, path: str, parameters: _Parameters) -> None:
    needed = set(re.findall(r"{([^{}]*)}", path))
    declared = {name: parameter.place for (name, kind), parameter in parameters.items() if kind == "path"}
    for name, here in declared.items():
        if name not in needed:
            raise ImportRefused(here, f"path parameter {name} is not in the path {path}")
    for name in sorted(needed - declared.keys()):
        raise ImportRefused(place, f"{{{name}}} of the path is not declared; add it to the parameters, in: path")


def _check_content(document: Json, place: str, owner: Json) -> None:
    for media, entry in _object(_at(place, "content"), owner.get("content", {})).items():
        here = _at(place, "content", media)
        if "schema" in _object(here, entry):
            _check_schema(document, _at(here, "schema"), entry["schema"])


def _check_security_schemes(schemes: Json) -> None:
    for name, scheme in schemes.items():
        if "type" not in _object(_at("#/components/securitySchemes", name), scheme):
            raise ImportRefused(_at("#/components/securitySchemes", name), "a security scheme without a type")


def _check_schemas(schemas: Json) -> None:
    for name, schema in schemas.items():
        place = _at("#/components/schemas", name)
        if not re.fullmatch(r"[A-Za-z0-9._-]*[A-Za-z][A-Za-z0-9._-]*", name):
            raise ImportRefused(place, "no name for a component: letters, digits, dots, dashes and _ only")
        if name == FREE_FORM and schema.keys() & {"$ref", "properties", "items", "enum", *_COMPOSED}:
            raise ImportRefused(place, "has the name that free-form objects share in normal form; rename it")
        _check_schema({"components": {"schemas": schemas}}, place, schema)
    if {"Any", "protobufAny"} <= schemas.keys():
        raise ImportRefused("#/components/schemas/protobufAny", "has the name that Any gets in normal form; rename it")
    _check_circles(schemas)


def _check_schema(document: Json, place: str, entry: Any) -> None:
    """What normal.py understands, no more: nothing may get lost there without a word."""
    schema = _object(place, entry)
    if "$ref" in schema:
        _follow_schema(document, _at(place, "$ref"), schema["$ref"])
        return
    kinds = [kind for kind in _listed(schema.get("type")) if kind != "null"]
    if "type" in schema and (len(kinds) != 1 or kinds[0] not in _TYPES):
        raise ImportRefused(_at(place, "type"), f"one of {', '.join(_TYPES)}, not {_what(schema['type'])}")
    composed = [key for key in _COMPOSED if key in schema]
    for key in composed:
        _check_composition(document, place, schema, key)
    if composed and (lost := schema.keys() & {*composed[1:], "properties", "additionalProperties", "items", "enum"}):
        raise ImportRefused(_at(place, min(lost)), f"has no normal form beside {composed[0]}; write them as one schema")
    if "enum" in schema:
        for number, value in enumerate(_list(_at(place, "enum"), schema["enum"])):
            if not isinstance(value, str):
                raise ImportRefused(_at(place, "enum", number), f"values of an enum are text, not {_what(value)}")
    if kinds == ["array"] and "items" not in schema:
        raise ImportRefused(place, "a list of what? `items` is missing")
    if "items" in schema:
        _check_schema(document, _at(place, "items"), schema["items"])
    for key, value in _object(_at(place, "properties"), schema.get("properties", {})).items():
        _check_schema(document, _at(place, "properties", key), value)
    for number, key in enumerate(_list(_at(place, "required"), schema.get("required", []))):
        if not isinstance(key, str):
            raise ImportRefused(_at(place, "required", number), f"names a property, not {_what(key)}")
    if not isinstance(more := schema.get("additionalProperties", True), bool):
        if "object" not in kinds and "properties" not in schema:
            raise ImportRefused(place, "additionalProperties without `type: object`")
        _check_schema(document, _at(place, "additionalProperties"), more)


def _check_composition(document: Json, place: str, schema: Json, key: str) -> None:
    options = _list(_at(place, key), schema[key])
    members = [(number, option) for number, option in enumerate(options) if not is_null(option)]
    if not members or (len(members) > 1 and key != "oneOf"):
        raise ImportRefused(_at(place, key), f"{len(members)} members have no normal form; write them as one schema")
    for number, option in members:
        _check_schema(document, _at(place, key, number), option)
    here = _at(place, "discriminator")
    if "discriminator" in schema:
        discriminator = _object(here, schema["discriminator"])
        if not isinstance(discriminator.get("propertyName"), str):
            raise ImportRefused(here, "no propertyName: which property holds the tag?")
        for tag, target in _object(_at(here, "mapping"), discriminator.get("mapping", {})).items():
            name = _follow_schema(document, _at(here, "mapping", tag), target)
            if not _has_model(document["components"]["schemas"][name]):
                raise ImportRefused(_at(here, "mapping", tag), f"{name} is no object, map, enum or union of its own")


def _follow_schema(document: Json, place: str, target: Any) -> str:
    """The component that a `$ref`, or a tag, leads to."""
    name = str(target).removeprefix(_REF)
    told = target != name or not (place.endswith("$ref") or "/" in name)  # a tag may lead to a bare name
    if not told or name not in document.get("components", {}).get("schemas", {}):
        raise ImportRefused(place, f"{target} leads nowhere: there is no such thing in {_REF[:-1]}")
    return name


def _check_circles(schemas: Json) -> None:
    """A component without a model of its own is written out wherever it is used: never inside itself."""
    needs = {name: _targets(schema) for name, schema in schemas.items() if not _has_model(schema)}
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        if name in trail:
            circle = " -> ".join([*trail[trail.index(name) :], name])
            raise ImportRefused(_at("#/components/schemas", name), f"leads back to itself: {circle}")
        if name in needs and name not in done:
            for other in sorted(needs[name]):
                visit(other, (*trail, name))
            done.add(name)

    for name in needs:
        visit(name, ())


def _has_model(schema: Any) -> bool:
    """Is it an object, a map, an enum or a union, and not only another name for something?"""
    if not is_object(schema):
        return False
    for key in _COMPOSED:
        members = [option for option in _listed(schema.get(key, [])) if not is_null(option)]
        if len(members) == 1 and "discriminator" not in schema:
            return _has_model(members[0])
    if schema.get("additionalProperties", True) in (True, False, {}):
        return bool(schema.get("properties") or schema.keys() & {"enum", *_COMPOSED})
    return True


def _listed(value: Any) -> list[Any]:
    return value if is_list(value) else [value]


def _targets(value: Any) -> set[str]:
    if is_list(value):
        return {name for item in value for name in _targets(item)}
    if not is_object(value):
        return set()
    if isinstance(target := value.get("$ref"), str):
        return {target.rsplit("/", 1)[-1]}
    return {name for item in value.values() for name in _targets(item)}


def _spelled_apart(document: Json) -> Json:
    """Components whose names differ only in case or punctuation get a number, and very long names an end."""
    schemas: Json = document["components"]["schemas"]
    there = {_squeezed(name) for name in schemas}
    fresh: dict[str, str] = {}
    used: set[str] = set()
    for name in sorted(schemas):
        start = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 20]}{sha256(name.encode()).hexdigest()[:8]}"
        tries = chain([start], (f"{start}{number}" for number in count(2)))
        fresh[name] = next(n for n in tries if _squeezed(n) not in (used if n == name else used | there))
        used.add(_squeezed(fresh[name]))
    if all(name == same for name, same in fresh.items()):
        return document
    document["components"]["schemas"] = {fresh[name]: schemas[name] for name in sorted(schemas, key=lambda n: fresh[n])}
    found: Json = _renamed(document, fresh)
    return found


def _squeezed(name: str) -> str:
    return re.sub(r"[^0-9a-z]", "", name.lower())


def _renamed(node: Any, fresh: dict[str, str]) -> Any:
    if is_list(node):
        return [_renamed(item, fresh) for item in node]
    if not is_object(node):
        return node
    out: Json = {key: _renamed(value, fresh) for key, value in node.items()}
    if isinstance(node.get("$ref"), str):
        out["$ref"] = _REF + fresh[node["$ref"].removeprefix(_REF)]
    if is_object(discriminator := out.get("discriminator")) and is_object(mapping := discriminator.get("mapping")):
        discriminator["mapping"] = {tag: _REF + fresh[target.removeprefix(_REF)] for tag, target in mapping.items()}
    return out


def _once(pairs: list[tuple[str, Any]]) -> Json:
    found = dict(pairs)
    if len(found) < len(pairs):
        (name, _), *_ = Counter(key for key, _ in pairs).most_common(1)
        raise ImportRefused("#", f"an object has the member {name!r} twice")
    return found


def _line(text: str, position: int) -> str:
    return f"line {text.count(chr(10), 0, position) + 1}, column {position - text.rfind(chr(10), 0, position)}"


def _value(node: yaml.Node | None) -> Any:
    """YAML that means what the same JSON means: keys are text and come once, `no` and 2020-01-01 are text."""
    if isinstance(node, yaml.MappingNode):
        found: Json = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode) or key.value in found:
                what = f"the key {key.value} comes twice" if isinstance(key, yaml.ScalarNode) else "a key is no text"
                raise ImportRefused(f"line {key.start_mark.line + 1}, column {key.start_mark.column + 1}", what)
            found[key.value] = _value(value)
        return found
    if isinstance(node, yaml.SequenceNode):
        return [_value(item) for item in node.value]
    if not isinstance(node, yaml.ScalarNode) or (not node.style and node.value in ("", "~", "null")):
        return None
    if not node.style and (node.value in ("true", "false") or _NUMBER.fullmatch(node.value)):
        return json.loads(node.value)
    return node.value
