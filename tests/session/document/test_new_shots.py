from __future__ import annotations

from dataclasses import replace

import pytest

from inbetweener.core.cancel import CancelToken
from inbetweener.session.document.new_shots import begun
from inbetweener.session.settings import Settings
from inbetweener.storage.opening import OpenRequest, read_shot
from inbetweener.storage.project_file import save_project
from tests.support.key_files import write_keys

EXACT = Settings(exact_colours=True)


@pytest.fixture
def folder(tmp_path):
    return write_keys(tmp_path / "walk", "A0001.png", "A0005.png")


def opened(folder):
    return read_shot(OpenRequest(folder), CancelToken(), lambda _done, _total: None)


def test_a_folder_without_a_project_takes_what_is_set_for_new_shots(folder):
    assert begun(opened(folder), EXACT).layers[0].shot.exact_colours
    assert not begun(opened(folder), Settings()).layers[0].shot.exact_colours


def test_a_saved_shot_and_a_recovered_one_stay_as_they_are(folder):
    found = opened(folder)
    assert begun(replace(found, survey=None), EXACT) is found.scene
    save_project(folder / "walk.inbetweener", found.shot, folder)

    assert not begun(opened(folder), EXACT).layers[0].shot.exact_colours


def test_gaps_are_closed_in_new_shots_as_it_is_set(folder):
    closing = Settings(close_gaps_px=8)

    assert begun(opened(folder), closing).layers[0].shot.close_gaps_px == 8
    save_project(folder / "walk.inbetweener", opened(folder).shot, folder)
    assert begun(opened(folder), closing).layers[0].shot.close_gaps_px == 0


def test_new_shots_run_at_the_rate_that_is_set_for_them(folder, tmp_path):
    slow = Settings(new_fps=25.0)
    assert begun(opened(folder), slow).fps == 25
    write_keys(tmp_path / "cut" / "A", "A0001.png", "A0005.png", planes=4)
    write_keys(tmp_path / "cut" / "B", "B0001.png", "B0005.png", planes=4)
    layers = OpenRequest(tmp_path / "cut", as_layers=True)
    scene = begun(read_shot(layers, CancelToken(), lambda _done, _total: None), slow)
    assert [layer.shot.fps for layer in scene.layers] == [25, 25]

    assert begun(replace(opened(folder), is_unsaved=True), slow).fps == 24  # a sheet's own
    save_project(folder / "walk.inbetweener", opened(folder).shot, folder)
    assert begun(opened(folder), slow).fps == 24
