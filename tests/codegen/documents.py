"""Documents for the tests of the tools: the published ones, where they are, and a small one of our own."""

from __future__ import annotations

import copy
import json
import os
import random
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PUBLISHED = Path(os.environ.get("ORY_DOCUMENTS") or ROOT.parent / "shared/facts")
SOURCE = ROOT / "spec/v1/source.txt"
NAMES = (
    "client-v1.22.65.json",
    "client-v1.1.7.json",
    "client-v0.2.0-alpha.60.json",
    "client-v0.0.1-alpha.15.json",
    "client-v0.0.1-alpha.5.json",
    "kratos-v0.6.3-alpha.1.json",
)
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
Json = dict[str, Any]


@cache
def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def published(name: str) -> Json:
    """A published document; the test is skipped where the folder is missing."""
    path = PUBLISHED / name
    if not path.exists():
        pytest.skip(f"no {name} in {PUBLISHED}: set ORY_DOCUMENTS to the folder of the published documents")
    found: Json = json.loads(_read(path))
    return found


def of_ours() -> Json:
    """The published document that the current API was taken from; skipped where it is not in the folder."""
    return published(f"{SOURCE.read_text(encoding='utf-8').strip()}.json")


def current() -> Json:
    """The document of the current API as the repository holds it."""
    found: Json = json.loads(_read(ROOT / "spec/v1/openapi.json"))
    return found


def operations(document: Json) -> list[tuple[str, str, Json]]:
    """(path, method, operation) of any document."""
    return [(path, m, item[m]) for path, item in document["paths"].items() for m in METHODS if m in item]


def shuffled(value: Any, chance: random.Random) -> Any:
    """The same JSON value with the members of every object in another order."""
    if isinstance(value, dict):
        keys = [*value]
        chance.shuffle(keys)
        return {key: shuffled(value[key], chance) for key in keys}
    return [shuffled(item, chance) for item in value] if isinstance(value, list) else value


_SMALL: Json = {
    "openapi": "3.1.0",
    "info": {"title": "Ory", "version": "1"},
    "x-normal-form": True,
    "paths": {
        "/admin/identities": {
            "get": {
                "operationId": "list_things",
                "x-documented-names": ["listThings"],
                "tags": ["identity"],
                "security": [{"oryAccessToken": []}],
                "parameters": [
                    {"name": "page_size", "in": "query", "schema": {"type": "integer", "minimum": 1}},
                    {"name": "page_token", "in": "query", "schema": {"type": "string"}},
                ],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {
                                "schema": {"type": "array", "items": {"$ref": "#/components/schemas/thing"}}
                            }
                        },
                    }
                },
            }
        },
        "/admin/identities/{id}": {
            "get": {
                "operationId": "get_thing",
                "x-documented-names": ["getThing"],
                "tags": ["identity"],
                "security": [{"oryAccessToken": []}],
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/thing"}}},
                    }
                },
            }
        },
    },
    "components": {
        "schemas": {
            "color": {"type": "string", "enum": ["blue", "red"]},
            "thing": {
                "type": "object",
                "properties": {
                    "color": {"$ref": "#/components/schemas/color"},
                    "id": {"type": "string"},
                    "names": {"type": "array", "items": {"type": "string"}},
                },
                "required": ["id"],
            },
        },
        "securitySchemes": {"oryAccessToken": {"type": "http", "scheme": "bearer"}},
    },
}
_WORDS: Json = {
    "operations": {
        "list_things": {"summary": "Everything of this kind in the project, oldest first.", "note": "In pages."},
        "get_thing": {"summary": "Reads what one identifier stands for, with its color.", "note": "Needs a key."},
    },
    "parameters": {"id": "Which one.", "page_size": "Rows of a page.", "page_token": "Where to go on."},
    "properties": {"color": "How it looks."},
    "models": {"color": "Paint that a wall may have.", "thing": "Whatever stands on the shelf."},
    "fields": {"thing.names": "What people call it."},
}


def small() -> Json:
    """A document in normal form with two operations and two schemas."""
    return copy.deepcopy(_SMALL)


def small_words() -> Json:
    """Words for the small document."""
    return copy.deepcopy(_WORDS)


def operation(document: Json, name: str) -> Json:
    """One operation of a document by its id."""
    (found,) = [data for _, _, data in operations(document) if data["operationId"] == name]
    return found
