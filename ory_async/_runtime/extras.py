"""Libraries that only an extra brings: whether they are there, and what to install. Which extra has which is in
pyproject.toml."""

from __future__ import annotations

from importlib.util import find_spec

from ory_async._runtime.hints import hinted
from ory_async.errors import ExtraMissing


def needs(what: str, extra: str, *modules: str) -> None:
    """Raises ExtraMissing, which names the extra, unless each of these modules can be imported."""
    for module in modules:
        if find_spec(module) is None:
            raise missing(what, extra, module)


def missing(what: str, extra: str, module: str) -> ExtraMissing:
    """The error for a module that is not installed."""
    error = ExtraMissing(f"{what} needs {module}, which is not installed", name=module)
    return hinted(error, hint=f"pip install 'ory-async[{extra}]'")
