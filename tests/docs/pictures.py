"""The pictures of docs/concepts.md and docs/architecture.md as SVG: boxes and arrows, narrow enough for a phone."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from html import escape

from tests.docs.names import ROOT

WIDTH, LINE = 460, 17
GENERATED = ("v1", "v0alpha2", "v0_6")
_STYLE = (
    "text{font:13px system-ui,sans-serif;fill:#1d2b2a}.s{font-size:11.5px;fill:#4a5b59}.b{font-weight:600}"
    ".box{fill:#fff;stroke:#00796b;stroke-width:1.2}.ours{fill:#d9f0ec}.end{fill:#fff3d6;stroke:#a87400}"
    ".m{font:11px ui-monospace,monospace}.floor{fill:#e9eeee}"
    ".bad{fill:#fde4e1;stroke:#b3261e}.arrow{fill:none;stroke:#4a5b59;stroke-width:1.3;marker-end:url(#a)}"
)


@dataclass(frozen=True)
class Box:
    """A box: its place, its size, and its lines, of which the first is bold."""

    x: int
    y: int
    width: int
    lines: tuple[str, ...]
    kind: str = ""

    @property
    def height(self) -> int:
        return 14 + LINE * len(self.lines)

    def svg(self) -> str:
        size = f'x="{self.x}" y="{self.y}" width="{self.width}" height="{self.height}"'
        shape = f'<rect class="box {self.kind}" {size} rx="6"/>'
        middle = self.x + self.width / 2
        words = "".join(
            f'<text class="{"s" if number else "b"}" x="{middle:g}" y="{self.y + 20 + LINE * number}" '
            f'text-anchor="middle">{escape(line)}</text>'
            for number, line in enumerate(self.lines)
        )
        return shape + words


@dataclass(frozen=True)
class Arrow:
    """A line through points, with a head at its end and words at (x, y)."""

    points: tuple[tuple[int, int], ...]
    words: str = ""
    at: tuple[int, int] = (0, 0)
    anchor: str = "start"

    def svg(self) -> str:
        path = "M" + " L".join(f"{x},{y}" for x, y in self.points)
        words = (
            f'<text class="s" x="{self.at[0]}" y="{self.at[1]}" text-anchor="{self.anchor}">{escape(self.words)}</text>'
            if self.words
            else ""
        )
        return f'<path class="arrow" d="{path}"/>{words}'


@dataclass(frozen=True)
class Floor:
    """A band across the picture with the names that stand side by side on it, in as many lines as they need."""

    y: int
    names: tuple[str, ...]

    def places(self) -> list[tuple[int, int, int, str]]:
        """x, line, width and text of each name."""
        found: list[tuple[int, int, int, str]] = []
        x, line = 18, 0
        for name in self.names:
            width = 18 + 7 * len(name)
            if x + width > WIDTH - 18:
                x, line = 18, line + 1
            found.append((x, line, width, name))
            x += width + 6
        return found

    @property
    def height(self) -> int:
        return 36 + 28 * self.places()[-1][1]

    def svg(self) -> str:
        band = f'<rect class="floor" x="10" y="{self.y}" width="{WIDTH - 20}" height="{self.height}" rx="6"/>'
        return band + "".join(self._name(*place) for place in self.places())

    def _name(self, x: int, line: int, width: int, name: str) -> str:
        path = ROOT / "ory_async" / name.replace(".", "/")
        kind = "end" if name in GENERATED else "ours" if path.is_dir() else ""
        y = self.y + 6 + 28 * line
        return (
            f'<rect class="box {kind}" x="{x}" y="{y}" width="{width}" height="24" rx="5"/>'
            f'<text class="m" x="{x + width / 2:g}" y="{y + 16}" text-anchor="middle">{escape(name)}</text>'
        )


def picture(title: str, *parts: Box | Arrow | Floor) -> str:
    """An SVG of these parts, as high as they are."""
    height = 10 + max(part.y + part.height for part in parts if not isinstance(part, Arrow))
    head = (
        '<marker id="a" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        '<path d="M0,0 L8,4 L0,8 z" fill="#4a5b59"/></marker>'
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" width="{WIDTH}" '
        f'height="{height}"><title>{escape(title)}</title><style>{_STYLE}</style><defs>{head}</defs>'
        f'<rect width="{WIDTH}" height="{height}" fill="#f7faf9" rx="8"/>\n'
        + "\n".join(part.svg() for part in parts)
        + "\n</svg>\n"
    )


def _down(x: int, y: int, to: int, words: str = "") -> Arrow:
    return Arrow(((x, y), (x, to)), words, (x + 8, (y + to) // 2 + 4))


def hosts() -> str:
    """Which call goes to which host with which key."""
    rows = [
        (
            ("ory.frontend", "sign-in, sign-up, whoami"),
            ("Kratos, public", "no key: the user's cookie", "or session token"),
        ),
        (("ory.identity, ory.courier", "people, sessions, mails"), ("Kratos, admin", "api_key")),
        (
            ("ory.oauth2, ory.oidc", "tokens, userinfo, discovery"),
            ("Hydra, public", "no key: client id and secret,", "or the token"),
        ),
        (("ory.oauth2, ory.jwk", "clients, challenges, keys"), ("Hydra, admin", "api_key")),
        (("ory.permission", "checks, reading"), ("Keto, read", "api_key")),
        (("ory.relationship", "writing"), ("Keto, write", "api_key")),
        (("ory.project, …", "projects, workspaces, events"), ("the console", "workspace_key", "Ory Network only")),
    ]  # fmt: skip
    parts: list[Box | Arrow] = []
    y = 12
    for calls, host in rows:
        right = Box(262, y, 186, host, "end" if "key" in host[1] and "no key" not in host[1] else "")
        left = Box(12, y, 196, calls, "ours")
        middle = y + min(left.height, right.height) // 2
        parts += [left, right, Arrow(((208, middle), (262, middle)))]
        y += max(left.height, right.height) + 12
    return picture("Which call goes to which host with which key", *parts)


def call() -> str:
    """The way of one call."""
    return picture(
        "The way of one call",
        Box(90, 12, 280, ("await ory.identity.get_identity(id)", "arguments are checked; nothing is sent yet"), "ours"),
        _down(230, 60, 88),
        Box(90, 88, 280, ("a request", "host and key by the operation's own facts"), "ours"),
        _down(230, 136, 164),
        Box(90, 164, 280, ("a place among max_in_flight", "none in time: PoolTimeout"), "ours"),
        _down(230, 212, 240),
        Box(90, 240, 280, ("one attempt", "at most timeout seconds"), ""),
        _down(230, 288, 316),
        Box(90, 316, 280, ("decide", "was it safe to repeat? is there time left?"), "ours"),
        Arrow(((370, 340), (420, 340), (420, 188), (370, 188)), "again", (414, 258), "end"),
        Arrow(((160, 364), (130, 396)), "200", (120, 384), "end"),
        Arrow(((300, 364), (330, 396)), "else", (334, 384)),
        Box(12, 396, 206, ("a model, or a page",), "end"),
        Box(242, 396, 206, ("an OryError",), "bad"),
    )


def flow() -> str:
    """The way of a flow."""
    return picture(
        "The way of a flow",
        Box(110, 12, 240, ("await ory.flows.login()", "the server makes a flow"), "ours"),
        _down(230, 60, 92),
        Box(110, 92, 240, ("flow.ui", "what to ask the person for"), ""),
        _down(230, 140, 172),
        Box(110, 172, 240, ("await login.submit(method=…)", "one answer, one outcome"), "ours"),
        Arrow(((110, 196), (50, 196), (50, 116), (110, 116)), "Invalid, Continue:", (12, 100)),
        Arrow(((350, 196), (410, 196), (410, 36), (350, 36)), "Restart: begin anew", (448, 76), "end"),
        Arrow(((150, 220), (90, 252))),
        Arrow(((230, 220), (230, 252))),
        Arrow(((310, 220), (370, 252))),
        Box(12, 252, 136, ("Complete", "session, token"), "end"),
        Box(162, 252, 136, ("StepUp", "second factor")),
        Box(312, 252, 136, ("Redirect", "a provider")),
        Box(12, 314, 136, ("Blocked", "says why"), "bad"),
        Box(162, 314, 136, ("Reauthenticate", "once more, please")),
        Box(312, 314, 136, ("SessionMissing", "sign in first")),
    )


def sessions() -> str:
    """How a session is found out."""
    return picture(
        "How a session is found out",
        Box(110, 12, 240, ("a request of a user", "cookie, or session token"), ""),
        _down(230, 60, 90),
        Box(110, 90, 240, ("SessionVerifier", "is an answer kept that still counts?"), "ours"),
        Arrow(((350, 114), (380, 114), (380, 158)), "ttl > 0", (386, 110)),
        Box(312, 158, 136, ("kept answers", "memory, or Redis"), "ours"),
        _down(200, 138, 158, "no"),
        Box(12, 158, 276, ("one question for all who wait", "the same credential is asked about once"), "ours"),
        _down(150, 206, 236),
        Box(12, 236, 276, ("Kratos: whoami", "GET /sessions/whoami"), ""),
        Arrow(((288, 260), (380, 260), (380, 206)), "keep for ttl", (386, 240)),
        Arrow(((90, 284), (90, 316)), "200", (98, 304)),
        Arrow(((210, 284), (210, 316)), "401", (218, 304)),
        Box(12, 316, 130, ("Session",), "end"),
        Box(158, 316, 290, ("is it believed?", "a Kratos without its database says 401, too"), "ours"),
        Arrow(((240, 364), (220, 392)), "yes", (202, 382), "end"),
        Arrow(((370, 364), (380, 392)), "no", (390, 382)),
        Box(130, 392, 150, ("SessionInactive",), "bad"),
        Box(298, 392, 150, ("ServerError, 503",), "bad"),
    )


def layers() -> list[tuple[str, ...]]:
    """The floors that `make lint` holds, from the top: what imports, above what is imported."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    found = next(each["layers"] for each in contracts if each["type"] == "layers")
    return [tuple(name.strip(" ()").removeprefix("ory_async.") for name in floor.split("|")) for floor in found]


def floors() -> str:
    """What stands on what."""
    parts: list[Floor] = []
    y = 10
    for names in layers():
        parts.append(Floor(y, names))
        y += parts[-1].height + 6
    return picture("What stands on what: a file imports only from floors below its own", *parts)


def pages() -> dict[str, str]:
    """File below docs/ -> its text."""
    return {f"assets/{made.__name__}.svg": made() for made in (hosts, call, flow, sessions, floors)}
