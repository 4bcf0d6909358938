"""`inbetweener import-layers` as it is typed."""

from __future__ import annotations

import numpy as np
import pytest

from inbetweener.cli.console import ExitCode
from tests.support.layered_files import OVERLAY, PsdGroup, PsdLayer, psd, saved
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
    assert names_in(out) == ["A", "BG", "[b]FX"]
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
