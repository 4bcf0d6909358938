"""`inbetweener import-layers` as it is typed."""

from __future__ import annotations

import numpy as np
import pytest

from inbetweener.cli.console import ExitCode
from inbetweener.core.cancel import CancelToken
from inbetweener.core.layer import Blend
from inbetweener.storage.opening import OpenRequest, read_shot
from tests.support.layered_files import MULTIPLY, OVERLAY, PsdGroup, PsdLayer, psd, saved
from tests.support.png_samples import expected_pixels
from tests.support.shell import Shell, names_in

SIZE = (9, 6)


@pytest.fixture
def shell(capsys):
    return Shell(capsys)


def _cel(seed: int):
    return np.random.default_rng(seed).integers(0, 255, (6, 9, 4), np.uint8)


@pytest.fixture
def file(tmp_path):
    cels = [PsdLayer(str(number), _cel(number)) for number in (1, 2, 5)]
    tree: list[PsdLayer | PsdGroup] = [
        PsdLayer("BG", _cel(0)),
        PsdGroup("A", cels),
        PsdLayer("[b]FX", _cel(9), blend=OVERLAY),
    ]
    return saved(tmp_path / "cut05.psd", psd(tree, SIZE))


def test_a_file_becomes_folders_beside_it(shell, file, tmp_path):
    answer = shell.run("import-layers", file)

    assert answer.code == ExitCode.OK
    out = tmp_path / "cut05-layers"
    assert names_in(out) == ["A", "BG", "[b]FX", "cut05.inbetweener"]
    assert names_in(out / "A") == ["A0001.png", "A0002.png", "A0005.png"]
    assert (expected_pixels((out / "A" / "A0005.png").read_bytes()) == _cel(5)).all()
    assert "taken as levels" in answer.output
    assert "5 drawings in 3 levels" in answer.output
    assert "[b]FX" in answer.output
    assert "blends as “overlay”" in answer.errors


def test_it_can_be_had_the_other_way_and_elsewhere(shell, file, tmp_path):
    answer = shell.run("import-layers", file, "--as", "drawings", "--out", tmp_path / "x", "--json")
    (layers,) = answer.named("layers")
    assert layers["split"] == "drawings"
    assert [level["folder"] for level in layers["levels"]] == ["BG", "cut05"]
    assert names_in(tmp_path / "x" / "cut05") == ["cut05_0001.png", "cut05_0002.png"]
    (done,) = answer.named("done")
    assert done["files"][0] == "BG/BG0001.png"


def test_what_was_imported_opens_and_flattens_as_it_lay(shell, tmp_path):
    sky = np.random.default_rng(3).integers(0, 255, (10, 20, 3), np.uint8)
    tree: list[PsdLayer | PsdGroup] = [
        PsdLayer("BG", sky, -4, -2),
        PsdGroup("A", [PsdLayer("1", _cel(1)), PsdLayer("3", _cel(2))]),
        PsdLayer("shade", _cel(3), opacity=128, blend=MULTIPLY),
        PsdLayer("notes", _cel(4), hidden=True),
    ]
    file = saved(tmp_path / "cut05.psd", psd(tree, SIZE))
    assert shell.run("import-layers", file).code == ExitCode.OK
    folder = tmp_path / "cut05-layers"

    opened = read_shot(OpenRequest(folder), CancelToken(), lambda _done, _total: None)
    layers = opened.scene.layers
    assert [layer.name for layer in layers] == ["BG", "A", "shade", "notes"]
    assert [layer.is_visible for layer in layers] == [True, True, True, False]
    assert (layers[0].x, layers[0].y, layers[0].is_background) == (-4, -2, True)
    assert (layers[2].opacity, layers[2].blend) == (128 / 255, Blend.MULTIPLY)

    answer = shell.render(folder, "--flatten", "--on", "ones", "--out", tmp_path / "flat")
    assert answer.code == ExitCode.OK, answer.errors
    found = expected_pixels((tmp_path / "flat" / names_in(tmp_path / "flat")[0]).read_bytes())
    one, shade = _cel(1) / 255, _cel(3) / 255
    ground = sky[2:8, 4:13] / 255
    ground = ground * (1 - one[..., 3:]) + one[..., :3] * one[..., 3:]
    alpha = shade[..., 3:] * 128 / 255
    expected = ground * (1 - alpha) + ground * shade[..., :3] * alpha
    assert np.abs(found - expected * 255).max() <= 1


def test_art_with_hard_edges_can_be_turned_without_softening_it(shell, tmp_path):
    cel = np.zeros((40, 60, 4), np.uint8)
    cel[10:30, 20:40] = (200, 30, 10, 255)
    group = PsdGroup("A", [PsdLayer("1", cel), PsdLayer("3", cel)])
    shell.run("import-layers", saved(tmp_path / "a.psd", psd([group], (60, 40))))
    colours = {}
    for sampling in ("smooth", "aliased"):
        out = tmp_path / sampling
        options = ("--flatten", "--camera", "1:3,2,1.3,20", "--sampling", sampling, "--out", out)
        assert shell.render(tmp_path / "a-layers", *options).code == ExitCode.OK
        found = expected_pixels((out / names_in(out)[0]).read_bytes())
        colours[sampling] = len(np.unique(found.reshape(-1, 4), axis=0))
    assert colours["aliased"] == 2
    assert colours["smooth"] > 10


def test_a_project_that_is_there_is_left_alone(shell, file, tmp_path):
    (tmp_path / "cut05-layers").mkdir()
    project = tmp_path / "cut05-layers" / "cut05.inbetweener"
    project.write_bytes(b"the artist's own")
    answer = shell.run("import-layers", file, "--json")
    assert answer.named("done")[0]["project"] is None
    assert project.read_bytes() == b"the artist's own"


def test_it_only_shows_where_that_is_asked(shell, file, tmp_path):
    answer = shell.run("import-layers", file, "--show")
    assert answer.code == ExitCode.OK
    assert names_in(tmp_path) == ["cut05.psd"]
    assert "BG" in answer.output


def test_again_it_goes_on_and_overwrites_nothing(shell, file, tmp_path):
    shell.run("import-layers", file)
    assert shell.run("import-layers", file).code == ExitCode.OK
    taken = tmp_path / "cut05-layers" / "A" / "A0001.png"
    taken.write_bytes(b"the artist's own")
    answer = shell.run("import-layers", file)
    assert answer.code == ExitCode.IN_THE_WAY
    assert taken.read_bytes() == b"the artist's own"


@pytest.mark.parametrize("data", [b"", b"8BPS", b"hello"])
def test_what_cannot_be_read_is_told(shell, tmp_path, data):
    answer = shell.run("import-layers", saved(tmp_path / "a.psd", data))
    assert answer.code == ExitCode.NOT_OPENED
    assert "a.psd cannot be used" in answer.errors


def test_a_file_that_is_gone_is_told(shell, tmp_path):
    answer = shell.run("import-layers", tmp_path / "a.psd")
    assert answer.code == ExitCode.NOT_OPENED
    assert "gone" in answer.errors


def test_a_file_without_pixels_is_told(shell, tmp_path):
    empty = saved(tmp_path / "a.psd", psd([PsdLayer("x", None)], SIZE))
    answer = shell.run("import-layers", empty)
    assert answer.code == ExitCode.NOT_OPENED
    assert "no layer with pixels" in answer.errors
