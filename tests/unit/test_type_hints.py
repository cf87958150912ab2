"""`typing.get_type_hints` of whatever a user can call: tools that make functions callable by name ask for it."""

import inspect
from collections.abc import Iterator
from functools import cached_property
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, get_type_hints

import attrs
import httpx
import pytest

import ory_async
from ory_async import Options, Ory
from ory_async._runtime.later import found
from ory_async.flows import Flows, Provider
from ory_async.v1.api.identity import IdentityApi
from ory_async.v1.models import Identity, UpdateIdentityBody
from tests.support.generations import GENERATIONS
from tests.support.programs import interpreter

ROOMS = (
    "fastapi",
    "flows",
    "hooks",
    "identities",
    "oauth2",
    "relations",
    "sessions",
    "testing",
    "credentials",
    "errors",
)


def public_modules() -> Iterator[Any]:
    yield ory_async
    yield from (import_module(f"ory_async.{room}") for room in ROOMS)
    for generation in GENERATIONS:
        home = import_module(f"ory_async.{generation.name}.api")
        yield import_module(f"ory_async.{generation.name}")
        yield from (import_module(f"{home.__name__}.{found.name}") for found in iter_modules(home.__path__))
        yield generation.models


def public() -> Iterator[tuple[str, Any]]:
    """(name, function or class) of everything public."""
    seen: set[int] = set()
    for module in public_modules():
        names = getattr(module, "__all__", None) or [name for name in vars(module) if not name.startswith("_")]
        for name in names:
            thing = getattr(module, name)
            if not getattr(thing, "__module__", "").startswith("ory_async") or id(thing) in seen:
                continue
            seen.add(id(thing))
            if inspect.isfunction(thing):
                yield f"{module.__name__}.{name}", thing
            elif inspect.isclass(thing):
                yield f"{module.__name__}.{name}", thing
                yield from methods(thing)


def methods(cls: type) -> Iterator[tuple[str, Any]]:
    for base in cls.__mro__:
        if base.__module__.startswith("ory_async"):
            for name, value in vars(base).items():
                function = unwrapped(value)
                # attrs writes `__init__` of a class before there is the class, which it may name.
                made = name == "__init__" and attrs.has(base)
                if inspect.isfunction(function) and not made and (not name.startswith("_") or name == "__init__"):
                    yield f"{base.__module__}.{function.__qualname__}", function


def unwrapped(value: Any) -> Any:
    if isinstance(value, (classmethod, staticmethod)):
        return value.__func__
    if isinstance(value, property):
        return value.fget
    return value.func if isinstance(value, cached_property) else value


def test_every_public_function_method_and_class_tells_its_types() -> None:
    told, silent = 0, {}
    for name, thing in public():
        try:
            get_type_hints(thing)
            told += 1
        except Exception as error:
            silent[name] = repr(error)
    assert silent == {}
    assert told > 2500


def test_the_hints_are_the_classes_themselves() -> None:
    hints = get_type_hints(IdentityApi.update_identity)
    assert hints["return"] is Identity
    assert UpdateIdentityBody in hints["body"].__args__
    assert httpx.Timeout in get_type_hints(Options)["timeout"].__args__
    assert get_type_hints(Ory.flows.func)["return"] is Flows  # type: ignore[attr-defined]
    assert get_type_hints(Ory.provider.func)["return"] is Provider  # type: ignore[attr-defined]


def test_a_library_that_is_not_installed_may_be_anything() -> None:
    assert found("no_such_library_at_all", "Client") is Any
    with pytest.raises(AttributeError):
        found("httpx", "NoSuchClass")


def test_asking_is_what_imports_the_models() -> None:
    code = """
import sys, typing
from ory_async.v1.api.identity import IdentityApi
def loaded():
    return sum(name.startswith(("ory_async.v1.models.", "httpx")) for name in sys.modules)
before = loaded()
typing.get_type_hints(IdentityApi.get_identity)
print(before, loaded() > 0)
"""
    assert interpreter(code).stdout.split() == ["0", "True"]
