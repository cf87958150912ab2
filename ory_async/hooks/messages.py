"""All texts of this room: what is wrong with a decision, and what a log says. None of them holds a value."""

from __future__ import annotations

# -- arguments of decisions

FIELD = "the name of an input of the form, such as 'traits.email'"
TEXT = "what the user is to read: text that is not empty"
ID = "a positive number that JavaScript can hold: the id that the user interface translates by"
OBJECT = "a JSON object"
JSON = "not JSON"
NUMBER = "a mere number, which Kratos on SQLite saves and never reads again, nor a list with it: put it in an object"
NO_TRAITS = "empty, and Kratos would save nobody's traits: pass all of them"
STATE = "'active' or 'inactive'; Kratos saves anything else and the account is locked"
SCHEMA_ID = "the id of an identity schema"
VERIFIED = "addresses such as ['ann@example.org']"
NO_CLAIMS = "nothing to add: return allow()"

# -- decisions that a server would not hear, by hook

NO_REFUSAL = {
    "before": "its text never reaches the user, Kratos answers with an error of its own: refuse in the hook after it",
    "recovery": "its text never reaches the user: Kratos answers 500, and the code is used up",
}
NO_CHANGE = {
    "before": "there is no identity yet",
    "login": "it is shown in this one answer and never saved: use the admin API",
    "recovery": "it is never saved: use the admin API",
    "verification": "it is never saved: use the admin API",
}


def unheard(name: str, decision: str, why: str) -> str:
    """This decision is of no use from this hook."""
    return f"{decision} is not heard from {name}: {why}"


FIELD_AFTER_VERIFICATION = "the address is verified already and the form is a new one: use refuse_flow"


def no_such_field(field: str, names: list[str]) -> str:
    """The form has no input of this name."""
    known = ", ".join(names) or "none"
    return f"the form has no input {field!r}, and Kratos would add one that nobody can fill in; it has: {known}"


NOT_AMONG_TRAITS = "an address in `verified` is none of the traits, and Kratos would drop it without a word"


def not_a_decision(kind: str, given: type) -> str:
    """A handler returned something else."""
    return f"a handler of the hook {kind} returned {given.__name__}; it returns a decision, or None to go on"


# -- requests that are refused

REFUSED = {
    "no_key": "the request carries no key: the hook is configured without `auth`",
    "wrong_key": "the key of the request is none of ours",
    "too_large": "the body is larger than `max_body`",
    "not_json": "the body is no JSON",
    "malformed": "the body is not what the Jsonnet of this package makes: configure it as `hooks config` prints it",
    "unknown_flow": "no hook of this name",
}

# -- logs, and what users read when an application fails

SORRY = "Something went wrong on our side. Please try again."


def unhandled(name: str) -> str:
    """A hook was called that nobody handles: the lines to paste."""
    return f"the hook {name} is called and nobody handles it: @hooks.{name}\nasync def handle(hook): ..."


def failed(name: str, error: str, frames: str) -> str:
    """A handler raised. Only the class: what an error says may hold what the user typed."""
    return f"the handler of {name} raised {error}; Kratos is told that it failed\n{frames}"


def wrong(name: str, why: str) -> str:
    """A handler decided what the server would not hear, or what is no decision."""
    return f"{name}: {why}"


def late(name: str, seconds: float) -> str:
    """A handler ran out of time."""
    return f"the handler of {name} took longer than {seconds:g} s and was stopped: use hook.later for what takes long"


def was_refused(name: str, code: str) -> str:
    """A request was turned away."""
    return f"a request for the hook {name} was refused: {REFUSED[code]}"
