"""TIFFs of several pages, written by tifffile and by Pillow."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import tifffile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from inbetweener.errors import DrawingError
from inbetweener.imaging.layered.reading import read_layered
from inbetweener.imaging.layered.tree import LayeredKind

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def _noise(seed: int, shape: tuple[int, ...] = (5, 7, 4), dtype: Any = np.uint8) -> NDArray[Any]:
    random = np.random.default_rng(seed)
    return random.integers(0, np.iinfo(dtype).max, shape, dtype, endpoint=True)


def _written(path: Path, pages: list[NDArray[Any]], **options: Any) -> Path:
    with tifffile.TiffWriter(path, byteorder=options.pop("byteorder", "<")) as writer:
        for page in pages:
            alpha: dict[str, Any] = {"extrasamples": ["unassalpha"]} if page.shape[-1] == 4 else {}
            writer.write(page, photometric="rgb", metadata=None, **alpha, **options)
    return path


@pytest.mark.parametrize("byteorder", ["<", ">"])
@pytest.mark.parametrize("compression", [None, "zlib"])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [3, 4])
def test_pages_come_exactly_as_they_were_written(
    tmp_path: Path, dtype: Any, channels: int, compression: str | None, byteorder: str
) -> None:
    pages = [_noise(seed, (5, 7, channels), dtype) for seed in range(3)]
    path = _written(tmp_path / "a.tif", pages, compression=compression, byteorder=byteorder)
    file = read_layered(path)
    assert (file.kind, file.width, file.height) == (LayeredKind.TIFF, 7, 5)
    assert file.bit_depth == np.dtype(dtype).itemsize * 8
    assert [layer.name for layer in file.pixel_layers()] == ["Page 1", "Page 2", "Page 3"]
    for layer, page in zip(file.pixel_layers(), pages, strict=True):
        found = layer.unpack()
        assert found.dtype == dtype
        assert (found[..., :channels] == page).all()
        assert channels == 4 or (found[..., 3] == np.iinfo(dtype).max).all()


def test_pages_packed_by_lzw_are_read(tmp_path: Path) -> None:
    pages = [_noise(seed, (5, 7, 3)) for seed in range(2)]
    first, second = (Image.fromarray(page) for page in pages)
    first.save(tmp_path / "a.tif", save_all=True, append_images=[second], compression="tiff_lzw")
    for layer, page in zip(read_layered(tmp_path / "a.tif").pixel_layers(), pages, strict=True):
        assert (layer.unpack()[..., :3] == page).all()


def test_names_and_places_of_pages_are_told(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    with tifffile.TiffWriter(path) as writer:
        writer.write(_noise(4, (5, 7, 3)), photometric="rgb", metadata=None)
        tags = [(285, "s", 0, "A 2", True), (286, "2I", 1, (1, 2), True)]
        writer.write(
            _noise(5, (2, 3, 3)),
            photometric="rgb",
            metadata=None,
            resolution=(10, 10),
            extratags=tags,
        )
    file = read_layered(path)
    assert (file.width, file.height) == (8, 5)
    second = list(file.pixel_layers())[1]
    assert (second.name, second.left, second.top, second.width, second.height) == (
        "A 2",
        5,
        0,
        3,
        2,
    )


def test_grey_pages_stay_grey(tmp_path: Path) -> None:
    grey = _noise(6, (5, 7))
    tifffile.imwrite(tmp_path / "a.tif", grey, photometric="minisblack", metadata=None)
    file = read_layered(tmp_path / "a.tif")
    assert file.traits.is_grey
    (layer,) = file.pixel_layers()
    assert (layer.unpack()[..., 0] == grey).all()


def test_smaller_copies_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    with tifffile.TiffWriter(path) as writer:
        writer.write(_noise(7, (8, 8, 3)), photometric="rgb", metadata=None)
        writer.write(_noise(8, (4, 4, 3)), photometric="rgb", metadata=None, subfiletype=1)
    file = read_layered(path)
    assert len(file.roots) == 1
    assert file.notes == ("The smaller copies of pages in the file are left out.",)


def test_photoshops_layers_are_told(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(
        path,
        _noise(9, (5, 7, 3)),
        photometric="rgb",
        metadata=None,
        extratags=[(37724, "B", 4, b"8BIM", True)],
    )
    (note,) = read_layered(path).notes
    assert "save it as PSD" in note


def test_floats_are_refused(tmp_path: Path) -> None:
    tifffile.imwrite(tmp_path / "a.tif", np.ones((5, 7, 3), np.float32), photometric="rgb")
    with pytest.raises(DrawingError):
        read_layered(tmp_path / "a.tif")


def test_pages_that_lead_back_end(tmp_path: Path) -> None:
    path = _written(tmp_path / "a.tif", [_noise(10, (5, 7, 3)), _noise(11, (5, 7, 3))])
    data = bytearray(path.read_bytes())
    with tifffile.TiffFile(path) as file:
        first, last = (page.offset for page in file.pages)
    count = int.from_bytes(data[last : last + 2], "little")
    end = last + 2 + 12 * count
    data[end : end + 4] = first.to_bytes(4, "little")
    path.write_bytes(bytes(data))
    assert len(read_layered(path).roots) == 2


def test_a_page_too_large_is_refused_by_its_header(tmp_path: Path) -> None:
    path = _written(tmp_path / "a.tif", [_noise(12, (5, 7, 3)), _noise(13, (5, 9, 3))])
    data = bytearray(path.read_bytes())
    with tifffile.TiffFile(path) as file:
        tag = file.pages[1].aspage().tags["ImageWidth"]
    at, size = tag.valueoffset, tag.dtype
    assert size in (3, 4)
    data[at : at + (2 if size == 3 else 4)] = (60_000).to_bytes(2 if size == 3 else 4, "little")
    path.write_bytes(bytes(data))
    with pytest.raises(DrawingError, match="the largest that can be used"):
        read_layered(path)


@given(st.data())
@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_damaged_file_ends_in_a_sentence(tmp_path: Path, data: st.DataObject) -> None:
    pages = [_noise(14), _noise(15, (4, 4, 3), np.uint16)]
    whole = bytearray(_written(tmp_path / "a.tif", pages).read_bytes())
    for _ in range(data.draw(st.integers(0, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.one_of(st.just(len(whole)), st.integers(0, len(whole))))
    path = tmp_path / "b.tif"
    path.write_bytes(bytes(whole[:cut]))
    with suppress(DrawingError):
        for layer in read_layered(path).pixel_layers():
            layer.unpack()
