"""A view as HTML: the templates, those of an application over ours, and the headers that every page has.

Templates are read once, at the start: what is wrong with one stops it.
"""

from collections.abc import Collection, Mapping
from difflib import get_close_matches
from importlib.resources import files
from pathlib import Path

from jinja2 import (
    BaseLoader,
    BytecodeCache,
    ChoiceLoader,
    DictLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
)
from jinja2 import TemplateError as BadTemplate
from jinja2.bccache import Bucket

from ory_async.errors import ConfigurationError
from ory_async.fastapi.pages.options import Settings, View

ROOT = files("ory_async.fastapi.pages")
LAYERS = ("layouts", "pages", "elements")
STATIC = {"pages.css": "text/css", "pages.js": "text/javascript"}
HEADERS = {
    "Cache-Control": "no-store",  # pages hold csrf tokens, codes and what users told us; redirects hold codes, too
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


class _Compiled(BytecodeCache):
    """Compiled templates by what they are called and say: the tests of an application make its site over and over."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if (known := self._known.get((bucket.key, bucket.checksum))) is not None:
            bucket.bytecode_from_string(known)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._known[bucket.key, bucket.checksum] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


class Look:
    """The templates of a site; `ours/…` are those that it may have overridden, to extend them.

    Raises ConfigurationError for a file that is no template, or that overrides nothing."""

    def __init__(self, settings: Settings) -> None:
        ours = {
            f"{layer}/{file.name}": file.read_text(encoding="utf-8")
            for layer in LAYERS
            for file in (ROOT / "templates" / layer).iterdir()
            if file.name.endswith(".html")
        }
        loaders: list[BaseLoader] = [DictLoader(ours), PrefixLoader({"ours": DictLoader(ours)})]
        if settings.templates is not None:
            _check_overrides(settings.templates, ours)
            loaders.insert(0, FileSystemLoader(settings.templates))
        if settings.own_templates is not None:
            loaders.append(FileSystemLoader(settings.own_templates))
        self.environment = Environment(
            loader=ChoiceLoader(loaders),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,
            bytecode_cache=_COMPILED,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        for name in self.environment.list_templates(extensions=["html"]):
            try:
                self.environment.get_template(name)
            except BadTemplate as error:
                raise ConfigurationError(f"templates: {name}: {type(error).__name__}: {error}") from None

    def html(self, view: View) -> str:
        """The page, by the template of its name: ours in `pages/`, or one of the application's own."""
        name = view.page if view.page.endswith(".html") else f"pages/{view.page}.html"
        return self.environment.get_template(name).render(view.values)


def _check_overrides(folder: Path, ours: Mapping[str, str]) -> None:
    for path in sorted(folder.rglob("*.html")):
        name = path.relative_to(folder).as_posix()
        if name not in ours:
            near = get_close_matches(name, ours, 1, 0)
            raise ConfigurationError(f"templates: {name} overrides nothing; the nearest of ours is {near[0]}")


def policy(nonce: str | None, form_action: Collection[str]) -> str:
    """The Content-Security-Policy of a page. nonce: of its scripts, None if it has none."""
    script = "'none'" if nonce is None else f"'nonce-{nonce}'"
    forms = " ".join(["'self'", *form_action])
    return "; ".join((
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        f"script-src {script}",
        f"form-action {forms}",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ))  # fmt: skip


def static(name: str) -> bytes:
    """A file of ours that pages load."""
    return (ROOT / "static" / name).read_bytes()
