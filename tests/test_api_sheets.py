"""Sheets as a Python program reads and writes them."""

from __future__ import annotations

import pytest

from inbetweener.api import Inbetweens, import_sheet, write_sheet
from inbetweener.errors import SheetError
from inbetweener.formats.sheet_files import read_sheet
from inbetweener.formats.time_sheet import Mark, TimeSheet
from inbetweener.formats.xdts_writing import write_xdts
from tests.support.key_files import write_keys
from tests.support.sheet_strategies import column


@pytest.fixture
def sheet(tmp_path):
    write_keys(tmp_path / "A", "A0001.png", "A0002.png")
    a = column("A", (0, "1"), (2, Mark.INBETWEEN.value), (4, "2"))
    file = tmp_path / "cut.xdts"
    file.write_bytes(write_xdts(TimeSheet("x", 6, (a, column("B", (0, "1"))))))
    return file


def test_a_sheet_becomes_a_scene_and_comes_back(sheet, tmp_path):
    made = import_sheet(sheet)
    write_sheet(made.scene, tmp_path / "again.xdts")

    assert made.notes == ("Column B has no folder and is left out.",)
    assert read_sheet(tmp_path / "again.xdts").columns == read_sheet(sheet).columns[:1]


@pytest.mark.parametrize("ending", [".xdts", ".csv", ".otio"])
def test_the_ending_says_the_format(sheet, tmp_path, ending):
    out = tmp_path / f"drawn{ending}"
    write_sheet(import_sheet(sheet, told={"B": "A"}, fps=12).scene, out, Inbetweens.CELLS)

    assert [column.name for column in read_sheet(out).columns] == ["A", "B"]
    assert [entry.text for entry in read_sheet(out).columns[0].entries] == ["1", "2", "3"]


def test_other_endings_are_refused(sheet, tmp_path):
    with pytest.raises(SheetError):
        write_sheet(import_sheet(sheet).scene, tmp_path / "x.doc")
