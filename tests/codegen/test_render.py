"""What is generated: everything that is in the document, and nothing after any warning."""

import ast
from collections.abc import Callable
from typing import Any

import pytest

from codegen import package
from codegen.facts import UndecidedFact
from codegen.overlay import correct
from codegen.render import render
from codegen.views import RenderError
from codegen.words import describe
from tests.codegen.documents import ROOT, operation, operations, small, small_words

STRING = {"type": "string"}


def rendered(change: Callable[[dict[str, Any]], Any] = lambda document: None) -> dict[str, str]:
    """The files of the small document after a change."""
    document = describe(small(), small_words())
    change(document)
    return render(document, "v1")


def schemas(**more: Any) -> Callable[[dict[str, Any]], Any]:
    return lambda document: document["components"]["schemas"].update(more)


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def refused(change: Callable[[dict[str, Any]], Any]) -> str:
    with pytest.raises(RenderError) as caught:
        rendered(change)
    return str(caught.value)


def test_the_small_document_gives_these_files() -> None:
    files = rendered()
    assert {*files} == {
        "__init__.py",
        "api/__init__.py",
        "api/identity/__init__.py",
        "api/identity/get_thing.py",
        "api/identity/list_things.py",
        "models/__init__.py",
        "models/color.py",
        "models/thing.py",
    }
    for name, text in files.items():
        ast.parse(text, name)


# ---- 2-07: a warning is an error, and nothing is dropped -----------------------------------------------------


def unknown_answer(document: dict[str, Any]) -> None:
    content = operation(document, "get_thing")["responses"]["200"]["content"]
    content["application/x-unknown+thing"] = content.pop("application/json")


def unknown_reference(document: dict[str, Any]) -> None:
    document["components"]["schemas"]["thing"]["properties"]["color"] = ref("nothing")


def list_of_nothing(document: dict[str, Any]) -> None:
    document["components"]["schemas"]["thing"]["properties"]["names"] = {"type": "array"}


def same_class_twice(document: dict[str, Any]) -> None:
    document["components"]["schemas"]["Thing"] = thing(other=STRING)


def same_class_in_other_case(document: dict[str, Any]) -> None:
    document["components"]["schemas"]["THING"] = thing(other=STRING)


def inline_object(document: dict[str, Any]) -> None:
    document["components"]["schemas"]["thing"]["properties"]["inside"] = thing(x=STRING)


def parameter_declared_nowhere(document: dict[str, Any]) -> None:
    del operation(document, "get_thing")["parameters"]


def parameter_of_no_place(document: dict[str, Any]) -> None:
    operation(document, "get_thing")["parameters"].append({"name": "x", "in": "nowhere", "schema": STRING})


def enum_of_two_kinds(document: dict[str, Any]) -> None:
    document["components"]["schemas"]["color"] = {"type": "string", "enum": ["a", 1]}


WARNINGS = [
    unknown_answer,
    unknown_reference,
    list_of_nothing,
    same_class_twice,
    same_class_in_other_case,
    inline_object,
    parameter_declared_nowhere,
    parameter_of_no_place,
    enum_of_two_kinds,
]


@pytest.mark.parametrize("change", WARNINGS, ids=lambda change: change.__name__)
def test_2_07_what_the_generator_would_leave_out_is_an_error(change: Callable[[dict[str, Any]], Any]) -> None:
    with pytest.raises((RenderError, UndecidedFact)) as caught:
        rendered(change)
    assert str(caught.value)


def document_of_v1() -> dict[str, Any]:
    """The corrected document, put together by the public parts of the pipeline."""
    folder = ROOT / "spec/v1"
    document: dict[str, Any] = correct(package.load(folder / "openapi.json"), package.load(folder / "corrections.yaml"))
    return document


def test_2_07_as_many_operations_and_models_as_the_document_has() -> None:
    document = document_of_v1()
    package_folder = ROOT / "ory_async/v1"
    files = {str(path.relative_to(package_folder)) for path in package_folder.rglob("*.py")}
    wanted = {f"api/{data['tags'][0]}/{data['operationId']}.py" for _, _, data in operations(document)}
    assert {name for name in files if name.count("/") == 2 and not name.endswith("__init__.py")} == wanted
    tags = {data["tags"][0] for _, _, data in operations(document)}
    assert {name for name in files if name.startswith("api/") and name.endswith("/__init__.py")} == {
        *(f"api/{tag}/__init__.py" for tag in tags),
        "api/__init__.py",
    }
    classes = [
        name
        for name, schema in document["components"]["schemas"].items()
        if schema.keys() & {"properties", "enum", "oneOf"}
    ]
    models = [name for name in files if name.startswith("models/") and not name.endswith("__init__.py")]
    assert len(models) == len(classes) > 400
    assert len(wanted) == len(operations(document)) > 160


def test_2_07_each_member_of_a_schema_is_read_by_its_model() -> None:
    document = document_of_v1()
    found: dict[str, set[str]] = {}
    for path in (ROOT / "ory_async/v1/models").glob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        texts = {
            node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and "Schema `" in (text := ast.get_docstring(node) or ""):
                found[text.partition("Schema `")[2].partition("`")[0]] = texts
    objects = {name: schema for name, schema in document["components"]["schemas"].items() if "properties" in schema}
    assert len(objects) > 300
    missing = {
        f"{name}.{key}" for name, schema in objects.items() for key in schema["properties"] if key not in found[name]
    }
    assert missing == set()


# ---- what has no way to be generated -------------------------------------------------------------------------


def test_models_in_a_circle_are_an_error_that_names_the_circle() -> None:
    text = refused(schemas(a=thing(b=ref("b")), b=thing(c=ref("c")), c=thing(a=ref("a"))))
    assert all(name in text for name in ("a -> ", "b -> ", "c -> "))


def test_a_circle_through_a_list_or_a_union_is_one_too() -> None:
    refused(schemas(a=thing(b={"type": "array", "items": ref("b")}), b=thing(a=ref("a"))))
    tag = {"propertyName": "kind", "mapping": {"a": "#/components/schemas/a"}}
    refused(schemas(a=thing(kind=STRING, u=ref("u")), u={"oneOf": [ref("a"), ref("thing")], "discriminator": tag}))


def test_a_model_that_holds_itself_is_no_circle() -> None:
    files = rendered(schemas(tree=thing(children={"type": "array", "items": ref("tree")}, parent=ref("tree"))))
    assert "models/tree.py" in files


@pytest.mark.parametrize(
    "pair", [("my-name", "my_name"), ("myName", "my_name"), ("from", "from_"), ("x.y", "x_y"), ("@type", "type")]
)
def test_two_members_with_one_name_are_an_error(pair: tuple[str, str]) -> None:
    text = refused(schemas(twice=thing(**{pair[0]: STRING, pair[1]: STRING})))
    assert "twice" in text


def test_two_values_with_one_name_are_an_error() -> None:
    assert "letters" in refused(schemas(letters={"type": "string", "enum": ["a-b", "a_b"]}))


@pytest.mark.parametrize("pair", [("fooBar", "foo_bar"), ("fooBar", "FooBar")])
def test_two_models_in_one_file_are_an_error(pair: tuple[str, str]) -> None:
    refused(schemas(**{name: thing(x=STRING) for name in pair}))


def test_two_different_results_are_an_error_that_names_the_operation() -> None:
    def change(document: dict[str, Any]) -> None:
        responses = operation(document, "get_thing")["responses"]
        responses["201"] = {"description": "", "content": {"application/json": {"schema": ref("other")}}}
        document["components"]["schemas"]["other"] = thing(x=STRING)

    assert "get_thing" in refused(change)


def test_two_parameters_with_one_name_are_an_error_that_names_the_operation() -> None:
    def change(document: dict[str, Any]) -> None:
        operation(document, "get_thing")["parameters"] += [
            {"name": "max-depth", "in": "query", "schema": STRING, "description": "x"},
            {"name": "max_depth", "in": "query", "schema": STRING, "description": "x"},
        ]

    assert "get_thing" in refused(change)


@pytest.mark.parametrize("name", ["options", "body", "core", "self"])
def test_a_parameter_that_would_hide_ours_is_an_error_that_names_the_operation(name: str) -> None:
    def change(document: dict[str, Any]) -> None:
        data = operation(document, "get_thing")
        data["parameters"].append({"name": name, "in": "query", "schema": STRING, "description": "x"})
        body = {"application/json": {"schema": ref("thing")}}
        data["requestBody"] = {"content": body, "required": True}

    assert "get_thing" in refused(change)


def test_a_body_that_cannot_be_sent_is_an_error_that_names_the_operation() -> None:
    def change(document: dict[str, Any]) -> None:
        body = {"multipart/form-data": {"schema": ref("thing")}}
        operation(document, "get_thing")["requestBody"] = {"content": body, "required": True}

    assert "get_thing" in refused(change)


def test_names_that_python_keeps_for_itself_are_spelled_otherwise() -> None:
    odd = dict.fromkeys(("class", "from", "self", "to_dict", "2fa", "a-b", "None", "async", "lenient"), STRING)
    files = rendered(schemas(odd=thing(**odd)))
    tree = ast.parse(files["models/odd.py"])
    (model,) = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    fields = [
        node.target.id for node in model.body if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    ]
    assert len({*fields} - {"additional_properties"}) == len(odd)


def test_words_are_text_and_not_code() -> None:
    def change(document: dict[str, Any]) -> None:
        data = operation(document, "get_thing")
        data["description"] = "Matches \\d+ and not \\new."
        data["parameters"][0]["description"] = 'Something like "x"'

    tree = ast.parse(rendered(change)["api/identity/__init__.py"])
    texts = [ast.get_docstring(node) or "" for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef)]
    assert [text for text in texts if "\\d+ and not \\new." in text and '"x"' in text]


# ---- the same every time -------------------------------------------------------------------------------------


def test_rendering_twice_gives_the_same_files() -> None:
    assert rendered() == rendered()


def test_rendering_leaves_the_document_as_it_is() -> None:
    document = describe(small(), small_words())
    render(document, "v1")
    assert document == describe(small(), small_words())


def test_another_generation_imports_from_its_own_package() -> None:
    files = render(describe(small(), small_words()), "v0_6")
    assert not [name for name, text in files.items() if "ory_async.v1" in text]
    assert "ory_async.v0_6.models" in files["api/identity/get_thing.py"]
