"""A name that is not there: what may have been meant. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches

from ory_async._runtime.hints import hinted
from ory_async.errors import UnknownName

IN_ORY: Mapping[str, str] = {
    "kratos": "ory.frontend, ory.identity, ory.courier, ory.flows and ory.identities are what Kratos does.",
    "hydra": "ory.oauth2, ory.oidc, ory.jwk, ory.wellknown and ory.provider are what Hydra does.",
    "keto": "ory.permission, ory.relationship and ory.relations are what Keto does.",
}
"""Names of servers -> the names of what they do."""


def no_such_name(of: object, name: str, known: Mapping[str, str] = {}) -> AttributeError:
    """The error for a name that an object does not have."""
    error = UnknownName(f"{type(of).__name__} has no {name!r}", name=name, obj=of)
    if name.startswith("_"):
        return error
    near = get_close_matches(name, [each for each in dir(type(of)) if not each.startswith("_")], 3, 0.7)
    hint = known.get(name) or (f"Is {' or '.join(near)} meant?" if near else None)
    return hinted(error, hint=hint)
