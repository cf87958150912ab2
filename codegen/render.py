"""The corrected document -> the files of a generated package. The only file that touches openapi-python-client.

The generator parses the document, names what is in it and reports what it would leave out (anything it
reports is an error here); our templates write the files from the views that schemas.py and operations.py make.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from codegen.names import pascal
from codegen.normal import Json, operations
from codegen.operations import namespaces
from codegen.schemas import Types
from codegen.views import EnumView, ModelView, RenderError, UnionView

TEMPLATES = Path(__file__).parent / "templates"


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
    types = Types(schemas, f"{home}.models", guessed)
    models = [types.model(name) for name in _components(data.models, schemas) if types.kind(name) == "object"]
    enums = [types.enum(name) for name in _components(data.enums, schemas)]
    unions = [types.union(name) for name, schema in schemas.items() if "oneOf" in schema]
    spaces = namespaces(document, types, generation if flat else None)
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
    for space in spaces:
        for operation in space.operations:
            write(f"api/{space.name}/{operation.module}.py", "operation.py.jinja", op=operation)
        write(f"api/{space.name}/__init__.py", "namespace.py.jinja", space=space)
    write("api/__init__.py", "api_init.py.jinja")
    write("__init__.py", "flat_init.py.jinja" if flat else "package_init.py.jinja", spaces=spaces)
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
    found = [endpoint.name for group in data.endpoint_collections_by_tag.values() for endpoint in group.endpoints]
    wanted = [operation["operationId"] for _, _, operation in operations(document)]
    if len(found) != len(wanted):
        raise RenderError(f"{len(wanted)} operations in the document, {len(found)} generated")
    if left_out := sorted(set(wanted) - set(found)):
        raise RenderError(f"the generator has no endpoint for {', '.join(left_out)}")
    return data, Project(openapi=data, config=config, custom_template_path=TEMPLATES)


def _components(views: Iterable[Any], schemas: dict[str, Json]) -> list[str]:
    """The components behind the classes that the generator named."""
    by_class = {pascal(name): name for name in schemas}
    names = [str(view.class_info.name).rstrip("_") for view in views]  # it adds _ to names of builtins
    if unknown := sorted(set(names) - by_class.keys()):
        raise RenderError(f"the generator made classes that are no component: {', '.join(unknown)} (normal.py)")
    return sorted(by_class[name] for name in names)


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
