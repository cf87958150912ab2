"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._models import Model, compact, members, need, plain, rest, text
from ory_async.v1.models.email_template_data_body import EmailTemplateDataBody

_KEYS = frozenset("body subject".split())


@define(kw_only=True, repr=False)
class EmailTemplateData(Model):
    """Schema `emailTemplateData`."""

    body: EmailTemplateDataBody
    subject: str
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> EmailTemplateData:
        self, get = cls.__new__(cls), members(src)
        self.body = need(EmailTemplateDataBody.from_dict, src, "body", lenient)
        self.subject = v if type(v := get("subject")) is str else need(text, src, "subject", lenient)
        self.additional_properties = rest(src, _KEYS)
        return self

    def to_dict(self) -> dict[str, Any]:
        known = {"body": plain(self.body), "subject": self.subject}
        return compact(known, self.additional_properties)
