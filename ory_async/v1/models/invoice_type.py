"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from ory_async._runtime.models import OpenStrEnum


class InvoiceType(OpenStrEnum):
    """Whether a bill is for the plan itself or for what was used on top.

    Schema `invoiceType`: part of `Invoice`.
    Open: a value that is not here stays the string that was sent.
    """

    BASE = "base"
    USAGE = "usage"


decode_invoice_type = InvoiceType.decode
known_invoice_type = InvoiceType.known
