from __future__ import annotations

import pytest

from inbetweener.cli.closed_gaps import region_facts
from inbetweener.imaging.leak_gaps import Gap
from inbetweener.rendering.regions import RegionNote
from tests.support.line_scenes import Scene, Shape, blob
from tests.support.png_samples import png_of


@pytest.fixture
def line_walk(tmp_path):
    """Two keys of line art that are the same."""
    key = Scene(160, 120, (Shape(blob(40), (80, 60)), Shape(blob(10), (80, 60)))).drawn(0)
    folder = tmp_path / "walk"
    folder.mkdir()
    for name in ("A0001.png", "A0005.png"):
        (folder / name).write_bytes(png_of(key))
    return folder


def test_regions_are_told_of_each_inbetween(shell, line_walk):
    shell.engine.moves_px = 0.0

    (told,) = shell.render(line_walk, "--close-gaps", "6").named("inbetween")

    assert (told["regions"], told["leaking_regions"]) == (2, 0)
    assert told["gaps"] == told["closed_gaps"] == []


def test_nothing_is_told_where_the_model_tells_no_motion(shell, line_walk):
    (told,) = shell.render(line_walk).named("inbetween")

    assert "regions" not in told


def test_a_width_beyond_use_is_refused(shell, line_walk):
    answer = shell.run("render", line_walk, "--close-gaps", "65")

    assert answer.code == 2


def test_facts_name_places_and_widths():
    facts = region_facts(RegionNote(9, 1, (Gap(3, 4, 2.5),), (Gap(7, 8, 1.0),)))

    assert facts["gaps"] == [[3, 4, 2.5]]
    assert facts["closed_gaps"] == [[7, 8, 1.0]]


def test_info_tells_what_gaps_are_set_to(shell, line_walk):
    (facts,) = shell.run("info", line_walk, "--json").named("shot")

    assert facts["close_gaps_px"] == 0
    assert [gap["close_gaps_px"] for gap in facts["gaps"]] == [0]
