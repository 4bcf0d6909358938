"""The front page says what the pages behind it say."""

from __future__ import annotations

import re

import pytest

from tests.support.checkout import CHECKOUT

_COLUMNS = ("psnr", "ssim", "line", "blur", "core s")
_BENCHMARK = "The open benchmark"


def _rows(text):
    """The cells of a table of Markdown, row by row, without the rule below its head."""
    lines = [line for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip(" `") for cell in line.strip("|").split("|")] for line in lines]


def _measured():
    """The figures of the open benchmark on the page of the older systems, by system."""
    page = (CHECKOUT / "docs/baselines.md").read_text(encoding="utf-8")
    table = re.split(r"\n\n(?!\|)", page[page.index(f"**{_BENCHMARK}") :].split("\n\n", 1)[1])[0]
    head, _, *rows = _rows(table)
    places = [head.index(name) for name in _COLUMNS]
    return {row[0]: [float(row[place].split(" ")[0]) for place in places] for row in rows}


def _told():
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    part = readme[readme.index("## How good are the models?") : readme.index("## Install")]
    _, _, *rows = _rows(part)
    return {row[0].replace("cross-fade", "crossfade"): row[2:] for row in rows}


@pytest.mark.parametrize("system", ["dis-splat", "flow-warp", "unet", "crossfade"])
def test_figures_of_the_models_are_those_that_were_measured(system):
    told, measured = _told()[system], _measured()[system]

    for text, value in zip(told, measured, strict=True):
        decimals = len(text.partition(".")[2])
        assert abs(float(text) - value) <= 0.5 * 10**-decimals + 1e-9, (text, value)


def test_the_best_of_the_older_systems_is_the_best():
    older = {"fcn", "unet", "resunet", "transunet", "refine-gan", "fusion", "softsplat"}
    psnr = {system: figures[0] for system, figures in _measured().items() if system in older}

    assert set(psnr) == older
    assert max(psnr, key=lambda system: psnr[system]) == "unet"
