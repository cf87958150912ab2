"""What an editor shows over a model, a member and a method: our words, as pyright's language server finds them."""

import random
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.names import attribute, pascal
from codegen.package import corrected
from tests.support.editor import editor
from tests.support.notes import note

pytestmark = pytest.mark.tools

FOLDER = Path(__file__).parent
WORDS = yaml.safe_load((FOLDER.parents[1] / "spec/words.yaml").read_text(encoding="utf-8"))
SEED, MODELS = 17, 10


@cache
def schemas() -> dict[str, Any]:
    found: dict[str, Any] = corrected("v1")["components"]["schemas"]
    return found


def sentence(component: str) -> str:
    words: str = WORDS["models"].get(f"v1.{component}") or WORDS["models"][component]
    return words


def words(component: str, key: str) -> str | None:
    """What words.yaml says of a member, by schema and name or by its name."""
    found: str | None = WORDS["fields"].get(f"{component}.{key}", WORDS["properties"].get(key))
    return found


def shown(*lines: str) -> list[str]:
    """What an editor shows over the end of each line of a module."""
    with editor(FOLDER, "\n".join(lines) + "\n") as opened:
        return [opened.hover(number) for number in range(1, len(lines) + 1)]


def test_ten_models_and_their_members_say_what_they_are() -> None:
    drawn = random.Random(SEED).sample(sorted(name for name in schemas() if "properties" in schemas()[name]), MODELS)
    members = [(name, key) for name in drawn for key in schemas()[name]["properties"]]
    classes = [f"from ory_async.v1.models import {pascal(name)}" for name in drawn]
    found = shown(*classes, *(f"{pascal(name)}.{attribute(key)}" for name, key in members))
    told = dict(zip([(name, "") for name in drawn] + members, found, strict=True))
    expected = {(name, ""): sentence(name) for name in drawn}
    expected |= {(name, key): said for name, key in members if (said := words(name, key))}
    assert {place: text for place, text in expected.items() if " ".join(text.split()) not in told[place]} == {}
    assert all(f" {attribute(key)}: " in told[name, key] for name, key in members)
    note("words", "v1", "members that an editor was asked for", many=len(members))
    note("words", "v1", "of those, with words", many=len(expected) - MODELS)


BODIES = {
    "oauth2.create_oauth2_client": ("oAuth2Client", WORDS["common"]["oAuth2Client"]),
    "oauth2.set_oauth2_client": ("oAuth2Client", WORDS["common"]["oAuth2Client"]),
    "identity.create_identity": ("createIdentityBody", None),
    "oauth2.patch_oauth2_client": ("jsonPatch", None),
    "jwk.create_json_web_key_set": ("createJsonWebKeySet", None),
}
"""Method -> the component of its body, and which members are shown; None for all."""


def test_a_method_says_what_its_body_takes() -> None:
    """Where a mapping is given an editor completes nothing: the text of the method has the members and their words."""
    found = shown("from ory_async import Ory", "ory = Ory.local()", *(f"ory.{method}" for method in BODIES))[2:]
    missed: list[str] = []
    for (method, (component, common)), told in zip(BODIES.items(), found, strict=True):
        document = WORDS["operations"][method.rpartition(".")[2]]
        keys = common or [*schemas()[component]["properties"]]
        lines = [document["summary"], document["note"], *(f"{words(component, key)}" for key in keys)]
        missed += [f"{method}: {line}" for line in lines if " ".join(line.split()) not in told]
        missed += [f"{method}: {key}" for key in keys if f"{key} (" not in told.replace("`", "")]
    assert missed == []


def test_a_method_says_which_kinds_of_body_there_are() -> None:
    (_, _, told) = shown("from ory_async import Ory", "ory = Ory.local()", "ory.frontend.update_login_flow")
    tags = schemas()["updateLoginFlowBody"]["discriminator"]["mapping"]
    kinds = {tag: target.rpartition("/")[2] for tag, target in tags.items()}
    assert len(kinds) >= 10
    assert {tag for tag, kind in kinds.items() if f"{pascal(kind)}` (`method='{tag}'`" not in told} == set()
    assert {kind for kind in kinds.values() if sentence(kind) not in told} == set()


def test_an_editor_with_nothing_to_show_says_so() -> None:
    """The assertions above can fail."""
    assert shown("nothing = 1  # it", "import ory_async.nowhere") == ["", ""]
