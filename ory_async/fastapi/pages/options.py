"""What an application may say about its pages, and whether that can work. Pure but for reading a folder."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from pathlib import Path
from typing import Any, TypeAlias, TypedDict

from attrs import field, frozen
from starlette.requests import Request
from starlette.responses import Response

from ory_async.errors import ConfigurationError
from ory_async.fastapi.auth import UserSession
from ory_async.fastapi.pages.texts import SHIPPED, Texts, Words, languages
from ory_async.fastapi.pages.view import origin_of
from ory_async.flows import Outcome
from ory_async.v1.models import Identity


@frozen
class Step:
    """A form that was posted. name: the kind of flow; flow: as it was before; session: of who posted, if any."""

    request: Request
    name: str
    flow: Any = field(repr=False)
    session: UserSession[Any] | None = field(repr=False)


@frozen
class View:
    """One page, before it is HTML. page: its name (`login`, `consent`, …); values: what its template is given."""

    page: str
    status: int
    values: Mapping[str, Any] = field(repr=False)
    t: Texts
    nonce: str = field(repr=False)
    """For scripts: nothing else may run."""


Render: TypeAlias = Callable[[Request, View], Response | str | None]
Before: TypeAlias = Callable[[Step], Awaitable[Response | None]]
After: TypeAlias = Callable[[Step, Outcome[Any]], Awaitable[Response | None]]
Claims: TypeAlias = Callable[[Identity, Collection[str]], Mapping[str, Any]]
Folder: TypeAlias = str | Path


class PagesOptions(TypedDict, total=False):
    """Options of `flow_pages`."""

    brand: str
    """The name of the site, on every page."""
    home: str
    """Path of the site's first page; "/"."""
    welcome: str
    """Path where somebody goes who has signed in and did not want to go elsewhere; `home`."""
    prefix: str
    """Path before those of all pages, such as `/account`; the servers must be told the same."""
    url: str
    """Of the site (`https://app.example.org`), where requests do not say: behind a proxy."""
    languages: Collection[str]
    """Offered, the first one where a browser wants another: ("en", "de")."""
    texts: Mapping[str, Words]
    """Language -> words over those that are shipped: by the id of a message, or by a name of texts_en.py."""
    templates: Folder
    """A folder over ours: a file of the same path is taken in place of ours."""
    own_templates: Folder
    """A folder of the application's own pages: `pages.page(request, "members.html")`."""
    render: Render
    """Makes a page, as a response or HTML; None leaves it to the templates."""
    before: Before
    """Awaited before a form goes to Ory; a response stops it."""
    after: After
    """Awaited with what came of it; a response is sent in place of ours. Ory's cookies are always sent."""
    claims: Claims
    """Claims of the id token for an identity and the granted scopes; by default its e-mail address for `email`."""
    remember_for: int
    """Seconds for which a consent is remembered, if the user wants that."""
    form_action: Collection[str]
    """Origins to which forms may lead, besides those that Ory names: of an application behind an application."""
    admin: Callable[[UserSession[Any]], bool]
    """Who may see the pages of administration at /admin; without it there are none."""


@frozen
class Settings:
    """The options, checked."""

    languages: Mapping[str, Texts]
    brand: str = "Account"
    home: str = "/"
    welcome: str = ""
    prefix: str = ""
    url: str = ""
    templates: Path | None = None
    own_templates: Path | None = None
    render: Render | None = None
    before: Before | None = None
    after: After | None = None
    claims: Claims | None = None
    remember_for: int = 3600
    form_action: tuple[str, ...] = ()
    admin: Callable[[UserSession[Any]], bool] | None = None


def settings(options: PagesOptions) -> Settings:
    """Raises ConfigurationError for what cannot work."""
    known: dict[str, Any] = dict(options)
    if unknown := sorted(known.keys() - PagesOptions.__annotations__.keys()):
        raise ConfigurationError(f"flow_pages: no option {', '.join(unknown)}")
    texts: Mapping[str, Words] = known.pop("texts", {})
    offered = tuple(known.pop("languages", [*SHIPPED, *(name for name in texts if name not in SHIPPED)]))
    for name in ("templates", "own_templates"):
        if name in known:
            known[name] = _folder(name, known[name])
    for name in ("home", "welcome", "prefix"):
        if (path := known.get(name)) and (not path.startswith("/") or path.startswith("//") or "\\" in path):
            raise ConfigurationError(f"{name}: {path!r} is not a path of this site, such as /members")
    known["prefix"] = known.get("prefix", "").rstrip("/")
    if url := known.get("url"):
        if origin_of(url) != url.rstrip("/"):
            raise ConfigurationError(f"url: {url!r} is not an origin such as https://app.example.org")
        known["url"] = url.rstrip("/")
    origins = known.get("form_action", ())
    if isinstance(origins, str) or any(origin_of(each) != each for each in origins):
        raise ConfigurationError("form_action: a list of origins such as https://app.example.org")
    known["form_action"] = tuple(origins)
    return Settings(languages(texts, offered), **known)


def _folder(name: str, folder: Folder) -> Path:
    path = Path(folder)
    if not path.is_dir():
        raise ConfigurationError(f"{name}: there is no folder {path}")
    return path
