"""Ory for tests: `FakeOry`, loaded on first use (it needs the extra `testing`)."""

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
