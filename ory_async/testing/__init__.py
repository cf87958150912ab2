"""Ory for tests: `FakeOry`, loaded on first use (it needs the extra `testing`).

What tests touch is fake.py; plugin.py and `__main__.py` bring it to them. Each server has a room, kratos/, hydra/ and
keto/, and they know nothing of each other. Under them lie http/, and clock.py, source.py and profile.py.

What applications need beside their tests does not belong here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ory_async.testing.fake import FakeOry, SignedIn
    from ory_async.testing.http.outgoing import Sent, Target, hook_request
    from ory_async.testing.kratos.delivery import HttpCourier
    from ory_async.testing.kratos.flows.hooks import Hook

_HOME = {
    "FakeOry": "fake",
    "Hook": "kratos.flows.hooks",
    "HttpCourier": "kratos.delivery",
    "Sent": "http.outgoing",
    "SignedIn": "fake",
    "Target": "http.outgoing",
    "hook_request": "http.outgoing",
}
__all__ = ["FakeOry", "Hook", "HttpCourier", "Sent", "SignedIn", "Target", "hook_request"]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _HOME:
            from importlib import import_module

            try:
                return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
            except ModuleNotFoundError as error:
                if (error.name or "").startswith("ory_async"):
                    raise
                hint = f"{name} needs the extra testing ({error}): pip install 'ory-async[testing]'"
                raise ModuleNotFoundError(hint, name=error.name) from None
        if name == "fake_ory":
            line = 'pytest_plugins = ["ory_async.testing.plugin"]'
            raise ImportError(f"{name} is a fixture: ask for it by {line} in the conftest.py at the root")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
