"""Models as values: what they show, how they compare, and what their attributes are. 2-14, 1-11.

Every model of the document is taken; which members are secret is said by the document (`x-secret`).
"""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

import ory_async.v1.models as models
from ory_async import UNSET, RawResponse
from ory_async._runtime.headers import Headers
from ory_async._runtime.models import UnknownVariant
from ory_async._runtime.response import RedirectTo
from ory_async.pagination import Page
from tests.support.schema import (
    Json,
    attribute_name,
    class_name,
    instant,
    kind_of,
    objects,
    places,
    replaced,
    sample,
    schemas,
    unwrap,
)

SECRET = "s3cret-"
# Written down here and not read from the document: what must be marked there at least.
NEVER_SHOWN = {
    "successfulNativeLogin": ["session_token"],
    "successfulNativeRegistration": ["session_token"],
    "continueWithSetOrySessionToken": ["ory_session_token"],
    "session": ["tokenized"],
    "loginFlow": ["session_token_exchange_code"],
    "updateLoginFlowWithPasswordMethod": ["password", "csrf_token"],
    "updateLoginFlowWithCodeMethod": ["code", "csrf_token"],
    "updateLoginFlowWithTotpMethod": ["totp_code"],
    "updateLoginFlowWithLookupSecretMethod": ["lookup_secret"],
    "updateLoginFlowWithWebAuthnMethod": ["webauthn_login"],
    "updateLoginFlowWithPasskeyMethod": ["passkey_login"],
    "updateLoginFlowWithOidcMethod": ["id_token"],
    "updateRegistrationFlowWithPasswordMethod": ["password"],
    "updateSettingsFlowWithPasswordMethod": ["password"],
    "updateRecoveryFlowWithCodeMethod": ["code"],
    "updateVerificationFlowWithCodeMethod": ["code"],
    "identityWithCredentialsPasswordConfig": ["password", "hashed_password"],
    "identityCredentials": ["config"],
    "recoveryCodeForIdentity": ["recovery_code", "recovery_link"],
    "recoveryLinkForIdentity": ["recovery_link"],
    "message": ["body"],
    "oAuth2Client": ["client_secret", "registration_access_token"],
    "oAuth2TokenExchange": ["access_token", "refresh_token", "id_token"],
    "deviceAuthorization": ["device_code"],
    "jsonWebKey": ["d", "k", "p", "q"],
    "jsonPatch": ["value"],
    "projectApiKey": ["value"],
    "workspaceApiKey": ["value"],
    "uiNodeInputAttributes": ["value"],
}


def model(name: str, value: Any) -> Any:
    return getattr(models, class_name(name)).from_dict(value)


def secrets() -> list[tuple[str, str]]:
    return [(n, key) for n in objects() for key, s in schemas()[n]["properties"].items() if s.get("x-secret")]


# ---- repr ----------------------------------------------------------------------------------------------------


def test_repr_the_document_marks_every_secret_of_the_design() -> None:
    marked = set(secrets())
    for name, keys in NEVER_SHOWN.items():
        for key in keys:
            assert key in schemas()[name]["properties"], (name, key)
            assert (name, key) in marked, (name, key)


def test_repr_never_shows_a_secret() -> None:
    """All secrets filled in, in the model itself and in every model inside it."""
    seen = 0
    for name in objects():
        body = sample(name, full=True)
        seen += str(body).count(SECRET)
        found = model(name, body)
        for text in (repr(found), str(found), f"{[found]}", f"{found!r:>5}"):
            assert SECRET not in text, (name, text)
    assert seen > 300


@pytest.mark.parametrize("value", [f"{SECRET}text", [f"{SECRET}item"], {f"{SECRET}key": f"{SECRET}value"}])
def test_repr_never_shows_a_secret_whatever_its_type_and_from_a_constructor(value: Any) -> None:
    for name, key in secrets():
        kind = getattr(models, class_name(name))
        required = {attribute_name(k): None for k in schemas()[name].get("required", ())}
        built = kind(**{**required, attribute_name(key): value})
        assert SECRET not in repr(built), (name, key)
        assert built.to_dict()[key] == value


def test_repr_shows_no_value_of_a_node() -> None:
    """Codes, TOTP keys and lookup secrets travel in nodes as value, text and picture."""
    nodes: list[Json] = [
        {"node_type": "input", "name": "csrf_token", "type": "hidden", "value": f"{SECRET}csrf"},
        {"node_type": "input", "name": "x", "type": "text", "options": [{"label": {"text": "a"}, "value": SECRET}]},
        {"node_type": "text", "id": "totp_secret_key", "text": {"id": 1050006, "text": SECRET, "type": "info"}},
        {"node_type": "text", "text": {"id": 1, "text": "t", "context": {"secrets": [{"text": SECRET}]}}},
        {"node_type": "img", "src": f"data:image/png;base64,{SECRET}", "id": "totp_qr", "width": 1, "height": 1},
        {"node_type": "zz_future", "value": SECRET},
    ]
    ui = {"nodes": [{"type": "x", "group": "totp", "attributes": node, "messages": [], "meta": {}} for node in nodes]}
    flow = models.SettingsFlow.from_dict({"id": "f", "ui": ui})
    assert SECRET in str(flow.to_dict())
    assert SECRET not in repr(flow)
    assert SECRET not in repr(flow.nodes())


def test_repr_hides_unknown_members() -> None:
    """Nobody knows whether a member that is new is a secret."""
    session = models.Session.from_dict({"id": "a", "new_token": f"{SECRET}new", "identity": {"zz": SECRET}})
    assert SECRET not in repr(session)
    assert session.additional_properties == {"new_token": f"{SECRET}new"}


def test_repr_shows_what_is_set_and_nothing_else() -> None:
    assert repr(models.SessionDevice.from_dict({"id": "d"})) == "SessionDevice(id='d')"
    assert repr(models.SessionDevice.from_dict({"id": "d", "location": None})) == "SessionDevice(id='d')"
    assert repr(models.SessionDevice.from_dict({})) == "SessionDevice()"
    for name in objects():
        required = schemas()[name].get("required", ())
        body = sample(name, full=False)
        text = repr(model(name, body))
        assert text.startswith(f"{class_name(name)}(")
        properties = schemas()[name]["properties"]
        shown = [key for key in required if not properties[key].get("x-secret")]
        hidden = [attribute_name(key) for key in properties if key not in shown]
        inner = str({key: repr(getattr(model(name, body), attribute_name(key))) for key in shown})
        for key in shown:
            assert f"{attribute_name(key)}=" in text, (name, key)
        for key in hidden:
            assert f"({key}=" not in text, (name, key)
            assert f" {key}=" not in text or f" {key}=" in inner, (name, key)


def test_repr_of_unset() -> None:
    assert repr(UNSET) == "UNSET"
    assert not UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert "UNSET" not in repr(models.JsonPatch(op="remove", path="/x"))


def test_repr_of_an_unknown_variant_names_the_tag_only() -> None:
    assert SECRET not in repr(UnknownVariant("zz", {"action": "zz", "ory_session_token": SECRET}))
    assert "zz" in repr(UnknownVariant("zz", {"action": "zz"}))


def test_repr_of_an_answer_hides_cookies_and_body() -> None:
    headers = Headers([("set-cookie", f"ory_kratos_session={SECRET}"), ("x-a", "b")])
    cookies = [f"ory_kratos_session={SECRET}"]
    raw = RawResponse(None, 200, headers, SECRET.encode())
    page = Page([], None, None, headers, {"x": SECRET})
    for answer in (raw, page, RedirectTo("https://x/y", cookies)):
        assert SECRET not in repr(answer), type(answer).__name__


# ---- comparing, pickling -------------------------------------------------------------------------------------


def test_models_are_equal_when_their_bodies_are() -> None:
    for name in objects():
        body = sample(name, full=True)
        first, second = model(name, body), model(name, sample(name, full=True))
        assert first == second, name
        assert first is not second
        assert first != body
        assert first != model(name, {**body, "zz_extra": 1}), name
        assert pickle.loads(pickle.dumps(first)) == first, name


def test_models_differ_when_one_member_does() -> None:
    other: dict[str, Any] = {"string": "other", "enum": "zz_other", "integer": 8, "number": 2.5, "boolean": False}
    ran = 0
    for name in objects():
        body = sample(name, full=True)
        found = model(name, body)
        for place in places(name, body):
            if place.kind in other:
                ran += 1
                assert model(name, replaced(body, place.path, other[place.kind])) != found, place.name
    assert ran > 4000


def test_models_of_different_schemas_are_never_equal() -> None:
    body = {"id": "x"}
    assert models.Session.from_dict(body) != models.Identity.from_dict(body)
    assert UnknownVariant("a", {"a": 1}) == UnknownVariant("a", {"a": 1})
    assert UnknownVariant("a", {"a": 1}) != UnknownVariant("a", {"a": 2})
    assert UnknownVariant("a", {"a": 1}) != {"a": 1}


# ---- attributes ----------------------------------------------------------------------------------------------


def test_2_14_attributes_are_plain_values() -> None:
    """None for what is not there: no sentinel, no wrapper; and everything can be tested for truth."""
    ran = 0
    for name in objects():
        found = model(name, sample(name, full=False))
        for key, schema in schemas()[name]["properties"].items():
            if key in schemas()[name].get("required", ()) or schema.get("x-sends-null"):
                continue
            ran += 1
            assert getattr(found, attribute_name(key)) is None, (name, key)
    assert ran > 1500
    session = models.Session.from_dict({"id": "x"})
    assert not session.expires_at
    assert not session.devices


def test_2_14_attributes_of_a_full_body_have_the_type_of_the_document() -> None:
    kinds = {"string": str, "enum": str, "integer": int, "boolean": bool, "date": datetime, "list": list, "map": dict}
    kinds |= {"number": float, "free": dict}
    ran = 0
    for name in objects():
        body = sample(name, full=True)
        found = model(name, body)
        for place in places(name, body):
            if place.kind in kinds:
                ran += 1
                assert isinstance(place.of(found), kinds[place.kind]), place.name
            elif place.kind == "object":
                assert hasattr(place.of(found), "additional_properties"), place.name
    assert ran > 6000


def test_2_14_models_take_no_attribute_that_does_not_exist() -> None:
    """A misspelt member is an error at once, not a request without it."""
    body = models.UpdateIdentityBody.from_dict({"traits": {}})
    with pytest.raises(AttributeError):
        body.trait = {}  # type: ignore[attr-defined]
    with pytest.raises(TypeError):
        models.UpdateIdentityBody(trait={})  # type: ignore[call-arg]


def test_2_14_lists_and_maps_of_two_models_are_their_own() -> None:
    for name in objects():
        first, second = model(name, {}), model(name, {})
        first.additional_properties["x"] = 1
        assert second.additional_properties == {}, name
        for key in schemas()[name]["properties"]:
            value = getattr(first, attribute_name(key))
            if isinstance(value, list):
                assert value is not getattr(second, attribute_name(key)), (name, key)


# ---- date-times that callers give ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (datetime(2026, 1, 2, 3, 4, 5, 678000, UTC), datetime(2026, 1, 2, 3, 4, 5, 678000, UTC)),
        (datetime(2026, 1, 2, 5, 4, 5, tzinfo=timezone(timedelta(hours=2))), datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        (datetime(2026, 1, 2, 3, 4, 5), datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        (datetime(1, 1, 1, tzinfo=UTC), datetime(1, 1, 1, tzinfo=UTC)),
        (datetime(9999, 12, 31, 23, 59, 59, 999999, UTC), datetime(9999, 12, 31, 23, 59, 59, 999999, UTC)),
    ],
)
def test_2_16_date_times_are_sent_as_rfc3339(given: datetime, wanted: datetime) -> None:
    address = models.VerifiableIdentityAddress(
        value="a@b.c", verified=True, via="email", status="completed", verified_at=given
    )
    text = address.to_dict()["verified_at"]
    assert type(text) is str
    assert instant(text) == wanted
    assert text[10] == "T"
    assert len(text.partition(".")[0].rstrip("Z")) >= 19
    again = models.VerifiableIdentityAddress.from_dict(address.to_dict())
    assert again.verified_at == wanted


def test_2_16_utc_is_sent_as_z() -> None:
    address = models.VerifiableIdentityAddress(
        value="a@b.c", verified=True, via="email", status="completed", verified_at=datetime(2026, 1, 2, 3, 4, 5, 678000)
    )
    assert instant(address.to_dict()["verified_at"]).utcoffset() == timedelta(0)
    assert address.to_dict()["verified_at"].endswith("Z")


def test_every_kind_of_schema_is_met() -> None:
    """Guards the tests above."""
    kinds = {kind_of(unwrap(s)[0]) for name in objects() for s in schemas()[name]["properties"].values()}
    assert kinds >= {"object", "enum", "union", "map", "free", "any", "list", "date", "string", "integer", "boolean"}
