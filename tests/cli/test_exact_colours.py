from __future__ import annotations

import numpy as np
import pytest

from inbetweener.imaging.exact_colours import paints_of
from inbetweener.imaging.reading import read_picture
from tests.support.flat_art import flat_art
from tests.support.png_samples import png_of

PATCHES = np.array([[0, 1, 2, 2], [3, 0, 4, 1], [5, 5, 1, 0]])


@pytest.fixture
def flat_walk(tmp_path):
    """Two gaps, the first of flat art, the second with a key of noise."""
    folder = tmp_path / "walk"
    folder.mkdir()
    for name, shift in (("A0001.png", 0.0), ("A0005.png", 4.3)):
        key = np.ascontiguousarray(flat_art(PATCHES, is_smooth=True, shift_px=shift)[..., :3])
        (folder / name).write_bytes(png_of(key))
    noise = np.random.default_rng(3).integers(0, 256, (39, 52, 3), np.uint8)
    (folder / "A0009.png").write_bytes(png_of(noise))
    return folder


def test_new_colours_are_told_of_each_inbetween_and_of_all(shell, flat_walk):
    answer = shell.render(flat_walk)

    first, second = answer.named("inbetween")
    assert first["new_colours"] > 20
    assert 0 < first["new_colours_share"] < 1
    assert not first["exact_colours"]
    (told,) = answer.named("colours")
    assert told["inbetweens_with_new"] == 2
    assert told["most_new"] == max(first["new_colours"], second["new_colours"])


def test_exact_colours_are_drawn_and_gaps_without_are_told_why(shell, flat_walk, tmp_path):
    answer = shell.render(flat_walk, "--exact-colours", "--out", tmp_path / "out")

    first, second = answer.named("inbetween")
    assert first["exact_colours"]
    assert first["new_colours"] == 0
    assert not second["exact_colours"]
    (warning,) = [each for each in answer.named("warning") if each.get("gap") == 2]
    assert "painted or textured" in warning["message"]
    keys = [
        read_picture((flat_walk / name).read_bytes()).pixels for name in ("A0001.png", "A0005.png")
    ]
    paints = paints_of(keys)
    assert paints is not None
    drawn = read_picture((tmp_path / "out" / "A0003.png").read_bytes()).pixels
    flat = {tuple(paint) for paint in paints.straight[:, :3].tolist()}
    assert np.mean([tuple(each) in flat for each in drawn.reshape(-1, 3).tolist()]) > 0.5


def test_a_person_is_told_in_a_sentence(shell, flat_walk):
    answer = shell.run("render", flat_walk, "--model", "fade")

    assert "colours that their keys do not have: 2" in answer.errors


def test_info_tells_what_gaps_are_set_to(shell, flat_walk):
    (facts,) = shell.run("info", flat_walk, "--json").named("shot")

    assert facts["exact_colours"] is False
    assert [gap["exact_colours"] for gap in facts["gaps"]] == [False, False]
