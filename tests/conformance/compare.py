"""Each documented operation, called by its documented name, and how it differs from its page.

What is expected is read from the pages (documented.json, members.json); what we do is what the signature accepts,
what a recording transport is sent and what comes back.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import quote

import attrs
import yaml

from codegen.package import corrected
from ory_async import Ory, OryError
from tests.support.generations import FORM, Json, is_list, official_name, python_name
from tests.wire.recording import PROJECT, Recording, Sent
from tests.wire.samples import AWKWARD, MOMENT_TEXT

FOLDER = Path(__file__).parent
API_KEY, WORKSPACE_KEY = "ory_pat_placeholder", "ory_wak_placeholder"
CREDENTIALS = {"access_token": "ory_at_placeholder", "client_auth": ("client", "secret")}
SESSIONS = ("x_session_token", "cookie")
# Header parameters; the pages do not print places, the published documents of their versions do.
HEADERS = (*SESSIONS, "link", "x_total_count")
PREFIX = re.compile(r"/api/kratos/(public|admin)")
TYPES = {"String": "str", "str": "str", "i64": "int", "int": "int", "bool": "bool", "Vec<String>": "Sequence[str]"}
# Documented scheme -> what the wire carries.
SCHEMES = {
    "oryToken": "project key",
    "oryAccessToken": "project key",
    "sessionToken": "session",
    "sessionCookie": "session",
    "basic": "Basic",
    "bearer": "Bearer",
    "oauth2": "Bearer",
}
FREE_FORM = ("serde_json::Value", "{str: (bool, date, datetime, dict, float, int, list, str, none_type)}")
# Documented type -> our name of it.
ALIASES = {
    "InlineResponse200": ("IsAliveAdminResponse", "IsReadyAdminResponse"),  # inline schemas are named by their place
    "InlineResponse2001": ("GetVersionAdminResponse",),
    "CreateProjectApiKeyRequest": ("CreateProjectApiKeyBody",),
}


@dataclass(frozen=True)
class Page:
    """One documented page, and the client that serves its operations."""

    id: str
    operations: list[Json]

    @property
    def generation(self) -> str:
        return {"002": "v1", "004": "v0alpha2"}.get(self.id, "v0_6")

    @property
    def self_hosted(self) -> bool:
        """Is it the page of a server of one's own? Its paths have no prefix."""
        return self.id == "001"

    def client(self, transport: Recording) -> Ory:
        url = f"http://{PROJECT}"
        if self.self_hosted:
            return Ory.self_hosted(kratos_public=url, kratos_admin=url, api_key=API_KEY, transport=transport)
        return Ory.network(url, api_key=API_KEY, workspace_key=WORKSPACE_KEY, console_url=url, transport=transport)

    def namespace(self, ory: Ory) -> Any:
        return ory.frontend if self.generation == "v1" else getattr(ory, self.generation)

    def model(self, name: str) -> Any:
        return getattr(import_module(f"ory_async.{self.generation}.models"), name, None)


@dataclass(frozen=True, order=True)
class Difference:
    """Where an operation differs from its page."""

    page: str
    operation: str
    aspect: str
    documented: str
    ours: str


@dataclass
class Compared:
    """One operation: was it called, how does it differ, which parameters are added."""

    page: str
    operation: str
    called: bool = False
    added: list[str] = field(default_factory=list[str])
    differences: list[Difference] = field(default_factory=list[Difference])

    def same(self, aspect: str, documented: object, ours: object) -> None:
        """Notes a difference where two sides are not equal."""
        if documented != ours:
            found = Difference(self.page, self.operation, aspect, str(documented), str(ours))
            if found not in self.differences:
                self.differences.append(found)


@dataclass(frozen=True)
class Parameter:
    """A documented parameter."""

    name: str
    type: str
    required: bool
    place: str
    default: str | None = None

    def value(self, flag: bool) -> Any:
        match TYPES.get(self.type):
            case "bool":
                return flag
            case "int":
                return 7
            case "Sequence[str]":
                return [f"{self.name} {AWKWARD}", self.name]
            case _:
                return f"{self.name}=a&/?" if self.place == "header" else f"{self.name} {AWKWARD}"


@dataclass(frozen=True)
class Case:
    """What one call of an operation is given."""

    parameters: list[Parameter]
    body: Any = None
    session: str | None = None
    credential: str | None = None
    flag: bool = True

    def value(self, parameter: Parameter) -> Any:
        return _session(parameter.name) if parameter.name == self.session else parameter.value(self.flag)

    def arguments(self) -> Json:
        found = {p.name: self.value(p) for p in self.parameters if p.place != "form"}
        if form := {p.name: self.value(p) for p in self.parameters if p.place == "form"}:
            found["body"] = form
        elif self.body is not None:
            found["body"] = self.body
        if self.session:
            found[self.session] = _session(self.session)
        if self.credential:
            found[self.credential] = CREDENTIALS[self.credential]
        return found


def pages() -> list[Page]:
    """The five documented pages."""
    return [Page(entry["document"][:3], entry["operations"]) for entry in _read("documented.json")]


def deviations() -> list[Json]:
    """The rows of deviations.yaml."""
    rows: list[Json] = yaml.safe_load((FOLDER / "deviations.yaml").read_text(encoding="utf-8"))
    return rows


def listed() -> list[Difference]:
    """The differences that deviations.yaml lists."""
    return [
        Difference(page, operation, row["aspect"], str(row["documented"]), str(row["ours"]))
        for row in deviations()
        for page in row["pages"]
        for operation in row["operations"]
    ]


async def compare(page: Page) -> list[Compared]:
    """Every operation of a page, called and compared."""
    transport = Recording()
    async with page.client(transport) as ory:
        return [await _compare(page, page.namespace(ory), transport, operation) for operation in page.operations]


async def _compare(page: Page, namespace: Any, transport: Recording, operation: Json) -> Compared:
    found = Compared(page.id, operation["name"])
    method = getattr(namespace, operation["name"], None)
    if not callable(method):
        found.same("name", operation["name"], "not there")
        return found
    signature = inspect.signature(method)
    parameters, body = _documented(operation)
    _compare_signature(page, found, operation, signature, parameters, body)
    accepted = [p for p in parameters if p.place == "form" or p.name in signature.parameters]
    accepted += _needed(found, signature, parameters)
    _answer(transport, str(signature.return_annotation))
    for case in _cases(page, found, signature, accepted, body):
        await _call(page, found, operation, method, transport, case)
    found.called = not any(d.aspect == "call" for d in found.differences)
    return found


def _cases(
    page: Page, found: Compared, signature: inspect.Signature, parameters: list[Parameter], body: Json | None
) -> Iterator[Case]:
    """For each session and each credential: all parameters with each kind of body, then what is required."""
    sessions: list[str | None] = [name for name in SESSIONS if name in signature.parameters]
    credentials: list[str | None] = [name for name in CREDENTIALS if name in signature.parameters]
    for session in sessions or [None]:
        asked = [p for p in parameters if p.name not in SESSIONS or p.name == session]
        needed = [p for p in asked if p.required or p.name == session or _needs(signature, p.name)]
        for credential in credentials or [None]:
            for given in _bodies(page, found, body):
                yield Case(asked, given, session, credential, flag=True)
                yield Case(asked, given, session, credential, flag=False)
            given = next(_bodies(page, found, body)) if _needs(signature, "body") else None
            yield Case(needed, given, session, credential)


def _documented(operation: Json) -> tuple[list[Parameter], Json | None]:
    """(documented parameters with their places, body). Without a content type there is no body: what the page
    lists as a model or a list is a parameter then."""
    rows, body = list(operation["parameters"]), operation.get("body")
    if body and not operation["content_types"]:
        rows, body = [*rows, body], None
    form = body is None and operation["content_types"] == [FORM]

    def place(name: str) -> str:
        if f"{{{name}}}" in operation["path"]:
            return "path"
        return "header" if name in HEADERS else "form" if form else "query"

    return [Parameter(r["name"], r["type"], r["required"], place(r["name"]), r.get("default")) for r in rows], body


def _compare_signature(
    page: Page,
    found: Compared,
    operation: Json,
    signature: inspect.Signature,
    parameters: list[Parameter],
    body: Json | None,
) -> None:
    ours = signature.parameters
    form = _form_model(page, signature) if any(p.place == "form" for p in parameters) else None
    members = {a.name: a for a in attrs.fields(form)} if form else {}
    for parameter in parameters:
        aspect, wanted = f"parameter {parameter.name}", TYPES.get(parameter.type, parameter.type)
        if parameter.place == "form" and parameter.name in members:
            member = members[parameter.name]
            needed = member.default is attrs.NOTHING and ours["body"].default is inspect.Parameter.empty
            types = _options(str(member.type))
        elif parameter.place != "form" and parameter.name in ours:
            needed = _needs(signature, parameter.name)
            types = _options(str(ours[parameter.name].annotation))
        else:
            found.same(aspect, parameter.type, "not there")
            continue
        found.same(f"{aspect} type", wanted, wanted if wanted in types else " | ".join(types))
        found.same(f"{aspect} required", parameter.required, needed)
        if parameter.default is not None:
            default = _defaults(page.generation).get((operation["name"], parameter.name))
            found.same(f"{aspect} default", parameter.default, default)
    if body:
        _compare_body_type(page, found, signature, body)
    else:
        found.same("body", "none", "body" if "body" in ours and not form else "none")
    _compare_result(found, operation["returns"], str(signature.return_annotation))
    known = {p.name for p in parameters} | {"body", "options"}
    found.added = [name for name in ours if name not in known]


def _needed(found: Compared, signature: inspect.Signature, parameters: list[Parameter]) -> list[Parameter]:
    """What our method asks for, and the page does not have: it differs, and is sent like a documented one."""
    known = {p.name for p in parameters} | {"body", *CREDENTIALS}
    names = [name for name in signature.parameters if name not in known and _needs(signature, name)]
    for name in names:
        found.same(f"parameter {name}", "not there", "required")
    return [Parameter(name, "String", True, "query") for name in names]


def _compare_body_type(page: Page, found: Compared, signature: inspect.Signature, body: Json) -> None:
    if "body" not in signature.parameters:
        found.same("body", body["type"], "not there")
        return
    found.same("body required", body["required"], _needs(signature, "body"))
    kind = re.sub(r"Vec<(.*)>", r"\1", body["type"])
    types = _options(str(signature.parameters["body"].annotation))
    if kind in FREE_FORM:
        names = {"Mapping[str, Any]"}
    elif kind == body["type"]:
        names = {kind, *ALIASES.get(kind, ())}
    else:
        names = {t for t in types if re.fullmatch(rf"Sequence\[{kind}( \| Mapping\[str, Any\])?\]", t)}
    found.same("body type", body["type"], body["type"] if names & {*types} else " | ".join(types))
    for variant, members in _members(page, body).items():
        model = page.model(variant)
        if model is None:
            found.same(f"model {variant}", variant, "not there")
            continue
        fields = {name: a for a in attrs.fields(model) for name in (a.name, a.name.rstrip("_"))}
        for key, kind in members.items():
            ours = fields.get(python_name(key)) or fields.get(key)
            found.same(f"member {variant}.{key}", kind, "not there" if ours is None else kind)
            needed, tag = kind.endswith(", required"), key in ("method", "state")  # a tag is the model's default
            if ours is not None and not tag:
                found.same(f"member {variant}.{key} required", needed, ours.default is attrs.NOTHING)


def _compare_result(found: Compared, returns: str | None, annotation: str) -> None:
    item = re.fullmatch(r"Vec<(.*)>|\[(.*)\]", returns or "")
    if item:
        name = item[1] or item[2]
        names = {f"Pager[{name}]", f"list[{name}]"}
    elif returns in FREE_FORM:
        names = {"dict[str, Any]", "Any"}
    else:
        names = {TYPES.get(str(returns), str(returns)), *ALIASES.get(str(returns), ())}
    found.same("result", str(returns), str(returns) if annotation in names else annotation)


async def _call(
    page: Page, found: Compared, operation: Json, method: Callable[..., Any], transport: Recording, case: Case
) -> None:
    """Calls it and compares what went out and what came back."""
    try:
        result = await method(**case.arguments())
    except (TypeError, OryError) as error:
        found.same("call", "an answer", f"{type(error).__name__}: {error}")
        transport.requests.clear()
        return
    name = str(inspect.signature(method).return_annotation)
    if inspect.isclass(page.model(name)):
        found.same("result", name, type(result).__name__)
    _compare_sent(found, operation, transport.only(), case)


def _compare_sent(found: Compared, operation: Json, sent: Sent, case: Case) -> None:
    found.same("method", operation["method"], sent.method)
    path = operation["path"]
    for parameter in case.parameters:
        if parameter.place == "path":
            path = path.replace(f"{{{parameter.name}}}", quote(case.value(parameter), safe=""))
    if path != sent.path:
        found.same("path", operation["path"], sent.path)
    form = sent.headers.get("content-type") == FORM and is_list(sent.body)
    places = {"query": sent.query or (), "form": sent.body if form else (), "header": sent.headers.items()}
    wire: dict[str, tuple[str, list[str]]] = {}
    for place, rows in places.items():
        for key, text in rows:
            wire.setdefault(python_name(key), (place, []))[1].append(text)
    for parameter in case.parameters:
        if parameter.place != "path":
            place, texts = wire.pop(parameter.name, ("nowhere", []))
            found.same(f"parameter {parameter.name} place", parameter.place, place)
            found.same(f"parameter {parameter.name} on the wire", sorted(_texts(case.value(parameter))), sorted(texts))
    if case.session and case.session not in {p.name for p in case.parameters}:
        added = wire.pop(case.session, ("nowhere", []))
        found.same(f"added {case.session}", ("header", [_session(case.session)]), added)
    _compare_auth(found, operation, wire, case.session)
    if case.body is not None:
        media = sent.headers.get("content-type")
        if media not in operation["content_types"]:
            found.same("content type", operation["content_types"], media)
        if sent.body != _plain(case.body):
            found.same("body on the wire", _plain(case.body), sent.body)
    elif form:
        found.same("content type", operation["content_types"], [FORM])
    else:
        found.same("body on the wire", None, sent.body)
    found.same("sent unasked", [], sorted(wire.keys() - {"accept", "user_agent", "content_type", "authorization"}))


def _compare_auth(found: Compared, operation: Json, wire: Json, session: str | None) -> None:
    """Which credential does the wire carry, and is it one that the page names?"""
    _, texts = wire.get("authorization", ("header", [""]))
    keys = {f"Bearer {API_KEY}": "project key", f"Bearer {WORKSPACE_KEY}": "workspace key"}
    carried = keys.get(texts[0]) or texts[0].split(" ")[0] or ("session" if session else "none")
    if not operation["auth"]:  # a session is a parameter or added; nothing else may be sent
        found.same("auth", "none", "none" if carried == "session" else carried)
    elif carried == "workspace key" and operation["path"].startswith("/projects"):
        pass  # the console: the page has one scheme for every key that Ory gives out, each sent in the same way
    elif carried not in {SCHEMES[scheme] for scheme in operation["auth"]}:
        found.same("auth", ", ".join(operation["auth"]), carried)


def _bodies(page: Page, found: Compared, body: Json | None) -> Iterator[Any]:
    """What an operation is sent: a model of each documented variant with all its members; None without a body."""
    if body is None:
        yield None
        return
    several = body["type"].startswith("Vec<")
    for variant, members in _members(page, body).items():
        value = {key: _value(kind.removesuffix(", required")) for key, kind in members.items()}
        given: Any = value
        if model := page.model(variant):
            given = model.from_dict(value)
            found.same(f"model {variant}", value, given.to_dict())
            found.same(f"members unknown to {variant}", [], sorted(given.additional_properties))
        yield [given, given] if several else given
    if not _members(page, body):
        yield {"a": [AWKWARD, 1, None, {"b": True}]}


def _members(page: Page, body: Json) -> Json:
    kind = re.sub(r"Vec<(.*)>", r"\1", body["type"])
    found: Json = _read("members.json")[page.id].get(kind, {})
    return found


def _value(kind: str) -> Any:
    if kind.startswith("enum "):
        return kind.removeprefix("enum ")
    samples: Json = {"string": AWKWARD, "date-time": MOMENT_TEXT, "integer": 7, "number": 1.5, "boolean": True}
    return {**samples, "array": [], "object": {}, "any": {"a": 1}}[kind]


def _plain(value: Any) -> Any:
    return (
        [_plain(item) for item in value] if is_list(value) else value.to_dict() if hasattr(value, "to_dict") else value
    )


def _texts(value: Any) -> list[str]:
    if is_list(value):
        return [text for item in value for text in _texts(item)]
    return [str(value).lower() if isinstance(value, bool) else str(value)]


def _session(name: str) -> str:
    return f"{name}=placeholder"


def _needs(signature: inspect.Signature, name: str) -> bool:
    return name in signature.parameters and signature.parameters[name].default is inspect.Parameter.empty


def _options(annotation: str) -> list[str]:
    """The members of a union: `A | list[B | C] | None` -> A, list[B | C], None."""
    found, depth = [""], 0
    for part in re.split(r"([\[\]]| \| )", annotation):
        depth += {"[": 1, "]": -1}.get(part, 0)
        if part == " | " and depth == 0:
            found.append("")
        else:
            found[-1] += part
    return found


def _form_model(page: Page, signature: inspect.Signature) -> Any:
    """The model of the form that an operation takes."""
    if "body" not in signature.parameters:
        return None
    names = _options(str(signature.parameters["body"].annotation))
    return next((model for name in names if inspect.isclass(model := page.model(name))), None)


def _answer(transport: Recording, annotation: str) -> None:
    """Has the transport answer what a result of this annotation is read from."""
    kind = _options(annotation)[0]
    if kind == "None":
        transport.answer(204)
    elif kind == "RedirectTo":
        transport.answer(302, headers={"location": "/"})
    elif kind == "str":
        transport.answer(200, b"text", {"content-type": "text/plain"})
    else:
        rows = kind.startswith(("Pager[", "list["))
        transport.answer(200, b"[{}]" if rows else b"{}", {"content-type": "application/json"})


@cache
def _defaults(generation: str) -> dict[tuple[str, str], str]:
    """(operation, parameter) -> the default of our corrected document. It says what the server does; none is sent."""
    return {
        (official_name(name), python_name(parameter["name"])): str(parameter["schema"]["default"])
        for item in corrected(generation)["paths"].values()
        for operation in item.values()
        for name in operation["x-documented-names"]
        for parameter in operation.get("parameters", ())
        if "default" in parameter["schema"]
    }


@cache
def _read(name: str) -> Any:
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))
