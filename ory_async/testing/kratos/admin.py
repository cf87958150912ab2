"""Identities and mails as administrators see them, and the identity schemas.

Sessions are in sessions.py, recovery by an administrator in recovery_admin.py.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from ory_async.testing.http import bodies
from ory_async.testing.http.bodies import Shape
from ory_async.testing.http.patch import apply_patch, broken
from ory_async.testing.http.wire import Answer, Call, JsonObject, Op, Refused, is_object, not_found
from ory_async.testing.kratos import paging
from ory_async.testing.kratos.courier import Message
from ory_async.testing.kratos.documents import identity_document, message_document
from ory_async.testing.kratos.flows.messages import password_too_long
from ory_async.testing.kratos.identity import FAKE_HASH, Credentials, Identity
from ory_async.testing.kratos.paging import FIRST_IDENTITY, offset_page
from ory_async.testing.kratos.sessions import need_uuid
from ory_async.testing.kratos.state import Store, Taken, Unfit
from ory_async.testing.profile import Profile
from ory_async.testing.source import is_uuid

STORED_ALREADY = "Unable to insert or update resource because a resource with that value exists already"
_IMPORT: Shape = {
    "password": {"config": {"hashed_password": str, "password": str, "use_password_migration_hook": bool}},
    "oidc": {"config": {"config": object, "providers": [{"provider": str, "subject": str, "organization": str}]}},
    "saml": {"config": object},
}
_UPDATE: dict[str, Shape] = {
    "schema_id": str,
    "traits": object,
    "metadata_public": object,
    "metadata_admin": object,
    "state": str,
    "external_id": str,
}
_CREATE: dict[str, Shape] = {
    **_UPDATE,
    "credentials": _IMPORT,
    "verifiable_addresses": [dict],
    "recovery_addresses": [dict],
    "organization_id": str,
}
_CREDENTIAL_TYPES = {
    "password", "oidc", "totp", "lookup_secret", "webauthn", "code", "passkey", "profile", "saml", "link_recovery",
    "code_recovery",
}  # fmt: skip
_FILTERS = ("ids", "credentials_identifier", "preview_credentials_identifier_similar", "organization_id")
_HASH = re.compile(
    r"\$(2[abzy]?|argon2id?|pbkdf2-sha\d{1,3}|scrypt|firescrypt|md5|md5-crypt|sha(1|256|512)|sha(256|512)-crypt"
    r"|hmac-(md4|md5|sha1|sha224|sha256|sha384|sha512))\$|\{SSHA(256|512)?\}"
)
_MESSAGE_STATUS = {"queued", "sent", "processing", "abandoned"}
COURIER_PAGE = 10


@dataclass(frozen=True, slots=True)
class Admin:
    """The handlers on one store."""

    store: Store
    profile: Profile

    def operations(self) -> list[Op]:
        """The rows of the routing table."""
        identity, message = "/admin/identities/{id}", "/admin/courier/messages/{id}"
        rows = [
            Op("listIdentities", "GET", "/admin/identities", self.list_identities),
            Op("createIdentity", "POST", "/admin/identities", self.create_identity),
            Op("batchPatchIdentities", "PATCH", "/admin/identities", self.batch),
            Op("getIdentity", "GET", identity, self.get_identity),
            Op("updateIdentity", "PUT", identity, self.update_identity),
            Op("patchIdentity", "PATCH", identity, self.patch_identity),
            Op("deleteIdentity", "DELETE", identity, self.delete_identity),
            Op("deleteIdentityCredentials", "DELETE", identity + "/credentials/{type}", self.delete_credentials),
            Op("listCourierMessages", "GET", "/admin/courier/messages", self.list_messages),
            Op("getCourierMessage", "GET", message, self.get_message),
            Op("listIdentitySchemas", "GET", "/schemas", self.list_schemas, csrf=True),
            Op("getIdentitySchema", "GET", "/schemas/{id}", self.get_schema),
        ]
        by_external_id = self.get_by_external_id if self.profile.external_id else _no_such_path
        external = "/admin/identities/by/external/{external_id}"
        return [*rows, Op("getIdentityByExternalID", "GET", external, by_external_id)]

    # -- identities

    def list_identities(self, call: Call) -> Answer:
        shown, filters = _include(call), self._filters(call)
        by_name = "credentials_identifier" in filters or "preview_credentials_identifier_similar" in filters
        credentials = shown if shown or by_name else None

        def documents(page: Iterable[Identity]) -> list[JsonObject]:
            return [identity_document(i, call.base, credentials=credentials, admin=True) for i in page]

        path, args = "/admin/identities", call.args
        if "page" in args and not ("page_size" in args or "page_token" in args):
            total = sum(1 for _ in self._found(filters, "")) if filters else len(self.store)
            window = paging.legacy_page(call, path, total)
            rows = islice(self._found(filters, ""), window.start, window.start + window.size)
            return Answer(200, documents(rows), window.headers)
        if self.profile.negative_page_size_refused and (call.arg("page_size") or "").startswith("-"):
            raise Refused(400, "Page sizes start at 1.")
        size = paging.page_size(call, self.profile.identity_page_max, lambda error: Refused(400, str(error)))
        token = call.arg("page_token") or FIRST_IDENTITY
        if not is_uuid(token):
            raise paging.bad_token()
        found = list(islice(self._found(filters, token), min(size, len(self.store)) + 1))
        page = found[:size]
        following = page[-1].id if len(found) > size else None
        return Answer(200, documents(page), [paging.keyset_link(call, path, size, FIRST_IDENTITY, following)])

    def _filters(self, call: Call) -> dict[str, list[str]]:
        """The filters of a list call, checked; those that are not applied are left out."""
        profile, args = self.profile, call.args
        given = {name: args[name] for name in _FILTERS if name in args}
        if len(given) > 1 and profile.exclusive_filters:
            raise Refused(400, "You cannot combine multiple filters in this API")
        ids = given.get("ids", [])
        if profile.ids_filter_max is not None and len(ids) > profile.ids_filter_max:
            raise Refused(400, f"The number of ids to filter must not exceed {profile.ids_filter_max}.")
        if not profile.organization_filter:
            given.pop("organization_id", None)
        uuids = [(name, value) for name in ("ids", "organization_id") for value in given.get(name, ())]
        for name, value in uuids:
            if not is_uuid(value):
                raise Refused(400, f"Invalid UUID value `{value}` for parameter `{name}`.")
        given = {name: values for name, values in given.items() if values[0]}
        if "credentials_identifier" in given and "preview_credentials_identifier_similar" in given:
            both = "credentials_identifier and preview_credentials_identifier_similar."
            raise Refused(400, f"Cannot pass both {both}")
        return given

    def _found(self, filters: Mapping[str, list[str]], token: str) -> Iterator[Identity]:
        """The identities behind an id that fit all filters, in order."""
        exact, ids = filters.get("credentials_identifier"), filters.get("ids")
        candidates: Iterable[Identity | None]
        if exact:
            candidates = [self.store.by_identifier(exact[0])]
        elif ids:
            candidates = [self.store.get(id) for id in sorted(set(ids))]
        else:
            candidates = self.store.behind(token)
        return (i for i in candidates if i is not None and i.id > token and _fits(i, filters))

    def create_identity(self, call: Call) -> Answer:
        data = bodies.strict(call, self._known(_CREATE))
        try:
            identity = self.store.create(data, **_imported(data))
        except Unfit as error:
            raise Refused(400, str(error)) from None
        except Taken:
            raise Refused(409, "This identity conflicts with another identity that already exists.") from None
        has_note = identity.metadata_admin is not None
        body = identity_document(identity, call.base, credentials=(), admin=has_note, fresh=True)
        # The missing /admin is what the servers send.
        return Answer(201, body, [("location", f"{call.base}/identities/{identity.id}")])

    def batch(self, call: Call) -> Answer:
        items = self._batch_items(call)
        limit = self.profile.batch_max
        if limit is not None and len(items) > limit:
            text = "The maximum number of identities per request that can be created or deleted at once is"
            raise Refused(400, f"{text} {limit}.")
        creates = [item["create"] for item in items if item.get("create") is not None]
        results = self.store.create_batch([(data, _imported(data)) for data in creates])
        fitting = [result for result in results if not isinstance(result, Unfit)]
        if len(fitting) == 1 and isinstance(fitting[0], Taken):
            raise Refused(409, message=STORED_ALREADY)
        lines = iter(results)
        return Answer(200, {"identities": [_batch_line(item, lines) for item in items]})

    def _batch_items(self, call: Call) -> list[JsonObject]:
        # The envelope of these refusals says 500.
        item: dict[str, Shape] = {"create": self._known(_CREATE), "patch_id": str}
        body = bodies.strict(call, {"identities": [item]}, code=500)
        items: list[JsonObject] = [given or {} for given in body.get("identities") or ()]
        for id in (item.get("patch_id") for item in items):
            if id is not None and not is_uuid(id):
                raise Refused(400, message=f'uuid: incorrect UUID length {len(id)} in string "{id}"', code=500)
        return items

    def get_identity(self, call: Call) -> Answer:
        shown = _include(call)
        return Answer(200, identity_document(self._identity(call), call.base, credentials=shown, admin=True))

    def get_by_external_id(self, call: Call) -> Answer:
        shown = _include(call)
        identity = self.store.by_external_id(call.params["external_id"])
        if identity is None:
            raise not_found()
        return Answer(200, identity_document(identity, call.base, credentials=shown, admin=True))

    def update_identity(self, call: Call) -> Answer:
        data = bodies.lenient(call, _UPDATE | {"credentials": _IMPORT})
        identity = self._identity(call)
        known = self._known(_UPDATE)
        self._update(identity, {name: value for name, value in data.items() if name in known}, _imported(data))
        has_note = identity.metadata_admin is not None
        return Answer(200, identity_document(identity, call.base, credentials=(), admin=has_note))

    def patch_identity(self, call: Call) -> Answer:
        identity = self._identity(call)
        document = {
            "schema_id": identity.schema.id,
            "state": identity.state,
            "traits": identity.traits,
            "verifiable_addresses": [address.verifiable() for address in identity.verifiable],
            "metadata_public": identity.metadata_public,
            "metadata_admin": identity.metadata_admin,
            "external_id": identity.external_id,
        }
        data = apply_patch(document, bodies.patch(call), removes=self.profile.patch_removes)
        try:
            bodies.check(data, _UPDATE | {"verifiable_addresses": [dict]}, strict=False)
        except ValueError as error:
            raise broken(str(error)) from None
        state = data.get("state")
        if state not in ("active", "inactive"):
            text = f"The supplied state ('{state}') was not valid. Valid states are ('active', 'inactive')."
            raise Refused(400, text, message="identity state is not valid")
        self._update(identity, data, {})
        return Answer(200, identity_document(identity, call.base, credentials=(), admin=True))

    def _update(self, identity: Identity, data: Mapping[str, Any], credentials: Credentials) -> None:
        try:
            self.store.update(identity, data, **credentials)
        except Unfit as error:
            raise Refused(400, str(error)) from None
        except Taken:
            raise Refused(409, message=STORED_ALREADY) from None

    def delete_identity(self, call: Call) -> Answer:
        self.store.delete(self._identity(call))
        return Answer(204)

    def delete_credentials(self, call: Call) -> Answer:
        identity, kind = self._identity(call), call.params["type"]
        if kind not in identity.credentials():
            raise Refused(404, f"You tried to remove a {kind} but this user have no {kind} set up.")
        if kind in ("password", "code") and not self.profile.password_removable:
            raise Refused(400, "You cannot remove first factor credentials.")
        match kind:
            case "password":
                identity.password = identity.password_hash = None
            case "totp":
                identity.totp_url = None
            case "lookup_secret":
                identity.lookup_secrets = {}
            case "oidc":
                self._forget_account(identity, call.arg("identifier"))
            case "webauthn":
                pass  # the schema names its identifiers, but nothing can be set up in the fake
            case _:
                raise Refused(400, f"Credentials type {kind} cannot be deleted.")
        return Answer(204)

    def _forget_account(self, identity: Identity, name: str | None) -> None:
        if not name:
            raise Refused(400, "You must provide an identifier to delete this credential.")
        if not self.store.forget_account(identity, name):
            raise Refused(404, f"The identifier `{name}` was not found among OIDC credentials.")

    def _identity(self, call: Call) -> Identity:
        identity = self.store.get(call.params["id"])
        if identity is None:
            raise not_found()
        return identity

    def _known(self, members: Mapping[str, Shape]) -> Mapping[str, Shape]:
        without = () if self.profile.external_id else ("external_id",)
        return {name: shape for name, shape in members.items() if name not in without}

    # -- mails

    def list_messages(self, call: Call) -> Answer:
        status = call.arg("status")
        if status is not None and status not in _MESSAGE_STATUS:
            raise Refused(400, "Message status is not valid")
        size = paging.page_size(
            call, self.profile.courier_page_max, lambda error: Refused(400, message=str(error), code=500), COURIER_PAGE
        )
        everything = self.store.courier.messages(call.arg("recipient") or None)
        messages = [message for message in everything if status in (None, message.status)]
        end = self._end(messages, call.arg("page_token"))
        page = messages[max(end - size, 0) : end][::-1]
        following = paging.row_token(page[-1].id, page[-1].position) if end > size else None
        headers = [paging.keyset_link(call, "/admin/courier/messages", size, paging.FIRST_ROW, following)]
        if self.profile.session_total_count:
            headers.append(("x-total-count", str(len(messages))))
        return Answer(200, [message_document(message) for message in page], headers)

    def _end(self, messages: Sequence[Message], token: str | None) -> int:
        """How many messages lie behind a page token."""
        try:
            position = paging.row_serial(token) if token else None
        except (ValueError, Refused) as error:
            if isinstance(error, Refused) and not self.profile.courier_token_encrypted:
                raise
            raise Refused(400, message="illegal base64 data", code=self.profile.courier_token_status) from None
        return len(messages) if position is None else bisect_left(messages, position, key=lambda m: m.position)

    def get_message(self, call: Call) -> Answer:
        message = self.store.courier.get(need_uuid(call.params["id"]))
        if message is None:
            raise not_found()
        return Answer(200, message_document(message, dispatches=True))

    # -- schemas

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


def _no_such_path(call: Call) -> Answer:
    return Answer(404, "404 page not found\n", text=True)


def _fits(identity: Identity, filters: Mapping[str, list[str]]) -> bool:
    ids, organization = filters.get("ids"), filters.get("organization_id")
    similar = filters.get("preview_credentials_identifier_similar")
    return (
        (ids is None or identity.id in ids)
        and (organization is None or identity.organization_id == organization[0])
        and (similar is None or _begins(identity, similar[0].strip().lower()))
    )


def _begins(identity: Identity, start: str) -> bool:
    return any(name.startswith(start) for names in identity.identifiers().values() for name in names)


def _imported(data: Mapping[str, Any]) -> Credentials:
    """The credentials in a create or update body; 400 for a state or a hash that no server knows."""
    if data.get("state") and data["state"] not in ("active", "inactive"):
        raise Refused(400, "identity state is not valid")
    given: Any = data.get("credentials")
    if not is_object(given):
        return {}
    out: Credentials = {}
    if is_object(given.get("password")):
        config: JsonObject = given["password"].get("config") or {}
        if config.get("use_password_migration_hook"):
            pass  # no hook is asked: the password fits nothing
        elif config.get("password"):
            password = str(config["password"])
            if password_too_long(password):
                raise Refused(500)
            out["password"] = password
        elif config.get("hashed_password") == FAKE_HASH:
            pass  # what was read is written back
        elif _HASH.match(str(config.get("hashed_password") or "")):
            out["password_hash"] = str(config["hashed_password"])
        else:
            raise Refused(400, "The imported password does not match any known hash format.")
    if is_object(given.get("oidc")):
        config = given["oidc"].get("config") or {}
        providers: list[JsonObject] = config.get("providers") or []
        out["oidc"] = [(str(p.get("provider", "")), str(p.get("subject", ""))) for p in providers]
    return out


def _batch_line(item: JsonObject, results: Iterator[Identity | Exception]) -> JsonObject | None:
    """What became of one item of a batch; None for an item that creates nothing."""
    if item.get("create") is None:
        return None
    result = next(results)
    patch_id = {"patch_id": item["patch_id"]} if item.get("patch_id") else {}
    if isinstance(result, Identity):
        return {"action": "create", "identity": result.id} | patch_id
    error = Refused(400, str(result)) if isinstance(result, Unfit) else Refused(409, message=STORED_ALREADY)
    return {"action": "error"} | patch_id | {"error": error.item()}


def _include(call: Call) -> list[str]:
    kinds = call.args.get("include_credential", [])
    if any(kind not in _CREDENTIAL_TYPES for kind in kinds):
        raise Refused(400, "Invalid value `[]` for parameter `include_credential`.")
    return kinds
