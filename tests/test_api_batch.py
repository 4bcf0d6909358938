"""Rendering many shots from a Python program."""

from __future__ import annotations

import pytest

from inbetweener.api import render_batch, update_pictures
from inbetweener.errors import RenderError
from tests.support.key_files import drawing, write_keys
from tests.support.png_samples import png_of
from tests.support.shell import names_in


def test_rows_are_rendered_and_what_became_of_them_is_told(tmp_path, monkeypatch):
    write_keys(tmp_path / "cut01", "A0001.png", "A0005.png")
    monkeypatch.chdir(tmp_path)

    done, failed = render_batch(
        [{"shot": "cut01", "out": "frames", "count": [1]}, "cut02"], {"device": "cpu"}
    )

    assert (done["state"], done["drawn"], done["written"]) == ("done", 1, 5)
    assert names_in(tmp_path / "frames") == [f"A000{n}.png" for n in range(1, 6)]
    assert failed["state"] == "failed"
    assert "There is no folder" in failed["message"]


def test_what_makes_no_sense_is_an_error(tmp_path):
    file = tmp_path / "night.toml"
    file.write_text('[[shots]]\nshot = "cut01"\nmodle = "x"')

    with pytest.raises(RenderError, match="did you mean “model”"):
        render_batch(file)


def test_pictures_are_brought_up_to_date(tmp_path):
    walk = write_keys(tmp_path / "walk", "A0001.png", "A0005.png")
    first = update_pictures(walk, tmp_path / "frames", {"on": "twos", "device": "cpu"})
    (walk / "A0005.png").write_bytes(png_of(drawing(8)))

    again = update_pictures(walk, tmp_path / "frames", {"on": "twos", "device": "cpu"})

    assert (first["drawn"], first["written"]) == (1, 5)
    assert (again["drawn"], again["written"], again["already_there"]) == (1, 3, 2)
    with pytest.raises(RenderError, match="There is no folder"):
        update_pictures(tmp_path / "none", tmp_path / "frames")
