"""The operations of the document, each answered by 501: what the fake does not play falls through to here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.resources import files

from ory_async.testing.http.wire import Op, unserved

# The facts at the head of an operation module are read as text: to import all of them would cost a second.
_FACTS = re.compile(r'^OPERATION = Operation\(\n    name="(\w+)",\n    method="(\w+)",\n    path="([^"]+)",$', re.M)


class Unplayed:
    """Every operation of the current document, none of them served."""

    def operations(self) -> Iterable[Op]:
        """One row for each."""
        for group in files("ory_async.v1.api").iterdir():
            for module in group.iterdir() if group.is_dir() else ():
                if module.name.endswith(".py") and (facts := _FACTS.search(module.read_text())):
                    yield unserved(*facts.groups())
