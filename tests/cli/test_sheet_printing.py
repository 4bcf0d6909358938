"""Exposure sheets as PDFs from the shell: the window's own printing, in a process without one."""

from __future__ import annotations

import re
import sys

import pytest

from inbetweener.api import write_sheet
from inbetweener.cli import main
from inbetweener.core.cancel import CancelToken
from inbetweener.errors import SheetError
from inbetweener.rendering import printed_sheets
from inbetweener.storage.opening import OpenRequest, read_shot
from tests.support.key_files import write_keys


def pages_of(pdf):
    return len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes()))


def scene_of(folder, *, as_layers=False):
    request = OpenRequest(folder, as_layers=as_layers)
    return read_shot(request, CancelToken(), lambda _done, _total: None).scene


def test_a_sheet_is_printed_and_nothing_is_overwritten_unasked(shell, walk, tmp_path):
    pdf = tmp_path / "walk.pdf"

    answer = shell.run("sheet", "export", walk, "--out", pdf, "--style", "japanese", "--json")

    assert (answer.code, answer.events[-1]["frames"]) == (0, 9)
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert pages_of(pdf) == 1
    before = pdf.read_bytes()
    assert shell.run("sheet", "export", walk, "--out", pdf).code == 4
    assert pdf.read_bytes() == before


def test_every_layer_that_changes_has_its_sheet(shell, tmp_path):
    folder = tmp_path / "cut"
    write_keys(folder / "A", "A0001.png", "A0200.png", planes=4)
    write_keys(folder / "B", "B0001.png", "B0009.png", planes=4)
    write_keys(folder / "BG", "bg.png")
    pdf = tmp_path / "cut.pdf"

    answer = shell.run("sheet", "export", folder, "--layers", "--out", pdf, "--json")

    assert answer.events[-1]["columns"] == ["A", "B"]
    assert pages_of(pdf) == 4  # 200 frames, 144 a page, of each: B is held to the end


def test_a_sheet_is_printed_from_python(walk, tmp_path):
    write_sheet(scene_of(walk), tmp_path / "walk.pdf")

    assert pages_of(tmp_path / "walk.pdf") == 1


def test_what_the_other_process_says_last_is_told(walk, monkeypatch):
    code = "import sys; sys.exit('there is no Qt')"
    monkeypatch.setattr(printed_sheets, "own_command", lambda: [sys.executable, "-c", code])

    with pytest.raises(SheetError, match=r"^The sheet could not be printed: there is no Qt\.$"):
        printed_sheets.printed_sheet(scene_of(walk))


def test_pictures_are_for_timelines_and_not_for_paper(walk, tmp_path, capsys):
    words = ["sheet", "export", str(walk), "--out", str(tmp_path / "x.pdf"), "--pictures", "out"]

    assert main(words) == 2
    assert not (tmp_path / "x.pdf").exists()
    capsys.readouterr()
