"""Schemas in normal form, where each is a reference, a primitive or a list of these -> Python text and views."""

from __future__ import annotations

from collections.abc import Iterable

from .names import attribute, member, pascal, snake
from .normal import Json, is_list, ref_name
from .views import EnumView, FieldView, ModelView, RenderError, UnionView

_PRIMITIVES = {"string": ("str", "text"), "integer": ("int", "integer"), "boolean": ("bool", "boolean")}
_PLAIN = {kind: python for kind, (python, _) in _PRIMITIVES.items()}
_LONG = 45  # characters of a key that still leave a line of code a line
_LARGE = 60  # fields of a model above which its code has no branches: type checkers give up on hundreds of them


class Types:
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
                case "object" | "enum":
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
            return f"[] if v == [] else many({self.decoder(schema['items'])}, v, lenient)"
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
        base = {"flow": "FlowView", None: "WithKeys" if "keys" in names else "Model"}[schema.get("x-view")]
        used = {n for value in properties.values() for n in self.used(value)} - {name}
        return ModelView(
            name=pascal(name),
            module=snake(name),
            component=name,
            words=schema.get("description", ""),
            base=base,
            fields=fields,
            imports=self.imports(used),
            plainly=plainly,
        )

    def _field(self, owner: str, key: str, schema: Json, required: bool, plainly: bool) -> FieldView:
        inner, nullable = split_null(schema)
        annotation, decoder = self._annotation(inner), self._decoder(inner)
        must = required and not nullable
        kind = inner.get("type")
        found = f'(v := m["{key}"])'
        enum = self.kind(ref) == "enum" if (ref := ref_name(inner)) else False
        if decoder == "anything":
            decode = f'src.get("{key}", UNSET)' if schema.get("x-sends-null") else f'm["{key}"]'
        elif plainly or len(key) >= _LONG:
            decode = f'{"need" if must else "maybe"}({decoder}, m["{key}"], lenient)'
            decode += " or []" if must and kind == "array" else ""
        elif kind in _PRIMITIVES and decoder != "moment":
            python = _PRIMITIVES[kind][0]
            decode = (
                f"v if type{found} is {python} else need({decoder}, v, lenient)"
                if must
                else f"v if {found} is None or type(v) is {python} else {decoder}(v)"
            )
        elif decoder == "moment":
            careful = "need" if must else "maybe"
            decode = f"d if {found} and (d := iso(v)).tzinfo is UTC else {careful}(moment, v, lenient)"
        elif enum:
            known = decoder.replace("decode_", "known_")
            decode = (
                f"{known}(v, v) if type{found} is str else need({decoder}, v, lenient)"
                if must
                else f"None if {found} is None else {known}(v, v) if type(v) is str else {decoder}(v)"
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
        encode = f"v if type(v) is {_PLAIN[kind]} else plain(v)" if kind in _PLAIN else "plain(v)"
        if inner.get("type") == "array" and (ref := ref_name(inner["items"])) and self.kind(ref) == "object":
            encode = "[i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]"
        elif (ref := ref_name(inner)) and self.kind(ref) == "object":
            encode = "v._members(plain, moments) if isinstance(v, Model) else plain(v)"
        return FieldView(
            key=key,
            name=name,
            annotation=annotation,
            default=default,
            secret=bool(schema.get("x-secret")),
            decode=decode,
            encode="str(v) if isinstance(v, OpenStrEnum) else plain(v)" if enum else encode,
            moment=decoder == "moment",
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
        words = self.schemas[name].get("description", "")
        return EnumView(name=pascal(name), module=snake(name), component=name, words=words, members=members)

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
            words=schema.get("description", ""),
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
            what = [pascal(name), f"decode_{snake(name)}"]
            if self.kind(name) == "enum":
                what.append(f"known_{snake(name)}")
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
