"""OAuth2 clients: by administrators, and by themselves (dynamic registration)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import SplitResult, urlsplit

from ory_async.testing.http.patch import apply_patch
from ory_async.testing.http.wire import Answer, Call, JsonObject, Op, Refused, is_list, is_object
from ory_async.testing.hydra.state import LIFESPANS, Client, HydraState
from ory_async.testing.hydra.wire import (
    HydraDialect,
    bad_request,
    json_body,
    mistyped,
    no_row,
    no_time,
    oauth_error,
    page_of,
    undecodable,
)
from ory_async.testing.profile import Profile
from ory_async.testing.source import stamp, to_the_second

# What a client document holds: the type of a member and its default; a list is null until it is read back.
CLIENT: dict[str, tuple[type | tuple[type, ...], Any]] = {
    "client_name": (str, ""),
    "redirect_uris": (list, None),
    "grant_types": (list, None),
    "response_types": (list, None),
    "scope": (str, ""),
    "audience": (list, []),
    "owner": (str, ""),
    "policy_uri": (str, ""),
    "allowed_cors_origins": (list, []),
    "tos_uri": (str, ""),
    "client_uri": (str, ""),
    "logo_uri": (str, ""),
    "contacts": (list, None),
    "client_secret_expires_at": (int, 0),
    "subject_type": (str, ""),
    "jwks": (dict, {}),
    "token_endpoint_auth_method": (str, ""),
    "userinfo_signed_response_alg": (str, ""),
    "metadata": ((dict, list, str, int, float, bool), {}),
    "skip_consent": (bool, False),
    "skip_logout_consent": (bool, None),
}
# Members that stay away when they are not set.
CLIENT_OPTIONAL: dict[str, type] = {
    "sector_identifier_uri": str,
    "jwks_uri": str,
    "token_endpoint_auth_signing_alg": str,
    "request_uris": list,
    "request_object_signing_alg": str,
    "frontchannel_logout_uri": str,
    "frontchannel_logout_session_required": bool,
    "post_logout_redirect_uris": list,
    "backchannel_logout_uri": str,
    "backchannel_logout_session_required": bool,
    "access_token_strategy": str,
}
_DEFAULT_SCOPE = "offline_access offline openid"
_CLIENT_ERRORS = {
    "invalid_client_metadata": "The value of one of the Client Metadata fields is invalid and the server has rejected "
    "this request. Note that an Authorization Server MAY choose to substitute a valid value for any requested "
    "parameter of a Client's Metadata.",
    "invalid_redirect_uri": "The value of one or more redirect_uris is invalid.",
}


class Clients:
    """The operations on clients."""

    def __init__(self, state: HydraState, profile: Profile, dialect: HydraDialect) -> None:
        self._state = state
        self._profile = profile
        self._dialect = dialect
        types = {name: kind for name, (kind, _) in CLIENT.items()} | CLIENT_OPTIONAL
        self._types = types | {"client_secret": str, "client_id": str} | dict.fromkeys(LIFESPANS, str)
        self._lifespans = [n for n in LIFESPANS if profile.device_flow or not n.startswith("device_")]

    def operations(self) -> list[Op]:
        """The rows of the routing table."""
        clients, register = "/admin/clients", "/oauth2/register"
        rotate = clients + "/{id}/secrets/rotate"
        # The servers know no rotation until the next ones, the hosted Network does.
        network, unknown = self._state.config.network or self._profile.secret_rotation, self._dialect.unknown
        return [
            Op("createOAuth2Client", "POST", clients, self.create_client),
            Op("listOAuth2Clients", "GET", clients, self.list_clients),
            Op("getOAuth2Client", "GET", clients + "/{id}", self.get_client),
            Op("setOAuth2Client", "PUT", clients + "/{id}", self.set_client),
            Op("patchOAuth2Client", "PATCH", clients + "/{id}", self.patch_client),
            Op("deleteOAuth2Client", "DELETE", clients + "/{id}", self.delete_client),
            Op("setOAuth2ClientLifespans", "PUT", clients + "/{id}/lifespans", self.set_lifespans),
            Op("rotateOAuth2ClientSecret", "POST", rotate, self.rotate_secret if network else unknown),
            Op("deleteRotatedOAuth2ClientSecrets", "DELETE", rotate, self.delete_rotated if network else unknown),
            Op("(rotation)", "*", rotate, unknown),
            Op("createOidcDynamicClient", "POST", register, self.register),
            Op("getOidcDynamicClient", "GET", register + "/{id}", self.get_registered),
            Op("setOidcDynamicClient", "PUT", register + "/{id}", self.set_registered),
            Op("deleteOidcDynamicClient", "DELETE", register + "/{id}", self.delete_registered),
        ]

    # -- clients

    def _client(self, call: Call) -> Client:
        client = self._state.clients.get(call.params["id"])
        if client is None:
            raise no_row()
        return client

    def document(self, client: Client, *, fresh: bool = False, secret: str | None = None) -> JsonObject:
        """A client as it is shown. fresh: as just written, lists that were not given are null. secret: shown too."""
        body: JsonObject = {"client_id": client.id}
        for name, (kind, _) in CLIENT.items():
            value = client.members[name]
            body[name] = [] if value is None and kind is list and not fresh else value
        body |= {name: client.members[name] for name in CLIENT_OPTIONAL if client.members.get(name)}
        body |= {"created_at": to_the_second(client.created_at), "updated_at": stamp(client.updated_at)}
        body |= {name: client.members.get(name) for name in self._lifespans}
        return body | ({"client_secret": secret} if secret else {})

    def _members(self, body: Mapping[str, Any], base: str) -> JsonObject:
        """The members of a client that a body asks for, checked. Raises Refused."""
        self._check_types(body)
        if str(body.get("sector_identifier_uri") or "").startswith("https:"):
            raise Refused(501, "The fake does not fetch sector_identifier_uri (createOAuth2Client).")
        members = {name: default if body.get(name) is None else body[name] for name, (_, default) in CLIENT.items()}
        members["metadata"] = body.get("metadata", {})
        members |= {name: body[name] for name in CLIENT_OPTIONAL if body.get(name) is not None}
        members["client_secret_expires_at"] = 0
        members["allowed_cors_origins"] = [one.rstrip("/") for one in list[str](members["allowed_cors_origins"])]
        keys: Any = members["jwks"].get("keys") or []
        for key in keys if is_list(keys) else [keys]:
            check_key(key)
        members["scope"] = members["scope"] or _DEFAULT_SCOPE
        members["subject_type"] = members["subject_type"] or "public"
        members["token_endpoint_auth_method"] = members["token_endpoint_auth_method"] or "client_secret_basic"
        members["userinfo_signed_response_alg"] = members["userinfo_signed_response_alg"] or "none"
        problem = _client_problem(members, str(body.get("client_secret") or ""), has_keys=body.get("jwks") is not None)
        if problem is not None:
            name, hint = problem
            raise Refused(400, f"{_CLIENT_ERRORS[name]} {hint}", id=name)
        lifespans = {name: body.get(name) for name in LIFESPANS}
        client = Client("", members, "", "", self._state.now(), self._state.now())
        try:
            client.set_lifespans(lifespans)
        except ValueError as error:
            raise bad_request(f"Unable to decode the request body: {error}") from None
        return members

    def _check_types(self, body: Mapping[str, Any]) -> None:
        wrong = mistyped(body, self._types)
        for name in ("created_at", "updated_at"):
            wrong = wrong or no_time(body.get(name))
        if wrong is not None:
            raise undecodable(wrong)

    def _make_client(self, call: Call, body: JsonObject) -> Client:
        state = self._state
        members = self._members(body, call.base)
        id = body.get("client_id") or state.source.new_id()
        if id in state.clients:
            raise Refused(
                409, message="Unable to insert or update resource because a resource with that value exists already"
            )
        secret = body.get("client_secret") or state.secret(size=20)
        token = state.secret("ory_at_")
        client = Client(str(id), members, str(secret), token, state.now(), state.now())
        state.add_client(client)
        return client

    def _created(self, call: Call, client: Client, location: str) -> Answer:
        chosen = bool(json_body(call, bad_request).get("client_id"))
        slash = "" if self._profile.device_flow and not chosen else "/"
        body = self.document(client, fresh=True, secret=None if client.public else client.secret)
        body["registration_access_token"] = client.registration_token
        body["registration_client_uri"] = f"{call.base}/oauth2/register{slash}" + (client.id if chosen else "")
        return Answer(201, body, [("location", location)])

    def create_client(self, call: Call) -> Answer:
        """A new client; its secret is shown now and never again."""
        client = self._make_client(call, json_body(call, undecodable))
        return self._created(call, client, f"/admin/clients/{client.id}")

    def get_client(self, call: Call) -> Answer:
        """One client, without its secret."""
        return Answer(200, self.document(self._client(call)))

    def list_clients(self, call: Call) -> Answer:
        """All clients by id, filtered by name and owner."""
        filters = [(name, call.arg(name)) for name in ("client_name", "owner") if call.arg(name)]
        ids = self._state.client_ids
        if filters:
            members = self._state.clients
            ids = [id for id in ids if all(members[id].members[name] == value for name, value in filters)]
        total = len(self._state.client_ids)
        shown, headers = page_of(self._profile, call, "/admin/clients", "clients", ids, total)
        return Answer(200, [self.document(self._state.clients[id]) for id in shown], headers)

    def _update_client(self, call: Call, client: Client, body: JsonObject) -> Answer:
        members = self._members(body, call.base)
        client.members = members
        client.updated_at = self._state.now()
        secret = str(body.get("client_secret") or "")
        client.secret = secret or client.secret
        return Answer(200, self.document(client, fresh=True, secret=secret))

    def set_client(self, call: Call) -> Answer:
        """Replace a client; what the body leaves out is the default again."""
        body = json_body(call, undecodable)
        self._members(body, call.base)
        return self._update_client(call, self._client(call), body)

    def patch_client(self, call: Call) -> Answer:
        """Change a client by JSON Patch."""
        client = self._client(call)
        try:
            body = apply_patch({**self.document(client), "client_secret": ""}, call.json())
            self._check_types(body)
        except (Refused, ValueError):
            raise Refused(500, "The error is unrecognizable", message="error") from None
        if body.get("client_id") != client.id:
            raise no_row()
        return self._update_client(call, client, body)

    def delete_client(self, call: Call) -> Answer:
        """Delete a client and its tokens."""
        self._state.remove_client(self._client(call).id)
        return Answer(204)

    def set_lifespans(self, call: Call) -> Answer:
        """How long the tokens of a client live, by grant."""
        client = self._client(call)
        body = json_body(call, undecodable)
        try:
            client.set_lifespans(body)
        except (ValueError, TypeError) as error:
            raise undecodable(str(error)) from None
        client.updated_at = self._state.now()
        return Answer(200, self.document(client))

    def rotate_secret(self, call: Call) -> Answer:
        """A new secret; the ones before it go on working until they are deleted. Hosted Network only."""
        client = self._client(call)
        if client.public:
            raise oauth_error("invalid_request", "Public clients have no secret to rotate.")
        client.rotated.append(client.secret)
        client.secret = self._state.secret(size=20)
        return Answer(200, self.document(client, secret=client.secret))

    def delete_rotated(self, call: Call) -> Answer:
        """Rotated secrets stop working. Hosted Network only."""
        client = self._client(call)
        client.rotated.clear()
        return Answer(200, self.document(client))

    # -- dynamic registration: clients that look after themselves

    def _registered(self, call: Call) -> Client:
        self._require_registration()
        client = self._state.clients.get(call.params["id"])
        token = call.headers.get("authorization", "").removeprefix("Bearer ")
        if client is None or token != client.registration_token:
            raise Refused(
                401,
                "The requested OAuth 2.0 client does not exist or you provided incorrect credentials.",
                message="The request could not be authorized",
            )
        return client

    def _require_registration(self) -> None:
        if not self._state.config.oauth2_registration:
            raise Refused(404, "Dynamic registration is not enabled.")

    def _registration_body(self, call: Call, status: int) -> JsonObject:
        body = json_body(call, undecodable)
        self._check_types(body)
        if body.get("client_secret"):
            raise Refused(status, "It is not allowed to choose your own OAuth2 Client secret.")
        if "metadata" in body:
            hint = "metadata cannot be set for dynamic client registration"
            raise Refused(400, f"{_CLIENT_ERRORS['invalid_client_metadata']} {hint}", id="invalid_client_metadata")
        if body.get("access_token_strategy"):
            raise bad_request("It is not allowed to choose your own access token strategy.")
        for name in ("skip_consent", "skip_logout_consent"):
            if body.get(name):
                raise Refused(400, f"'{name}' cannot be set for dynamic client registration", id="invalid_request")
        return body

    def register(self, call: Call) -> Answer:
        """A client makes itself; the id is always the server's choice."""
        self._require_registration()
        body = self._registration_body(call, 400)
        body.pop("client_id", None)
        client = self._make_client(call, body)
        slash = "" if self._profile.device_flow else "/"
        return self._created(call, client, f"{slash}admin/clients/{client.id}")

    def get_registered(self, call: Call) -> Answer:
        """A client reads itself, with its registration access token."""
        body = self.document(self._registered(call))
        del body["metadata"]
        return Answer(200, body)

    def set_registered(self, call: Call) -> Answer:
        """A client changes itself and gets a new registration access token."""
        client = self._registered(call)
        answer = self._update_client(call, client, self._registration_body(call, 403))
        client.registration_token = self._state.secret("ory_at_")
        answer.body["registration_access_token"] = client.registration_token
        return answer

    def delete_registered(self, call: Call) -> Answer:
        """A client ends itself."""
        self._state.remove_client(self._registered(call).id)
        return Answer(204)


def _client_problem(members: Mapping[str, Any], secret: str, *, has_keys: bool) -> tuple[str, str] | None:
    """What is wrong with a client: the error and a hint."""
    metadata = "invalid_client_metadata"
    if members["token_endpoint_auth_method"] == "private_key_jwt" and not (has_keys or members.get("jwks_uri")):
        return metadata, "When token_endpoint_auth_method is 'private_key_jwt', either jwks or jwks_uri must be set."
    if has_keys and members.get("jwks_uri"):
        return metadata, "Fields jwks and jwks_uri can not both be set, you must choose one."
    if 0 < len(secret) < 6:
        return metadata, "Field client_secret must contain a secret that is at least 6 characters long."
    for origin in list[str](members["allowed_cors_origins"]):
        parts = _parsed(origin)
        if (
            parts is None
            or parts.scheme not in ("http", "https")
            or parts.path.strip("/")
            or parts.query
            or parts.username
        ):
            return metadata, f"Origin URL {origin} is not allowed."
    if members.get("sector_identifier_uri"):
        return metadata, "Value sector_identifier_uri must be an HTTPS URL but it is not."
    if members["userinfo_signed_response_alg"] not in ("none", "RS256"):
        return metadata, "Field userinfo_signed_response_alg can either be 'none' or 'RS256'."
    redirect_uris = list[str](members["redirect_uris"] or [])
    for uri in redirect_uris:
        if _parsed(uri) is None:
            return "invalid_redirect_uri", f"Unable to parse redirect URL: {uri}"
        if "#" in uri:
            return "invalid_redirect_uri", "Redirect URIs must not contain fragments (#)."
    if members["subject_type"] != "public":
        return (
            metadata,
            f"Subject type {members['subject_type']} is not supported by server, only [public] are allowed.",
        )
    known = [_origin(uri) for uri in redirect_uris]
    for uri in list[str](members.get("post_logout_redirect_uris") or []):
        if _parsed(uri) is None or _origin(uri) not in known:
            return metadata, f"post_logout_redirect_uri '{uri}' must match one of the registered redirect URIs."
    if members.get("access_token_strategy") not in (None, "", "jwt", "opaque"):
        return metadata, "invalid access token strategy"
    return None


def _parsed(uri: str) -> SplitResult | None:
    """The parts of an absolute URL, or a path; None for what is neither."""
    try:
        parts = urlsplit(uri)
        _ = parts.port  # read when it is asked for
    except ValueError:
        return None
    return parts if parts.scheme or uri.startswith("/") else None


def _origin(uri: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(uri)
    return parts.scheme, parts.hostname, parts.port


def check_key(key: Any) -> None:
    """400 for what is no JSON web key."""
    kind = key.get("kty") if is_object(key) else None
    if kind not in ("RSA", "EC", "OKP", "oct"):
        raise undecodable(f"go-jose/go-jose: unknown json web key type '{kind or ''}'")
