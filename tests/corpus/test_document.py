"""The corrected documents against every answer that was recorded from a real server.

Nothing here touches generated code: an answer is looked up in the document of its generation by its documented
operation id and status, and its body is validated as JSON schema (draft 2020-12), with date-time and uuid checked.
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

from codegen.facts import Facts, facts
from codegen.normal import operations
from codegen.package import ROOT, load
from tests.support.generations import GENERATIONS, Generation

RECORDINGS = Path(__file__).resolve().parent.parent / "recordings"
V1, V0ALPHA2, V0_6 = GENERATIONS
each_generation = pytest.mark.parametrize("generation", GENERATIONS, ids=lambda generation: generation.name)
POINTER = re.compile(r"\b([a-z]+-v[\d.]+\d/[\w-]+)#(\d+)")

Group = tuple[str, int, str]
"""Operation, status, and what does not fit: a JSON path with every index as [*]."""

NO_FLOW = "400 is the flow in the document, as it drives submits; one that cannot be tied to its flow gets an envelope"
WRONG_PORT = "asked on a port that does not serve it"
TOO_OLD = "asked of a server that does not have it yet"
NOT_JSON = "asked without accepting JSON"
SOME_NEVER = "no server that was recorded has it"

# What stays, by generation: (operation, status) -> (component that fits instead, or "text" or "redirect", and why).
Left = dict[tuple[str, int], tuple[set[str], str]]
LEFT_V1: Left = {
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
LEFT_V0ALPHA2: Left = {
    ("submitSelfServiceLoginFlow", 400): ({"jsonError"}, NO_FLOW),
    ("submitSelfServiceRegistrationFlow", 400): ({"jsonError"}, NO_FLOW),
    ("adminCreateSelfServiceRecoveryCode", 404): ({"text"}, TOO_OLD),
    ("adminListCourierMessages", 404): ({"text"}, TOO_OLD),
    ("adminPatchIdentity", 405): ({"text"}, TOO_OLD),
    ("performOAuth2TokenFlow", 405): ({"text"}, "asked with GET"),
    ("getVersion", 404): ({"text"}, WRONG_PORT),
    ("adminListIdentities", 307): ({"redirect"}, WRONG_PORT),
    ("getSelfServiceError", 307): ({"redirect"}, WRONG_PORT),
    ("getSelfServiceLoginFlow", 307): ({"redirect"}, WRONG_PORT),
    ("getVersion", 307): ({"redirect"}, WRONG_PORT),
    ("isAlive", 307): ({"redirect"}, WRONG_PORT),
    ("isReady", 307): ({"redirect"}, WRONG_PORT),
    ("listIdentitySchemas", 307): ({"redirect"}, WRONG_PORT),
    ("listSessions", 307): ({"redirect"}, WRONG_PORT),
}
LEFT_V0_6: Left = {
    ("submitSelfServiceLoginFlow", 400): ({"jsonError"}, NO_FLOW),
    ("submitSelfServiceRecoveryFlow", 400): ({"jsonError"}, NO_FLOW),
    ("submitSelfServiceRegistrationFlow", 400): ({"jsonError"}, NO_FLOW),
    ("submitSelfServiceSettingsFlow", 400): ({"jsonError"}, NO_FLOW),
    ("submitSelfServiceVerificationFlow", 400): ({"jsonError"}, NO_FLOW),
    ("submitSelfServiceRecoveryFlowWithLinkMethod", 400): ({"jsonError"}, SOME_NEVER),
    ("submitSelfServiceRecoveryFlowWithLinkMethod", 404): ({"text"}, SOME_NEVER),
    ("getVersion", 404): ({"text"}, WRONG_PORT),
    ("initializeSelfServiceLoginForNativeApps", 404): ({"text"}, WRONG_PORT),
    ("listIdentities", 404): ({"text"}, WRONG_PORT),
    ("prometheus", 404): ({"text"}, WRONG_PORT),
    ("submitSelfServiceLoginFlow", 404): ({"text"}, WRONG_PORT),
    ("toSession", 404): ({"text"}, WRONG_PORT),
}
LEFT = {V1: LEFT_V1, V0ALPHA2: LEFT_V0ALPHA2, V0_6: LEFT_V0_6}


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
def answers(generation: Generation) -> list[Answer]:
    """Every recorded answer to a documented operation of a generation."""
    found: list[Answer] = []
    for path in sorted(path for name in generation.recordings for path in RECORDINGS.glob(f"{name}/*.json")):
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


def recorded(generation: Generation) -> dict[str, int]:
    """How many exchanges of each server are those of operations."""
    found: collections.Counter[str] = collections.Counter()
    for name in generation.recordings:
        for path in RECORDINGS.glob(f"{name}/*.json"):
            named = re.findall(r'^ *"operation": "([^"]*)"', path.read_text(encoding="utf-8"), re.MULTILINE)
            found[name] += sum(not text.startswith("(") for text in named)
    return dict(found)


class Checker:
    """The response schemas of one document."""

    def __init__(self, source: dict[str, Any], gateway: bool) -> None:
        self.document = source
        self.registry: Registry[Any] = Registry().with_resource("urn:document", DRAFT202012.create_resource(source))
        self.places = {
            name: (path, method)
            for path, method, operation in operations(source)
            for documented in operation["x-documented-names"]
            for name in {documented, documented.removesuffix("Admin") if gateway else documented}
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
            if error.validator == "oneOf" and not error.context:
                continue  # it fits more than one option: the first that fits is taken
            where = re.sub(r"\[\d+\]", "[*]", error.json_path)
            yield f"{where} {error.validator}" + (f" {error.message}" if error.validator == "required" else "")


def _escape(text: str) -> str:
    return text.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D")


@functools.cache
def checker(generation: Generation, kind: str) -> Checker:
    published = load(ROOT / "spec" / generation.name / "openapi.json")
    return Checker(generation.raw if kind == "corrected" else published, generation.gateway)


FORMATS = FormatChecker(formats=())


@FORMATS.checks("date-time", raises=ValueError)
def _moment(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


@FORMATS.checks("uuid", raises=ValueError)
@FORMATS.checks("uuid4", raises=ValueError)
def _uuid(value: object) -> bool:
    return not isinstance(value, str) or str(uuid.UUID(value)) == value.lower()


@functools.cache
def groups(generation: Generation, kind: str) -> dict[Group, list[Answer]]:
    found: dict[Group, list[Answer]] = {}
    for answer in answers(generation):
        for what in checker(generation, kind).groups(answer):
            found.setdefault((answer.operation, answer.status, what), []).append(answer)
    return found


def _stays(generation: Generation, answer: Answer) -> bool:
    """Is this one of what is left, and is the body what the table says?"""
    kinds, _ = LEFT[generation].get((answer.operation, answer.status), (set[str](), ""))
    if 300 <= answer.status < 400:
        return "redirect" in kinds
    if answer.media == "text/plain":
        return "text" in kinds
    corrected = checker(generation, "corrected")
    return any(not corrected.component(kind, answer.body) for kind in kinds - {"text", "redirect"})


@each_generation
def test_every_answer_fits_the_corrected_document(generation: Generation) -> None:
    checked = collections.Counter(answer.server for answer in answers(generation))
    print(*(f"{count} answers of {server}" for server, count in sorted(checked.items())), sep="\n")
    wrong = {
        group: [answer.place for answer in found if not _stays(generation, answer)]
        for group, found in groups(generation, "corrected").items()
        if any(not _stays(generation, answer) for answer in found)
    }
    assert wrong == {}
    assert checked == recorded(generation)


@each_generation
def test_success_bodies_fit_without_exception(generation: Generation) -> None:
    success = [answer for answer in answers(generation) if answer.status < 300]
    bodies = sum(answer.media == "application/json" and answer.status != 204 for answer in success)
    print(f"{bodies} success bodies, {len(success)} successes")
    assert len(success) >= bodies > len(success) / 2 > 100
    assert {group for group in groups(generation, "corrected") if group[1] < 300} == set()


@each_generation
def test_nothing_in_the_table_of_what_is_left_is_stale(generation: Generation) -> None:
    known = checker(generation, "corrected").places  # what an operation left goes with it
    assert {group[:2] for group in groups(generation, "corrected")} == {
        row for row in LEFT[generation] if row[0] in known
    }


@each_generation
def test_the_published_document_is_wrong_where_the_corrected_one_is_right(generation: Generation) -> None:
    before, after = groups(generation, "published"), groups(generation, "corrected")
    gone = {group for group in before if group not in after}
    answers_before = {answer.place for found in before.values() for answer in found}
    answers_after = {answer.place for found in after.values() for answer in found}
    print(f"{len(before)} groups in {len(answers_before)} answers before, {len(after)} in {len(answers_after)} after")
    assert answers_after < answers_before  # corrections break nothing
    assert len(gone) > len(before) / 2
    # Both documents are wrong only about answers that the table of what is left explains.
    assert {group for group in before if group[:2] not in LEFT[generation]} <= gone


def _corrections(generation: Generation) -> str:
    return (ROOT / "spec" / generation.name / "corrections.yaml").read_text(encoding="utf-8")


@each_generation
def test_every_recording_that_a_reason_names_is_there(generation: Generation) -> None:
    places = {answer.place for each in GENERATIONS for answer in answers(each)} | set(_unnamed())
    named = POINTER.findall(_corrections(generation))
    assert len(named) >= len(yaml.safe_load(_corrections(generation))["actions"]) / 3
    assert [f"{name}#{index}" for name, index in named if f"{name}#{index}" not in places] == []


def _unnamed() -> Iterator[str]:
    for path in RECORDINGS.glob("*/*.json"):
        for index, exchange in enumerate(json.loads(path.read_text(encoding="utf-8"))["exchanges"]):
            if exchange["operation"].startswith("("):
                yield f"{path.parent.name}/{path.stem}#{index}"


@each_generation
def test_every_action_tells_a_symptom_and_a_reason_in_a_few_words(generation: Generation) -> None:
    actions = yaml.safe_load(_corrections(generation))["actions"]
    assert actions
    for action in actions:
        assert 20 < len(action["x-symptom"]) < 160
        assert 20 < len(action["x-reason"]) < 700


def _facts(generation: Generation, operation: str) -> Facts:
    path, method = checker(generation, "corrected").places[operation]
    return facts(path, method, generation.raw["paths"][path][method], generation.schemas)


def each(table: dict[Generation, dict[str, Any]]) -> pytest.MarkDecorator:
    """One test for each operation of a table."""
    return pytest.mark.parametrize(
        ("generation", "operation", "fact"),
        [
            pytest.param(g, name, fact, id=f"{g.name}-{name}")
            for g, rows in table.items()
            for name, fact in rows.items()
        ],
    )


REPEATS: dict[Generation, dict[str, Any]] = {
    V1: {
        "createNativeLoginFlow": True,  # but for one of a second factor, which mails a code: x-mails
        "createBrowserLoginFlow": True,
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
    },
    V0ALPHA2: {
        "submitSelfServiceLoginFlow": False,
        "submitSelfServiceLogoutFlow": False,
        "submitSelfServiceLogoutFlowWithoutBrowser": True,
        "adminCreateIdentity": False,
        "adminUpdateIdentity": True,
        "performOAuth2TokenFlow": False,
        "performOAuth2AuthorizationFlow": False,
        "adminIntrospectOAuth2Token": True,
        "postCheck": True,
    },
    V0_6: {
        "submitSelfServiceLoginFlow": False,
        "initializeSelfServiceBrowserLogoutFlow": False,
        "createIdentityAdmin": False,
        "updateIdentityAdmin": True,
        "revokeSession": True,
    },
}


@each(REPEATS)
def test_what_may_be_sent_twice(generation: Generation, operation: str, fact: bool) -> None:
    assert _facts(generation, operation).repeat is fact


CREDENTIALS: dict[Generation, dict[str, Any]] = {
    V1: {
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
    },
    V0ALPHA2: {
        "toSession": "session",
        "revokeSession": "session",
        "initializeSelfServiceLoginFlowWithoutBrowser": "session_optional",
        "adminListIdentities": "api_key",
        "UpdateOAuth2ClientLifespans": "api_key",
        "performOAuth2TokenFlow": "oauth2_client",
        "getOidcUserInfo": "bearer",
        "discoverJsonWebKeys": "none",
        "createProject": "workspace_key",
    },
    V0_6: {
        "toSession": "session",
        "initializeSelfServiceSettingsForBrowsers": "session",
        "submitSelfServiceLoginFlow": "session_optional",
        "revokeSession": "none",
        "listIdentitiesAdmin": "api_key",
        "getSelfServiceSettingsFlowAdmin": "api_key",
    },
}


@each(CREDENTIALS)
def test_which_credential_an_operation_takes(generation: Generation, operation: str, fact: str) -> None:
    assert _facts(generation, operation).credential == fact


COUNTED = {"scheme": "count", "token": "page", "size": "per_page"}
SCHEMES: dict[Generation, dict[str, Any]] = {
    V1: {
        "listIdentities": {"scheme": "link"},
        "listMySessions": {"scheme": "offset", "first_twice": True},
        "listIdentitySessions": {"scheme": "offset", "first_twice": True},
        "listIdentitySchemas": {"scheme": "offset", "counted": True},
        "listOAuth2Clients": {"scheme": "offset"},
        "listOAuth2ConsentSessions": {"scheme": "link", "counted": True},
        "getRelationships": {"scheme": "body", "items": "relation_tuples"},
        "listProjects": None,
    },
    V0ALPHA2: {
        "adminListIdentities": COUNTED,
        "adminListIdentitySessions": COUNTED,
        "listSessions": COUNTED,
        "listIdentitySchemas": {"scheme": "offset", "token": "page", "size": "per_page", "counted": True},
        "adminListOAuth2Clients": {"scheme": "offset"},
        "adminListTrustedOAuth2JwtGrantIssuers": {"scheme": "offset"},
        "adminListOAuth2SubjectConsentSessions": {"scheme": "link", "counted": True},
        "getRelationTuples": {"scheme": "body", "items": "relation_tuples"},
        "listProjects": None,
    },
    V0_6: {"listIdentitiesAdmin": COUNTED},
}


@each(SCHEMES)
def test_how_a_list_goes_on(generation: Generation, operation: str, fact: dict[str, Any] | None) -> None:
    assert _facts(generation, operation).pagination == fact


@each_generation
def test_a_submit_carries_its_flow_at_400(generation: Generation) -> None:
    kinds = ("Login", "Registration", "Settings", "Recovery", "Verification")
    submit, start = ("submitSelfService", "selfService") if generation.flat else ("update", "")
    start = "" if generation.gateway else start
    flows = {kind: (start + kind)[0].lower() + (start + kind)[1:] + "Flow" for kind in kinds}
    assert {kind: _facts(generation, f"{submit}{kind}Flow").flow for kind in kinds} == flows
    assert {name for name, schema in generation.schemas.items() if schema.get("x-view") == "flow"} == {*flows.values()}


SECRET = re.compile(
    r"password$|(^|_)token$|(^|_)code$|secret$|key_value$|recovery_link|connection_uri|assertion$|private_key$|^credential$"
)
HARMLESS = re.compile(r"page_token$|^hydra_ttl_")  # where a list goes on; how long tokens live


@each_generation
def test_no_text_that_sounds_like_a_secret_is_shown(generation: Generation) -> None:
    members = [
        (f"{name}.{key}", value)
        for name, schema in generation.schemas.items()
        for key, value in schema.get("properties", {}).items()
    ]
    shown = [
        place
        for place, value in members
        if SECRET.search(key := place.split(".")[1])
        and not HARMLESS.search(key)
        and "string" in value.get("type", ())
        and value.get("format") != "date-time"
        and not value.get("x-secret")
    ]
    assert shown == []
    assert (
        sum("x-secret" in value for _, value in members) > sum(bool(SECRET.search(place)) for place, _ in members) / 2
    )


# The server looks at none, or no server was there to ask.
OPTIONAL = {
    "admin_reject_oauth2_logout_request",
    "create_project",
    "create_project_api_key",
    "patch_project",
    "update_project",
}


@each_generation
def test_every_page_size_is_at_least_one_and_every_body_is_required(generation: Generation) -> None:
    found = [operation for _, _, operation in operations(generation.raw)]
    parameters = [parameter for operation in found for parameter in operation.get("parameters", ())]
    sizes = [p["schema"] for p in parameters if p["name"] in ("page_size", "per_page")]
    assert sizes
    assert all(schema["minimum"] == 1 for schema in sizes)
    bodies = [operation for operation in found if "requestBody" in operation]
    assert bodies
    optional = {o["operationId"] for o in bodies if not o["requestBody"].get("required")}
    assert optional == (OPTIONAL if generation is V0ALPHA2 else set())
