"""Kratos: sessions on both planes, and who a request comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from urllib.parse import urlencode

from ory_async.testing.http import bodies
from ory_async.testing.http.wire import Answer, Call, Op, Refused, not_found
from ory_async.testing.kratos import paging
from ory_async.testing.kratos.documents import identity_document, session_document
from ory_async.testing.kratos.identity import Identity, Session
from ory_async.testing.kratos.paging import OffsetPage, offset_page
from ory_async.testing.kratos.state import Store
from ory_async.testing.kratos.tokenizer import Tokenizer
from ory_async.testing.profile import Profile
from ory_async.testing.source import is_uuid

_NO_SESSION = "No valid session credentials found in the request."
_NO_COOKIE = "No valid session cookie found."
# These two say what kind of nothing they send.
_EMPTY = [("content-type", "application/json; charset=utf-8")]
_TRUTH = {"1": True, "t": True, "true": True, "0": False, "f": False, "false": False}
_MISS_CACHED_FOR = 60
_MANAGED_AT_ONCE = 500


def need_uuid(text: str) -> str:
    """The text; 400 when it is no UUID."""
    if not is_uuid(text):
        raise Refused(400, message=f'uuid: incorrect UUID length {len(text)} in string "{text}"')
    return text


def current_session(store: Store, call: Call) -> Session | None:
    """The live session of a request: X-Session-Token, then the cookie, then Bearer; the first one given decides."""
    token = call.headers.get("x-session-token")
    if token:
        return store.usable(store.session_by_token(token))
    scheme, _, bearer = call.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        bearer = ""
    cookie = call.cookies.get(store.config.session_cookie)
    if cookie:
        session = store.session_by_cookie(cookie)
        other = store.usable(store.session_by_token(bearer)) if bearer else None
        if session is None and other is not None:
            # Real servers find the session of the token, then fail to decode the cookie.
            named = [("x-kratos-authenticated-identity-id", other.identity.id)]
            raise Refused(500, message="securecookie: base64 decode failed", headers=named)
        return store.usable(session)
    return store.usable(store.session_by_token(bearer)) if bearer else None


def need_session(store: Store, call: Call) -> Session:
    """Like `current_session`; 401 when there is none."""
    session = current_session(store, call)
    if session is None:
        raise Refused(401, _NO_COOKIE)
    return session


def lacks_second_factor(store: Store, session: Session) -> bool:
    """Must this session be lifted to aal2 before its user is told anything?"""
    config, identity = store.config, session.identity
    has_one = bool(identity.second_factors) or (config.code_mfa and bool(identity.code_addresses))
    return config.required_aal == "highest_available" and session.aal == "aal1" and has_one


def require_aal(store: Store, call: Call, session: Session, return_to: str | None = None) -> None:
    """403 for a session that has to be lifted to aal2 first. return_to: where the browser goes on afterwards."""
    if not lacks_second_factor(store, session):
        return
    query = urlencode({"aal": "aal2"} | ({"return_to": return_to} if return_to else {}))
    there = {"redirect_browser_to": f"{call.base}/self-service/login/browser?{query}"}
    raise Refused(
        403,
        "An active session was found but it does not fulfill the requested Authenticator Assurance Level. Please "
        "verify yourself with a second factor to resolve this issue.",
        id="session_aal2_required",
        message="Session does not fulfill the requested Authenticator Assurance Level",
        details=there,
        siblings=there,
    )


def refuse_disabled(identity: Identity, *, named: bool = False) -> None:
    """401 for somebody whom an administrator has disabled; 400 with an id of its own where it is named."""
    if not identity.active:
        status, id = (400, "identity_disabled") if named else (401, None)
        details = {"identity_id": identity.id}
        raise Refused(status, "This account was disabled.", id=id, message="identity is disabled", details=details)


@dataclass(frozen=True, slots=True)
class Sessions:
    """The handlers of sessions on one store."""

    store: Store
    profile: Profile
    tokenizer: Tokenizer

    def operations(self) -> list[Op]:
        """The rows of the routing table."""
        of_identity, session = "/admin/identities/{id}/sessions", "/admin/sessions/{id}"
        return [
            Op("listIdentitySessions", "GET", of_identity, self.list_of_identity),
            Op("deleteIdentitySessions", "DELETE", of_identity, self.delete_of_identity),
            Op("listSessions", "GET", "/admin/sessions", self.list_all),
            Op("manageSessions", "POST", "/admin/sessions", self.manage),
            Op("redirectAdminSessions", "DELETE", "/admin/sessions", self.to_public),
            Op("getSession", "GET", session, self.get),
            Op("disableSession", "DELETE", session, self.disable),
            Op("extendSession", "PATCH", session + "/extend", self.extend),
            Op("toSession", "*", "/sessions/whoami", self.whoami),
            Op("listMySessions", "GET", "/sessions", self.list_mine),
            Op("disableMyOtherSessions", "DELETE", "/sessions", self.disable_my_others),
            Op("disableMySession", "DELETE", "/sessions/{id}", self.disable_mine),
            Op("exchangeSessionToken", "GET", "/sessions/token-exchange", self.exchange),
            Op("performNativeLogout", "DELETE", "/self-service/logout/api", self.native_logout),
        ]

    # -- admin plane

    def list_all(self, call: Call) -> Answer:
        active, store = _active(call), self.store
        if self.profile.negative_page_size_refused and (call.arg("page_size") or "").startswith("-"):
            raise Refused(400, "Page sizes start at 1.")
        unreadable = Refused(400, message="could not parse parameter page_size")
        size = paging.page_size(call, 1000, lambda _: unreadable)
        token = call.arg("page_token")
        try:
            before = paging.row_serial(token) if token else None
        except ValueError:
            raise unreadable from None
        expand = _expand(call)
        page, more = store.sessions_before(before, active, size)
        following = paging.row_token(page[-1].id, page[-1].serial) if more else None
        headers = [paging.keyset_link(call, "/admin/sessions", size, paging.FIRST_ROW, following)]
        if self.profile.session_total_count:
            headers.append(("x-total-count", str(store.count_sessions(active))))
        body = [
            session_document(
                s,
                identity_document(s.identity, call.base, addresses=False) if "identity" in expand else None,
                s.devices() if "devices" in expand else None,
                active=self._is_active(s, "identity" in expand),
            )
            for s in page
        ]
        return Answer(200, body, headers)

    def _is_active(self, session: Session, expanded: bool) -> bool:
        """What a document says: the state of the identity counts only where the document shows it."""
        return self.store.alive(session) and (session.identity.active or not expanded)

    def manage(self, call: Call) -> Answer:
        """As the document says: only the Ory Network has this."""
        if not self.profile.manage_sessions:
            return Answer(405, "Method Not Allowed\n", [("allow", "DELETE, GET, OPTIONS")], text=True)
        data = bodies.lenient(call, {"action": str, "identities": [str], "sessions": [str]})
        identities: list[str] = data.get("identities") or []
        sessions: list[str] = data.get("sessions") or []
        action = data.get("action")
        if action not in ("disable", "delete") or not (identities or sessions):
            raise Refused(400, 'The "action" is "disable" or "delete", of "identities" or of "sessions".')
        if max(len(identities), len(sessions)) > _MANAGED_AT_ONCE:
            raise Refused(400, f"At most {_MANAGED_AT_ONCE} ids are taken at once.")
        meant = list(islice(self._meant(identities, sessions, action), _MANAGED_AT_ONCE + 1))
        for session in meant[:_MANAGED_AT_ONCE]:
            if action == "delete":
                self.store.delete_session(session)
            session.active = False
        more = len(meant) > _MANAGED_AT_ONCE
        return Answer(200, {"processed": len(meant) - more, "more": more})

    def _meant(self, identities: list[str], sessions: list[str], action: str) -> Iterator[Session]:
        store, everybody = self.store, "*" in identities or "*" in sessions
        named = {s.id: s for id in identities for s in store.sessions_of(id)}
        named |= {id: s for id in sessions if (s := store.session(id)) is not None}
        found = store.sessions_before(None, None, store.count_sessions(None))[0] if everybody else named.values()
        return (session for session in found if action == "delete" or session.active)

    def get(self, call: Call) -> Answer:
        id, expand = need_uuid(call.params["id"]), _expand(call)
        session = self._session(id)
        identity = identity_document(session.identity, call.base) if "identity" in expand else None
        devices = session.devices() if "devices" in expand else []
        active = self._is_active(session, "identity" in expand)
        return Answer(200, session_document(session, identity, devices, active=active))

    def disable(self, call: Call) -> Answer:
        self._session(need_uuid(call.params["id"])).active = False
        return Answer(204, None, _EMPTY)

    def extend(self, call: Call) -> Answer:
        session = self._session(need_uuid(call.params["id"]))
        self.store.extend(session)
        if self.store.config.faster_session_extend:
            return Answer(204)
        identity = identity_document(session.identity, call.base)
        active = self.store.usable(session) is not None
        return Answer(200, session_document(session, identity, [], active=active))

    def _session(self, id: str) -> Session:
        session = self.store.session(id)
        if session is None:
            raise not_found()
        return session

    def list_of_identity(self, call: Call) -> Answer:
        id = need_uuid(call.params["id"])
        found = self.store.sessions_of(id, _active(call))
        return self._page(found, offset_page(call, f"/admin/identities/{id}/sessions", len(found), one_behind=True))

    def delete_of_identity(self, call: Call) -> Answer:
        found = self.store.sessions_of(need_uuid(call.params["id"]))
        if not found:
            raise not_found()
        for session in found:
            self.store.delete_session(session)
        return Answer(204)

    def to_public(self, call: Call) -> Answer:
        return Answer(307, None, [("location", f"{call.base}/sessions")])

    def _page(self, found: list[Session], page: OffsetPage) -> Answer:
        body = [
            session_document(
                s,
                identity_document(s.identity, "", addresses=False),
                s.devices(),
                active=self.store.usable(s) is not None,
            )
            for s in found[page.start : page.start + page.size]
        ]
        return Answer(200, body, page.headers)

    # -- public plane

    def whoami(self, call: Call) -> Answer:
        store, cacheable = self.store, self.store.config.cacheable_sessions
        session = current_session(store, call)
        if session is None:
            sent_any = any(call.headers.get(name) for name in ("x-session-token", "cookie", "authorization"))
            held = [("ory-session-cache-for", str(_MISS_CACHED_FOR))] if cacheable and not sent_any else []
            raise Refused(401, _NO_SESSION, headers=held)
        require_aal(store, call, session)
        identity = identity_document(session.identity, call.base)
        body = session_document(session, identity, session.devices(), active=True)
        headers = [("x-kratos-authenticated-identity-id", session.identity.id)]
        template = call.arg("tokenize_as")
        if template:
            body["tokenized"] = self.tokenizer.token(template, session, call.base)
        elif cacheable:
            left = (session.expires_at - store.now()).total_seconds()
            headers.append(("ory-session-cache-for", f"{left:.0f}"))
        return Answer(200, body, headers)

    def list_mine(self, call: Call) -> Answer:
        own = need_session(self.store, call)
        if self.profile.my_sessions_need_aal:
            require_aal(self.store, call, own)
        found = [s for s in self.store.sessions_of(own.identity.id, True) if s is not own]
        return self._page(found, offset_page(call, "/sessions", len(found), one_behind=True))

    def disable_my_others(self, call: Call) -> Answer:
        own = need_session(self.store, call)
        # Those that ended before are counted too.
        others = [s for s in self.store.sessions_of(own.identity.id) if s is not own]
        for session in others:
            session.active = False
        return Answer(200, {"count": len(others)})

    def disable_mine(self, call: Call) -> Answer:
        own = need_session(self.store, call)
        id = need_uuid(call.params["id"])
        if id == own.id:
            raise Refused(400, message="cannot revoke current session")
        session = self.store.session(id)
        if session is not None and session.identity is own.identity:
            session.active = False
        return Answer(204, None, _EMPTY)

    def exchange(self, call: Call) -> Answer:
        """The session of a sign-in at a provider that an app began."""
        init_code, return_code = call.arg("init_code"), call.arg("return_to_code")
        if not init_code or not return_code:
            raise Refused(400, '"init_code" and "return_to_code" query params must be set')
        session = self.store.exchangers.session(init_code, return_code)
        if session is None:
            raise Refused(404, 'no session yet for this "code"')
        document = session_document(session, identity_document(session.identity, call.base), [], active=True)
        return Answer(200, {"session_token": session.token, "session": document})

    def native_logout(self, call: Call) -> Answer:
        session = self.store.session_by_token(bodies.lenient(call, {"session_token": str}).get("session_token") or "")
        if session is None:
            text = "The provided Ory Session Token could not be found, is invalid, or otherwise malformed."
            raise Refused(403, text)
        session.active = False
        return Answer(204)


def _expand(call: Call) -> set[str]:
    asked: Iterable[str] = call.args.get("expand", [])
    for name in asked:
        if name.lower() not in ("identity", "devices"):
            raise Refused(400, f"Could not parse expand option: {name}")
    return {name.lower() for name in asked}


def _active(call: Call) -> bool | None:
    text = call.arg("active")
    if not text:
        return None
    value = _TRUTH.get(text.lower())
    if value is None:
        raise Refused(400, message="could not parse parameter active")
    return value
