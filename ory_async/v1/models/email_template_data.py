"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, missing, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.email_template_data_body import EmailTemplateDataBody, decode_email_template_data_body

_ABSENT: dict[str, Any] = dict.fromkeys("body subject".split())


@define(kw_only=True, repr=False)
class EmailTemplateData(Model):
    """Subject and text of a mail of yours, as Go templates.

    Schema `emailTemplateData`.
    """

    body: EmailTemplateDataBody
    subject: str
    """Who it is about: the user's id at the OAuth2 server, or the subject line of a mail."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> EmailTemplateData:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.body = missing(lenient) if (v := m["body"]) is None else decode_email_template_data_body(v, lenient)
            self.subject = v if type(v := m["subject"]) is str else need(text, v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.body) is not None:
            out["body"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        if (v := self.subject) is not None:
            out["subject"] = v if type(v) is str else plain(v)
        return out


decode_email_template_data = EmailTemplateData.from_dict
