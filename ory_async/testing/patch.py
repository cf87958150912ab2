"""JSON Patch as far as the servers apply it to identities: a pure function."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any

from .wire import JsonObject, Refused, is_list, is_object

_DENIED = ("/id", "/statechangedat", "/credentials")


def _broken(message: str) -> Refused:
    return Refused(400, "An error occured when applying the JSON patch", message=message)


def _steps(path: Any) -> list[str]:
    if not isinstance(path, str) or not path.startswith("/"):
        raise _broken(f"invalid path: {path}")
    return [step.replace("~1", "/").replace("~0", "~") for step in path[1:].split("/")]


def _parent(document: Any, steps: Sequence[str], *, create: bool) -> Any:
    place = document
    for step in steps[:-1]:
        if is_object(place):
            if create and not (is_object(place.get(step)) or is_list(place.get(step))):
                place[step] = {}
            place = place.get(step)
        elif is_list(place) and step.isdigit() and int(step) < len(place):
            place = place[int(step)]
        else:
            return None
    return place


def _get(document: Any, steps: Sequence[str]) -> Any:
    place = _parent(document, steps, create=False)
    if is_object(place):
        return copy.deepcopy(place.get(steps[-1]))
    if is_list(place) and steps[-1].isdigit() and int(steps[-1]) < len(place):
        return copy.deepcopy(place[int(steps[-1])])
    return None


def _put(document: Any, steps: Sequence[str], value: Any, *, insert: bool) -> None:
    place, last = _parent(document, steps, create=True), steps[-1]
    if is_object(place):
        place[last] = value
    elif is_list(place):
        index = len(place) if last == "-" else int(last) if last.isdigit() else -1
        if not 0 <= index <= len(place) or (not insert and index == len(place)):
            raise _broken(f"invalid array index: {last}")
        if insert:
            place.insert(index, value)
        else:
            place[index] = value


def _remove(document: Any, steps: Sequence[str]) -> None:
    place, last = _parent(document, steps, create=False), steps[-1]
    if is_object(place):
        place.pop(last, None)
    elif is_list(place) and last.isdigit() and int(last) < len(place):
        del place[int(last)]


def apply_patch(document: JsonObject, patch: Any) -> JsonObject:
    """The document after a JSON Patch; paths that are not there are made or ignored, as the servers do.

    Raises Refused (400) for what is no patch, for paths that may not be changed and for a failed `test`.
    """
    if not is_list(patch):
        raise _broken("json: cannot unmarshal object into Go value of type jsonpatch.Patch")
    result = copy.deepcopy(document)
    for step in patch:
        if not is_object(step):
            raise _broken("a patch is a list of operations")
        name, path = step.get("op"), step.get("path")
        steps = _steps(path)
        flat = str(path).lower().replace("_", "")
        if any(flat == denied or flat.startswith(f"{denied}/") for denied in _DENIED):
            raise _broken(f"patch includes denied path: {path}")
        if name in ("add", "replace"):
            _put(result, steps, copy.deepcopy(step.get("value")), insert=name == "add")
        elif name == "remove":
            _remove(result, steps)
        elif name in ("copy", "move"):
            source = _steps(step.get("from"))
            value = _get(result, source)
            if name == "move":
                _remove(result, source)
            _put(result, steps, value, insert=True)
        elif name == "test":
            if _get(result, steps) != step.get("value"):
                raise _broken(f"testing value {path} failed")
        else:
            raise _broken(f"unknown operation: {name}")
    return result
