"""Rendering many shots from a Python program."""

from __future__ import annotations

import pytest

from inbetweener.api import render_batch
from inbetweener.errors import RenderError
from tests.support.key_files import write_keys
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
