"""Packages of one's own: no secret in any repr, nothing to edit, and calls, lists and flows that run."""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from codegen import own, package
from codegen.__main__ import app
from codegen.normal import normalize
from codegen.overlay import CorrectionError
from ory_async import Complete, Invalid, InvalidArgument, NotAnOperation, Ory
from ory_async.flows import LOGIN
from ory_async.testing import FakeOry
from tests.codegen.documents import PUBLISHED, ROOT, Json, current, operation, operations, published, small

pytestmark = pytest.mark.tools

SERVERS = ("kratos", "hydra", "keto")
PASSWORD = "correct horse battery staple"
WORDS = ("password", "token", "secret", "code", "cookie", "key")
WHY = {"x-symptom": "what went wrong, for whom", "x-reason": "what the server does"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    found = tmp_path_factory.mktemp("own")
    sys.path.insert(0, str(found))
    yield found
    sys.path.remove(str(found))


def made(folder: Path, document: Path, name: str, *more: str) -> str:
    """Makes a package by the command, without any edit, and returns what it said."""
    if not (folder / name).exists():
        arguments = ["generate", "--document", str(document), "--package", name, "--out", str(folder), *more]
        done = CliRunner().invoke(app, arguments)
        assert done.exit_code == 0, done.output
        importlib.invalidate_caches()
        return done.output
    return ""


def of_server(folder: Path, server: str) -> ModuleType:
    published(f"{server}-v26.2.0.json")
    made(folder, PUBLISHED / f"{server}-v26.2.0.json", f"my_{server}")
    return importlib.import_module(f"my_{server}")


def part(*tags: str) -> Json:
    """The operations of our own document with these tags, as if somebody else had published it: every clone has it."""
    document = current()
    for path, method, data in operations(current()):
        if data["tags"][0] not in tags:
            del document["paths"][path][method]
    document["paths"] = {path: item for path, item in document["paths"].items() if item}
    schemas, kept = document["components"]["schemas"], dict[str, Any]()
    todo = names(document["paths"])
    while todo:
        name = todo.pop()
        if name not in kept:
            kept[name] = schemas[name]
            todo |= names(schemas[name])
    document["components"]["schemas"] = kept
    return document


def names(value: Any) -> set[str]:
    """The components that it refers to."""
    return {*re.findall(r'"#/components/schemas/(\w+)"', json.dumps(value))}


@pytest.fixture(scope="module")
def ours(folder: Path) -> ModuleType:
    (folder / "ours.json").write_text(json.dumps(part("frontend", "identity")), encoding="utf-8")
    made(folder, folder / "ours.json", "my_ory")
    return importlib.import_module("my_ory")


# ---- secrets -------------------------------------------------------------------------------------------------


def filled(schemas: Json, schema: Json, text: str) -> Any:
    """A value with this text wherever there may be text that no model of its own holds."""
    if "$ref" in schema:
        return filled(schemas, schemas[schema["$ref"].rpartition("/")[2]], text)
    if "enum" in schema:
        return schema["enum"][0]
    if "properties" in schema:
        return {}
    if "oneOf" in schema:
        return filled(schemas, next(option for option in schema["oneOf"] if option != {"type": "null"}), text)
    kinds = schema.get("type", "string")
    match kinds if isinstance(kinds, str) else kinds[0]:
        case "array":
            return [filled(schemas, schema["items"], text)]
        case "integer" | "number":
            return 7
        case "boolean":
            return True
        case "object":
            return {"member": filled(schemas, schema["additionalProperties"], text)}
        case _:
            return "2020-01-01T00:00:00Z" if schema.get("format") == "date-time" else text


def shown_in(models: ModuleType, document: Json) -> dict[str, set[str]]:
    """Class -> the properties whose text its repr shows."""
    found: dict[str, set[str]] = {}
    schemas = document["components"]["schemas"]
    for name, schema in schemas.items():
        if "properties" in schema:
            model = getattr(models, name[0].upper() + name[1:])
            body = {key: filled(schemas, value, f"<{key}>") for key, value in schema["properties"].items()}
            found[model.__name__] = {*re.findall(r"<(\w+)>", repr(model.from_dict(body)))}
    return found


def secrets_of_v1() -> set[tuple[str, str]]:
    """(class, property) that our corrections call secret."""
    schemas = package.corrected("v1")["components"]["schemas"]
    return {
        (name[0].upper() + name[1:], key)
        for name, schema in schemas.items()
        for key, value in schema.get("properties", {}).items()
        if value.get("x-secret")
    }


@pytest.mark.parametrize("server", SERVERS)
def test_no_repr_of_any_model_shows_a_secret(folder: Path, server: str) -> None:
    models = importlib.import_module(f"{of_server(folder, server).__name__}.models")
    document = normalize(published(f"{server}-v26.2.0.json"))
    shown = shown_in(models, document)
    assert shown
    secret = secrets_of_v1()
    assert [(name, key) for name, keys in shown.items() for key in keys if (name, key) in secret] == []
    known = {
        (name[0].upper() + name[1:], key)
        for name, schema in current()["components"]["schemas"].items()
        for key in schema.get("properties", ())
    }
    sounding = [
        (name, key)
        for name, keys in shown.items()
        for key in keys
        if (name, key) not in known and {*key.split("_")} & {*WORDS}
    ]
    assert sounding == []


def test_our_own_document_hides_what_we_hide(ours: ModuleType) -> None:
    models = importlib.import_module("my_ory.models")
    shown = shown_in(models, part("frontend", "identity"))
    assert len(shown) > 50
    assert [(name, key) for name, key in secrets_of_v1() if key in shown.get(name, ())] == []
    assert "traits" in shown["Identity"]  # nothing is hidden for good measure
    assert "id_token_nonce" in shown["UpdateLoginFlowWithOidcMethod"]


def odd(**properties: Any) -> Json:
    document = small()
    document["components"]["schemas"]["thing"]["properties"] |= properties
    return document


TEXT = {"type": "string"}


def test_names_that_nobody_knows_tell_what_is_secret() -> None:
    properties = {
        **{f"my_{word}": TEXT for word in WORDS},
        **{f"{word}s": {"type": "array", "items": TEXT} for word in WORDS},
        "apiKey": TEXT,
        "apikey": TEXT,
        "secret_config": {"type": "object", "additionalProperties": {}},
        "keyboard": TEXT,
        "code_count": {"type": "integer"},
        "token_at": {"type": "string", "format": "date-time"},
        "name": TEXT,
    }
    found = own.prepared(normalize(odd(**properties)), [])
    values = found.document["components"]["schemas"]["thing"]["properties"]
    hidden = {key for key, value in values.items() if value.get("x-secret")}
    assert hidden == {*properties} - {"keyboard", "code_count", "token_at", "name"}
    assert len(found.told) == len(hidden)
    for key in hidden:
        assert [line for line in found.told if f"thing.{key} " in line]


def test_a_correction_shows_what_its_name_hides(tmp_path: Path) -> None:
    (tmp_path / "odd.json").write_text(json.dumps(odd(my_code=TEXT)), encoding="utf-8")
    action = {"schema": "thing", "at": "$.properties.my_code", "update": {"x-secret": False}, **WHY}
    overlay = {"overlay": "1.1.0", "info": {"title": "x", "version": "1"}, "actions": [action]}
    (tmp_path / "mine.yaml").write_text(yaml.safe_dump(overlay), encoding="utf-8")
    said = made(tmp_path, tmp_path / "odd.json", "plain")
    assert "thing.my_code" in said
    said = made(tmp_path, tmp_path / "odd.json", "shown", "--corrections", str(tmp_path / "mine.yaml"))
    assert "thing.my_code" not in said
    texts = [(tmp_path / name / "models/thing.py").read_text() for name in ("plain", "shown")]
    assert ["repr=False" in text.partition("my_code:")[2].partition("\n")[0] for text in texts] == [True, False]


# ---- calls, lists and flows ----------------------------------------------------------------------------------


@pytest.fixture
async def fake() -> Any:
    async with FakeOry() as found:
        yield found


@pytest.fixture
async def ory(fake: FakeOry) -> Any:
    async with fake.client() as found:
        yield found


@pytest.fixture(params=["kratos", "ours"])
def kratos(request: pytest.FixtureRequest, folder: Path, ours: ModuleType) -> ModuleType:
    return of_server(folder, "kratos") if request.param == "kratos" else ours


async def test_a_native_login_whoami_and_a_list_run(kratos: ModuleType, fake: FakeOry, ory: Ory) -> None:
    people = [fake.identities.add({"email": f"p{n}@example.org"}, password=PASSWORD) for n in range(3)]
    api = ory.using(kratos.Namespaces)
    login = await api.flows.login()
    assert type(login.flow).__module__ == f"{kratos.__name__}.models.login_flow"
    outcome = await login.submit(method="password", identifier="p1@example.org", password=PASSWORD)
    assert isinstance(outcome, Complete)
    assert type(outcome.session).__module__ == f"{kratos.__name__}.models.session"
    session = await api.frontend.to_session(x_session_token=outcome.session_token)
    assert session.identity.id == people[1]["id"]
    listed = [identity.id async for identity in api.identity.list_identities(page_size=1)]
    assert {*listed} == {person["id"] for person in people}
    refused = await api.flows.sign_in("p1@example.org", "wrong")
    assert isinstance(refused, Invalid)
    assert refused.flow.messages  # the view of flows


async def test_a_browser_has_the_flows_of_the_package(kratos: ModuleType, fake: FakeOry, ory: Ory) -> None:
    outcome: Any = await ory.using(kratos.Namespaces).flows.browser(None).create(LOGIN)
    assert type(outcome.flow).__module__ == f"{kratos.__name__}.models.login_flow"
    assert outcome.flow.csrf_token


async def test_lists_of_the_other_servers_run(folder: Path, fake: FakeOry, ory: Ory) -> None:
    hydra = ory.using(of_server(folder, "hydra").Namespaces)
    made = [(await hydra.oauth2.create_oauth2_client({"client_name": f"c{n}"})).client_id for n in range(3)]
    assert {client.client_id async for client in hydra.oauth2.list_oauth2_clients(page_size=1)} == {*made}
    keto = ory.using(of_server(folder, "keto").Namespaces)
    found = await keto.permission.check_permission_or_error(namespace="n", object="o", relation="r", subject_id="s")
    assert found.allowed is False  # a 403 is an answer here


@pytest.mark.parametrize("server", SERVERS)
async def test_health_is_asked_of_the_server_itself(folder: Path, fake: FakeOry, server: str) -> None:
    plane = {"kratos": "kratos_public", "hydra": "hydra_public", "keto": "keto_read"}[server]
    async with Ory.self_hosted(**{plane: fake.url}, transport=fake.transport()) as ory:
        api = ory.using(of_server(folder, server).Namespaces)
        assert (await api.metadata.is_alive()).status == "ok"
        assert (await api.metadata.is_ready()).status == "ok"


async def test_what_a_package_does_not_have_is_named(folder: Path, ory: Ory) -> None:
    document = part("frontend")
    operation(document, "create_native_login_flow")["parameters"] = []
    for path, method, data in operations(part("frontend")):
        if data["operationId"] == "create_native_recovery_flow":
            del document["paths"][path][method]
    (folder / "less.json").write_text(json.dumps(document), encoding="utf-8")
    made(folder, folder / "less.json", "less")
    api = ory.using(importlib.import_module("less").Namespaces)
    with pytest.raises(NotAnOperation, match="create_native_recovery_flow"):
        await api.flows.recovery()
    with pytest.raises(InvalidArgument, match="refresh"):
        await api.flows.login(refresh=True)
    assert (await api.flows.login()).flow.id


# ---- corrections ---------------------------------------------------------------------------------------------


def known() -> list[own.Generation]:
    return [
        own.Generation(
            name,
            json.loads((ROOT / "spec" / name / "openapi.json").read_text(encoding="utf-8")),
            yaml.safe_load((ROOT / "spec" / name / "corrections.yaml").read_text(encoding="utf-8")),
        )
        for name in ("v1", "v0_6")
    ]


def test_facts_of_ours_come_without_asking() -> None:
    found = own.prepared(current(), known()).document
    corrected = package.corrected("v1")
    facts = ("x-repeat", "x-pagination", "x-results", "x-session", "x-credential")
    for _, _, data in operations(corrected):
        mine = operation(found, data["operationId"])
        assert {key: mine.get(key) for key in facts} == {key: data.get(key) for key in facts}
    flows = [name for name, schema in corrected["components"]["schemas"].items() if schema.get("x-view")]
    assert [name for name in flows if found["components"]["schemas"][name].get("x-view") != "flow"] == []
    assert {*found["components"]["schemas"]} == {*current()["components"]["schemas"]}  # the document stays what it is


def test_with_fit_the_document_is_corrected_as_far_as_that_fits() -> None:
    overlay = own.nearest(current(), known())
    assert overlay is not None
    found = own.prepared(current(), known(), overlay).document
    corrected = package.corrected("v1")
    assert {*found["components"]["schemas"]} == {*corrected["components"]["schemas"]}
    for _, _, data in operations(corrected):
        mine = operation(found, data["operationId"])
        assert mine["responses"] == data["responses"]
        assert mine.get("requestBody") == data.get("requestBody")


def test_ours_can_be_named_and_what_does_not_fit_is_left_out(tmp_path: Path) -> None:
    document = small()
    (tmp_path / "small.json").write_text(json.dumps(document), encoding="utf-8")
    said = made(tmp_path, tmp_path / "small.json", "named", "--corrections", "v1")
    assert "corrections: " in said
    corrections = str(ROOT / "spec/v1/corrections.yaml")
    arguments = ["--document", str(tmp_path / "small.json"), "--package", "strict", "--out", str(tmp_path)]
    done = CliRunner().invoke(app, ["generate", *arguments, "--corrections", corrections])
    assert done.exit_code == 1
    assert not (tmp_path / "strict").exists()
    made(tmp_path, tmp_path / "small.json", "fitted", "--corrections", corrections, "--fit")
    assert (tmp_path / "fitted/models/thing.py").exists()


def test_corrections_of_ones_own_that_are_broken_are_refused_with_and_without_fit() -> None:
    overlay = {"overlay": "1.1.0", "actions": [{"schema": "thing", "update": {"x-view": "flow"}}]}  # nobody says why
    for fit in (False, True):
        with pytest.raises(CorrectionError):
            own.prepared(small(), [], own.Overlay(overlay, "mine.yaml", fit))


def test_a_correction_that_we_know_already_is_not_stale() -> None:
    action = {"operation": "updateLogoutFlow", "update": {"x-repeat": "never"}, **WHY}
    overlay = own.Overlay({"overlay": "1.1.0", "actions": [action]}, "mine.yaml", False)
    assert own.prepared(current(), known(), overlay).document


def test_a_document_of_others_gets_no_facts_of_ours() -> None:
    document = small()
    assert own.nearest(document, known()) is None
    operation(document, "get_thing")["operationId"] = "get_identity"
    operation(document, "list_things")["operationId"] = "list_identities"
    overlay = own.nearest(document, known())
    assert overlay is not None


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_they_pass_the_strict_type_checkers(folder: Path, checker: str) -> None:
    names = [of_server(folder, server).__name__ for server in SERVERS]
    if checker == "mypy":
        command = ["mypy", "--strict", "--config-file=", "--cache-dir", str(folder / "cache"), *names]
    else:
        settings = {"typeCheckingMode": "strict", "include": names, "extraPaths": [str(ROOT)]}
        (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
        command = ["pyright", "-p", str(folder), "--pythonpath", sys.executable]
    env = {**os.environ, "MYPYPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
