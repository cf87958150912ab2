"""A session of a request on its way out of an endpoint: session, identity and traits; the credential stays inside.

How models leave is in `ory_async/_runtime/outward.py`.
"""

from typing import Annotated, Any, ClassVar, TypeVar, cast, get_args

import attrs
from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema
from typing_extensions import TypedDict

from ory_async.v1.models import Identity, Session

_MEMBERS = ("session", "identity", "traits")


class LeavingSession:
    """What FastAPI asks of an object that an endpoint returns, with or without an annotation."""

    __slots__ = ()
    __iter__: ClassVar[None] = None

    def keys(self) -> list[str]:
        """What leaves: the session, the identity and the traits."""
        return [*_MEMBERS]

    def __getitem__(self, name: str, /) -> Any:
        if name not in _MEMBERS:
            raise KeyError(name)
        value = getattr(self, name)
        # Classes that neither pydantic nor FastAPI can write: the JSON that they were made of.
        return self["identity"].traits if name == "traits" and _is_foreign(type(value)) else value

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return cls._with_secrets(source, handler)

    @classmethod
    def _with_secrets(cls, source: Any, handler: GetCoreSchemaHandler, mark: Any = None) -> CoreSchema:
        """What pydantic is told: with the secrets of session and identity where there is a `mark` for their parts."""
        (traits,) = get_args(source) or (Any,)
        if isinstance(traits, TypeVar) or _is_foreign(traits):
            traits = Any
        members: dict[str, Any] = {"session": Session, "identity": Identity, "traits": traits}
        name = cls.__name__
        if mark is not None:
            members, name = {key: Annotated[kind, mark] for key, kind in members.items()}, f"{name}WithSecrets"
        made = cast("Any", TypedDict)(name, members)
        made.__module__, made.__doc__ = cls.__module__, cls.__doc__
        write = core_schema.plain_serializer_function_ser_schema(dict, return_schema=handler.generate_schema(made))
        return core_schema.is_instance_schema(cls, serialization=write)


def _is_foreign(kind: Any) -> bool:
    return isinstance(kind, type) and (attrs.has(kind) or hasattr(kind, "__struct_fields__"))
