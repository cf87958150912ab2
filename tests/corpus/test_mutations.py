"""Every model of every generation, with one thing at a time changed in a valid body. Cases come from the documents.

What the server sends is open (new enum values, members, union tags), what is missing or null is None, what has
the wrong type is a DecodeError that says where.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import pytest

import ory_async.v1.models as models
from codegen.names import member
from ory_async import UNSET, DecodeError
from ory_async._runtime.models import UnknownVariant
from tests.corpus.counts import counted
from tests.support.schema import (
    APIS,
    REF,
    V1,
    Api,
    Json,
    Place,
    at,
    attribute_name,
    class_name,
    component,
    instant,
    removed,
    replaced,
    unwrap,
)

FUTURE = "zz_future"
DATES = {
    "2026-01-02T03:04:28.123456789Z": datetime(2026, 1, 2, 3, 4, 28, 123456, UTC),
    "2026-01-02T03:04:28.999999999Z": datetime(2026, 1, 2, 3, 4, 28, 999999, UTC),
    "2026-01-02T03:04:28.123456+00:00": datetime(2026, 1, 2, 3, 4, 28, 123456, UTC),
    "2026-01-02T05:04:28.5+02:00": datetime(2026, 1, 2, 3, 4, 28, 500000, UTC),
    "2026-01-02T03:04:28Z": datetime(2026, 1, 2, 3, 4, 28, tzinfo=UTC),
    "0001-01-01T00:00:00Z": datetime(1, 1, 1, tzinfo=UTC),
    "9999-12-31T23:59:59.999999999Z": datetime(9999, 12, 31, 23, 59, 59, 999999, UTC),
}
WRONG: dict[str, tuple[Any, ...]] = {
    "object": ("text", [], 7, True),
    "union": ("text", [], 7),
    "map": ("text", [], 7),
    "free": ("text", [], 7, False),
    "list": ("text", {}, 7, True),
    "string": (7, True, [], {}, 1.5),
    "enum": (7, True, [], {}),
    "date": (7, True, {}, "yesterday", "2026-13-01T00:00:00Z"),
    "integer": ("7", True, 1.5, [], {}),
    "number": ("1.5", True, []),
    "boolean": ("true", 0, 1, []),
}


@cache
def full(api: Api, name: str) -> Json:
    body: Json = api.sample(name, full=True)
    return body


@cache
def found_places(api: Api, name: str) -> list[Place]:
    return list(api.places(name, full(api, name)))


def everywhere(api: Api, *kinds: str) -> Iterator[tuple[Place, Json]]:
    """Every place of these kinds (or of all) in every full sample, with the sample. Tags of unions are left to 1-04."""
    for name in api.objects():
        for place in found_places(api, name):
            if not place.is_tag and (not kinds or place.kind in kinds):
                yield place, full(api, name)


def decode(api: Api, name: str, value: Any, lenient: bool = True) -> Any:
    return getattr(api.models, class_name(name)).from_dict(value, lenient)


class Cases:
    """Runs cases of one generation and collects those that failed."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.ran = 0
        self.failed: list[str] = []

    def run(self, name: str, case: Callable[[], Any]) -> None:
        """`case` returns a truth, or fails by assert; anything raised is a failure of this case."""
        self.ran += 1
        try:
            answer = case()
        except Exception as error:
            self.failed.append(f"{name}: {type(error).__name__} {error}")
        else:
            if answer is False:
                self.failed.append(name)


@pytest.fixture(params=APIS, ids=lambda api: api.name)
def api(request: pytest.FixtureRequest) -> Api:
    found: Api = request.param
    return found


@pytest.fixture
def cases(api: Api, request: pytest.FixtureRequest) -> Iterator[Cases]:
    made = Cases(api)
    yield made
    kind = request.node.originalname.removeprefix("test_").replace("_", " ")
    counted(f"bodies: {kind}", api.name, made.ran)


def done(cases: Cases, *least: int) -> None:
    """Nothing failed, and there were enough cases: `least` for each generation."""
    shown = "\n".join(cases.failed[:20])
    assert not cases.failed, f"{len(cases.failed)} of {cases.ran} cases failed:\n{shown}"
    assert cases.ran >= least[APIS.index(cases.api)]


def raises_at(path: str, call: Callable[[], Any]) -> bool:
    try:  # pytest.raises keeps a picture of each of ten thousand errors
        call()
    except DecodeError as error:
        return error.path == path
    return False


# ---- valid bodies --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lenient", [True, False])
def test_2_06_valid_bodies_come_back_unchanged(api: Api, cases: Cases, lenient: bool) -> None:
    for name in api.objects():
        for body in (full(api, name), api.sample(name, full=False)):
            kept = copy.deepcopy(body)

            def case(name: str = name, body: Json = body, kept: Json = kept) -> bool:
                assert api.differences({"$ref": REF + name}, kept, decode(api, name, body, lenient).to_dict()) == []
                return body == kept

            cases.run(name, case)
    done(cases, 700, 320, 140)


# ---- enums ---------------------------------------------------------------------------------------------------


def test_1_01_unknown_enum_values_stay_strings(api: Api, cases: Cases) -> None:
    for place, body in everywhere(api, "enum"):
        changed = replaced(body, place.path, FUTURE)

        def case(place: Place = place, changed: Json = changed) -> bool:
            model = decode(api, place.root, changed)
            value = place.of(model)
            assert value == FUTURE
            assert isinstance(value, str)
            assert decode(api, place.root, changed, lenient=False) == model
            return model.to_dict() == changed

        cases.run(place.name, case)
    done(cases, 300, 55, 0)


def test_1_01_known_enum_values_are_members(api: Api, cases: Cases) -> None:
    for name in api.enums():
        kind = getattr(api.models, class_name(name))
        assert len(kind) == len(api.schemas[name]["enum"])
        for value in api.schemas[name]["enum"]:

            def case(kind: Any = kind, value: str = value) -> bool:
                found = kind.decode(value)
                assert found is getattr(kind, member(value))
                assert isinstance(found, str)
                assert type(found) is kind
                return bool(found == value and str(found) == value and hash(found) == hash(value))

            cases.run(f"{name} {value!r}", case)
    done(cases, 400, 90, 0)


def test_1_01_known_enum_values_equal_their_constant_in_models(api: Api, cases: Cases) -> None:
    for place, body in everywhere(api, "enum"):
        name = component(place.schema) or ""
        for value in api.schemas[name]["enum"]:
            changed = replaced(body, place.path, value)

            def case(place: Place = place, changed: Json = changed, name: str = name, value: str = value) -> bool:
                model = decode(api, place.root, changed)
                constant = getattr(getattr(api.models, class_name(name)), member(value))
                return bool(place.of(model) is constant and model.to_dict() == changed)

            cases.run(f"{place.name} {value!r}", case)
    done(cases, 1000, 280, 0)


def test_2_02_plain_strings_are_accepted_for_enums(api: Api, cases: Cases) -> None:
    """A model built by hand from strings is sent, and compares, like one built from members."""
    for place, body in everywhere(api, "enum"):
        if len(place.path) != 1 or not isinstance(place.path[0], str):
            continue
        kind = getattr(api.models, class_name(place.root))
        enum = getattr(api.models, class_name(component(place.schema) or ""))
        value = at(body, place.path)

        def case(place: Place = place, kind: Any = kind, enum: Any = enum, value: str = value) -> bool:
            attribute = attribute_name(str(place.path[0]))
            required = {attribute_name(key): None for key in api.schemas[place.root].get("required", ())}
            text = kind(**{**required, attribute: value})
            assert text == kind(**{**required, attribute: enum(value)})
            future = kind(**{**required, attribute: FUTURE})
            assert future.to_dict()[place.path[0]] == FUTURE
            sent = text.to_dict()[place.path[0]]
            return type(sent) is str and sent == value

        cases.run(place.name, case)
    done(cases, 80, 25, 0)


# ---- unions --------------------------------------------------------------------------------------------------


def tagged(api: Api) -> list[str]:
    return [name for name, schema in api.schemas.items() if "oneOf" in schema and api.tag_of(name)]


def decoder(api: Api, union: str) -> Callable[..., Any]:
    """The function that decodes a union: found through a model that has a member of it, or by its module."""
    from importlib import import_module

    from codegen.names import snake

    function: Callable[..., Any] = getattr(
        import_module(f"{api.models.__name__}.{snake(union)}"), f"decode_{snake(union)}"
    )
    return function


def test_2_05_each_tag_gives_its_own_class(api: Api, cases: Cases) -> None:
    """2-05: by the tag alone, also when the required members of all other variants are there too."""
    for union in tagged(api):
        key = api.tag_of(union) or ""
        everything: Json = {}
        for value in api.members_of(union, full=False):
            everything |= value
        for (tag, target), plain in zip(api.variants(union).items(), api.members_of(union, full=False), strict=True):
            foreign = {k: v for k, v in everything.items() if k not in api.schemas[target]["properties"]}
            for body in (plain, {**foreign, **plain}, {**plain, "zz_extra": [1]}):

                def case(union: str = union, target: str = target, body: Json = body) -> bool:
                    value = decoder(api, union)(body)
                    assert type(value) is getattr(api.models, class_name(target))
                    return bool(value.to_dict() == body)

                cases.run(f"{union} {key}={tag}", case)
    done(cases, 80, 60, 20)


def test_1_04_unknown_tags_stay_usable_and_come_back(api: Api, cases: Cases) -> None:
    for place, body in everywhere(api, "union"):
        union = component(place.schema) or ""
        key = api.tag_of(union)
        if key is None:
            continue
        strangers: list[Json] = [
            {**at(body, place.path), key: FUTURE},
            {key: FUTURE, "odd": {"deep": [None, 1]}},
            {key: None},
            {"no tag": 1},
            {key: 7},
        ]
        for stranger in strangers:
            changed = replaced(body, place.path, stranger)

            def case(place: Place = place, key: str = key, stranger: Json = stranger, changed: Json = changed) -> bool:
                for lenient in (True, False):
                    model = decode(api, place.root, changed, lenient)
                    value = place.of(model)
                    assert type(value) is UnknownVariant
                    assert value.tag == stranger.get(key)
                    assert value.data == stranger
                    assert value.to_dict() == stranger
                    assert model.to_dict() == changed
                return True

            cases.run(f"{place.name} {stranger.get(key)!r}", case)
    done(cases, 150, 35, 0)


def test_1_04_siblings_of_unknown_variants_are_typed_in_order(api: Api, cases: Cases) -> None:
    for name in api.objects():
        for key, schema in api.schemas[name]["properties"].items():
            inner, _ = unwrap(schema)
            if api.kind_of(inner) != "list":
                continue
            union = component(unwrap(inner["items"])[0]) or ""
            if union not in tagged(api):
                continue
            stranger = {api.tag_of(union) or "": FUTURE, "data": {"n": None}}
            known = api.members_of(union, full=True)
            items = [*known[:2], stranger, *known[2:]]

            def case(name: str = name, key: str = key, union: str = union, items: list[Json] = items) -> bool:
                model = decode(api, name, {**full(api, name), key: items})
                values = getattr(model, attribute_name(key))
                wanted = [class_name(target) for target in api.variants(union).values()]
                assert [type(v).__name__ for v in values] == [*wanted[:2], "UnknownVariant", *wanted[2:]]
                return bool(model.to_dict()[key] == items)

            cases.run(f"{name}.{key}", case)
    done(cases, 4, 0, 0)


def test_1_04_ui_nodes_of_every_kind() -> None:
    """The kinds of the server: an unknown one leaves the rest of its flow usable."""
    kinds = ["a", "div", "img", "input", "script", "text"]
    assert list(V1.variants("uiNodeAttributes")) == kinds
    nodes = [
        {"type": kind, "group": "default", "messages": [], "meta": {}, "attributes": attributes}
        for kind, attributes in zip(kinds, V1.members_of("uiNodeAttributes", full=True), strict=True)
    ]
    hologram = {**nodes[0], "type": "hologram", "attributes": {"node_type": "hologram", "depth": 3, "name": None}}
    body = {"action": "http://x", "method": "POST", "nodes": [*nodes[:3], hologram, *nodes[3:]], "messages": []}
    container = models.UiContainer.from_dict(body)
    assert container.nodes is not None
    found = [type(node.attributes).__name__ for node in container.nodes]
    assert found == [
        "UiNodeAnchorAttributes",
        "UiNodeDivisionAttributes",
        "UiNodeImageAttributes",
        "UnknownVariant",
        "UiNodeInputAttributes",
        "UiNodeScriptAttributes",
        "UiNodeTextAttributes",
    ]
    stranger = container.nodes[3]
    assert isinstance(stranger.attributes, UnknownVariant)
    assert (stranger.type, stranger.attributes.tag) == ("hologram", "hologram")
    assert stranger.attributes.data == hologram["attributes"]
    assert container.to_dict() == body


def test_1_04_continue_with_of_three_known_actions_and_a_new_one() -> None:
    items: list[Json] = [
        {"action": "redirect_browser_to", "redirect_browser_to": "http://x"},
        {"action": "set_ory_session_token", "ory_session_token": "ory_st_x"},
        {"action": "show_verification_ui", "flow": {"id": "f", "verifiable_address": "a@b.c", "url": None}},
        {"action": "brand_new", "flow": {"id": "g"}},
    ]
    login = models.SuccessfulNativeLogin.from_dict({"session": {"id": "s"}, "continue_with": items})
    assert login.continue_with is not None
    assert [type(item).__name__ for item in login.continue_with] == [
        "ContinueWithRedirectBrowserTo",
        "ContinueWithSetOrySessionToken",
        "ContinueWithVerificationUi",
        "UnknownVariant",
    ]
    del items[2]["flow"]["url"]  # null and absent are one
    assert login.to_dict()["continue_with"] == items


def test_1_04_unions_without_a_tag_take_the_first_that_fits(api: Api, cases: Cases) -> None:
    """The first option whose required members are all there; what fits none stays as it is."""
    tagged = {"discriminator", "x-tag-beside"}
    untagged = [name for name, schema in api.schemas.items() if "oneOf" in schema and not tagged & schema.keys()]
    for union in untagged:
        decode_union = decoder(api, union)
        targets = [component(unwrap(option)[0]) for option in api.schemas[union]["oneOf"]]
        for option in api.schemas[union]["oneOf"]:
            inner, _ = unwrap(option)
            name = component(inner)
            simple = {"string": "x", "boolean": True, "number": 1.5, "integer": 7}
            body = api.sample(name, full=True) if name else simple[inner["type"]]
            fitting = [t for t in targets if t and name and set(api.schemas[t].get("required", ())) <= body.keys()]

            def case(decode_union: Any = decode_union, body: Any = body, fitting: list[str] = fitting) -> bool:
                value = decode_union(body)
                if not fitting:
                    return type(value) is type(body) and value == body
                assert type(value) is getattr(api.models, class_name(fitting[0]))
                return bool(value.to_dict() == body)

            cases.run(f"{union} {name or inner['type']}", case)

        if any(not api.schemas[target].get("required") for target in targets if target):
            continue  # an option that needs nothing takes everything

        def unknown(decode_union: Any = decode_union) -> bool:
            stranger = {"zz": None, "deep": [1]}
            value = decode_union(stranger)
            assert type(value) is UnknownVariant
            assert value.tag is None
            return bool(value.to_dict() == stranger)

        cases.run(f"{union} unknown", unknown)
    done(cases, 2, 0, 2)


def test_1_04_tags_beside_a_union_choose_its_option(api: Api, cases: Cases) -> None:
    """Where the tag stands in the object around the union: an unknown one leaves all as it is."""
    found = [
        (name, key, *api.beside(schema))
        for name in api.objects()
        for key, schema in api.schemas[name]["properties"].items()
        if api.beside(schema)[1]
    ]
    for name, key, member_of_tag, targets in found:
        for tag, target in {**targets, FUTURE: "", None: ""}.items():
            value = api.sample(target, full=True) if target else {"deep": [None, 1], "value": "x"}
            body = {**full(api, name), member_of_tag: tag, key: value}

            def case(name: str = name, key: str = key, tag: Any = tag, target: str = target, body: Json = body) -> bool:
                for lenient in (True, False) if tag else (True,):
                    model = decode(api, name, body, lenient)
                    option = getattr(model, attribute_name(key))
                    assert type(option) is (getattr(api.models, class_name(target)) if target else UnknownVariant)
                    assert option.to_dict() == body[key]
                    assert model.to_dict() == {k: v for k, v in body.items() if v is not None}
                return True

            cases.run(f"{name}.{key} {tag}", case)
    done(cases, 0, 0, 6)


# ---- unknown members -----------------------------------------------------------------------------------------


def test_2_15_unknown_members_survive_at_every_depth(api: Api, cases: Cases) -> None:
    extra = {"deep": [1, None, {"n": None}], "s": "t"}
    for name in api.objects():
        roots = [Place(name, (), {"$ref": REF + name}, "object", False, None, False, ())]
        typed = [
            p for p in found_places(api, name) if p.kind == "object" or (p.kind == "union" and tag_of_place(api, p))
        ]
        for place in [*roots, *typed]:
            changed = replaced(full(api, name), place.path, {**at(full(api, name), place.path), "zz_extra": extra})

            def case(place: Place = place, changed: Json = changed) -> bool:
                model = decode(api, place.root, changed)
                inner = place.of(model)
                assert inner.additional_properties == {"zz_extra": extra}
                assert not hasattr(inner, "zz_extra")
                assert model == decode(api, place.root, changed, lenient=False)
                return bool(model.to_dict() == changed)

            cases.run(place.name, case)
    done(cases, 900, 350, 300)


def tag_of_place(api: Api, place: Place) -> str | None:
    return api.tag_of(component(place.schema) or "")


def test_2_15_unknown_members_never_shadow_what_a_model_has(api: Api, cases: Cases) -> None:
    """A member named like a method or an attribute stays data."""
    for name in api.objects():
        taken = ("to_dict", "from_dict", "additional_properties", "__class__", "__init__", "csrf_token", "nodes", "_x")
        strangers = {key: "from the server" for key in taken if key not in api.schemas[name]["properties"]}
        changed = {**full(api, name), **strangers}

        def case(name: str = name, changed: Json = changed, strangers: Json = strangers) -> bool:
            model = decode(api, name, changed)
            assert model.to_dict() == changed
            assert type(model) is getattr(api.models, class_name(name))
            assert model.additional_properties == strangers
            return all(getattr(model, key, None) != "from the server" for key in strangers)

        cases.run(name, case)
    done(cases, 350, 160, 70)


# ---- missing and null ----------------------------------------------------------------------------------------


def test_1_06_missing_required_members_are_tolerated_or_named(api: Api, cases: Cases) -> None:
    """Lenient: an empty list or None. lenient=False: an error with the JSON path, for what cannot be null."""
    for place, body in everywhere(api):
        if place.required is not True:
            continue
        changed = removed(body, place.path)

        def case(place: Place = place, changed: Json = changed) -> bool:
            model = decode(api, place.root, changed)
            empty_list = place.kind == "list" and not place.nullable
            assert place.of(model) == ([] if empty_list else None)
            assert model.to_dict() == (replaced(full(api, place.root), place.path, []) if empty_list else changed)
            if place.nullable:
                return bool(decode(api, place.root, changed, lenient=False) == model)
            return raises_at(place.json_path, lambda: decode(api, place.root, changed, lenient=False))

        cases.run(place.name, case)
    done(cases, 900, 550, 800)


def test_1_06_bodies_of_the_oldest_servers_parse(api: Api, cases: Cases) -> None:
    """Nothing at all in an object is still readable, field by field."""
    for name in api.objects():

        def case(name: str = name) -> bool:
            model = decode(api, name, {})
            for key, schema in api.schemas[name]["properties"].items():
                value = getattr(model, attribute_name(key))
                inner, nullable = unwrap(schema)
                required = key in api.schemas[name].get("required", ())
                if schema.get("x-sends-null"):
                    assert value is UNSET
                elif required and not nullable and api.kind_of(inner) == "list":
                    assert value == []
                else:
                    assert value is None
            return True

        cases.run(name, case)
    done(cases, 350, 160, 70)


def test_1_11_null_is_as_if_absent(api: Api, cases: Cases) -> None:
    for place, body in everywhere(api):
        if place.required is None or (place.required and not place.nullable) or place.sends_null:
            continue
        null, absent = replaced(body, place.path, None), removed(body, place.path)

        def case(place: Place = place, null: Json = null, absent: Json = absent) -> bool:
            for lenient in (True, False):
                model = decode(api, place.root, null, lenient)
                assert place.of(model) is None
                assert model == decode(api, place.root, absent, lenient)
                assert model.to_dict() == absent
            return True

        cases.run(place.name, case)
    done(cases, 4500, 1600, 350)


def test_1_11_null_for_everything_at_once(api: Api, cases: Cases) -> None:
    for name in api.objects():
        body = dict.fromkeys(api.schemas[name]["properties"])

        def case(name: str = name, body: Json = body) -> bool:
            model = decode(api, name, body)
            sent = {key for key, value in api.schemas[name]["properties"].items() if value.get("x-sends-null")}
            lists = {
                key
                for key in api.schemas[name].get("required", ())
                if api.kind_of(unwrap(api.schemas[name]["properties"][key])[0]) == "list"
                and not unwrap(api.schemas[name]["properties"][key])[1]
            }
            return bool(model.to_dict() == dict.fromkeys(sent) | {key: [] for key in lists})

        cases.run(name, case)
    done(cases, 350, 160, 70)


def test_1_11_zero_values_of_the_server_parse() -> None:
    nil = "00000000-0000-0000-0000-000000000000"
    credentials = {"type": "oidc", "identifiers": None, "created_at": "0001-01-01T00:00:00Z", "updated_at": ""}
    body = {"id": nil, "schema_id": "", "schema_url": "", "traits": None, "credentials": {"oidc": credentials}}
    identity = models.Identity.from_dict({**body, "metadata_public": None, "created_at": "0001-01-01T00:00:00Z"})
    assert identity.id == nil
    assert identity.created_at == datetime(1, 1, 1, tzinfo=UTC)
    assert identity.metadata_public is None
    assert identity.credentials is not None
    oidc = identity.credentials["oidc"]
    assert (oidc.identifiers, oidc.updated_at) == (None, None)
    assert oidc.created_at == datetime(1, 1, 1, tzinfo=UTC)


def test_1_11_null_can_be_sent_where_it_means_something(api: Api, cases: Cases) -> None:
    """2-14: unset, null and a value are three states of a request member, and of nothing else."""
    found = [
        (name, key)
        for name in api.objects()
        for key, schema in api.schemas[name]["properties"].items()
        if schema.get("x-sends-null")
    ]
    assert (("jsonPatch", "value") in found) is not api.generation.gateway
    for name, key in found:
        kind = getattr(api.models, class_name(name))
        required = {attribute_name(k): "x" for k in api.schemas[name].get("required", ())}

        def case(kind: Any = kind, key: str = key, required: Json = required) -> bool:
            attribute = attribute_name(key)
            assert key not in kind(**required).to_dict()
            assert kind(**required, **{attribute: UNSET}).to_dict() == kind(**required).to_dict()
            assert kind(**required, **{attribute: None}).to_dict()[key] is None
            assert kind(**required, **{attribute: {"a": None}}).to_dict()[key] == {"a": None}
            assert not getattr(kind(**required), attribute)
            return bool(kind(**required) != kind(**required, **{attribute: None}))

        cases.run(f"{name}.{key}", case)
    done(cases, 1, 1, 0)


def test_1_06_a_request_with_nothing_optional_has_exactly_the_required_members(api: Api, cases: Cases) -> None:
    """An older server that decodes strictly accepts it."""
    for name in api.objects():
        required = api.schemas[name].get("required", ())
        body = api.sample(name, full=False)

        def case(name: str = name, required: list[str] = required, body: Json = body) -> bool:
            kind = getattr(api.models, class_name(name))
            built = kind(**{attribute_name(key): body[key] for key in required})
            assert sorted(built.to_dict()) == sorted(required)
            return bool(built.to_dict() == body and decode(api, name, body).to_dict() == body)

        cases.run(name, case)
    done(cases, 350, 160, 70)


# ---- wrong types ---------------------------------------------------------------------------------------------


def test_1_06_wrong_types_are_errors_that_say_where(api: Api, cases: Cases) -> None:
    for place, body in everywhere(api):
        for wrong in WRONG[place.kind]:
            if place.kind == "union" and not tag_of_place(api, place):
                continue
            changed = replaced(body, place.path, wrong)

            def case(place: Place = place, changed: Json = changed) -> bool:
                for lenient in (True, False):
                    assert raises_at(place.json_path, lambda lenient=lenient: decode(api, place.root, changed, lenient))
                return True

            cases.run(f"{place.name} {wrong!r}", case)
    done(cases, 20_000, 11_000, 5500)


def test_1_06_a_body_that_is_no_object_is_an_error_at_the_top(api: Api, cases: Cases) -> None:
    for name in api.objects():
        for wrong in (None, [], "text", 7, True):

            def case(name: str = name, wrong: Any = wrong) -> bool:
                assert raises_at("$", lambda: decode(api, name, wrong))
                return raises_at("$", lambda: decode(api, name, wrong, lenient=False))

            cases.run(f"{name} {wrong!r}", case)
    done(cases, 1800, 800, 350)


# ---- dates ---------------------------------------------------------------------------------------------------


def test_2_16_date_times_are_aware_and_keep_the_instant(api: Api, cases: Cases) -> None:
    for place, body in everywhere(api, "date"):
        for text, wanted in DATES.items():
            changed = replaced(body, place.path, text)

            def case(place: Place = place, changed: Json = changed, wanted: datetime = wanted) -> bool:
                model = decode(api, place.root, changed)
                value = place.of(model)
                assert type(value) is datetime
                assert value.tzinfo is not None
                assert value == wanted
                encoded = at(model.to_dict(), place.path)
                assert instant(encoded) == wanted
                return bool(decode(api, place.root, model.to_dict()) == model)

            cases.run(f"{place.name} {text}", case)
    done(cases, 2500, 1200, 550)


def test_2_16_an_empty_date_time_counts_as_missing(api: Api, cases: Cases) -> None:
    for place, body in everywhere(api, "date"):
        changed = replaced(body, place.path, "")

        def case(place: Place = place, changed: Json = changed) -> bool:
            model = decode(api, place.root, changed)
            assert place.of(model) is None
            if place.required is not None:
                assert model.to_dict() == removed(changed, place.path)
            return raises_at(place.json_path, lambda: decode(api, place.root, changed, lenient=False))

        cases.run(place.name, case)
    done(cases, 350, 180, 80)


def test_2_16_date_times_without_zone_are_utc(api: Api, cases: Cases) -> None:
    """RFC 3339 asks for one; a server that leaves it out means UTC, and a naive time given by a caller too."""
    for place, body in everywhere(api, "date"):
        changed = replaced(body, place.path, "2026-01-02T03:04:28.5")

        def case(place: Place = place, changed: Json = changed) -> bool:
            value = place.of(decode(api, place.root, changed))
            assert value.utcoffset() == timedelta(0)
            return bool(value == datetime(2026, 1, 2, 3, 4, 28, 500000, UTC))

        cases.run(place.name, case)
    done(cases, 350, 180, 80)
