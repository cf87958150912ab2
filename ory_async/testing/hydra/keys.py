"""JSON web key sets, and the issuers outside whose assertions are trusted."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import jwt

from ory_async.testing.http.wire import Answer, Call, Op, Refused, is_list, is_object
from ory_async.testing.hydra.clients import check_key
from ory_async.testing.hydra.state import ACCESS_TOKEN_KEYS, ID_TOKEN_KEYS, HydraState, Issuer, new_key, public_key
from ory_async.testing.hydra.wire import json_body, mistyped, no_row, nothing_here, oauth_error, page_of, undecodable
from ory_async.testing.profile import Profile
from ory_async.testing.source import is_uuid

_ISSUER_BODY: dict[str, type] = {
    "issuer": str,
    "subject": str,
    "allow_any_subject": bool,
    "scope": list,
    "jwk": dict,
    "expires_at": str,
}


class Keys:
    """The operations on keys and issuers."""

    def __init__(self, state: HydraState, profile: Profile) -> None:
        self._state = state
        self._profile = profile

    def operations(self) -> list[Op]:
        """The rows of the routing table."""
        keys, issuers = "/admin/keys/{set}", "/admin/trust/grants/jwt-bearer/issuers"
        return [
            Op("createJsonWebKeySet", "POST", keys, self.create_keys),
            Op("getJsonWebKeySet", "GET", keys, self.get_keys),
            Op("setJsonWebKeySet", "PUT", keys, self.set_keys),
            Op("deleteJsonWebKeySet", "DELETE", keys, self.delete_keys),
            Op("getJsonWebKey", "GET", keys + "/{kid}", self.get_key),
            Op("setJsonWebKey", "PUT", keys + "/{kid}", self.set_key),
            Op("deleteJsonWebKey", "DELETE", keys + "/{kid}", self.delete_key),
            Op("discoverJsonWebKeys", "GET", "/.well-known/jwks.json", self.public_keys),
            Op("trustOAuth2JwtGrantIssuer", "POST", issuers, self.trust_issuer),
            Op("listTrustedOAuth2JwtGrantIssuers", "GET", issuers, self.list_issuers),
            Op("getTrustedOAuth2JwtGrantIssuer", "GET", issuers + "/{id}", self.get_issuer),
            Op("deleteTrustedOAuth2JwtGrantIssuer", "DELETE", issuers + "/{id}", self.delete_issuer),
        ]

    # -- keys

    def create_keys(self, call: Call) -> Answer:
        """A new key in a set; the answer holds its private half."""
        body = json_body(call, undecodable)
        wrong = mistyped(body, dict.fromkeys(("alg", "use", "kid"), str))
        if wrong is not None:
            raise undecodable(wrong)
        kid = body.get("kid") or self._state.source.new_id()
        try:
            key = new_key(str(body.get("alg")), body.get("use") or "sig", kid)
        except KeyError:
            raise Refused(400, "Unsupported key algorithm", message="Bad Request") from None
        keys = self._state.key_sets.setdefault(call.params["set"], [])
        keys.insert(0, key)
        return Answer(201, {"keys": [key]}, [("location", f"{call.base}/keys/{call.params['set']}")])

    def get_keys(self, call: Call) -> Answer:
        """All keys of a set, private halves included, the newest first."""
        keys = self._state.key_sets.get(call.params["set"])
        if not keys:
            raise nothing_here()
        return Answer(200, {"keys": keys})

    def set_keys(self, call: Call) -> Answer:
        """Replace a set."""
        keys: list[Any] | None = json_body(call, undecodable).get("keys")
        if keys is not None and not is_list(keys):
            raise undecodable("json: cannot unmarshal keys")
        for key in keys or ():
            check_key(key)
        self._state.key_sets[call.params["set"]] = list(reversed(keys or ()))
        return Answer(200, {"keys": keys})

    def delete_keys(self, call: Call) -> Answer:
        """Delete a set; 204 when there is none, too."""
        self._state.key_sets.pop(call.params["set"], None)
        return Answer(204)

    def get_key(self, call: Call) -> Answer:
        """One key, as a set."""
        keys = [key for key in self._state.key_sets.get(call.params["set"], ()) if key["kid"] == call.params["kid"]]
        if not keys:
            raise no_row()
        return Answer(200, {"keys": keys})

    def set_key(self, call: Call) -> Answer:
        """Replace one key by the kid in the body, or add it."""
        key = json_body(call, undecodable)
        check_key(key)
        keys = self._state.key_sets.setdefault(call.params["set"], [])
        keys[:] = [key, *(one for one in keys if one["kid"] != key["kid"])]
        return Answer(200, key)

    def delete_key(self, call: Call) -> Answer:
        """Delete one key; 204 when there is none, too."""
        keys = self._state.key_sets.get(call.params["set"], [])
        keys[:] = [key for key in keys if key["kid"] != call.params["kid"]]
        return Answer(204)

    def public_keys(self, call: Call) -> Answer:
        """The public halves of the keys that sign tokens."""
        keys = [*self._state.keys(ID_TOKEN_KEYS), *self._state.keys(ACCESS_TOKEN_KEYS)]
        return Answer(200, {"keys": [public_key(key) for key in keys]})

    # -- trusted issuers

    def trust_issuer(self, call: Call) -> Answer:
        """Let somebody else's signed assertions be exchanged for tokens."""

        def refusal(reason: str) -> Refused:
            return Refused(400, reason, message="error")

        body, state = json_body(call, refusal), self._state
        wrong = mistyped(body, _ISSUER_BODY)
        if wrong is not None:
            raise refusal(wrong)
        issuer, subject, anybody = (body.get(name) for name in ("issuer", "subject", "allow_any_subject"))
        key = body.get("jwk")
        kid = key.get("kid") if is_object(key) else None
        try:
            expires_at = datetime.fromisoformat(body["expires_at"]) if body.get("expires_at") else None
            if expires_at is not None and expires_at.tzinfo is None:
                raise ValueError(f"parsing time '{body['expires_at']}': it has no zone")
            if is_object(key):
                jwt.PyJWK(key)
        except (ValueError, TypeError, KeyError, AttributeError, jwt.PyJWTError) as error:
            raise refusal(str(error)) from None
        missing = next(
            (
                hint
                for wrong, hint in (
                    (not issuer, "Field 'issuer' is required."),
                    (not subject and not anybody, "One of 'subject' or 'allow_any_subject' field must be set."),
                    (subject and anybody, "Both 'subject' and 'allow_any_subject' fields cannot be set."),
                    (expires_at is None, "Field 'expires_at' is required."),
                    (not kid, "Field 'jwk' must contain JWK with kid header."),
                )
                if wrong
            ),
            None,
        )
        if missing is not None or expires_at is None or not is_object(key):
            reason = f"One of the required parameters is missing. Check your request parameters. {missing}"
            raise Refused(400, reason, id="missing_required_parameter")
        clash = (str(issuer), str(subject or ""), kid)
        if clash in [(one.issuer, one.subject, one.key["kid"]) for one in state.issuers.values()]:
            raise Refused(
                409, message="Unable to insert or update resource because a resource with that value exists already"
            )
        new = Issuer(
            id=state.source.new_id(),
            issuer=str(issuer),
            subject=str(subject or ""),
            any_subject=bool(anybody),
            scope=body.get("scope") or [],
            key=key,
            created_at=state.now(),
            expires_at=expires_at,
        )
        state.issuers[new.id] = new
        state.key_sets.setdefault(new.issuer, []).insert(0, public_key(key))
        return Answer(
            201,
            {**new.document(), "scope": body.get("scope")},
            [("location", f"/trust/grants/jwt-bearer/issuers/{new.id}")],
        )

    def _issuer(self, call: Call) -> Issuer:
        issuer = self._state.issuers.get(call.params["id"])
        if issuer is None and self._profile.malformed_issuer_id == 400 and not is_uuid(call.params["id"]):
            raise oauth_error("invalid_request", "The id is malformed.")
        if issuer is None:
            raise no_row()
        return issuer

    def get_issuer(self, call: Call) -> Answer:
        """One trusted issuer."""
        return Answer(200, self._issuer(call).document())

    def list_issuers(self, call: Call) -> Answer:
        """All trusted issuers, or those of one name."""
        issuers = self._state.issuers
        rows = sorted(id for id, one in issuers.items() if call.arg("issuer") in (None, "", one.issuer))
        path = "/admin/trust/grants/jwt-bearer/issuers"
        shown, headers = page_of(self._profile, call, path, "issuers", rows, len(issuers))
        return Answer(200, [issuers[id].document() for id in shown], headers)

    def delete_issuer(self, call: Call) -> Answer:
        """Trust an issuer no longer."""
        issuer = self._issuer(call)
        del self._state.issuers[issuer.id]
        keys = self._state.key_sets.get(issuer.issuer, [])
        keys[:] = [key for key in keys if key["kid"] != issuer.key["kid"]]
        return Answer(204)
