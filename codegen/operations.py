"""Operations of a document in normal form -> views of their modules and of the namespaces that hold them."""

from __future__ import annotations

from typing import Any

from .bodies import told
from .facts import Facts, facts, result_schema
from .findings import Trouble, each
from .names import argument, official, pascal
from .normal import Json, operations, ref_name
from .schemas import Types, split_null
from .views import NamespaceView, OperationView, ParameterView, RenderError

_OURS = frozenset({"core", "options", "self"})  # arguments of every method and every `call`
_CREDENTIALS = {
    "none": "no credential",
    "session": "the session of a user",
    "session_optional": "the session or cookies of a user, where there are some",
    "api_key": "the project API key",
    "workspace_key": "the workspace API key",
    "oauth2_client": "an OAuth2 client",
    "bearer": "an access token",
}


def namespaces(document: Json, types: Types, only: str | None, trouble: list[Trouble]) -> list[NamespaceView]:
    """One namespace per tag; where `only` is given, all operations in one that is called so."""
    spaces: dict[str, list[OperationView]] = {}

    def add(row: tuple[str, str, Json]) -> None:
        path, method, operation = row
        view = _operation(path, method, operation, types)
        spaces.setdefault("operations" if only else operation["tags"][0], []).append(view)

    each(add, operations(document), trouble)
    views: list[NamespaceView] = []
    for name, found in sorted(spaces.items()):
        found.sort(key=lambda view: view.name)
        imports = sorted({line for view in found for line in [*view.imports, *view.needs]})
        title = only or name
        views.append(NamespaceView(name, title, f"{pascal(title)}Api", found, imports, types.package))
    return views


def _operation(path: str, method: str, operation: Json, types: Types) -> OperationView:
    known = facts(path, method, operation, types.schemas, types.guessed)
    name = operation["operationId"]
    used: set[str] = set()
    positional: list[ParameterView] = []
    keyword: list[ParameterView] = []
    for parameter in operation.get("parameters", ()):
        used |= types.used(parameter["schema"])
        view = _parameter(parameter, types)
        (positional if parameter["in"] == "path" else keyword).append(view)
    body, content_type, members = _body(operation, types, used, positional)
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
    spellings = {official(documented) for documented in operation["x-documented-names"]}
    return OperationView(
        name=name,
        module=name,
        method=method.upper(),
        path=path,
        facts=known,
        positional=positional,
        keyword=keyword,
        url=_url(path.removeprefix(known.prefix), positional),
        body=body,
        content_type=content_type,
        members=members,
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


def _url(path: str, positional: list[ParameterView]) -> str:
    """The path of a request as Python text."""
    url = path
    for view in positional:
        if view.place == "path":
            url = url.replace("{" + view.key + "}", f"{{segment({view.name}, '{view.name}')}}")
    return f'f"{url}"' if "{" in url else f'"{url}"'


def _parameter(parameter: Json, types: Types) -> ParameterView:
    name, key = argument(parameter["name"]), parameter["name"]
    inner, _ = split_null(parameter["schema"])
    text = types.argument(inner)
    required = bool(parameter.get("required"))
    value = name
    if inner.get("type") == "integer" and inner.get("minimum", 0) >= 1:
        value = f'at_least({inner["minimum"]}, {name}, "{name}")'
    widens = parameter.get("x-widens", ())
    many = inner.get("type") == "array"
    if "empty" in widens and not many:
        value = f'filled({value}, "{name}")'
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
        selects=many and "empty" in widens,
        never_none="none" in widens,
    )


def _body(
    operation: Json, types: Types, used: set[str], positional: list[ParameterView]
) -> tuple[str | None, str | None, list[str]]:
    """The expression that makes the body, JSON wherever the endpoint takes it, and what is told of it. Adds the
    parameter `body`."""
    request = operation.get("requestBody")
    if request is None:
        return None, None, []
    content = request["content"]
    media = "application/json" if "application/json" in content else next(iter(content))
    schema = content[media]["schema"]
    used |= types.used(schema)
    if media == "text/plain":
        text, expression = "str | bytes", "text_body(body)"
    elif media == "application/x-www-form-urlencoded":
        text, expression = f"{types.annotation(schema)} | Mapping[str, Any]", "form_body(body)"
    elif media == "application/json":
        arguments: dict[str, Any]
        if schema.get("type") == "array":
            text = f"Sequence[{types.annotation(schema['items'])} | Mapping[str, Any]]"
            arguments = {"many": True}
        else:
            text = f"{types.annotation(schema)} | Mapping[str, Any]"
            arguments = {"lists": _object_lists(schema, types), "unless_empty": _unless_empty(schema, types)}
        given = ["body", *(f"{name}={value!r}" for name, value in arguments.items() if value)]
        if refuses := operation.get("x-refuses"):
            given.append(f"refuse={refuses}")
        expression = f"json_body({', '.join(given)})"
    else:
        raise RenderError(f"{operation['operationId']}: no way to send {media} (operations._body)")
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
    return expression, media, told(schema, types)


def _object_lists(schema: Json, types: Types) -> tuple[str, ...]:
    properties = types.schemas.get(ref_name(schema) or "", {}).get("properties", {})
    return tuple(
        key
        for key, value in properties.items()
        if value.get("type") == "array"
        and "$ref" in value["items"]
        and types.kind(ref_name(value["items"]) or "") == "object"
    )


def _unless_empty(schema: Json, types: Types) -> tuple[str, ...]:
    properties = types.schemas.get(ref_name(schema) or "", {}).get("properties", {})
    return tuple(key for key, value in properties.items() if value.get("x-omits-empty"))


def _result(operation: Json, known: Facts, types: Types, used: set[str]) -> tuple[str, str | None, str, str | None]:
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
