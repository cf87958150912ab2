"""The pages of administration: a list of identities with a search, and one identity with what can be done for it."""

from contextlib import suppress
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Form, HTTPException
from starlette.requests import Request
from starlette.responses import Response

from ory_async.errors import NotFound
from ory_async.fastapi.auth import UserSession
from ory_async.fastapi.pages.frame import Frame
from ory_async.fastapi.pages.view import who

ROWS = 20
METHODS = ("password", "totp", "lookup_secret", "webauthn", "passkey", "oidc", "code")
RECOVERY = "1h"


def add_admin(router: APIRouter, frame: Frame) -> None:
    """The routes, for those whom the option `admin` knows."""
    auth, allowed = frame.auth, frame.settings.admin
    assert allowed is not None

    async def administrator(session: Annotated[UserSession[Any], Depends(auth.session)]) -> None:
        if not allowed(session):
            raise HTTPException(403)

    only = [Depends(administrator)]
    _add_list(router, frame, only)
    _add_identity(router, frame, only)


def _add_list(router: APIRouter, frame: Frame, only: list[Any]) -> None:
    auth = frame.auth

    @router.get("/admin", dependencies=only)
    async def identities(
        request: Request, page_token: str | None = None, search: str = "", before: str | None = None
    ) -> Response:
        given = search.strip()
        found = await auth.ory.identity.list_identities(
            page_size=ROWS, page_token=page_token, credentials_identifier=given or None
        )
        rows = [(each, who(each.traits)) for each in found.items]
        # Pages of Ory go forward only: the way back is in the address.
        trail = [each for each in (before or "").split("~") if each] if before is not None else []
        back = None if page_token is None else (trail[-1] if trail else "")
        return frame.page(
            request,
            "admin",
            rows=rows,
            search=given,
            count=found.total,
            next_token=found.next_token,
            trail="~".join([*trail, page_token] if page_token else trail),
            previous=back,
            previous_trail="~".join(trail[:-1]),
        )


def _add_identity(router: APIRouter, frame: Frame, only: list[Any]) -> None:
    auth = frame.auth

    async def one(request: Request, id: str, status: int = 200, **values: Any) -> Response:
        identity = await auth.ory.identity.get_identity(id)
        sessions = await auth.ory.identity.list_identity_sessions(id, active=True, page_size=ROWS)
        credentials = {
            name: list(credential.identifiers or []) for name, credential in (identity.credentials or {}).items()
        }
        shown = {"identity": identity, "who": who(identity.traits) or identity.id, "sessions": sessions.items}
        known: dict[str, Any] = {"credentials": credentials, "recovery": None, **shown, **values}
        return frame.page(request, "admin_identity", status, **known)

    @router.get("/admin/{id}", dependencies=only)
    async def identity(request: Request, id: str) -> Response:
        return await one(request, id)

    @router.post("/admin/{id}", dependencies=only)
    async def change(
        request: Request,
        id: str,
        action: Annotated[Literal["disable", "enable", "end", "recover"], Form()],
    ) -> Response:
        ory = auth.ory
        if action == "recover":
            made = await ory.identity.create_recovery_code_for_identity({"identity_id": id, "expires_in": RECOVERY})
            return await one(request, id, recovery=made)
        if action in ("disable", "enable"):
            state = "inactive" if action == "disable" else "active"
            await ory.identity.patch_identity(id, [{"op": "replace", "path": "/state", "value": state}])
        if action in ("disable", "end"):
            with suppress(NotFound):  # so Kratos says where there are none
                await ory.identity.delete_identity_sessions(id)
        return frame.go(request, frame.at(request, f"/admin/{id}"))
