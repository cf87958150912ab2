"""The router of all pages, and what an application's own pages take from it. What a page shows is in view.py."""

import hashlib
from collections.abc import Mapping
from typing import Any, Unpack

from fastapi import APIRouter, Depends, HTTPException
from fastapi.exception_handlers import http_exception_handler, request_validation_exception_handler
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException as AnyHTTPException
from starlette.requests import Request
from starlette.responses import Response

from ory_async.errors import OryError
from ory_async.fastapi.answers import answer_error, wants_page
from ory_async.fastapi.auth import OryAuth
from ory_async.fastapi.pages.admin import add_admin
from ory_async.fastapi.pages.flows import add_flows
from ory_async.fastapi.pages.frame import Frame
from ory_async.fastapi.pages.options import PagesOptions
from ory_async.fastapi.pages.provider import add_provider
from ory_async.fastapi.pages.render import STATIC, static


class FlowPages(APIRouter):
    """A router for `app.include_router`, after your own routes: `/login`, `/registration`, `/settings`, `/recovery`,
    `/verification`, `/error`, `/logout`, `/consent`, `/device` and, with the option `admin`, `/admin`."""

    def __init__(self, auth: OryAuth[Any], options: PagesOptions) -> None:
        self._frame = frame = Frame(auth, options)
        super().__init__(prefix=frame.settings.prefix, route_class=frame.route_class(), include_in_schema=False)
        files = {name: (static(name), kind) for name, kind in STATIC.items()}

        @self.get("/pages-static/{name}")
        async def file(request: Request, name: str) -> Response:
            if name not in files:
                raise HTTPException(404)
            content, kind = files[name]
            tag = f'"{hashlib.sha256(content).hexdigest()[:20]}"'
            headers = {"ETag": tag, "Cache-Control": "max-age=300", "X-Content-Type-Options": "nosniff"}
            if request.headers.get("if-none-match") == tag:
                return Response(None, 304, headers)
            return Response(content, 200, headers, kind)

        pages = APIRouter(
            route_class=frame.route_class(), dependencies=[Depends(auth.check_origin), Depends(frame.visitor)]
        )

        @pages.get("/error")
        async def error(request: Request) -> Response:
            """Where Ory sends a browser that it cannot help."""
            return frame.page(request, "error", 400, title=400)

        add_provider(pages, frame)
        if frame.settings.admin is not None:
            add_admin(pages, frame)
        add_flows(pages, frame)
        self.include_router(pages)

    async def visitor(self, request: Request) -> None:
        """A dependency for the application's own pages, whose menu knows then who is signed in:
        `FastAPI(dependencies=[Depends(pages.visitor)])`."""
        await self._frame.visitor(request, await self._frame.auth.optional_session(request))

    def page(
        self,
        request: Request,
        template: str,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        **values: Any,
    ) -> Response:
        """A page of the application's own: a template of the folder `own_templates`, which may extend
        `layouts/wide.html` or `layouts/narrow.html`."""
        return self._frame.page(request, template, status, headers, **values)

    @property
    def exception_handlers(self) -> dict[Any, Any]:
        """Errors of the application's own routes as pages, for browsers; as JSON for others:
        `FastAPI(exception_handlers=pages.exception_handlers)`."""
        return dict.fromkeys((OryError, AnyHTTPException, RequestValidationError), self._show_error)

    async def _show_error(self, request: Request, error: Exception) -> Response:
        if wants_page(request) or (isinstance(error, AnyHTTPException) and error.status_code < 400):
            return await self._frame.show_error(request, error)
        if isinstance(error, OryError):
            return await answer_error(request, error)
        if isinstance(error, RequestValidationError):
            return await request_validation_exception_handler(request, error)
        assert isinstance(error, AnyHTTPException)
        return await http_exception_handler(request, error)


def flow_pages(auth: OryAuth[Any], **options: Unpack[PagesOptions]) -> FlowPages:
    """The pages of a site. options: those of `PagesOptions`.

    Raises ConfigurationError for what cannot work: an override that overrides nothing, a word that no page says, …
    """
    return FlowPages(auth, options)
