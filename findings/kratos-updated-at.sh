#!/usr/bin/env bash
# Kratos v1.3.1 never moves `updated_at` of an identity. A good engineer would use it as a guard against lost updates, or to
# export what changed since yesterday; but after PATCH and PUT of traits, metadata and state it is still `created_at`, in
# the answer and when read again. (`state_changed_at` moves, for the state alone. Kratos v26.2.0 does move `updated_at`.)
# Source: github.com/ory/kratos v1.3.1, persistence/sql/identity/persister_identity.go, UpdateIdentity.
# Needs go, gcc and python3. Prints what was seen; fails if that changes. The first build takes some minutes.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
server=

# The published module, started by its own command line; go.mod repeats the module's own replacements.
cp tests/servers/kratos/{go.mod,go.sum,main.go} "$folder"
cat > "$folder/schema.json" <<'JSON'
{"$id": "s", "type": "object", "properties": {"traits": {"type": "object", "properties": {
  "email": {"type": "string", "ory.sh/kratos": {"credentials": {"password": {"identifier": true}}}},
  "name": {"type": "string"}}}}}
JSON
ports=$(python3 -c 'import socket as s; a, b = s.create_server(("127.0.0.1", 0)), s.create_server(("127.0.0.1", 0)); print(a.getsockname()[1], b.getsockname()[1])')
read -r public admin <<< "$ports"
cat > "$folder/kratos.yml" <<YAML
dsn: memory
serve:
  public: {host: 127.0.0.1, port: $public, base_url: "http://127.0.0.1:$public/"}
  admin: {host: 127.0.0.1, port: $admin}
identity: {default_schema_id: s, schemas: [{id: s, url: "file://$folder/schema.json"}]}
selfservice: {default_browser_return_url: "http://127.0.0.1:3000/"}
secrets: {cookie: [for-tests-only-not-a-secret]}
YAML
(cd "$folder" && CGO_ENABLED=1 GOWORK=off go build -mod=readonly -buildvcs=false -tags sqlite -ldflags "-s -w" -o kratos .)
"$folder/kratos" serve --dev --config "$folder/kratos.yml" --sqa-opt-out > "$folder/log.txt" 2>&1 &
server=$!

python3 - "$admin" "$(cd "$folder" && go list -m github.com/ory/kratos)" <<'PY'
import json, sys, time
from urllib.request import Request, build_opener, ProxyHandler

admin, version = sys.argv[1:]
opener = build_opener(ProxyHandler({}))

def call(method, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = Request(f"http://127.0.0.1:{admin}/admin{path}", data, {"Content-Type": "application/json"}, method=method)
    with opener.open(request, timeout=10) as answer:
        return json.loads(answer.read())

for _ in range(600):
    try:
        call("GET", "/identities")
        break
    except OSError:
        time.sleep(0.1)
print(version)
made = call("POST", "/identities", {"schema_id": "s", "traits": {"email": "ann@example.org", "name": "Ann"}})
path, seen = f"/identities/{made['id']}", []
print("created      ", made["created_at"], made["updated_at"])
for what, method, body in (
    ("PATCH traits ", "PATCH", [{"op": "replace", "path": "/traits/name", "value": "Anna"}]),
    ("PATCH note   ", "PATCH", [{"op": "add", "path": "/metadata_admin", "value": {"a": 1}}]),
    ("PATCH state  ", "PATCH", [{"op": "replace", "path": "/state", "value": "inactive"}]),
    ("PUT          ", "PUT", {"schema_id": "s", "state": "active", "traits": {"email": "ann@example.org", "name": "A"}}),
):
    time.sleep(1.1)
    told, read = call(method, path, body), call("GET", path)
    print(what, told["updated_at"], read["updated_at"], read["traits"], read["state"])
    seen += [told["updated_at"], read["updated_at"]]
assert read["traits"]["name"] == "A" and read["state"] == "active", "the changes were made"
assert {*seen} == {made["created_at"]}, "updated_at moves now"
print("as described: updated_at never moved")
PY
