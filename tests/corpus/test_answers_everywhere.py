"""1-02: whatever comes back, from whichever operation, ends in one error of our tree, or in the documented result.

The table of answers is written by hand from what servers and proxies send; the operations come from the document.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from ory_async import errors
from ory_async._runtime.response import RedirectTo
from ory_async.pagination import Page
from tests.corpus.counts import FULL
from tests.corpus.expected import expected_class
from tests.support.calls import OAUTH2, Documented, Server, operations, server
from tests.support.schema import APIS, V1, Api, Json, argument_name, class_name, component, unwrap

each_api = pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
SECRET = "s3cret-in-the-body"
WORDS = "what-the-server-said"
JSON = {"content-type": "application/json"}
HTML = {"content-type": "text/html; charset=utf-8"}
URL = "https://auth.example.org/login?flow=1"
REDIRECT = "https://auth.example.org/aal2?x=1"
CONTINUE: list[Json] = [{"action": "show_verification_ui", "flow": {"id": "f1"}}]
PAGE = f"<!DOCTYPE html><html><body>{SECRET}</body></html>".encode()
FLOW: Json = {
    "id": "flow-1",
    "type": "api",
    "expires_at": "2026-01-01T01:00:00Z",
    "issued_at": "2026-01-01T00:00:00Z",
    "request_url": "http://x",
    "state": "choose_method",
    "ui": {
        "action": "http://x",
        "method": "POST",
        "nodes": [],
        "messages": [{"id": 1, "text": WORDS, "type": "error"}],
    },
}


def herodot(code: int, identifier: str | None = None, **more: Any) -> Json:
    return {
        "code": code,
        "status": "A status",
        "request": "req-1",
        "reason": f"A reason {WORDS}",
        "message": "A message",
        "debug": SECRET,
        **({"id": identifier} if identifier else {}),
        **more,
    }


CONCURRENT = "Unable to serialize access due to a concurrent update in another session"
HERODOT = {"reason": f"A reason {WORDS}", "message": "A message", "request_id": "req-1"}


@dataclass(frozen=True)
class Answer:
    name: str
    status: int
    body: Any
    expected: dict[str, Any] = field(default_factory=dict)
    """Attributes of the error; those that are not named here are None."""
    headers: dict[str, str] = field(default_factory=lambda: JSON)

    @property
    def content(self) -> bytes:
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()

    @property
    def data(self) -> Any:
        return None if isinstance(self.body, bytes) else self.body


OPTIONAL = ("error_id", "reason", "message", "request_id", "redirect_browser_to", "use_flow_id", "continue_with")
LIMITS = {"x-ratelimit-limit": "10, 300;w=60", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "2"}
ANSWERS = (
    Answer(
        "401 session_inactive",
        401,
        {"error": herodot(401, "session_inactive")},
        {**HERODOT, "error_id": "session_inactive"},
    ),
    Answer("401 without id", 401, {"error": herodot(401)}, HERODOT),
    Answer("401 with an empty id", 401, {"error": herodot(401, id="")}, HERODOT),
    Answer(
        "403 aal2, address beside",
        403,
        {"error": herodot(403, "session_aal2_required"), "redirect_browser_to": REDIRECT},
        {**HERODOT, "error_id": "session_aal2_required", "redirect_browser_to": REDIRECT},
    ),
    Answer(
        "403 aal2, address in details",
        403,
        {"error": herodot(403, "session_aal2_required", details={"redirect_browser_to": REDIRECT})},
        {**HERODOT, "error_id": "session_aal2_required", "redirect_browser_to": REDIRECT},
    ),
    Answer(
        "403 refresh",
        403,
        {"error": herodot(403, "session_refresh_required"), "redirect_browser_to": REDIRECT},
        {**HERODOT, "error_id": "session_refresh_required", "redirect_browser_to": REDIRECT},
    ),
    Answer(
        "403 csrf",
        403,
        {"error": herodot(403, "security_csrf_violation", details={"docs": "x", "hint": "y"})},
        {**HERODOT, "error_id": "security_csrf_violation"},
    ),
    Answer(
        "403 address not verified, code 400 in the body",
        403,
        {"error": herodot(400, "session_verified_address_required", details={"continue_with": CONTINUE})},
        {**HERODOT, "error_id": "session_verified_address_required", "continue_with": CONTINUE},
    ),
    Answer("403 unknown id", 403, {"error": herodot(403, "brand_new_id")}, {**HERODOT, "error_id": "brand_new_id"}),
    Answer(
        "410 with use_flow_id",
        410,
        {"error": herodot(410, "self_service_flow_expired"), "expired_at": "x", "since": 1, "use_flow_id": "f2"},
        {**HERODOT, "error_id": "self_service_flow_expired", "use_flow_id": "f2"},
    ),
    Answer(
        "410 without use_flow_id",
        410,
        {"error": herodot(410, "self_service_flow_expired", details={"redirect_to": URL})},
        {**HERODOT, "error_id": "self_service_flow_expired"},
    ),
    Answer(
        "410 replaced, id in details",
        410,
        {"error": herodot(410, "self_service_flow_replaced", details={"use_flow_id": "f3"})},
        {**HERODOT, "error_id": "self_service_flow_replaced", "use_flow_id": "f3"},
    ),
    Answer("410 of a logout", 410, {"redirect_to": "/x"}),
    Answer("422 without id", 422, {"error": herodot(422)}, HERODOT),
    Answer(
        "422",
        422,
        {"error": herodot(422, "browser_location_change_required"), "redirect_browser_to": REDIRECT},
        {**HERODOT, "error_id": "browser_location_change_required", "redirect_browser_to": REDIRECT},
    ),
    Answer(
        "401 of Hydra",
        401,
        {"error": "invalid_client", "error_description": WORDS, "error_hint": "A hint", "status_code": 401},
        {"error_id": "invalid_client", "message": WORDS, "reason": "A hint"},
    ),
    Answer(
        "400 of Hydra",
        400,
        {"error": "invalid_grant", "error_description": WORDS},
        {"error_id": "invalid_grant", "message": WORDS},
    ),
    Answer(
        "404 of Hydra, no word",
        404,
        {"error": "Unable to locate the resource", "error_description": ""},
        {"message": "Unable to locate the resource"},
    ),
    Answer("404 gRPC status", 404, {"code": 5, "message": WORDS, "details": []}, {"message": WORDS}),
    Answer(
        "404 of Talos",
        404,
        {"error": {"code": 404, "message": WORDS, "status": "NOT_FOUND", "details": [{"@type": "x", "reason": "R"}]}},
        {"message": WORDS},
    ),
    Answer("400 of Keto without envelope", 400, herodot(400), HERODOT),
    Answer(
        "400 of a transaction that was undone",
        400,
        {"error": {**herodot(400), "message": CONCURRENT}},
        {**HERODOT, "code": 400, "message": CONCURRENT},
    ),
    Answer("400 that says 500", 400, {"error": herodot(500)}, {**HERODOT, "code": 500}),
    Answer(
        "400 of a disabled account",
        400,
        {"error": herodot(400, id="identity_disabled")},
        {**HERODOT, "error_id": "identity_disabled", "code": 400},
    ),
    Answer(
        "500 of Hydra",
        500,
        {"error": "server_error", "error_description": WORDS},
        {"error_id": "server_error", "message": WORDS},
    ),
    Answer("409", 409, {"error": herodot(409)}, HERODOT),
    Answer("500 in an envelope that says 400", 500, {"error": herodot(400)}, HERODOT),
    Answer("400 flow", 400, FLOW),
    Answer("403 flow", 403, FLOW),
    Answer("422 flow", 422, FLOW),
    Answer("400 broken flow", 400, {"id": 7, "ui": {"nodes": "text"}}),
    Answer("403 allowed, which no server says", 403, {"allowed": True}),
    Answer("403 allowed as text", 403, {"allowed": "false"}),
    Answer("403 without a word", 403, {}),
    Answer("404 plain text", 404, b"404 page not found\n", headers={"content-type": "text/plain; charset=utf-8"}),
    Answer("500 empty", 500, b"", headers={}),
    Answer("401 empty", 401, b"", headers=JSON),
    Answer("502 HTML", 502, PAGE, headers=HTML),
    Answer("520 Cloudflare", 520, PAGE, {"request_id": None}, HTML | {"cf-ray": "8f", "server": "cloudflare"}),
    Answer("403 HTML of a firewall", 403, PAGE, headers=HTML),
    Answer("503 truncated JSON", 503, b'{"error":{"id":"session_ina', headers=JSON),
    Answer("400 array", 400, [{"error": {"id": "no"}}]),
    Answer("400 null", 400, None),
    Answer("400 number", 400, 7),
    Answer("400 text in JSON", 400, "session_inactive"),
    Answer("400 not UTF-8", 400, b'{"error":{"message":"\xff\xfe"}}'),
    Answer("500 deep", 500, b'{"error":' + b"[" * 50_000),
    Answer("400 huge number", 400, b'{"error":{"code":' + b"9" * 10_000 + b"}}"),
    Answer(
        "400 members of the wrong type",
        400,
        {"error": {"id": 7, "code": "x", "reason": ["r"], "message": {}, "request": 1, "details": "text"}},
    ),
    Answer("401 error is a list", 401, {"error": ["x"], "use_flow_id": 7, "redirect_browser_to": {}}),
    Answer("404 request id in a header", 404, b"", {"request_id": "req-9"}, {"x-request-id": "req-9"}),
    Answer("418", 418, {"error": herodot(418)}, HERODOT),
    Answer("451", 451, b"", headers={}),
    Answer("600", 600, b"", headers={}),
    Answer("307", 307, b"", headers={"location": URL}),
    Answer("304 without location", 304, b"", headers={}),
    Answer(
        "429",
        429,
        {"error": herodot(429)},
        {**HERODOT, "limit": "10, 300;w=60", "remaining": 0, "reset": 2, "retry_after": 2},
        JSON | LIMITS,
    ),
    Answer(
        "429 of a proxy",
        429,
        PAGE,
        {"limit": None, "remaining": None, "reset": None, "retry_after": 7},
        HTML | {"retry-after": "7"},
    ),
)


EACH = 1 if FULL else 3
"""In short each answer meets every third operation, and each operation every third answer."""


@each_api
@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: answer.name)
async def test_1_02_every_operation_raises_one_error_of_the_tree(api: Api, answer: Answer) -> None:
    problems: list[str] = []
    ran = 0
    first = ANSWERS.index(answer)
    async with server() as on:
        for number, op in enumerate(operations(api).values(), first):
            if answer.status in op.results and answer.status < 400:
                continue  # a redirect that is this operation's success
            if number % EACH:
                continue
            ran += 1
            problems += [f"{op.name}: {problem}" for problem in await error_problems(on, op, answer)]
    assert not problems, f"{len(problems)} problems in {ran} calls:\n" + "\n".join(problems[:20])
    assert ran > 0.87 * (api.generation.count // EACH)


async def error_problems(on: Server, op: Documented, answer: Answer) -> list[str]:
    cookies = ["a=1; Path=/; HttpOnly", "b=2; Path=/"]
    headers = [*answer.headers.items(), *(("set-cookie", cookie) for cookie in cookies)]
    try:
        result = await on.answer(op, answer.status, headers, answer.content)
    except errors.ApiError as error:
        wanted = expected_class(op, answer.status, answer.data)
        if wanted is errors.FlowNotComplete and answer.name == "400 broken flow":
            wanted = errors.BadRequest
        # Which operations with an access token raise OAuth2Error has a test of its own.
        fits = isinstance(error, wanted) if op.credential == "bearer" else type(error) is wanted
        found = [] if fits else [f"{type(error).__name__}, not {wanted.__name__}"]
        expected = {
            **dict.fromkeys(OPTIONAL),
            **answer.expected,
            "status": answer.status,
            "operation": op.name,
            "body": answer.content,
            "set_cookies": cookies,
        }
        if isinstance(error, errors.RedirectResponse):
            expected["location"] = answer.headers.get("location")
        for name, value in expected.items():
            attribute = "body_code" if name == "code" else name
            if getattr(error, attribute, "absent") != value:
                found.append(f".{attribute} is {getattr(error, attribute, 'absent')!r}, not {value!r}")
        if not hasattr(error, "details"):
            found.append("has no details")
        for name, text in answer.headers.items():
            if error.headers[name] != text:
                found.append(f"lost the header {name}")
        if SECRET in f"{error} {error!r}":
            found.append("shows the body")
        if (WORDS in str(error)) is not says(op, answer, error):
            found.append("shows the words that it should not, or does not show those that it should")
        return found
    except Exception as error:
        return [f"raised {type(error).__name__} {error}"]
    return [f"returned {result!r}"]


def says(op: Documented, answer: Answer, error: errors.ApiError) -> bool:
    """Shall the text of an error hold the server's message and reason? Not what is said about a hook that failed."""
    data = answer.data if isinstance(answer.data, dict) else {}
    if WORDS not in json.dumps(data):
        return False
    if "ui" in data:
        return isinstance(error, errors.FlowNotComplete)
    inner = data["error"] if isinstance(data.get("error"), dict) else data
    code, hooks = inner.get("code"), "/self-service/" in op.path
    return not (isinstance(code, int) and code >= 500 and (answer.status < 500 or hooks))


def test_1_02_the_table_reaches_every_class_of_the_tree() -> None:
    """Guards the table: each class that an answer can become is met on some operation."""
    met = {expected_class(op, a.status, a.data) for a in ANSWERS for api in APIS for op in operations(api).values()}

    def below(kind: type[errors.ApiError]) -> set[type[errors.ApiError]]:
        return {kind}.union(*(below(child) for child in kind.__subclasses__()))

    abstract = {errors.ApiError, errors.OAuth2Error}
    assert below(errors.ApiError) - abstract == met


@each_api
@pytest.mark.parametrize("status", [400, 401, 403])
async def test_1_02_oauth2_errors_come_from_the_token_device_revoke_and_userinfo_endpoints(
    api: Api, status: int
) -> None:
    found: set[str] = set()
    async with server() as on:
        for op in operations(api).values():
            with pytest.raises(errors.ApiError) as caught:
                await on.answer(op, status, JSON, b'{"error": "access_denied", "error_description": "No"}')
            if isinstance(caught.value, errors.OAuth2Error):
                found.add(op.name)
    assert found == OAUTH2 & operations(api).keys()
    assert found or api.generation.gateway


# ---- 200 with something else ---------------------------------------------------------------------------------

UNREADABLE = {
    "HTML": (PAGE, HTML),
    "HTML called JSON": (PAGE, JSON),
    "truncated": (b'{"id": "' + SECRET.encode(), JSON),
    "text": (SECRET.encode(), {"content-type": "text/plain"}),
    "empty": (b"", {}),
    "empty called JSON": (b"", JSON),
    "number": (b"7", JSON),
    "text in JSON": (b'"' + SECRET.encode() + b'"', JSON),
    "not UTF-8": (b'{"id": "\xff' + SECRET.encode() + b'"}', JSON),
}


@each_api
@pytest.mark.parametrize("kind", UNREADABLE)
async def test_1_02_a_success_that_cannot_be_read_is_a_decode_error(api: Api, kind: str) -> None:
    body, headers = UNREADABLE[kind]
    problems: list[str] = []
    raised = 0
    async with server() as on:
        for op in operations(api).values():
            status = next((s for s in op.results if s < 300), 200)
            try:
                result = await on.answer(op, status, headers, body)
            except errors.DecodeError as error:
                raised += 1
                found = (error.status, error.content_type, error.body, error.operation)
                if found != (status, headers.get("content-type"), body, op.name):
                    problems.append(f"{op.name}: {found}")
                if error.path != "$":
                    problems.append(f"{op.name}: at {error.path}")
                if SECRET in f"{error} {error!r}":
                    problems.append(f"{op.name}: shows the body")
                if not must_fail(op, kind):
                    problems.append(f"{op.name}: raised")
            except Exception as error:
                problems.append(f"{op.name}: raised {type(error).__name__} {error}")
            else:
                if must_fail(op, kind):
                    problems.append(f"{op.name}: returned {result!r}")
    assert not problems, "\n".join(problems[:20])
    assert raised > 0.55 * api.generation.count


def must_fail(op: Documented, kind: str) -> bool:
    """Does this operation need another body than that?"""
    if op.redirects:
        return True  # 200 where a redirect is the only documented success
    if op.media != "application/json":
        return False  # text, or nothing to read
    if kind.startswith("empty"):
        return not op.may_be_empty
    schema, _ = unwrap(op.schema or {})
    union = op.api.kind_of(schema) == "union"
    anything = op.api.kind_of(schema) == "any" or (union and not op.api.tag_of(component(schema) or ""))
    return not (anything and kind in ("number", "text in JSON"))


@each_api
async def test_1_02_an_object_where_a_list_belongs_and_the_reverse_are_decode_errors(api: Api) -> None:
    problems: list[str] = []
    ran = 0
    async with server() as on:
        for op in operations(api).values():
            if op.media != "application/json":
                continue
            schema, _ = unwrap(op.schema or {})
            if (kind := api.kind_of(schema)) not in ("object", "list", "map", "free"):
                continue
            ran += 1
            body = b'{"error": "%s"}' % SECRET.encode() if kind == "list" else b"[]"
            try:
                result = await on.answer(op, op.results[0], JSON, body)
            except errors.DecodeError as error:
                if (error.path, error.body) != ("$", body) or SECRET in str(error):
                    problems.append(f"{op.name}: {error}")
            else:
                problems.append(f"{op.name}: returned {result!r}")
    assert not problems, "\n".join(problems[:20])
    assert ran > 0.55 * api.generation.count


async def test_1_02_a_wrong_member_deep_in_an_answer_says_where() -> None:
    body = b'[{"id": "a"}, {"id": "b", "devices": [{"id": "d", "ip_address": 7}]}]'
    async with server() as on:
        with pytest.raises(errors.DecodeError) as caught:
            await on.answer(operations(V1)["list_sessions"], 200, JSON, body)
    assert caught.value.path == "$[1].devices[0].ip_address"
    assert (caught.value.status, caught.value.body) == (200, body)


# ---- what is a result ----------------------------------------------------------------------------------------


DENYING = {
    "v1": ["check_permission_or_error", "post_check_permission_or_error"],
    "v0alpha2": ["get_check_mirror_status", "post_check_mirror_status"],
    "v0_6": [],
}


@each_api
@pytest.mark.parametrize("status", [200, 403])
async def test_1_14_denied_is_a_result(api: Api, status: int) -> None:
    found: list[str] = []
    async with server() as on:
        for op in operations(api).values():
            if 403 in op.results:
                found.append(op.name)
                result = await on.answer(op, status, JSON, b'{"allowed": false}')
                assert result.allowed is False
    assert found == DENYING[api.name]


@each_api
async def test_1_11_a_list_that_is_null_is_empty(api: Api) -> None:
    problems: list[str] = []
    ran = 0
    async with server() as on:
        for op in operations(api).values():
            schema, _ = unwrap(op.schema or {})
            if op.media != "application/json" or api.kind_of(schema) != "list":
                continue
            ran += 1
            result = await on.answer(op, 200, JSON, b"null")
            rows = result.items if isinstance(result, Page) else result
            if rows != []:
                problems.append(f"{op.name}: {result!r}")
    assert problems == []
    assert ran > (0 if api.generation.gateway else 10)


@each_api
async def test_2_03_a_documented_redirect_is_a_result(api: Api) -> None:
    found: list[str] = []
    async with server() as on:
        for op in operations(api).values():
            for status in (s for s in op.results if 300 <= s < 400):
                found.append(op.name)
                headers = [("location", URL), ("set-cookie", "a=1; Path=/"), ("set-cookie", "b=2")]
                result = await on.answer(op, status, headers, b"<a>found</a>")
                assert result == RedirectTo(URL, ["a=1; Path=/", "b=2"])
                assert len(on.requests) == 1
                with pytest.raises(errors.DecodeError) as caught:
                    await on.answer(op, status, {}, b"")
                assert caught.value.status == status
    assert len(found) >= {"v1": 4, "v0alpha2": 2, "v0_6": 6}[api.name]
    known = {"oauth2_authorize", "perform_oauth2_authorization_flow", "initialize_self_service_browser_logout_flow"}
    assert known & {*found}


# ---- strings for enums ---------------------------------------------------------------------------------------


@each_api
async def test_2_02_plain_strings_are_sent_for_enum_parameters(api: Api) -> None:
    """Known, unknown, and as a member of the enum: all arrive as the text they are."""
    ran = 0
    async with server() as on:
        for op in operations(api).values():
            for parameter in op.parameters:
                schema, _ = unwrap(parameter["schema"])
                many = schema.get("type") == "array"
                item, _ = unwrap(schema["items"]) if many else (schema, False)
                name = component(item)
                if parameter["in"] != "query" or not name or parameter.get("deprecated"):
                    continue
                value = next(v for v in api.schemas[name]["enum"] if v)
                for given in (value, "zz_future", getattr(api.models, class_name(name))(value)):
                    ran += 1
                    keyword = {argument_name(parameter["name"]): [given, "b"] if many else given}
                    on.next = httpx.Response(418)
                    on.requests.clear()
                    with pytest.raises(errors.UnexpectedStatus):
                        await on.call(op, **keyword)
                    (request,) = on.requests
                    wanted = [str(given), "b"] if many else [str(given)]
                    assert request.url.params.get_list(parameter["name"]) == wanted
    assert ran >= {"v1": 15, "v0alpha2": 3, "v0_6": 0}[api.name]
