"""What the corrected documents say of their operations, generation by generation, read by the tests' own code."""

from __future__ import annotations

import json
import keyword
import re
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from types import ModuleType
from typing import Any, TypeGuard

from codegen.package import ROOT, corrected
from ory_async import Ory

Json = dict[str, Any]
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
SESSIONS = ("x-session-token", "cookie")
CREDENTIALS = {
    "oryAccessToken": "api_key",
    "oryToken": "api_key",
    "oryWorkspaceApiKey": "workspace_key",
    "basic": "oauth2_client",
    "sessionToken": "session",
    "sessionCookie": "session",
}
GATEWAY = re.compile(r"/api/kratos/(public|admin)")


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

    generation: Generation = field(repr=False)
    path: str
    method: str
    raw: Json = field(repr=False)

    @property
    def name(self) -> str:
        return str(self.raw["operationId"])

    @property
    def namespace(self) -> str:
        """The attribute of an `Ory` that has this operation."""
        (tag,) = self.raw["tags"]
        return self.generation.name if self.generation.flat else str(tag)

    @property
    def module(self) -> ModuleType:
        """The generated module of this operation."""
        folder = "operations" if self.generation.flat else self.namespace
        return import_module(f"ory_async.{self.generation.name}.api.{folder}.{self.name}")

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
        found = [CREDENTIALS.get(scheme, "bearer") for scheme in self.schemes]
        return next((kind for kind in found if kind != "bearer"), found[0] if found else "none")

    @property
    def on_console(self) -> bool:
        workspace = "oryWorkspaceApiKey" in self.schemes or self.credential == "workspace_key"
        return workspace or self.path.startswith("/projects")

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
        more = self.raw.get("x-results", {"statuses": ()})
        return [*map(self._answer, success), *(self._answer(s, more.get("when")) for s in more["statuses"])]

    def _answer(self, status: int, when: Json | None = None) -> Answer:
        for media, content in self.raw["responses"][str(status)].get("content", {}).items():
            return Answer(status, media, content.get("schema", {}), when or {})
        return Answer(status)

    @property
    def accept(self) -> str:
        """JSON, or the type of text where the operation answers with text."""
        return self.answers[0].media or JSON


@dataclass(frozen=True)
class Generation:
    """One generation of the API: its document, with its corrections, and where it is found in the package."""

    name: str
    recordings: tuple[str, ...]
    """The servers of this generation that were recorded."""
    flat: bool = False
    """Are all operations in one namespace, called like the generation?"""
    gateway: bool = False
    """Does its document have the prefix that the hosted API of its time put before each path?"""

    @cached_property
    def count(self) -> int:
        """How many operations the published document has, as the repository holds it."""
        text = (ROOT / "spec" / self.name / "openapi.json").read_text(encoding="utf-8")
        return sum(method in METHODS for item in json.loads(text)["paths"].values() for method in item)

    @cached_property
    def raw(self) -> Json:
        return corrected(self.name)

    @cached_property
    def schemas(self) -> dict[str, Json]:
        found: dict[str, Json] = self.raw["components"]["schemas"]
        return found

    @cached_property
    def operations(self) -> list[Operation]:
        paths = self.raw["paths"].items()
        return [Operation(self, path, m, item[m]) for path, item in paths for m in METHODS if m in item]

    @property
    def models(self) -> ModuleType:
        return import_module(f"ory_async.{self.name}.models")

    @cached_property
    def recorded_names(self) -> dict[str, Operation]:
        """Each operation by the names under which it is recorded: what published documents call it.

        Those of the gateway called the administrative ones `…Admin`; the server itself did not.
        """
        known = {n: o for o in self.operations for n in (o.name, *o.documented_names)}
        return {n.removesuffix("Admin"): o for n, o in known.items()} | known if self.gateway else known

    def namespace(self, ory: Ory, tag: str) -> Any:
        """What has the operations of a tag."""
        return getattr(ory, self.name if self.flat else tag)

    def page_of(self, operation: Operation) -> tuple[str, Json] | None:
        """(where the rows of a list with pages are: "" for the answer itself, else the member; what the document
        says of its pages); None without pages."""
        said = operation.raw.get("x-pagination")
        if said == "none" or (said is None and "page_token" not in {p.key for p in operation.parameters}):
            return None
        if said is not None:
            return str(said.get("items") or ""), said
        schema = operation.answers[0].schema or {}
        if schema.get("type") == "array":
            return "", {}
        properties = self.schemas[reference(schema) or ""]["properties"]
        (member,) = [key for key, value in properties.items() if value.get("type") == "array"]
        return str(member), {}


_V1 = ("hydra-v2.3.0", "hydra-v26.2.0", "keto-v0.14.0", "keto-v26.2.0", "kratos-v1.3.1", "kratos-v26.2.0")
GENERATIONS = (
    Generation("v1", _V1),
    Generation("v0alpha2", ("hydra-v2.1", "kratos-v0.10"), flat=True),
    Generation("v0_6", ("kratos-v0.6.3",), flat=True, gateway=True),
)
