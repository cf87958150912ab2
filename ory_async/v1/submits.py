"""What each method of a flow takes, as keyword arguments. Generated from spec/v1 by `make generate`; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, NotRequired, TypedDict, TypeVar, Unpack, overload

from ory_async._runtime.later import later
from ory_async._runtime.models import Model
from ory_async._runtime.settings import Options

if TYPE_CHECKING:
    from ory_async.v1.models.login_flow import LoginFlow
    from ory_async.v1.models.recovery_flow import RecoveryFlow
    from ory_async.v1.models.registration_flow import RegistrationFlow
    from ory_async.v1.models.settings_flow import SettingsFlow
    from ory_async.v1.models.update_registration_flow_with_profile_method_screen import (
        UpdateRegistrationFlowWithProfileMethodScreen,
    )
    from ory_async.v1.models.update_settings_flow_with_device_authn_method_register import (
        UpdateSettingsFlowWithDeviceAuthnMethodRegister,
    )
    from ory_async.v1.models.update_settings_flow_with_device_authn_method_rotate_secret import (
        UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret,
    )
    from ory_async.v1.models.verification_flow import VerificationFlow
else:
    globals().update(
        later(
            "ory_async.v1.models",
            "LoginFlow RecoveryFlow RegistrationFlow SettingsFlow VerificationFlow UpdateRegistrationFlowWithProfileMethodScreen UpdateSettingsFlowWithDeviceAuthnMethodRegister UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret",
        )
    )

F = TypeVar("F")
R = TypeVar("R")


class LoginWithCode(TypedDict):
    """Sign in with a code: first the address, then the same again with the code that was sent."""

    method: Literal["code"]
    address: NotRequired[str]
    """Where the code of a second factor goes, where the user has several addresses."""
    code: NotRequired[str]
    """The code that was sent; left out to have one sent."""
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    identifier: NotRequired[str]
    """What the user types to say who they are, such as an email address."""
    resend: NotRequired[str]
    """code, to have another code sent."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class LoginWithDeviceAuthn(TypedDict):
    """Sign in with the key in a phone, by the signature over the flow's challenge."""

    method: Literal["deviceauthn"]
    client_key_id: str
    """Id that the app gave the key."""
    pin_proof: NotRequired[str]
    """Proof that the right PIN was typed, where the key has one."""
    signature: str
    """Signature of the phone's key over the challenge of the flow, as base64."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class LoginWithIdentifierFirst(TypedDict):
    """The first step where the page asks for the address alone."""

    method: Literal["identifier_first"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    identifier: str
    """What the user types to say who they are, such as an email address."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class LoginWithLookupSecret(TypedDict):
    """A backup code in place of the second factor; each works once."""

    method: Literal["lookup_secret"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    lookup_secret: str
    """The backup code, as the user typed it."""


class LoginWithOidc(TypedDict):
    """Sign in at a social provider, by redirect or with an ID token that an app has already."""

    method: Literal["oidc"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    id_token: NotRequired[str]
    """ID token that an app got from the provider by itself; then there is no redirect."""
    id_token_nonce: NotRequired[str]
    """The nonce that the ID token was asked for with; needed where the provider uses one."""
    provider: str
    """Name of the provider as configured."""
    traits: NotRequired[dict[str, Any]]
    """Data of the user as the schema describes it."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""
    upstream_parameters: NotRequired[dict[str, Any]]
    """Parameters for the provider's page, such as login_hint, hd or prompt."""


class LoginWithPasskey(TypedDict):
    """Sign in with a passkey, by what the browser's script returned."""

    method: Literal["passkey"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    passkey_login: NotRequired[str]
    """JSON that the browser's script returned for the passkey."""


class LoginWithPassword(TypedDict):
    """Sign in with a password."""

    method: Literal["password"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    identifier: str
    """What the user types to say who they are, such as an email address."""
    password: str
    """The password in plain text; never given back."""
    password_identifier: NotRequired[str]
    """Old name of `identifier`; leave it out."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class LoginWithSaml(TypedDict):
    """Sign in at the SAML provider of a company."""

    method: Literal["saml"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    provider: str
    """Name of the provider as configured."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class LoginWithTotp(TypedDict):
    """The six digits of an authenticator app, as second factor."""

    method: Literal["totp"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    totp_code: str
    """The six digits that the app shows now."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class LoginWithWebAuthn(TypedDict):
    """A security key, as second factor or in place of a password."""

    method: Literal["webauthn"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    identifier: str
    """What the user types to say who they are, such as an email address."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""
    webauthn_login: NotRequired[str]
    """JSON that the browser's script returned for the security key."""


class RecoveryWithCode(TypedDict):
    """Recover with a code: first the address, then the same again with the code."""

    method: Literal["code"]
    code: NotRequired[str]
    """The code that was mailed; left out to have one sent."""
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    email: NotRequired[str]
    """Email address."""
    recovery_address: NotRequired[str]
    """Where the code goes, in a recovery that first asks which account."""
    recovery_confirm_address: NotRequired[str]
    """The whole address, typed to confirm one that was shown in part."""
    recovery_select_address: NotRequired[str]
    """The address that the user picked among those shown."""
    screen: NotRequired[str]
    """Which page of the recovery to go to."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class RecoveryWithLink(TypedDict):
    """Recover with a link that is mailed to the address."""

    method: Literal["link"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    email: str
    """Email address."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class RegistrationWithCode(TypedDict):
    """Sign up with traits and a code that is sent to the address among them."""

    method: Literal["code"]
    code: NotRequired[str]
    """The code that was sent; left out to have one sent."""
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    resend: NotRequired[str]
    """code, to have another code sent."""
    traits: dict[str, Any]
    """Data of the user as the schema describes it."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class RegistrationWithOidc(TypedDict):
    """Sign up at a social provider; traits fill in what it does not tell."""

    method: Literal["oidc"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    id_token: NotRequired[str]
    """ID token that an app got from the provider by itself; then there is no redirect."""
    id_token_nonce: NotRequired[str]
    """The nonce that the ID token was asked for with; needed where the provider uses one."""
    provider: str
    """Name of the provider as configured."""
    traits: NotRequired[dict[str, Any]]
    """Data of the user as the schema describes it."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""
    upstream_parameters: NotRequired[dict[str, Any]]
    """Parameters for the provider's page, such as login_hint, hd or prompt."""


class RegistrationWithPasskey(TypedDict):
    """Sign up with a passkey, by what the browser's script returned."""

    method: Literal["passkey"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    passkey_register: NotRequired[str]
    """JSON that the browser's script returned for the new passkey."""
    traits: dict[str, Any]
    """Data of the user as the schema describes it."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class RegistrationWithPassword(TypedDict):
    """Sign up with traits and a password."""

    method: Literal["password"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    password: str
    """The password in plain text; never given back."""
    traits: dict[str, Any]
    """Data of the user as the schema describes it."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class RegistrationWithProfile(TypedDict):
    """The first step where the page asks for traits before the way to sign in."""

    method: Literal["profile"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    screen: NotRequired[UpdateRegistrationFlowWithProfileMethodScreen | str]
    """credential-selection to go on, previous to go back."""
    traits: dict[str, Any]
    """Data of the user as the schema describes it."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class RegistrationWithSaml(TypedDict):
    """Sign up at the SAML provider of a company."""

    method: Literal["saml"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    provider: str
    """Name of the provider as configured."""
    traits: NotRequired[dict[str, Any]]
    """Data of the user as the schema describes it."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class RegistrationWithWebAuthn(TypedDict):
    """Sign up with a security key, by what the browser's script returned."""

    method: Literal["webauthn"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    traits: dict[str, Any]
    """Data of the user as the schema describes it."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""
    webauthn_register: NotRequired[str]
    """JSON that the browser's script returned for the new security key."""
    webauthn_register_displayname: NotRequired[str]
    """Name that the user gives the key."""


class SettingsWithDeviceAuthn(TypedDict):
    """Add or remove the key of a phone, or renew the secret behind its PIN."""

    method: Literal["deviceauthn"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    deviceauthn_register: NotRequired[UpdateSettingsFlowWithDeviceAuthnMethodRegister]
    """The key to add."""
    deviceauthn_remove: NotRequired[str]
    """Id of the key to take away."""
    rotate_secret: NotRequired[UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret]
    """What lets the secret behind the PIN be renewed."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class SettingsWithLookup(TypedDict):
    """Make, show, keep or drop backup codes; new ones count after `lookup_secret_confirm`."""

    method: Literal["lookup_secret"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    lookup_secret_confirm: NotRequired[bool]
    """True to make the shown codes count."""
    lookup_secret_disable: NotRequired[bool]
    """True to drop all codes."""
    lookup_secret_regenerate: NotRequired[bool]
    """True to be shown new codes."""
    lookup_secret_reveal: NotRequired[bool]
    """True to be shown the codes that count."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class SettingsWithOidc(TypedDict):
    """Link an account at a provider, or unlink one."""

    method: Literal["oidc"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    flow: NotRequired[str]
    """Id of the flow, for forms of browsers."""
    link: NotRequired[str]
    """Provider to link an account of."""
    traits: NotRequired[dict[str, Any]]
    """Data of the user as the schema describes it."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""
    unlink: NotRequired[str]
    """Provider whose account is taken away."""
    upstream_parameters: NotRequired[dict[str, Any]]
    """Parameters for the provider's page, such as login_hint, hd or prompt."""


class SettingsWithPasskey(TypedDict):
    """Add or remove a passkey."""

    method: Literal["passkey"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    passkey_remove: NotRequired[str]
    """Id of the passkey to take away, as hex."""
    passkey_settings_register: NotRequired[str]
    """JSON that the browser's script returned for the new passkey."""


class SettingsWithPassword(TypedDict):
    """Set a new password; somebody who signed in long ago has to confirm first."""

    method: Literal["password"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    password: str
    """The password in plain text; never given back."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class SettingsWithProfile(TypedDict):
    """Change traits; all of them are sent, not only those that change."""

    method: Literal["profile"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    traits: dict[str, Any]
    """Data of the user as the schema describes it."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class SettingsWithSaml(TypedDict):
    """Link an account at a company's SAML provider, or unlink one."""

    method: Literal["saml"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    flow: NotRequired[str]
    """Id of the flow, for forms of browsers."""
    link: NotRequired[str]
    """Provider to link an account of."""
    traits: NotRequired[dict[str, Any]]
    """Data of the user as the schema describes it."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""
    unlink: NotRequired[str]
    """Provider whose account is taken away."""


class SettingsWithTotp(TypedDict):
    """Set up an authenticator app by its first six digits, or drop it."""

    method: Literal["totp"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    totp_code: NotRequired[str]
    """The six digits that the new app shows, as proof that it works."""
    totp_unlink: NotRequired[bool]
    """True to drop the authenticator app."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class SettingsWithWebAuthn(TypedDict):
    """Add or remove a security key."""

    method: Literal["webauthn"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""
    webauthn_register: NotRequired[str]
    """JSON that the browser's script returned for the new security key."""
    webauthn_register_displayname: NotRequired[str]
    """Name that the user gives the key."""
    webauthn_remove: NotRequired[str]
    """Id of the key to take away, as hex."""


class VerificationWithCode(TypedDict):
    """Prove an address with a code: first the address, then the code that was mailed."""

    method: Literal["code"]
    code: NotRequired[str]
    """The code that was mailed; left out to have one sent."""
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    email: NotRequired[str]
    """Email address."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class VerificationWithLink(TypedDict):
    """Prove an address with a link that is mailed to it."""

    method: Literal["link"]
    csrf_token: NotRequired[str]
    """Value of the hidden field that goes with the csrf cookie in browser flows."""
    email: str
    """Email address."""
    transient_payload: NotRequired[dict[str, Any]]
    """Free object handed to web hooks and mail templates, not stored."""


class Submits(Generic[F, R]):
    """The base of what drives a flow `F` to an outcome `R`: `submit`, typed by the kind of flow and the method."""

    @overload
    async def submit(
        self: Submits[LoginFlow, R], /, *, options: Options | None = None, **fields: Unpack[LoginWithCode]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[LoginFlow, R], /, *, options: Options | None = None, **fields: Unpack[LoginWithDeviceAuthn]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[LoginFlow, R], /, *, options: Options | None = None, **fields: Unpack[LoginWithIdentifierFirst]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[LoginFlow, R], /, *, options: Options | None = None, **fields: Unpack[LoginWithLookupSecret]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[LoginFlow, R], /, *, options: Options | None = None, **fields: Unpack[LoginWithOidc]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[LoginFlow, R], /, *, options: Options | None = None, **fields: Unpack[LoginWithPasskey]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[LoginFlow, R], /, *, options: Options | None = None, **fields: Unpack[LoginWithPassword]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[LoginFlow, R], /, *, options: Options | None = None, **fields: Unpack[LoginWithSaml]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[LoginFlow, R], /, *, options: Options | None = None, **fields: Unpack[LoginWithTotp]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[LoginFlow, R], /, *, options: Options | None = None, **fields: Unpack[LoginWithWebAuthn]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[RecoveryFlow, R], /, *, options: Options | None = None, **fields: Unpack[RecoveryWithCode]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[RecoveryFlow, R], /, *, options: Options | None = None, **fields: Unpack[RecoveryWithLink]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[RegistrationFlow, R], /, *, options: Options | None = None, **fields: Unpack[RegistrationWithCode]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[RegistrationFlow, R], /, *, options: Options | None = None, **fields: Unpack[RegistrationWithOidc]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[RegistrationFlow, R],
        /,
        *,
        options: Options | None = None,
        **fields: Unpack[RegistrationWithPasskey],
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[RegistrationFlow, R],
        /,
        *,
        options: Options | None = None,
        **fields: Unpack[RegistrationWithPassword],
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[RegistrationFlow, R],
        /,
        *,
        options: Options | None = None,
        **fields: Unpack[RegistrationWithProfile],
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[RegistrationFlow, R], /, *, options: Options | None = None, **fields: Unpack[RegistrationWithSaml]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[RegistrationFlow, R],
        /,
        *,
        options: Options | None = None,
        **fields: Unpack[RegistrationWithWebAuthn],
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[SettingsFlow, R], /, *, options: Options | None = None, **fields: Unpack[SettingsWithDeviceAuthn]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[SettingsFlow, R], /, *, options: Options | None = None, **fields: Unpack[SettingsWithLookup]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[SettingsFlow, R], /, *, options: Options | None = None, **fields: Unpack[SettingsWithOidc]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[SettingsFlow, R], /, *, options: Options | None = None, **fields: Unpack[SettingsWithPasskey]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[SettingsFlow, R], /, *, options: Options | None = None, **fields: Unpack[SettingsWithPassword]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[SettingsFlow, R], /, *, options: Options | None = None, **fields: Unpack[SettingsWithProfile]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[SettingsFlow, R], /, *, options: Options | None = None, **fields: Unpack[SettingsWithSaml]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[SettingsFlow, R], /, *, options: Options | None = None, **fields: Unpack[SettingsWithTotp]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[SettingsFlow, R], /, *, options: Options | None = None, **fields: Unpack[SettingsWithWebAuthn]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[VerificationFlow, R], /, *, options: Options | None = None, **fields: Unpack[VerificationWithCode]
    ) -> R: ...

    @overload
    async def submit(
        self: Submits[VerificationFlow, R], /, *, options: Options | None = None, **fields: Unpack[VerificationWithLink]
    ) -> R: ...

    @overload
    async def submit(self, body: Model | Mapping[str, Any], /, *, options: Options | None = None) -> R: ...

    async def submit(self, body: Any = None, /, *, options: Options | None = None, **fields: Any) -> R:
        """One step: `submit(method="password", identifier=…, password=…)`, or a body as model or mapping.

        It is never sent again once it may have counted. Of what comes back, only `flow` is kept.

        Raises:
            InvalidArgument: Members that exclude each other on the server, or a sign-in at a provider that can give
                this flow no session (created without `exchange_code=True`, or the server gave it no code; accounts are
                linked in a browser). Nothing was sent.
            ApiError: The answer is no outcome: a malformed call, a method that is off, a broken server.
            TransportError: No answer; with `.sent` nobody knows whether it counted.
            IdentityMismatch: Somebody else signed in where the user of the session was to confirm themselves.
        """
        _submitting = self._submit(body, fields, options)
        del body, fields, options
        return await _submitting

    async def _submit(self, body: Any, fields: Mapping[str, Any], options: Options | None) -> R:
        raise NotImplementedError
