"""No page shows Ory's own words: every message id, in every language, whatever its context. Unknown ones too."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ory_async import ConfigurationError, MessageId
from ory_async.fastapi.pages.texts import SHIPPED, Texts, accepted, languages
from ory_async.v1.models import UiText

RAW = "Raw words of the server, with a }brace{ and {key}."
ROOT = Path(__file__).parents[3]
# Ids of messages that stand in no recording of ours, as servers that are not released yet send them.
NEXT = (1010003, 1010016, 1010024, 1010025, 1070018, 1080004, 1080005, 4010009, 4010011, 4050002, 5000003)
RECORDINGS = [*ROOT.glob("tests/**/recordings/**/*.json"), *ROOT.glob("tests/recordings/**/*.json")]


def messages(value: Any) -> Iterator[dict[str, Any]]:
    """Every message in a recording."""
    if isinstance(value, dict):
        if isinstance(value.get("id"), int) and {"text", "type"} <= value.keys():
            yield value
        for inner in value.values():
            yield from messages(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from messages(inner)
    elif isinstance(value, str) and value[:1] in ("{", "["):
        try:
            yield from messages(json.loads(value))
        except ValueError:
            pass


@cache
def recorded() -> dict[int, list[dict[str, Any]]]:
    found: dict[int, list[dict[str, Any]]] = {}
    for path in RECORDINGS:
        for message in messages(json.loads(path.read_text(encoding="utf-8"))):
            if 1_000_000 <= message["id"] < 6_000_000:
                found.setdefault(message["id"], []).append(message)
    return found


def text(id: int, context: Any = None, words: str = RAW) -> UiText:
    return UiText(id=id, text=words, type="error", context=context)


def texts(language: str) -> Texts:
    return Texts(language, SHIPPED[language])


IDS = sorted({*MessageId, *NEXT, *recorded(), *(key for key in SHIPPED["en"] if isinstance(key, int))})
CONTEXTS: dict[str, Any] = {
    "none": None,
    "empty": {},
    "an empty list": {"available_providers": [], "provider": [], "title": None, "reason": RAW, "secret": {}},
    "empty words": {"provider": "", "address": " ", "min_length": "", "title": "", "reason": RAW},
    "unknown keys": {"something": "else", "reason": RAW},
}


@pytest.mark.parametrize("language", SHIPPED)
@pytest.mark.parametrize("context", CONTEXTS.values(), ids=CONTEXTS.keys())
def test_every_message_in_every_language(language: str, context: Any) -> None:
    assert len(IDS) > 140
    t = texts(language)
    for id in IDS:
        if id == MessageId.GENERIC and "reason" not in (context or {}):
            continue  # a hook may have written it: below
        said = t.message(text(id, context))
        assert said.strip(), id
        assert RAW not in said, id
        assert not re.search(r"[{}]", said), id


def test_every_language_says_everything() -> None:
    for language, words in SHIPPED.items():
        assert words.keys() == SHIPPED["en"].keys(), language
        assert {*MessageId} <= words.keys()
    same = [key for key, said in SHIPPED["en"].items() if SHIPPED["de"][key] == said]
    allowed = {1050006, 1050009, "field.name", "group.passkey", "language"}
    assert {*same} - allowed <= {key for key in same if not str(SHIPPED["en"][key])}


@pytest.mark.parametrize("language", SHIPPED)
def test_what_servers_were_recorded_to_say_is_said_in_our_words(language: str) -> None:
    t, found = texts(language), recorded()
    assert len(found) > 60
    values = ("secret", "title", "secrets")  # words of the user's own, of the schema
    for id, said in found.items():
        for message in said:
            context = message.get("context") or {}
            if any(name in context for name in values) or (id == MessageId.GENERIC and "reason" not in context):
                continue
            ours = t.message(UiText.from_dict(message))
            assert ours
            assert len(message["text"]) < 25 or message["text"] not in ours, (id, ours)


@pytest.mark.parametrize("id", [1_999_999, 4_999_999, 5_999_999])
def test_unknown_messages_are_general_and_noted_once(id: int, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "ory_async")
    for language in SHIPPED:
        for _ in range(3):
            assert texts(language).message(text(id)) in SHIPPED[language].values()
            assert texts(language).label(text(id), "", "general.button") == texts(language)("general.button")
    lines = [record.getMessage() for record in caplog.records]
    assert len(lines) == 1
    assert (str(id) in lines[0], RAW in lines[0]) == (True, False)


@pytest.mark.parametrize("id", [1, 77, 4711, 999_999, 6_000_000, 2**53 - 1])
def test_a_hooks_own_words_are_shown_as_sent(id: int) -> None:
    assert texts("de").message(text(id)) == RAW


def test_a_hooks_words_under_orys_general_id_are_shown_unless_ory_wrote_them() -> None:
    assert texts("de").message(text(MessageId.GENERIC)) == RAW
    assert texts("de").message(text(MessageId.GENERIC, {"reason": RAW})) == SHIPPED["de"][4000001]


def test_the_values_of_a_context_are_said_and_never_read_as_format() -> None:
    t = texts("en")
    assert "{0.__class__}" in t.message(text(1010002, {"provider": "{0.__class__}"}))
    assert "12" in t.message(text(MessageId.PASSWORD_TOO_SHORT, {"min_length": 12, "actual_length": 3}))


def test_one_spelling_of_e_mail() -> None:
    for language, spelling in (("en", "E-mail"), ("de", "E-Mail")):
        t = texts(language)
        for title in ("E-Mail", "email", "Email address", "EMAIL", "E-mail"):
            assert (
                t.label(text(1070002, {"title": title, "name": "traits.email"}, title), "identifier", "x") == spelling
            )
        assert t.label(text(1070007), "email", "x") == spelling
    assert texts("de").label(text(1070002, {"title": "Boat"}), "traits.boat", "x") == "Boat"


def test_an_applications_words_come_first_and_may_be_of_another_language() -> None:
    french: dict[int | str, Any] = {1010001: "Se connecter", "login": "Connexion", "field.traits.boat": "Bateau"}
    made = languages({"fr": french, "en": {"login": "Welcome aboard"}}, ("fr", "en"))
    assert made["fr"](1010001) == "Se connecter"
    assert made["fr"].label(text(1070002, {"title": "Boat", "name": "traits.boat"}), "traits.boat", "x") == "Bateau"
    assert made["fr"]("settings") == SHIPPED["en"]["settings"]
    assert made["en"]("login") == "Welcome aboard"
    assert made["en"](1070001) == "Password"


@pytest.mark.parametrize(
    ("given", "offered"),
    [
        ({}, ()),
        ({}, ("fr",)),
        ({"en": {"logn": "?"}}, ("en",)),
        ({"fr": {"login": "Connexion"}}, ("en",)),
    ],
)
def test_words_that_no_page_says_stop_the_start(given: Any, offered: tuple[str, ...]) -> None:
    with pytest.raises(ConfigurationError):
        languages(given, offered)


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("de-AT,de;q=0.9,en;q=0.8", "de"),
        ("fr, en;q=0.3, de;q=0.7", "de"),
        ("EN-us", "en"),
        ("fr", None),
        ("de;q=0", None),
        ("de;q=x,en", "en"),
        ("", None),
        (None, None),
        ("," * 5000, None),
    ],
)
def test_the_language_of_a_browser(header: str | None, language: str | None) -> None:
    assert accepted(header, {name: texts(name) for name in SHIPPED}) == language
