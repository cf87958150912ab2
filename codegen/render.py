"""The corrected document -> the files of a generated package. The only file that touches openapi-python-client.

The generator parses the document, names what is in it and reports what it would leave out (anything it
reports is an error here); our templates write the files from the views below. What a view says of a schema
is read from the document in normal form, where every schema is a reference, a primitive, or a list of these.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from attrs import frozen
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from codegen.facts import Facts, facts, result_schema
from codegen.names import argument, attribute, member, official, pascal, snake
from codegen.normal import Json, is_list, operations, ref_name

TEMPLATES = Path(__file__).parent / "templates"
_PRIMITIVES = {"string": ("str", "text"), "integer": ("int", "integer"), "boolean": ("bool", "boolean")}
_OURS = frozenset({"core", "options", "self"})  # arguments of every method and every `call`
_LONG = 45  # characters of a key that still leave a line of code a line
_LARGE = 60  # fields of a model above which its code has no branches: type checkers give up on hundreds of them
_CREDENTIALS = {
    "none": "no credential",
    "session": "the session of a user",
    "session_optional": "the session or cookies of a user, where there are some",
    "api_key": "the project API key",
    "workspace_key": "the workspace API key",
    "oauth2_client": "an OAuth2 client",
    "bearer": "an access token",
}


class RenderError(Exception):
    """Something in the document that cannot be generated; the message names the place and the file to edit."""


@frozen
class FieldView:
    """One member of a model: its JSON key, and Python text for the rest."""

    key: str
    name: str
    annotation: str
    default: str | None
    secret: bool
    decode: str
    encode: str
    absent: str
    """The value that is not sent."""
    words: str


@frozen
class ModelView:
    name: str
    module: str
    component: str
    base: str
    fields: list[FieldView]
    imports: list[str]
    plainly: bool
    """Is it too large for a branch per field?"""

    @property
    def keys(self) -> list[str]:
        """The JSON keys as lines of words."""
        return textwrap.wrap(" ".join(view.key for view in self.fields), 110, break_on_hyphens=False)


@frozen
class EnumView:
    name: str
    module: str
    component: str
    members: list[tuple[str, str]]


@frozen
class UnionView:
    name: str
    module: str
    component: str
    members: list[str]
    tag: str | None
    beside: bool
    """Does the tag stand beside the union, in the object that holds it?"""
    table: list[tuple[str, str]]
    options: list[tuple[str, str]]
    """Without a tag: (the required keys as Python text, the decoder) of each member."""
    imports: list[str]


@frozen
class ParameterView:
    name: str
    annotation: str
    required: bool
    words: str
    key: str = ""
    place: str = ""
    value: str = ""
    deprecated: bool = False

    @property
    def signature(self) -> str:
        return f"{self.name}: {self.annotation}" + ("" if self.required else " = None")


@frozen
class OperationView:
    name: str
    module: str
    method: str
    path: str
    facts: Facts
    positional: list[ParameterView]
    keyword: list[ParameterView]
    url: str
    body: str | None
    content_type: str | None
    flow: str | None
    accept: str | None
    result: str
    item: str | None
    parse: str
    empty: bool
    summary: str
    note: str
    raises: list[str]
    credential: str
    aliases: list[str]
    imports: list[str]
    """For annotations."""
    needs: list[str]
    """For what runs: the classes that an answer becomes."""

    @property
    def offered(self) -> list[ParameterView]:
        """The keyword parameters of the method: without those that are only there for old callers."""
        return [p for p in self.keyword if not p.deprecated]


@frozen
class NamespaceView:
    name: str
    title: str
    """How it is reached on an `Ory`."""
    class_name: str
    operations: list[OperationView]
    imports: list[str]


def render(
    document: Json,
    generation: str,
    *,
    package: str = "ory_async",
    flat: bool = False,
    guessed: list[str] | None = None,
) -> dict[str, str]:
    """The files of `<package>/<generation>`, by path inside it.

    `flat`: all operations in one namespace. `guessed`: where given, facts that cannot be decided are told there
    instead of raising UndecidedFact. Raises RenderError.
    """
    data, project = _parse(document, generation)
    schemas: dict[str, Json] = document["components"]["schemas"]
    home = f"{package}.{generation}" if package else generation
    types = _Types(schemas, f"{home}.models", guessed)
    models = [types.model(name) for name in _components(data.models, schemas) if types.kind(name) == "object"]
    enums = [types.enum(name) for name in _components(data.enums, schemas)]
    unions = [types.union(name) for name, schema in schemas.items() if "oneOf" in schema]
    namespaces = _namespaces(document, data, types, generation if flat else None)
    env = project.env
    environment: dict[str, Any] = env.globals
    environment["generation"] = generation
    env.filters["docstring"] = _docstring
    files: dict[str, str] = {}

    def write(path: str, template: str, **context: Any) -> None:
        if path.lower() in {known.lower() for known in files}:
            raise RenderError(f"two things are written to {path}: rename one in normal.py")
        files[path] = env.get_template(template).render(**context)

    everything: list[ModelView | EnumView | UnionView] = [*models, *enums, *unions]
    everything.sort(key=lambda view: view.name)
    for model in models:
        write(f"models/{model.module}.py", "model.py.jinja", model=model)
    for enum in enums:
        write(f"models/{enum.module}.py", "enum.py.jinja", enum=enum)
    for union in unions:
        write(f"models/{union.module}.py", "union.py.jinja", union=union)
    write("models/__init__.py", "models_init.py.jinja", views=everything)
    for space in namespaces:
        for operation in space.operations:
            write(f"api/{space.name}/{operation.module}.py", "operation.py.jinja", op=operation)
        write(f"api/{space.name}/__init__.py", "namespace.py.jinja", space=space)
    write("api/__init__.py", "api_init.py.jinja")
    write("__init__.py", "flat_init.py.jinja" if flat else "package_init.py.jinja", spaces=namespaces)
    _check_cycles(models, unions)
    return files


def _docstring(text: str) -> str:
    """Words as they may stand in a docstring."""
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _parse(document: Json, generation: str) -> tuple[GeneratorData, Project]:
    """What the generator makes of the document. It has nothing to warn about, or it is an error."""
    settings = ConfigFile(
        package_name_override=generation,
        content_type_overrides={
            "text/plain": "application/octet-stream",
            "text/javascript": "application/octet-stream",
        },
        post_hooks=[],
    )
    config = Config.from_sources(settings, MetaType.NONE, Path("openapi.json"), "utf-8", True, Path(generation))
    try:
        data = GeneratorData.from_dict(document, config=config)
    except ValueError as error:  # the generator itself does not report two members of an enum with one name
        raise RenderError(f"the generator refuses the document: {error}") from None
    if isinstance(data, GeneratorError):
        raise RenderError(f"the generator refuses the document: {data.header} {data.detail}")
    problems = [*data.errors, *(e for c in data.endpoint_collections_by_tag.values() for e in c.parse_errors)]
    if problems:
        listing = "; ".join(f"{problem.header} {problem.detail}" for problem in problems)
        raise RenderError(f"the generator would leave something out, mend it in corrections.yaml: {listing}")
    data.models, data.enums = list(data.models), list(data.enums)
    found = sum(len(collection.endpoints) for collection in data.endpoint_collections_by_tag.values())
    if found != len(operations(document)):
        raise RenderError(f"{len(operations(document))} operations in the document, {found} generated")
    return data, Project(openapi=data, config=config, custom_template_path=TEMPLATES)


def _components(views: Iterable[Any], schemas: dict[str, Json]) -> list[str]:
    """The components behind the classes that the generator named."""
    by_class = {pascal(name): name for name in schemas}
    names = [str(view.class_info.name).rstrip("_") for view in views]  # it adds _ to names of builtins
    if unknown := sorted(set(names) - by_class.keys()):
        raise RenderError(f"the generator made classes that are no component: {', '.join(unknown)} (normal.py)")
    return sorted(by_class[name] for name in names)


class _Types:
    """Python text for schemas in normal form."""

    def __init__(self, schemas: dict[str, Json], package: str, guessed: list[str] | None) -> None:
        self.schemas, self.package, self.guessed = schemas, package, guessed
        self.tags = self._tags()

    def kind(self, name: str) -> str:
        schema = self.schemas[name]
        if "oneOf" in schema:
            return "union"
        if "enum" in schema:
            return "enum"
        return "object" if "properties" in schema else "map"

    def annotation(self, schema: Json) -> str:
        inner, nullable = split_null(schema)
        text = self._annotation(inner)
        return f"{text} | None" if nullable and text != "Any" else text

    def _annotation(self, schema: Json) -> str:
        if name := ref_name(schema):
            match self.kind(name):
                case "map":
                    more = self.schemas[name]["additionalProperties"]
                    return f"dict[str, {self.annotation(more)}]"
                case "enum":
                    return f"{pascal(name)} | str"
                case _:
                    return pascal(name)
        match schema.get("type"):
            case "array":
                return f"list[{self.annotation(schema['items'])}]"
            case "string":
                return "datetime" if schema.get("format") == "date-time" else "str"
            case "number":
                return "float"
            case None:
                return "Any"
            case kind:
                return _PRIMITIVES[kind][0]

    def argument(self, schema: Json) -> str:
        """The annotation of a parameter: any sequence where the document has a list."""
        inner, _ = split_null(schema)
        return f"Sequence[{self.argument(inner['items'])}]" if inner.get("type") == "array" else self._annotation(inner)

    def decoder(self, schema: Json) -> str:
        inner, nullable = split_null(schema)
        text = self._decoder(inner)
        return f"nullable({text})" if nullable and text != "anything" else text

    def _decoder(self, schema: Json) -> str:
        if name := ref_name(schema):
            match self.kind(name):
                case "object":
                    return f"{pascal(name)}.from_dict"
                case "enum":
                    return f"decode_{snake(name)}"
                case "union":
                    beside = self.schemas[name].get("x-tag-beside")
                    return f'decode_{snake(name)}(m["{beside["propertyName"]}"])' if beside else f"decode_{snake(name)}"
                case _:
                    more = self.schemas[name]["additionalProperties"]
                    return "free_form" if not more else f"mapped({self.decoder(more)})"
        match schema.get("type"):
            case "array":
                return f"listed({self.decoder(schema['items'])})"
            case "string":
                return "moment" if schema.get("format") == "date-time" else "text"
            case "number":
                return "number"
            case None:
                return "anything"
            case kind:
                return _PRIMITIVES[kind][1]

    def _applied(self, schema: Json) -> str:
        """The decoding of a value `v` that is there."""
        name = ref_name(schema)
        if schema.get("type") == "array":
            return f"many({self.decoder(schema['items'])}, v, lenient)"
        if name and self.kind(name) == "map" and (more := self.schemas[name]["additionalProperties"]):
            return f"each({self.decoder(more)}, v, lenient)"
        return f"{self._decoder(schema)}(v, lenient)"

    def model(self, name: str) -> ModelView:
        schema = self.schemas[name]
        required = set(schema.get("required", ()))
        properties = schema["properties"]
        plainly = len(properties) > _LARGE
        fields = [self._field(name, key, value, key in required, plainly) for key, value in properties.items()]
        names = [view.name for view in fields]
        if twice := {n for n in names if names.count(n) > 1}:
            raise RenderError(f"schema {name}: two properties become {', '.join(twice)} in Python (names.attribute)")
        fields.sort(key=lambda view: view.default is not None)
        base = {"flow": "FlowView", None: "Model"}[schema.get("x-view")]
        used = {n for value in properties.values() for n in self.used(value)} - {name}
        return ModelView(pascal(name), snake(name), name, base, fields, self.imports(used), plainly)

    def _field(self, owner: str, key: str, schema: Json, required: bool, plainly: bool) -> FieldView:
        inner, nullable = split_null(schema)
        annotation, decoder = self._annotation(inner), self._decoder(inner)
        must = required and not nullable
        kind = inner.get("type")
        found = f'(v := m[k := "{key}"])'
        if decoder == "anything":
            decode = f'src.get("{key}", UNSET)' if schema.get("x-sends-null") else f'm["{key}"]'
        elif plainly or len(key) >= _LONG:
            decode = f'{"need" if must else "maybe"}({decoder}, m[k := "{key}"], lenient)'
            decode += " or []" if must and kind == "array" else ""
        elif kind in _PRIMITIVES and decoder != "moment":
            python = _PRIMITIVES[kind][0]
            decode = (
                f"v if type{found} is {python} else need({decoder}, v, lenient)"
                if must
                else f"v if {found} is None or type(v) is {python} else {decoder}(v)"
            )
        else:
            absent = "None" if not must else "missing(lenient)" if kind != "array" else "missing(lenient) or []"
            decode = f"{absent} if {found} is None else {self._applied(inner)}"
        default = None if required else "None"
        if schema.get("x-sends-null"):
            default = "UNSET"
        elif required and key in self.tags.get(owner, {}):
            default = repr(self.tags[owner][key]).replace("'", '"')
        if not must and annotation != "Any":
            annotation += " | None"
        name = attribute(key)
        return FieldView(
            key=key,
            name=name,
            annotation=annotation,
            default=default,
            secret=bool(schema.get("x-secret")),
            decode=decode,
            encode="v if type(v) is datetime and v.tzinfo is UTC else utc(v)" if decoder == "moment" else "v",
            absent="UNSET" if schema.get("x-sends-null") else "None",
            words=schema.get("description", ""),
        )

    def _tags(self) -> dict[str, dict[str, str]]:
        """Members of unions with exactly one tag: {component: {property: tag}}; the tag is their default."""
        found: dict[str, dict[str, set[str]]] = {}
        for schema in self.schemas.values():
            if discriminator := schema.get("discriminator"):
                for tag, target in discriminator["mapping"].items():
                    owner = ref_name({"$ref": target}) or ""
                    found.setdefault(owner, {}).setdefault(discriminator["propertyName"], set()).add(tag)
        return {o: {key: next(iter(tags)) for key, tags in keys.items() if len(tags) == 1} for o, keys in found.items()}

    def enum(self, name: str) -> EnumView:
        values = self.schemas[name]["enum"]
        members = [(member(value), value) for value in values]
        if len({m for m, _ in members}) < len(values):
            raise RenderError(f"schema {name}: two values become one member (names.member)")
        return EnumView(pascal(name), snake(name), name, members)

    def union(self, name: str) -> UnionView:
        schema = self.schemas[name]
        beside: Json | None = schema.get("x-tag-beside")
        chosen: Json | None = beside or schema.get("discriminator")
        table: list[tuple[str, str]] = []
        if chosen:
            table = [(tag, self.decoder({"$ref": target})) for tag, target in sorted(chosen["mapping"].items())]
        members = [self.annotation(option) for option in schema["oneOf"]]
        return UnionView(
            name=pascal(name),
            module=snake(name),
            component=name,
            members=[*sorted(set(members)), "UnknownVariant"],
            tag=chosen["propertyName"] if chosen else None,
            beside=beside is not None,
            table=table,
            options=[(self._required(option), self.decoder(option)) for option in schema["oneOf"]],
            imports=self.imports({n for option in schema["oneOf"] for n in self.used(option)}),
        )

    def _required(self, schema: Json) -> str:
        """The keys that an object must have to be this member, None for anything but an object."""
        name = ref_name(schema)
        if name is None or self.kind(name) != "object":
            return "None"
        return repr(tuple(self.schemas[name].get("required", ()))).replace("'", '"')

    def used(self, schema: Json) -> set[str]:
        """The components (with a module of their own) that the text for a schema names."""
        inner, _ = split_null(schema)
        if name := ref_name(inner):
            if self.kind(name) == "map":
                return self.used(self.schemas[name]["additionalProperties"])
            return {name}
        return self.used(inner["items"]) if inner.get("type") == "array" else set()

    def imports(self, names: Iterable[str]) -> list[str]:
        lines: list[str] = []
        for name in sorted(names):
            what = [pascal(name), *([f"decode_{snake(name)}"] if self.kind(name) in ("enum", "union") else [])]
            lines.append(f"from {self.package}.{snake(name)} import {', '.join(what)}")
        return lines


def split_null(schema: Json) -> tuple[Json, bool]:
    """(the schema without null, may it be null) of a schema in normal form."""
    if is_list(kinds := schema.get("type")):
        return schema | {"type": next(kind for kind in kinds if kind != "null")}, True
    options = schema.get("oneOf", ())
    if len(options) == 2 and {"type": "null"} in options:
        return next(option for option in options if option != {"type": "null"}), True
    return schema, False


def _namespaces(document: Json, data: GeneratorData, types: _Types, only: str | None) -> list[NamespaceView]:
    parsed = {e.name: e for c in data.endpoint_collections_by_tag.values() for e in c.endpoints}
    spaces: dict[str, list[OperationView]] = {}
    for path, method, operation in operations(document):
        if operation["operationId"] not in parsed:
            raise RenderError(f"the generator has no endpoint for {operation['operationId']}")
        tag = operation["tags"][0]
        spaces.setdefault("operations" if only else tag, []).append(_operation(path, method, operation, types))
    views: list[NamespaceView] = []
    for name, found in sorted(spaces.items()):
        found.sort(key=lambda view: view.name)
        imports = sorted({line for view in found for line in [*view.imports, *view.needs]})
        title = only or name
        views.append(NamespaceView(name, title, f"{pascal(title)}Api", found, imports))
    return views


def _operation(path: str, method: str, operation: Json, types: _Types) -> OperationView:
    known = facts(path, method, operation, types.schemas, types.guessed)
    name = operation["operationId"]
    used: set[str] = set()
    positional: list[ParameterView] = []
    keyword: list[ParameterView] = []
    for parameter in operation.get("parameters", ()):
        used |= types.used(parameter["schema"])
        view = _parameter(parameter, types)
        (positional if parameter["in"] == "path" else keyword).append(view)
    body, content_type = _body(operation, types, used, positional)
    if known.credential == "bearer":
        keyword.append(ParameterView("access_token", "str", True, "The access token that the operation asks for."))
    if known.credential == "oauth2_client":
        keyword.append(
            ParameterView(
                "client_auth",
                "ClientAuth | None",
                False,
                "(client_id, client_secret), sent as HTTP Basic, or an httpx.Auth.",
            )
        )
    keyword.sort(key=lambda view: (not view.required, view.name))
    names = [view.name for view in (*positional, *keyword)]
    if clash := sorted({n for n in names if names.count(n) > 1 or n in _OURS}):
        raise RenderError(f"{name}: no two parameters can be called {', '.join(clash)} (names.argument)")
    needed: set[str] = set()
    result, item, parse, accept = _result(operation, known, types, needed)
    if known.flow:
        needed.add(known.flow)
    url = path.removeprefix(known.prefix)
    for view in positional:
        if view.place == "path":
            url = url.replace("{" + view.key + "}", f"{{segment({view.name}, '{view.name}')}}")
    spellings = {official(documented) for documented in operation["x-documented-names"]}
    return OperationView(
        name=name,
        module=name,
        method=method.upper(),
        path=path,
        facts=known,
        positional=positional,
        keyword=keyword,
        url=f'f"{url}"' if "{" in url else f'"{url}"',
        body=body,
        content_type=content_type,
        flow=f"{pascal(known.flow)}.from_dict" if known.flow else None,
        accept=accept,
        result=result,
        item=item,
        parse=parse,
        empty=any(result_schema(operation, s) is None for s in known.results) and parse != "redirect(response)",
        summary=operation.get("summary", ""),
        note=operation.get("description", ""),
        raises=_raises(operation, known),
        credential=_CREDENTIALS[known.credential],
        aliases=sorted(spellings - {name}),
        imports=types.imports(used - needed),
        needs=types.imports(needed),
    )


def _parameter(parameter: Json, types: _Types) -> ParameterView:
    name, key = argument(parameter["name"]), parameter["name"]
    inner, _ = split_null(parameter["schema"])
    text = types.argument(inner)
    required = bool(parameter.get("required"))
    value = name
    if inner.get("type") == "integer" and inner.get("minimum", 0) >= 1:
        value = f'at_least({inner["minimum"]}, {name}, "{name}")'
    if parameter.get("deprecated"):
        value = f'outdated({value}, "{name}")'
    return ParameterView(
        name=name,
        annotation=text if required else f"{text} | None",
        required=required,
        words=parameter.get("description", ""),
        key=key,
        place=parameter["in"],
        value=value,
        deprecated=bool(parameter.get("deprecated")),
    )


def _body(
    operation: Json, types: _Types, used: set[str], positional: list[ParameterView]
) -> tuple[str | None, str | None]:
    """The expression that makes the body; JSON wherever the endpoint takes it. Adds the parameter `body`."""
    request = operation.get("requestBody")
    if request is None:
        return None, None
    content = request["content"]
    media = "application/json" if "application/json" in content else next(iter(content))
    schema = content[media]["schema"]
    used |= types.used(schema)
    if media == "text/plain":
        text, expression = "str | bytes", "text_body(body)"
    elif media == "application/x-www-form-urlencoded":
        text, expression = f"{types.annotation(schema)} | Mapping[str, Any]", "form_body(body)"
    elif media == "application/json":
        if schema.get("type") == "array":
            text = f"Sequence[{types.annotation(schema['items'])} | Mapping[str, Any]]"
            expression = "json_body(body, many=True)"
        else:
            text = f"{types.annotation(schema)} | Mapping[str, Any]"
            lists = _object_lists(schema, types)
            expression = f"json_body(body, lists={lists!r})" if lists else "json_body(body)"
    else:
        raise RenderError(f"{operation['operationId']}: no way to send {media} (render._body)")
    required = bool(request.get("required"))
    if not required:
        expression = f"UNSET if body is None else {expression}"
    positional.append(
        ParameterView(
            "body",
            text if required else f"{text} | None",
            required,
            "What is sent: a model, or a mapping of the same members.",
        )
    )
    return expression, media


def _object_lists(schema: Json, types: _Types) -> tuple[str, ...]:
    properties = types.schemas.get(ref_name(schema) or "", {}).get("properties", {})
    return tuple(
        key
        for key, value in properties.items()
        if value.get("type") == "array"
        and "$ref" in value["items"]
        and types.kind(ref_name(value["items"]) or "") == "object"
    )


def _result(operation: Json, known: Facts, types: _Types, used: set[str]) -> tuple[str, str | None, str, str | None]:
    """(annotation of the result, of one row if it is a list with pages, expression that parses, Accept)."""
    if known.results[0] >= 300:
        return "RedirectTo", None, "redirect(response)", None
    schemas = [result_schema(operation, status) for status in known.results]
    full = [schema for schema in schemas if schema is not None]
    if not full:
        return "None", None, "None", None
    schema = full[0]
    if any(other != schema for other in full):
        raise RenderError(f"{operation['operationId']}: two different results, {full} (corrections.yaml)")
    media = next(iter(operation["responses"][str(known.results[0])]["content"]))
    if media != "application/json":
        return "str", None, "response.text()", media
    if known.pagination:
        schema, _ = split_null(schema)  # some servers say null for an empty list; the pager knows
        rows = schema["items"] if schema.get("type") == "array" else None
        if rows is None:
            rows = types.schemas[ref_name(schema) or ""]["properties"][known.pagination["items"]]["items"]
        used |= types.used(rows)
        return f"Pager[{types.annotation(rows)}]", types.annotation(rows), f"{types.decoder(rows)}(row, lenient)", None
    used |= types.used(schema)
    text, decoder = types.annotation(schema), types.decoder(schema)
    if decoder == "anything":
        parse = "response.json()"
    elif schema.get("type") == "array":
        parse = f"rows({types.decoder(schema['items'])}, response.json(), lenient)"
    else:
        parse = f"{decoder}(response.json(), lenient)"
    if None in schemas and not text.endswith("| None"):
        text += " | None"
    return text, None, parse, None


def _raises(operation: Json, known: Facts) -> list[str]:
    families = {
        400: "FlowNotComplete" if known.flow else "BadRequest",
        401: "Unauthorized",
        403: "Forbidden",
        404: "NotFound",
        409: "Conflict",
        410: "Gone",
        422: "Unprocessable",
        500: "ServerError",
    }
    found = {int(status) for status in operation["responses"] if status.isdigit()} - set(known.results)
    return [f"{families[status]} ({status})" for status in sorted(found) if status in families]


def _check_cycles(models: list[ModelView], unions: list[UnionView]) -> None:
    """Modules import each other's classes at the top; a circle would only show when a user imports it."""
    views: list[ModelView | UnionView] = [*models, *unions]
    needs = {v.module: {line.split(" import ")[0].rsplit(".", 1)[1] for line in v.imports} for v in views}
    done: set[str] = set()

    def visit(module: str, trail: tuple[str, ...]) -> None:
        if module in trail:
            circle = " -> ".join([*trail[trail.index(module) :], module])
            raise RenderError(f"models import each other in a circle: {circle} (render._check_cycles)")
        if module not in done:
            for other in sorted(needs.get(module, ())):
                visit(other, (*trail, module))
            done.add(module)

    for module in sorted(needs):
        visit(module, ())
