from __future__ import annotations

import numpy as np
import pytest

from inbetweener.imaging.reading import read_picture
from tests.support.line_drawings import figure
from tests.support.png_samples import png_of


@pytest.fixture
def line_walk(tmp_path):
    """Two gaps, the first of line art, the second with a key of noise."""
    folder = tmp_path / "walk"
    folder.mkdir()
    for name, t in (("A0001.png", 0.4), ("A0005.png", 0.5)):
        (folder / name).write_bytes(png_of(figure().drawn(t)))
    noise = np.random.default_rng(3).integers(0, 256, (320, 400, 3), np.uint8)
    (folder / "A0009.png").write_bytes(png_of(noise))
    return folder


def test_a_model_without_motion_is_told_of(shell, line_walk, tmp_path):
    answer = shell.render(line_walk, "--whole-lines", "--out", tmp_path / "out")

    first, _ = answer.named("inbetween")
    assert not first["whole_lines"]
    messages = " ".join(each["message"] for each in answer.named("warning"))
    assert "does not tell how lines move" in messages


def test_the_line_layer_goes_into_a_folder_of_its_own(shell, line_walk, tmp_path):
    out = tmp_path / "out"
    shell.render(line_walk, "--line-layer", "--out", out)

    names = {path.name for path in out.glob("*.png")}
    assert {path.name for path in (out / "lines").glob("*.png")} == names
    key = read_picture((out / "lines" / "A0001.png").read_bytes()).pixels
    assert key.shape[2] == 4
    assert 0 < (key[..., 3] > 0).mean() < 0.2
    again = shell.render(line_walk, "--line-layer", "--out", out)
    assert again.named("done")[0]["written"] == 0


def test_flattened_layers_have_no_line_layer(shell, line_walk):
    answer = shell.run("render", line_walk, "--flatten", "--line-layer")

    assert answer.code == 2
    assert "no line layer" in answer.errors


def test_info_tells_what_gaps_are_set_to(shell, line_walk):
    (facts,) = shell.run("info", line_walk, "--json").named("shot")

    assert facts["whole_lines"] is False
    assert [gap["whole_lines"] for gap in facts["gaps"]] == [False, False]
