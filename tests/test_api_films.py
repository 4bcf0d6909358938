"""Films as shots, from Python."""

from __future__ import annotations

import pytest

from inbetweener.api import Between, Sensitivity, import_film
from inbetweener.errors import ExportError
from inbetweener.storage.project_file import load_project
from tests.support.films import held, scene, write_film
from tests.support.shell import names_in


def test_a_film_becomes_a_folder_with_a_project(tmp_path):
    film = write_film(tmp_path / "cut05", held(scene(1, 4), 2), "ffv1")

    folder = import_film(film, sensitivity=Sensitivity.EVERY, last=6, between=Between.ONES)

    assert folder == tmp_path / "cut05-keys"
    assert names_in(folder) == [
        "cut05.inbetweener", "cut05_0001.png", "cut05_0003.png", "cut05_0005.png",
    ]  # fmt: skip
    shot = load_project(folder / "cut05.inbetweener").shot
    assert [gap.inbetween_count for gap in shot.gaps] == [1, 1]
    with pytest.raises(ExportError, match="already"):
        import_film(film)
