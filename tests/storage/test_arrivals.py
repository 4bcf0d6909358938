"""What has become of the files of a document: new, gone, renamed, unfinished, our own."""

from __future__ import annotations

import numpy as np
import pytest

from inbetweener.core.cancel import CancelToken
from inbetweener.core.drawing import DrawingId
from inbetweener.storage.arrival_edits import can_move, left_out, taken_in, with_new_names
from inbetweener.storage.arrivals import FileKnowledge, look_for_arrivals
from inbetweener.storage.fingerprints import FingerprintIndex
from inbetweener.storage.folder_listing import folders_of, is_drawing_name, list_drawings
from inbetweener.storage.opening import OpenRequest, read_shot
from tests.support.exr_files import exr_of
from tests.support.key_files import drawing, write_keys
from tests.support.layered_files import document_with
from tests.support.png_samples import png_of

NAMES = ("A0001.png", "A0009.png", "A0017.png")


class Desk:
    """A folder of keys and the document that was made of it."""

    def __init__(self, folder, *, as_layers=False):
        self.folder = folder
        request = OpenRequest(folder, as_layers=as_layers)
        self.scene = read_shot(request, CancelToken(), lambda _done, _total: None).scene
        self.fingerprints = FingerprintIndex(folder.parent / "fingerprints.json")
        for file in self.scene.drawing_ids():
            self.fingerprints.fingerprint(folder / file)

    def look(self, **options):
        listing = list_drawings(self.folder, folders_of(self.scene))
        knowledge = FileKnowledge(self.folder, self.fingerprints)
        return look_for_arrivals(self.scene, listing, knowledge, CancelToken(), **options)

    def add(self, name, step=5, **options):
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(png_of(drawing(step, **options)))
        return path


@pytest.fixture
def desk(tmp_path):
    return Desk(write_keys(tmp_path / "walk", *NAMES))


def test_nothing_has_become_of_files_that_lie_as_they_lay(desk):
    found = desk.look()

    assert not (found.newcomers)
    assert not (found.renamed)
    assert not (found.missing)
    assert not (found.unusable)


def test_new_drawings_of_the_level_are_found_and_no_others(desk):
    desk.add("A0025.png", 6)
    for name in ("B0001.png", ".A0026.png", "~A0027.png", "A0028.tmp.png", "A0029.png.part"):
        desk.add(name, 7)
    (desk.folder / "A0030.png").write_bytes(b"")
    (desk.folder / "A0031.png").mkdir()

    found = desk.look()

    assert [each.drawing.id for each in found.newcomers] == ["A0025.png"]
    assert found.newcomers[0].is_certain
    assert not desk.look(passed_over=[DrawingId("A0025.png")]).newcomers


def test_the_same_drawing_in_another_format_is_no_new_one(desk):
    for name in ("A0009.jpg", "A0017.tif", "A0009.kra", "A0033.kra"):
        desk.add(name, 6)
    desk.add("A0025.tif", 6)
    desk.add("A0025.png", 6)

    found = desk.look()

    assert [each.drawing.id for each in found.newcomers] == ["A0025.png"]
    assert not found.unusable


def test_a_half_written_picture_is_not_taken_in(desk):
    whole = png_of(drawing(6))
    (desk.folder / "A0025.png").write_bytes(whole[: len(whole) // 2])

    found = desk.look()

    assert not found.newcomers
    assert [file for file, _ in found.unusable] == ["A0025.png"]


def test_a_copy_of_another_key_and_a_picture_of_another_size_are_not_certain(desk):
    (desk.folder / "A0025.png").write_bytes((desk.folder / "A0001.png").read_bytes())
    desk.add("A0033.png", size=(32, 24))

    copy, odd = desk.look().newcomers

    assert (copy.is_certain, copy.is_odd) == (False, False)
    assert (odd.is_certain, odd.is_odd) == (False, True)


def test_what_is_gone_is_missing_and_what_came_with_its_bytes_is_renamed(desk):
    (desk.folder / "A0009.png").rename(desk.folder / "A0011.png")
    (desk.folder / "A0001.png").unlink()

    found = desk.look()

    assert [(each.old, each.drawing.id) for each in found.renamed] == [("A0009.png", "A0011.png")]
    assert found.missing == {"A0001.png", "A0009.png"}
    assert found.lost == {"A0001.png"}
    assert not found.newcomers


def test_a_renamed_file_stays_at_its_frame_or_goes_where_its_number_says(desk):
    (desk.folder / "A0009.png").rename(desk.folder / "A0011.png")
    renamed = desk.look().renamed

    stays = with_new_names(desk.scene, renamed).layers[0].shot
    moved = with_new_names(desk.scene, renamed, moves=True).layers[0].shot

    assert can_move(desk.scene, renamed)
    assert stays.key_frames() == (0, 8, 16)
    assert moved.key_frames() == (0, 10, 16)
    assert [key.drawing for key in stays.keys] == ["A0001.png", "A0011.png", "A0017.png"]


def test_a_new_prefix_moves_nothing(desk):
    for name in NAMES:
        (desk.folder / name).rename(desk.folder / f"walk_{name}")

    renamed = desk.look().renamed

    assert len(renamed) == 3
    assert not can_move(desk.scene, renamed)


def test_each_layer_has_its_own_folder(tmp_path):
    for cel in ("A", "B"):
        write_keys(tmp_path / "cut" / cel, *(f"{cel}{n}.png" for n in (1, 2)))
    desk = Desk(tmp_path / "cut", as_layers=True)
    desk.add("B/B3.png", 6)

    found = desk.look()
    scene = taken_in(desk.scene, found.newcomers)

    assert [(each.layer, each.drawing.id) for each in found.newcomers] == [("B", "B/B3.png")]
    assert [len(layer.shot.keys) for layer in scene.layers] == [2, 3]


def test_what_is_left_out_is_new_no_more(desk):
    desk.add("A0025.png", 6)

    desk.scene = left_out(desk.scene, desk.look().newcomers)

    assert len(desk.scene.layers[0].shot.keys) == 3
    assert not desk.look().newcomers


def test_a_folder_that_cannot_be_looked_into_is_told(desk):
    desk.folder.rename(desk.folder.with_name("elsewhere"))

    found = desk.look()

    assert found.unreachable == {"."}
    assert found.missing == set(NAMES)


@pytest.mark.parametrize("name", ["A1.png", "原画1.tga", "a b 1.TIF"])
def test_names_of_drawings(name):
    assert is_drawing_name(name)


@pytest.mark.parametrize(
    "name", ["shot.inbetweener", "A1.txt", ".A1.png", "A1.png~", "A1.part.png", "~$A1.png", "A1"]
)
def test_names_of_other_files(name):
    assert not is_drawing_name(name)


def test_files_of_layers_beside_flat_pictures_are_no_new_drawings(desk):
    (desk.folder / "A0013.kra").write_bytes(document_with(png_of(drawing(2))))

    assert not desk.look().newcomers
    desk.add("A0013.png")
    assert [each.drawing.id for each in desk.look().newcomers] == ["A0013.png"]


def test_a_new_openexr_is_a_new_drawing(desk):
    light = drawing(2).astype(np.float16) / 255
    data = exr_of({name: light[..., place] for place, name in enumerate("RGB")})
    (desk.folder / "A0013.exr").write_bytes(data)

    assert [each.drawing.id for each in desk.look().newcomers] == ["A0013.exr"]
