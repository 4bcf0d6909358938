from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inbetweener.core import edits
from inbetweener.core.cancel import Cancelled, CancelToken
from inbetweener.core.gap import Treatment
from inbetweener.core.naming import NamePattern
from inbetweener.core.plan import FramePlan
from inbetweener.errors import DrawingError, ExportError, RenderError
from inbetweener.rendering.export_plan import ExportNaming, Per, default_pattern
from inbetweener.rendering.exporting import export_items, export_shot
from inbetweener.rendering.finished import FinishedPictures
from tests.support.key_files import drawing
from tests.support.png_samples import expected_pixels, png_of

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.plan import Cell


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


class StoppingPictures(FinishedPictures):
    """Asks for a stop while the third key is read."""

    token: CancelToken

    def read(self, cell: Cell) -> bytes:
        """The picture, after the request where it is the last key."""
        if cell.id.gap == 2:
            self.token.cancel()
        return super().read(cell)


def per_drawing(shot) -> ExportNaming:
    return ExportNaming(default_pattern(shot), 1, Per.DRAWING)


@pytest.fixture
def shot(desk):
    """A0001, A0005 and A0009 on twos: 9 frames, 5 drawings."""
    return desk.shot()


@pytest.fixture
def out(tmp_path):
    return tmp_path / "new" / "out"


def test_one_file_a_frame_repeats_holds_with_the_same_bytes(desk, shot, out):
    result = desk.export(shot, out)

    files = files_in(out)
    assert list(files) == [f"A{n:04d}.png" for n in range(1, 10)]
    assert (result.written, result.skipped_same) == (9, 0)
    for first in (1, 3, 5, 7):
        assert files[f"A{first:04d}.png"] == files[f"A{first + 1:04d}.png"]
    assert len(set(files.values())) == 5


def test_keys_are_byte_for_byte_where_their_numbers_say(desk, shot, out):
    desk.export(shot, out)

    for name in ("A0001.png", "A0005.png", "A0009.png"):
        assert (out / name).read_bytes() == (desk.folder / name).read_bytes()


def test_one_file_a_drawing_gives_each_once(desk, shot, out):
    desk.export(shot, out, per_drawing(shot))

    files = files_in(out)
    assert list(files) == [f"A{n:04d}.png" for n in range(1, 6)]
    assert len(set(files.values())) == 5


def test_numbers_start_where_asked(desk, shot, out):
    desk.export(shot, out, ExportNaming(NamePattern.parse("歩き_###"), 98))

    assert list(files_in(out)) == [f"歩き_{n:03d}.png" for n in range(98, 107)]


def test_cuts_and_holds_show_the_left_key(desk, shot, out):
    still = edits.set_treatment(edits.set_treatment(shot, [0], Treatment.CUT), [1], Treatment.HOLD)

    desk.export(still, out)

    files = files_in(out)
    assert {files[f"A{n:04d}.png"] for n in range(1, 5)} == {files["A0001.png"]}
    assert {files[f"A{n:04d}.png"] for n in range(5, 9)} == {files["A0005.png"]}
    assert desk.engine.prepared == []


def test_blanks_are_written_as_paper(desk, shot, out):
    desk.export(edits.set_treatment(shot, [0], Treatment.BLANK), out)

    assert (expected_pixels((out / "A0003.png").read_bytes()) == 255).all()


def test_another_file_in_the_way_stops_the_export_before_its_first_file(desk, shot, out):
    out.mkdir(parents=True)
    (out / "A0004.png").write_bytes(b"the artist's")

    with pytest.raises(ExportError, match=r"A0004\.png"):
        desk.export(shot, out)

    assert files_in(out) == {"A0004.png": b"the artist's"}


def test_files_are_replaced_where_that_is_asked(desk, shot, out):
    out.mkdir(parents=True)
    (out / "A0004.png").write_bytes(b"mine")

    result = desk.export(shot, out, overwrite=True)

    assert result.written == 9
    assert files_in(out)["A0004.png"] == files_in(out)["A0003.png"]


def test_exporting_into_the_shot_folder_adds_inbetweens_and_touches_no_key(desk, shot):
    before = {path.name: path.stat() for path in desk.folder.iterdir()}

    result = desk.export(shot, desk.folder)

    assert (result.written, result.skipped_same) == (6, 3)
    for name, stat in before.items():
        now = (desk.folder / name).stat()
        assert (now.st_ino, now.st_mtime_ns) == (stat.st_ino, stat.st_mtime_ns)


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_key_is_never_overwritten_even_where_overwriting_is_asked(desk, shot, overwrite):
    keys = files_in(desk.folder)

    with pytest.raises(ExportError, match=r"A0005\.png"):
        desk.export(shot, desk.folder, per_drawing(shot), overwrite=overwrite)

    assert files_in(desk.folder) == keys


def test_a_drawing_that_is_not_used_is_protected_too(desk, shot):
    less = edits.set_drawing_used(shot, shot.keys[1].drawing, used=False)
    keys = files_in(desk.folder)

    with pytest.raises(ExportError, match=r"A0005\.png"):
        desk.export(less, desk.folder, overwrite=True)

    assert files_in(desk.folder) == keys


def test_an_export_again_writes_only_what_is_missing(desk, shot, out):
    desk.export(shot, out)
    whole = files_in(out)
    for name in ("A0002.png", "A0007.png"):
        (out / name).unlink()

    result = desk.export(shot, out)

    assert (result.written, result.skipped_same) == (2, 7)
    assert files_in(out) == whole


def test_a_cancelled_export_leaves_whole_files_and_goes_on(desk, shot, out, tmp_path):
    desk.export(shot, tmp_path / "reference")
    token = CancelToken()
    pictures = StoppingPictures(shot, desk.planner, desk.cache)
    pictures.token = token

    with pytest.raises(Cancelled):
        export_shot(
            shot,
            FramePlan.of(shot),
            ExportNaming(default_pattern(shot), 1),
            pictures,
            out,
            overwrite=False,
            token=token,
            report=lambda _done, _total: None,
        )
    reference = files_in(tmp_path / "reference")
    assert files_in(out).items() < reference.items()
    desk.export(shot, out)

    assert files_in(out) == reference


def test_a_missing_inbetween_is_told(desk, shot, out):
    with pytest.raises(RenderError, match="not rendered yet"):
        export_shot(
            shot,
            FramePlan.of(shot),
            ExportNaming(default_pattern(shot), 1),
            desk.pictures(shot),
            out,
            overwrite=False,
            token=CancelToken(),
            report=lambda _done, _total: None,
        )


def test_a_key_that_vanishes_stops_the_export_with_its_name(desk, shot, out):
    desk.render(shot)
    plan, pictures = FramePlan.of(shot), desk.pictures(shot)
    items = export_items(shot, plan, ExportNaming(default_pattern(shot), 1), pictures)
    (desk.folder / "A0009.png").unlink()

    with pytest.raises(DrawingError, match=r"A0009\.png"):
        items[-1].read()


def test_a_drawing_that_stands_twice_is_one_source(desk, shot):
    twice = edits.insert_key(shot, shot.keys[0].drawing, 11)

    items = export_items(
        twice, FramePlan.of(twice), ExportNaming(default_pattern(shot), 1), desk.pictures(twice)
    )

    sources = [item.source_digest for item in items]
    assert sources[0] == sources[1] == sources[11]
    assert len(set(sources)) == len(set(sources[:11]))


def test_an_edited_key_exports_under_an_honest_refusal_and_then_anew(desk, shot, out):
    desk.export(shot, out)
    (desk.folder / "A0009.png").write_bytes(png_of(drawing(8)))

    with pytest.raises(ExportError, match=r"A0007\.png, A0008\.png, A0009\.png"):
        desk.export(shot, out)
    result = desk.export(shot, out, overwrite=True)

    assert (result.written, result.skipped_same) == (3, 6)
