"""The other side of OAuth2: an application that answers Hydra's login, consent, logout and device requests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import urljoin

from attrs import field, frozen

from ory_async._runtime.core import Core, Namespace
from ory_async._runtime.json import is_object, loads
from ory_async._runtime.later import later
from ory_async._runtime.request import ClientAuth
from ory_async._runtime.settings import Options
from ory_async._runtime.unseen import Held
from ory_async.errors import (
    ApiError,
    BadRequest,
    ConfigurationError,
    Conflict,
    Gone,
    InvalidArgument,
    NotFound,
    OAuth2BadRequest,
    OryError,
    Unauthorized,
)
from ory_async.flows.outcome import ChallengeOver as ChallengeOver
from ory_async.flows.patience import Patience
from ory_async.v1.api.oauth2 import Oauth2Api

if TYPE_CHECKING:
    from ory_async.v1.models import DeviceAuthorization, OAuth2Client, OAuth2TokenExchange, Session
else:
    globals().update(later("ory_async.v1.models", "DeviceAuthorization OAuth2Client OAuth2TokenExchange Session"))


DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
_INTERVAL, _LIFESPAN = 5.0, 600.0  # seconds, where the server does not say
_TOO_LATE = 1.0  # seconds before its end a code is not worth a question


@frozen(kw_only=True)
class _Request:
    """A request of Hydra that waits for an answer. `request` is all that Hydra says about it."""

    subject: str
    """Who it is about; empty while nobody has signed in."""
    client: OAuth2Client | None
    """The application that asks, if any."""
    challenge: str = field(repr=False)
    request: Any = field(repr=False)
    _provider: Provider = field(repr=False)
    _name: ClassVar[str]

    async def _answer(self, verb: str, body: Mapping[str, Any] | None, options: Options | None) -> str:
        """The URL to send the browser to. An answer that comes too late leads back to where the request came from."""
        answering = self._provider.call(self._name, verb, self.challenge, body, options)
        del body, options
        try:
            answer = await answering
        except ApiError as error:
            over = self._provider.over(error)
            back = over and (over.redirect_to or self.request.request_url)
            if not back:
                raise
            return self._provider.absolute(back)
        return str(answer.redirect_to)


class _Refusable(_Request):
    async def reject(
        self,
        error: str = "access_denied",
        description: str | None = None,
        *,
        status_code: int | None = None,
        options: Options | None = None,
    ) -> str:
        """Says no. The application that asked is told the error, so keep secrets out of it.

        Args:
            error: Code of RFC 6749, such as `access_denied` or `login_required`.
            description: For the developers of that application.
            status_code: Of the answer that it gets, if that is not a redirect.
            options: Options of this call only.

        Returns:
            The URL to send the browser to.
        """
        body = {"error": error, "error_description": description, "status_code": status_code}
        return await self._answer("reject", _set(body), options)


@frozen(kw_only=True)
class ProviderLogin(_Refusable):
    """A login request. With `skip` the user has signed in before, as `subject`: accept at once, show nothing."""

    _name = "login"
    skip: bool

    async def accept(
        self,
        subject: str | None = None,
        *,
        remember_for: int | None = None,
        acr: str | None = None,
        amr: Sequence[str] | None = None,
        context: Any = None,
        identity_provider_session_id: str | None = None,
        options: Options | None = None,
    ) -> str:
        """Says who signed in.

        Args:
            subject: The user's id. With `skip` it is known, and no other is taken.
            remember_for: Seconds to remember the browser, 0 for ever; None asks again next time.
            acr: How well the user was authenticated.
            amr: The methods used.
            context: Anything, handed on to the consent request.
            identity_provider_session_id: Id of your own session, such as that of Kratos.
            options: Options of this call only.

        Returns:
            The URL to send the browser to.

        Raises:
            InvalidArgument: No subject, or another one than that of a request with `skip`.
        """
        subject = subject or self.subject
        if not subject or (self.skip and subject != self.subject):
            raise InvalidArgument("subject", "must be given, and with skip it must be that of the request")
        body = {
            "subject": subject,
            "acr": acr,
            "amr": amr,
            "context": context,
            "identity_provider_session_id": identity_provider_session_id,
            **_remember(remember_for),
        }
        return await self._answer("accept", _set(body), options)


@frozen(kw_only=True)
class ProviderConsent(_Refusable):
    """A consent request. With `skip` nobody needs to be asked (it was granted before, or the application is one of your
    own): accept at once, show nothing."""

    _name = "consent"
    skip: bool
    scopes: list[str]
    """What the application asks for."""
    audiences: list[str]
    """For whom it wants tokens."""

    async def accept(
        self,
        scopes: Sequence[str] | None = None,
        *,
        audiences: Sequence[str] | None = None,
        access_token: Mapping[str, Any] | None = None,
        id_token: Mapping[str, Any] | None = None,
        remember_for: int | None = None,
        context: Any = None,
        options: Options | None = None,
    ) -> str:
        """Grants what was asked for, or less.

        Args:
            scopes: Those that are granted; None grants all that are asked for.
            audiences: Likewise.
            access_token: Claims of the access token. Applications can read them.
            id_token: Claims of the id token.
            remember_for: Seconds to remember the consent, 0 for ever; None asks again next time.
            context: Anything, kept with the consent.
            options: Options of this call only.

        Returns:
            The URL to send the browser to.

        Raises:
            InvalidArgument: A scope or audience that nobody asked for.
        """
        session = _set({"access_token": access_token, "id_token": id_token})
        body = {
            "grant_scope": _narrowed("scopes", scopes, self.scopes),
            "grant_access_token_audience": _narrowed("audiences", audiences, self.audiences),
            "session": session or None,
            "context": context,
            **_remember(remember_for),
        }
        return await self._answer("accept", _set(body), options)


@frozen(kw_only=True)
class ProviderLogout(_Request):
    """A logout request: `subject` is about to be signed out."""

    _name = "logout"

    async def accept(self, *, options: Options | None = None) -> str:
        """Signs the user out. Returns the URL to send the browser to: it happens there."""
        return await self._answer("accept", None, options)

    async def reject(self, *, options: Options | None = None) -> None:
        """Keeps the user signed in. Where the browser goes is up to you."""
        await self._provider.call("logout", "reject", self.challenge, None, options)


class Provider:
    """`ory.provider`: the requests of Hydra that an application answers.

    `login = await ory.provider.login(challenge)` with the challenge of the page's address. A challenge that no longer
    counts is ChallengeOver, not an error.

    `public_url`: where browsers reach Hydra, if it is not the URL of this client. `api` has the operations: those of
    this package, or of one that was generated for a server of one's own.
    """

    def __init__(self, core: Core, *, public_url: str | None = None, api: type[Namespace] = Oauth2Api) -> None:
        self._core, self._public_url = core, public_url
        self._api: Any = api(core)

    async def login(self, challenge: str, *, options: Options | None = None) -> ProviderLogin | ChallengeOver:
        """The login request of `?login_challenge=`. Raises ApiError by status; TransportError if no answer came."""
        kept, asking = Held(challenge), self._get("login", challenge, options)
        del challenge, options
        found = await asking
        if isinstance(found, ChallengeOver):
            return found
        return ProviderLogin(**self._known(kept.value, found), skip=bool(found.skip))

    async def registered(
        self,
        challenge: str,
        session: Session,
        *,
        remember_for: int | None = None,
        acr: str | None = None,
        context: Any = None,
        options: Options | None = None,
    ) -> str | ChallengeOver:
        """Accepts the login request that a registration was for, without asking for the password again: Kratos signs
        somebody in who registers, and leaves the request open.

            outcome = await browser.submit(REGISTRATION, flow, form=form)
            if isinstance(outcome, Complete) and outcome.session and flow.oauth2_login_challenge:
                url = await ory.provider.registered(flow.oauth2_login_challenge, outcome.session)

        Args:
            challenge: The `oauth2_login_challenge` of the registration flow.
            session: The session of the result, or a fresh answer of `to_session`; never one that a browser sent.
            remember_for: See `ProviderLogin.accept`.
            acr: How well the user was authenticated. Methods (`amr`) and session id are taken from the session.
            context: See `ProviderLogin.accept`.
            options: Options of each call.

        Returns:
            The URL to send the browser to, or ChallengeOver.

        Raises:
            InvalidArgument: The session is not active or has no identity, or the request is about somebody else.
        """
        if session.active is not True or session.identity is None or not session.identity.id:
            raise InvalidArgument("session", "must be active and have an identity")
        kept, asking = Held(options), self.login(challenge, options=options)
        del challenge, options  # a crash report shows local variables
        login = await asking
        if isinstance(login, ChallengeOver):
            return login
        methods = [str(each.method) for each in session.authentication_methods or [] if each.method]
        return await login.accept(
            session.identity.id,
            remember_for=remember_for,
            acr=acr,
            amr=list(dict.fromkeys(methods)) or None,
            context=context,
            identity_provider_session_id=session.id,
            options=kept.value,
        )

    async def consent(self, challenge: str, *, options: Options | None = None) -> ProviderConsent | ChallengeOver:
        """The consent request of `?consent_challenge=`. Raises as `login`."""
        kept, asking = Held(challenge), self._get("consent", challenge, options)
        del challenge, options
        found = await asking
        if isinstance(found, ChallengeOver):
            return found
        return ProviderConsent(
            **self._known(kept.value, found),
            skip=bool(found.skip or (found.client is not None and found.client.skip_consent)),
            scopes=found.requested_scope or [],
            audiences=found.requested_access_token_audience or [],
        )

    async def logout(self, challenge: str, *, options: Options | None = None) -> ProviderLogout | ChallengeOver:
        """The logout request of `?logout_challenge=`. Raises as `login`."""
        kept, asking = Held(challenge), self._get("logout", challenge, options)
        del challenge, options
        found = await asking
        return found if isinstance(found, ChallengeOver) else ProviderLogout(**self._known(kept.value, found))

    async def accept_device(self, challenge: str, user_code: str, *, options: Options | None = None) -> str | None:
        """Takes the code that a user typed off their device.

        Args:
            challenge: Of the page's address, `?device_challenge=`.
            user_code: As typed; upper and lower case count.
            options: Options of this call only.

        Returns:
            The URL to send the browser to; None if no device waits with this code: ask again.
        """
        body = {"user_code": user_code}
        accepting = self._api.accept_user_code_request(body, device_challenge=challenge, options=options)
        del body, challenge, user_code, options
        try:
            answer = await accepting
        except BadRequest as error:
            if error.error_id != "invalid_request":
                raise
            return None
        return str(answer.redirect_to)

    async def device_token(
        self,
        device: DeviceAuthorization,
        client_id: str,
        *,
        client_auth: ClientAuth | None = None,
        options: Options | None = None,
    ) -> OAuth2TokenExchange | None:
        """The tokens of a device whose code the user enters elsewhere. Asks until the code runs out: servers are known
        to answer `authorization_pending` for ever. A lost connection, a 429 or a 502 in between says nothing about the
        code: it goes on, more slowly (RFC 8628, 3.5).

        Args:
            device: The answer of `oauth2_device_flow`.
            client_id: The application's id.
            client_auth: (id, secret) of a confidential application.
            options: Options of each call.

        Returns:
            The tokens; None if nobody entered the code in time.

        Raises:
            OAuth2Error: Such as `access_denied`; `invalid_grant` after the answer with the tokens was lost.
            TransportError, ServerError, RateLimited, DecodeError: The code ran out, the last question unanswered.
        """
        interval = float(device.interval or _INTERVAL)
        seconds = (device.expires_in or _LIFESPAN) - _TOO_LATE
        patience = Patience(self._core.settings.time, seconds, interval)
        body = {"grant_type": DEVICE_GRANT, "device_code": device.device_code, "client_id": client_id}
        sent, proof, kept = Held(body), Held(client_auth), Held(options)
        del body, client_auth, options  # a crash report shows local variables
        while await patience.pause():
            try:
                found: OAuth2TokenExchange = await self._api.oauth2_token_exchange(
                    sent.value, client_auth=proof.value, options=kept.value
                )
                return found
            except OAuth2BadRequest as error:
                if error.error_id == "expired_token":
                    return None
                if error.error_id == "slow_down":
                    patience.interval += _INTERVAL
                elif error.error_id != "authorization_pending":
                    raise
                patience.answered()
            except OryError as error:
                patience.troubled(error)
        patience.over()
        return None

    async def call(
        self, name: str, verb: str, challenge: str, body: Mapping[str, Any] | None, options: Options | None
    ) -> Any:
        """One operation on a request: get, accept or reject."""
        operation = getattr(self._api, f"{verb}_oauth2_{name}_request")
        bodies = () if body is None else (body,)
        asking = operation(*bodies, **{f"{name}_challenge": challenge}, options=options)
        del bodies, body, challenge, options  # a crash report shows local variables
        return await asking

    def over(self, error: ApiError) -> ChallengeOver | None:
        """Does an error mean that the challenge no longer counts?"""
        match error:
            case Gone() | Conflict():
                return ChallengeOver(self._redirect_to(error), "used")
            case NotFound() if error.message is not None:  # of Hydra, not of something in between
                return ChallengeOver(None, "unknown")
            case Unauthorized(error_id="request_unauthorized"):
                return ChallengeOver(None, "expired")
            case _:
                return None

    async def _get(self, name: str, challenge: str, options: Options | None) -> Any:
        asking = self.call(name, "get", challenge, None, options)
        del challenge, options
        try:
            return await asking
        except ApiError as error:
            over = self.over(error)
            if over is None:
                raise
            return over

    def _known(self, challenge: str, found: Any) -> dict[str, Any]:
        common = {"subject": found.subject or "", "client": found.client, "challenge": challenge, "request": found}
        return {**common, "provider": self}

    def _redirect_to(self, error: ApiError) -> str | None:
        """Where a used challenge leads."""
        try:
            data: Any = loads(error.body)
        except ValueError:
            return None
        url = data.get("redirect_to") if is_object(data) else None
        return self.absolute(url) if isinstance(url, str) and url else None

    def absolute(self, url: str) -> str:
        """Hydra may name a path of its public side only; it stays one where nobody said where that is."""
        from ory_async.v1.api.oauth2.oauth2_authorize import OPERATION

        try:
            return urljoin((self._public_url or self._core.hosts.base_url(OPERATION)).rstrip("/") + "/", url)
        except ConfigurationError:
            return url

    def __repr__(self) -> str:
        return "<Provider>"


def _set(body: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in body.items() if value is not None}


def _remember(seconds: int | None) -> dict[str, Any]:
    return {} if seconds is None else {"remember": True, "remember_for": seconds}


def _narrowed(name: str, granted: Sequence[str] | None, requested: Sequence[str]) -> list[str]:
    chosen = list(requested if granted is None else granted)
    if not {*chosen} <= {*requested}:
        raise InvalidArgument(name, "more than was asked for cannot be granted")
    return chosen
