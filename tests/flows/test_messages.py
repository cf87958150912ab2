"""Names of message ids: what real servers said has one, and groups hold what means the same."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ory_async import MESSAGES, MessageId

TESTS = Path(__file__).resolve().parents[1]
RECORDINGS = [*(TESTS / "recordings").rglob("*.json"), *(TESTS / "crossings" / "recordings").rglob("*.json")]
NEXT = (1010003, 1010016, 1010024, 1010025, 1070018, 1080004, 1080005, 4010009, 4050002, 5000003)
# Said about one field, where the text itself is shown: no application tells them apart.
OF_A_FIELD = {4000017}
GROUPS = {name: value for name, value in vars(MESSAGES).items() if not name.startswith("_")}


def said(value: Any) -> Iterator[int]:
    """The ids of messages of flows and nodes in a body; labels are none."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name == "messages" and isinstance(inner, list):
                yield from (m["id"] for m in inner if isinstance(m, dict) and isinstance(m.get("id"), int))
            if name != "meta":
                yield from said(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from said(inner)


def test_whatever_a_real_server_said_has_a_name() -> None:
    seen = {id for path in RECORDINGS for id in said(json.loads(path.read_text()))}
    known = {int(id) for id in MessageId}
    orys = {id for id in seen if 1_000_000 <= id < 6_000_000 and id not in OF_A_FIELD}
    assert len(orys) > 40
    assert orys - known == {1070001}  # a hook that borrowed the id of a label


@pytest.mark.parametrize("id", NEXT)
def test_what_the_next_servers_say_has_a_name(id: int) -> None:
    assert MessageId(id) == id


@pytest.mark.parametrize("name", GROUPS)
def test_a_group_holds_several_names_of_one_kind(name: str) -> None:
    group = GROUPS[name]
    assert len(group) > 1
    assert all(isinstance(id, MessageId) for id in group)
    assert int(min(group)) in group  # an id of a server is a plain number
    assert len({id >= 4_000_000 for id in group}) == 1 or name == "DUPLICATE"


def test_a_mailed_code_is_one_thing_on_all_servers() -> None:
    assert {1010014, 1010025, 1040005, 1060003, 1080003, 1080004} == MESSAGES.CODE_SENT
    assert {name for name in GROUPS if MessageId.ACCOUNT_LINKING in GROUPS[name]} == {"DUPLICATE"}
