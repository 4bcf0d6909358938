"""The merged pictures in PSD, PSB, OpenRaster and Krita files, by other writers and readers."""

from __future__ import annotations

import random
import struct
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from psd_tools import PSDImage

from inbetweener.errors import DrawingError
from inbetweener.imaging.kinds import PictureKind
from inbetweener.imaging.probe import probe
from inbetweener.imaging.reading import read_picture
from tests.support.layered_files import OraLayer, PsdLayer, document_with, ora, psd
from tests.support.png_samples import png_of, with_chunks

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

_VERSION_INFO = 1057


def _noise(seed: int, shape: tuple[int, ...] = (6, 9, 4), dtype: Any = np.uint8) -> NDArray[Any]:
    chance = np.random.default_rng(seed)
    return chance.integers(0, np.iinfo(dtype).max, shape, dtype, endpoint=True)


def _layer(shape: tuple[int, ...] = (6, 9, 4), dtype: Any = np.uint8) -> PsdLayer:
    return PsdLayer("1", _noise(7, shape, dtype))


def _on_white(straight: NDArray[Any]) -> NDArray[Any]:
    """As Photoshop keeps what is transparent."""
    most = np.iinfo(straight.dtype).max
    cover = straight[..., 3:] / most
    colours = np.rint(straight[..., :3] * cover + most * (1 - cover)).astype(straight.dtype)
    return np.concatenate([colours, straight[..., 3:]], axis=2)


@pytest.mark.parametrize("kind", ["kra", "ora"])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("planes", [3, 4])
def test_the_picture_in_a_zip_is_exactly_what_was_put_there(
    tmp_path: Path, kind: str, dtype: Any, planes: int
) -> None:
    pixels = _noise(1, (6, 9, planes), dtype)
    mime = "application/x-krita" if kind == "kra" else "image/openraster"
    path = tmp_path / f"A0001.{kind}"
    dpi = struct.pack(">IIB", 11811, 11811, 1)
    path.write_bytes(document_with(with_chunks(png_of(pixels), [(b"pHYs", dpi)]), mime))
    picture, info = read_picture(path), probe(path)
    assert (picture.pixels == pixels).all()
    assert picture.pixels.dtype == dtype
    assert [chunk.kind for chunk in picture.traits.carried] == [b"pHYs"]
    assert (info.width, info.height, info.channels) == (9, 6, planes)
    assert info.format is (PictureKind.KRA if kind == "kra" else PictureKind.ORA)


def test_a_zip_without_its_picture_is_refused_with_a_way_out(tmp_path: Path) -> None:
    path = tmp_path / "a.ora"
    path.write_bytes(ora([OraLayer("1", _noise(2))], (9, 6)))
    for look in (read_picture, probe):
        with pytest.raises(DrawingError, match="holds no merged picture; export it as PNG"):
            look(path)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("version", [1, 2])
def test_a_psd_shows_its_merged_picture_and_not_its_layers(
    tmp_path: Path, dtype: Any, version: int
) -> None:
    merged = _noise(3, (6, 9, 3), dtype)
    depth = np.dtype(dtype).itemsize * 8
    path = tmp_path / "A0001.psd"
    path.write_bytes(
        psd([_layer(dtype=dtype)], (9, 6), depth=depth, version=version, merged=merged)
    )
    picture, info = read_picture(path), probe(path)
    assert (picture.pixels == merged).all()
    assert (info.bit_depth, info.channels, info.format) == (depth, 3, PictureKind.PSD)
    assert picture.traits.bit_depth == depth


@pytest.mark.parametrize(("dtype", "in_block"), [(np.uint8, False), (np.uint16, True)])
@pytest.mark.parametrize("version", [1, 2])
def test_what_is_transparent_is_taken_off_the_white_it_is_kept_on(
    tmp_path: Path, dtype: Any, in_block: bool, version: int
) -> None:
    straight = _noise(4, dtype=dtype)
    straight[:2, :, 3] = np.iinfo(dtype).max
    straight[2, :, 3] = 0
    data = psd(
        [_layer(dtype=dtype)],
        (9, 6),
        depth=np.dtype(dtype).itemsize * 8,
        version=version,
        merged=_on_white(straight),
        in_block=in_block,
        has_alpha=True,
    )
    picture = read_picture(data, tmp_path / "a.psd")
    assert (picture.pixels[..., 3] == straight[..., 3]).all()
    assert (picture.pixels[:2] == straight[:2]).all()
    assert picture.pixels[2].max() == 0
    weight = straight[..., 3:] / np.iinfo(dtype).max
    off = np.abs(picture.pixels[..., :3].astype(float) - straight[..., :3]) * weight
    assert off[3:].max() <= 1


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_what_another_program_keeps_straight_stays_as_it_is(tmp_path: Path, dtype: Any) -> None:
    straight = _noise(11, dtype=dtype)
    straight[0, 0] = 0
    depth = np.dtype(dtype).itemsize * 8
    data = psd([_layer(dtype=dtype)], (9, 6), depth=depth, merged=straight, has_alpha=True)
    assert (read_picture(data, tmp_path / "a.psd").pixels == straight).all()


def test_a_saved_selection_is_no_transparency(tmp_path: Path) -> None:
    merged = _noise(5)
    picture = read_picture(psd([_layer()], (9, 6), merged=merged), tmp_path / "a.psd")
    assert (picture.pixels == merged[..., :3]).all()


def test_psd_tools_and_pillow_see_the_same_picture(tmp_path: Path) -> None:
    path = tmp_path / "a.psd"
    PSDImage.frompil(Image.fromarray(_noise(6, (6, 9, 3)))).save(str(path))
    ours = read_picture(path).pixels
    with Image.open(path) as theirs:
        assert (ours == np.array(theirs.convert("RGB"))).all()
    other = np.rint(PSDImage.open(path).numpy() * 255)
    assert (ours == other[..., :3]).all()


def test_grey_and_indexed_files(tmp_path: Path) -> None:
    grey = _noise(8, (6, 9, 1))
    picture = read_picture(psd([], (9, 6), mode=1, merged=grey), tmp_path / "a.psd")
    assert (picture.pixels == grey).all()
    assert picture.traits.is_grey
    path = tmp_path / "b.psd"
    header = struct.pack(">4sH6xHIIHH", b"8BPS", 1, 1, 1, 3, 8, 2)
    palette = bytes(range(256)) + bytes(256) + bytes(range(255, -1, -1))
    path.write_bytes(
        header + struct.pack(">I", 768) + palette + bytes(8) + b"\0\0" + bytes([0, 9, 255])
    )
    assert read_picture(path).pixels.tolist() == [[[0, 0, 255], [9, 0, 246], [255, 0, 0]]]


def test_a_psd_saved_without_its_picture_is_refused_with_a_way_out(tmp_path: Path) -> None:
    about = struct.pack(">I?III", 1, False, 0, 0, 1)
    path = tmp_path / "a.psd"
    path.write_bytes(psd([_layer()], (9, 6), resources={_VERSION_INFO: about}))
    for look in (read_picture, probe):
        with pytest.raises(DrawingError, match="without its merged picture"):
            look(path)


def test_bombs_are_refused_before_they_are_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "a.psd"
    data = bytearray(psd([], (9, 6)))
    data[14:22] = struct.pack(">II", 300_000, 300_000)
    path.write_bytes(data)
    with pytest.raises(DrawingError, match="pixels, and the largest"):
        probe(path)
    huge = bytearray(png_of(_noise(1)))
    huge[16:24] = struct.pack(">II", 100_000, 100_000)
    for look in (read_picture, probe):
        path.write_bytes(document_with(bytes(huge)))
        with pytest.raises(DrawingError):
            look(path)


_WHOLE = [
    psd([_layer()], (9, 6), merged=_on_white(_noise(9)), has_alpha=True),
    psd([_layer()], (9, 6), version=2, merged=_noise(9, (6, 9, 3))),
    document_with(png_of(_noise(9))),
]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(_WHOLE), st.integers(0, 2**32), st.integers(1, 5), st.booleans())
def test_damaged_files_end_in_a_sentence(
    tmp_path: Path, whole: bytes, seed: int, flips: int, is_cut: bool
) -> None:
    chance = random.Random(seed)  # noqa: S311 - damage, not secrets
    data = bytearray(whole)
    for _ in range(flips):
        data[chance.randrange(chance.choice((60, len(data))))] ^= 1 << chance.randrange(8)
    if is_cut:
        del data[chance.randrange(len(data)) :]
    path = tmp_path / "a.psd"
    path.write_bytes(data)
    for look in (probe, read_picture):
        try:
            look(path)
        except DrawingError as error:
            assert error.path == path  # noqa: PT017 - either is well


def test_reading_starts_at_the_beginning_of_bytes_in_memory() -> None:
    pixels = _noise(10, (6, 9, 3))
    assert (read_picture(document_with(png_of(pixels))).pixels == pixels).all()
