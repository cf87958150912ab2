"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ory_async._runtime.models import Model, inside, missing, need, new, rest, text
from ory_async.errors import DecodeError
from ory_async.v1.models.email_template_data_body import EmailTemplateDataBody

_ABSENT: dict[str, Any] = dict.fromkeys("body subject".split())


@define(kw_only=True, repr=False)
class EmailTemplateData(Model):
    """Schema `emailTemplateData`."""

    body: EmailTemplateDataBody
    subject: str
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""
    additional_properties: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> EmailTemplateData:
        self = new(cls)
        k: str = ""
        try:
            m = {**_ABSENT, **src}
            self.body = (
                missing(lenient) if (v := m[k := "body"]) is None else EmailTemplateDataBody.from_dict(v, lenient)
            )
            self.subject = v if type(v := m[k := "subject"]) is str else need(text, v, lenient)
        except (TypeError, DecodeError, RecursionError) as error:
            raise inside(error, k, src) from None
        self.additional_properties = {} if len(m) == len(_ABSENT) else rest(src, _ABSENT)
        return self

    def _members(self: Any) -> dict[str, Any]:
        out = {**self.additional_properties}
        if (v := self.body) is not None:
            out["body"] = v
        if (v := self.subject) is not None:
            out["subject"] = v
        return out
