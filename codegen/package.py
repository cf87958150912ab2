"""From the files in spec/ to a generated package on disk: all of it, or nothing is touched."""

from __future__ import annotations

import json
import keyword
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from openapi_spec_validator import validate
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError

from codegen import published
from codegen.normal import Json, is_object
from codegen.overlay import correct, describe
from codegen.render import render

ROOT = Path(__file__).resolve().parent.parent
GENERATIONS = ("v1", "v0alpha2", "v0_6")
FLAT = frozenset({"v0alpha2", "v0_6"})  # generations that were one class, and are one namespace
MANIFEST = "MANIFEST"


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


def corrected(generation: str) -> Json:
    """The document of a generation with its corrections."""
    folder = ROOT / "spec" / generation
    return correct(
        load(folder / "openapi.json"), load(folder / "corrections.yaml"), f"spec/{generation}/corrections.yaml"
    )


def files(generation: str) -> dict[str, str]:
    """The finished text of every generated file of a generation, by path inside its package."""
    words = load(ROOT / "spec" / "words.yaml")
    document = describe(
        valid(corrected(generation), f"spec/{generation}"), words, "spec/words.yaml", generation=generation
    )
    return finished(render(document, generation, flat=generation in FLAT))


def valid(document: Json, where: str) -> Json:
    """The document itself, if it is an OpenAPI document. Raises ValueError that names the place."""
    try:
        validate(document)
    except OpenAPIValidationError as error:
        place = "/".join(str(part) for part in error.absolute_path)
        raise ValueError(f"{where}, corrected, is no OpenAPI document: {error.message} at /{place}") from None
    return document


def finished(rendered: dict[str, str]) -> dict[str, str]:
    """The rendered files without unused imports, formatted, with the manifest that lists them."""
    with tempfile.TemporaryDirectory() as folder:
        # ruff keeps unused imports of an __init__.py, so it sees these files under another name.
        places = {name: Path(folder, name.replace("__init__.py", "init.py")) for name in rendered}
        for name, path in places.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(rendered[name], encoding="utf-8")
        _ruff("check", folder, "--fix", "--select", "F401,I", "--config", "lint.isort.split-on-trailing-comma=false")
        _ruff("format", folder, "--config", "format.skip-magic-trailing-comma=true")
        done = {name: path.read_text(encoding="utf-8") for name, path in sorted(places.items())}
    return done | {MANIFEST: "".join(f"{name}\n" for name in [*sorted(done), MANIFEST])}


def write(generation: str) -> int:
    """Replaces the generated package of a generation. Returns the number of its files."""
    return replace(ROOT / "ory_async" / generation, files(generation))


def build(document: Path, name: str, out: Path, corrections: Path | None = None) -> tuple[int, list[str]]:
    """A package of its own for a document that is not one of ours, on the installed runtime: `out`/`name`.

    Returns the number of its files and the facts that had to be guessed. Raises what reading, correcting and
    rendering raise; then nothing is written.
    """
    if not name.isidentifier() or keyword.iskeyword(name):
        raise ValueError(f"--package: {name!r} is no name of a Python package")
    if (out / name).exists() and not (out / name / MANIFEST).exists():
        raise ValueError(f"--out: {out / name} is there already and is not a generated package")
    normal = published.taken(published.parsed(document.read_bytes()))
    if corrections is not None:
        normal = correct(normal, load(corrections), str(corrections))
    words = load(ROOT / "spec" / "words.yaml")
    guessed: list[str] = []
    described = describe(valid(normal, str(document)), words, "spec/words.yaml", complete=False)
    done = finished(render(described, name, package="", guessed=guessed)) | {"py.typed": ""}
    return replace(out / name, done), guessed


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
    return [name for name in GENERATIONS if (ROOT / "spec" / name / "openapi.json").exists()]


def _ruff(command: str, folder: str, *options: str) -> None:
    subprocess.run(
        [
            sys.executable,
            "-m",
            "ruff",
            command,
            "--quiet",
            "--no-cache",
            "--config",
            "pyproject.toml",
            *options,
            folder,
        ],
        check=True,
        cwd=ROOT,
    )
