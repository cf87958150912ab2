"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, many, new, rest, text
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.issued_api_key import IssuedApiKey, decode_issued_api_key

_ABSENT: dict[str, Any] = dict.fromkeys("issued_api_keys next_page_token".split())


@define(kw_only=True, repr=False)
class ListIssuedApiKeysResponse(Model):
    """A page of keys that Ory issued, without their secrets.

    Schema `ListIssuedApiKeysResponse`: answer of `admin_list_issued_api_keys`.
    """

    issued_api_keys: list[IssuedApiKey] | None = None
    next_page_token: str | None = None
    """Token of the next page; empty at the end."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> ListIssuedApiKeysResponse:
        self = new(cls)
        try:
            m = src if len(src) == 2 else {**_ABSENT, **src}
            self.issued_api_keys = (
                None
                if (v := m["issued_api_keys"]) is None
                else []
                if v == []
                else many(decode_issued_api_key, v, lenient)
            )
            self.next_page_token = v if (v := m["next_page_token"]) is None or type(v) is str else text(v)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 2 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.issued_api_keys) is not None:
            out["issued_api_keys"] = [i._members(plain, moments) if isinstance(i, Model) else plain(i) for i in v]
        if (v := self.next_page_token) is not None:
            out["next_page_token"] = v if type(v) is str else plain(v)
        return out


decode_list_issued_api_keys_response = ListIssuedApiKeysResponse.from_dict
