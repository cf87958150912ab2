"""`Ory.jwk`. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ory_async._runtime.core import Namespace
from ory_async._runtime.later import later
from ory_async._runtime.settings import Options

if TYPE_CHECKING:
    from ory_async.v1.models.create_json_web_key_set import CreateJsonWebKeySet
    from ory_async.v1.models.json_web_key import JsonWebKey
    from ory_async.v1.models.json_web_key_set import JsonWebKeySet
else:
    globals().update(later("ory_async.v1.models", "CreateJsonWebKeySet JsonWebKey JsonWebKeySet"))


class JwkApi(Namespace):
    """The operations of `jwk`."""

    __slots__ = ()

    async def create_json_web_key_set(
        self, set: str, body: CreateJsonWebKeySet | Mapping[str, Any], *, options: Options | None = None
    ) -> JsonWebKeySet:
        """Generates a new key on the server and adds it to the named set; gives that key, private part included.

        Never repeated by itself, each call adds another; an unknown or missing alg answers 400.

        Args:
            set: Name of the key set.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `JsonWebKeySet`.

        Raises:
            ApiError: BadRequest (400), or by status; TransportError if no answer came.

        `POST /admin/keys/{set}` (hydra, admin) with the project API key.

        The body, as `CreateJsonWebKeySet` or a mapping:

        - `alg` (`str`, required): Algorithm of the new key, RS256, ES256, ES512, EdDSA, HS256 or HS512.
        - `use` (`str`, required): What the new key is for, sig for signing or enc for encryption.
        - `kid` (`str`): Id of the new key, chosen by you.
        """
        from .create_json_web_key_set import call

        _sending = call(self._core, set, body, options=options)
        del body, options
        return await _sending

    async def delete_json_web_key(self, set: str, kid: str, *, options: Options | None = None) -> None:
        """Removes a single key from a named set by its kid.

        What it signed can no longer be checked; repeating it answers 204 again.

        Args:
            set: Name of the key set.
            kid: Id of a key inside its set.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `DELETE /admin/keys/{set}/{kid}` (hydra, admin) with the project API key.
        """
        from .delete_json_web_key import call

        _sending = call(self._core, set, kid, options=options)
        del options
        return await _sending

    async def delete_json_web_key_set(self, set: str, *, options: Options | None = None) -> None:
        """Removes all keys of a set; what they signed can no longer be checked.

        Cannot be undone; repeating it answers 204 again, so the answer does not tell whether the set existed.

        Args:
            set: Name of the key set.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            Nothing.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `DELETE /admin/keys/{set}` (hydra, admin) with the project API key.
        """
        from .delete_json_web_key_set import call

        _sending = call(self._core, set, options=options)
        del options
        return await _sending

    async def get_json_web_key(self, set: str, kid: str, *, options: Options | None = None) -> JsonWebKeySet:
        """A set that holds the single key asked for, private parts included.

        The answer is a set with one entry, not a bare key; keep it secret.

        Args:
            set: Name of the key set.
            kid: Id of a key inside its set.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `JsonWebKeySet`.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `GET /admin/keys/{set}/{kid}` (hydra, admin) with the project API key.
        """
        from .get_json_web_key import call

        _sending = call(self._core, set, kid, options=options)
        del options
        return await _sending

    async def get_json_web_key_set(self, set: str, *, options: Options | None = None) -> JsonWebKeySet:
        """All keys of a named set, private parts included.

        Needs the project API key; keep the answer secret.

        Args:
            set: Name of the key set.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `JsonWebKeySet`.

        Raises:
            ApiError: NotFound (404), or by status; TransportError if no answer came.

        `GET /admin/keys/{set}` (hydra, admin) with the project API key.
        """
        from .get_json_web_key_set import call

        _sending = call(self._core, set, options=options)
        del options
        return await _sending

    async def set_json_web_key(
        self, set: str, kid: str, body: JsonWebKey | Mapping[str, Any], *, options: Options | None = None
    ) -> JsonWebKey:
        """Puts one key into a named set, in place of the one with the same kid.

        Unlike get_json_web_key it answers with the bare key; repeating it is harmless.

        Args:
            set: Name of the key set.
            kid: Id of a key inside its set.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `JsonWebKey`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `PUT /admin/keys/{set}/{kid}` (hydra, admin) with the project API key.

        The body, as `JsonWebKey` or a mapping:

        - `alg` (`str`, required): Algorithm that the key is for, such as RS256 or ES256.
        - `kid` (`str`, required): Id of the key inside its set.
        - `kty` (`str`, required): Family of the key, RSA, EC, OKP or oct.
        - `use` (`str`, required): What the key is for, sig or enc.
        - `crv` (`str`): Curve of an elliptic key, such as P-256 or Ed25519.
        - `d` (`str`): The private part; present only where the server hands out private keys.
        - `dp` (`str`): Private part of an RSA key, d modulo p - 1.
        - `dq` (`str`): Private part of an RSA key, d modulo q - 1.
        - `e` (`str`): Public exponent of an RSA key.
        - `k` (`str`): The key itself where it is symmetric; as secret as a password.
        - `n` (`str`): Modulus of an RSA key.
        - `p` (`str`): First prime of an RSA key, private.
        - `q` (`str`): Second prime of an RSA key, private.
        - `qi` (`str`): Private part of an RSA key, the inverse of q modulo p.
        - `x` (`str`): Public coordinate of an elliptic key.
        - `x5c` (`list[str]`): Certificates that vouch for the key, its own first, as base64.
        - `y` (`str`): Second public coordinate of an elliptic key; Ed25519 has none.
        """
        from .set_json_web_key import call

        _sending = call(self._core, set, kid, body, options=options)
        del body, options
        return await _sending

    async def set_json_web_key_set(
        self, set: str, body: JsonWebKeySet | Mapping[str, Any], *, options: Options | None = None
    ) -> JsonWebKeySet:
        """Replaces all keys of a named set by those in the body.

        Repeating it is harmless; keys left out are gone.

        Args:
            set: Name of the key set.
            body: What is sent: a model, or a mapping of the same members.
            options: Options of this call only: timeout, deadline, retries, headers, …

        Returns:
            `JsonWebKeySet`.

        Raises:
            ApiError: by status; TransportError if no answer came.

        `PUT /admin/keys/{set}` (hydra, admin) with the project API key.

        The body, as `JsonWebKeySet` or a mapping:

        - `keys` (`list[JsonWebKey]`): Each of them, found by its kid.
        """
        from .set_json_web_key_set import call

        _sending = call(self._core, set, body, options=options)
        del body, options
        return await _sending
