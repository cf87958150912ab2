#!/usr/bin/env bash
# Models of the official Python client do not survive a round trip (ory-client 1.22.87, also exp-ory-kratos-client-async
# 25.4.0, which is made by the same generator). One would guess that `from_dict` and `to_json` are inverse:
# * `Identity.from_dict(answer).to_json()` raises TypeError, because times became datetimes that json.dumps cannot write;
# * `CreateIdentityBody.from_dict(body)` remembers members that were never there as given and null, so that what is sent
#   holds `"organization_id": null`, and Kratos up to v1.3, which knows no such member, answers 400 to the whole batch.
#   Made by its constructor the same body is sent without it.
# Source: ory_client/models/identity.py (to_json), ory_client/models/create_identity_body.py (from_dict, to_dict).
# Needs python3 and a package index. Prints what was seen; fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ory-client==1.22.87 exp-ory-kratos-client-async==25.4.0
"$folder/venv/bin/python" - <<'PY'
from importlib import import_module
from importlib.metadata import version

ANSWER = {
    "id": "2f1c9a04-0000-4000-8000-000000000000", "schema_id": "default", "schema_url": "http://127.0.0.1/schemas/default",
    "traits": {"email": "ann@example.org"}, "state": "active", "created_at": "2026-11-29T12:00:00Z",
}
BODY = {"schema_id": "default", "traits": {"email": "ann@example.org"}}
for package, name in (("ory_client", "ory-client"), ("ory_kratos_client_async", "exp-ory-kratos-client-async")):
    client = import_module(package)
    try:
        client.Identity.from_dict(ANSWER).to_json()
        written = "written"
    except TypeError as error:
        written = f"TypeError: {error}"
    parsed, made = client.CreateIdentityBody.from_dict(BODY).to_dict(), client.CreateIdentityBody(**BODY).to_dict()
    print(f"{name} {version(name)}")
    print("  Identity.from_dict(…).to_json():", written)
    print("  CreateIdentityBody.from_dict(…): ", parsed)
    print("  CreateIdentityBody(…):           ", made)
    assert written.startswith("TypeError"), "to_json works now"
    assert "organization_id" in parsed and parsed["organization_id"] is None and made == BODY, "nothing is added now"
print("as described")
PY
