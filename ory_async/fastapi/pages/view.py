"""A flow as what a page shows: forms, fields and words. Pure: any node of any flow, whatever its group.

How it looks is the business of templates, or of whoever renders.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

from ory_async._runtime.json import is_list, is_mapping, loads
from ory_async.fastapi.pages.texts import SHIPPED, Texts

# The order of methods: the first button of a form is the one that the Enter key presses.
ORDER = (
    "default",
    "identifier_first",
    "profile",
    "password",
    "passkey",
    "webauthn",
    "totp",
    "lookup_secret",
    "code",
    "link",
    "oidc",
)
# Buttons that take something away, or go elsewhere: each in a form of its own, where no Enter key presses it.
_APART = ("_remove", "_disable", "unlink")
_QUIET = (*_APART, "_regenerate", "_reveal", "link", "screen", "resend")
_FILLS = {
    "identifier": "username",
    "code": "one-time-code",
    "totp_code": "one-time-code",
    "lookup_secret": "off",
    "email": "email",
    "traits.email": "email",
    "traits.name": "name",
    "traits.name.first": "given-name",
    "traits.name.last": "family-name",
    "traits.username": "username",
    "traits.phone": "tel",
}
_CALL = re.compile(r"(?:window\.)?((?:__)?ory[A-Za-z]+)\((.*)\);?", re.DOTALL)
_TAKEN = (4000007, 4000027, 4000028)
_ENGLISH = Texts("en", SHIPPED["en"])


@frozen
class Script:
    """A script of Ory, for passkeys and security keys."""

    src: str
    integrity: str
    crossorigin: str
    referrerpolicy: str


@frozen
class Field:
    """What a node is on a page. kind: the name of the element that draws it: input, checkbox, select, button, call (a
    button for a script), image, text, codes, link, note, hidden, script. id: of its HTML element. node: as Ory sent it.

    call, argument: a function of Ory's script, and JSON for it. items: lines of `codes`; None for one that is used.
    """

    id: str
    node: Any = field(repr=False)
    kind: str
    label: str = ""
    name: str = ""
    value: str = field(default="", repr=False)
    type: str = "text"
    errors: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    hint: str = ""
    required: bool = False
    optional: bool = False
    disabled: bool = False
    checked: bool = False
    quiet: bool = False
    focus: bool = False
    autocomplete: str = ""
    maxlength: int | None = None
    options: tuple[tuple[str, str], ...] = ()
    items: tuple[str | None, ...] = field(default=(), repr=False)
    src: str = field(default="", repr=False)
    width: int | None = None
    height: int | None = None
    href: str = ""
    call: str = ""
    argument: str = field(default="", repr=False)
    onload: bool = False
    script: Script | None = None

    @property
    def group(self) -> str:
        return str(self.node.group)

    @property
    def typed(self) -> bool:
        """Does one type into it, or choose?"""
        return self.kind in ("input", "select")


@frozen
class Form:
    """What is posted together. `group` names it, `hidden` are the inputs that every form of the flow carries."""

    group: str
    hidden: tuple[Field, ...]
    fields: tuple[Field, ...]


@frozen
class Said:
    """A message over a form. kind: error, info or success."""

    text: str
    kind: str


@frozen
class FlowPage:
    """All that the page of a flow says.

    name: of the kind of flow. step: "second" or "confirm" of a login. chosen: who registers, on the second page of a
    registration. taken: there is an account already. client: the application that the sign-in is for.
    scripts: of Ory; without them nothing on the page needs JavaScript.
    """

    name: str
    flow: Any = field(repr=False)
    step: str
    title: str
    messages: tuple[Said, ...]
    forms: tuple[Form, ...]
    wrong: tuple[Field, ...]
    chosen: str
    taken: bool
    client: str
    scripts: tuple[Script, ...]


def flow_page(name: str, flow: Any, t: Texts = _ENGLISH, before: Any = None) -> FlowPage:
    """The page of a flow of a browser, in a language. before: the same flow, before a form was posted."""
    step = ""
    if name == "login":
        step = "second" if flow.requested_aal == "aal2" else "confirm" if flow.refresh else ""
    drawn = tuple(forms(flow, t, name))
    fields = [each for form in drawn for each in (*form.hidden, *form.fields)]
    unseen = {
        each.id: each for each in fields if each.kind in ("hidden", "script")
    }.values()  # drawn where nobody looks
    said = [*flow.messages, *(message for node in flow.nodes() for message in node.messages or ())]
    hidden = {each.name: each.value for each in fields if each.kind == "hidden"}
    scripts = {each.script.src: each.script for each in fields if each.script}
    return FlowPage(
        name=name,
        flow=flow,
        step=step,
        title=t(f"{name}.{step}" if step else name),
        messages=(
            *(Said(t.message(each), str(each.type)) for each in flow.messages),
            *(Said(text, "error") for each in unseen for text in each.errors),
            *(Said(text, "info") for each in unseen for text in each.notes),
        ),
        forms=drawn,
        wrong=tuple(each for each in fields if each.errors and each.kind != "hidden"),
        chosen=hidden.get("traits.email") or hidden.get("traits.username") or "" if name == "registration" else "",
        taken=any(each.id in _TAKEN for each in said),
        client=next(
            filter(None, (client_name(getattr(each, "oauth2_login_request", None)) for each in (flow, before))), ""
        ),
        scripts=tuple(scripts.values()),
    )


def with_method(flow: Any, form: Iterable[tuple[str, Any]]) -> list[tuple[str, Any]]:
    """The fields that were posted, with the method that is meant where a form does not say it: by the button of a
    provider, or by Ory's script, which sends a form without any button."""
    fields = list(form)
    given = {name for name, value in fields if value}
    named = [str(node.group) for node in flow.nodes() if getattr(node.attributes, "name", None) in given]
    method = next((group for group in named if group in ("oidc", "passkey", "webauthn")), None)
    return fields if "method" in given or method is None else [*fields, ("method", method)]


def client_name(request: Any) -> str:
    """What the application of an OAuth2 request is called; "" if there is none."""
    client = getattr(request, "client", None)
    return str(client.client_name or client.client_id or "") if client else ""


def forms(flow: Any, t: Texts = _ENGLISH, name: str = "") -> list[Form]:
    """One form, where methods share a field such as the address of a user; otherwise one for each group."""
    origin = origin_of(flow.ui.action if flow.ui else "")
    nodes = [_drawn(f"field-{number}", node, t, origin, name) for number, node in enumerate(flow.nodes(), 1)]
    hidden = tuple(each for each in nodes if each.kind == "hidden" and each.group == "default")
    shown = [each for each in nodes if each not in hidden]
    typed = {each.group for each in shown if each.typed}

    def rank(each: Field) -> tuple[bool, int]:
        """Groups to type something into come first, the profile above all; mere buttons go another way, or,
        last of all, to another step."""
        if each.group == "profile" and each.group in typed:
            return False, -1
        if each.name == "screen":
            return True, len(ORDER) + 1
        return each.group not in typed, ORDER.index(each.group) if each.group in ORDER else len(ORDER)

    shown = _focused(sorted(shown, key=rank), name)
    if any(each.group == "default" for each in shown):
        return [Form("default", hidden, tuple(shown))]
    found: list[Form] = []
    for group in dict.fromkeys(each.group for each in shown):
        inside = [each for each in shown if each.group == group]
        apart = [each for each in inside if name == "settings" and each.kind == "button" and _ends(each, _APART)]
        if rest := tuple(each for each in inside if each not in apart):
            found.append(Form(group, hidden, rest))
        found += [Form(group, hidden, (each,)) for each in apart]
    return found


def targets(flow: Any) -> tuple[str, ...]:
    """The origins to which posting this flow may lead: Kratos, where the user came from, and the OAuth2 request."""
    request = getattr(flow, "oauth2_login_request", None)
    urls = [flow.ui.action if flow.ui else "", getattr(flow, "return_to", None)]
    return sources([*urls, *request_urls(request)])


def request_urls(request: Any) -> list[str | None]:
    """Where the answer to an OAuth2 request may lead a browser: Hydra, and then the application."""
    client = getattr(request, "client", None)
    return [getattr(request, "request_url", None), *((client and client.redirect_uris) or [])]


def sources(urls: Iterable[str | None]) -> tuple[str, ...]:
    """URLs as sources of a Content-Security-Policy: origins, or schemes of apps; each once."""
    found = (origin_of(url) or _scheme(url) for url in urls if url)
    return tuple(dict.fromkeys(each for each in found if each))


def origin_of(url: str | None) -> str:
    """`https://host:port` of a URL; "" for what is none."""
    try:
        parts = urlsplit(url or "")
        host, port = parts.hostname, parts.port
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not host or not re.fullmatch(r"[a-z0-9.:_-]+", host):
        return ""
    default = {"http": 80, "https": 443}[parts.scheme]
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}" + (
        f":{port}" if port not in (None, default) else ""
    )


def _scheme(url: str) -> str:
    scheme = url.partition(":")[0].lower()
    harmful = ("javascript", "data", "vbscript", "blob", "file", "http", "https")
    return f"{scheme}:" if re.fullmatch(r"[a-z][a-z0-9.+-]*", scheme) and scheme not in harmful else ""


# -- one node


def _drawn(id: str, node: Any, t: Texts, origin: str, page: str) -> Field:
    """What a node is on a page. What is not known becomes a note: never nothing."""
    input = node.attributes
    messages: list[Any] = node.messages or []
    blank = Field(
        id,
        node,
        "note",
        errors=tuple(t.message(each) for each in messages if each.type == "error"),
        notes=tuple(t.message(each) for each in messages if each.type != "error"),
        name=str(getattr(input, "name", None) or ""),
    )
    draw = _KINDS.get(str(node.type))
    return _note(blank, t) if draw is None else draw(blank, input, t, origin, page)


def _note(blank: Field, t: Texts) -> Field:
    return evolve(blank, kind="note", label=t("unknown_node", kind=str(blank.node.type)))


def _meta(node: Any) -> Any:
    return node.meta.label if node.meta else None


def _value(value: object) -> str:
    return "" if value is None else {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def _input(blank: Field, input: Any, t: Texts, origin: str, page: str) -> Field:
    kind, label = str(input.type), _meta(blank.node)
    known = evolve(blank, value=_value(input.value), type=kind, disabled=bool(input.disabled))
    if kind == "hidden":
        return evolve(known, kind="hidden", **_call(input))
    if kind in ("submit", "button"):
        known = evolve(known, label=t.label(label, "", "general.button"), quiet=_ends(known, _QUIET))
        if kind == "submit":
            return evolve(known, kind="button")
        found = _call(input)
        return (
            evolve(known, kind="call", **found) if found else evolve(known, label=t("needs_script", label=known.label))
        )
    if not blank.name:
        return _note(blank, t)
    known = evolve(known, label=t.label(label, blank.name, "general.field"), required=bool(input.required))
    if kind == "checkbox":
        return evolve(known, kind="checkbox", checked=bool(input.value))
    if getattr(input, "options", None):
        options = [(_value(each.value), t.label(each.label, "", "general.field") if each.label else _value(each.value))
                   for each in input.options]  # fmt: skip
        return evolve(known, kind="select", options=tuple(options))
    new = blank.name == "password" and page in ("registration", "settings")
    fills = input.autocomplete or _FILLS.get(blank.name) or (("new-password" if new else "current-password")
                                                             if kind == "password" else "")  # fmt: skip
    return evolve(
        known,
        kind="input",
        value="" if kind == "password" else known.value,
        autocomplete=str(fills),
        maxlength=input.maxlength,
        hint=t("password.rule") if new else "",
        optional=not input.required and blank.name.startswith("traits."),
        **_call(input),
    )


def _call(input: Any) -> dict[str, Any]:
    """The function of Ory's script that an input calls: a name and JSON for it, never code."""
    for trigger, code, onload in (
        (input.onclick_trigger, input.onclick, False),
        (input.onload_trigger, input.onload, True),
    ):
        found = _CALL.fullmatch((code or "").strip())
        name = str(trigger) if trigger else found.group(1) if found else ""
        argument = found.group(2).strip() if found else ""
        if re.fullmatch(r"(__)?ory[A-Za-z]+", name) and _is_json(argument or "null"):
            return {"call": name, "argument": argument, "onload": onload}
    return {}


def _is_json(text: str) -> bool:
    try:
        loads(text.encode())
    except ValueError:
        return False
    return True


def _image(blank: Field, image: Any, t: Texts, origin: str, page: str) -> Field:
    label = t.label(_meta(blank.node), "", "general.field")
    return evolve(blank, kind="image", label=label, src=image.src, width=image.width, height=image.height)


def _text(blank: Field, text: Any, t: Texts, origin: str, page: str) -> Field:
    label = t.label(_meta(blank.node), "", "general.field")
    context: dict[str, Any] = text.text.context or {}
    secrets = context.get("secrets")
    if not is_list(secrets):
        return evolve(blank, kind="text", label=label, value=t.message(text.text))
    return evolve(blank, kind="codes", label=label, items=tuple(map(_secret, secrets)))


def _secret(said: Any) -> str | None:
    """One backup code; None for one that was used."""
    context = said.get("context") if is_mapping(said) else None
    secret = context.get("secret") if is_mapping(context) else None
    return secret if isinstance(secret, str) else None


def _link(blank: Field, link: Any, t: Texts, origin: str, page: str) -> Field:
    href: str = link.href
    if urlsplit(href).scheme not in ("", "http", "https"):
        return _note(blank, t)
    title = link.title if link.title is not None else _meta(blank.node)
    return evolve(blank, kind="link", label=t.label(title, "", "general.button"), href=href)


def _script(blank: Field, script: Any, t: Texts, origin: str, page: str) -> Field:
    """A script of Kratos itself; any other is left out."""
    if not origin or origin_of(script.src) != origin:
        return evolve(blank, kind="script")
    found = Script(script.src, script.integrity or "", script.crossorigin or "", script.referrerpolicy or "")
    return evolve(blank, kind="script", script=found)


_Draw = Callable[[Field, Any, Texts, str, str], Field]
_KINDS: dict[str, _Draw] = {"input": _input, "img": _image, "text": _text, "a": _link, "script": _script}


def _ends(each: Field, endings: tuple[str, ...]) -> bool:
    return each.name.endswith(endings)


def _focused(fields: list[Field], page: str) -> list[Field]:
    """Typing begins at the first field with a mistake, else at the first empty one, unless one comes to look around, as
    in the settings."""
    wrong = [each for each in fields if each.typed and each.errors]
    empty = [each for each in fields if each.typed and not each.value and page != "settings"]
    first = next(iter(wrong + empty), None)
    return [evolve(each, focus=each is first) for each in fields]


def who(traits: Any) -> str:
    """Who somebody is, as a page may say it: the first of their traits that tells; "" if none does."""
    known: Mapping[str, Any] = traits if is_mapping(traits) else {}
    found = (known.get(name) for name in ("email", "username", "phone", "name"))
    return next((each for each in found if isinstance(each, str) and each), "")
