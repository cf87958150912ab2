"""`python -m codegen update NEW.json`: all that a new document asks for, in order. Run again, it goes on where it was.

Documents and corrections are in package.py; here is the rest of the repository: hand-written code, types, the tests
that are bound to the document, the API snapshot, README.md and CHANGELOG.md. Only a clone has these.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from attrs import define, field

from . import package, report
from .diff import Change
from .names import pascal
from .normal import Json, operations

# The tests that read the document, or whose expectations it decides.
TESTS = (
    "tests/wire",
    "tests/corpus",
    "tests/conformance",
    "tests/unit",
    "tests/faults/test_injection.py",
    "tests/fake/test_control.py",
    "tests/codegen/test_overlay.py",
    "tests/codegen/test_facts.py",
    "tests/codegen/test_normal.py",
    "tests/packaging/test_public_names.py",
    "tests/packaging/test_api.py",
)
TYPES = (("mypy",), ("pyright",))
_BY_HAND = ("ory_async", "examples", "tests", "benchmarks", "docs", "README.md")


class Stopped(Exception):
    """What a person has to do before the same command goes on."""


@define
class Update:
    """One update of a generation, from the document that the package was made of to a new one."""

    generation: str
    name: str
    old: Json
    new: Json
    changes: list[Change]
    say: Callable[[str], None]
    done: list[str] = field(factory=list[str])
    """What the summary tells."""

    @property
    def root(self) -> Path:
        return package.spec().parent

    def run(self) -> str:
        """Goes through all steps, and returns the summary. Raises Stopped, and Trouble where something is undecided."""
        start = time.monotonic()
        package.take(self.new, self.generation, self.name)
        package.spec(self.generation, package.PASSED).touch()
        self._step("corrections and words", self._mend)
        self._step("code by hand", self._by_hand)
        self._step("generate", self._generate)
        self._step("README.md, CHANGELOG.md", self._tell)
        self._step("types", lambda: self._once("types", self._types))
        self._step("tests", lambda: self._once("tests", self._tests))
        self._step("API snapshot", self._snapshot)
        summary = self._summary()
        package.settle(self.generation)
        self.say(f"{time.monotonic() - start:.0f} s in all")
        return summary

    def _step(self, name: str, work: Callable[[], str]) -> None:
        start = time.monotonic()
        self.say(f"{name} …")
        told = work()
        self.done.append(f"{name}: {told}")
        self.say(f"  {told} ({time.monotonic() - start:.0f} s)")

    # ---- steps -----------------------------------------------------------------------------------------------

    def _mend(self) -> str:
        fresh = package.mended(self.generation)
        for line in fresh:
            self.say(f"  written: {line}")
        self._note([f"written {line}" for line in fresh])
        return f"{len(fresh)} written" if fresh else "as they are"

    def _generate(self) -> str:
        return f"{package.write(self.generation)} files"

    def _by_hand(self) -> str:
        """Names that are gone, and still stand in code and docs that are written by hand."""
        gone = self._gone()
        self._rename_recordings()
        found: list[str] = []
        if gone:
            pattern = re.compile("|".join(map(_as_a_name, gone)))
            for path in self._files_by_hand():
                for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                    if match := pattern.search(line):
                        found.append(f"{path.relative_to(self.root)}:{number}: {match[0]}")
        for line in found:
            self.say(f"  uses what is gone: {line}")
        return f"{len(found)} places use what is gone" if found else "nothing uses what is gone"

    def _gone(self) -> list[str]:
        """Methods and models that the new document does not have, as they are called and as they are documented."""
        methods = _methods(self.old) - _methods(self.new)
        schemas = [document["components"]["schemas"] for document in (self.old, self.new)]
        classes = [{*names, *map(pascal, names)} for names in schemas]
        return sorted(methods | (classes[0] - classes[1]))

    def _rename_recordings(self) -> None:
        """A recorded exchange that is no operation has its name in parentheses. No other generation may know it."""
        others = [package.document(one) for one in package.generations() if one != self.generation]
        gone = _methods(self.old) - _methods(self.new).union(*map(_methods, others))
        pattern = re.compile(rf'"operation": "({"|".join(map(re.escape, sorted(gone)))})"')
        for path in sorted((self.root / "tests/recordings").glob("*/*.json")) if gone else ():
            text = path.read_text(encoding="utf-8")
            if (fresh := pattern.sub(r'"operation": "(\1)"', text)) != text:
                package.put(path, fresh)
                name = path.relative_to(self.root).as_posix()
                self._note([f"written {name}: an operation that is gone is put in parentheses"])

    def _files_by_hand(self) -> list[Path]:
        generated = [self.root / "ory_async" / name for name in package.GENERATIONS]
        roots = [self.root / name for name in _BY_HAND]
        files = [path for root in roots for path in ([root] if root.is_file() else sorted(root.rglob("*")))]
        return [
            path
            for path in files
            if path.suffix in (".py", ".md") and not any(path.is_relative_to(folder) for folder in generated)
        ]

    def _tell(self) -> str:
        readme, changelog = self.root / "README.md", self.root / "CHANGELOG.md"
        if self.generation == "v1":
            text = readme.read_text(encoding="utf-8")
            number = f"All {len(operations(self.new))} operations"
            package.put(readme, re.sub(r"All \d+ operations", number, text))
        text = changelog.read_text(encoding="utf-8")
        package.put(changelog, report.with_entry(text, self.generation, self._folded()))
        return "say what changes" if self.changes else "have nothing to say"

    def _once(self, name: str, work: Callable[[], str]) -> str:
        """A step that takes long is not made again as long as nothing has changed since it passed."""
        line = f"passed {name} {self._digest()}"
        if line in self._noted():
            return "passed before, nothing has changed since"
        told = work()
        self._note([line])
        return told

    def _noted(self) -> list[str]:
        path = package.spec(self.generation, package.PASSED)
        return path.read_text(encoding="utf-8").splitlines() if path.exists() else []

    def _note(self, lines: list[str]) -> None:
        """What the next run has to know."""
        text = "".join(f"{line}\n" for line in [*self._noted(), *lines])
        package.put(package.spec(self.generation, package.PASSED), text)

    def _digest(self) -> str:
        found = hashlib.sha256()
        for folder in ("ory_async", "codegen", "tests", "spec", "CHANGELOG.md", "pyproject.toml"):
            root = self.root / folder
            for path in [root] if root.is_file() else sorted(root.rglob("*")):
                if path.is_file() and path.suffix in (".py", ".pyi", ".json", ".yaml", ".md", ".toml", ".txt"):
                    found.update(path.relative_to(self.root).as_posix().encode() + path.read_bytes())
        return found.hexdigest()

    def _types(self) -> str:
        with ThreadPoolExecutor(len(TYPES)) as pool:
            ended = list(pool.map(self._python, TYPES))
        for (name, *_), (code, output) in zip(TYPES, ended, strict=True):
            if code:
                raise Stopped(f"{name} finds errors; mend these places:\n{output}")
        return " and ".join(name for name, *_ in TYPES) + " find nothing"

    def _tests(self) -> str:
        there = [name for name in TESTS if (self.root / name).exists()]
        code, output = self._python(("pytest", "-q", "--tb=short", *there))
        last = output.strip().splitlines()[-1] if output.strip() else ""
        if code:
            raise Stopped(f"tests that are bound to the document fail:\n{output[-6000:]}")
        return last.strip("= ")

    def _snapshot(self) -> str:
        code, output = self._python(("tests.packaging.api",))
        if code:
            raise Stopped(f"the API snapshot cannot be written:\n{output}")
        return "tests/packaging/api.txt is of this package"

    def _python(self, module: Sequence[str]) -> tuple[int, str]:
        env = {**os.environ, "PYTHONPATH": str(self.root)}  # this clone, whatever else is installed
        command = [sys.executable, "-m", *module]
        done = subprocess.run(command, cwd=self.root, env=env, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    def _summary(self) -> str:
        written = [line.removeprefix("written ") for line in self._noted() if line.startswith("written ")]
        return report.summary(self.generation, self._folded(), written, self.done)

    def _folded(self) -> list[Change]:
        return report.folded(self.changes, self.old, self.new)


def _as_a_name(name: str) -> str:
    """A pattern for a name in a text; what could be any word counts in quotes only."""
    return (
        rf"(?<=[\"'`]){re.escape(name)}(?=[\"'`])" if name.isalpha() and name.islower() else rf"\b{re.escape(name)}\b"
    )


def _methods(document: Json) -> set[str]:
    return {n for _, _, one in operations(document) for n in (one["operationId"], *one["x-documented-names"])}
