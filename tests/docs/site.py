"""`python -m tests.docs.site FOLDER`: does a built site load anything from another host, or link to a page it lacks?

Needs the standard library alone: it runs where the site was built.
"""

from __future__ import annotations

import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

# What a browser fetches by itself, without being asked.
_LOADS = {
    ("script", "src"), ("link", "href"), ("img", "src"), ("img", "srcset"), ("iframe", "src"), ("source", "src"),
    ("source", "srcset"), ("video", "src"), ("audio", "src"), ("object", "data"), ("embed", "src"), ("use", "href"),
    ("image", "href"),
}  # fmt: skip
_STYLES = re.compile(r"""(?:url\(\s*["']?|@import\s+["'])([^"')\s]+)""")


class Page(HTMLParser):
    """What a page loads, where it leads, the ids it has, and whether it asks for a script that draws pictures."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.loads: list[str] = []
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.drawn = 0
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        self.ids.update(named[name] for name in ("id", "name") if name in named)
        self.drawn += "mermaid" in named.get("class", "").split()
        self.loads += _STYLES.findall(named.get("style", ""))
        for name, value in named.items():
            # A canonical or alternate address is told, not fetched.
            if (tag, name) in _LOADS and not (tag == "link" and named.get("rel") in ("canonical", "next", "prev")):
                self.loads.append(value)
            elif (tag, name) == ("a", "href"):
                self.links.append(value)


def _elsewhere(address: str) -> bool:
    return address.startswith("//") or urlsplit(address).scheme in ("http", "https", "ws", "wss", "ftp")


def troubles(site: Path) -> list[str]:
    """What is wrong with a built site, one line each."""
    site = site.resolve()
    pages = {path: Page(path) for path in sorted(site.rglob("*.html"))}
    found = [] if pages else [f"{site}: no page"]
    for path, page in pages.items():
        shown = path.relative_to(site)
        found += [f"{shown}: loads {address}" for address in page.loads if _elsewhere(address)]
        if page.drawn:
            found.append(f"{shown}: a diagram that a script of another host draws")
        found += [f"{shown}: {link} leads nowhere" for link in page.links if _broken(link, path, pages)]
    for path in sorted(site.rglob("*.css")):
        addresses = _STYLES.findall(path.read_text(encoding="utf-8"))
        found += [f"{path.relative_to(site)}: loads {address}" for address in addresses if _elsewhere(address)]
    return found


def _broken(link: str, path: Path, pages: dict[Path, Page]) -> bool:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc or path.name == "404.html":
        return False
    target = (path.parent / unquote(parts.path)).resolve() if parts.path else path.resolve()
    if target.is_dir():
        target /= "index.html"
    if target not in pages:
        return not target.is_file()
    return bool(parts.fragment) and unquote(parts.fragment) not in pages[target].ids


def counts(site: Path) -> str:
    """What was looked at."""
    pages = [Page(path) for path in site.rglob("*.html")]
    loads, links = sum(len(page.loads) for page in pages), sum(len(page.links) for page in pages)
    return f"{len(pages)} pages, {loads} files that they load, {links} links"


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    wrong = troubles(folder)
    print(*wrong, f"{counts(folder)}: {len(wrong)} troubles", sep="\n")
    sys.exit(bool(wrong))
