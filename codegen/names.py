"""Spelling: how names of a document become names in Python. Pure."""

from __future__ import annotations

import builtins
import keyword
import re

# Words that Ory writes with inner capitals and people read as one word.
_ONE_WORD = re.compile(r"o_?auth_?2(?=$|_)|o_?auth(?=$|_)|web_authn|java_script|fed_cm(?=$|_)")
_TAKEN = frozenset({"self", "cls", "from_dict", "to_dict", "additional_properties", "lenient"})


def official(name: str) -> str:
    """The spelling of the official Python client: `listOAuth2Clients` -> `list_o_auth2_clients`."""
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", re.sub(r"[^0-9A-Za-z]+", "_", name))
    return re.sub(r"([a-z\d])([A-Z])", r"\1_\2", name).lower().strip("_")


def snake(name: str) -> str:
    """The readable spelling: `listOAuth2Clients` -> `list_oauth2_clients`."""
    return _ONE_WORD.sub(lambda match: match[0].replace("_", ""), official(name))


def pascal(name: str) -> str:
    """A class name: `oAuth2Client` -> `OAuth2Client`, `uiNode` -> `UiNode`, `email_verified` -> `EmailVerified`."""
    return "".join(part[0].upper() + part[1:] for part in re.split(r"[^0-9A-Za-z]+", name) if part)


def argument(name: str) -> str:
    """A parameter name: `subject_set.namespace` -> `subject_set_namespace`, `X-Session-Token` -> `x_session_token`."""
    name = snake(name)
    return f"{name}_" if keyword.iskeyword(name) else name


def attribute(name: str) -> str:
    """An attribute of a model: `async` -> `async_`, `@type` -> `type`, `onclickTrigger` -> `onclick_trigger`."""
    name = snake(name)
    if not name or name[0].isdigit():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _TAKEN else name


def member(value: str) -> str:
    """A member of an enum: `aal1` -> `AAL1`, `us-east` -> `US_EAST`, "" -> `EMPTY`."""
    name = re.sub(r"[^0-9A-Za-z]+", "_", value).strip("_").upper() or "EMPTY"
    return f"VALUE_{name}" if name[0].isdigit() or hasattr(builtins, name) else name
