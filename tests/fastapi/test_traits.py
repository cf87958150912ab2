"""Traits as the model of the app, whichever library it comes from."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import attrs
import msgspec
import pytest
from fastapi import Depends
from pydantic import BaseModel, Field
from typing_extensions import TypedDict

from ory_async import ConfigurationError
from ory_async.fastapi import OryAuth, reader
from tests.fastapi.support import app_with_handler, browsing
from tests.support.stubs import SESSION, always, network

RAW = {
    "email": "ann@example.org",
    "name": {"first": "Ann", "last": "Lee"},
    "aliases": [{"first": "A", "last": "L"}],
    "born": "1990-01-31",
    "unknown": 1,
}


class PydanticName(BaseModel):
    first: str
    last: str


class PydanticTraits(BaseModel):
    email: str
    name: PydanticName
    aliases: list[PydanticName]
    born: date
    nick: str | None = None


@dataclass
class PlainName:
    first: str
    last: str


@dataclass
class PlainTraits:
    email: str
    name: PlainName
    aliases: list[PlainName]
    born: date
    nick: str | None = None


@attrs.frozen
class AttrsName:
    first: str
    _last: str = attrs.field(alias="last")

    @property
    def last(self) -> str:
        return self._last


@attrs.define
class AttrsTraits:
    email: str
    name: "AttrsName | None"
    aliases: list[AttrsName]
    born: date
    nick: str | None = None
    counted: int = attrs.field(init=False, default=1)


class MsgspecName(msgspec.Struct):
    first: str
    last: str


class MsgspecTraits(msgspec.Struct):
    email: str
    name: MsgspecName
    aliases: list[MsgspecName]
    born: date
    nick: str | None = None


MODELS: list[Any] = [PydanticTraits, PlainTraits, AttrsTraits, MsgspecTraits]


@pytest.mark.parametrize("model", MODELS)
def test_3_02_traits_are_the_model_of_the_app(model: Any) -> None:
    traits = reader(model)(RAW)
    assert type(traits) is model
    assert (traits.email, traits.name.first, traits.name.last) == ("ann@example.org", "Ann", "Lee")
    assert [alias.last for alias in traits.aliases] == ["L"]
    assert (traits.born, traits.nick) == (date(1990, 1, 31), None)


class Typed(TypedDict):
    email: str


def test_3_02_typed_dicts_plain_dicts_functions_and_none() -> None:
    assert reader(Typed)(RAW)["email"] == "ann@example.org"
    assert reader(dict[str, Any])(RAW) == RAW
    assert reader(lambda raw: raw["email"])(RAW) == "ann@example.org"
    assert reader(None)(RAW) is RAW


def test_3_02_what_cannot_be_filled_is_refused_at_once() -> None:
    class Unknown:
        def __init__(self, **members: Any) -> None: ...

    for model in (Unknown, list[Unknown]):
        with pytest.raises(ConfigurationError):
            OryAuth(network(always(200)), traits=model)


class Aliased(BaseModel):
    address: str = Field(alias="email")


def broken(_: Any) -> Any:
    raise LookupError("secret-value")


@pytest.mark.parametrize("model", [*MODELS, Aliased, broken])
@pytest.mark.parametrize("traits", [{"email": {"secret-value": 1}}, {}, None, "secret-value", ["secret-value"]])
async def test_3_02_traits_that_do_not_fit_are_a_mistake_of_the_app(
    model: Any, traits: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither 401 nor 503: it does not pass by itself. What the user's traits hold is not logged."""
    session = {**SESSION, "identity": {"id": "ann", "traits": traits}}
    auth: OryAuth[Any] = OryAuth(network(always(200, session)), traits=model)
    app = app_with_handler()

    @app.get("/", dependencies=[Depends(auth.session)])
    async def index() -> None: ...

    async with browsing(app) as client:
        answer = await client.get("/", headers={"X-Session-Token": "ory_st_1"})
    assert answer.status_code == 500
    assert [record.name for record in caplog.records if record.levelname == "WARNING"] == ["ory_async"]
    assert "secret-value" not in caplog.text + answer.text
