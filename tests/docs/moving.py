"""docs/from-ory-client.md: every call of the official client beside ours, by the names of the published document."""

from __future__ import annotations

import json
import re

from tests.docs.names import ROOT, operations
from tests.docs.reference import MADE, TASKS

INTRO = """# From ory-client, call by call

Names on the left are those that `ory-client` 1.22 makes of the published document, names on the right are ours. How to
move a whole application is in [moving.md](moving.md).

"""


def snake(name: str) -> str:
    """An operation id as the official client spells it: `createOAuth2Client`, `create_o_auth2_client`."""
    apart = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return re.sub(r"([a-z\d])([A-Z])", r"\1_\2", apart).lower()


def camel(tag: str) -> str:
    """The class of a tag."""
    return "".join(part[:1].upper() + part[1:] for part in tag.split("_"))


def theirs() -> dict[tuple[str, str], str]:
    """(namespace, method) of ours -> class and method of the official client."""
    document = json.loads((ROOT / "spec/v1/openapi.json").read_text(encoding="utf-8"))
    found = {}
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                (tag,), (name,) = operation["tags"], operation["x-documented-names"]
                group = "OAuth2" if tag == "oauth2" else camel(tag)
                found[tag, operation["operationId"]] = f"{group}Api.{snake(name)}"
    return found


def pages() -> dict[str, str]:
    """File below docs/ -> its text."""
    table, lines = theirs(), [MADE, INTRO.rstrip()]
    for namespace in TASKS:
        lines += ["", f"## {namespace}", "", "| ory-client | ory_async |", "|---|---|"]
        for op in operations():
            if op.namespace == namespace:
                link = f"reference/operations/{namespace}.md#ory_async.v1.api.{namespace}."
                place = f"{link}{camel(namespace)}Api.{op.name}"
                lines.append(f"| `{table[namespace, op.name]}` | [`ory.{namespace}.{op.name}`]({place}) |")
    return {"from-ory-client.md": "\n".join(lines) + "\n"}
