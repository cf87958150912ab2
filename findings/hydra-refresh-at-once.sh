#!/usr/bin/env bash
# Hydra v2.3.0 on PostgreSQL: refreshes at once. One would guess that one of them wins and the others are refused. But several
# get 200, and of their new refresh tokens some are dead already; the others get 400 `invalid_request` with the words "Please
# retry the request", and whoever does as told, with the only refresh token it has, ends the chain of the winner: 400
# `invalid_grant`, and no token that was given out before counts any more.
# Source: github.com/ory/fosite v0.49.0, handler/oauth2/flow_refresh.go (handleRefreshTokenEndpointStorageError and reuse).
# Needs go, gcc, python3 and PostgreSQL (Debian's package). Prints what was seen; fails if that changes. The first build takes
# some minutes.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
server= stop=:
trap 'kill "$server" 2>/dev/null || true; wait 2>/dev/null || true; eval "$stop"; rm -rf "$folder"' EXIT

# PostgreSQL refuses to run as root.
bin=${POSTGRES_BIN:-$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)}
as=(); if [ "$(id -u)" = 0 ]; then as=(runuser -u postgres --); fi
ports=$(python3 -c 'import socket as s; a = [s.create_server(("127.0.0.1", 0)) for _ in range(3)]; print(*(one.getsockname()[1] for one in a))')
read -r public admin database <<< "$ports"
chmod 755 "$folder"; mkdir "$folder/pg"; if [ "$(id -u)" = 0 ]; then chown postgres "$folder/pg"; fi
(cd / && "${as[@]}" "$bin/initdb" -D "$folder/pg/data" --auth=trust --username=postgres --encoding=UTF8 > /dev/null)
options="-c port=$database -c listen_addresses=127.0.0.1 -c unix_socket_directories="
(cd / && "${as[@]}" "$bin/pg_ctl" -D "$folder/pg/data" -l "$folder/pg/log.txt" -w -o "$options" start > /dev/null)
stop='(cd / && "${as[@]}" "$bin/pg_ctl" -D "$folder/pg/data" -m immediate -w stop > /dev/null)'
export DSN="postgres://postgres@127.0.0.1:$database/postgres?sslmode=disable&max_conns=20"

# The published module, started by its own command line; go.mod repeats the module's own replacements.
cp -r tests/servers/hydra/. "$folder"
cat > "$folder/hydra.yml" <<YAML
serve:
  public: {host: 127.0.0.1, port: $public}
  admin: {host: 127.0.0.1, port: $admin}
urls:
  self: {issuer: "http://127.0.0.1:$public/", public: "http://127.0.0.1:$public/"}
  login: http://127.0.0.1:3000/login
  consent: http://127.0.0.1:3000/consent
secrets: {system: [for-tests-only-not-a-secret]}
YAML
(cd "$folder" && CGO_ENABLED=1 GOWORK=off go build -mod=readonly -buildvcs=false -tags sqlite -ldflags "-s -w" -o server .)
"$folder/server" migrate sql -e --yes --config "$folder/hydra.yml" > "$folder/migrated.txt" 2>&1
"$folder/server" serve all --dev --config "$folder/hydra.yml" --sqa-opt-out > "$folder/log.txt" 2>&1 &
server=$!

python3 - "$public" "$admin" "$(cd "$folder" && go list -m github.com/ory/hydra/v2)" <<'PY'
import json, sys, time
from concurrent.futures import ThreadPoolExecutor
from http.cookiejar import CookieJar
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlencode, urlsplit
from urllib.request import HTTPCookieProcessor, HTTPRedirectHandler, ProxyHandler, Request, build_opener

public, admin, version = sys.argv[1:]


class Stay(HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


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
    """Status and body."""
    try:
        return 200, call("POST", f"http://127.0.0.1:{public}/oauth2/token", form={**form, **client})
    except HTTPError as error:
        return error.code, json.loads(error.read())

def alive(found):
    form = {"token": found["refresh_token"]}
    return call("POST", f"http://127.0.0.1:{admin}/admin/oauth2/introspect", form=form)["active"]

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
    consent = {"grant_scope": ["offline_access"]}
    to = call("PUT", f"{at}/consent/accept?consent_challenge={follow(to)['consent_challenge']}", consent)["redirect_to"]
    return {"grant_type": "authorization_code", "code": follow(to)["code"], "redirect_uri": "http://127.0.0.1:3000/cb"}

dead_on_arrival = killed = 0
for turn in range(40):  # it is a race: most turns show both
    refresh = {"grant_type": "refresh_token", "refresh_token": tokens(**sign_in())[1]["refresh_token"]}
    with ThreadPoolExecutor(20) as many:
        got = [each.result() for each in [many.submit(tokens, **refresh) for _ in range(20)]]
    won = [body for status, body in got if status == 200]
    told = [body for status, body in got if "Please retry the request" in body.get("error_description", "")]
    living = sum(map(alive, won))
    status, body = tokens(**refresh)
    left = sum(map(alive, won))
    print(f"{len(won)} x 200 ({living} alive), {len(told)} x 'Please retry the request'; one more: {status} {body.get('error')}, {left} alive")
    dead_on_arrival += living < len(won)
    killed += bool(told and living and not left and body.get("error") == "invalid_grant")
    if dead_on_arrival and killed and turn >= 4:
        break
assert dead_on_arrival, "every 200 has a refresh token that counts now"
assert killed, "who retries as told does no harm now"
print("as described: of the answers with 200 some are dead, and the retry that is asked for ends the chain")
PY
