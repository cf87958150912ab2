"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, boolean, inside, need, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError

_ABSENT: dict[str, Any] = dict.fromkeys("email email_verified id name break_glass organization_id".split())


@define(kw_only=True, repr=False)
class CloudAccount(Model):
    """A person who administers Ory Network, as opposed to a user of your application.

    Schema `cloudAccount`.
    """

    email: str
    """Email address."""
    email_verified: bool
    id: str
    """Unique id, given by the server unless you may choose it."""
    name: str
    """Name given by people."""
    break_glass: bool | None = None
    organization_id: str | None = None
    """Organization the entry belongs to, if any."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> CloudAccount:
        self = new(cls)
        try:
            m = src if len(src) == 6 else {**_ABSENT, **src}
            self.email = v if type(v := m["email"]) is str else need(text, v, lenient)
            self.email_verified = v if type(v := m["email_verified"]) is bool else need(boolean, v, lenient)
            self.id = v if type(v := m["id"]) is str else need(text, v, lenient)
            self.name = v if type(v := m["name"]) is str else need(text, v, lenient)
            self.break_glass = v if (v := m["break_glass"]) is None or type(v) is bool else boolean(v)
            self.organization_id = v if (v := m["organization_id"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 6 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.email) is not None:
            out["email"] = v if type(v) is str else plain(v)
        if (v := self.email_verified) is not None:
            out["email_verified"] = v if type(v) is bool else plain(v)
        if (v := self.id) is not None:
            out["id"] = v if type(v) is str else plain(v)
        if (v := self.name) is not None:
            out["name"] = v if type(v) is str else plain(v)
        if (v := self.break_glass) is not None:
            out["break_glass"] = v if type(v) is bool else plain(v)
        if (v := self.organization_id) is not None:
            out["organization_id"] = v if type(v) is str else plain(v)
        return out


decode_cloud_account = CloudAccount.from_dict
