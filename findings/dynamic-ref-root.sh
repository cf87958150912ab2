#!/usr/bin/env bash
# jsonschema 4.26.0 (with referencing 0.37.0) walks the whole root schema again for every `$dynamicRef` that it meets, each
# time an instance is at one. One would guess once for a validator: its registry is immutable, and made to be "crawled" once.
# But a validator puts its own schema into the registry uncrawled; looking up an anchor crawls it, and the crawled registry
# that comes out serves that one lookup only. Given a registry that holds the schema by its `$id` and was crawled before, the
# same validator walks nothing at all: the same answers, fifty times as fast here.
# openapi-spec-validator 0.9.0 is hit by it: in the schema of OpenAPI 3.1 every schema of a document is a `$dynamicRef`.
# Source: jsonschema/validators.py (`__attrs_post_init__`, `_resolver`), referencing/_core.py (`Registry.anchor`).
# Needs python3. Prints what was seen; fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
    openapi-spec-validator==0.9.0 jsonschema==4.26.0 referencing==0.37.0
"$folder/venv/bin/python" - <<'PY'
from importlib.metadata import version
from time import process_time

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry, Resource

for name in ("openapi-spec-validator", "jsonschema", "referencing"):
    print(name, version(name))
walked = 0
subresources = Resource.subresources

def counted(self):
    global walked
    walked += 1
    return subresources(self)

Resource.subresources = counted

def document(schemas):
    members = {f"S{i}": {"type": "object", "properties": {"a": {"type": "string"}}} for i in range(schemas)}
    return {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": members}}

def seen(validator, schemas):
    global walked
    walked, began = 0, process_time()
    assert [*validator.iter_errors(document(schemas))] == []
    return walked, process_time() - began

schema = dict(OpenAPIV31SpecValidator.schema_validator.schema)
known = Registry().with_resource(schema["$id"], Resource.from_contents(schema)).crawl()
ways = {
    "the schema alone": Draft202012Validator(schema),
    "the same, with a registry crawled before": Draft202012Validator(schema, registry=known),
}
found = {}
for name, validator in ways.items():
    for schemas in (10, 100):
        found[name, schemas], seconds = seen(validator, schemas)
        print(f"{name}, {schemas} schemas: {found[name, schemas]:,} subschemas looked at for anchors, {seconds * 1000:.0f} ms")
alone, crawled = ways
assert found[alone, 100] == 10 * found[alone, 10] > 1000, "it is crawled once now"
assert found[crawled, 100] == found[crawled, 10] == 0, "it is crawled in spite of that"
told = [[*map(str, validator.iter_errors({"openapi": "3.1.0"}))] for validator in ways.values()]
assert told[0] == told[1] != [], "the answers differ"
print("as described: the schema is walked again for every dynamic reference")
PY
