"""From a message or a name to words in the language of a page: one mapping per language, and `str.format`. Pure but for
one log line per unknown message. The words themselves are in texts_en.py and texts_de.py.
"""

import logging
import re
from collections.abc import Mapping
from string import Formatter
from typing import Any, TypeAlias

from attrs import field, frozen

from ory_async.errors import ConfigurationError
from ory_async.fastapi.pages.texts_de import GERMAN
from ory_async.fastapi.pages.texts_en import ENGLISH

log = logging.getLogger("ory_async")
Words: TypeAlias = Mapping[int | str, str | tuple[str, ...]]
SHIPPED: Mapping[str, Words] = {"en": ENGLISH, "de": GERMAN}
GENERIC = 4000001
"""Ory's id for what a field's schema says, in `context.reason`; a hook of ours may use it with words of its own."""
TITLE = 1070002
_FIRST, _AFTER = 1_000_000, 6_000_000
# Titles of traits that everybody has: a schema spells them in one language, and in many ways.
_TITLES = {
    "email": "field.email",
    "emailaddress": "field.email",
    "username": "field.username",
    "name": "field.name",
    "firstname": "field.first",
    "lastname": "field.last",
    "phone": "field.phone",
    "telephone": "field.phone",
}
_unknown: set[int] = set()


@frozen
class Texts:
    """The words of one language. Called with a key of ours, and values: `t("purpose", client="Tide tables")`."""

    language: str
    words: Words = field(repr=False)

    def __call__(self, key: int | str, /, **values: Any) -> str:
        """The words of a key; of several variants, the first whose values are all there. KeyError: no such key."""
        found = self.words[key]
        variants = (found,) if isinstance(found, str) else found
        usable = {name: str(value) for name, value in values.items() if _usable(value)}
        return next((text.format_map(usable) for text in variants if _named(text) <= usable.keys()), "")

    def message(self, message: Any) -> str:
        """What a message of a flow says (`UiText`): never the server's own words, unless its id is none of Ory's: then
        a hook of the application wrote them."""
        id: int = message.id
        context: dict[str, Any] = message.context or {}
        if not _of_ory(id) or (id == GENERIC and "reason" not in context):
            return str(message.text)
        if id in self.words:
            return self(id, **context)
        _note(id)
        return self("general.server" if id >= 5_000_000 else "general.error" if id >= 4_000_000 else "general.info")

    def label(self, message: Any, name: str, general: str) -> str:
        """What a field or a button is called. name: of the input; `field.NAME` among the words comes first.
        general: the key of what it is called if nothing is known."""
        if f"field.{name}" in self.words:
            return self(f"field.{name}")
        if message is None:
            return self(general)
        context: dict[str, Any] = message.context or {}
        if message.id == TITLE:
            title = str(context.get("title") or "")
            named, known = f"field.{context.get('name')}", _TITLES.get(re.sub(r"[^a-z]", "", title.lower()))
            return self(named if named in self.words else known or TITLE, title=title)
        if _of_ory(message.id) and message.id not in self.words:
            _note(message.id)
            return self(general)
        return self.message(message) or self(general)

    def optional(self, key: str, default: str) -> str:
        """The words of a key that need not be there."""
        return self(key) if key in self.words else default


def languages(given: Mapping[str, Words], offered: tuple[str, ...]) -> dict[str, Texts]:
    """The texts of each language that a site offers: the shipped ones, and over them those of the application. What a
    language of its own lacks is in English.

    Raises ConfigurationError for a language without any words, and for a key that no page uses.
    """
    found: dict[str, Texts] = {}
    for language in offered:
        own = given.get(language, {})
        if language not in SHIPPED and not own:
            raise ConfigurationError(f"languages: no texts for {language!r}: texts={{{language!r}: …}}")
        strange = sorted(str(key) for key in own if not _known(key))
        if strange:
            raise ConfigurationError(f"texts: {language}: no page says {', '.join(strange)}")
        found[language] = Texts(language, {**ENGLISH, **SHIPPED.get(language, {}), **own})
        lacking = len(ENGLISH.keys() - SHIPPED.get(language, {}).keys() - own.keys())
        if lacking:
            log.warning("texts: %s lacks %d of %d, which are said in English", language, lacking, len(ENGLISH))
    if not found:
        raise ConfigurationError("languages: at least one")
    if missing := sorted(given.keys() - found.keys()):
        raise ConfigurationError(f"texts: {', '.join(missing)}: none of languages")
    return found


def accepted(header: str | None, offered: Mapping[str, Texts]) -> str | None:
    """The language of `Accept-Language` that is offered; None if none is."""
    wanted: list[tuple[float, str]] = []
    for part in (header or "")[:1000].split(","):
        name, _, weight = part.strip().partition(";q=")
        try:
            wanted.append((-float(weight or 1), name.strip().lower()))
        except ValueError:
            continue
    short = {language.lower(): language for language in offered}
    for rank, name in sorted(wanted, key=lambda each: each[0]):
        for candidate in (name, name.partition("-")[0]):
            if rank < 0 and candidate in short:
                return short[candidate]
    return None


def _known(key: object) -> bool:
    """May an application say this? Any message of Ory's, for servers grow; of names those of pages, fields and more."""
    prefixes = ("field.", "scope.", "group.", "blocked.")
    return isinstance(key, int) or key in ENGLISH or (isinstance(key, str) and key.startswith(prefixes))


def _of_ory(id: int) -> bool:
    """Not `in range(…)`: that walks through all of them for a MessageId, which is more than an int."""
    return _FIRST <= id < _AFTER


def _named(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def _usable(value: object) -> bool:
    return isinstance(value, (str, int, float)) and not isinstance(value, bool) and str(value).strip() != ""


def _note(id: int) -> None:
    """An unknown message is worth a line, once."""
    if id not in _unknown:
        _unknown.add(id)
        log.warning("pages: no words for message %d of Ory; pass texts={language: {%d: …}}", id, id)
