"""docs/troubleshooting.md: codes, rows of hints and headings are the same; each first example raises its own code, and
says the facts that it must name; what follows it does what the hint says, and works."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path
from typing import Any, get_args

import pytest

from ory_async import OryError
from ory_async._runtime import hints
from ory_async._runtime.transports import chosen
from ory_async.errors import ErrorCode
from tests.conftest import SECRET
from tests.errors.world import ROOT, world
from tests.unit.test_errors import tree

PAGE = ROOT / "docs" / "troubleshooting.md"
_SECTION = re.compile(r"^## (\S+)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TEXT = PAGE.read_text(encoding="utf-8")
SECTIONS = {found[1]: found for found in _SECTION.finditer(TEXT)}
WHOAMI = ("to_session", "kratos", "public")
LIST = ("list_identities", "kratos", "admin")

# What the text must name: of a call its operation, service and plane, the server's own words, and what to change.
FACTS: dict[str, tuple[str, ...]] = {
    "tls-to-plain-port": (*WHOAMI, "https://127.0.0.1:{4433}", "kratos_public=", "http://"),
    "plain-to-tls-port": (*WHOAMI, "127.0.0.1:{4443}", "400", "kratos_public=", "https://"),
    "certificate-not-trusted": (*WHOAMI, "https://127.0.0.1:{4447}", "SSL_CERT_FILE"),
    "host-not-found": (*WHOAMI, "https://kratos.invalid:443", "kratos_public="),
    "redirected-to-https": (*WHOAMI, "308", "kratos_public=", "https://"),
    "wrong-plane": (*LIST, "307", "127.0.0.1:{4433}/admin/identities", "kratos_admin=", "4434"),
    "wrong-base-url": ("discover_oidc_configuration", "404", "/api/.well-known/openid-configuration", "slug_or_url="),
    "not-ory": (*WHOAMI, "text/html", "127.0.0.1:{8080}", "slug_or_url="),
    "no-api-key": (*LIST, "401", "api_key=", "Access credentials are invalid"),
    "wrong-api-key": (*LIST, "401", "api_key=", "Access credentials are invalid"),
    "no-session-cookie": (*WHOAMI, "401", "ory_kratos_session"),
    "cookie-in-native-flow": ("update_login_flow", "400", "ory.flows.browser"),
    "already-signed-in": ("create_native_login_flow", "session_already_available", "refresh=True"),
    "return-to-forbidden": ("create_browser_login_flow", "https://elsewhere.example.org", "allowed_return_urls"),
    "foreign-page-token": (*LIST, "400", "page_token"),
    "wrong-traits": ("create_identity", "400", "#/traits/email", "get_identity_schema"),
    "unknown-member": ("create_identity", "400", '"trait"'),
    "identity-exists": ("create_identity", "409", "get_or_create"),
    "unknown-namespace": ("keto", "404", '"Dok"', "list_relationship_namespaces"),
    "unknown-relation": ("post_check_permission", "keto", "read", "400", '"veiw"'),
    "client-not-accepted": ("oauth2_token_exchange", "hydra", "401", "invalid_client", "token_endpoint_auth_method"),
    "grant-over": ("oauth2_token_exchange", "hydra", "400", "invalid_grant"),
    "too-long-an-answer": (*LIST, "max_body", "page_size"),
    "tables-missing": ("get_identity", "500", "Unable to locate the table", "migrate", "dsn: memory"),
    "no-url": ("list_identities", "kratos, admin", "kratos_admin="),
    "no-scheme": ("kratos_admin", "https://"),
    "session-token-as-key": ("api_key", "ory_pat_"),
    "key-of-another-kind": ("workspace_key", "api_key="),
    "key-as-session-token": ("x_session_token", "api_key="),
    "bearer-prefix": ("x_session_token", "Bearer"),
    "jwt-as-session-token": ("x_session_token", "TokenVerifier"),
    "cookie-without-name": ("cookie", "name=value"),
    "two-credentials": ("x_session_token", "cookie"),
    "no-session": ("to_session", "x_session_token=", "cookie="),
    "not-json": ("body.traits", "Traits", "model_dump"),
    "wrong-auth-library": ("api_key", "httpx2"),
    "auth-not-bound": ("auth.bind(ory)",),
    "rule-without-parameter": ("/docs/{{doc_id}}", "'doc'", "Doc:{{doc}}#view"),
    "unknown-name": ("'kratos'", "ory.identity", "ory.frontend"),
    "not-awaited": ("async for", "await"),
    "extra-missing": ("aiohttp", "pip install 'ory-async[aiohttp]'"),
    "unknown-form-field": ("form", "'no_such_field'"),
    "not-an-operation": ("ory.identity.get_identity",),
    "relation-syntax": ("Doc:1view@ada", "relation"),
    "pool-timeout": (*WHOAMI, "1 of 1", "max_in_flight="),
    "connect-failed": (*WHOAMI, "http://127.0.0.1:9", "kratos_public="),
    "request-timeout": ("get_identity", "kratos", "admin", "http://127.0.0.1:80", "timeout="),
    "no-answer": ("create_identity", "kratos", "admin", "http://127.0.0.1:80"),
    "page-token-repeated": ("list_identities", "page token"),
    "decode-error": ("get_identity", "$", "status 200"),
    "flow-not-complete": ("update_login_flow", "400", "The provided credentials are invalid", "ory.flows"),
    "hook-failed": ("update_login_flow", "400"),
    "concurrent-update": ("create_identity", "400", "Unable to serialize access"),
    "bad-request": (*LIST, "400"),
    "identity-disabled": ("update_login_flow", "disabled"),
    "session-inactive": (*WHOAMI, "401", "No valid session credentials"),
    "unauthorized": ("exchange_session_token", "kratos", "public", "401"),
    "aal2-required": (*WHOAMI, "403", "session_aal2_required", "aal2"),
    "refresh-required": ("update_settings_flow", "403", "session_refresh_required", "refresh=True"),
    "csrf-violation": ("get_login_flow", "403", "security_csrf_violation", "csrf_token"),
    "address-not-verified": ("update_login_flow", "403", "continue_with"),
    "forbidden": ("perform_native_logout", "403", "Session Token could not be found"),
    "not-found": ("get_identity", "404", "/admin/identities/nobody", "Unable to locate"),
    "conflict": ("create_oauth2_client", "hydra", "409", "exists already"),
    "flow-expired": ("update_login_flow", "410", "self_service_flow_expired", "use_flow_id"),
    "flow-replaced": ("get_login_flow", "410", "use_flow_id"),
    "gone": ("get_oauth2_login_request", "hydra", "410"),
    "browser-redirect-required": ("update_login_flow", "422", "redirect_browser_to"),
    "unprocessable": ("create_identity", "422"),
    "rate-limited": ("get_identity", "429", "retry_after"),
    "oauth2-error": ("oauth2_token_exchange", "invalid_scope", "'unheard-of'"),
    "server-error": ("get_identity", "500", "request_id"),
    "redirected": ("get_identity", "302", "location"),
    "unexpected-status": ("get_identity", "418"),
    "identity-mismatch": (),
    "invalid-token": ("alg",),
    "hook-refused": ("no_key",),
    "unanswered": ("1 of 2", '"veiw"'),
    "rows-failed": ("1 rejected", "#/traits/email"),
    "invalid-argument": ("page_size", "0"),
    "configuration": ("max_retries", "-1"),
    "ory-error": (),
}
# What the server or the user wrote, and nobody shall read in a log.
NEVER = ("10.0.0.7", "of-another-list", "of_another_project", "of-another-flow", "of_a_user", "theme=dark", "eyJ")


def test_codes_rows_and_headings_are_the_same() -> None:
    codes = get_args(ErrorCode)
    assert len({*codes}) == len(codes)
    assert [row.code for row in hints.ROWS] == list(codes)
    assert sorted(SECTIONS) == sorted(codes)
    assert list(SECTIONS) == list(codes)
    assert {*FACTS} == {*codes}
    assert sum(bool(facts) for facts in FACTS.values()) >= 40
    print(f"{len(codes)} codes")


def test_every_class_has_a_code_with_a_row() -> None:
    for kind in tree():
        assert kind.code in get_args(ErrorCode)


async def at_once(seconds: float) -> None:
    """Between two attempts."""


@pytest.mark.parametrize("code", SECTIONS)
async def test_an_example_raises_its_own_code_and_its_hint_helps(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = SECTIONS[code]
    first, *mended = [
        (block[1], TEXT.count("\n", 0, section.start(2) + block.start(1))) for block in _BLOCK.finditer(section[2])
    ]
    monkeypatch.setattr("ory_async._runtime.settings.sleep", at_once)
    if code == "extra-missing":
        monkeypatch.setattr(chosen, "find_spec", lambda name: None if name == "aiohttp" else find_spec(name))
    async with world(tmp_path) as here:
        with pytest.raises(OryError) as caught:
            await here.play(*first)
        error: Any = caught.value
        assert error.code == code
        text = str(error)
        numbers = {str(number): port for number, port in here.ports.items()}
        for fact in FACTS[code]:
            wanted = re.sub(r"(?<!\{)\{(\d+)\}", lambda found: numbers[found[1]], fact)
            assert wanted.replace("{{", "{").replace("}}", "}") in text
        if error.hints:
            assert text.endswith(error.hints[0])
            assert f"[{code}]" in text
        seen = (text, repr(error), f"{error.args}", *error.hints)
        for never in (*NEVER, here.names["token"], here.names["cookie"].partition("=")[2]):
            assert not [each for each in seen if never in each]
        assert not SECRET.search(repr(error).replace(code, ""))
        if "\n" not in error.short():
            assert "\n" not in text
        for block in mended:
            await here.play(*block)
