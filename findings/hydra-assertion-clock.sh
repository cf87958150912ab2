#!/usr/bin/env bash
# Hydra v2.3.0 answers a client whose clock is one second ahead with 500 `{"error": "error", "error_description": "The error is
# unrecognizable"}`. One would guess 401 `invalid_client`, as for every other mistake in a client assertion (private_key_jwt),
# or some leeway; but `iat` or `nbf` in the future and `exp` in the past are all an error of the server, which says nothing of
# clocks, and makes clients try again. An assertion without `iat` (RFC 7523 does not ask for it) is taken.
# Source: github.com/ory/fosite v0.49.0, client_authentication.go and token/jwt/map_claims.go (no leeway).
# Needs go, gcc, python3 and openssl. Prints what was seen; fails if that changes. The first build takes some minutes.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
server=

# The published module, started by its own command line; go.mod repeats the module's own replacements.
cp -r tests/servers/hydra/. "$folder"
ports=$(python3 -c 'import socket as s; a, b = s.create_server(("127.0.0.1", 0)), s.create_server(("127.0.0.1", 0)); print(a.getsockname()[1], b.getsockname()[1])')
read -r public admin <<< "$ports"
cat > "$folder/hydra.yml" <<YAML
dsn: memory
serve:
  public: {host: 127.0.0.1, port: $public}
  admin: {host: 127.0.0.1, port: $admin}
urls:
  self: {issuer: "http://127.0.0.1:$public/", public: "http://127.0.0.1:$public/"}
secrets: {system: [for-tests-only-not-a-secret]}
YAML
(cd "$folder" && CGO_ENABLED=1 GOWORK=off go build -mod=readonly -buildvcs=false -tags sqlite -ldflags "-s -w" -o server .)
"$folder/server" serve all --dev --config "$folder/hydra.yml" --sqa-opt-out > "$folder/log.txt" 2>&1 &
server=$!
openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$folder/key.pem" 2> /dev/null

python3 - "$public" "$admin" "$folder/key.pem" "$(cd "$folder" && go list -m github.com/ory/hydra/v2)" <<'PY'
import base64, json, subprocess, sys, time, uuid
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import ProxyHandler, Request, build_opener

public, admin, key, version = sys.argv[1:]
opener, endpoint = build_opener(ProxyHandler({})), f"http://127.0.0.1:{public}/oauth2/token"

def call(method, url, body=None, form=None):
    data = None if body is None and form is None else (json.dumps(body) if form is None else urlencode(form)).encode()
    kind = "application/json" if form is None else "application/x-www-form-urlencoded"
    with opener.open(Request(url, data, {"Content-Type": kind}, method=method), timeout=60) as answer:
        return json.loads(answer.read() or b"null")

def openssl(*arguments, given=b""):
    return subprocess.run(["openssl", *arguments], input=given, stdout=subprocess.PIPE, check=True).stdout

def encoded(value):
    text = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(text).rstrip(b"=")

def assertion(**claims):
    head = encoded({"alg": "RS256", "kid": "one", "typ": "JWT"}) + b"." + encoded(claims)
    return (head + b"." + encoded(openssl("dgst", "-sha256", "-sign", key, given=head))).decode()

for _ in range(600):
    try:
        call("GET", f"http://127.0.0.1:{admin}/admin/clients")
        break
    except OSError:
        time.sleep(0.1)
print(version)
modulus = openssl("rsa", "-in", key, "-noout", "-modulus").decode().strip().partition("=")[2]
jwk = {"kty": "RSA", "kid": "one", "use": "sig", "alg": "RS256", "e": "AQAB", "n": encoded(bytes.fromhex(modulus)).decode()}
made = call("POST", f"http://127.0.0.1:{admin}/admin/clients", {
    "grant_types": ["client_credentials"], "token_endpoint_auth_method": "private_key_jwt", "jwks": {"keys": [jwk]},
})
client, seen = made["client_id"], {}
for name, times in (
    ("a clock that is right", lambda now: {"iat": now, "exp": now + 60}),
    ("two seconds ahead", lambda now: {"iat": now + 2, "exp": now + 62}),
    ("the same without iat", lambda now: {"exp": now + 62}),
    ("two minutes behind", lambda now: {"iat": now - 120, "exp": now - 60}),
    ("for another server", lambda now: {"exp": now + 60, "aud": "https://other.example"}),
):
    base = {"iss": client, "sub": client, "aud": endpoint, "jti": str(uuid.uuid4())}
    form = {
        "grant_type": "client_credentials", "client_assertion": assertion(**{**base, **times(int(time.time()))}),
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    }
    try:
        call("POST", endpoint, form=form)
        seen[name] = 200, None, ""
    except HTTPError as error:
        body = json.loads(error.read())
        seen[name] = error.code, body["error"], body["error_description"]
    status, code, text = seen[name]
    print(f"{name:22} {status} {code or ''} {text[-60:]}")
told = [seen[name][:2] for name in seen]
assert told == [(200, None), (500, "error"), (200, None), (500, "error"), (401, "invalid_client")], "it is answered otherwise now"
print("as described: a clock that is ahead is an error of the server")
PY
