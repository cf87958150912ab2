"""Every submit that a real Kratos answered, through the public client: the outcome that status and messages ask for.

What is expected is worked out here from the recording alone. 1-05.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from ory_async import (
    ApiError,
    BadRequest,
    Blocked,
    Complete,
    Continue,
    Forbidden,
    Invalid,
    NotFound,
    Ory,
    OryError,
    Reauthenticate,
    Redirect,
    Restart,
    SessionMissing,
    StepUp,
)
from ory_async.flows import KINDS, outcome_of
from tests.support.stubs import scripted

RECORDINGS = Path(__file__).resolve().parents[1] / "recordings"
SETS = ("kratos-v26.2.0", "kratos-v1.3.1")
SUBMITS = {f"update{name.capitalize()}Flow": name for name in KINDS}
# Counted in the recordings once; a submit that is passed over, or judged otherwise, changes them.
WANTED = {"kratos-v26.2.0": 366, "kratos-v1.3.1": 342}
CLASSES = {
    "native": {
        "Invalid": 210,
        "Continue": 106,
        "Complete": 95,
        "Restart": 88,
        "NotFound": 23,
        "BadRequest": 16,
        "Redirect": 12,
        "Blocked": 9,
        "Reauthenticate": 8,
        "SessionMissing": 6,
        "StepUp": 4,
        "Forbidden": 2,
    },
    "browser": {
        "Restart": 50,
        "Complete": 23,
        "Continue": 16,
        "Invalid": 15,
        "Redirect": 14,
        "BadRequest": 2,
        "Forbidden": 2,
        "NotFound": 2,
        "Reauthenticate": 2,
        "SessionMissing": 2,
        "Blocked": 1,
    },
}
Json = Any


@dataclass(frozen=True)
class Submit:
    where: str
    kind: str
    native: bool
    status: int
    headers: list[tuple[str, str]]
    body: Json

    @property
    def content(self) -> bytes:
        if isinstance(self.body, str):
            return self.body.encode()
        return b"" if self.body is None else json.dumps(self.body).encode()

    @property
    def set_cookies(self) -> list[str]:
        return [value for name, value in self.headers if name == "set-cookie"]

    @property
    def location(self) -> str:
        return dict(self.headers)["location"]


def submits(path: Path) -> Iterator[Submit]:
    types: dict[str, str] = {}
    for index, raw in enumerate(json.loads(path.read_text(encoding="utf-8"))["exchanges"]):
        body, request = raw["response"]["body"], raw["request"]
        if isinstance(body, dict) and "ui" in body:
            types[body["id"]] = body["type"]
        if raw["operation"] not in SUBMITS:
            continue
        flow = parse_qs(urlsplit(request["path"]).query).get("flow", [""])[0]
        headers = [
            (name, item)
            for name, value in raw["response"]["headers"].items()
            for item in (value if isinstance(value, list) else [value])
        ]
        yield Submit(
            f"{path.parent.name}/{path.stem}#{index}",
            SUBMITS[raw["operation"]],
            types.get(flow, "browser" if "Cookie" in request["headers"] else "api") == "api",
            raw["response"]["status"],
            headers,
            body,
        )


ALL = [submit for name in SETS for path in sorted((RECORDINGS / name).glob("*.json")) for submit in submits(path)]


def types_of_messages(flow: Json) -> list[str]:
    ui = flow["ui"]
    rows = [ui.get("messages"), *(node.get("messages") for node in ui["nodes"] or ())]
    return [message["type"] for row in rows for message in row or ()]


def expected(submit: Submit) -> tuple[type, dict[str, Any]]:
    """The class of the outcome, or of the error that is raised, and some of its fields."""
    body, status = submit.body, submit.status
    if status == 303:
        named = parse_qs(urlsplit(submit.location).query).get("id") if "/flows?" in submit.location else None
        if submit.native:
            return Restart, {"flow_id": None}
        return (Restart, {"flow_id": named[0]}) if named else (Redirect, {"url": submit.location})
    if "ui" in body:
        if "error" in types_of_messages(body):
            return Invalid, {}
        if status == 200 and body["state"] in ("success", "passed_challenge"):
            tokens = [a["ory_session_token"] for a in body.get("continue_with") or () if "ory_session_token" in a]
            return Complete, {"session_token": tokens[0] if tokens else None}
        return Continue, {}
    if status == 200:
        if submit.kind == "login" and not body["session"].get("identity"):
            return StepUp, {"aal": "aal2", "url": None, "session_token": body["session_token"]}
        return Complete, {"session_token": body.get("session_token"), "flow": None}
    return expected_of_envelope(submit)


def expected_of_envelope(submit: Submit) -> tuple[type, dict[str, Any]]:
    body, status = submit.body, submit.status
    error_id = body["error"].get("id")
    actions = (body["error"].get("details") or {}).get("continue_with") or []
    url = body.get("redirect_browser_to")
    match status, error_id:
        case 422, _:
            return Redirect, {"url": url}
        case 410, ("self_service_flow_expired" | "self_service_flow_replaced"):
            return Restart, {"flow_id": body["use_flow_id"], "reason": error_id}
        case 404, _:
            return NotFound, {}
        case 403, "session_refresh_required":
            return Reauthenticate, {"url": url}
        case 403, "security_csrf_violation":
            return Restart, {"flow_id": None, "reason": error_id}
        case 403, "session_verified_address_required":
            return Blocked, {"reason": error_id, "n": len(actions)}
        case 403, "security_identity_mismatch":
            return Forbidden, {}
        case 401, "session_aal1_required":
            return SessionMissing, {}
        case 401, None:
            return (SessionMissing, {}) if submit.kind == "settings" else (Blocked, {"reason": "identity_disabled"})
        case 400, None if actions:
            assert [action["action"] for action in actions] == [f"show_{submit.kind}_ui"]
            return Restart, {"flow_id": actions[0]["flow"]["id"]}
        case 400, (None | "session_already_available"):
            return BadRequest, {}
    raise AssertionError(f"{submit.where}: what should become of {status} {error_id}?")


async def found(submit: Submit) -> Any:
    answer = httpx.Response(submit.status, headers=submit.headers, content=submit.content)
    async with Ory.network("http://127.0.0.1:4433", transport=scripted(answer), max_retries=0) as ory:
        operation = getattr(ory.frontend, f"update_{submit.kind}_flow")
        session = {"x_session_token": "ory_st_mine"} if submit.kind == "settings" else {}
        try:
            given: Any = await ory.raw(operation, {"method": "x"}, flow="some-flow", **session)
        except ApiError as error:
            given = error
        try:
            return outcome_of(KINDS[submit.kind], given, native=submit.native)
        except OryError as error:
            return error


@pytest.mark.parametrize("submit", ALL, ids=lambda submit: submit.where)
async def test_1_05_recorded_submits_become_outcomes(submit: Submit) -> None:
    cls, fields = expected(submit)
    outcome = await found(submit)
    assert type(outcome) is cls
    assert outcome.set_cookies == submit.set_cookies
    wanted_actions = fields.pop("n", None)
    if wanted_actions is not None:
        assert len(outcome.continue_with) == wanted_actions
    assert {name: getattr(outcome, name) for name in fields} == fields
    if cls in (Invalid, Continue):
        assert outcome.flow.id == submit.body["id"]
        assert outcome.flow.to_dict()["state"] == submit.body["state"]


def test_every_recorded_submit_is_judged() -> None:
    assert Counter(submit.where.split("/")[0] for submit in ALL) == WANTED
    for side, wanted in CLASSES.items():
        chosen = [submit for submit in ALL if submit.native == (side == "native")]
        assert Counter(expected(submit)[0].__name__ for submit in chosen) == wanted, side
