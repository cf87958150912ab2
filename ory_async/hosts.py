"""Which base URL serves an operation. No default host: a missing URL is an error that names the argument."""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping
from ipaddress import ip_address
from urllib.parse import urlsplit

from attrs import frozen

from ory_async._runtime.hints import hinted
from ory_async._runtime.operation import Operation
from ory_async.errors import ConfigurationError

CONSOLE_URL = "https://api.console.ory.com"
# (service, plane) -> the argument of `Ory.self_hosted` that serves it.
ARGUMENTS: Mapping[tuple[str, str], str] = {
    ("kratos", "public"): "kratos_public",
    ("kratos", "admin"): "kratos_admin",
    ("hydra", "public"): "hydra_public",
    ("hydra", "admin"): "hydra_admin",
    ("keto", "read"): "keto_read",
    ("keto", "write"): "keto_write",
    ("keto", "opl"): "keto_opl",
}
LOCAL: Mapping[str, str] = {
    argument: f"http://127.0.0.1:{port}"
    for argument, port in zip(ARGUMENTS.values(), (4433, 4434, 4444, 4445, 4466, 4467, 4469), strict=True)
}
_SLUG = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?")


class InsecureUrlWarning(UserWarning):
    """Tokens and passwords would travel unencrypted to another machine."""


@frozen
class Hosts:
    """The base URLs of one deployment: either `project` (every project service on one host) or `planes`."""

    project: str | None = None
    planes: Mapping[str, str] = {}
    console: str | None = None

    def argument(self, operation: Operation) -> str:
        """The argument that names the base URL of an operation."""
        if operation.service == "console":
            return "console_url"
        return "slug_or_url" if self.project is not None else ARGUMENTS.get((operation.service, operation.plane), "")

    def base_url(self, operation: Operation) -> str:
        """The base URL of an operation, without a slash at the end. Raises ConfigurationError."""
        where = f"{operation.name} ({operation.service}, {operation.plane})"
        if operation.service == "console":
            if self.console is None:
                raise ConfigurationError(f"{where} is a console operation: build the client with Ory.network(…)")
            return self.console
        if self.project is not None:
            return self.project + operation.prefix
        if operation.service == "any":
            raise ConfigurationError(f"{where} is answered by every service: name one with options={{'base_url': …}}")
        argument = ARGUMENTS.get((operation.service, operation.plane))
        if argument is None:
            raise ConfigurationError(f"{where} exists on Ory Network only: build the client with Ory.network(…)")
        if argument not in self.planes:
            raise hinted(ConfigurationError(f"{where} needs a URL: pass {argument}= to Ory.self_hosted(…)"), "no-url")
        return self.planes[argument]


def network(slug_or_url: object, console_url: str | None) -> Hosts:
    """The hosts of a project on Ory Network, by its slug or the URL of its own domain."""
    if not isinstance(slug_or_url, str) or not slug_or_url:
        raise ConfigurationError("slug_or_url: a project slug or URL is needed; there is no default host")
    if "://" not in slug_or_url:
        if not _SLUG.fullmatch(slug_or_url):
            error = ConfigurationError("slug_or_url: this is neither a project slug nor an http(s) URL")  # maybe a key
            raise hinted(error, "no-scheme") if "." in slug_or_url or ":" in slug_or_url else error
        slug_or_url = f"https://{slug_or_url}.projects.oryapis.com"
    return Hosts(
        project=base_url("slug_or_url", slug_or_url), console=base_url("console_url", console_url or CONSOLE_URL)
    )


def self_hosted(urls: Mapping[str, str | None]) -> Hosts:
    """The hosts of servers of one's own; `urls` by the names of `ARGUMENTS`."""
    planes = {name: base_url(name, url) for name, url in urls.items() if url is not None}
    if not planes:
        text = f"no URL given: pass at least one of {', '.join(ARGUMENTS.values())}"
        raise hinted(ConfigurationError(text), "no-url")
    return Hosts(planes=planes)


def from_env(environ: Mapping[str, str]) -> Hosts:
    """The hosts that the environment names (`ORY_PROJECT_URL`, or `ORY_KRATOS_PUBLIC_URL` and its siblings)."""
    planes = {name: environ.get(f"ORY_{name.upper()}_URL") or None for name in ARGUMENTS.values()}
    project = environ.get("ORY_PROJECT_URL")
    given = [f"ORY_{name.upper()}_URL" for name, url in planes.items() if url]
    if project and given:
        raise ConfigurationError(f"ORY_PROJECT_URL and {', '.join(given)} are both set: unset one side")
    if project:
        return network(project, environ.get("ORY_CONSOLE_URL"))
    if not given:
        text = "no URL in the environment: set ORY_PROJECT_URL or ORY_KRATOS_PUBLIC_URL and the like"
        raise hinted(ConfigurationError(text), "no-url")
    return self_hosted(planes)


def base_url(argument: str, url: object) -> str:
    """A checked base URL without a slash at the end. Raises ConfigurationError that names the argument."""
    shown = repr(url) if "://" in str(url) and "@" not in str(url) else "this"  # maybe a key, or a password before an @
    if not isinstance(url, str) or not url.isprintable() or {*" \\"} & {*url}:
        raise ConfigurationError(f"{argument}: {shown} is not a URL")
    if "//" not in url and url:
        raise hinted(ConfigurationError(f"{argument}: {shown} has no scheme"), "no-scheme")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise ConfigurationError(f"{argument}: {shown} is not a URL") from None
    if parts.scheme not in ("http", "https") or not host:
        raise ConfigurationError(f"{argument}: {shown} is not an http(s) URL")
    if "?" in url or "#" in url or "@" in parts.netloc:
        raise ConfigurationError(f"{argument}: a base URL has no query, fragment, user or password")
    return url.rstrip("/")


def warn_if_insecure(urls: Mapping[str, str | None], stacklevel: int) -> None:
    """Warns of URLs, by argument, that would carry credentials unencrypted to another machine."""
    for argument, url in urls.items():
        if url is not None and url.startswith("http://") and not _is_loopback(urlsplit(url).hostname or ""):
            text = f"{argument}: tokens and passwords go to {url} unencrypted; use https"
            warnings.warn(text, InsecureUrlWarning, stacklevel=stacklevel + 1)


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
