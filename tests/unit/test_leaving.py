"""What of a model leaves an application: no secret, unless the annotation asks. pydantic is loaded when asked for."""

import inspect
import json
import os
from typing import Annotated, Any

import msgspec
import orjson
import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel, TypeAdapter, ValidationError

from ory_async import UnknownVariant, WithSecrets
from ory_async._runtime.models import Model
from ory_async.v1 import models as v1
from ory_async.v1.models import Identity, JsonPatch, JsonWebKeySet, Session, SuccessfulNativeLogin
from tests.support.generations import GENERATIONS
from tests.support.programs import interpreter
from tests.support.schema import Api, Json, attribute_name, class_name

EACH = 1 if os.environ.get("ORY_FULL") else 5
"""Every model in the long form (`make corpus`), else every fifth: pydantic takes long to make five schemas of one."""
APIS = [Api(generation) for generation in GENERATIONS]
LOGIN = {
    "session": {"id": "s", "tokenized": "s3cret-jwt", "new": "s3cret-new", "identity": {
        "id": "i", "schema_id": "default", "schema_url": "u", "traits": {"email": "ann@example.org"}}},
    "session_token": "s3cret-token",
    "continue_with": [{"action": "set_ory_session_token", "ory_session_token": "s3cret-other"},
                      {"action": "dance", "with": "s3cret-partner"}],
}  # fmt: skip
LEAVES = {
    "session": {"id": "s", "identity": {
        "id": "i", "schema_id": "default", "schema_url": "u", "traits": {"email": "ann@example.org"}}},
    "continue_with": [{"action": "set_ory_session_token"}, {"action": "dance"}],
}  # fmt: skip


def login() -> SuccessfulNativeLogin:
    return SuccessfulNativeLogin.from_dict(LOGIN)


def leaves(model: Model) -> Json:
    """What `dict` makes of a model, or `vars` where a member is called `keys`."""
    return vars(model) if "keys" in model._names else dict(model)


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
def test_no_model_leaves_with_a_secret(api: Api) -> None:
    """Every member that the document calls a secret, at every depth, and every member that nobody knows."""
    secrets = 0
    for name in api.objects():
        body = api.sample(name, full=True)
        secrets += str(body).count("s3cret-")
        cls = getattr(api.models, class_name(name))
        model = cls.from_dict({**body, "zz_new": "s3cret-new"})
        found = leaves(model)
        assert "s3cret" not in json.dumps(found), name
        assert json.loads(json.dumps(found)) == found, name
        hidden = {key for key, schema in api.schemas[name]["properties"].items() if schema.get("x-secret")}
        assert found.keys() == {*model.to_dict()} - hidden - {"zz_new"}, name
    assert secrets > {"v1": 300, "v0alpha2": 80, "v0_6": 20}[api.name]


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
def test_pydantic_writes_each_model_as_its_schema_says_and_reads_it_again(api: Api) -> None:
    for name in [*api.objects()][::EACH]:
        cls = getattr(api.models, class_name(name))
        body = {**api.sample(name, full=True), **tags(api, name)}
        model, properties = cls.from_dict(body), api.schemas[name]["properties"]
        plain: TypeAdapter[Any] = TypeAdapter(cls)
        marked: Any = Annotated[cls, WithSecrets]
        told: TypeAdapter[Any] = TypeAdapter(marked)
        written = plain.dump_python(model, mode="json")
        assert written == json.loads(plain.dump_json(model)) == leaves(model), name
        assert json.loads(told.dump_json(model)) == model.to_dict(), name
        assert plain.validate_python(body) == plain.validate_json(json.dumps(body)) == model, name
        assert plain.validate_python(model) is model
        coming, going = plain.json_schema(), plain.json_schema(mode="serialization")
        Draft202012Validator(coming).validate(body)
        Draft202012Validator(going).validate(written)
        Draft202012Validator(told.json_schema(mode="serialization")).validate(model.to_dict())
        open_ = {key for key, schema in properties.items() if not schema.get("x-secret")}
        assert {*members(coming, cls.__name__)} == {*properties}, name
        assert {*members(going, cls.__name__)} == open_, name


def tags(api: Api, name: str) -> Json:
    """The tags by which unions find a component, where each of them has one for it."""
    found: dict[str, set[str]] = {}
    for schema in api.schemas.values():
        chosen = schema.get("discriminator", {"mapping": {}})
        for tag, target in chosen["mapping"].items():
            if target.rpartition("/")[2] == name:
                found.setdefault(chosen["propertyName"], set()).add(tag)
    return {key: one for key, (one, *more) in found.items() if not more}


def members(schema: Json, name: str) -> Json:
    """The properties of the class that a JSON schema is about: one that holds itself is among the definitions."""
    found: Json = (schema if "properties" in schema else schema["$defs"][name])["properties"]
    return found


def test_the_one_way_out_for_every_encoder() -> None:
    model = login()
    assert dict(model) == {**model} == LEAVES
    for text in (
        json.dumps(model, default=dict),
        orjson.dumps(model, default=dict),
        msgspec.json.encode(dict(model)),
        json.dumps({"all": [model]}, default=dict)[9:-2],
    ):
        assert json.loads(text) == LEAVES
    assert json.loads(json.dumps(model, default=Model.to_dict)) == LOGIN


def test_members_one_by_one() -> None:
    model = login()
    assert model["session"] == LEAVES["session"]
    for name in ("session_token", "new", "nothing", "additional_properties"):
        with pytest.raises(KeyError):
            model[name]
    with pytest.raises(KeyError):
        Identity(id="i", schema_id="d", schema_url="u", traits={})["state"]
    with pytest.raises(TypeError):
        iter(model)  # type: ignore[call-overload]
    assert dict(JsonPatch(op="add", path="/a")) == {"op": "add", "path": "/a"}
    assert dict(UnknownVariant(None, {"a": "s3cret"})) == {}


def test_a_member_called_keys_is_itself() -> None:
    keys = JsonWebKeySet.from_dict({"keys": [{"kid": "k", "kty": "EC", "alg": "ES256", "use": "sig", "d": "s3cret"}]})
    assert [key.kid for key in keys.keys or []] == ["k"]
    assert vars(keys) == {"keys": [{"kid": "k", "kty": "EC", "alg": "ES256", "use": "sig"}]}


@pytest.mark.parametrize(
    "kind",
    [
        SuccessfulNativeLogin,
        list[SuccessfulNativeLogin],
        dict[str, SuccessfulNativeLogin | None],
        int | list[v1.ContinueWith],
    ],
)
def test_secrets_leave_where_the_annotation_asks_around_anything(kind: Any) -> None:
    value: Any = {
        SuccessfulNativeLogin: login(),
        list[SuccessfulNativeLogin]: [login()],
        dict[str, SuccessfulNativeLogin | None]: {"one": login(), "none": None},
    }.get(kind, login().continue_with)
    text = TypeAdapter(Annotated[kind, WithSecrets]).dump_json(value).decode()
    assert "s3cret-other" in text
    assert "s3cret-partner" in text
    assert "s3cret" not in TypeAdapter(kind).dump_json(value).decode()


def test_a_mark_on_one_member_opens_no_other() -> None:
    class Both(BaseModel):
        open: Annotated[SuccessfulNativeLogin, WithSecrets]
        shut: SuccessfulNativeLogin

    found = json.loads(Both(open=login(), shut=login()).model_dump_json())
    assert found == {"open": LOGIN, "shut": LEAVES}


@pytest.mark.parametrize(
    ("kind", "value", "place", "code"),
    [
        (Session, {"id": 1}, ("id",), "decode"),
        (Session, {}, ("id",), "decode"),
        (Session, {"id": "s", "devices": [{"id": []}]}, ("devices", 0, "id"), "decode"),
        (Session, [], (), "dict_type"),
        (list[Session], [{"id": "s"}, {"id": None}], (1, "id"), "decode"),
        (v1.ContinueWithSettingsUi, {"action": "show_recovery_ui", "flow": {"id": "f"}}, (), "tag"),
    ],
)
def test_what_does_not_fit_is_an_error_of_pydantic_at_its_place(kind: Any, value: Any, place: Any, code: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(value)
    assert [(error["loc"], error["type"]) for error in caught.value.errors()] == [(place, code)]


def test_a_union_is_read_by_its_tag() -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(v1.ContinueWith)
    assert (
        type(adapter.validate_python({"action": "show_settings_ui", "flow": {"id": "f"}})) is v1.ContinueWithSettingsUi
    )
    assert type(adapter.validate_python({"action": "dance"})) is UnknownVariant


def test_the_words_of_a_member_are_in_its_schema() -> None:
    found = TypeAdapter(Session).json_schema()
    assert found["description"] == inspect.getdoc(Session)
    assert found["properties"]["expires_at"]["description"]
    assert found["properties"]["tokenized"]["writeOnly"] is True
    assert attribute_name("tokenized") in found["properties"]


def test_pydantic_is_imported_only_when_it_asks() -> None:
    code = """
import json, sys
from ory_async.v1.models import SuccessfulNativeLogin
model = SuccessfulNativeLogin.from_dict({"session": {"id": "s"}, "session_token": "t"})
dict(model), json.dumps(model, default=dict), model.to_dict(), repr(model)
before = "pydantic" in sys.modules
from pydantic import TypeAdapter
TypeAdapter(SuccessfulNativeLogin).dump_json(model)
print(before, "ory_async._runtime.schema" in sys.modules)
"""
    done = interpreter(code)
    assert done.stdout.split() == ["False", "True"], done.stderr
