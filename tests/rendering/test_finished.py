from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from inbetweener.core import edits
from inbetweener.core.edits import LengthRule
from inbetweener.core.gap import Treatment
from inbetweener.core.plan import CellKind, FramePlan
from inbetweener.errors import DrawingError, RenderError
from tests.support.desk import Desk
from tests.support.key_files import drawing
from tests.support.png_samples import chunks_of, expected_pixels, png_of, raw_png, with_chunks


def cells(shot, kind: CellKind):
    return [cell for cell in FramePlan.of(shot).cells() if cell.kind is kind]


def test_a_png_key_is_given_byte_for_byte_with_whatever_it_carries(desk):
    odd = with_chunks(png_of(drawing(0)), [(b"tEXt", b"Author\0me"), (b"prVt", b"\x01\x02")])
    (desk.folder / "A0001.png").write_bytes(odd + b"trailing")
    shot = desk.shot()

    files = [desk.pictures(shot).read(cell) for cell in cells(shot, CellKind.KEY)]

    on_disk = [(desk.folder / f"A000{n}.png").read_bytes() for n in (1, 5, 9)]
    assert files == on_disk
    assert files[0].endswith(b"trailing")


@pytest.mark.parametrize(("suffix", "tolerance"), [("jpg", 8), ("tif", 0), ("bmp", 0), ("webp", 8)])
def test_a_key_of_another_format_becomes_a_png(tmp_path, suffix, tolerance):
    folder = tmp_path / "shot"
    folder.mkdir()
    for step in range(2):
        picture = Image.fromarray(drawing(step))
        picture.save(folder / f"A{step + 1}.{suffix}", quality=95, dpi=(300, 300))
    desk = Desk(tmp_path, folder)
    shot = desk.shot()

    file = desk.pictures(shot).read(cells(shot, CellKind.KEY)[0])

    difference = np.abs(expected_pixels(file) - drawing(0).astype(int))
    assert np.median(difference) <= tolerance
    assert raw_png(file).bit_depth == 8
    if suffix in ("jpg", "tif"):
        assert (b"pHYs", (11811).to_bytes(4) * 2 + b"\x01") in chunks_of(file)
    assert len(desk.inbetweens(shot)) == 3


def test_a_png_by_another_name_is_still_given_byte_for_byte(desk):
    (desk.folder / "A0001.png").rename(desk.folder / "A0001.TGA")
    shot = desk.shot()

    file = desk.pictures(shot).read(cells(shot, CellKind.KEY)[0])

    assert file == (desk.folder / "A0001.TGA").read_bytes()


def test_a_damaged_key_is_told_and_not_exported(desk):
    shot = desk.shot()
    path = desk.folder / "A0005.png"
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(data)

    with pytest.raises(DrawingError, match=r"A0005\.png"):
        desk.pictures(shot).read(cells(shot, CellKind.KEY)[1])


def test_a_vanished_key_is_told(desk):
    shot = desk.shot()
    (desk.folder / "A0005.png").unlink()

    with pytest.raises(DrawingError, match=r"A0005\.png"):
        desk.pictures(shot).read(cells(shot, CellKind.KEY)[1])


def test_an_inbetween_is_ready_once_it_is_drawn(desk):
    shot = desk.shot()
    pictures = desk.pictures(shot)
    cell = cells(shot, CellKind.INBETWEEN)[0]

    assert not pictures.is_ready(cell)
    with pytest.raises(RenderError, match=r"inbetween 1 after A0001\.png"):
        pictures.read(cell)
    desk.render(shot)

    assert pictures.is_ready(cell)
    assert pictures.read(cell) == desk.cache.read(pictures.digest(cell))


def test_keys_and_blanks_are_always_ready(desk):
    shot = edits.set_treatment(desk.shot(), [0, 1], Treatment.BLANK)

    assert all(map(desk.pictures(shot).is_ready, FramePlan.of(shot).cells()))


@pytest.mark.parametrize(("planes", "sample"), [(3, 65535), (4, 0)])
def test_a_blank_is_paper_or_an_empty_cel_in_the_form_of_its_key(desk, planes, sample):
    for step, name in enumerate(("A0001.png", "A0005.png", "A0009.png")):
        (desk.folder / name).write_bytes(png_of(drawing(step, planes=planes, depth=16)))
    shot = edits.set_treatment(desk.shot(), [0], Treatment.BLANK)

    blank = raw_png(desk.pictures(shot).read(cells(shot, CellKind.BLANK)[0]))

    assert (blank.bit_depth, blank.samples.shape) == (16, (48, 64, planes))
    assert (blank.samples == sample).all()


def test_a_fitted_key_of_the_canvas_size_is_still_given_byte_for_byte(desk):
    (desk.folder / "A0005.png").write_bytes(png_of(drawing(1, size=(32, 24))))
    shot = edits.set_count(desk.shot(fit=True), [0, 1], 0, LengthRule.KEEP)

    first, other, _ = (desk.pictures(shot).read(cell) for cell in cells(shot, CellKind.KEY))

    assert first == (desk.folder / "A0001.png").read_bytes()
    assert expected_pixels(other).shape == (48, 64, 3)


def test_all_drawings_of_the_shot_are_key_files(desk):
    whole = desk.shot()
    shot = edits.set_drawing_used(whole, whole.keys[1].drawing, used=False)

    assert [path.name for path in desk.pictures(shot).key_files()] == [
        "A0001.png",
        "A0005.png",
        "A0009.png",
    ]


def test_a_folder_in_the_place_of_a_key_is_told(desk):
    shot = desk.shot()
    (desk.folder / "A0005.png").unlink()
    (desk.folder / "A0005.png").mkdir()

    with pytest.raises(DrawingError, match="not a file"):
        desk.pictures(shot).read(cells(shot, CellKind.KEY)[1])


def test_the_job_of_a_gap_is_made_once_for_all_its_inbetweens(desk, monkeypatch):
    shot = edits.set_count(desk.shot(), [0, 1], 3, LengthRule.KEEP)
    made: list[int] = []
    known_job = desk.planner.known_job

    def noted(shot, gap):
        made.append(gap)
        return known_job(shot, gap)

    monkeypatch.setattr(desk.planner, "known_job", noted)
    pictures = desk.pictures(shot)
    digests = [pictures.digest(cell) for cell in cells(shot, CellKind.INBETWEEN)]

    assert digests == desk.digests(shot)
    assert made == [0, 1]
