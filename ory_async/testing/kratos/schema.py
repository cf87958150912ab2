"""Identity schemas: validation of traits, what the `ory.sh/kratos` extension marks, form nodes of traits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

import jsonschema
from jsonschema import Draft7Validator, FormatChecker, validators

from ory_async.testing.http.wire import JsonObject, is_list, is_object
from ory_async.testing.kratos.paging import encode

DEFAULT_SCHEMA: JsonObject = {
    "$id": "https://schemas.example/person.schema.json",
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "Person",
    "type": "object",
    "properties": {
        "traits": {
            "type": "object",
            "properties": {
                "email": {
                    "type": "string",
                    "format": "email",
                    "title": "E-Mail",
                    "minLength": 3,
                    "ory.sh/kratos": {
                        "credentials": {
                            "password": {"identifier": True},
                            "code": {"identifier": True, "via": "email"},
                            "totp": {"account_name": True},
                        },
                        "verification": {"via": "email"},
                        "recovery": {"via": "email"},
                    },
                },
                "name": {
                    "type": "object",
                    "properties": {
                        "first": {"type": "string", "title": "First name"},
                        "last": {"type": "string", "title": "Last name"},
                    },
                    "additionalProperties": False,
                },
            },
            "required": ["email"],
            "additionalProperties": False,
        }
    },
}

_formats = FormatChecker(formats=())


def is_email(text: str) -> bool:
    """Is this an address, as far as the servers look?"""
    return re.fullmatch(r"[^@\s]+@[^@\s]+", text) is not None


@_formats.checks("email")
def _email(value: object) -> bool:
    return not isinstance(value, str) or is_email(value)


@dataclass(frozen=True, slots=True)
class Trait:
    """One leaf of the traits: its dotted name, its schema, and whether it must be given."""

    name: str
    path: tuple[str, ...]
    schema: JsonObject = field(repr=False)
    required: bool

    @property
    def mark(self) -> JsonObject:
        """The `ory.sh/kratos` extension of this trait."""
        return dict(self.schema.get("ory.sh/kratos") or {})

    def value(self, traits: Any) -> Any:
        """The value at this place, None when it is absent."""
        for key in self.path:
            traits = traits.get(key) if is_object(traits) else None
        return traits


@dataclass(frozen=True, slots=True)
class Violation:
    """One reason why traits are refused. `name` is the form node it belongs to, `limit` what the schema asks for."""

    name: str
    kind: str
    text: str
    value: Any
    reason: str
    limit: Any = None


def _is_whole(_: object, value: object) -> bool:
    """Kratos looks at the text of a number: 7.0 is no integer."""
    return isinstance(value, int) and not isinstance(value, bool)


# The stubs of jsonschema know only half of it.
_Validator: Any = cast(Any, validators).extend(
    Draft7Validator, type_checker=cast(Any, Draft7Validator).TYPE_CHECKER.redefine("integer", _is_whole)
)


class IdentitySchema:
    """A compiled identity schema."""

    def __init__(self, id: str, document: JsonObject) -> None:
        Draft7Validator.check_schema(document)
        self.id = id
        self.document = document
        self.traits = tuple(_leaves(document.get("properties", {}).get("traits", {}), ("traits",)))
        self._validator = _Validator(document, format_checker=_formats)
        types = {kind for t in self.traits for kind, c in _credentials(t) if c.get("identifier")}
        self.credential_types = tuple(sorted(types))

    @property
    def url_name(self) -> str:
        """How the id is spelled in schema_url."""
        return encode(self.id)

    def violations(self, traits: Any) -> list[Violation]:
        """Why these traits are refused; empty when they fit."""
        validator: Any = self._validator  # the stubs of jsonschema are only half typed
        errors: Iterator[jsonschema.ValidationError] = validator.iter_errors({"traits": traits})
        return [violation for error in errors for violation in _violations(error)]

    def identifiers(self, traits: Any) -> dict[str, list[str]]:
        """Credential type -> the identifiers its traits give, in lower case as the servers keep them."""
        out: dict[str, list[str]] = {}
        for trait in self.traits:
            value = trait.value(traits)
            for kind, credential in _credentials(trait):
                if credential.get("identifier") and isinstance(value, str) and value:
                    out.setdefault(kind, []).append(value.strip().lower())
        return out

    def addresses(self, use: str, traits: Any) -> list[tuple[str, str]]:
        """(via, value) of the addresses for `verification` or `recovery`."""
        out: list[tuple[str, str]] = []
        for trait in self.traits:
            value = trait.value(traits)
            use_mark: JsonObject = trait.mark.get(use) or {}
            via = use_mark.get("via")
            if via and isinstance(value, str) and value:
                out.append((via, value.strip().lower() if via == "email" else value))
        return out

    def account_name(self, traits: Any) -> str:
        """How an authenticator app names the account; empty when no trait is marked for it."""
        marked = (t.value(traits) for t in self.traits for _, c in _credentials(t) if c.get("account_name"))
        return str(next((name for name in marked if name), ""))

    def identifier_trait(self) -> Trait | None:
        """The trait that names the user in a login form, when there is exactly one."""
        marked = [t for t in self.traits if any(c.get("identifier") for _, c in _credentials(t))]
        return marked[0] if len(marked) == 1 else None


def _credentials(trait: Trait) -> Iterator[tuple[str, JsonObject]]:
    marked: JsonObject = trait.mark.get("credentials") or {}
    for kind, credential in marked.items():
        if kind != "passkey" and is_object(credential):
            yield kind, credential


def _leaves(schema: JsonObject, path: tuple[str, ...], required: bool = True) -> Iterator[Trait]:
    needed = schema.get("required", ())
    children: JsonObject = schema.get("properties") or {}
    for name, child in children.items():
        must = required and name in needed
        if child.get("type") == "object":
            yield from _leaves(child, (*path, name), must)
        else:
            yield Trait(".".join((*path, name)), (*path[1:], name), child, must)


def json_type(value: Any) -> str:
    """The name of the JSON type of a value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case _:
            return "array" if is_list(value) else "object"


def _violations(error: jsonschema.ValidationError) -> Iterator[Violation]:
    """A validator error in the words of the servers."""
    path = [str(part) for part in error.absolute_path]
    at = "/".join(str(part) for part in error.absolute_schema_path)
    where = f"I[#/{'/'.join(path)}] S[#/{at}]"
    validator, instance = str(error.validator), cast(Any, error.instance)
    if validator == "required":
        needed: list[str] = error.validator_value  # type: ignore[assignment]
        for key in needed:
            if is_object(instance) and key not in instance:
                name = ".".join([*path, key])
                yield Violation(name, "required", key, None, f'{where} missing properties: "{key}"')
        return
    text = error.message
    if validator == "additionalProperties" and is_object(instance):
        known: JsonObject = error.schema.get("properties", {}) if is_object(error.schema) else {}
        extra = ", ".join(f'"{key}"' for key in instance if key not in known)
        text = f"additionalProperties {extra} not allowed"
    elif validator == "type":
        allowed = cast(Any, error.validator_value)
        text = f"expected {' or '.join(allowed if is_list(allowed) else [allowed])}, but got {json_type(instance)}"
    elif validator == "format":
        text = f'"{instance}" is not valid "{error.validator_value}"'
    kind = "email" if validator == "format" and error.validator_value == "email" else validator
    yield Violation(".".join(path), kind, text, instance, f"{where} {text}", error.validator_value)


_INPUT_TYPES = {"integer": "number", "number": "number", "boolean": "checkbox"}
_FORMAT_TYPES = {"email": "email", "date": "date", "date-time": "datetime-local", "uri": "url", "tel": "tel"}


def input_type(schema: JsonObject) -> str:
    """The HTML input type of a trait."""
    form = _FORMAT_TYPES.get(str(schema.get("format")))
    return form or _INPUT_TYPES.get(str(schema.get("type")), "text")
