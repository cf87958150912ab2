"""The corrected document -> the files of a generated package. The only file that touches openapi-python-client.

The generator parses the document, names what is in it and reports what it would leave out (anything it
reports is an error here); our templates write the files from the views that schemas.py and operations.py make.
"""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

from attrs import evolve
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from .findings import Finding, Trouble, each, raised
from .names import pascal
from .normal import Json, operations
from .operations import namespaces
from .schemas import Types
from .submits import submits
from .usage import usage
from .views import EnumView, KindView, ModelView, NamespaceView, RenderError, UnionView

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
    instead of raising UndecidedFact. Raises RenderError. Either tells all that was found.
    """
    trouble: list[Trouble] = []
    project = _parsed(document, generation, trouble)
    schemas: dict[str, Json] = document["components"]["schemas"]
    home = f"{package}.{generation}" if package else generation
    types = Types(schemas, f"{home}.models", guessed)
    kinds = {name: types.kind(name) for name in schemas}
    models = each(types.model, [name for name, kind in kinds.items() if kind == "object"], trouble)
    enums = each(types.enum, [name for name, kind in kinds.items() if kind == "enum"], trouble)
    unions = each(types.union, [name for name, kind in kinds.items() if kind == "union"], trouble)
    spaces = namespaces(document, types, generation if flat else None, trouble)
    each(_no_circle, _circles([*models, *unions]), trouble)
    # Flows of `ory_async` are driven by operations of these names, whatever package has them.
    flows = not package and any(space.name == "frontend" for space in spaces)
    environment = {"generation": generation, "flows": flows, "models": types.package}
    where = usage(document)
    views: list[ModelView | EnumView | UnionView] = [*models, *enums, *unions]
    views = [evolve(view, usage=where[view.component]) for view in views]
    steps = submits(types) if package and not flat else []
    files = _written(project, environment, views, spaces, steps, flat, trouble) if project else {}
    raised(trouble)
    return files


def _written(
    project: Project,
    environment: dict[str, Any],
    views: list[ModelView | EnumView | UnionView],
    spaces: list[NamespaceView],
    kinds: list[KindView],
    flat: bool,
    trouble: list[Trouble],
) -> dict[str, str]:
    env = project.env
    env.globals.update(environment)
    env.filters["docstring"] = _docstring
    env.filters["named"] = _named
    files: dict[str, str] = {}

    def write(path: str, template: str, **context: Any) -> None:
        if path.lower() in {known.lower() for known in files}:
            trouble.append(RenderError(f"two things are written to {path}: rename one in normal.py"))
        files[path] = env.get_template(template).render(**context)

    for view in sorted(views, key=lambda view: view.name):
        write(f"models/{view.module}.py", f"{view.template}.py.jinja", **{view.template: view})
    write("models/__init__.py", "models_init.py.jinja", views=sorted(views, key=lambda view: view.name))
    for space in spaces:
        for operation in space.operations:
            write(f"api/{space.name}/{operation.module}.py", "operation.py.jinja", op=operation)
        write(f"api/{space.name}/__init__.py", "namespace.py.jinja", space=space)
    write("api/__init__.py", "api_init.py.jinja")
    if kinds:
        imports = sorted({line for kind in kinds for one in kind.methods for line in one.imports})
        write("submits.py", "submits.py.jinja", kinds=kinds, imports=imports)
    write("__init__.py", "flat_init.py.jinja" if flat else "package_init.py.jinja", spaces=spaces)
    return files


def _docstring(text: str, indent: int = 0) -> str:
    """Words as they may stand in a docstring, that many characters from the left where lines are to be broken."""
    text = text.replace("\\", "\\\\").replace('"', '\\"')
    if indent or "\n" in text:
        options: dict[str, Any] = {"width": 116 - indent, "break_long_words": False, "break_on_hyphens": False}
        lines = [part for line in text.split("\n") for part in textwrap.wrap(line, **options) or [""]]
        text = ("\n" + " " * indent).join(lines).replace("\n" + " " * indent + "\n", "\n\n")
    return text


def _named(imports: list[str]) -> str:
    """The classes that lines of imports name."""
    return " ".join(line.partition(" import ")[2].partition(",")[0] for line in imports)


def _parsed(document: Json, generation: str, trouble: list[Trouble]) -> Project | None:
    """What the generator makes of the document; None where it gives up. Whatever it warns about is trouble."""
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
        trouble.append(RenderError(f"the generator refuses the document: {error}"))
        return None
    if isinstance(data, GeneratorError):
        raise RenderError(f"the generator refuses the document: {data.header} {data.detail}")
    problems = [*data.errors, *(e for c in data.endpoint_collections_by_tag.values() for e in c.parse_errors)]
    for problem in problems:
        told = f"the generator would leave something out: {problem.header} {problem.detail}"
        trouble.append(RenderError(Finding(what=told, todo="mend it in corrections.yaml")))
    data.models, data.enums = list(data.models), list(data.enums)
    operated = [endpoint.name for group in data.endpoint_collections_by_tag.values() for endpoint in group.endpoints]
    wanted = [operation["operationId"] for _, _, operation in operations(document)]
    if not problems and sorted(operated) != sorted(wanted):
        odd = sorted(set(wanted) ^ set(operated))
        trouble.append(RenderError(f"{len(wanted)} operations in the document, {len(operated)} generated: {odd}"))
    _check_classes([*data.models, *data.enums], document["components"]["schemas"], trouble)
    return Project(openapi=data, config=config, custom_template_path=TEMPLATES)


def _check_classes(views: list[Any], schemas: dict[str, Json], trouble: list[Trouble]) -> None:
    """A class for each component that needs one, and no other: else the document is not in normal form."""
    made = {str(view.class_info.name).rstrip("_") for view in views}  # it adds _ to names of builtins
    named = {pascal(name) for name in schemas}
    if unknown := sorted(made - named):
        told = f"the generator made classes that are no component: {', '.join(unknown)} (normal.py)"
        raised([*trouble, RenderError(told)])
    wanted = {pascal(name) for name, schema in schemas.items() if schema.keys() & {"properties", "enum"}}
    if not trouble and (missing := sorted(wanted - made)):
        trouble.append(RenderError(f"the generator made no class of {', '.join(missing)}"))


def _circles(views: list[ModelView | UnionView]) -> list[str]:
    """Modules import each other's classes at the top; a circle would only show when a user imports it."""
    needs = {v.module: {line.split(" import ")[0].rsplit(".", 1)[1] for line in v.imports} for v in views}
    done: set[str] = set()
    found: list[str] = []

    def visit(module: str, trail: tuple[str, ...]) -> None:
        if module in trail:
            found.append(" -> ".join([*trail[trail.index(module) :], module]))
        elif module not in done:
            for other in sorted(needs.get(module, ())):
                visit(other, (*trail, module))
            done.add(module)

    for module in sorted(needs):
        visit(module, ())
    return found


def _no_circle(circle: str) -> None:
    raise RenderError(f"models import each other in a circle: {circle} (render._circles)")
