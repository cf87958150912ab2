"""What the corrected document says of its operations, read by the tests' own code."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeGuard

from codegen.package import corrected

Json = dict[str, Any]
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
SESSIONS = ("x-session-token", "cookie")


def python_name(key: str) -> str:
    """The argument of a parameter: `subject_set.object` -> `subject_set_object`, `externalID` -> `external_id`."""
    name = re.sub(r"[^0-9A-Za-z]+", "_", key)
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()
    return f"{name}_" if keyword.iskeyword(name) else name


def official_name(documented: str) -> str:
    """The method of the official Python client: openapi-generator's rule, `listOAuth2Clients` -> `list_o_auth2_…`."""
    name = re.sub(r"([A-Z]+)([A-Z][a-z][a-z]+)", r"\1_\2", documented)
    return re.sub(r"([a-z\d])([A-Z])", r"\1_\2", name).replace("-", "_").lower()


def is_object(value: Any) -> TypeGuard[Json]:
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def reference(schema: Json) -> str | None:
    """The component that a schema points at."""
    return str(schema["$ref"]).rsplit("/", 1)[1] if "$ref" in schema else None


@dataclass(frozen=True)
class Parameter:
    """A path, query or header parameter."""

    key: str
    place: str
    required: bool
    deprecated: bool
    schema: Json

    @property
    def name(self) -> str:
        return python_name(self.key)

    @property
    def is_session(self) -> bool:
        return self.place == "header" and self.key.lower() in SESSIONS


@dataclass(frozen=True)
class Body:
    """What an operation is sent: JSON wherever the endpoint takes it."""

    media: str
    schema: Json
    required: bool


@dataclass(frozen=True)
class Answer:
    """A documented success; `media` and `schema` are None where it has no body, `when` is what its body must hold."""

    status: int
    media: str | None = None
    schema: Json | None = None
    when: Json = field(default_factory=Json)


@dataclass(frozen=True)
class Operation:
    """One operation of the document."""

    path: str
    method: str
    raw: Json = field(repr=False)

    @property
    def name(self) -> str:
        return str(self.raw["operationId"])

    @property
    def namespace(self) -> str:
        (tag,) = self.raw["tags"]
        return str(tag)

    @property
    def documented_names(self) -> list[str]:
        return [str(name) for name in self.raw["x-documented-names"]]

    @cached_property
    def parameters(self) -> list[Parameter]:
        """All parameters; those of the path first, in path order."""
        found = [
            Parameter(p["name"], p["in"], bool(p.get("required")), bool(p.get("deprecated")), p["schema"])
            for p in self.raw.get("parameters", ())
        ]
        keys = re.findall(r"\{(\w+)\}", self.path)
        return sorted(found, key=lambda p: keys.index(p.key) if p.place == "path" else len(keys))

    @property
    def in_path(self) -> list[Parameter]:
        return [p for p in self.parameters if p.place == "path"]

    @property
    def offered(self) -> list[Parameter]:
        """The parameters that the method takes by keyword."""
        return [p for p in self.parameters if p.place != "path" and not p.deprecated]

    @property
    def deprecated(self) -> list[Parameter]:
        return [p for p in self.parameters if p.deprecated]

    @property
    def sessions(self) -> list[Parameter]:
        """The parameters that carry the session of a user."""
        return [p for p in self.parameters if p.is_session]

    @property
    def needs_session(self) -> bool:
        return self.raw.get("x-session") == "required"

    @property
    def schemes(self) -> list[str]:
        return [name for requirement in self.raw.get("security", ()) for name in requirement]

    @property
    def credential(self) -> str:
        """`session`, `api_key`, `workspace_key`, `oauth2_client`, `bearer` or `none`; a user's session stands alone."""
        if chosen := self.raw.get("x-credential"):
            return str(chosen)
        if self.sessions:
            return "session"
        kinds = {"oryAccessToken": "api_key", "oryWorkspaceApiKey": "workspace_key", "basic": "oauth2_client"}
        found = [kinds.get(scheme, "bearer") for scheme in self.schemes]
        return next((kind for kind in found if kind != "bearer"), found[0] if found else "none")

    @property
    def on_console(self) -> bool:
        return "oryWorkspaceApiKey" in self.schemes or self.credential == "workspace_key"

    @property
    def body(self) -> Body | None:
        if "requestBody" not in self.raw:
            return None
        content = self.raw["requestBody"]["content"]
        media = JSON if JSON in content else next(iter(content))
        return Body(media, content[media]["schema"], bool(self.raw["requestBody"].get("required")))

    @cached_property
    def answers(self) -> list[Answer]:
        """Each documented success: 2xx, or 3xx where there is no 2xx; and what `x-results` adds."""
        statuses = sorted(int(status) for status in self.raw["responses"] if status.isdigit())
        success = [s for s in statuses if 200 <= s < 300] or [s for s in statuses if 300 <= s < 400]
        more = self.raw.get("x-results", {"statuses": (), "when": {}})
        return [*map(self._answer, success), *(self._answer(s, more["when"]) for s in more["statuses"])]

    def _answer(self, status: int, when: Json | None = None) -> Answer:
        for media, content in self.raw["responses"][str(status)].get("content", {}).items():
            return Answer(status, media, content.get("schema", {}), when or {})
        return Answer(status)

    @property
    def accept(self) -> str:
        """JSON, or the type of text where the operation answers with text."""
        return self.answers[0].media or JSON


@dataclass(frozen=True)
class Document:
    """The document of one generation, with its corrections."""

    schemas: dict[str, Json]
    operations: list[Operation]

    def rows(self, operation: Operation) -> str | None:
        """Where the rows of a list with pages are: "" for the answer itself, else the member; None without pages."""
        said = operation.raw.get("x-pagination")
        if said == "none" or (said is None and "page_token" not in {p.key for p in operation.parameters}):
            return None
        if said is not None:
            return str(said.get("items") or "")
        schema = operation.answers[0].schema or {}
        if schema.get("type") == "array":
            return ""
        properties = self.schemas[reference(schema) or ""]["properties"]
        (member,) = [key for key, value in properties.items() if value.get("type") == "array"]
        return str(member)


def read(generation: str) -> Document:
    """The corrected document of a generation."""
    raw = corrected(generation)
    found = [Operation(path, m, item[m]) for path, item in raw["paths"].items() for m in METHODS if m in item]
    return Document(raw["components"]["schemas"], found)
