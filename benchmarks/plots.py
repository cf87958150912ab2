"""`make bench-plots`: how the cost grows with identities, calls at once and operations; docs/assets/plots/*.svg."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

PLOTS = Path(__file__).parents[1] / "docs/assets/plots"
SHOWN = ("ours, httpx", "ours, httpx2", "ours, aiohttp", "today's build", "bare httpx", "bare aiohttp", "exp-ory")
Points = dict[str, list[tuple[float, float]]]


def main() -> None:
    from benchmarks.peers import interpreter, output, work

    measured = {"decode": work("growing"), "calls": calls(), "generation": {"seconds": generation()}}
    output(interpreter(), "-m", "benchmarks.plots", json.dumps(measured))
    print(json.dumps(measured, indent=1))


def calls() -> Points:
    """(calls in flight, milliseconds of processor time of one), by peer: of the last `make bench`."""
    latest = json.loads((Path(__file__).parent / "latest.json").read_text())["calls"]["seconds"]
    return {name: [(int(flight), one["cpu"] * 1000) for flight, one in costs.items()] for name, costs in latest.items()}


def generation() -> list[tuple[float, float]]:
    """(operations, seconds of rendering them and what they need), over parts of the document."""
    from codegen.package import corrected
    from codegen.render import render

    found: list[tuple[float, float]] = []
    for count in (10, 40, 80, 120, 160, 200):
        document, operations = part(corrected("v1"), count)
        started = time.process_time()
        render(document, "v1", guessed=[])
        found.append((operations, time.process_time() - started))
    return found


def part(document: Any, most: int) -> tuple[Any, int]:
    """The first operations of a document with the schemas they reach, and how many operations there are."""
    paths: dict[str, Any] = {}
    count = 0
    for path, item in document["paths"].items():
        if count >= most:
            break
        paths[path] = item
        count += len([name for name in item if name != "parameters"])
    schemas = document["components"]["schemas"]
    kept: dict[str, Any] = {}
    todo = list(references(paths))
    while todo:
        name = todo.pop()
        if name not in kept:
            kept[name] = schemas[name]
            todo += references(schemas[name])
    # In the order of the document: the generator's own work depends on it.
    ordered = {name: schema for name, schema in schemas.items() if name in kept}
    return document | {"paths": paths, "components": {**document["components"], "schemas": ordered}}, count


def references(node: Any) -> list[str]:
    """The schemas that a piece of a document names, in `$ref` and in the tables of unions."""
    start = "#/components/schemas/"
    if isinstance(node, str):
        return [node.removeprefix(start)] if node.startswith(start) else []
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return [name for value in inner for name in references(value)]


def draw(measured: dict[str, Points]) -> None:
    """The figures as small SVG files; runs where matplotlib is."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams |= {"svg.fonttype": "none", "svg.hashsalt": "ory-async"}
    from matplotlib import pyplot

    PLOTS.mkdir(exist_ok=True)
    for name, title, across, up, lines, log in (
        ("decode", "Decoding a list", "identities", "seconds", ("orjson", "ours"), True),
        ("memory", "Memory of a decoded list", "identities", "MB", ("JSON value", "models beside it"), True),
        ("calls", "Processor time of one call", "calls in flight", "ms", SHOWN, True),
        ("generation", "Generating", "operations", "seconds", ("seconds",), False),
    ):
        figure, axes = pyplot.subplots(figsize=(5, 3.2))
        source = measured["decode" if name == "memory" else name]
        for line in (one for one in lines if one in source):
            axes.plot(*zip(*source[line], strict=True), marker="o", markersize=3, label=line)
        if log:
            axes.set_xscale("log")
            axes.set_yscale("log")
        else:
            axes.set_xlim(left=0)
            axes.set_ylim(bottom=0)
        axes.set(title=title, xlabel=across, ylabel=up)
        axes.grid(visible=True, alpha=0.3)
        if len(lines) > 1:
            axes.legend()
        figure.tight_layout()
        figure.savefig(PLOTS / f"{name}.svg", metadata={"Date": None})


if __name__ == "__main__":
    draw(json.loads(sys.argv[1])) if len(sys.argv) > 1 else main()
