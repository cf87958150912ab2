"""Codes and links in mails, and the addresses they go to: what recovery and verification share.

What a good code leads to is in recovery.py and verification.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import chain

from ory_async.testing.http.wire import Answer, Call, Refused
from ory_async.testing.kratos.browser import see_other, wants_json
from ory_async.testing.kratos.flows import messages
from ory_async.testing.kratos.flows.flow import Again, Flow, Message, Node, Service, Submit
from ory_async.testing.kratos.flows.forms import complain, label, node
from ory_async.testing.kratos.identity import Address, Identity
from ory_async.testing.kratos.schema import Violation, is_email
from ory_async.testing.kratos.state import Store
from ory_async.testing.source import is_uuid

TRIES = 5  # wrong codes that a flow bears
SENT = (
    "An email containing a {what} has been sent to the email address you provided. If you have not received an email, "
    "check the spelling of the address and make sure to use the address you registered with."
)


def email_nodes(method: str) -> list[Node]:
    """The first step: an address to type in, and the button."""
    return [node(method, "email", "email", label(1070007, "Email"), required=True), continue_node(method)]


def continue_node(method: str) -> Node:
    """The button."""
    return node(method, "method", "submit", label(1070009, "Continue"), value=method)


def resend_node(address: str) -> Node:
    """The button that mails a code to the same address again."""
    return node("code", "email", "submit", label(1070008, "Resend code"), value=address)


def email_of(submit: Submit, *, phones: bool = False) -> str:
    """The address of a submit; the form when there is none. phones: what is no e-mail address may be a number."""
    flow, email = submit.flow, str(submit.data.get("email") or "")
    if not email:
        complain(flow, "email", messages.missing("email"))
        raise Again
    if not phones and not is_email(email):
        violation = Violation("email", "email", f'"{email}" is not valid "email"', email, "")
        complain(flow, "email", messages.violation_message(violation, submit.service.profile))
        raise Again
    return email


def holder(store: Store, use: str, email: str) -> tuple[Identity, Address] | None:
    """Whose recovery or verifiable address this is."""
    wanted = email.strip().lower()
    first = store.by_identifier(wanted)
    everybody: Iterable[Identity] = chain([first] if first else [], store)
    for identity in everybody:
        for address in identity.recovery if use == "recovery" else identity.verifiable:
            if address.value.lower() == wanted:
                return identity, address
    return None


def sent(submit: Submit, method: str, words: Message) -> None:
    """The flow is in its second step, whether or not a mail went out."""
    flow = submit.flow
    flow.state, flow.active, flow.messages = "sent_email", method, [words]


def mail_link(submit: Submit, use: str, email: str, template: str, subject: str) -> None:
    """Mail a link with a token; nobody's address gets no mail."""
    service, flow, found = submit.service, submit.flow, holder(submit.service.store, use, email)
    if found is None:
        return
    flow.identity, address = found
    link = new_link(service, flow)
    flow.memory["address"] = address.value
    data = {**service.mail_data(flow, address.value), f"{use}_url": link}
    service.store.courier.send(
        recipient=address.value,
        template_type=template,
        subject=subject,
        body=f"Your link:\n\n{link}\n",
        link=link,
        data=data,
    )


def new_link(service: Service, flow: Flow) -> str:
    """A link that can be opened once."""
    token = flow.memory["token"] = service.store.new_token(24)
    return f"{flow.base}/self-service/{flow.kind.name}?flow={flow.id}&token={token}"


def put_email(flow: Flow, group: str) -> None:
    """An empty address in place of the one in the form, or of the button that mails again."""
    others = [each for each in flow.nodes or [] if each["attributes"].get("name") != "email"]
    flow.nodes = [*others, email_nodes(group)[0]]


def another_try(flow: Flow) -> bool:
    """Count an entered code; false when there were too many."""
    flow.memory["tries"] = flow.memory.get("tries", 0) + 1
    return int(flow.memory["tries"]) <= TRIES


def is_code(submit: Submit) -> bool:
    """Is this the code that was mailed?"""
    code = submit.flow.code
    return code is not None and str(submit.data.get("code") or "") == code.value


def late(submit: Submit) -> datetime | None:
    """When the code expired, if it did. A flow of an administrator is good for as long as its code."""
    service, code = submit.service, submit.flow.code
    if code is None or submit.flow.memory.get("by_admin"):
        return None
    end = code.sent_at + timedelta(seconds=service.config.code_lifespan)
    return end if end <= service.store.now() else None


def verify(address: Address | None, service: Service) -> None:
    """This address is somebody's own now."""
    if address is not None:
        address.verified, address.status, address.verified_at = True, "completed", service.store.now()


def verifiable(identity: Identity, value: str) -> Address | None:
    """The verifiable address with this value."""
    return next((a for a in identity.verifiable if a.value == value), None)


def anew(service: Service, flow: Flow, call: Call, words: Message, *, type: str, csrf: str) -> Flow:
    """The flow that replaces one that came to its end. csrf: of the browser that goes on with it."""
    query = f"?{call.query}" if call.query else ""
    return service.open(
        flow.kind.name, call, type=type, active=_use(service, flow.kind.name), return_to=flow.return_to,
        request_url=f"{call.base}{call.path}{query}", messages=[words], csrf=csrf,
    )  # fmt: skip


def _use(service: Service, kind: str) -> str:
    return service.config.recovery if kind == "recovery" else service.config.verification


def refuse_off(service: Service, flow: Flow) -> None:
    """400 when these flows are off; else the flow goes the configured way."""
    name = flow.kind.name
    flow.active = _use(service, name)
    if flow.active == "off":
        raise Refused(400, f"{name.capitalize()} is not allowed because it was disabled.")


def elsewhere(service: Service, fresh: Flow, call: Call) -> Answer:
    """On with another flow: its page, or in JSON mode the flow itself."""
    api = f"{call.base}/self-service/{fresh.kind.name}/flows?id={fresh.id}"
    return see_other(api if wants_json(call) else service.ui(fresh), call)


def opened(service: Service, kind: str, call: Call) -> tuple[Flow, bool]:
    """The flow that a link names, and whether its token is good; it is used up then."""
    id, token = call.arg("flow"), call.arg("token")
    if not id or not is_uuid(id):
        raise Refused(400, "The flow query parameter is missing or malformed.")
    flow = service.find(kind, id)
    good = bool(token) and flow.memory.get("token") == token and flow.expires_at > service.store.now()
    if good:
        del flow.memory["token"]
    return flow, good
