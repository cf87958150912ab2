"""What pydantic, and with it FastAPI, is told of a model. Only pydantic's own question loads this file.

How a model becomes a dict is in `outward.py`.
"""

from __future__ import annotations

import ast
import inspect
from functools import cache
from itertools import pairwise
from types import UnionType
from typing import Annotated, Any, NotRequired, Union, cast, get_args, get_origin, get_type_hints

from attrs import NOTHING
from pydantic import Field, GetCoreSchemaHandler, ValidationError
from pydantic_core import CoreSchema, PydanticCustomError, core_schema
from typing_extensions import TypedDict

from ory_async._runtime.json import is_object
from ory_async.errors import DecodeError


def schema_of(kind: Any, handler: GetCoreSchemaHandler, wanted: Any = None) -> CoreSchema:
    """Reading: a model, or a JSON object that `from_dict` takes. Writing: a JSON object, with its secrets where they
    are `wanted`: that is the mark which says so of its parts."""
    shape: Any = _shape(kind, wanted) if hasattr(kind, "_names") else dict[str, Any]

    def read(value: Any, _: Any) -> Any:
        return _read(kind, value)

    return core_schema.no_info_wrap_validator_function(
        read,
        handler.generate_schema(shape),
        serialization=core_schema.plain_serializer_function_ser_schema(kind.to_dict if wanted else kind._outward),
    )


def with_secrets(source: Any, handler: GetCoreSchemaHandler, mark: Any) -> CoreSchema:
    """The same for whatever may hold models, with their secrets."""
    if _opens(source):
        return cast("CoreSchema", _class(source)._with_secrets(source, handler, mark))
    parts, origin = get_args(source), get_origin(source)
    if not parts or origin is None:
        return handler(source)
    marked = tuple(_marked(part, mark) for part in parts)
    opened: Any = (Union if origin is UnionType else origin)[marked]
    return handler.generate_schema(opened)


def _marked(part: Any, mark: Any) -> Any:
    return Annotated[part, mark] if mark and (get_args(part) or _opens(part)) else part


def _opens(part: Any) -> bool:
    """Does a class know how it is written with its secrets?"""
    return hasattr(_class(part), "_with_secrets")


def _class(part: Any) -> Any:
    return get_origin(part) or part


@cache
def _shape(kind: Any, wanted: Any) -> Any:
    """The members of a model as a TypedDict, by their JSON names."""
    hints, words = get_type_hints(kind), _words(kind)
    members: dict[str, Any] = {}
    for name, attribute in _attributes(kind):
        hidden = not (attribute.repr or wanted)
        about: Any = Field(
            description=words.get(attribute.name),
            exclude=hidden or None,
            json_schema_extra={"writeOnly": True} if hidden else None,
        )
        hint: Any = Annotated[_marked(hints[attribute.name], wanted), about]
        needed = attribute.default is NOTHING or isinstance(attribute.default, str)
        members[name] = hint if needed else NotRequired[hint]
    made: Any = cast("Any", TypedDict)(f"{kind.__name__}WithSecrets" if wanted else kind.__name__, members)
    made.__module__, made.__doc__ = kind.__module__, kind.__doc__
    return made


def _attributes(kind: Any) -> list[tuple[str, Any]]:
    """(JSON name, attribute) of each member. What `repr` hides is a secret."""
    return [*zip(kind._names, (one for one in kind.__attrs_attrs__ if one.name != "_more"), strict=True)]


def _words(kind: type) -> dict[str, str]:
    """The docstrings of the members, which Python does not keep; none where there is no source."""
    try:
        body: Any = ast.parse(inspect.getsource(inspect.getmodule(kind) or kind)).body
    except (OSError, TypeError):
        return {}
    members: list[Any] = next(node.body for node in body if getattr(node, "name", "") == kind.__name__)
    return {
        one.target.id: after.value.value
        for one, after in pairwise(members)
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
        if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) and isinstance(after.value.value, str)
    }


def _read(kind: Any, value: Any) -> Any:
    """A model, or what `from_dict` makes of a JSON object. Raises what pydantic expects."""
    if isinstance(value, kind):
        return value
    if not is_object(value):
        raise PydanticCustomError("dict_type", "Input should be an object or a {name}", {"name": kind.__name__})
    if not hasattr(kind, "_names"):
        return kind(None, value)
    tags = {name: one.default for name, one in _attributes(kind) if isinstance(one.default, str)}
    if any(value.get(name) != tag for name, tag in tags.items()):  # another member of a union
        raise PydanticCustomError("tag", "Input should have {tags}", {"tags": str(tags)})
    try:
        return kind.from_dict(value, lenient=False)
    except DecodeError as error:
        what = PydanticCustomError("decode", "{reason}", {"reason": error.args[0]})
        raise ValidationError.from_exception_data(
            kind.__name__, [{"type": what, "loc": error.parts, "input": None}]
        ) from None
