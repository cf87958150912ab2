"""What an answer of whoami depends on besides the credential: a kept one is for those only who would have got the same.

How answers are kept is in `stores.py`.
"""

from __future__ import annotations

import json
from secrets import token_hex
from typing import Any
from weakref import WeakKeyDictionary

from ory_async.client import Ory

_INSIDE = ("ASGITransport", "MockTransport")
_names: WeakKeyDictionary[Any, str] = WeakKeyDictionary()


def scope_of(ory: Ory) -> str:
    """The URL that whoami is asked at, the headers that every call sends, and who answers where that is a part of this
    process. It names them in full: hash it. Raises ConfigurationError without a URL."""
    from ory_async.v1.api.frontend.to_session import OPERATION

    core = ory._core  # pyright: ignore[reportPrivateUsage]
    url = core.settings.base_url or core.hosts.base_url(OPERATION)
    headers = sorted({name.lower(): value for name, value in core.settings.headers.items()}.items())
    return json.dumps([url, headers, _inside(core.pool)])


def _inside(pool: Any) -> str:
    """A name for the app or function that answers in place of a network: two of them may have one URL."""
    given = getattr(pool.chosen.given, "_transport", pool.chosen.given)  # that of a client, where one was brought
    if not any(base.__name__ in _INSIDE for base in type(given).__mro__):
        return ""
    answering = getattr(given, "app", None) or getattr(given, "handler", None)
    try:
        return _names.setdefault(answering, token_hex(8))
    except TypeError:  # one that cannot be referred to weakly
        return str(id(answering))
