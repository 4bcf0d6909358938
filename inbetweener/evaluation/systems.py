"""All systems in one table: how good they are, how sure that is, and what they cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from inbetweener.evaluation.averages import average, bootstrap

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from inbetweener.evaluation.costs import Cost
    from inbetweener.evaluation.results import FrameRow

EXPLANATION: Final = """\
In brackets the 95 % interval of a bootstrap over clips (2,000 draws). Parameters, multiply-adds and
seconds are of one inbetween of 960 x 540 pixels with the preparation of its gap; multiply-adds are
those of convolutions, matrix products and attention, in thousands of millions (G); core s: seconds
of one processor core, however many took part."""

HEADER: Final = (
    "system", "frames (clips)", "psnr", "ssim", "line", "blur", "parameters", "G", "core s"
)  # fmt: skip
_DECIMALS: Final = {"psnr": 2, "ssim": 4, "line": 2}


def systems_lines(
    rows: Mapping[str, Sequence[FrameRow]], costs: Mapping[str, Cost]
) -> list[tuple[str, ...]]:
    """A line for each system, the best PSNR first, under `HEADER`.

    Args:
        rows: by model, of the same frames.
        costs: by model; what is missing is not told.
    """
    order = sorted(rows, key=lambda name: -average(rows[name], _psnr).mean)
    return [_line(name, rows[name], costs.get(name)) for name in order]


def _line(name: str, rows: Sequence[FrameRow], cost: Cost | None) -> tuple[str, ...]:
    frames = f"{len(rows)} ({len({row.clip for row in rows})})"
    figures = [_with_interval(rows, figure) for figure in _DECIMALS]
    told = ("-", "-", "-") if cost is None else _told(cost)
    blur = f"{average(rows, lambda row: row.figures.blur).mean:.2f}"
    return (name, frames, *figures, blur, *told)


def _told(cost: Cost) -> tuple[str, ...]:
    return f"{cost.parameters:,}", f"{cost.multiply_adds / 1e9:.1f}", f"{cost.seconds:.2f}"


def _with_interval(rows: Sequence[FrameRow], figure: str) -> str:
    def value(row: FrameRow) -> float:
        return float(getattr(row.figures, figure))

    decimals, mean = _DECIMALS[figure], average(rows, value).mean
    low, high = bootstrap(rows, value)
    return f"{mean:.{decimals}f} [{low:.{decimals}f}, {high:.{decimals}f}]"


def _psnr(row: FrameRow) -> float:
    return row.figures.psnr
