"""What the templates are given: one view for each thing that is generated, its parts Python text."""

from __future__ import annotations

import textwrap
from typing import ClassVar

from attrs import frozen

from .facts import Facts
from .findings import Trouble
from .names import snake


class RenderError(Trouble):
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
    moment: bool
    """Is it a date? Those of one object are made text together."""
    absent: str
    """The value that is not sent."""
    words: str


@frozen(kw_only=True)
class Told:
    """What the docstring of a class says."""

    component: str
    words: str = ""
    """A sentence of ours."""
    usage: str = ""
    """What is sent and answered with it, and what holds it."""

    @property
    def about(self) -> str:
        """The lines of the docstring."""
        where = f"Schema `{self.component}`{': ' if self.usage else ''}{self.usage}."
        return f"{self.words}\n\n{where}" if self.words else where


@frozen(kw_only=True)
class ModelView(Told):
    template: ClassVar[str] = "model"
    name: str
    module: str
    base: str
    fields: list[FieldView]
    imports: list[str]
    plainly: bool
    """Is it too large for a branch per field?"""

    @property
    def moments(self) -> list[str]:
        """The attributes that hold dates."""
        return [view.name for view in self.fields if view.moment]

    @property
    def keys(self) -> list[str]:
        """The JSON keys as lines of words."""
        return textwrap.wrap(" ".join(view.key for view in self.fields), 110, break_on_hyphens=False)


@frozen(kw_only=True)
class EnumView(Told):
    template: ClassVar[str] = "enum"
    name: str
    module: str
    members: list[tuple[str, str]]


@frozen(kw_only=True)
class UnionView(Told):
    template: ClassVar[str] = "union"
    name: str
    module: str
    members: list[str]
    tag: str | None
    beside: bool
    """Does the tag stand beside the union, in the object that holds it?"""
    table: list[tuple[str, str]]
    options: list[tuple[str, str]]
    """Without a tag: (the required keys as Python text, the decoder) of each member."""
    imports: list[str]


@frozen
class SubmitView:
    """One method of a kind of flow."""

    name: str
    words: str
    fields: list[tuple[str, str, str]]
    """(key, annotation, words)."""
    imports: list[str]


@frozen
class KindView:
    """A kind of flow, by the class of its flow."""

    flow: str
    methods: list[SubmitView]

    @property
    def module(self) -> str:
        return snake(self.flow)


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
    selects: bool = False
    """Is it a list of what is asked for, so that an empty one asks for nothing?"""
    never_none: bool = False
    """Would None, given by mistake, widen what is deleted?"""

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
    members: list[str]
    """What the docstring says of the body, line by line."""
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

    @property
    def hidden(self) -> list[str]:
        """Arguments of the method that it forgets before it waits, so that no crash report shows them: all that may
        hold a secret, which is everything but the path."""
        return [*(p.name for p in [*self.positional, *self.offered] if p.place != "path"), "options"]

    @property
    def guarded(self) -> bool:
        """Does a list, whose request is made at once, take a header, which may hold a secret?"""
        return any(p.place == "header" for p in self.offered)


@frozen
class NamespaceView:
    name: str
    title: str
    """How it is reached on an `Ory`."""
    class_name: str
    operations: list[OperationView]
    imports: list[str]
    models: str
    """The package that the imports are from."""
