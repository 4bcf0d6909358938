"""PSD files from two writers that are not ours: the published format by hand, and psd-tools."""

from __future__ import annotations

import struct
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from psd_tools import PSDImage
from psd_tools.constants import BlendMode, Compression

from inbetweener.errors import DrawingError
from inbetweener.imaging.blending import Blend
from inbetweener.imaging.layered.reading import layered_kind, read_layered
from inbetweener.imaging.layered.tree import LayeredKind, LayerGroup, PixelLayer, pixel_layers
from tests.support.layered_files import (
    DODGE,
    MULTIPLY,
    OVERLAY,
    PREDICTED,
    RAW,
    RLE,
    SCREEN,
    ZIP,
    PsdGroup,
    PsdLayer,
    PsdMask,
    psd,
    saved,
    solid_colour_block,
)

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def _noise(seed: int, shape: tuple[int, ...] = (5, 7, 4), dtype: Any = np.uint8) -> NDArray[Any]:
    random = np.random.default_rng(seed)
    return random.integers(0, np.iinfo(dtype).max, shape, dtype, endpoint=True)


def _only(path: Path) -> PixelLayer:
    (layer,) = read_layered(path).pixel_layers()
    return layer


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("version", [1, 2])
@pytest.mark.parametrize("compression", [RAW, RLE, ZIP, PREDICTED])
def test_layers_come_exactly_as_they_were_written(
    tmp_path: Path, dtype: Any, version: int, compression: int
) -> None:
    below, above = _noise(1, (6, 9, 3), dtype), _noise(2, (5, 7, 4), dtype)
    below[2, 3:] = 17  # a run, for packing by run lengths
    layers = [PsdLayer("BG", below), PsdLayer("Å 原画", above, -3, 2)]
    depth = np.dtype(dtype).itemsize * 8
    data = psd(layers, (9, 6), depth=depth, version=version, compression=compression)
    file = read_layered(saved(tmp_path / "a.psd", data))
    assert (file.kind, file.width, file.height) == (LayeredKind.PSD, 9, 6)
    assert (file.bit_depth, file.traits.bit_depth) == (depth, depth)
    first, second = file.pixel_layers()
    assert (first.name, second.name) == ("BG", "Å 原画")
    assert (second.left, second.top, second.width, second.height) == (-3, 2, 7, 5)
    assert (first.unpack()[..., :3] == below).all()
    assert (first.unpack()[..., 3] == np.iinfo(dtype).max).all()
    assert second.unpack().dtype == dtype
    assert (second.unpack() == above).all()
    assert file.notes == ()


@pytest.mark.parametrize("version", [1, 2])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_layers_in_a_block_of_their_own_are_found(tmp_path: Path, version: int, dtype: Any) -> None:
    cel = _noise(20, dtype=dtype)
    depth = np.dtype(dtype).itemsize * 8
    layers = [PsdGroup("A", [PsdLayer("1", cel)])]
    data = psd(layers, (7, 5), depth=depth, version=version, compression=PREDICTED, in_block=True)
    assert (_only(saved(tmp_path / "a.psd", data)).unpack() == cel).all()


@pytest.mark.parametrize("compression", list(Compression))
@pytest.mark.parametrize("depth", [8, 16])
def test_what_psd_tools_writes_is_read(tmp_path: Path, compression: Any, depth: Any) -> None:
    document = PSDImage.new("RGB", (12, 10), depth=depth)
    pixels = _noise(3, (10, 12, 4), np.uint8 if depth == 8 else np.uint16)
    group = document.create_group(name="A", opacity=128, blend_mode=BlendMode.MULTIPLY)
    group.create_pixel_layer_from_array(pixels, "1", 2, 1, compression)
    document.create_pixel_layer(Image.new("RGBA", (3, 3), (1, 2, 3, 4)), "top")
    document.save(tmp_path / "a.psd")
    file = read_layered(tmp_path / "a.psd")
    found, top = file.roots
    assert isinstance(found, LayerGroup)
    assert isinstance(top, PixelLayer)
    assert (found.name, found.opacity, found.blend) == ("A", 128 / 255, Blend.MULTIPLY)
    (layer,) = pixel_layers((found,))
    assert (layer.left, layer.top) == (1, 2)
    assert (layer.unpack() == pixels).all()
    assert (top.unpack()[0, 0] == np.array([1, 2, 3, 4]) * (1 if depth == 8 else 257)).all()


def test_properties_are_told(tmp_path: Path) -> None:
    cel = _noise(4)
    layers = [
        PsdLayer("a", cel, opacity=51, blend=MULTIPLY),
        PsdLayer("b", cel, blend=SCREEN, hidden=True),
        PsdLayer("c", cel, blend=DODGE, clipped=True),
        PsdLayer("d", cel, blocks={b"iOpa": b"\x80\0\0\0"}),
    ]
    a, b, c, d = read_layered(saved(tmp_path / "a.psd", psd(layers, (7, 5)))).pixel_layers()
    assert (a.opacity, a.blend) == (0.2, Blend.MULTIPLY)
    assert (b.blend, b.visible, a.visible) == (Blend.SCREEN, False, True)
    assert (c.blend, c.clipped, b.clipped) == (Blend.ADD, True, False)
    assert d.opacity == 128 / 255


def test_groups_lie_in_one_another(tmp_path: Path) -> None:
    cel = _noise(5)
    inner = PsdGroup("1", [PsdLayer("paint", cel), PsdLayer("line", cel)], blend=MULTIPLY)
    tree: list[PsdLayer | PsdGroup] = [
        PsdLayer("BG", cel),
        PsdGroup("A", [inner], hidden=True),
        PsdLayer("top", cel),
    ]
    low, group, top = read_layered(saved(tmp_path / "a.psd", psd(tree, (7, 5)))).roots
    assert (low.name, group.name, top.name) == ("BG", "A", "top")
    assert isinstance(group, LayerGroup)
    assert not group.visible
    (one,) = group.children
    assert isinstance(one, LayerGroup)
    assert one.blend is Blend.MULTIPLY
    assert [child.name for child in one.children] == ["paint", "line"]


@pytest.mark.parametrize("outside", [0, 255])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_mask_takes_alpha_away(tmp_path: Path, outside: int, dtype: Any) -> None:
    cel, mask = _noise(6, dtype=dtype), _noise(7, (3, 9), dtype)
    layer = PsdLayer("a", cel, 2, 1, mask=PsdMask(mask, 4, 0, outside))
    depth = np.dtype(dtype).itemsize * 8
    found = _only(saved(tmp_path / "a.psd", psd([layer], (9, 6), depth=depth))).unpack()
    maximum = np.iinfo(dtype).max
    shown = np.full((5, 7), outside * (maximum // 255), np.float64)
    shown[0:2, 2:7] = mask[1:3, 0:5]  # where both lie on the canvas
    assert (found[..., :3] == cel[..., :3]).all()
    assert np.abs(found[..., 3] - cel[..., 3] * shown / maximum).max() <= 0.51


def test_a_mask_can_be_off_or_faint(tmp_path: Path) -> None:
    cel = np.full((5, 7, 4), 255, np.uint8)
    nothing = np.zeros((5, 7), np.uint8)
    off = PsdLayer("a", cel, mask=PsdMask(nothing, disabled=True))
    faint = PsdLayer("b", cel, mask=PsdMask(nothing, density=51))
    first, second = read_layered(
        saved(tmp_path / "a.psd", psd([off, faint], (7, 5)))
    ).pixel_layers()
    assert (first.unpack() == 255).all()
    assert (second.unpack()[..., 3] == 204).all()


def test_the_mask_of_a_group_lies_on_all_its_layers(tmp_path: Path) -> None:
    cel = np.full((5, 7, 4), 255, np.uint8)
    mask = np.zeros((5, 7), np.uint8)
    mask[:, :3] = 255
    group = PsdGroup("A", [PsdGroup("B", [PsdLayer("1", cel)])], mask=PsdMask(mask))
    found = _only(saved(tmp_path / "a.psd", psd([group], (7, 5)))).unpack()
    assert (found[..., 3] == mask).all()


def test_grey_becomes_rgb_and_stays_grey_in_the_traits(tmp_path: Path) -> None:
    grey = _noise(8, (5, 7, 2))
    file = read_layered(saved(tmp_path / "a.psd", psd([PsdLayer("a", grey)], (7, 5), mode=1)))
    (layer,) = file.pixel_layers()
    assert (layer.unpack() == grey[..., [0, 0, 0, 1]]).all()
    assert file.traits.is_grey


def test_a_file_without_layers_is_one_layer(tmp_path: Path) -> None:
    merged = _noise(9, (5, 7, 4))
    layer = _only(saved(tmp_path / "a.psd", psd([], (7, 5), merged=merged)))
    # The fourth channel is a saved selection there, no transparency.
    assert (layer.unpack()[..., :3] == merged[..., :3]).all()
    assert (layer.unpack()[..., 3] == 255).all()


def test_a_layer_of_one_colour_becomes_pixels(tmp_path: Path) -> None:
    paper = PsdLayer("paper", None, blocks=solid_colour_block(250, 128, 3))
    layer = _only(saved(tmp_path / "a.psd", psd([paper], (7, 5))))
    assert (layer.width, layer.height) == (7, 5)
    assert (layer.unpack() == [250, 128, 3, 255]).all()


@pytest.mark.parametrize(
    ("block", "words"),
    [
        (b"curv", "adjusts the colours"),
        (b"GdFl", "gradient"),
        (b"TySh", "text without pixels"),
        (b"SoLd", "smart object"),
        (b"vmsk", "vector shape"),
    ],
)
def test_what_has_no_pixels_is_left_out_with_a_sentence(
    tmp_path: Path, block: bytes, words: str
) -> None:
    layers = [PsdLayer("a", _noise(10)), PsdLayer("odd", None, blocks={block: b"\0\0\0\0"})]
    file = read_layered(saved(tmp_path / "a.psd", psd(layers, (7, 5))))
    assert [layer.name for layer in file.pixel_layers()] == ["a"]
    (note,) = file.notes
    assert words in note
    assert "“odd”" in note


@pytest.mark.parametrize(
    ("layer", "words"),
    [
        (PsdLayer("x", _noise(11), blend=OVERLAY), "blends as “overlay”"),
        (PsdLayer("x", _noise(11), blocks={b"TySh": b"\0\0\0\0"}), "its pixels are taken"),
        (PsdLayer("x", _noise(11), blocks={b"lfx2": b"\0\0\0\0"}), "layer effects"),
        (PsdLayer("x", _noise(11), blocks={b"vmsk": b"\0\0\0\0"}), "vector mask"),
    ],
)
def test_what_is_lost_of_a_layer_is_told(tmp_path: Path, layer: PsdLayer, words: str) -> None:
    found = _only(saved(tmp_path / "a.psd", psd([layer], (7, 5))))
    assert any(words in note for note in found.notes)


def test_an_empty_layer_is_empty_and_no_fault(tmp_path: Path) -> None:
    layer = _only(saved(tmp_path / "a.psd", psd([PsdLayer("a", None)], (7, 5))))
    assert layer.is_empty
    assert layer.notes == ()


def test_resolution_is_carried(tmp_path: Path) -> None:
    resolution = struct.pack(">IHHIHH", 144 << 16, 1, 1, 144 << 16, 1, 1)
    data = psd([PsdLayer("a", _noise(12))], (7, 5), resources={1005: resolution})
    (chunk,) = read_layered(saved(tmp_path / "a.psd", data)).traits.carried
    assert chunk.kind == b"pHYs"
    assert int.from_bytes(chunk.data[:4]) == 5669


@pytest.mark.parametrize(("mode", "name"), [(4, "CMYK"), (9, "Lab"), (7, "multichannel")])
def test_other_colours_are_refused(tmp_path: Path, mode: int, name: str) -> None:
    path = saved(tmp_path / "a.psd", psd([PsdLayer("a", _noise(13))], (7, 5), mode=mode))
    with pytest.raises(DrawingError, match=f"{name} of 8 bits; save it as RGB"):
        read_layered(path)


def test_layers_of_a_mode_that_has_none_are_damage(tmp_path: Path) -> None:
    indexed = psd([PsdLayer("a", _noise(13))], (7, 5), mode=2)
    (layer,) = read_layered(saved(tmp_path / "a.psd", indexed)).pixel_layers()
    with pytest.raises(DrawingError, match="lacks its colours"):
        layer.unpack()


def test_thirty_two_bits_are_refused(tmp_path: Path) -> None:
    data = bytearray(psd([PsdLayer("a", _noise(14))], (7, 5)))
    data[22:24] = struct.pack(">H", 32)
    with pytest.raises(DrawingError, match="RGB of 32 bits"):
        read_layered(saved(tmp_path / "a.psd", bytes(data)))


def test_a_canvas_too_large_is_refused_by_its_header(tmp_path: Path) -> None:
    data = bytearray(psd([], (7, 5)))
    data[14:22] = struct.pack(">II", 300_000, 300_000)
    with pytest.raises(DrawingError, match="the largest that can be used"):
        read_layered(saved(tmp_path / "a.psd", bytes(data)))


def test_a_layer_too_large_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    bomb = PsdLayer("a", np.zeros((1, 1, 4), np.uint8))
    data = psd([bomb], (7, 5))
    box = struct.pack(">4i", 0, 0, 1, 1)
    huge = data.replace(box, struct.pack(">4i", 0, 0, 200_000, 200_000), 1)
    assert huge != data
    with pytest.raises(DrawingError, match="the largest that can be used"):
        read_layered(saved(tmp_path / "a.psd", huge))


def test_pixels_that_unpack_to_more_than_their_size_are_damage(tmp_path: Path) -> None:
    wide = psd([PsdLayer("a", np.zeros((64, 64, 4), np.uint8))], (64, 64), compression=ZIP)
    box = struct.pack(">4i", 0, 0, 64, 64)
    data = wide.replace(box, struct.pack(">4i", 0, 0, 8, 8), 1)
    with pytest.raises(DrawingError, match="cannot be unpacked"):
        _only(saved(tmp_path / "a.psd", data)).unpack()


def test_a_group_without_its_end_keeps_its_layers(tmp_path: Path) -> None:
    start = PsdLayer("</Layer group>", None, blocks={b"lsct": struct.pack(">I", 3)})
    end = PsdLayer("A", None, blocks={b"lsct": struct.pack(">I", 1)})
    cel = PsdLayer("1", _noise(15))
    for layers in ([start, cel], [cel, end]):
        file = read_layered(saved(tmp_path / "a.psd", psd(layers, (7, 5))))
        assert [node.name for node in file.roots] == ["1"]


def test_groups_that_lie_too_deep_are_refused(tmp_path: Path) -> None:
    node: PsdLayer | PsdGroup = PsdLayer("1", None)
    for _ in range(70):
        node = PsdGroup("g", [node])
    with pytest.raises(DrawingError, match="deep in one another"):
        read_layered(saved(tmp_path / "a.psd", psd([node], (7, 5))))


def test_control_characters_leave_the_names(tmp_path: Path) -> None:
    layer = _only(
        saved(tmp_path / "a.psd", psd([PsdLayer("a\x1b[31m\n..\0b\u202e", _noise(16))], (7, 5)))
    )
    assert layer.name == "a [31m .. b"


@given(st.data())
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_damaged_file_ends_in_a_sentence(tmp_path: Path, data: st.DataObject) -> None:
    group = PsdGroup("A", [PsdLayer("1", _noise(17), mask=PsdMask(_noise(18, (5, 7))))])
    whole = bytearray(psd([group, PsdLayer("2", _noise(19))], (7, 5), compression=ZIP))
    for _ in range(data.draw(st.integers(0, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.one_of(st.just(len(whole)), st.integers(0, len(whole))))
    path = saved(tmp_path / "a.psd", bytes(whole[:cut]))
    with suppress(DrawingError):
        for layer in read_layered(path).pixel_layers():
            if not layer.is_empty:
                layer.unpack()


def test_the_content_tells_the_kind(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.png", psd([], (7, 5)))
    assert layered_kind(path) is LayeredKind.PSD
    with pytest.raises(DrawingError, match="no file of layers"):
        read_layered(saved(tmp_path / "b.psd", b"GIF89a"))
