"""The corrected document against every answer that was recorded from a real server.

Nothing here touches generated code: an answer is looked up in the document by its documented operation id and
status, and its body is validated as JSON schema (draft 2020-12), with date-time and uuid checked.
"""

from __future__ import annotations

import collections
import functools
import json
import re
import uuid
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from attrs import frozen
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from codegen.facts import facts
from codegen.normal import operations
from codegen.package import ROOT, corrected, load

RECORDINGS = Path(__file__).resolve().parent.parent / "recordings"
CORRECTIONS = ROOT / "spec" / "v1" / "corrections.yaml"
POINTER = re.compile(r"\b([a-z]+-v[\d.]+\d/[\w-]+)#(\d+)")

Group = tuple[str, int, str]
"""Operation, status, and what does not fit: a JSON path with every index as [*]."""

NO_FLOW = "400 is the flow in the document, as it drives submits; one that cannot be tied to its flow gets an envelope"
WRONG_PORT = "asked on a port that does not serve it"
TOO_OLD = "asked of a server that does not have it yet"
NOT_JSON = "asked without accepting JSON"
SOME_NEVER = "no server that was recorded has it"

# What stays: (operation, status) -> (component that fits instead, or "text" or "redirect", and why).
LEFT: dict[tuple[str, int], tuple[set[str], str]] = {
    ("updateLoginFlow", 400): ({"errorGeneric"}, NO_FLOW),
    ("updateRegistrationFlow", 400): ({"errorGeneric"}, NO_FLOW),
    ("updateSettingsFlow", 400): ({"errorGeneric"}, NO_FLOW),
    ("updateRecoveryFlow", 400): ({"errorGeneric"}, NO_FLOW),
    ("updateVerificationFlow", 400): ({"errorGeneric"}, NO_FLOW),
    ("batchCheckPermission", 404): ({"text"}, WRONG_PORT),
    ("checkOplSyntax", 404): ({"text"}, WRONG_PORT),
    ("checkOplSyntax", 405): ({"text"}, "asked with GET"),
    ("checkPermission", 404): ({"text"}, WRONG_PORT),
    ("createRelationship", 404): ({"text"}, WRONG_PORT),
    ("deleteRelationships", 404): ({"text"}, WRONG_PORT),
    ("expandPermissions", 404): ({"text"}, WRONG_PORT),
    ("getRelationships", 404): ({"text"}, WRONG_PORT),
    ("patchRelationships", 404): ({"text"}, WRONG_PORT),
    ("getVersion", 404): ({"text"}, "Kratos has it only below /admin"),
    ("listIdentitySchemas", 307): ({"redirect"}, WRONG_PORT),
    ("acceptUserCodeRequest", 404): ({"errorGeneric"}, TOO_OLD),
    ("getIdentityByExternalID", 404): ({"text"}, TOO_OLD),
    ("oAuth2DeviceFlow", 404): ({"text", "errorGeneric"}, TOO_OLD + ", or with GET"),
    ("performOAuth2DeviceVerificationFlow", 404): ({"text"}, TOO_OLD),
    ("oauth2TokenExchange", 404): ({"errorGeneric"}, "asked with GET"),
    ("oauth2TokenExchange", 405): ({"text"}, "asked with GET"),
    ("getWellKnownChangePassword", 404): ({"text"}, SOME_NEVER),
    ("manageSessions", 405): ({"text"}, SOME_NEVER),
    ("rotateOAuth2ClientSecret", 404): ({"text", "errorGeneric"}, SOME_NEVER),
    ("createBrowserLogoutFlow", 303): ({"redirect"}, NOT_JSON),
    ("createNativeLoginFlow", 303): ({"redirect"}, NOT_JSON),
}


@frozen
class Answer:
    place: str
    operation: str
    accept: str
    status: int
    media: str | None
    body: Any

    @property
    def server(self) -> str:
        return self.place.split("/")[0]


@functools.cache
def answers() -> list[Answer]:
    """Every recorded answer to a documented operation."""
    found: list[Answer] = []
    for path in sorted(RECORDINGS.glob("*/*.json")):
        for index, exchange in enumerate(json.loads(path.read_text(encoding="utf-8"))["exchanges"]):
            if exchange["operation"].startswith("("):  # not an operation of the document: health checks, wrong verbs
                continue
            response = exchange["response"]
            media = response["headers"].get("content-type", "").split(";")[0] or None
            found.append(
                Answer(
                    place=f"{path.parent.name}/{path.stem}#{index}",
                    operation=exchange["operation"],
                    accept=exchange["request"]["headers"].get("Accept", ""),
                    status=response["status"],
                    media=media,
                    body=response["body"],
                )
            )
    return found


@functools.cache
def document(kind: str) -> dict[str, Any]:
    return corrected("v1") if kind == "corrected" else load(ROOT / "spec" / "v1" / "openapi.json")


class Checker:
    """The response schemas of one document."""

    def __init__(self, source: dict[str, Any]) -> None:
        self.document = source
        self.registry: Registry[Any] = Registry().with_resource("urn:document", DRAFT202012.create_resource(source))
        self.places = {
            name: (path, method)
            for path, method, operation in operations(source)
            for name in operation["x-documented-names"]
        }
        self.known: dict[str, Draft202012Validator] = {}

    def groups(self, answer: Answer) -> Iterator[str]:
        """What does not fit, nothing if all does."""
        path, method = self.places[answer.operation]
        responses = self.document["paths"][path][method]["responses"]
        status = str(answer.status) if str(answer.status) in responses else "default"
        if 300 <= answer.status < 400:  # the body of a redirect is a little HTML that nobody reads
            if status == "default":
                yield "no entry for this redirect"
            return
        if status not in responses:
            yield "no entry for this status"
            return
        content = responses[status].get("content", {})
        if answer.media is None or answer.status == 204:
            if content and answer.status < 300:
                yield "no body"
        elif answer.media not in content:
            yield f"{answer.media} instead of {', '.join(content) or 'no body'}"
        else:
            yield from self.misfits(
                f"/paths/{_escape(path)}/{method}/responses/{status}/content/{_escape(answer.media)}/schema",
                answer.body,
            )

    def component(self, name: str, body: Any) -> list[str]:
        return list(self.misfits(f"/components/schemas/{name}", body))

    def misfits(self, pointer: str, body: Any) -> Iterator[str]:
        if pointer not in self.known:
            schema = {"$ref": f"urn:document#{pointer}"}
            self.known[pointer] = Draft202012Validator(schema, registry=self.registry, format_checker=FORMATS)
        for error in self.known[pointer].iter_errors(body):
            where = re.sub(r"\[\d+\]", "[*]", error.json_path)
            yield f"{where} {error.validator}" + (f" {error.message}" if error.validator == "required" else "")


def _escape(text: str) -> str:
    return text.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D")


@functools.cache
def checker(kind: str) -> Checker:
    return Checker(document(kind))


FORMATS = FormatChecker(formats=())


@FORMATS.checks("date-time", raises=ValueError)
def _moment(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


@FORMATS.checks("uuid", raises=ValueError)
@FORMATS.checks("uuid4", raises=ValueError)
def _uuid(value: object) -> bool:
    return not isinstance(value, str) or str(uuid.UUID(value)) == value.lower()


@functools.cache
def groups(kind: str) -> dict[Group, list[Answer]]:
    found: dict[Group, list[Answer]] = {}
    for answer in answers():
        for what in checker(kind).groups(answer):
            found.setdefault((answer.operation, answer.status, what), []).append(answer)
    return found


def _stays(answer: Answer) -> bool:
    """Is this one of what is left, and is the body what the table says?"""
    kinds, _ = LEFT.get((answer.operation, answer.status), (set[str](), ""))
    if 300 <= answer.status < 400:
        return "redirect" in kinds
    if answer.media == "text/plain":
        return "text" in kinds
    return any(not checker("corrected").component(kind, answer.body) for kind in kinds - {"text", "redirect"})


def test_every_answer_fits_the_corrected_document() -> None:
    checked = collections.Counter(answer.server for answer in answers())
    print(*(f"{count} answers of {server}" for server, count in sorted(checked.items())), sep="\n")
    wrong = {
        group: [answer.place for answer in found if not _stays(answer)]
        for group, found in groups("corrected").items()
        if any(not _stays(answer) for answer in found)
    }
    assert wrong == {}
    assert checked == {
        "hydra-v2.3.0": 242,
        "hydra-v26.2.0": 311,
        "keto-v0.14.0": 259,
        "keto-v26.2.0": 259,
        "kratos-v1.3.1": 918,
        "kratos-v26.2.0": 962,
    }


def test_success_bodies_fit_without_exception() -> None:
    success = [answer for answer in answers() if answer.status < 300]
    bodies = sum(answer.media == "application/json" and answer.status != 204 for answer in success)
    print(f"{bodies} success bodies, {len(success)} successes")
    assert (bodies, len(success)) == (1452, 1531)
    assert {group for group in groups("corrected") if group[1] < 300} == set()


def test_nothing_in_the_table_of_what_is_left_is_stale() -> None:
    assert {group[:2] for group in groups("corrected")} == set(LEFT)


def test_the_published_document_is_wrong_where_the_corrected_one_is_right() -> None:
    before, after = groups("published"), groups("corrected")
    gone = {group for group in before if group not in after}
    answers_before = {answer.place for found in before.values() for answer in found}
    answers_after = {answer.place for found in after.values() for answer in found}
    print(f"{len(before)} groups in {len(answers_before)} answers before, {len(after)} in {len(answers_after)} after")
    assert after.keys() <= before.keys()  # corrections break nothing
    assert (len(before), len(gone)) == (143, 86)
    assert (len(answers_before), len(answers_after)) == (518, 85)
    # Both documents are wrong only about answers that the table of what is left explains.
    assert {group for group in before if group[:2] not in LEFT} <= gone


def test_every_recording_that_a_reason_names_is_there() -> None:
    places = {answer.place for answer in answers()} | set(_unnamed())
    named = POINTER.findall(CORRECTIONS.read_text(encoding="utf-8"))
    assert len(named) >= 100
    assert [f"{name}#{index}" for name, index in named if f"{name}#{index}" not in places] == []


def _unnamed() -> Iterator[str]:
    for path in RECORDINGS.glob("*/*.json"):
        for index, exchange in enumerate(json.loads(path.read_text(encoding="utf-8"))["exchanges"]):
            if exchange["operation"].startswith("("):
                yield f"{path.parent.name}/{path.stem}#{index}"


def test_every_action_tells_a_symptom_and_a_reason_in_a_few_words() -> None:
    actions = yaml.safe_load(CORRECTIONS.read_text(encoding="utf-8"))["actions"]
    assert len(actions) == 102
    for action in actions:
        assert 20 < len(action["x-symptom"]) < 160
        assert 20 < len(action["x-reason"]) < 700


def _at(operation: str) -> tuple[str, str, dict[str, Any]]:
    source = document("corrected")
    path, method = checker("corrected").places[operation]
    return path, method, source["paths"][path][method]


REPEATS = {
    "createNativeLoginFlow": False,
    "createBrowserLoginFlow": False,
    "createNativeRegistrationFlow": True,
    "updateLoginFlow": False,
    "updateLogoutFlow": False,
    "performNativeLogout": True,
    "exchangeSessionToken": True,
    "createIdentity": False,
    "updateIdentity": True,
    "deleteIdentity": True,
    "batchPatchIdentities": False,
    "manageSessions": True,
    "createRelationship": False,
    "postCheckPermission": True,
    "batchCheckPermission": True,
    "checkOplSyntax": True,
    "oauth2TokenExchange": False,
    "oAuth2DeviceFlow": False,
    "oAuth2Authorize": False,
    "introspectOAuth2Token": True,
    "revokeOAuth2Token": True,
    "setOidcDynamicClient": False,
    "acceptOAuth2LoginRequest": True,
    "adminVerifyApiKey": True,
    "adminIssueApiKey": False,
}


@pytest.mark.parametrize(("operation", "safe"), REPEATS.items())
def test_what_may_be_sent_twice(operation: str, safe: bool) -> None:
    assert facts(*_at(operation), document("corrected")["components"]["schemas"]).repeat is safe


CREDENTIALS = {
    "toSession": "session",
    "getSettingsFlow": "session",
    "createNativeSettingsFlow": "session",
    "createBrowserLogoutFlow": "session",
    "createNativeLoginFlow": "session_optional",
    "createBrowserRegistrationFlow": "session_optional",
    "createBrowserVerificationFlow": "session_optional",
    "oAuth2Authorize": "session_optional",
    "getOidcUserInfo": "bearer",
    "createVerifiableCredential": "bearer",
    "setOidcDynamicClient": "bearer",
    "oauth2TokenExchange": "oauth2_client",
    "oAuth2DeviceFlow": "oauth2_client",
    "revokeOAuth2Token": "oauth2_client",
    "introspectOAuth2Token": "api_key",
    "listIdentities": "api_key",
    "discoverJsonWebKeys": "none",
    "exchangeSessionToken": "none",
    "createProject": "workspace_key",
}


@pytest.mark.parametrize(("operation", "credential"), CREDENTIALS.items())
def test_which_credential_an_operation_takes(operation: str, credential: str) -> None:
    assert facts(*_at(operation), document("corrected")["components"]["schemas"]).credential == credential


SCHEMES = {
    "listIdentities": {"scheme": "link"},
    "listMySessions": {"scheme": "offset"},
    "listIdentitySessions": {"scheme": "offset"},
    "listIdentitySchemas": {"scheme": "offset"},
    "listOAuth2Clients": {"scheme": "link"},
    "listOAuth2ConsentSessions": {"scheme": "link", "counted": True},
    "getRelationships": {"scheme": "body", "items": "relation_tuples"},
    "listProjects": None,
}


@pytest.mark.parametrize(("operation", "scheme"), SCHEMES.items())
def test_how_a_list_goes_on(operation: str, scheme: dict[str, Any] | None) -> None:
    assert facts(*_at(operation), document("corrected")["components"]["schemas"]).pagination == scheme


def test_a_submit_carries_its_flow_at_400() -> None:
    schemas = document("corrected")["components"]["schemas"]
    flows = {name: facts(*_at(f"update{name}Flow"), schemas).flow for name in ("Login", "Registration", "Settings")}
    assert flows == {"Login": "loginFlow", "Registration": "registrationFlow", "Settings": "settingsFlow"}
    viewed = {name for name, schema in schemas.items() if schema.get("x-view") == "flow"}
    assert viewed == {f"{name}Flow" for name in ("login", "registration", "settings", "recovery", "verification")}


SECRET = re.compile(
    r"password$|(^|_)token$|(^|_)code$|secret$|key_value$|recovery_link|connection_uri|assertion$|private_key$|^credential$"
)
HARMLESS = re.compile(r"page_token$|^hydra_ttl_")  # where a list goes on; how long tokens live


def test_no_text_that_sounds_like_a_secret_is_shown() -> None:
    members = [
        (f"{name}.{key}", value)
        for name, schema in document("corrected")["components"]["schemas"].items()
        for key, value in schema.get("properties", {}).items()
    ]
    shown = [
        place
        for place, value in members
        if SECRET.search(key := place.split(".")[1])
        and not HARMLESS.search(key)
        and "string" in value.get("type", ())
        and not value.get("x-secret")
    ]
    assert shown == []
    assert sum("x-secret" in value for _, value in members) == 190


def test_every_page_size_is_at_least_one_and_every_body_is_required() -> None:
    sizes = [
        parameter["schema"]
        for _, _, operation in operations(document("corrected"))
        for parameter in operation.get("parameters", ())
        if parameter["name"] == "page_size"
    ]
    assert len(sizes) == 14
    assert all(schema["minimum"] == 1 for schema in sizes)
    found = [operation for _, _, operation in operations(document("corrected"))]
    bodies = [operation["requestBody"] for operation in found if "requestBody" in operation]
    assert len(bodies) == 67
    assert all(body["required"] for body in bodies)
