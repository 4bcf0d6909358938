"""OpenRaster files written by zipfile and pypng."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inbetweener.errors import DrawingError
from inbetweener.imaging.blending import Blend
from inbetweener.imaging.layered.reading import read_layered
from inbetweener.imaging.layered.tree import LayeredKind, LayerGroup, PixelLayer
from tests.support.layered_files import OraLayer, OraStack, ora, saved
from tests.support.png_samples import png_of

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def _noise(seed: int, shape: tuple[int, ...] = (5, 7, 4), dtype: Any = np.uint8) -> NDArray[Any]:
    random = np.random.default_rng(seed)
    return random.integers(0, np.iinfo(dtype).max, shape, dtype, endpoint=True)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_layers_come_exactly_as_they_were_written(tmp_path: Path, dtype: Any) -> None:
    below, above = _noise(1, (6, 9, 3), dtype), _noise(2, dtype=dtype)
    data = ora([OraLayer("BG", below), OraLayer("原画 & <1>", above, -3, 2)], (9, 6))
    file = read_layered(saved(tmp_path / "a.ora", data))
    assert (file.kind, file.width, file.height) == (LayeredKind.ORA, 9, 6)
    assert file.bit_depth == np.dtype(dtype).itemsize * 8
    first, second = file.pixel_layers()
    assert (first.name, second.name) == ("BG", "原画 & <1>")
    assert (second.left, second.top, second.width, second.height) == (-3, 2, 7, 5)
    assert (first.unpack()[..., :3] == below).all()
    assert (first.unpack()[..., 3] == np.iinfo(dtype).max).all()
    assert (second.unpack() == above).all()


def test_stacks_and_properties_are_told(tmp_path: Path) -> None:
    hidden = {"visibility": "hidden", "opacity": "0.5", "composite-op": "svg:multiply"}
    group = OraStack("A", [OraLayer("1", _noise(3)), OraLayer("2", _noise(4))], hidden)
    odd = OraLayer("x", _noise(5), attributes={"composite-op": "svg:color-dodge", "opacity": "7"})
    found, layer = read_layered(saved(tmp_path / "a.ora", ora([group, odd], (7, 5)))).roots
    assert isinstance(found, LayerGroup)
    assert (found.visible, found.opacity, found.blend) == (False, 0.5, Blend.MULTIPLY)
    assert [child.name for child in found.children] == ["1", "2"]
    assert isinstance(layer, PixelLayer)
    assert (layer.opacity, layer.blend) == (1.0, Blend.NORMAL)
    assert layer.notes == ("“x” blends as “color-dodge”: it is taken as normal.",)


def test_a_layer_without_a_name_is_called_after_its_file(tmp_path: Path) -> None:
    (layer,) = read_layered(saved(tmp_path / "a.ora", ora([OraLayer("", _noise(6))], (7, 5)))).roots
    assert layer.name == "layer0"


def test_resolution_is_carried(tmp_path: Path) -> None:
    data = ora([], (7, 5), image_attributes='xres="300" yres="300"')
    (chunk,) = read_layered(saved(tmp_path / "a.ora", data)).traits.carried
    assert int.from_bytes(chunk.data[:4]) == 11811


def test_what_is_no_layer_is_left_out_with_a_sentence(tmp_path: Path) -> None:
    xml = '<image w="7" h="5"><stack><text name="Hello"/><filter/></stack></image>'
    file = read_layered(saved(tmp_path / "a.ora", ora([], (7, 5), xml=xml)))
    assert file.roots == ()
    assert file.notes == (
        "“filter” is no layer of pixels: it is left out.",
        "“Hello” is no layer of pixels: it is left out.",
    )


def test_kritas_own_format_is_told(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.kra", ora([], (7, 5), mime=b"application/x-krita"))
    with pytest.raises(DrawingError, match="save it as OpenRaster"):
        read_layered(path)


_BILLION_LAUGHS = (
    '<!DOCTYPE image [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    '<image w="7" h="5"><stack name="&b;"/></image>'
)
_OUTSIDE = (
    '<!DOCTYPE image [<!ENTITY a SYSTEM "file:///etc/passwd">]><image w="7" h="5">&a;</image>'
)


@pytest.mark.parametrize(
    ("xml", "words"),
    [
        (_BILLION_LAUGHS, "damaged"),
        (_OUTSIDE, "damaged"),
        ("<image", "damaged"),
        ("<svg/>", "damaged"),
        ("<image><stack/></image>", "no pixels"),
        ('<image w="99999" h="5"><stack/></image>', "the largest that can be used"),
        ('<image w="nan" h="5"><stack/></image>', "no pixels"),
        ('<image w="1e300" h="5"><stack/></image>', "damaged"),
        ('<image w="7" h="5"><stack><layer src="data/x.png"/></stack></image>', "x.png is missing"),
        ('<image w="7" h="5"><stack><layer src="../../a"/></stack></image>', "is missing"),
        ('<image w="7" h="5"><stack><layer src="stack.xml"/></stack></image>', "is no PNG"),
        ('<image w="7" h="5"><stack><layer/></stack></image>', "is missing"),
        (f'<image w="7" h="5">{"<stack>" * 70}{"</stack>" * 70}</image>', "deep in one another"),
        (f'<image w="7" h="5"><stack>{"<stack/>" * 8001}</stack></image>', "more layers than"),
        (f'<image w="7" h="5"><stack>{"<x/>" * 8001}</stack></image>', "more layers than"),
    ],
)
def test_a_hostile_stack_ends_in_a_sentence(tmp_path: Path, xml: str, words: str) -> None:
    with pytest.raises(DrawingError, match=words):
        read_layered(saved(tmp_path / "a.ora", ora([], (7, 5), xml=xml)))


def _archive(members: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


_ONE = b'<image w="7" h="5"><stack><layer src="a.png"/></stack></image>'


def test_a_picture_too_large_is_refused_by_its_header(tmp_path: Path) -> None:
    png = bytearray(png_of(_noise(7)))
    png[16:24] = (60_000).to_bytes(4) * 2
    path = saved(tmp_path / "a.ora", _archive({"stack.xml": _ONE, "a.png": bytes(png)}))
    with pytest.raises(DrawingError, match="the largest that can be used"):
        read_layered(path)


def test_a_picture_that_is_packed_a_thousandfold_is_not_unpacked(tmp_path: Path) -> None:
    png = png_of(_noise(8)) + bytes(80 << 20)
    path = saved(tmp_path / "a.ora", _archive({"stack.xml": _ONE, "a.png": png}))
    (layer,) = read_layered(path).pixel_layers()
    with pytest.raises(DrawingError, match="larger than it may be"):
        layer.unpack()


def test_a_stack_that_is_packed_a_thousandfold_is_not_unpacked(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.ora", _archive({"stack.xml": _ONE + b" " * (5 << 20)}))
    with pytest.raises(DrawingError, match="larger than it may be"):
        read_layered(path)


def test_a_directory_of_millions_of_members_is_not_read(tmp_path: Path) -> None:
    data = bytearray(_archive({"stack.xml": _ONE, "a.png": png_of(_noise(11))}))
    end = data.rindex(b"PK\x05\x06")
    huge = bytearray(data)
    huge[end + 12 : end + 16] = (200 << 20).to_bytes(4, "little")
    larger = data[:end] + b"PK\x06\x07" + bytes(16) + data[end:]
    commented = bytearray(huge) + bytes(30)
    for each in (huge, larger, commented):
        with pytest.raises(DrawingError, match="far more parts"):
            read_layered(saved(tmp_path / "a.ora", bytes(each)))
    assert len(read_layered(saved(tmp_path / "b.ora", bytes(data))).roots) == 1


def test_a_zip_of_something_else_is_told(tmp_path: Path) -> None:
    with pytest.raises(DrawingError, match=r"stack\.xml is missing"):
        read_layered(saved(tmp_path / "a.ora", _archive({"word/document.xml": b"<w/>"})))
    with pytest.raises(DrawingError, match="damaged"):
        read_layered(saved(tmp_path / "b.ora", b"PK\x03\x04 and no more"))
    newer = bytearray(_archive({"stack.xml": _ONE}))
    newer[newer.index(b"PK\x01\x02") + 6] = 127  # the version that is needed to unpack it
    with pytest.raises(DrawingError, match="damaged"):
        read_layered(saved(tmp_path / "c.ora", bytes(newer)))


@given(st.data())
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_damaged_file_ends_in_a_sentence(tmp_path: Path, data: st.DataObject) -> None:
    layers: list[OraStack | OraLayer] = [
        OraStack("A", [OraLayer("1", _noise(9))]),
        OraLayer("2", _noise(10)),
    ]
    whole = bytearray(ora(layers, (7, 5)))
    for _ in range(data.draw(st.integers(0, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.one_of(st.just(len(whole)), st.integers(0, len(whole))))
    path = saved(tmp_path / "a.ora", bytes(whole[:cut]))
    with suppress(DrawingError):
        for layer in read_layered(path).pixel_layers():
            layer.unpack()
