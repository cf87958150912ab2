"""Traits as the model of the app: pydantic, dataclass, TypedDict, attrs, msgspec, or a function.

Where traits come from is in `auth.py`.
"""

import functools
from collections.abc import Callable
from types import UnionType
from typing import Annotated, Any, Union, cast, get_args, get_origin

import attrs
from pydantic import PlainValidator, TypeAdapter
from pydantic.errors import PydanticUserError

from ory_async._runtime.json import is_object
from ory_async.errors import ConfigurationError


def reader(model: Any) -> Callable[[Any], Any]:
    """What makes a model of the traits that Ory sent. Raises ConfigurationError for what is no model.

    model: a pydantic model, dataclass, TypedDict, attrs or msgspec class, or a function; None leaves them as they are.
    """
    if model is None:
        return lambda traits: traits
    if hasattr(model, "__struct_fields__"):
        import msgspec

        return functools.partial(msgspec.convert, type=model)
    if not isinstance(model, type) and get_origin(model) is None:
        return cast("Callable[[Any], Any]", model)
    try:
        return TypeAdapter(_known_to_pydantic(model)).validate_python
    except PydanticUserError as error:
        raise ConfigurationError(f"traits: {model!r} is no model that can be filled: {error.code}") from None


def _known_to_pydantic(model: Any) -> Any:
    """A type in which pydantic is told how attrs classes are filled, itself or inside of others."""
    if attrs.has(model):
        return Annotated[model, PlainValidator(_attrs_reader(model))]
    inner: tuple[Any, ...] = tuple(_known_to_pydantic(part) for part in get_args(model))
    if not inner or inner == get_args(model):
        return model
    if get_origin(model) in (Union, UnionType):
        return functools.reduce(lambda some, other: some | other, inner)
    return get_origin(model)[inner]


def _attrs_reader(model: type[attrs.AttrsInstance]) -> Callable[[Any], Any]:
    fields = {
        item.alias: TypeAdapter(_known_to_pydantic(item.type or Any))
        for item in attrs.fields(attrs.resolve_types(model))
        if item.init
    }

    def read(data: Any) -> Any:
        if not is_object(data):
            raise ValueError("not an object")
        try:
            return model(**{name: kind.validate_python(data[name]) for name, kind in fields.items() if name in data})
        except TypeError as error:  # something required is missing
            raise ValueError(str(error)) from None

    return read
