"""From the files in spec/ to a generated package on disk: all of it, or nothing is touched."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from openapi_spec_validator import validate
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError

from codegen.normal import Json, is_object
from codegen.overlay import correct, describe
from codegen.render import render

ROOT = Path(__file__).resolve().parent.parent
GENERATIONS = ("v1", "v0alpha2", "v0_6")
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
    """The finished text of every generated file, by path inside the package."""
    document = corrected(generation)
    try:
        validate(document)
    except OpenAPIValidationError as error:
        place = "/".join(str(part) for part in error.absolute_path)
        raise ValueError(f"spec/{generation}, corrected, is no OpenAPI document: {error.message} at /{place}") from None
    words = load(ROOT / "spec" / "words.yaml")
    rendered = render(describe(document, words, "spec/words.yaml"), generation)
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
    """Replaces the generated package. Returns the number of its files."""
    done = files(generation)
    target = ROOT / "ory_async" / generation
    fresh = target.with_name(f".{generation}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    for name, text in done.items():
        path = fresh / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    earlier = target.with_name(f".{generation}.old")
    shutil.rmtree(earlier, ignore_errors=True)
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
