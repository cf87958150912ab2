"""Models on their way out of the application: without secrets, as `dict(model)` gives them.

What pydantic is told of them is in `schema.py`; what is sent to a server is `Model.to_dict`.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar

from ory_async._runtime.json import is_object
from ory_async._runtime.plain import UNSET, plain

if TYPE_CHECKING:
    from attrs import Attribute


class Leaves:
    """What may leave: `dict(it)`, or `**it`, is a JSON object of the members that are set and no secret. Members that
    the document does not know stay behind, for nobody knows what they are."""

    __slots__ = ()
    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[tuple[Attribute[Any], ...]]
        _names: ClassVar[Iterable[str]]
        """JSON names of the members, in the order of the attributes."""

    def keys(self) -> list[str]:
        """The JSON names of the members that are set and no secret."""
        return [*self._outward()]

    def __getitem__(self, name: str, /) -> Any:
        kind: Any = type(self)
        value = getattr(self, _open_names(kind)[name], None)
        if value is None or value is UNSET:
            raise KeyError(name)
        return outward(value)

    __iter__: ClassVar[None] = None  # with __getitem__ alone Python would ask for members by number

    def _outward(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        kind: Any = type(self)
        for name, attribute in _open_names(kind).items():
            value = getattr(self, attribute, None)
            if value is not None and value is not UNSET:
                found[name] = outward(value)
        return found

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from ory_async._runtime.schema import schema_of  # it loads pydantic

        return schema_of(cls, handler)

    @classmethod
    def _with_secrets(cls, source: Any, handler: Any, mark: Any) -> Any:
        from ory_async._runtime.schema import schema_of

        return schema_of(cls, handler, mark)


class WithSecrets:
    """`Annotated[SuccessfulNativeLogin, WithSecrets]`: where pydantic or FastAPI write such a value, its secrets and
    the members that the document does not know are in it, as in `to_dict`. Reaches into lists, dicts and unions, and
    into session and identity of a `UserSession`; of a model of yours, mark the members."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from ory_async._runtime.schema import with_secrets

        return with_secrets(source, handler, cls)


@cache
def _open_names(kind: Any) -> dict[str, str]:
    """JSON name -> attribute of the members that are no secret: those that `repr` shows."""
    fields = (one for one in kind.__attrs_attrs__ if one.name != "_more")
    return {name: one.name for name, one in zip(kind._names, fields, strict=True) if one.repr}


def outward(value: Any) -> Any:
    """The JSON value of anything that a model may hold, without secrets."""
    if isinstance(value, Leaves):
        return value._outward()  # pyright: ignore[reportPrivateUsage]
    if type(value) is list:
        return [outward(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
    if is_object(value):
        return {name: outward(item) for name, item in value.items()}
    return plain(value)
