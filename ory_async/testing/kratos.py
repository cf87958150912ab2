"""Kratos: the admin plane, schemas, sessions and health. Flows are in selfservice.py."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx

from .paging import FIRST_IDENTITY, OffsetPage, bad_token, decode, encode, keyset_link, number, offset_page, page_size
from .patch import apply_patch
from .profile import Profile
from .state import Identity, Session, Store, Taken, Unfit, identity_document, session_document
from .wire import Answer, Call, JsonObject, Op, Refused, is_object, not_found

STORED_ALREADY = "Unable to insert or update resource because a resource with that value exists already"
_CREATE = {
    "schema_id", "traits", "credentials", "metadata_public", "metadata_admin", "state",
    "verifiable_addresses", "recovery_addresses", "organization_id", "external_id",
}  # fmt: skip
_UPDATE = _CREATE - {"verifiable_addresses", "recovery_addresses", "organization_id"}
_CREDENTIAL_TYPES = {
    "password", "oidc", "totp", "lookup_secret", "webauthn", "code", "passkey", "profile", "saml", "link_recovery",
    "code_recovery",
}  # fmt: skip
_FILTERS = ("ids", "credentials_identifier", "preview_credentials_identifier_similar", "organization_id")
_NO_SESSION = "No valid session credentials found in the request."
# These two say what kind of nothing they send.
_EMPTY = [("content-type", "application/json; charset=utf-8")]
_FIRST_SESSION = "created_at=2200-12-31 23:59:59/id=00000000-0000-0000-0000-000000000000"


def is_uuid(text: str) -> bool:
    """Is this a UUID?"""
    try:
        UUID(text)
    except ValueError:
        return False
    return True


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
        raise Refused(401, _NO_SESSION)
    return session


@dataclass(frozen=True, slots=True)
class Kratos:
    """The handlers of Kratos on one store."""

    store: Store
    profile: Profile

    def operations(self) -> list[Op]:
        """The rows of the routing table."""
        identity, session = "/admin/identities/{id}", "/admin/sessions/{id}"
        rows = [
            Op("listIdentities", "GET", "/admin/identities", self.list_identities),
            Op("createIdentity", "POST", "/admin/identities", self.create_identity),
            Op("batchPatchIdentities", "PATCH", "/admin/identities", self.batch),
            Op("getIdentity", "GET", identity, self.get_identity),
            Op("updateIdentity", "PUT", identity, self.update_identity),
            Op("patchIdentity", "PATCH", identity, self.patch_identity),
            Op("deleteIdentity", "DELETE", identity, self.delete_identity),
            Op("deleteIdentityCredentials", "DELETE", identity + "/credentials/{type}", self.delete_credentials),
            Op("listIdentitySessions", "GET", identity + "/sessions", self.list_identity_sessions),
            Op("deleteIdentitySessions", "DELETE", identity + "/sessions", self.delete_identity_sessions),
            Op("listSessions", "GET", "/admin/sessions", self.list_sessions),
            Op("redirectAdminSessions", "DELETE", "/admin/sessions", self.to_public_sessions),
            Op("getSession", "GET", session, self.get_session),
            Op("disableSession", "DELETE", session, self.disable_session),
            Op("extendSession", "PATCH", session + "/extend", self.extend_session),
            Op("getVersion", "GET", "/admin/version", self.version),
            Op("listIdentitySchemas", "GET", "/schemas", self.list_schemas, csrf=True),
            Op("getIdentitySchema", "GET", "/schemas/{id}", self.get_schema),
            Op("toSession", "*", "/sessions/whoami", self.whoami),
            Op("listMySessions", "GET", "/sessions", self.list_my_sessions),
            Op("disableMyOtherSessions", "DELETE", "/sessions", self.disable_my_other_sessions),
            Op("disableMySession", "DELETE", "/sessions/{id}", self.disable_my_session),
            Op("exchangeSessionToken", "GET", "/sessions/token-exchange", self.exchange),
            Op("performNativeLogout", "DELETE", "/self-service/logout/api", self.native_logout),
        ]
        for prefix in ("", "/admin"):
            rows.append(Op("isReady", "GET", prefix + "/health/ready", self.health))
            rows.append(Op("isAlive", "GET", prefix + "/health/alive", self.health))
        if self.profile.external_id:
            path = "/admin/identities/by/external/{external_id}"
            rows.append(Op("getIdentityByExternalID", "GET", path, self.get_by_external_id))
        return rows

    # -- identities

    def list_identities(self, call: Call) -> Answer:
        store, profile = self.store, self.profile
        asked = number(call, "page_size")
        if asked is not None and asked < 0 and profile.negative_page_size_drops:
            raise httpx.ReadError("server dropped the connection")
        size = page_size(call, profile.identity_page_max)
        token = call.arg("page_token") or FIRST_IDENTITY
        if not is_uuid(token):
            raise bad_token()
        given = [name for name in _FILTERS if name in call.args]
        self._check_filters(call, given)
        if not profile.organization_filter:
            given = [name for name in given if name != "organization_id"]
        if given:
            found = [i for i in store if i.id > token and self._matches(call, i)]
            page, more = found[:size], len(found) > size
        else:
            page, more = store.after(token, size)
        following = page[-1].id if more and page else None
        shown = _include(call)
        by_name = any(name in given for name in _FILTERS[1:3])
        credentials = shown if shown or by_name else None
        body = [identity_document(i, call.base, credentials=credentials, admin=True) for i in page]
        return Answer(200, body, [keyset_link(call, "/admin/identities", size, FIRST_IDENTITY, following)])

    def _check_filters(self, call: Call, given: list[str]) -> None:
        profile = self.profile
        if len(given) > 1 and profile.exclusive_filters:
            raise Refused(400, "You cannot combine multiple filters in this API")
        if "credentials_identifier" in given and "preview_credentials_identifier_similar" in given:
            both = "credentials_identifier and preview_credentials_identifier_similar."
            raise Refused(400, f"Cannot pass both {both}")
        ids = call.args.get("ids", [])
        if profile.ids_filter_max is not None and len(ids) > profile.ids_filter_max:
            raise Refused(400, f"The number of ids to filter must not exceed {profile.ids_filter_max}.")
        uuids = [("ids", value) for value in ids]
        if profile.organization_filter and "organization_id" in given:
            uuids.append(("organization_id", call.args["organization_id"][0]))
        for name, value in uuids:
            if not is_uuid(value):
                raise Refused(400, f"Invalid UUID value `{value}` for parameter `{name}`.")

    def _matches(self, call: Call, identity: Identity) -> bool:
        args = call.args
        names = [v for values in identity.identifiers().values() for v in values]
        exact, similar = call.arg("credentials_identifier"), call.arg("preview_credentials_identifier_similar")
        organization = call.arg("organization_id") if self.profile.organization_filter else None
        return (
            ("ids" not in args or identity.id in args["ids"])
            and (exact is None or exact.strip().lower() in names)
            and (similar is None or any(similar.strip().lower() in name for name in names))
            and (organization is None or identity.organization_id == organization)
        )

    def create_identity(self, call: Call) -> Answer:
        data = _object(call, self._known(_CREATE))
        try:
            identity = self.store.create(data, password=_password(data))
        except Unfit as error:
            raise Refused(400, str(error)) from None
        except Taken:
            raise Refused(409, "This identity conflicts with another identity that already exists.") from None
        has_note = identity.metadata_admin is not None
        body = identity_document(identity, call.base, credentials=(), admin=has_note, fresh=True)
        # The missing /admin is what the servers send.
        return Answer(201, body, [("location", f"{call.base}/identities/{identity.id}")])

    def batch(self, call: Call) -> Answer:
        items: list[Any] = _object(call, None).get("identities") or []
        limit = self.profile.batch_max
        if limit is not None and len(items) > limit:
            text = "The maximum number of identities per request that can be created or deleted at once is"
            raise Refused(400, f"{text} {limit}.")
        creates = [item for item in items if is_object(item) and is_object(item.get("create"))]
        results = iter(self.store.create_batch((c["create"], _password(c["create"])) for c in creates))
        out: list[JsonObject | None] = []
        for item in items:
            if not any(item is create for create in creates):
                out.append(None)
                continue
            result = next(results)
            line: JsonObject = {"action": "create" if isinstance(result, Identity) else "error"}
            if isinstance(result, Identity):
                line["identity"] = result.id
            if item.get("patch_id"):
                line["patch_id"] = item["patch_id"]
            if isinstance(result, Unfit):
                line["error"] = Refused(400, str(result)).item()
            elif not isinstance(result, Identity):
                line["error"] = Refused(409, message=STORED_ALREADY).item()
            out.append(line)
        return Answer(200, {"identities": out})

    def get_identity(self, call: Call) -> Answer:
        identity = self._identity(call)
        return Answer(200, identity_document(identity, call.base, credentials=_include(call), admin=True))

    def get_by_external_id(self, call: Call) -> Answer:
        identity = self.store.by_external_id(call.params["external_id"])
        if identity is None:
            raise not_found()
        return Answer(200, identity_document(identity, call.base, credentials=_include(call), admin=True))

    def update_identity(self, call: Call) -> Answer:
        data = _object(call, self._known(_UPDATE))
        identity = self._identity(call)
        self._update(identity, data)
        password = _password(data)
        if password is not None:
            identity.password = password
        has_note = identity.metadata_admin is not None
        return Answer(200, identity_document(identity, call.base, credentials=(), admin=has_note))

    def patch_identity(self, call: Call) -> Answer:
        identity = self._identity(call)
        document = {
            "schema_id": identity.schema.id,
            "state": identity.state,
            "traits": identity.traits,
            "metadata_public": identity.metadata_public,
            "metadata_admin": identity.metadata_admin,
            "external_id": identity.external_id,
        }
        self._update(identity, apply_patch(document, _json(call)))
        return Answer(200, identity_document(identity, call.base, credentials=(), admin=True))

    def _update(self, identity: Identity, data: Mapping[str, Any]) -> None:
        try:
            self.store.update(identity, data)
        except Unfit as error:
            raise Refused(400, str(error)) from None
        except Taken:
            raise Refused(409, message=STORED_ALREADY) from None

    def delete_identity(self, call: Call) -> Answer:
        self.store.delete(self._identity(call))
        return Answer(204)

    def delete_credentials(self, call: Call) -> Answer:
        identity, kind = self._identity(call), call.params["type"]
        if kind in ("password", "code") and not self.profile.password_removable:
            raise Refused(400, "You cannot remove first factor credentials.")
        if kind == "code":
            raise Refused(400, "Credentials type code cannot be deleted.")
        if kind != "password" or identity.password is None:
            raise Refused(404, f"You tried to remove a {kind} but this user have no {kind} set up.")
        identity.password = None
        return Answer(204)

    def _identity(self, call: Call) -> Identity:
        identity = self.store.get(call.params["id"])
        if identity is None:
            raise not_found()
        return identity

    def _known(self, members: set[str]) -> set[str]:
        return members if self.profile.external_id else members - {"external_id"}

    # -- sessions, admin plane

    def list_sessions(self, call: Call) -> Answer:
        expand = _expand(call)
        size = page_size(call, 1000)
        before = _position(call.arg("page_token"))
        everything = self.store.sessions(_active(call))
        found = [s for s in everything if s.serial < before] if before is not None else everything
        page, more = found[:size], len(found) > size
        following = encode(f"id={page[-1].id}/created_at={page[-1].serial}") if more and page else None
        headers = [keyset_link(call, "/admin/sessions", size, encode(_FIRST_SESSION), following)]
        if self.profile.session_total_count:
            headers.append(("x-total-count", str(len(self.store.sessions()))))
        body = [
            session_document(
                s,
                identity_document(s.identity, call.base, addresses=False) if "identity" in expand else None,
                s.devices() if "devices" in expand else None,
                active=self.store.usable(s) is not None,
            )
            for s in page
        ]
        return Answer(200, body, headers)

    def get_session(self, call: Call) -> Answer:
        session = self._session(call)
        expand = _expand(call)
        identity = identity_document(session.identity, call.base) if "identity" in expand else None
        devices = session.devices() if "devices" in expand else []
        active = self.store.usable(session) is not None
        return Answer(200, session_document(session, identity, devices, active=active))

    def disable_session(self, call: Call) -> Answer:
        self._session(call).active = False
        return Answer(204, None, _EMPTY)

    def extend_session(self, call: Call) -> Answer:
        session = self._session(call)
        self.store.extend(session)
        identity = identity_document(session.identity, call.base)
        active = self.store.usable(session) is not None
        return Answer(200, session_document(session, identity, [], active=active))

    def _session(self, call: Call) -> Session:
        id = call.params["id"]
        if not is_uuid(id):
            raise Refused(400, message=f'uuid: incorrect UUID length {len(id)} in string "{id}"')
        session = self.store.session(id)
        if session is None:
            raise not_found()
        return session

    def list_identity_sessions(self, call: Call) -> Answer:
        id = call.params["id"]
        found = self.store.sessions_of(id, _active(call))
        page = offset_page(call, f"/admin/identities/{id}/sessions", len(found))
        return self._session_page(found, page)

    def delete_identity_sessions(self, call: Call) -> Answer:
        found = self.store.sessions_of(call.params["id"])
        if not found:
            raise not_found()
        for session in found:
            self.store.delete_session(session)
        return Answer(204)

    def to_public_sessions(self, call: Call) -> Answer:
        return Answer(307, None, [("location", f"{call.base}/sessions")])

    def _session_page(self, found: list[Session], page: OffsetPage) -> Answer:
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

    # -- sessions, public plane

    def whoami(self, call: Call) -> Answer:
        session = need_session(self.store, call)
        template = call.arg("tokenize_as")
        if template:
            raise Refused(400, f'Unable to find tokenizer template "{template}".')
        identity = identity_document(session.identity, call.base)
        headers = [("x-kratos-authenticated-identity-id", session.identity.id)]
        return Answer(200, session_document(session, identity, session.devices(), active=True), headers)

    def list_my_sessions(self, call: Call) -> Answer:
        own = need_session(self.store, call)
        found = [s for s in self.store.sessions_of(own.identity.id, True) if s is not own]
        return self._session_page(found, offset_page(call, "/sessions", len(found)))

    def disable_my_other_sessions(self, call: Call) -> Answer:
        own = need_session(self.store, call)
        others = [s for s in self.store.sessions_of(own.identity.id, True) if s is not own]
        for session in others:
            session.active = False
        return Answer(200, {"count": len(others)})

    def disable_my_session(self, call: Call) -> Answer:
        own = need_session(self.store, call)
        id = call.params["id"]
        if id == own.id:
            raise Refused(400, "The session of this request can only be ended by logging out.")
        if not is_uuid(id):
            raise Refused(400, message=f'uuid: incorrect UUID length {len(id)} in string "{id}"')
        session = self.store.session(id)
        if session is not None and session.identity is own.identity:
            session.active = False
        return Answer(204, None, _EMPTY)

    def exchange(self, call: Call) -> Answer:
        if not call.arg("init_code") or not call.arg("return_to_code"):
            raise Refused(400, '"init_code" and "return_to_code" query params must be set')
        raise Refused(404, 'no session yet for this "code"')

    def native_logout(self, call: Call) -> Answer:
        if not call.body:
            header = '"Content-Length"'
            raise Refused(400, f"Unable to decode HTTP Request Body because its HTTP Header {header} is zero.")
        session = self.store.session_by_token(str(_object(call, None).get("session_token") or ""))
        if session is None:
            text = "The provided Ory Session Token could not be found, is invalid, or otherwise malformed."
            raise Refused(403, text)
        session.active = False
        return Answer(204)

    # -- schemas, version, health

    def list_schemas(self, call: Call) -> Answer:
        everything = [{"id": s.id, "schema": s.document} for s in self.store.schemas.values()]
        page = offset_page(call, "/schemas", len(everything))
        return Answer(200, everything[page.start : page.start + page.size], page.headers)

    def get_schema(self, call: Call) -> Answer:
        id = call.params["id"]
        for schema in self.store.schemas.values():
            if id in (schema.id, schema.url_name):
                return Answer(200, schema.document, charset=self.profile.schema_charset)
        raise Refused(404, f"Identity schema `{id}` could not be found.")

    def version(self, call: Call) -> Answer:
        return Answer(200, {"version": "fake"})

    def health(self, call: Call) -> Answer:
        return Answer(200, {"status": "ok"})


def _json(call: Call) -> Any:
    try:
        return call.json()
    except ValueError as error:
        at = error.pos if isinstance(error, json.JSONDecodeError) else 0
        text = call.body.decode("utf-8", "replace")
        if at >= len(text):
            raise Refused(400, message="unexpected EOF") from None
        raise Refused(400, message=f"invalid character '{text[at]}' in the JSON body") from None


def _object(call: Call, members: set[str] | None) -> JsonObject:
    """The JSON object of a request; 400 for a member that is not known (None: any)."""
    data = _json(call)
    if not is_object(data):
        raise Refused(400, message="json: cannot unmarshal the body into an object")
    for name in data if members is not None else ():
        if name not in (members or ()):
            raise Refused(400, message=f'json: unknown field "{name}"')
    return data


def _password(data: Mapping[str, Any]) -> str | None:
    """The password in the credentials of a create or update body, plain or as the hash it came as."""
    place: Any = data.get("credentials")
    for key in ("password", "config"):
        place = place.get(key) if is_object(place) else None
    if not is_object(place):
        return None
    found = place.get("password") or place.get("hashed_password")
    return str(found) if found else None


def _include(call: Call) -> list[str]:
    kinds = call.args.get("include_credential", [])
    if any(kind not in _CREDENTIAL_TYPES for kind in kinds):
        raise Refused(400, "Invalid value `[]` for parameter `include_credential`.")
    return kinds


def _expand(call: Call) -> set[str]:
    asked: Iterable[str] = call.args.get("expand", [])
    for name in asked:
        if name.lower() not in ("identity", "devices"):
            raise Refused(400, f"Could not parse expand option: {name}")
    return {name.lower() for name in asked}


def _active(call: Call) -> bool | None:
    value = call.arg("active")
    return None if value is None else value.lower() in ("true", "1", "t")


def _position(token: str | None) -> int | None:
    """The place a session token names; None for the start of the list."""
    if token is None:
        return None
    # `id=.../created_at=...`, in either order.
    _, _, created = decode(token).partition("created_at=")
    created = created.partition("/")[0]
    if created.startswith("2200-"):
        return None
    if not created.isdigit():
        raise bad_token()
    return int(created)
