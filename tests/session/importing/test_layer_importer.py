"""Files of layers are read and written in the background."""

from __future__ import annotations

import numpy as np
import pytest

from inbetweener.session.importing.layer_importer import LayerImporter, LayersImported, LayersRead
from inbetweener.storage.layer_levels import Split
from tests.support.layered_files import PsdGroup, PsdLayer, psd, saved

SIZE = (9, 6)


def _cel(seed: int):
    return np.random.default_rng(seed).integers(0, 255, (6, 9, 4), np.uint8)


@pytest.fixture
def importer(qtbot):
    importer = LayerImporter()
    yield importer
    assert importer.shutdown()


@pytest.fixture
def file(tmp_path):
    group = PsdGroup("A", [PsdLayer("1", _cel(1)), PsdLayer("2", _cel(2))])
    return saved(tmp_path / "cut05.psd", psd([PsdLayer("BG", _cel(0)), group], SIZE))


def _read(qtbot, importer, path) -> LayersRead:
    with qtbot.waitSignal(importer.read) as answer:
        importer.look_into(path)
    found: LayersRead = answer.args[0]
    return found


def test_a_file_is_shown_before_anything_is_written(qtbot, importer, file, tmp_path):
    found = _read(qtbot, importer, file)
    assert [level.folder for level in found.proposal.levels] == ["BG", "A"]
    other = found.taken_as(Split.DRAWINGS)
    assert [level.folder for level in other.proposal.levels] == ["BG", "cut05"]
    assert [path.name for path in tmp_path.iterdir()] == ["cut05.psd"]


def test_it_is_written_with_a_project_that_opens_it(qtbot, importer, file, tmp_path):
    found = _read(qtbot, importer, file)
    told: list[tuple[int, int]] = []
    importer.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(importer.imported) as answer:
        importer.write(found, tmp_path / "out")
    result: LayersImported = answer.args[0]
    assert result.project == tmp_path / "out" / "cut05.inbetweener"
    assert [layer.folder for layer in result.layers] == ["BG", "A"]
    assert told[-1] == (3, 3)


def test_what_cannot_be_read_is_told(qtbot, importer, tmp_path):
    with qtbot.waitSignal(importer.failed) as answer:
        importer.look_into(saved(tmp_path / "a.psd", b"8BPS"))
    assert "a.psd cannot be used" in answer.args[0]


def test_what_has_no_pixels_is_told(qtbot, importer, tmp_path):
    found = _read(qtbot, importer, saved(tmp_path / "a.psd", psd([PsdLayer("x", None)], SIZE)))
    with qtbot.waitSignal(importer.failed) as answer:
        importer.write(found, tmp_path / "out")
    assert answer.args[0] == "a.psd has no layer with pixels."
