#!/usr/bin/env bash
# Hydra v2.3.0: a token hook that adds one claim takes away those of the consent, but only from the first refresh on. A good
# engineer would test it at the sign-in, where the claims of the consent page (`session.access_token`) and those of the hook
# are joined; an hour later, at the first refresh, the claims of the consent are gone from the token, and an API that goes by
# them (which tenant is this?) has none. A hook that answers 200 with `{}`, and so changes nothing, takes them away as well;
# 204 keeps them.
# Source: github.com/ory/hydra/v2 v2.3.0, oauth2/token_hook.go and oauth2/handler.go.
# Needs go, gcc and python3. Prints what was seen; fails if that changes. The first build takes some minutes.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
server=

# The published module, started by its own command line; go.mod repeats the module's own replacements.
cp -r tests/servers/hydra/. "$folder"
ports=$(python3 -c 'import socket as s; a = [s.create_server(("127.0.0.1", 0)) for _ in range(3)]; print(*(one.getsockname()[1] for one in a))')
read -r public admin hook <<< "$ports"
cat > "$folder/hydra.yml" <<YAML
dsn: memory
serve:
  public: {host: 127.0.0.1, port: $public}
  admin: {host: 127.0.0.1, port: $admin}
urls:
  self: {issuer: "http://127.0.0.1:$public/", public: "http://127.0.0.1:$public/"}
  login: http://127.0.0.1:3000/login
  consent: http://127.0.0.1:3000/consent
oauth2: {token_hook: "http://127.0.0.1:$hook/"}
secrets: {system: [for-tests-only-not-a-secret]}
YAML
(cd "$folder" && CGO_ENABLED=1 GOWORK=off go build -mod=readonly -buildvcs=false -tags sqlite -ldflags "-s -w" -o server .)
"$folder/server" serve all --dev --config "$folder/hydra.yml" --sqa-opt-out > "$folder/log.txt" 2>&1 &
server=$!

python3 - "$public" "$admin" "$hook" "$(cd "$folder" && go list -m github.com/ory/hydra/v2)" <<'PY'
import json, sys, threading, time
from http.cookiejar import CookieJar
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlencode, urlsplit
from urllib.request import HTTPCookieProcessor, HTTPRedirectHandler, ProxyHandler, Request, build_opener

public, admin, hook, version = sys.argv[1:]
reply = None  # what the hook answers: a JSON value, or None for 204


class Hook(BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        body = b"" if reply is None else json.dumps(reply).encode()
        self.send_response(204 if reply is None else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Stay(HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


threading.Thread(target=HTTPServer(("127.0.0.1", int(hook)), Hook).serve_forever, daemon=True).start()
browser = build_opener(ProxyHandler({}), HTTPCookieProcessor(CookieJar()), Stay())

def call(method, url, body=None, form=None):
    data = None if body is None and form is None else (json.dumps(body) if form is None else urlencode(form)).encode()
    kind = "application/json" if form is None else "application/x-www-form-urlencoded"
    with browser.open(Request(url, data, {"Content-Type": kind}, method=method), timeout=60) as answer:
        return json.loads(answer.read() or b"null")

def follow(url):
    """Up to the first page that is not Hydra's: its query."""
    while url.startswith(f"http://127.0.0.1:{public}/"):
        try:
            raise AssertionError(browser.open(url, timeout=60).read())
        except HTTPError as answer:
            url = answer.headers["Location"]
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}

def tokens(**form):
    found = call("POST", f"http://127.0.0.1:{public}/oauth2/token", form={**form, **client})
    seen = call("POST", f"http://127.0.0.1:{admin}/admin/oauth2/introspect", form={"token": found["access_token"]})
    return found["refresh_token"], seen.get("ext")

for _ in range(600):
    try:
        call("GET", f"http://127.0.0.1:{admin}/admin/clients")
        break
    except OSError:
        time.sleep(0.1)
print(version)
made = call("POST", f"http://127.0.0.1:{admin}/admin/clients", {
    "grant_types": ["authorization_code", "refresh_token"], "response_types": ["code"], "scope": "offline_access",
    "redirect_uris": ["http://127.0.0.1:3000/cb"], "token_endpoint_auth_method": "client_secret_post",
})
client = {"client_id": made["client_id"], "client_secret": made["client_secret"]}

def sign_in():
    asked = {"client_id": made["client_id"], "response_type": "code", "scope": "offline_access", "state": "12345678"}
    at = f"http://127.0.0.1:{admin}/admin/oauth2/auth/requests"
    challenge = follow(f"http://127.0.0.1:{public}/oauth2/auth?{urlencode(asked)}")["login_challenge"]
    to = call("PUT", f"{at}/login/accept?login_challenge={challenge}", {"subject": "ann"})["redirect_to"]
    consent = {"grant_scope": ["offline_access"], "session": {"access_token": {"tenant": "t1"}}}
    to = call("PUT", f"{at}/consent/accept?consent_challenge={follow(to)['consent_challenge']}", consent)["redirect_to"]
    return {"grant_type": "authorization_code", "code": follow(to)["code"], "redirect_uri": "http://127.0.0.1:3000/cb"}

seen = {}
for name, answer in (("204", None), ("200 {}", {}), ("200 plan", {"session": {"access_token": {"plan": "pro"}}})):
    reply = answer
    refresh, first = tokens(**sign_in())
    _, second = tokens(grant_type="refresh_token", refresh_token=refresh)
    seen[name] = first, second
    print(f"{name:9} after the sign-in {first}, after the first refresh {second}")
assert seen["204"] == ({"tenant": "t1"}, {"tenant": "t1"}), "204 keeps the claims"
assert seen["200 plan"][0] == {"tenant": "t1", "plan": "pro"}, "joined at the sign-in"
assert seen["200 plan"][1] == {"plan": "pro"} and not seen["200 {}"][1], "a refresh keeps the claims of the consent now"
print("as described: a hook that adds a claim takes the others away at the first refresh")
PY
