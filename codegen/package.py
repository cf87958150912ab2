"""From the files in spec/ to a generated package on disk: all of it, or nothing is touched."""

from __future__ import annotations

import json
import keyword
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import yaml
from attrs import evolve
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry, Resource

from . import own, published
from .edits import Lines
from .findings import TODO, Append, Finding, Trouble, raised
from .normal import Json, dumps, is_object
from .overlay import CorrectionError, correct, fitted
from .render import TEMPLATES, render
from .words import worded

ROOT = Path(__file__).resolve().parent.parent
GENERATIONS = ("v1", "v0alpha2", "v0_6")
FLAT = frozenset({"v0alpha2", "v0_6"})  # generations that were one class, and are one namespace
MANIFEST = "MANIFEST"
BEFORE = ".before.json"
"""Beside a document: the one that it replaced."""
SOURCE = "source.txt"
"""Beside a document: what the published one is called that it was taken from."""
PASSED = ".passed"
"""Beside a document while an update is under way: what is behind it."""
_TOOL = " by `ory-async-codegen generate`"
_TRIES = 5  # what is written may show what was behind it
_FINISH = TEMPLATES / "finish.toml"


def load(path: Path) -> Json:
    """A JSON or YAML file. Raises OSError or ValueError that names it."""
    text = path.read_text(encoding="utf-8")
    try:
        data = json.loads(text) if path.suffix == ".json" else yaml.load(text, Loader=yaml.CSafeLoader)
    except (ValueError, yaml.YAMLError) as error:
        raise ValueError(f"{path}: cannot be read: {error}") from None
    if not is_object(data):
        raise ValueError(f"{path}: not an object")
    return data


def installed() -> bool:
    """Are these the tools of a distribution, and not those of a clone?"""
    return (Path(__file__).parent / "spec").exists()


def spec(*parts: str) -> Path:
    """A file of ours: in the repository, or beside the installed tools."""
    home = Path(__file__).parent if installed() else ROOT
    return home.joinpath("spec", *parts)


def document(generation: str) -> Json:
    """The document of a generation as it was taken over. Raises ImportRefused where it was edited into pieces."""
    path = spec(generation, "openapi.json")
    found = load(path)
    published.check(found)
    return found


def before(generation: str) -> Json | None:
    """The document that the last import replaced, where it is still known."""
    path = spec(generation, BEFORE)
    return load(path) if path.exists() else None


def take(fresh: Json, generation: str, name: str) -> None:
    """Makes a document in normal form that of a generation; the one that it replaces is kept beside it, and through
    an update the one that it began with. `name`: what the published document is called, for whoever asks later."""
    target = spec(generation, "openapi.json")
    target.parent.mkdir(parents=True, exist_ok=True)
    text = dumps(fresh)
    kept = target.with_name(BEFORE)
    if target.exists() and (old := target.read_text(encoding="utf-8")) != text:
        if not (kept.exists() and spec(generation, PASSED).exists()):
            put(kept, old)
    elif target.exists():
        return
    put(target, text)
    put(target.with_name(SOURCE), f"{name}\n")


def settle(generation: str) -> None:
    """Forgets the document before: the package is made of the new one."""
    for name in (BEFORE, PASSED):
        spec(generation, name).unlink(missing_ok=True)


def put(path: Path, text: str) -> None:
    """Writes a file as a whole, or leaves it as it was."""
    beside = path.with_name(f".{path.name.lstrip('.')}.new")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def text_of(file: str) -> str | None:
    """The text of a file that a finding names."""
    for path in (spec().parent / file, Path(file)):
        if path.is_file():
            return path.read_text(encoding="utf-8")
    return None


def mended(generation: str) -> list[str]:
    """Writes what is certain into the files, and a TODO where it is not, until there is no more of either. Returns
    what was written; what is left to do is for `files` to tell."""
    done: list[str] = []
    for _ in range(_TRIES):
        try:
            checked(generation, validate=False)
        except Trouble as error:
            found = [one for one in error.findings if one.fix and one.file]
            for file in dict.fromkeys(one.file for one in found):
                path, fixes = spec().parent / file, [one for one in found if one.file == file]
                put(path, Lines(path.read_text(encoding="utf-8")).fixed(one.fix for one in fixes if one.fix))
                done += [
                    ", ".join(filter(None, (file, one.where.partition(" (")[0]))) + f": {one.what}" for one in fixes
                ]
            if found:
                continue
        break
    return done


def corrected(generation: str) -> Json:
    """The document of a generation with its corrections."""
    return correct(document(generation), load(spec(generation, "corrections.yaml")), _corrections(generation))


def files(generation: str) -> dict[str, str]:
    """The finished text of every generated file of a generation, by path inside its package. Where there is
    trouble, the error tells all of it."""
    return finished(checked(generation))


def checked(generation: str, *, validate: bool = True) -> dict[str, str]:
    """The same as it was rendered; without asking another tool whether the document is a valid one, if so wished."""
    trouble: list[Trouble] = []
    earlier = before(generation)
    plain, overlay = document(generation), load(spec(generation, "corrections.yaml"))
    fit = fitted(plain, overlay, _corrections(generation), earlier)
    if fit.broken or fit.stale:
        trouble.append(CorrectionError(*fit.broken, *fit.stale))
    trouble += _unhidden(earlier, plain, fit.document, generation)
    words = load(spec("words.yaml"))
    described, missing = worded(fit.document, words, "spec/words.yaml", generation=generation, before=earlier)
    if missing:
        trouble.append(CorrectionError(*missing))
    rendered: dict[str, str] = {}
    try:
        if validate:
            valid(described, f"spec/{generation}")
        rendered = render(described, generation, flat=generation in FLAT)
    except Trouble as error:
        trouble.append(type(error)(*(_to_correct(one, generation) for one in error.findings)))
    raised([type(error)(*left) for error in trouble if (left := _not_begun(error, overlay))])
    return rendered


def _corrections(generation: str) -> str:
    return f"spec/{generation}/corrections.yaml"


def _to_correct(found: Finding, generation: str) -> Finding:
    """A finding about the corrected document: an action decides it, and has to be written."""
    if found.file:
        return found
    if not found.facts:
        return evolve(found, file=_corrections(generation))
    said = f"{TODO} who serves it, and where that is written"
    action = {"operation": found.operation, "update": dict.fromkeys(found.facts, TODO)}
    fix = Append(("actions",), {**action, "x-symptom": f"{TODO} who suffers without", "x-reason": said})
    return evolve(found, file=_corrections(generation), place=("actions",), fix=fix)


def _unhidden(earlier: Json | None, plain: Json, document: Json, generation: str) -> list[Trouble]:
    """New properties that look like secrets: somebody says whether they are."""
    fresh = {*own.properties(plain)} - {*own.properties(earlier or plain)}
    why = {"x-symptom": f"{TODO} what a repr would show", "x-reason": f"{TODO} true or false, and why"}
    found = [
        Finding(
            what=f"the new property {name}.{key} looks like a secret",
            todo="x-secret: true, or false if it is none",
            file=_corrections(generation),
            place=("actions",),
            fix=Append(
                ("actions",), {"schema": name, "at": f"$.properties['{key}']", "update": {"x-secret": True}, **why}
            ),
        )
        for name, key in own.shown(document, {*own.properties(document)} - fresh)
    ]
    return [CorrectionError(*found)] if found else []


def _not_begun(error: Trouble, overlay: Json) -> list[Finding]:
    """The findings without those for which an action stands there already, with its TODO."""
    begun = [
        {key: action.get(key) for key in ("schema", "operation", "at")}
        for action in overlay["actions"]
        if TODO in str(action)
    ]
    return [
        one
        for one in error.findings
        if not isinstance(one.fix, Append)
        or {key: one.fix.value.get(key) for key in ("schema", "operation", "at")} not in begun
    ]


class InvalidDocument(Trouble, ValueError):
    """The corrected document is no OpenAPI document."""


def valid(document: Json, where: str) -> Json:
    """The document itself, if it is an OpenAPI document. Raises InvalidDocument that names the places."""
    found: list[str] = []
    for error in islice(_validator()(document).iter_errors(), 20):
        place = "/".join(str(part) for part in error.absolute_path)
        found.append(f"{where}, corrected, is no OpenAPI document: {error.message} at /{place}")
    if found:
        raise InvalidDocument(*found)
    return document


@cache
def _validator() -> type[OpenAPIV31SpecValidator]:
    """Theirs, with a registry in which the schema was looked through before: without it jsonschema does so anew for
    each `$dynamicRef`, which takes four fifths of its time (`findings/dynamic-ref-root.sh`)."""
    schema: Any = OpenAPIV31SpecValidator.schema_validator.schema
    known: Any = Registry[Any]().with_resource(schema["$id"], Resource[Any].from_contents(dict(schema))).crawl()

    class Validator(OpenAPIV31SpecValidator):
        schema_validator = Draft202012Validator(schema, registry=known)

    return Validator


def finished(rendered: dict[str, str]) -> dict[str, str]:
    """The rendered files without unused imports, formatted, with the manifest that lists them."""
    with tempfile.TemporaryDirectory() as folder:
        # ruff keeps unused imports of an __init__.py, so it sees these files under another name.
        places = {name: Path(folder, name.replace("__init__.py", "init.py")) for name in rendered}
        for name, path in places.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(rendered[name], encoding="utf-8")
        _ruff("check", "--fix", folder)
        _ruff("format", folder)
        done = {name: path.read_text(encoding="utf-8") for name, path in sorted(places.items())}
    return done | {MANIFEST: "".join(f"{name}\n" for name in [*sorted(done), MANIFEST])}


def write(generation: str) -> int:
    """Replaces the generated package of a generation. Returns the number of its files."""
    return replace(ROOT / "ory_async" / generation, files(generation))


def build(
    path: Path,
    name: str,
    out: Path,
    corrections: Path | str | None = None,
    *,
    fit: bool = False,
    told: list[str] | None = None,
) -> tuple[int, list[str]]:
    """A package of its own for a document that is not one of ours, on the installed runtime: `out`/`name`.

    Args:
        path: The published document.
        name: Of the package.
        out: The folder that gets it.
        corrections: An overlay, or the name of one of our generations. With `fit` what does not fit is left out, and
            without one ours of the generation that is most like it are taken.
        told: Where given, what else was decided for it is told there.

    Returns:
        The number of its files and the facts that had to be guessed. Raises what reading, correcting and rendering
        raise; then nothing is written.
    """
    if not name.isidentifier() or keyword.iskeyword(name):
        raise ValueError(f"--package: {name!r} is no name of a Python package")
    target = out / name
    if target.exists() and not (target / MANIFEST).exists():
        raise ValueError(f"--out: {target} is there already and is not a generated package")
    guessed: list[str] = []
    plain = published.taken(published.parsed(path.read_bytes()))
    known = [
        own.Generation(one, load(spec(one, "openapi.json")), load(spec(one, "corrections.yaml")))
        for one in generations()
    ]
    chosen: own.Overlay | None = None
    if str(corrections) in GENERATIONS:
        chosen = own.Overlay(load(spec(str(corrections), "corrections.yaml")), f"ours of {corrections}", True)
    elif corrections is not None:
        chosen = own.Overlay(load(Path(corrections)), str(corrections), fit)
    elif fit:
        chosen = own.nearest(plain, known)
    made = own.prepared(plain, known, chosen)
    document = valid(made.document, str(path))
    described, _ = worded(document, load(spec("words.yaml")))
    rendered = render(described, name, package="", guessed=guessed)
    done = finished({file: _made_elsewhere(text, name) for file, text in rendered.items()}) | {"py.typed": ""}
    if told is not None:
        told += made.told
    return replace(target, done), guessed


def _made_elsewhere(text: str, name: str) -> str:
    """A file of a package that is not ours says who made it."""
    return text.replace(f" from spec/{name} by `make generate`", _TOOL).replace(" by `make generate`", _TOOL)


def replace(target: Path, done: dict[str, str]) -> int:
    """Puts files in the place of a generated folder: all of them, or the folder stays as it was."""
    fresh, earlier = target.with_name(f".{target.name}.new"), target.with_name(f".{target.name}.old")
    for folder in (fresh, earlier):
        shutil.rmtree(folder, ignore_errors=True)
    for name, text in done.items():
        path = fresh / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    if target.exists():
        target.rename(earlier)
    try:
        fresh.rename(target)
    except OSError:
        if earlier.exists():
            shutil.move(earlier, target)
        raise
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    shutil.rmtree(earlier, ignore_errors=True)
    return len(done)


def differences(generation: str) -> list[str]:
    """Paths inside the generated package that are not what generating gives now."""
    done = files(generation)
    target = ROOT / "ory_async" / generation
    there = {
        str(path.relative_to(target)): path.read_text(encoding="utf-8")
        for path in target.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    return sorted(name for name in done.keys() | there.keys() if done.get(name) != there.get(name))


def generations() -> list[str]:
    """The generations that have a document."""
    return [name for name in GENERATIONS if spec(name, "openapi.json").exists()]


def _ruff(*arguments: str) -> None:
    options = ("--quiet", "--no-cache", "--config", str(_FINISH))
    command, *rest = arguments
    subprocess.run([sys.executable, "-m", "ruff", command, *options, *rest], check=True)
