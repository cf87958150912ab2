"""A flow as forms to draw. Pure: any node of any flow, whatever its group."""

from collections.abc import Iterable
from typing import Any

from attrs import frozen

# The order of methods: the first button of a form is the one that the Enter key presses.
ORDER = ("default", "password", "totp", "lookup_secret", "code", "link", "oidc")


@frozen
class Field:
    """A node, and the id of its element on the page."""

    id: str
    node: Any

    @property
    def errors(self) -> list[Any]:
        return [message for message in self.node.messages or () if message.type == "error"]


@frozen
class Form:
    """What is posted together. `group` names it, `hidden` are the inputs that every form of the flow carries."""

    group: str
    hidden: list[Field]
    fields: list[Field]


def forms(flow: Any) -> list[Form]:
    """One form, where methods share a field such as the address of a user; otherwise one for each group."""
    nodes = [Field(f"field-{number}", node) for number, node in enumerate(flow.nodes(), 1)]
    hidden = [field for field in nodes if _type(field) == "hidden" and field.node.group == "default"]
    shown = [field for field in nodes if field not in hidden]
    typed = {field.node.group for field in shown if _typed_into(field)}

    def rank(field: Field) -> tuple[bool, int]:
        """Groups to type something into come first, the profile above all; mere buttons go another way, or back."""
        group = str(field.node.group)
        if group == "profile" and group in typed:
            return False, -1
        return group not in typed, ORDER.index(group) if group in ORDER else len(ORDER)

    shown.sort(key=rank)
    if any(field.node.group == "default" for field in shown):
        return [Form("default", hidden, shown)]
    groups = dict.fromkeys(str(field.node.group) for field in shown)
    return [Form(group, hidden, [field for field in shown if field.node.group == group]) for group in groups]


def focus(drawn: Iterable[Form], name: str) -> str | None:
    """The id of the field where typing begins: the first with a mistake, else the first empty one, unless one comes to
    look around, as in the settings."""
    found = [field for form in drawn for field in form.fields if _typed_into(field)]
    wrong = [field for field in found if field.errors]
    empty = [field for field in found if not field.node.attributes.value and name != "settings"]
    return next((field.id for field in wrong + empty), None)


def _type(field: Field) -> str:
    return str(getattr(field.node.attributes, "type", ""))


def _typed_into(field: Field) -> bool:
    return field.node.type == "input" and _type(field) not in ("hidden", "submit", "button", "checkbox")
