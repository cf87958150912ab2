"""The login challenge of Hydra that a browser brings to login and registration.

What Hydra does with it is known only through `flow.LoginProvider`.
"""

from __future__ import annotations

import json
from dataclasses import replace
from urllib.parse import parse_qsl, urlencode

from ory_async.testing.http.wire import Answer, Call, JsonObject, Refused
from ory_async.testing.kratos.browser import see_other, wants_json
from ory_async.testing.kratos.flows.flow import Flow, LoginProvider, Service
from ory_async.testing.kratos.identity import Session


def asked(call: Call) -> str | None:
    """The challenge of a create call. 400 for an empty one."""
    challenge = call.arg("login_challenge")
    if challenge == "":
        raise Refused(400, "the login_challenge parameter is present but empty")
    return challenge


def login_request(provider: LoginProvider, call: Call, challenge: str) -> JsonObject:
    """What Hydra says about a challenge; 400 when it refuses it."""
    try:
        answer = provider.get_login(_inner(call, "GET", challenge))
    except Refused as error:
        details = {"oauth2_error_hint": "", "status_code": error.status}
        raise Refused(400, "Unable to get OAuth 2.0 Login Challenge.", details=details) from None
    # Kratos leaves out what is null, but for the members its client of Hydra does not know.
    shown = answer.body["client"].items()
    client = {name: value for name, value in shown if value is not None or name.startswith("device_")}
    return {**answer.body, "client": client, "oidc_context": answer.body["oidc_context"] or {}}


def accept(provider: LoginProvider, call: Call, challenge: str, session: Session) -> str:
    """Tell Hydra who signed in; where the browser goes on."""
    body = {
        "subject": session.identity.id,
        "remember": True,
        "identity_provider_session_id": session.id,
        "amr": [method["method"] for method in session.methods],
    }
    to: str = provider.accept_login(_inner(call, "PUT", challenge, json.dumps(body).encode())).body["redirect_to"]
    return to


def skip(service: Service, flow: Flow, call: Call, session: Session, refused: str | None) -> Answer:
    """Hydra needs no form from somebody who is signed in: a browser goes on there, in JSON mode the answer is null."""
    if wants_json(call) and refused:
        raise Refused(400, refused, id="session_already_available", message="you are already logged in")
    assert service.oauth2 is not None
    assert flow.login_challenge is not None
    to = accept(service.oauth2, call, flow.login_challenge, session)
    return Answer(200, None) if wants_json(call) else see_other(to, call)


def refreshing(query: str) -> str:
    """The query of a login flow with a challenge: it asks for a refresh by itself."""
    return urlencode(sorted({**dict(parse_qsl(query)), "refresh": "true"}.items()))


def _inner(call: Call, method: str, challenge: str, body: bytes = b"") -> Call:
    path = "/admin/oauth2/auth/requests/login" + ("/accept" if method == "PUT" else "")
    return replace(call, method=method, path=path, query=urlencode({"login_challenge": challenge}), body=body)
