"""`Ory.api_keys`. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ory_async._runtime.core import Namespace
from ory_async._runtime.later import later
from ory_async._runtime.settings import Options
from ory_async.pagination import Pager

if TYPE_CHECKING:
    from ory_async.v1.models.admin_revoke_imported_api_key_body import AdminRevokeImportedApiKeyBody
    from ory_async.v1.models.admin_revoke_issued_api_key_body import AdminRevokeIssuedApiKeyBody
    from ory_async.v1.models.admin_rotate_issued_api_key_body import AdminRotateIssuedApiKeyBody
    from ory_async.v1.models.admin_update_imported_api_key_body import AdminUpdateImportedApiKeyBody
    from ory_async.v1.models.admin_update_issued_api_key_body import AdminUpdateIssuedApiKeyBody
    from ory_async.v1.models.batch_create_imported_api_keys_request import BatchCreateImportedApiKeysRequest
    from ory_async.v1.models.batch_create_imported_api_keys_response import BatchCreateImportedApiKeysResponse
    from ory_async.v1.models.batch_verify_api_keys_request import BatchVerifyApiKeysRequest
    from ory_async.v1.models.batch_verify_api_keys_response import BatchVerifyApiKeysResponse
    from ory_async.v1.models.derive_token_request import DeriveTokenRequest
    from ory_async.v1.models.derive_token_response import DeriveTokenResponse
    from ory_async.v1.models.get_jwks_response import GetJWKSResponse
    from ory_async.v1.models.import_api_key_request import ImportApiKeyRequest
    from ory_async.v1.models.imported_api_key import ImportedApiKey
    from ory_async.v1.models.issue_api_key_request import IssueApiKeyRequest
    from ory_async.v1.models.issue_api_key_response import IssueApiKeyResponse
    from ory_async.v1.models.issued_api_key import IssuedApiKey
    from ory_async.v1.models.rotate_issued_api_key_response import RotateIssuedApiKeyResponse
    from ory_async.v1.models.self_revoke_api_key_request import SelfRevokeApiKeyRequest
    from ory_async.v1.models.verify_api_key_request import VerifyApiKeyRequest
    from ory_async.v1.models.verify_api_key_response import VerifyApiKeyResponse
else:
    globals().update(
        later(
            "ory_async.v1.models",
            "AdminRevokeImportedApiKeyBody AdminRevokeIssuedApiKeyBody AdminRotateIssuedApiKeyBody AdminUpdateImportedApiKeyBody AdminUpdateIssuedApiKeyBody BatchCreateImportedApiKeysRequest BatchCreateImportedApiKeysResponse BatchVerifyApiKeysRequest BatchVerifyApiKeysResponse DeriveTokenRequest DeriveTokenResponse GetJWKSResponse ImportApiKeyRequest ImportedApiKey IssueApiKeyRequest IssueApiKeyResponse IssuedApiKey RotateIssuedApiKeyResponse SelfRevokeApiKeyRequest VerifyApiKeyRequest VerifyApiKeyResponse",
        )
    )


class ApiKeysApi(Namespace):
    """The operations of `api_keys`."""

    __slots__ = ()

    async def admin_batch_create_imported_api_keys(
        self, body: BatchCreateImportedApiKeysRequest | Mapping[str, Any], *, options: Options | None = None
    ) -> BatchCreateImportedApiKeysResponse:
        """Takes over many keys made by another system and gives a result for each of them.

        Items may fail by themselves, so look at every result or at failure_count; not repeated by itself.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `BatchCreateImportedApiKeysResponse`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `POST /v2alpha1/admin/importedApiKeys:batchCreate` (talos, admin) with the project API key.

        The body, as `BatchCreateImportedApiKeysRequest` or a mapping:

        - `requests` (`list[ImportApiKeyRequest]`): Each key that is taken over.
        """
        from .admin_batch_create_imported_api_keys import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def admin_batch_verify_api_keys(
        self,
        body: BatchVerifyApiKeysRequest | Mapping[str, Any],
        *,
        cache_control: str | None = None,
        pragma: str | None = None,
        options: Options | None = None,
    ) -> BatchVerifyApiKeysResponse:
        """For each of many keys: is it valid, whose is it and what may it do?

        Changes nothing; a bad key is a result and not an error, and Cache-Control no-cache asks for a fresh answer.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            cache_control: Sent as Cache-Control; no-cache asks for an answer that is not from a cache.
            pragma: Sent as Pragma; no-cache is the old spelling of Cache-Control no-cache.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `BatchVerifyApiKeysResponse`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `POST /v2alpha1/admin/apiKeys:batchVerify` (talos, admin) with the project API key.

        The body, as `BatchVerifyApiKeysRequest` or a mapping:

        - `requests` (`list[VerifyApiKeyRequest]`): Each key that is checked.
        """
        from .admin_batch_verify_api_keys import call

        _sending = call(self._core, body, cache_control=cache_control, pragma=pragma, options=options)
        del body, cache_control, pragma, options
        return await _sending

    async def admin_delete_imported_api_key(self, key_id: str, *, options: Options | None = None) -> None:
        """Forgets a key from another system, its record included.

        Cannot be undone; to keep the record use admin_revoke_imported_api_key.

        Args:
            key_id: Id of the API key, not its secret.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `DELETE /v2alpha1/admin/importedApiKeys/{key_id}` (talos, admin) with the project API key.
        """
        from .admin_delete_imported_api_key import call

        _sending = call(self._core, key_id, options=options)
        del options
        return await _sending

    async def admin_derive_token(
        self, body: DeriveTokenRequest | Mapping[str, Any], *, options: Options | None = None
    ) -> DeriveTokenResponse:
        """A short-lived token (JWT or macaroon) that stands for a key, with fewer scopes if wished.

        It stays usable until its own expiry, so ask for a short ttl; exists only on Ory Network.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `DeriveTokenResponse`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `POST /v2alpha1/admin/apiKeys:derive` (talos, admin) with the project API key.

        The body, as `DeriveTokenRequest` or a mapping:

        - `algorithm` (`TokenAlgorithm | str`): What is made of the key, a JWT or a macaroon.
        - `credential` (`str`): The key itself, as its holder sends it; a secret.
        - `custom_claims` (`dict[str, Any]`): Claims of your own to put into the token.
        - `scopes` (`list[str]`): What the key or token may be used for.
        - `ttl` (`str`): How long it lasts, as a duration such as 3600s.
        """
        from .admin_derive_token import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def admin_get_imported_api_key(self, key_id: str, *, options: Options | None = None) -> ImportedApiKey:
        """One key from another system: owner, scopes, status and expiry, without the secret.

        Needs the project API key; exists only on Ory Network.

        Args:
            key_id: Id of the API key, not its secret.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `ImportedApiKey`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /v2alpha1/admin/importedApiKeys/{key_id}` (talos, admin) with the project API key.
        """
        from .admin_get_imported_api_key import call

        _sending = call(self._core, key_id, options=options)
        del options
        return await _sending

    async def admin_get_issued_api_key(self, key_id: str, *, options: Options | None = None) -> IssuedApiKey:
        """One key made here: owner, scopes, status, expiry and last use, without the secret.

        Needs the project API key; exists only on Ory Network.

        Args:
            key_id: Id of the API key, not its secret.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `IssuedApiKey`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /v2alpha1/admin/issuedApiKeys/{key_id}` (talos, admin) with the project API key.
        """
        from .admin_get_issued_api_key import call

        _sending = call(self._core, key_id, options=options)
        del options
        return await _sending

    async def admin_import_api_key(
        self, body: ImportApiKeyRequest | Mapping[str, Any], *, options: Options | None = None
    ) -> ImportedApiKey:
        """Takes over a key made by another system, so that it verifies here from now on.

        The raw key is never given back; exists only on Ory Network.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `ImportedApiKey`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `POST /v2alpha1/admin/importedApiKeys` (talos, admin) with the project API key.

        The body, as `ImportApiKeyRequest` or a mapping:

        - `actor_id` (`str`): Whom the key belongs to in your own system.
        - `ip_restriction` (`IPRestriction`): Networks from which the key may be used.
        - `metadata` (`dict[str, Any]`): Free data of your own, shown only to admins.
        - `name` (`str`): Name given by people.
        - `rate_limit_policy` (`RateLimitPolicy`): How many calls the key allows in which time.
        - `raw_key` (`str`): The secret as the other system issued it; never given back.
        - `request_id` (`str`): An id that you choose: a repeat with the same one makes no second key.
        - `scopes` (`list[str]`): What the key or token may be used for.
        - `ttl` (`str`): How long it lasts, as a duration such as 3600s.
        - `visibility` (`KeyVisibility | str`): Whether the key is secret or may be published.
        """
        from .admin_import_api_key import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    async def admin_issue_api_key(
        self, body: IssueApiKeyRequest | Mapping[str, Any], *, options: Options | None = None
    ) -> IssueApiKeyResponse:
        """Makes a key for an actor and gives its secret, this one time.

        Keep the secret, it is never shown again; with the same request_id a repeat makes no second key.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `IssueApiKeyResponse`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `POST /v2alpha1/admin/issuedApiKeys` (talos, admin) with the project API key.

        The body, as `IssueApiKeyRequest` or a mapping:

        - `actor_id` (`str`): Whom the key belongs to in your own system.
        - `ip_restriction` (`IPRestriction`): Networks from which the key may be used.
        - `metadata` (`dict[str, Any]`): Free data of your own, shown only to admins.
        - `name` (`str`): Name given by people.
        - `rate_limit_policy` (`RateLimitPolicy`): How many calls the key allows in which time.
        - `request_id` (`str`): An id that you choose: a repeat with the same one makes no second key.
        - `scopes` (`list[str]`): What the key or token may be used for.
        - `ttl` (`str`): How long it lasts, as a duration such as 3600s.
        - `visibility` (`KeyVisibility | str`): Whether the key is secret or may be published.
        """
        from .admin_issue_api_key import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending

    def admin_list_imported_api_keys(
        self,
        *,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: Options | None = None,
    ) -> Pager[ImportedApiKey]:
        """Keys brought in from another system, without their secrets, page after page.

        Default 50 per page, 1000 at most; exists only on Ory Network.

        Args:
            filter: Condition on the rows, written as text in the filter language of the key service.
            page_size: Rows per page, at least 1. Servers cut large values silently.
            page_token: Where to go on, taken from the previous page; opaque and short-lived.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /v2alpha1/admin/importedApiKeys` (talos, admin) with the project API key.
        """
        from .admin_list_imported_api_keys import call

        return call(self._core, filter=filter, page_size=page_size, page_token=page_token, options=options)

    def admin_list_issued_api_keys(
        self,
        *,
        filter: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: Options | None = None,
    ) -> Pager[IssuedApiKey]:
        """Keys made here, without their secrets, page after page.

        Default 50 per page, 1000 at most; exists only on Ory Network.

        Args:
            filter: Condition on the rows, written as text in the filter language of the key service.
            page_size: Rows per page, at least 1. Servers cut large values silently.
            page_token: Where to go on, taken from the previous page; opaque and short-lived.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            The rows, page by page: await it for the first page, or iterate it with `async for`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /v2alpha1/admin/issuedApiKeys` (talos, admin) with the project API key.
        """
        from .admin_list_issued_api_keys import call

        return call(self._core, filter=filter, page_size=page_size, page_token=page_token, options=options)

    async def admin_revoke_imported_api_key(
        self, key_id: str, body: AdminRevokeImportedApiKeyBody | Mapping[str, Any], *, options: Options | None = None
    ) -> None:
        """Makes a key from another system invalid for good; the record stays with the reason.

        Cannot be undone; tokens derived from it before may live on until they expire.

        Args:
            key_id: Id of the API key, not its secret.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `POST /v2alpha1/admin/importedApiKeys/{key_id}:revoke` (talos, admin) with the project API key.

        The body, as `AdminRevokeImportedApiKeyBody` or a mapping:

        - `description` (`str`): Text for humans.
        - `reason` (`RevocationReason | str`): Why, in words for developers.
        """
        from .admin_revoke_imported_api_key import call

        _sending = call(self._core, key_id, body, options=options)
        del body, options
        return await _sending

    async def admin_revoke_issued_api_key(
        self, key_id: str, body: AdminRevokeIssuedApiKeyBody | Mapping[str, Any], *, options: Options | None = None
    ) -> None:
        """Makes a key made here invalid for good; the record stays with the reason.

        Cannot be undone; tokens derived from it before may live on until they expire.

        Args:
            key_id: Id of the API key, not its secret.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `POST /v2alpha1/admin/issuedApiKeys/{key_id}:revoke` (talos, admin) with the project API key.

        The body, as `AdminRevokeIssuedApiKeyBody` or a mapping:

        - `description` (`str`): Text for humans.
        - `reason` (`RevocationReason | str`): Why, in words for developers.
        """
        from .admin_revoke_issued_api_key import call

        _sending = call(self._core, key_id, body, options=options)
        del body, options
        return await _sending

    async def admin_rotate_issued_api_key(
        self, key_id: str, body: AdminRotateIssuedApiKeyBody | Mapping[str, Any], *, options: Options | None = None
    ) -> RotateIssuedApiKeyResponse:
        """Replaces a key by a new one with its own secret, shown only here; both records are given.

        Never repeated by itself: a lost answer means a lost secret.

        Args:
            key_id: Id of the API key, not its secret.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `RotateIssuedApiKeyResponse`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `POST /v2alpha1/admin/issuedApiKeys/{key_id}:rotate` (talos, admin) with the project API key.

        The body, as `AdminRotateIssuedApiKeyBody` or a mapping:

        - `ip_restriction` (`IPRestriction`): Networks from which the key may be used.
        - `metadata` (`dict[str, Any]`): Free data of your own, shown only to admins.
        - `name` (`str`): Name given by people.
        - `rate_limit_policy` (`RateLimitPolicy`): How many calls the key allows in which time.
        - `scopes` (`list[str]`): What the key or token may be used for.
        - `visibility` (`KeyVisibility | str`): Whether the key is secret or may be published.
        """
        from .admin_rotate_issued_api_key import call

        _sending = call(self._core, key_id, body, options=options)
        del body, options
        return await _sending

    async def admin_update_imported_api_key(
        self,
        key_id: str,
        body: AdminUpdateImportedApiKeyBody | Mapping[str, Any],
        *,
        update_mask: str | None = None,
        options: Options | None = None,
    ) -> ImportedApiKey:
        """Changes name, scopes, metadata or limits of a key from another system.

        update_mask names the members to change; the secret stays what it was.

        Args:
            key_id: Id of the API key, not its secret.
            body: What is sent: a model, or a mapping of the same members.
            update_mask: Members to change, separated by commas.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `ImportedApiKey`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `PATCH /v2alpha1/admin/importedApiKeys/{key_id}` (talos, admin) with the project API key.

        The body, as `AdminUpdateImportedApiKeyBody` or a mapping:

        - `actor_id` (`str`): Whom the key belongs to in your own system.
        - `create_time` (`datetime`): When it was made.
        - `expire_time` (`datetime`): When it stops counting.
        - `ip_restriction` (`IPRestriction`): Networks from which the key may be used.
        - `last_used_time` (`datetime`): When the key last passed a check, as far as the server noted.
        - `metadata` (`dict[str, Any]`): Free data of your own, shown only to admins.
        - `name` (`str`): Name given by people.
        - `rate_limit_policy` (`RateLimitPolicy`): How many calls the key allows in which time.
        - `revocation_description` (`str`): Why the key was made invalid, in your own words.
        - `revocation_reason` (`RevocationReason | str`): Why the key was made invalid.
        - `scopes` (`list[str]`): What the key or token may be used for.
        - `status` (`KeyStatus | str`): Where it stands; unknown values stay strings.
        - `update_time` (`datetime`): When it last changed.
        - `visibility` (`KeyVisibility | str`): Whether the key is secret or may be published.
        """
        from .admin_update_imported_api_key import call

        _sending = call(self._core, key_id, body, update_mask=update_mask, options=options)
        del body, update_mask, options
        return await _sending

    async def admin_update_issued_api_key(
        self,
        key_id: str,
        body: AdminUpdateIssuedApiKeyBody | Mapping[str, Any],
        *,
        update_mask: str | None = None,
        options: Options | None = None,
    ) -> IssuedApiKey:
        """Changes name, scopes, metadata or limits of a key made here.

        update_mask names the members to change; the secret stays what it was.

        Args:
            key_id: Id of the API key, not its secret.
            body: What is sent: a model, or a mapping of the same members.
            update_mask: Members to change, separated by commas.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `IssuedApiKey`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `PATCH /v2alpha1/admin/issuedApiKeys/{key_id}` (talos, admin) with the project API key.

        The body, as `AdminUpdateIssuedApiKeyBody` or a mapping:

        - `actor_id` (`str`): Whom the key belongs to in your own system.
        - `create_time` (`datetime`): When it was made.
        - `expire_time` (`datetime`): When it stops counting.
        - `ip_restriction` (`IPRestriction`): Networks from which the key may be used.
        - `last_used_time` (`datetime`): When the key last passed a check, as far as the server noted.
        - `metadata` (`dict[str, Any]`): Free data of your own, shown only to admins.
        - `name` (`str`): Name given by people.
        - `rate_limit_policy` (`RateLimitPolicy`): How many calls the key allows in which time.
        - `revocation_description` (`str`): Why the key was made invalid, in your own words.
        - `revocation_reason` (`RevocationReason | str`): Why the key was made invalid.
        - `scopes` (`list[str]`): What the key or token may be used for.
        - `status` (`KeyStatus | str`): Where it stands; unknown values stay strings.
        - `update_time` (`datetime`): When it last changed.
        - `visibility` (`KeyVisibility | str`): Whether the key is secret or may be published.
        """
        from .admin_update_issued_api_key import call

        _sending = call(self._core, key_id, body, update_mask=update_mask, options=options)
        del body, update_mask, options
        return await _sending

    async def admin_verify_api_key(
        self,
        body: VerifyApiKeyRequest | Mapping[str, Any],
        *,
        cache_control: str | None = None,
        pragma: str | None = None,
        options: Options | None = None,
    ) -> VerifyApiKeyResponse:
        """Is the key valid, whose is it, what may it do and how much of its rate limit is left?

        Changes nothing; an invalid key answers 200 with is_valid false and an error code.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            cache_control: Sent as Cache-Control; no-cache asks for an answer that is not from a cache.
            pragma: Sent as Pragma; no-cache is the old spelling of Cache-Control no-cache.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `VerifyApiKeyResponse`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `POST /v2alpha1/admin/apiKeys:verify` (talos, admin) with the project API key.

        The body, as `VerifyApiKeyRequest` or a mapping:

        - `credential` (`str`): The key itself, as its holder sends it; a secret.
        """
        from .admin_verify_api_key import call

        _sending = call(self._core, body, cache_control=cache_control, pragma=pragma, options=options)
        del body, cache_control, pragma, options
        return await _sending

    async def get_jwks(self, *, options: Options | None = None) -> GetJWKSResponse:
        """The public keys with which anyone checks tokens derived from API keys.

        Needs no credential; exists only on Ory Network.

        Args:
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `GetJWKSResponse`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `GET /v2alpha1/derivedKeys/jwks.json` (talos, public) with no credential.
        """
        from .get_jwks import call

        _sending = call(self._core, options=options)
        del options
        return await _sending

    async def revoke_api_key(
        self, body: SelfRevokeApiKeyRequest | Mapping[str, Any], *, options: Options | None = None
    ) -> dict[str, Any]:
        """The holder of a key makes it invalid by presenting its secret.

        Needs no other credential and cannot be undone; exists only on Ory Network.

        Args:
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `dict[str, Any]`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `POST /v2alpha1/apiKeys:selfRevoke` (talos, public) with no credential.

        The body, as `SelfRevokeApiKeyRequest` or a mapping:

        - `credential` (`str`): The key itself, as its holder sends it; a secret.
        - `reason` (`RevocationReason | str`): Why, in words for developers.
        """
        from .revoke_api_key import call

        _sending = call(self._core, body, options=options)
        del body, options
        return await _sending
