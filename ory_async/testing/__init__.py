"""Ory for tests: `FakeOry`, loaded on first use (it needs the extra `testing`).

What tests touch is fake.py; plugin.py and `__main__.py` bring it to them. Each server has a room, kratos/, hydra/ and
keto/, and they know nothing of each other. Under them lie http/, and clock.py, source.py and profile.py.

What applications need beside their tests does not belong here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ory_async.testing.fake import FakeOry, SignedIn

__all__ = ["FakeOry", "SignedIn"]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in __all__:
            import ory_async.testing.fake as fake

            return getattr(fake, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
