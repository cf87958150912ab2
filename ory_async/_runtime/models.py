"""What generated models are made of: decoding with a place in every error, encoding, open enums and unions.

Decoders take (JSON value, lenient) and return the Python value or raise DecodeError. `lenient` (the
default: servers of many versions answer) lets a required member be missing: a list is then empty, anything
else None. A value of the wrong type is an error in both modes.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from attrs import define, field

from ory_async._runtime.json import is_mapping, is_object
from ory_async._runtime.outward import Leaves
from ory_async._runtime.plain import UNSET as UNSET
from ory_async._runtime.plain import Moments, Plain, plain
from ory_async.errors import DecodeError

T = TypeVar("T")
E = TypeVar("E", bound="OpenStrEnum")
Decoder: TypeAlias = Callable[[Any, bool], T]


def _or_none(members: dict[str, Any] | None) -> dict[str, Any] | None:
    """No dict and an empty one are the same."""
    return members or None


@define(kw_only=True, repr=False)
class Model(Leaves):
    """The base of every model: `from_dict` and what `to_dict` needs are generated beside the fields."""

    _more: dict[str, Any] | None = field(default=None, alias="additional_properties", repr=False, eq=_or_none)

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The members that the document does not know, by their JSON names; they are sent as they are."""
        if self._more is None:  # most objects have none: the dict is made when somebody asks
            self._more = {}
        return self._more

    @additional_properties.setter
    def additional_properties(self, members: dict[str, Any]) -> None:
        self._more = members

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, with unknown members and without None; dates are strings."""
        found: dict[str, Any] = plain(self)
        return found

    def _members(self, plain: Plain, moments: Moments) -> dict[str, Any]:
        """The members that are set, by their JSON names: dates as `moments` makes them, the rest as `plain` does."""
        raise NotImplementedError

    def __repr__(self) -> str:
        shown = (
            f"{a.name}={value!r}"
            for a in self.__attrs_attrs__
            if a.repr and (value := getattr(self, a.name, None)) is not None and value is not UNSET
        )
        try:
            return f"{type(self).__name__}({', '.join(shown)})"
        except RecursionError:
            return f"{type(self).__name__}(…)"


class WithKeys(Model):
    """The base of models with a member `keys`, which hides the method of that name: FastAPI, and whoever else cannot
    make a dict of them, finds in `vars` what `dict` gives of other models."""

    __slots__ = ()
    keys: Any

    @property
    def __dict__(self) -> dict[str, Any]:  # type: ignore[override]
        return self._outward()


class OpenStrEnum(StrEnum):
    """An enum of the server: known values are members, unknown ones stay the string that was sent."""

    if TYPE_CHECKING:

        @classmethod
        def decode(cls: type[E], value: Any, lenient: bool = True) -> E | str: ...

        @classmethod
        def known(cls: type[E], value: str, default: str, /) -> E | str: ...

    def __init_subclass__(cls) -> None:
        known = cls._value2member_map_.get

        def decode(value: Any, lenient: bool = True) -> Any:
            if type(value) is str:
                return known(value, value)
            raise _wrong(value, "a string")

        cls.decode = staticmethod(decode)  # type: ignore[method-assign]
        cls.known = staticmethod(known)  # type: ignore[method-assign, assignment]


class UnknownVariant(Leaves):
    """A member of a union that this version does not know. `tag` names it, `data` is the JSON object, untouched."""

    __slots__ = ("data", "tag")

    def __init__(self, tag: Any, data: dict[str, Any]) -> None:
        self.tag, self.data = tag, data

    def to_dict(self) -> dict[str, Any]:
        return self.data

    def __getitem__(self, name: str, /) -> Any:
        return self._outward()[name]

    def _outward(self) -> dict[str, Any]:
        """Only what names it: nobody knows what else is a secret."""
        return {key: value for key, value in self.data.items() if self.tag is not None and value == self.tag}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, UnknownVariant) and self.data == other.data

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"UnknownVariant({self.tag!r})"


# ---- decoding ------------------------------------------------------------------------------------------------


new = object.__new__
iso = datetime.fromisoformat  # bound once: most of what is decoded are dates and text


def rest(src: Mapping[str, Any], known: Collection[str]) -> dict[str, Any]:
    """The members of a JSON object that the document does not know."""
    return {key: src[key] for key in src if key not in known}


def inside(error: Exception, half: Model, known: Collection[str], src: object) -> DecodeError:
    """What went wrong in a member, seen from the object around it: members are set in their order up to that one."""
    if not is_mapping(src):
        return _wrong(src, "an object")
    names = (a.name for a in half.__attrs_attrs__ if a.name != "_more")
    key = next(key for key, name in zip(known, names, strict=True) if not hasattr(half, name))
    if isinstance(error, DecodeError):
        return error.inside(key)
    if isinstance(error, RecursionError):
        return DecodeError("nested too deeply", key)
    if isinstance(error, ValueError):
        return DecodeError("not an RFC 3339 date-time", key)
    return _wrong(src[key], "a date-time").inside(key)


def missing(lenient: bool) -> Any:
    """What stands for a required member that is not there."""
    if not lenient:
        raise DecodeError("required member is missing")
    # The server broke its promise; we do not break the caller's call.


def maybe(decode: Decoder[T], value: Any, lenient: bool) -> T | None:
    """An optional member: null and absent are one."""
    return None if value is None else decode(value, lenient)


def need(decode: Decoder[T], value: Any, lenient: bool) -> T:
    """A required member."""
    return missing(lenient) if value is None else decode(value, lenient)


def many(decode: Decoder[T], value: Any, lenient: bool) -> list[T]:
    """A list whose items are all alike."""
    if type(value) is not list:
        raise _wrong(value, "a list")
    done: list[T] = []
    try:
        for item in value:  # pyright: ignore[reportUnknownVariableType]
            done.append(decode(item, lenient))
    except DecodeError as error:
        raise error.inside(len(done)) from None
    return done


def listed(decode: Decoder[T]) -> Decoder[list[T]]:
    """A decoder of lists."""
    return lambda value, lenient: many(decode, value, lenient)


def rows(decode: Decoder[T], value: Any, lenient: bool) -> list[T]:
    """A whole answer that is a list; null (some servers send it) is an empty one."""
    return [] if value is None and lenient else many(decode, value, lenient)


def each(decode: Decoder[T], value: Any, lenient: bool) -> dict[str, T]:
    """An object whose members are all alike."""
    members = free_form(value)
    done: dict[str, T] = {}
    key = ""
    try:
        for key, item in members.items():
            done[key] = need(decode, item, lenient)
    except DecodeError as error:
        raise error.inside(key) from None
    return done


def mapped(decode: Decoder[T]) -> Decoder[dict[str, T]]:
    """A decoder of objects whose members are all alike."""
    return lambda value, lenient: each(decode, value, lenient)


def nullable(decode: Decoder[T]) -> Decoder[T | None]:
    """A decoder that lets null through, for items of lists."""
    return lambda value, lenient: None if value is None else decode(value, lenient)


def text(value: Any, lenient: bool = True) -> str:
    if type(value) is str:
        return value
    raise _wrong(value, "a string")


def integer(value: Any, lenient: bool = True) -> int:
    if type(value) is int:
        return value
    raise _wrong(value, "an integer")


def number(value: Any, lenient: bool = True) -> float:
    if type(value) is float or type(value) is int:
        return value
    raise _wrong(value, "a number")


def boolean(value: Any, lenient: bool = True) -> bool:
    if type(value) is bool:
        return value
    raise _wrong(value, "true or false")


def anything(value: Any, lenient: bool = True) -> Any:
    return value


def free_form(value: Any, lenient: bool = True) -> dict[str, Any]:
    if is_object(value):
        return value
    raise _wrong(value, "an object")


def moment(value: Any, lenient: bool = True) -> datetime:
    """A date-time (RFC 3339), always timezone-aware, to the microsecond. The empty string counts as missing."""
    try:
        parsed = iso(value)
    except TypeError:
        raise _wrong(value, "a date-time") from None
    except ValueError:
        if not value and lenient:
            return None  # type: ignore[return-value]
        raise DecodeError("not an RFC 3339 date-time") from None
    return parsed if parsed.tzinfo is not None else parsed.replace(tzinfo=UTC)


def tagged(key: str, table: Mapping[str, Decoder[Any]]) -> Decoder[Any]:
    """A decoder of the union member that the tag in member `key` names; UnknownVariant for a tag not in `table`."""

    def decode_member(value: Any, lenient: bool = True) -> Any:
        try:
            decode = table[value[key]]
        except (KeyError, TypeError):  # no such tag, or no object
            return UnknownVariant(free_form(value).get(key), value)
        return decode(value, lenient)

    return decode_member


def beside(tag: Any, table: Mapping[str, Decoder[Any]]) -> Decoder[Any]:
    """A decoder of the union member that a tag in the object around it names."""

    def decode_member(value: Any, lenient: bool) -> Any:
        decode = table.get(tag) if type(tag) is str else None
        return decode(value, lenient) if decode else UnknownVariant(tag, free_form(value))

    return decode_member


def first_fit(value: Any, options: Iterable[tuple[tuple[str, ...] | None, Decoder[Any]]], lenient: bool) -> Any:
    """A member of a union without tag: the first whose required keys are all there, or whose type fits."""
    for required, decode in options:
        if required is not None:
            if is_object(value) and all(value.get(key) is not None for key in required):
                return decode(value, lenient)
            continue
        try:
            return decode(value, lenient)
        except DecodeError:
            continue
    return UnknownVariant(None, value) if is_object(value) else value


def _wrong(value: Any, wanted: str) -> DecodeError:
    kind = {dict: "an object", list: "a list", str: "a string", bool: "a boolean", int: "a number", float: "a number"}
    return DecodeError(f"expected {wanted}, got {kind.get(value.__class__, 'null')}")


# ---- flows ---------------------------------------------------------------------------------------------------


class FlowView(Model):
    """What a person building a form wants from a self-service flow. Unknown nodes are passed over."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        ui: Any

    def nodes(self, group: str | None = None) -> list[Any]:
        """The nodes of the form in the server's order, or those of one group (`password`, `code`, …)."""
        nodes: list[Any] = (self.ui.nodes if self.ui is not None else None) or []
        return [node for node in nodes if group is None or node.group == group]

    @property
    def csrf_token(self) -> str | None:
        """The value of the hidden `csrf_token` input; None in native flows."""
        return next((str(a.value) for a in self._inputs() if a.name == "csrf_token" and a.value), None)

    @property
    def messages(self) -> list[Any]:
        """The messages of the whole flow."""
        return list((self.ui.messages if self.ui is not None else None) or [])

    @property
    def field_errors(self) -> dict[str, list[Any]]:
        """Messages of type error by the name of their input (`traits.email`)."""
        found: dict[str, list[Any]] = {}
        for node in self.nodes():
            messages: list[Any] = node.messages or []
            errors = [message for message in messages if message.type == "error"]
            if errors and (name := getattr(node.attributes, "name", None)):
                found.setdefault(name, []).extend(errors)
        return found

    @property
    def methods(self) -> list[str]:
        """The methods that can be submitted, in the server's order."""
        found = [str(a.value) for a in self._inputs() if a.name == "method" and a.value]
        return list(dict.fromkeys(found))

    def values(self) -> dict[str, Any]:
        """The values that the inputs hold now, by name; without buttons and the csrf token."""
        inputs = [attributes for attributes in self._inputs() if attributes.type not in ("submit", "button")]
        return {a.name: a.value for a in inputs if a.value is not None and a.name not in ("csrf_token", "method")}

    def _inputs(self) -> Iterator[Any]:
        """The attributes of the inputs."""
        nodes = (node for node in self.nodes() if node.type == "input")
        return (node.attributes for node in nodes if not isinstance(node.attributes, UnknownVariant))
