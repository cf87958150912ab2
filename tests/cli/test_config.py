"""`hooks config` and `pages config`: what is printed is what the servers read."""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml
from typer.testing import CliRunner

from ory_async.cli import app
from ory_async.fastapi.hooks import OryHooks
from ory_async.hooks import Allow, Decision, KratosHook, Refuse, TokenHook, allow
from ory_async.hooks.config import METHODS, POWERS
from ory_async.hooks.kratos import FLOWS, WHENS

KEY = "key-of-the-tests"
SITE = "https://app.example.org"


def run(*words: str, status: int = 0, key: str | None = KEY) -> str:
    """What a command prints to the standard output."""
    done = CliRunner().invoke(app, words, env={"ORY_HOOK_KEY": key or ""})
    assert done.exit_code == status, done.output
    return done.stdout


def printed(*words: str, **options: Any) -> Any:
    """The configuration, which YAML and JSON say alike."""
    found = yaml.safe_load(run(*words, **options))
    assert found == json.loads(run(*words, "--json", **options))
    return found


def entries(value: Any) -> Iterator[dict[str, Any]]:
    """Every web hook of a configuration."""
    if isinstance(value, dict):
        if value.get("hook") == "web_hook":
            yield value["config"]
        for inner in value.values():
            yield from entries(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from entries(inner)


def jsonnet(config: dict[str, Any]) -> str:
    scheme, _, text = config["body"].partition("://")
    assert scheme == "base64"
    return base64.b64decode(text, validate=True).decode()


@pytest.fixture
def module() -> Iterator[str]:
    """An application with some hooks, as a module to import."""
    made: Any = ModuleType("hooks_of_the_tests")
    made.hooks = hooks = OryHooks(keys=[KEY])

    @hooks.after_registration
    async def changes(hook: KratosHook) -> Decision:
        return allow()

    @hooks.after_login
    async def refuses(hook: KratosHook) -> Allow | Refuse:
        return allow()

    @hooks.before_recovery
    async def watches(hook: KratosHook) -> None: ...

    @hooks.token
    async def token(hook: TokenHook) -> None: ...

    sys.modules[made.__name__] = made
    yield made.__name__
    del sys.modules[made.__name__]


def test_an_application_is_found_in_the_folder_where_one_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As uvicorn finds it: a script that was installed has its own folder in the path, and not this one."""
    source = "from ory_async.fastapi.hooks import OryHooks\nhooks = OryHooks(keys=['a-key'])\n"
    (tmp_path / "application_of_the_tests.py").write_text(
        source + "@hooks.after_login\nasync def seen(hook) -> None: ...\n"
    )
    monkeypatch.setattr(sys, "path", [each for each in sys.path if each not in ("", str(Path.cwd()))])
    monkeypatch.chdir(tmp_path)
    (entry,) = entries(printed("hooks", "config", "application_of_the_tests", "--method", "password"))
    del sys.modules["application_of_the_tests"]
    assert entry["url"].endswith("/hooks/login/after")


def test_only_what_an_application_handles_with_what_it_may_decide(module: str) -> None:
    flows = printed("hooks", "config", module, "--base-url", SITE)["selfservice"]["flows"]
    assert {(kind, when) for kind in flows for when in flows[kind]} == {
        ("registration", "after"),
        ("login", "after"),
        ("recovery", "before"),
    }
    assert {*flows["registration"]["after"]} == {*METHODS["registration"]}
    for of_method in flows["registration"]["after"].values():
        hook, session = of_method["hooks"]
        assert hook["config"]["url"] == f"{SITE}/hooks/registration/after"
        assert hook["config"]["response"] == {"parse": True}
        assert session == {"hook": "session"}
    (login,) = entries(flows["login"])
    assert (login["can_interrupt"], "response" in login) == (True, False)
    (recovery,) = entries(flows["recovery"])
    assert not {"can_interrupt", "response"} & {*recovery}


def test_without_an_application_all_hooks_with_all_their_powers() -> None:
    found = printed("hooks", "config")
    paths = {urlsplit(entry["url"]).path for entry in entries(found)}
    assert paths == {f"/hooks/{kind}/{when}" for kind in FLOWS for when in WHENS}
    for entry in entries(found):
        _, _, kind, when = urlsplit(entry["url"]).path.split("/")
        power = POWERS.get((kind, when), ("notify",))[-1]
        assert ("response" in entry, "can_interrupt" in entry) == (power == "change", power == "refuse")
        assert f"local kind = '{kind}'" in jsonnet(entry)
        assert f"local when = '{when}'" in jsonnet(entry)
        assert entry["auth"]["config"] == {"name": "Authorization", "value": f"Bearer {KEY}", "in": "header"}


def test_one_hook_with_one_power_and_one_method() -> None:
    found = printed("hooks", "config", "--hook", "registration/after=notify", "--method", "password")
    after = found["selfservice"]["flows"]["registration"]["after"]
    assert {*after} == {"password"}
    (entry,) = entries(after)
    assert not {"can_interrupt", "response"} & {*entry}


def test_the_courier_and_the_token_hook(module: str) -> None:
    courier = printed("hooks", "config", "--courier")["courier"]
    assert courier["http"]["request_config"]["url"].endswith("/hooks/courier")
    assert "template_data" in jsonnet(courier["http"]["request_config"])
    token = printed("hooks", "config", module, "--for", "hydra", "--base-url", SITE)
    assert token["oauth2"]["token_hook"]["url"] == f"{SITE}/hooks/token"


def test_a_missing_key_is_a_placeholder_that_no_key_can_be_taken_for() -> None:
    found = printed("hooks", "config", "--hook", "login/after", key=None)
    (entry,) = entries(found)
    assert entry["auth"]["config"]["value"] == "Bearer PUT-A-KEY-HERE"


@pytest.mark.parametrize(
    "words",
    [
        ["--base-url", "app.example.org"],
        ["--hook", "login/later"],
        ["--hook", "nothing/after"],
        ["--hook", "login/after=change"],
        ["--hook", "login/before=refuse"],
        ["no_such_module_anywhere"],
        ["json:nothing"],
    ],
    ids=" ".join,
)
def test_what_cannot_be_is_said_and_nothing_is_printed(words: list[str]) -> None:
    assert run("hooks", "config", *words, status=2) == ""


def test_the_addresses_of_pages_are_those_of_its_routes() -> None:
    kratos = printed("pages", "config", "--base-url", f"{SITE}/", "--prefix", "/account", "--home", "/members")
    service = kratos["selfservice"]
    assert service["default_browser_return_url"] == f"{SITE}/members"
    assert service["allowed_return_urls"] == [SITE]
    urls = {name: flow["ui_url"] for name, flow in service["flows"].items() if "ui_url" in flow}
    assert urls == {name: f"{SITE}/account/{name}" for name in (*FLOWS, "error")}
    hydra = printed("pages", "config", "--base-url", SITE, "--for", "hydra")["urls"]
    assert {name: hydra[name] for name in ("login", "consent", "logout", "error")} == {
        name: f"{SITE}/{name}" for name in ("login", "consent", "logout", "error")
    }
    assert hydra["device"] == {"verification": f"{SITE}/device", "success": f"{SITE}/device/done"}
    assert run("pages", "config", "--base-url", "nowhere", status=2) == ""


def test_the_jsonnet_files_are_what_is_printed() -> None:
    room = Path(__file__).parents[2] / "ory_async" / "hooks"
    (entry,) = entries(printed("hooks", "config", "--hook", "settings/after", "--method", "profile"))
    text = (room / "kratos.jsonnet").read_text(encoding="utf-8")
    assert jsonnet(entry) == text.replace("KIND", "settings").replace("WHEN", "after")
