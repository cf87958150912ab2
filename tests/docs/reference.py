"""The reference: one page for each room of the client and each namespace of operations, as `:::` blocks, and the
models that these operations take and give."""

from __future__ import annotations

from tests.docs import models
from tests.docs.names import ROOT, home, operations, public

# Page -> its title. Rooms that are not here get a page of their own name.
TITLES = {
    "client": "The client",
    "errors": "Errors",
    "fastapi": "ory_async.fastapi",
    "flows": "ory_async.flows",
    "hooks": "ory_async.hooks",
    "identities": "ory_async.identities",
    "oauth2": "ory_async.oauth2",
    "relations": "ory_async.relations",
    "sessions": "ory_async.sessions",
    "testing": "ory_async.testing",
}
# What the namespaces are for: the order of the index.
TASKS = {
    "frontend": "Sign-in, sign-up, settings, recovery, verification; whoami; sign-out",
    "identity": "People and their sessions, seen by an administrator",
    "courier": "Mails and texts that were sent",
    "oauth2": "OAuth2 clients, tokens, login and consent requests",
    "oidc": "OpenID Connect: discovery, userinfo, dynamic registration",
    "jwk": "JSON Web Keys of the server",
    "wellknown": "Public keys",
    "permission": "Checks, expansion",
    "relationship": "Relation tuples, namespaces, the permission language",
    "metadata": "Health and version",
    "project": "Projects of the Ory Network",
    "workspace": "Workspaces of the Ory Network",
    "events": "Event streams of the Ory Network",
    "api_keys": "API keys (Talos)",
    "elements": "Account experience of the Ory Network",
}
MADE = "<!-- Written by `make docs-update`; do not edit. -->\n"


def page_of(module: str, name: str) -> str:
    """The page of a public name: its room, or `client`."""
    room = home(module, name).split(".")[1]
    return room if ((ROOT / "ory_async" / room).is_dir() and not room.startswith("_")) or room == "errors" else "client"


def names() -> dict[str, list[str]]:
    """Page -> the full names on it, those of `ory_async` first."""
    pages: dict[str, list[str]] = {}
    for module, own in public().items():
        for name in sorted(own, key=lambda name: (name != "Ory", name != "OryError", name.lower())):
            pages.setdefault(page_of(module, name), []).append(f"{module}.{name}")
    return pages


def _block(name: str, *options: str) -> str:
    lines = "".join(f"\n      {option}" for option in options)
    return f"::: {name}\n" + (f"    options:{lines}\n" if options else "")


def _room(page: str, full: list[str]) -> str:
    blocks = [_block(name, f"toc_label: {name.rpartition('.')[2]}") for name in full]
    return f"{MADE}\n# {TITLES.get(page, f'ory_async.{page}')}\n\n" + "\n".join(blocks)


def _class(namespace: str) -> str:
    return "".join(part.capitalize() for part in namespace.split("_")) + "Api"


def _namespace(namespace: str) -> str:
    found = [op for op in operations() if op.namespace == namespace]
    blocks = [
        _block(
            f"ory_async.v1.api.{namespace}.{_class(namespace)}.{op.name}",
            f"heading: ory.{namespace}.{op.name}",
            f"toc_label: {op.name}",
        )
        + _models_of(namespace, op.name)
        for op in found
    ]
    return f"{MADE}\n# ory.{namespace}\n\n{TASKS[namespace]}: {len(found)} operations.\n\n" + "\n".join(blocks)


def _models_of(namespace: str, operation: str) -> str:
    """A line with the models of an operation; "" if it has none."""
    found = models.homes(tuple(TASKS))
    links = [models.link(name, f"../models/{found[name]}.md") for name in models.spoken(namespace)[operation]]
    return f"\nModels: {', '.join(links)}\n" if links else ""


def _models() -> dict[str, list[str]]:
    """Page -> the models on it."""
    pages: dict[str, list[str]] = {}
    for name, namespace in models.homes(tuple(TASKS)).items():
        pages.setdefault(namespace, []).append(name)
    order = [*TASKS, models.OTHERS]
    return {page: pages[page] for page in sorted(pages, key=order.index)}


def _model_page(page: str, names: list[str]) -> str:
    if page == models.OTHERS:
        title, of = "Other models", "that the document has and no operation speaks of"
    else:
        title, of = f"Models of ory.{page}", f"that [ory.{page}](../operations/{page}.md) is the first to speak of"
    intro = f"{len(names)} models of `ory_async.v1.models` {of}. [models.md](../../models.md): how they behave."
    return f"{MADE}\n{models.page(title, names, models.homes(tuple(TASKS)), intro)}"


def _index() -> str:
    rows = ["| page | what is there |", "|---|---|"]
    for page, full in names().items():
        shown = ", ".join(f"`{name.rpartition('.')[2]}`" for name in full[:6]) + (", …" if len(full) > 6 else "")
        rows.append(f"| [{TITLES.get(page, f'ory_async.{page}')}]({page}.md) | {len(full)} names: {shown} |")
    calls = ["| namespace | operations | for |", "|---|---|---|"]
    for namespace, task in TASKS.items():
        count = sum(op.namespace == namespace for op in operations())
        calls.append(f"| [ory.{namespace}](operations/{namespace}.md) | {count} | {task} |")
    return "\n".join(
        [
            MADE,
            "# Reference",
            "",
            "Every public name, under the module it is imported from.",
            "",
            *rows,
            "",
            "## Operations by task",
            "",
            f"All {len(operations())} operations of the current API. Each takes `options=` and raises `OryError` or "
            "one of its classes, and names the models that it takes and gives.",
            "",
            *calls,
            "",
            "## Models",
            "",
            f"All {len(models.models())} of `ory_async.v1.models`, each where it is first spoken of.",
            "",
            *_model_rows(),
            "",
        ]
    )


def _model_rows() -> list[str]:
    rows = ["| models of | names |", "|---|---|"]
    for page, found in _models().items():
        shown = ", ".join(f"`{name}`" for name in found[:6]) + (", …" if len(found) > 6 else "")
        title = "no operation" if page == models.OTHERS else f"ory.{page}"
        rows.append(f"| [{title}](models/{page}.md) | {len(found)}: {shown} |")
    return rows


def pages() -> dict[str, str]:
    """File below docs/ -> its text."""
    files = {f"reference/{page}.md": _room(page, full) for page, full in names().items()}
    files |= {f"reference/operations/{namespace}.md": _namespace(namespace) for namespace in TASKS}
    files |= {f"reference/models/{page}.md": _model_page(page, found) for page, found in _models().items()}
    return files | {"reference/index.md": _index()}
