"""What all pages have in common: who looks at them, in which language, how they are answered, and what errors become.

The pages themselves are in flows.py, provider.py and admin.py.
"""

import secrets
from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import Depends, HTTPException
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException as AnyHTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from ory_async.errors import InvalidArgument, OryError
from ory_async.fastapi.answers import logged, refusal
from ory_async.fastapi.auth import OryAuth, UserSession
from ory_async.fastapi.pages.options import PagesOptions, View, settings
from ory_async.fastapi.pages.render import HEADERS, Look, policy
from ory_async.fastapi.pages.texts import Texts, accepted
from ory_async.fastapi.pages.view import origin_of, sources, who

YEAR = 365 * 24 * 3600
COOKIE = "pages_language"
_TITLED = (400, 401, 403, 404, 410, 500, 503)
Handler = Callable[[Request], Coroutine[Any, Any, Response]]


def handed_on(response: Response, outcome: Any) -> Response:
    """What Ory says to the browser, beside what the page says: cookies, and headers such as Clear-Site-Data."""
    for name, value in outcome.headers.items():
        response.headers.setdefault(name, value)  # ours are no weaker
    for cookie in outcome.set_cookies:
        response.headers.append("set-cookie", cookie)
    return response


class Frame:
    """The frame of all pages of a site. auth: looked at while requests are answered, not before."""

    def __init__(self, auth: OryAuth[Any], options: PagesOptions) -> None:
        self.auth, self.settings = auth, settings(options)
        self.look = Look(self.settings)

        async def visitor(
            request: Request, session: Annotated[UserSession[Any] | None, Depends(auth.optional_session)]
        ) -> None:
            request.state.ory_session = session

        self.visitor = visitor

    # -- where things are

    def at(self, request: Request, path: str, **query: str | None) -> str:
        """The path of a page: relative, so that nothing of a request's Host gets into it."""
        asked = urlencode({name: value for name, value in query.items() if value})
        root: str = request.scope.get("root_path", "")
        return root + self.settings.prefix + path + ("?" + asked if asked else "")

    def here(self, request: Request, *without: str, **query: str | None) -> str:
        """The path of this page and its query: without the flow, with something else."""
        left = {"flow", "note", *without, *query}
        kept = [(name, value) for name, value in request.query_params.multi_items() if name not in left]
        asked = urlencode([*kept, *((name, value) for name, value in query.items() if value)])
        return request.url.path + ("?" + asked if asked else "")

    def absolute(self, request: Request, path: str) -> str:
        """The whole address of a path of this site, as Ory wants it; Ory knows which sites there are."""
        return (self.settings.url or f"{request.url.scheme}://{request.url.netloc}") + path

    # -- answers

    def session(self, request: Request) -> UserSession[Any] | None:
        """Who looks at the page, if anybody knows."""
        found: UserSession[Any] | None = getattr(request.state, "ory_session", None)
        return found

    def texts(self, request: Request) -> Texts:
        """In the language that was asked for: by `?lang=`, before, or by the browser."""
        offered = self.settings.languages
        for asked in (request.query_params.get("lang"), request.cookies.get(COOKIE)):
            if asked is not None and asked in offered:
                return offered[asked]
        return offered[accepted(request.headers.get("accept-language"), offered) or next(iter(offered))]

    def page(
        self,
        request: Request,
        page: str,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        *,
        scripts: bool = False,
        form_action: tuple[str, ...] = (),
        **values: Any,
    ) -> Response:
        """A page. scripts: may some run? form_action: origins to which its forms lead."""
        t, nonce, session = self.texts(request), secrets.token_urlsafe(16), self.session(request)
        common: dict[str, Any] = {
            "t": t,
            "page": page,
            "brand": self.settings.brand,
            "home": self.settings.home,
            "status": status,
            "nonce": nonce if scripts else None,
            "user": session,
            "identifier": who(session.identity.traits) if session else "",
            "is_admin": bool(session and self.settings.admin and self.settings.admin(session)),
            "here": request.url.path,
            "at": partial(self.at, request),
            "languages": [
                (each, texts("language"), self.here(request, lang=each) if "flow" not in request.query_params
                 else self.here(request, flow=request.query_params["flow"], lang=each))
                for each, texts in self.settings.languages.items()
            ],
        }  # fmt: skip
        view = View(page, status, {**common, **values}, t, nonce)
        made = self.settings.render(request, view) if self.settings.render else None
        response = made if isinstance(made, Response) else HTMLResponse(made or self.look.html(view), status)
        allowed = (*form_action, *self.settings.form_action)
        response.headers.setdefault("Content-Security-Policy", policy(nonce if scripts else None, allowed))
        for name, value in {**HEADERS, **(headers or {})}.items():
            response.headers.setdefault(name, value)
        if request.query_params.get("lang") == t.language:
            secure = (self.settings.url or request.url.scheme).startswith("https")
            response.set_cookie(COOKIE, t.language, YEAR, httponly=True, samesite="lax", secure=secure)
        return response

    def go(self, request: Request, url: object, allowed: tuple[str, ...] = ()) -> Response:
        """A redirect. A form may lead only where its page said (`allowed`): elsewhere one goes by a page of its own."""
        to = str(url)
        if request.method == "POST" and (origin := origin_of(to)):
            own = request.headers.get("origin") or self.absolute(request, "")
            if origin not in (origin_of(own), self.settings.url, *allowed, *self.settings.form_action):
                return self.page(request, "leave", url=to, host=origin.partition("://")[2])
        elif request.method == "POST" and not to.startswith("/") and not {*sources([to])} & {*allowed}:
            raise HTTPException(400)
        return RedirectResponse(to, 303, HEADERS)

    # -- errors

    async def show_error(self, request: Request, error: Exception) -> Response:
        """Every error that a route lets through, as a page. Nothing that Ory wrote is shown."""
        if isinstance(error, InvalidArgument | RequestValidationError | UnicodeError):  # all is from the browser
            error = HTTPException(400)
        if isinstance(error, OryError):
            error = logged(error, refusal(error))
        if not isinstance(error, AnyHTTPException):
            raise error
        given = error.headers or {}
        if error.status_code < 400:
            return Response(None, error.status_code, {**HEADERS, **given})
        status = error.status_code
        headers = {name: value for name, value in given.items() if name in ("Retry-After", "WWW-Authenticate", "Allow")}
        titled = status if status in _TITLED else 500 if status >= 500 else 400
        return self.page(request, "error", status, headers, title=titled)

    def route_class(self) -> type[APIRoute]:
        """Routes whose errors are pages."""
        show = self.show_error

        class PageRoute(APIRoute):
            def get_route_handler(self) -> Handler:
                handle = super().get_route_handler()

                async def handled(request: Request) -> Response:
                    try:
                        return await handle(request)
                    except (OryError, AnyHTTPException, RequestValidationError, UnicodeError) as error:
                        return await show(request, error)

                return handled

        return PageRoute
