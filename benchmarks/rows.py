"""One line of the table, and how figures are written."""

from __future__ import annotations

from dataclasses import dataclass

HEAD = ("work", "ours", "peers", "reached", "must reach", "there")


@dataclass(frozen=True)
class Row:
    """`reached` is compared with `target`: less is better, unless `more`. None: it could not be measured."""

    work: str
    ours: str
    peers: str
    reached: float | None
    target: float
    unit: str = "×"
    more: bool = False

    @property
    def good(self) -> bool:
        if self.reached is None:
            return False
        return self.reached >= self.target if self.more else self.reached <= self.target

    def cells(self) -> tuple[str, ...]:
        reached = "not there" if self.reached is None else f"{short(self.reached)}{self.unit}"
        bound = "≥ " if self.more else "≤ "
        return self.work, self.ours, self.peers, reached, f"{bound}{short(self.target)}{self.unit}", self.mark

    @property
    def mark(self) -> str:
        return "-" if self.reached is None else "yes" if self.good else "NO"

    def plain(self) -> dict[str, object]:
        """For latest.json."""
        return {"reached": self.reached, "target": self.target, "ours": self.ours, "peers": self.peers}


def table(head: tuple[str, ...], lines: list[tuple[str, ...]]) -> str:
    """A table in Markdown."""
    return "\n".join(f"| {' | '.join(line)} |" for line in (head, tuple("---" for _ in head), *lines))


def short(value: float) -> str:
    return f"{value:.3f}" if 0 < abs(value) < 1 else f"{value:.2f}".rstrip("0").rstrip(".")


def ratio(ours: float | None, peer: float | None) -> float | None:
    """How many times the peer's figure; None where one of them is not there, or the peer did nothing."""
    return None if ours is None or not peer else ours / peer


def ms(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"


def us(seconds: float | None) -> str:
    return "-" if seconds is None else f"{seconds * 1e6:,.0f} µs"


def mb(size: float) -> str:
    return f"{size / 1e6:.1f} MB"
