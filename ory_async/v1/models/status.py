"""Generated from spec/v1 by `make generate`. Do not edit: change corrections.yaml instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ory_async._runtime.models import Model, inside, new, rest
from ory_async._runtime.plain import Moments, Plain
from ory_async.errors import DecodeError
from ory_async.v1.models.status_error import StatusError, decode_status_error

_ABSENT: dict[str, Any] = dict.fromkeys("error".split())


@define(kw_only=True, repr=False)
class Status(Model):
    """The envelope of an error of gRPC services.

    Schema `Status`: error of `admin_batch_verify_api_keys`, `admin_derive_token`, `admin_verify_api_key` and 15
    more.
    """

    error: StatusError | None = None
    """What went wrong; a short code in OAuth2 answers."""

    _names = _ABSENT

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], lenient: bool = True) -> Status:
        self = new(cls)
        try:
            m = src if len(src) == 1 else {**_ABSENT, **src}
            self.error = None if (v := m["error"]) is None else decode_status_error(v, lenient)
        except KeyError:  # as many members as there should be, but not all of those
            return cls.from_dict({**_ABSENT, **src}, lenient)
        except (TypeError, ValueError, DecodeError, RecursionError) as error:
            raise inside(error, self, _ABSENT, src) from None
        self._more = None if len(m) == 1 else rest(src, _ABSENT)
        return self

    def _members(self: Any, plain: Plain, moments: Moments) -> dict[str, Any]:
        out: dict[str, Any] = {} if self._more is None else plain(self._more)
        if (v := self.error) is not None:
            out["error"] = v._members(plain, moments) if isinstance(v, Model) else plain(v)
        return out


decode_status = Status.from_dict
