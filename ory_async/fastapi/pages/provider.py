"""Signing out, and what Hydra asks people: may an application see your account, which device is yours."""

from collections.abc import Collection
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Form, HTTPException
from starlette.requests import Request
from starlette.responses import Response

from ory_async._runtime.json import is_mapping
from ory_async.fastapi.auth import UserSession
from ory_async.fastapi.pages.frame import Frame, handed_on
from ory_async.fastapi.pages.view import client_name, origin_of, request_urls, sources
from ory_async.flows import ChallengeOver, ProviderConsent
from ory_async.v1.models import Identity

Challenge = Annotated[str, Form(max_length=16_384)]


def add_provider(router: APIRouter, frame: Frame) -> None:
    """The routes."""
    _add_logout(router, frame)
    _add_consent(router, frame)
    _add_device(router, frame)


def _add_logout(router: APIRouter, frame: Frame) -> None:
    auth = frame.auth

    @router.get("/logout")
    async def ask_to_sign_out(request: Request, logout_challenge: str = "") -> Response:
        allowed: tuple[str, ...] = ()
        if logout_challenge:
            asked = await auth.ory.provider.logout(logout_challenge)
            if isinstance(asked, ChallengeOver):
                return frame.go(request, asked.redirect_to or frame.settings.home)
            known = asked.client
            left = (known.post_logout_redirect_uris if known else None) or []
            allowed = sources([auth.ory.provider.absolute(asked.request.request_url or "/"), *left])
        return frame.page(request, "logout", challenge=logout_challenge, form_action=allowed)

    @router.post("/logout")
    async def sign_out(request: Request, logout_challenge: Challenge = "") -> Response:
        url: str | None = None
        if logout_challenge:
            match await auth.ory.provider.logout(logout_challenge):
                case ChallengeOver(redirect_to=url):
                    pass
                case asked:
                    url = await asked.accept()
        outcome = await auth.ory.flows.browser(request.headers.get("cookie")).logout()
        await auth.evict(request)
        return handed_on(frame.go(request, url or frame.settings.home, sources([url])), outcome)


def _add_consent(router: APIRouter, frame: Frame) -> None:
    auth, settings = frame.auth, frame.settings

    async def grant(
        request: Request, consent: ProviderConsent, scopes: list[str], session: UserSession[Any], **how: Any
    ) -> Response:
        claims = (settings.claims or default_claims)(session.identity, scopes)
        url = await consent.accept(scopes, id_token=claims, **how)
        return frame.go(request, url, sources([url]))

    @router.get("/consent")
    async def ask_for_consent(
        request: Request, consent_challenge: str, session: Annotated[UserSession[Any], Depends(auth.session)]
    ) -> Response:
        consent = await _consent_of(frame, request, consent_challenge, session)
        if isinstance(consent, Response):
            return consent
        if consent.skip:
            return await grant(request, consent, consent.scopes, session)
        t = frame.texts(request)
        scopes = [
            (each, t.optional(f"scope.{each}", each), t.optional(f"scope.{each}.hint", "")) for each in consent.scopes
        ]
        client = consent.client
        links = (client.policy_uri, client.tos_uri) if client else (None, None)
        policy, terms = (url if origin_of(url) else None for url in links)  # anybody may have registered a client
        return frame.page(
            request,
            "consent",
            challenge=consent.challenge,
            client=client_name(consent) or t("consent.client"),
            scopes=scopes,
            policy=policy,
            terms=terms,
            form_action=sources(request_urls(consent.request)),
        )

    @router.post("/consent")
    async def answer_consent(
        request: Request,
        session: Annotated[UserSession[Any], Depends(auth.session)],
        consent_challenge: Challenge,
        decision: Annotated[Literal["allow", "deny"], Form()],
        scope: Annotated[list[str], Form(default_factory=list)],
        remember: Annotated[bool, Form()] = False,
    ) -> Response:
        consent = await _consent_of(frame, request, consent_challenge, session)
        if isinstance(consent, Response):
            return consent
        if decision == "deny":
            url = await consent.reject()
            return frame.go(request, url, sources([url]))
        kept = settings.remember_for if remember else None
        return await grant(request, consent, scope, session, remember_for=kept)


async def _consent_of(
    frame: Frame, request: Request, challenge: str, session: UserSession[Any]
) -> ProviderConsent | Response:
    """The request, or where to go if it is over."""
    match await frame.auth.ory.provider.consent(challenge):
        case ChallengeOver(redirect_to=None):
            raise HTTPException(410)
        case ChallengeOver(redirect_to=url):
            return frame.go(request, url, sources([url]))
        case ProviderConsent(subject=subject) as consent:
            if subject != session.identity.id:  # somebody else has signed in since
                raise HTTPException(403)
            return consent


def _add_device(router: APIRouter, frame: Frame) -> None:
    auth = frame.auth

    @router.get("/device")
    async def ask_for_code(request: Request, device_challenge: str, user_code: str = "") -> Response:
        return _device(frame, request, 200, device_challenge, user_code[:100])

    @router.post("/device")
    async def take_code(
        request: Request, device_challenge: Challenge, user_code: Annotated[str, Form(max_length=100)]
    ) -> Response:
        url = await auth.ory.provider.accept_device(device_challenge, user_code.strip())
        if url is None:
            return _device(frame, request, 400, device_challenge, user_code)
        return frame.go(request, url, sources([url]))

    @router.get("/device/done")
    async def device_done(request: Request) -> Response:
        return frame.page(request, "device_done")


def _device(frame: Frame, request: Request, status: int, challenge: str, code: str) -> Response:
    """The form leads to Hydra: a device request does not say where it came from."""
    hydra = sources([frame.auth.ory.provider.absolute("/")])
    wrong = status == 400
    return frame.page(request, "device", status, form_action=hydra, challenge=challenge, code=code, wrong=wrong)


def default_claims(identity: Identity, scopes: Collection[str]) -> dict[str, Any]:
    """Claims of the id token: the e-mail address for the scope `email`, and whether it is verified."""
    traits: Any = identity.traits
    email = traits.get("email") if is_mapping(traits) else None
    if "email" not in scopes or not isinstance(email, str):
        return {}
    known = {each.value: bool(each.verified) for each in identity.verifiable_addresses or []}
    return {"email": email, "email_verified": known.get(email.strip().lower(), False)}
