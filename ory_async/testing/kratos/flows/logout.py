"""Logout in a browser: the address that does it, made for one session, and what happens there.

Native clients log out in `kratos/sessions.py`.
"""

from __future__ import annotations

from urllib.parse import urlencode

from ory_async.testing.http.wire import Answer, Call, Op, Refused
from ory_async.testing.kratos.browser import csrf_cookie, see_other, wants_json
from ory_async.testing.kratos.flows.errors import Errors
from ory_async.testing.kratos.flows.service import FlowService
from ory_async.testing.kratos.sessions import current_session


class Logout:
    """The two operations."""

    def __init__(self, service: FlowService, errors: Errors) -> None:
        self._service = service
        self._errors = errors
        self._tokens: dict[str, str] = {}

    def operations(self) -> list[Op]:
        """The rows of the routing table."""
        path = "/self-service/logout"
        return [
            Op("createBrowserLogoutFlow", "GET", f"{path}/browser", self.create, csrf=True),
            Op("updateLogoutFlow", "GET", path, self.logout, csrf=True),
        ]

    def create(self, call: Call) -> Answer:
        """The address that logs the browser out."""
        service = self._service
        try:
            session = current_session(service.store, call)
            if session is None:
                raise _no_session()
            return_to = service.return_to(call)
        except Refused as error:
            return self._errors.elsewhere(error, call, None)
        token = self._tokens.setdefault(session.id, f"ory_lo_{service.store.new_token(24)}")
        query = {"return_to": return_to} if return_to else {}
        url = f"{call.base}/self-service/logout?{urlencode({**query, 'token': token})}"
        return Answer(200, {"logout_url": url, "logout_token": token})

    def logout(self, call: Call) -> Answer:
        """End the session of a browser: 204, in HTML mode a redirect."""
        service = self._service
        try:
            token = call.arg("token")
            if not token:
                raise Refused(400, "Please include a token in the URL query.")
            session = current_session(service.store, call)
            if session is None:
                raise _no_session()
            if self._tokens.get(session.id) != token:
                text = "Unable to log out because the logout token in the URL query does not match the session cookie."
                raise Refused(403, text)
            return_to = service.return_to(call)
        except Refused as error:
            return self._errors.elsewhere(error, call, None)
        session.active = False
        gone = f"{service.config.session_cookie}=; Path=/; Expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0"
        cookies = [
            ("set-cookie", f"{gone}; HttpOnly; SameSite=Lax"),
            ("set-cookie", csrf_cookie(call.base, service.store.new_token(32))),
        ]
        if service.profile.clear_site_data and call.base.startswith("https://"):
            cookies.append(("clear-site-data", '"cache", "cookies", "storage"'))
        if wants_json(call):
            return Answer(204, None, cookies)
        answer = see_other(return_to or service.return_url(None), call)
        answer.headers += cookies
        return answer


def _no_session() -> Refused:
    """401: the call needs a browser that is signed in."""
    message = "request does not have a valid authentication session"
    return Refused(401, "No active session was found in this request.", id="session_inactive", message=message)
