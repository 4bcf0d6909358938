"""PSD, OpenRaster and TIFF files as folders of cels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from inbetweener.core.cancel import Cancelled, CancelToken
from inbetweener.errors import DrawingError, ExportError, FolderError
from inbetweener.imaging.blending import Blend
from inbetweener.imaging.layered.reading import read_layered
from inbetweener.imaging.layered.tree import (
    LayeredFile,
    LayeredKind,
    LayerGroup,
    LayerNode,
    PixelLayer,
)
from inbetweener.imaging.png_chunks import png_info, split_chunks
from inbetweener.storage.layer_import import import_folder, write_import
from inbetweener.storage.layer_levels import Split
from inbetweener.storage.layer_names import FolderNames, is_still_name
from inbetweener.storage.layer_proposal import propose_import
from inbetweener.storage.shot_folder import open_folder, survey_folder
from tests.support.layered_files import (
    MULTIPLY,
    OraLayer,
    OraStack,
    PsdGroup,
    PsdLayer,
    ora,
    psd,
    saved,
)
from tests.support.png_samples import expected_pixels

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.storage.layer_import import ImportedLayer
    from inbetweener.storage.layer_levels import ImportProposal

SIZE = (9, 6)


def _cel(seed: int, dtype: Any = np.uint8, planes: int = 4) -> Any:
    random = np.random.default_rng(seed)
    return random.integers(0, np.iinfo(dtype).max, (6, 9, planes), dtype, endpoint=True)


def _layer(name: str, left: int = 0, width: int = 9, **options: Any) -> PixelLayer:
    pixels = np.zeros((6, max(1, width), 4), np.uint8)
    return PixelLayer(name, left, 0, width, 6, lambda: pixels, **options)


def _file(*roots: LayerNode, kind: LayeredKind = LayeredKind.PSD) -> LayeredFile:
    from pathlib import Path

    return LayeredFile(Path("cut05.psd"), kind, *SIZE, 8, roots)


def _shape(proposal: ImportProposal) -> dict[str, list[tuple[str, str]]]:
    return {
        level.folder: [(drawing.name, drawing.file) for drawing in level.drawings]
        for level in proposal.levels
    }


def _imported(path: Path, out: Path, split: Split | None = None) -> tuple[ImportedLayer, ...]:
    file = read_layered(path)
    return write_import(
        file,
        propose_import(file, split),
        out,
        token=CancelToken(),
        report=lambda _done, _total: None,
    )


# --- how files are understood ---


def test_groups_are_levels_and_what_lies_in_them_their_drawings():
    file = _file(
        _layer("Background"),
        LayerGroup("A", (_layer("2"), _layer("1"), _layer("10"))),
        LayerGroup("B", (_layer("rough"), _layer("clean"))),
    )
    proposal = propose_import(file)
    assert proposal.split is Split.LEVELS
    assert _shape(proposal) == {
        "Background": [("Background", "Background0001.png")],
        "A": [("1", "A0001.png"), ("2", "A0002.png"), ("10", "A0010.png")],
        "B": [("rough", "B0001.png"), ("clean", "B0002.png")],
    }
    background, _, b = proposal.levels
    assert background.is_background
    assert b.notes == ("The drawings of “B” are numbered from the bottom up.",)


def test_a_group_in_a_group_is_one_drawing():
    one = LayerGroup("1", (_layer("paint"), _layer("line")))
    two = LayerGroup("2", (_layer("paint"), _layer("line")))
    assert _shape(propose_import(_file(LayerGroup("A", (one, two))))) == {
        "A": [("1", "A0001.png"), ("2", "A0002.png")]
    }


def test_a_group_that_is_a_background_is_one_picture():
    file = _file(
        LayerGroup("BG 1", (_layer("sky"), _layer("trees"))), LayerGroup("BOOK", (_layer("x"),))
    )
    assert _shape(propose_import(file)) == {
        "BG 1": [("BG 1", "BG 1_0001.png")],
        "BOOK": [("BOOK", "BOOK0001.png")],
    }


def test_numbered_layers_without_groups_are_the_drawings_of_one_level():
    file = _file(_layer("BG"), _layer("A3"), _layer("A1"), _layer("A2b"))
    proposal = propose_import(file)
    assert proposal.split is Split.DRAWINGS
    assert _shape(proposal) == {
        "BG": [("BG", "BG0001.png")],
        "A": [("A1", "A0001.png"), ("A2b", "A0002b.png"), ("A3", "A0003.png")],
    }


def test_layers_that_nobody_named_are_called_like_the_file():
    file = _file(_layer("Layer 1"), _layer("Layer 2"))
    assert _shape(propose_import(file)) == {
        "cut05": [("Layer 1", "cut05_0001.png"), ("Layer 2", "cut05_0002.png")]
    }


def test_layers_with_names_are_levels_of_their_own():
    file = _file(_layer("sky"), _layer("hero"), _layer("shadow", blend=Blend.MULTIPLY))
    proposal = propose_import(file)
    assert proposal.split is Split.LEVELS
    assert [level.folder for level in proposal.levels] == ["sky", "hero", "shadow"]
    assert proposal.levels[2].blend is Blend.MULTIPLY


def test_the_artist_can_have_it_the_other_way():
    file = _file(_layer("A1"), _layer("A2"))
    assert len(propose_import(file, Split.LEVELS).levels) == 2
    names = _file(_layer("sky"), _layer("hero"))
    (level,) = propose_import(names, Split.DRAWINGS).levels
    assert [drawing.file for drawing in level.drawings] == ["cut05_0001.png", "cut05_0002.png"]


def test_pages_are_drawings():
    file = _file(_layer("Page 1"), _layer("sky"), kind=LayeredKind.TIFF)
    assert propose_import(file).split is Split.DRAWINGS


def test_what_is_clipped_belongs_to_what_is_below():
    file = _file(_layer("paint"), _layer("shade", clipped=True), _layer("line"))
    assert [level.name for level in propose_import(file).levels] == ["paint", "line"]


def test_empty_groups_and_layers_are_left_out_and_told():
    file = _file(LayerGroup("A", ()), _layer("B", width=0), _layer("C"))
    proposal = propose_import(file)
    assert [level.name for level in proposal.levels] == ["C"]
    assert proposal.notes == ("“A” is empty: it is left out.", "“B” is empty: it is left out.")


def test_a_background_keeps_what_lies_beyond_the_canvas_and_cels_do_not():
    file = _file(
        _layer("sky", -5, 30),
        LayerGroup("A", (_layer("1", -5), _layer("2"))),
    )
    sky, cels = propose_import(file).levels
    assert sky.box == (-5, 0, 30, 6)
    assert sky.is_background
    assert cels.box == (0, 0, 9, 6)
    assert cels.notes == ("What lies beyond the canvas is cut off the drawings of “A”.",)


def test_a_background_far_away_is_refused_before_memory_is_taken():
    with pytest.raises(DrawingError, match="the largest that can be used"):
        propose_import(_file(_layer("sky", 100_000)))


def test_levels_say_how_they_lie():
    file = _file(LayerGroup("A", (_layer("1"),), visible=False, opacity=0.5, blend=Blend.SCREEN))
    (level,) = propose_import(file).levels
    assert (level.is_visible, level.opacity, level.blend) == (False, 0.5, Blend.SCREEN)


def test_drawings_that_all_blend_alike_make_their_level_blend_so():
    shadows = tuple(_layer(name, blend=Blend.MULTIPLY) for name in "12")
    (level,) = propose_import(_file(LayerGroup("A", shadows))).levels
    assert level.blend is Blend.MULTIPLY
    (mixed,) = propose_import(_file(LayerGroup("A", (*shadows, _layer("3"))))).levels
    assert mixed.blend is Blend.NORMAL
    assert "blend in several ways" in mixed.notes[0]


@pytest.mark.parametrize("name", ["BG", "bg_01", "Background", "背景", "BOOK 2", "paper", "OL-3"])
def test_backgrounds_are_known_by_their_names(name):
    assert is_still_name(name)


@pytest.mark.parametrize("name", ["A", "bgirl", "backpack", "Bob", "lola", "1", "bookworm"])
def test_other_names_are_no_backgrounds(name):
    assert not is_still_name(name)


@given(st.lists(st.text(max_size=30), max_size=12))
@settings(max_examples=150, deadline=None)
def test_folders_are_safe_and_never_doubled(names):
    folders = FolderNames()
    taken = [folders.take(name) for name in names]
    assert len({each.casefold() for each in taken}) == len(names)
    for folder in taken:
        assert folder not in ("", ".", "..")
        assert not set('<>:"/\\|?*\0\n') & set(folder)
        assert not folder.startswith(".")
        assert folder == folder.strip(" .")


_names = st.text(max_size=8)
_loose = st.builds(_layer, _names, st.integers(-20, 20), st.integers(0, 12), clipped=st.booleans())
_trees = st.recursive(
    _loose,
    lambda nodes: st.builds(LayerGroup, _names, st.lists(nodes, max_size=4).map(tuple)),
    max_leaves=12,
)


@given(_trees, st.sampled_from([None, *Split]))
@settings(max_examples=150, deadline=None)
def test_any_tree_gives_each_picture_a_name_of_its_own(node, split):
    proposal = propose_import(_file(node, _layer("x")), split)
    files = [
        f"{level.folder}/{drawing.file}".casefold()
        for level in proposal.levels
        for drawing in level.drawings
    ]
    assert len(set(files)) == len(files)
    assert all(level.drawings for level in proposal.levels)


# --- what is written ---


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_psd_becomes_a_folder_of_cels(tmp_path, dtype):
    ground, one, two = _cel(1, dtype, 3), _cel(2, dtype), _cel(3, dtype)
    tree: list[PsdLayer | PsdGroup] = [
        PsdLayer("BG", ground),
        PsdGroup("A", [PsdLayer("1", one, hidden=True), PsdLayer("2", two)]),
    ]
    data = psd(tree, SIZE, depth=np.dtype(dtype).itemsize * 8)
    path = saved(tmp_path / "cut05.psd", data)

    layers = _imported(path, tmp_path / "out")

    assert [(each.folder, each.files) for each in layers] == [
        ("BG", ("BG/BG0001.png",)),
        ("A", ("A/A0001.png", "A/A0002.png")),
    ]
    assert path.read_bytes() == data
    found = (tmp_path / "out" / "BG" / "BG0001.png").read_bytes()
    assert (
        png_info(split_chunks(found, path), path).header.bit_depth == np.dtype(dtype).itemsize * 8
    )
    assert (expected_pixels(found) == ground).all()  # three channels: it is opaque
    for name, cel in (("A0001.png", one), ("A0002.png", two)):
        assert (expected_pixels((tmp_path / "out" / "A" / name).read_bytes()) == cel).all()


def test_what_was_written_opens_as_a_shot(tmp_path):
    group = PsdGroup("A", [PsdLayer("1", _cel(1)), PsdLayer("3", _cel(2)), PsdLayer("7", _cel(3))])
    _imported(saved(tmp_path / "a.psd", psd([group], SIZE)), tmp_path / "out")
    survey = survey_folder(tmp_path / "out" / "A", CancelToken(), lambda _done, _total: None)
    shot = open_folder(survey)
    assert [key.drawing for key in shot.keys] == ["A0001.png", "A0003.png", "A0007.png"]
    assert [gap.length for gap in shot.gaps] == [2, 4]


def test_parts_of_a_drawing_are_merged_as_pillow_merges_them(tmp_path):
    paint, line = _cel(4), _cel(5)
    one = OraStack("1", [OraLayer("paint", paint), OraLayer("line", line)])
    hidden = OraStack(
        "2",
        [OraLayer("paint", paint), OraLayer("rough", line, attributes={"visibility": "hidden"})],
    )
    path = saved(tmp_path / "a.ora", ora([OraStack("A", [one, hidden])], SIZE))
    (layer,) = _imported(path, tmp_path / "out")
    found = expected_pixels((tmp_path / "out" / "A" / "A0001.png").read_bytes())
    expected = np.asarray(
        Image.alpha_composite(Image.fromarray(paint), Image.fromarray(line))
    ).astype(int)
    assert np.abs(found - expected)[expected[..., 3] > 0].max() <= 1
    alone = expected_pixels((tmp_path / "out" / "A" / "A0002.png").read_bytes())
    assert (alone[paint[..., 3] > 0] == paint[paint[..., 3] > 0]).all()
    assert layer.notes == ("Hidden layers in “2” are left out.",)


def test_what_is_clipped_shows_only_where_its_base_does(tmp_path):
    base, shade = np.zeros((6, 9, 4), np.uint8), np.zeros((6, 9, 4), np.uint8)
    base[1:4, 1:5] = (200, 100, 50, 255)
    shade[...] = (128, 128, 128, 255)
    layers = [PsdLayer("paint", base), PsdLayer("shade", shade, blend=MULTIPLY, clipped=True)]
    _imported(saved(tmp_path / "a.psd", psd(layers, SIZE)), tmp_path / "out")
    found = expected_pixels((tmp_path / "out" / "paint" / "paint0001.png").read_bytes())
    assert (found[..., 3] == base[..., 3]).all()
    assert (found[2, 2] == [100, 50, 25, 255]).all()


def test_the_opacity_of_a_level_is_told_and_that_of_a_drawing_is_in_its_pixels(tmp_path):
    cel = np.full((6, 9, 4), 255, np.uint8)
    faint = PsdGroup("A", [PsdLayer("1", cel, opacity=51), PsdLayer("2", cel)], opacity=128)
    alone = PsdLayer("hero", cel, opacity=51)
    tree: list[PsdLayer | PsdGroup] = [faint, alone]
    level, hero = _imported(saved(tmp_path / "a.psd", psd(tree, SIZE)), tmp_path / "out")
    assert (level.opacity, hero.opacity) == (128 / 255, 0.2)
    alphas = [
        int(expected_pixels((tmp_path / "out" / file).read_bytes())[0, 0, 3])
        for file in (*level.files, *hero.files)
    ]
    assert alphas == [51, 255, 255]


def test_a_wide_background_is_written_whole_and_says_where_it_lies(tmp_path):
    wide = np.random.default_rng(6).integers(0, 255, (6, 30, 3), np.uint8)
    path = saved(tmp_path / "a.psd", psd([PsdLayer("BG", wide, -8, 0)], SIZE))
    (layer,) = _imported(path, tmp_path / "out")
    assert (layer.x, layer.y, layer.is_background) == (-8, 0, True)
    assert (expected_pixels((tmp_path / "out" / layer.files[0]).read_bytes()) == wide).all()


def test_pages_of_a_tiff_become_the_drawings_of_a_level(tmp_path):
    pages = [_cel(seed, np.uint16, 3) for seed in range(3)]
    with tifffile.TiffWriter(tmp_path / "scan.tif") as writer:
        for page in pages:
            writer.write(page, photometric="rgb", metadata=None)
    (layer,) = _imported(tmp_path / "scan.tif", tmp_path / "out")
    assert layer.files == tuple(f"scan/scan{number:04d}.png" for number in (1, 2, 3))
    for file, page in zip(layer.files, pages, strict=True):
        found = expected_pixels((tmp_path / "out" / file).read_bytes())
        assert (found[..., :3] == page).all()


def test_nothing_is_overwritten_and_a_stopped_import_goes_on(tmp_path):
    group = PsdGroup("A", [PsdLayer("1", _cel(1)), PsdLayer("2", _cel(2))])
    path, out = saved(tmp_path / "a.psd", psd([group], SIZE)), tmp_path / "out"
    _imported(path, out)
    (out / "A" / "A0001.png").unlink()
    _imported(path, out)
    assert (out / "A" / "A0001.png").exists()
    (out / "A" / "A0001.png").write_bytes(b"the artist's own")
    with pytest.raises(ExportError, match=r"A0001\.png"):
        _imported(path, out)
    assert (out / "A" / "A0001.png").read_bytes() == b"the artist's own"


def test_it_can_be_stopped_and_tells_how_far_it_is(tmp_path):
    groups = [PsdGroup(name, [PsdLayer("1", _cel(1)), PsdLayer("2", _cel(2))]) for name in "AB"]
    file = read_layered(saved(tmp_path / "a.psd", psd(groups, SIZE)))
    told: list[tuple[int, int]] = []
    write_import(
        file,
        propose_import(file),
        tmp_path / "out",
        token=CancelToken(),
        report=lambda done, total: told.append((done, total)),
    )
    assert told[-1] == (4, 4)
    assert told == sorted(told)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        write_import(
            file,
            propose_import(file),
            tmp_path / "other",
            token=token,
            report=lambda _done, _total: None,
        )


def test_a_damaged_layer_is_told(tmp_path):
    group = PsdGroup("A", [PsdLayer("1", _cel(1), mask=None)])
    data = psd([group], SIZE, compression=2)
    where = data.index(b"\x00\x02\x78\x9c")  # the first channel that is packed by zip
    damaged = data[: where + 4] + b"\xff" * 8 + data[where + 12 :]
    with pytest.raises(DrawingError, match="cannot be unpacked"):
        _imported(saved(tmp_path / "a.psd", damaged), tmp_path / "out")
    assert not list((tmp_path / "out" / "A").iterdir())


def test_it_goes_beside_the_file_unless_somebody_says_otherwise(tmp_path):
    assert import_folder(tmp_path / "cut05.psd") == tmp_path / "cut05-layers"


def test_a_file_of_layers_that_is_opened_as_a_folder_says_what_to_do(tmp_path):
    path = saved(tmp_path / "cut05.psd", psd([PsdLayer("1", _cel(1))], SIZE))
    with pytest.raises(FolderError, match=r"inbetweener import-layers cut05\.psd"):
        survey_folder(path, CancelToken(), lambda _done, _total: None)
