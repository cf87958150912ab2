"""JSON Patch as far as the servers apply it: a pure function."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any

from ory_async.testing.http.wire import JsonObject, Refused, is_list, is_object


def broken(message: str) -> Refused:
    """400 for a patch that cannot be applied."""
    return Refused(400, "An error occured when applying the JSON patch", message=message)


def _denied(path: str) -> bool:
    lower = path.lower()
    return lower in ("/id", "/statechangedat", "/credentials") or lower.startswith("/credentials/")


def _steps(path: Any) -> list[str]:
    if not isinstance(path, str) or not path.startswith("/"):
        raise broken(f"invalid path: {path}")
    return [step.replace("~1", "/").replace("~0", "~") for step in path[1:].split("/")]


def _is_index(step: str) -> bool:
    return step == "-" or step.isdecimal()


def _inside(place: Any, step: str) -> Any:
    if is_object(place):
        return place.get(step)
    if is_list(place) and step.isdecimal() and int(step) < len(place):
        return place[int(step)]
    return None


def _add(document: JsonObject, steps: Sequence[str], value: Any) -> None:
    place: Any = document
    for step in steps[:-1]:
        # Objects on the way are made.
        if is_object(place) and place.get(step) is None:
            place[step] = {}
        place = _inside(place, step)
    last = steps[-1]
    if is_object(place):
        place[last] = value
    elif is_list(place) and _is_index(last) and (last == "-" or int(last) <= len(place)):
        place.insert(len(place) if last == "-" else int(last), value)
    else:
        raise broken(f"unable to access invalid index: {last}")


def _existing(document: JsonObject, steps: Sequence[str], name: str) -> tuple[Any, Any]:
    """The container and the key of a value that must be there."""
    place: Any = document
    for step in steps[:-1]:
        place = _inside(place, step)
    last = steps[-1]
    if is_object(place) and last in place:
        return place, last
    if is_list(place) and last.isdecimal() and int(last) < len(place):
        return place, int(last)
    raise broken(f"{name} operation does not apply: doc is missing path: /{'/'.join(steps)}")


def apply_patch(document: JsonObject, patch: Any, *, removes: bool = False) -> JsonObject:
    """The document after a JSON Patch of add, replace and remove; `replace` makes what is not there.

    A member of the document itself that is removed stays as it was: the servers read the result over the document,
    but for those where it `removes`.
    Raises Refused (400) for what is no such patch and for paths that may not be changed or are not there.
    """
    if not is_list(patch):
        raise broken("json: cannot unmarshal object into Go value of type jsonpatch.Patch")
    result = copy.deepcopy(document)
    for step in patch:
        if not is_object(step):
            raise broken("json: cannot unmarshal the value into Go value of type jsonpatch.Operation")
        if step.get("op") not in ("add", "replace", "remove"):
            raise broken(f"unsupported operation: {step.get('op') or 'unknown'}")
        if _denied(str(step.get("path"))):
            raise broken(f"patch includes denied path: {step.get('path')}")
    for step in patch:
        name, steps, value = str(step["op"]), _steps(step.get("path")), copy.deepcopy(step.get("value"))
        if name == "remove":
            place, key = _existing(result, steps, name)
            del place[key]
        elif name == "replace" and _is_index(steps[-1]):
            place, key = _existing(result, steps, name)
            place[key] = value
        else:
            _add(result, steps, value)
    return {name: result.get(name) for name in document} | result if removes else document | result
