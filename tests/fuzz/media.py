"""Whole pictures, sounds and films of every kind: what the damage is done to."""

from __future__ import annotations

import io
import re
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from tests.fuzz.documents import written
from tests.support.png_samples import ALL_SORTS, random_png, with_chunks

if TYPE_CHECKING:
    from av.audio.stream import AudioStream


def pngs() -> list[bytes]:
    """Every sort of PNG, some with chunks that are carried on."""
    plain = [
        random_png(kind, depth, interlaced=interlaced, transparent=transparent)
        for kind, depth in ALL_SORTS
        for interlaced in (False, True)
        for transparent in (False, True)
        if not (transparent and kind in {4, 6})
    ]
    chunks = [
        (b"gAMA", (45455).to_bytes(4)),
        (b"pHYs", b"\0\0\x0b\x13\0\0\x0b\x13\x01"),
        (b"sRGB", b"\0"),
        (b"cICP", bytes((1, 13, 0, 1))),
        (b"tEXt", b"Software\0a program"),
    ]
    return plain + [with_chunks(each, chunks) for each in plain[::5]] + [_above_white()]


def _above_white() -> bytes:
    """A PNG of ours that holds light above white."""
    from inbetweener.imaging.highlights import with_highlights
    from inbetweener.imaging.light import pixels_of_light
    from inbetweener.imaging.writing import encode_png

    light = np.random.default_rng(8).uniform(0, 9, (13, 17, 3)).astype(np.float32)
    pixels, highlights = pixels_of_light(light)
    return with_highlights(encode_png(pixels), highlights, Path("a.png"))


def pictures() -> list[bytes]:
    """JPEG, WebP, BMP, TGA and TIFF, by Pillow; deep TIFFs by tifffile."""
    import tifffile
    from PIL import Image

    found: list[bytes] = []
    random = np.random.default_rng(5)
    for mode, planes in (("L", 1), ("RGB", 3), ("RGBA", 4)):
        pixels = random.integers(0, 256, (13, 17, planes), np.uint8)
        image = Image.fromarray(pixels[..., 0] if planes == 1 else pixels, mode=None)
        for kind, options in _PILLOW_KINDS:
            if kind == "JPEG" and mode == "RGBA":
                continue
            stream = io.BytesIO()
            image.save(stream, kind, **options)
            found.append(stream.getvalue())
    for planes in (1, 3, 4):
        deep = random.integers(0, 65536, (13, 17, planes), np.uint16)
        for compression in (None, "zlib"):
            stream = io.BytesIO()
            tifffile.imwrite(
                stream,
                deep[..., 0] if planes == 1 else deep,
                photometric="minisblack" if planes == 1 else "rgb",
                compression=compression,
            )
            found.append(stream.getvalue())
    return found


_PILLOW_KINDS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("JPEG", {"quality": 80}),
    ("JPEG", {"progressive": True}),
    ("WEBP", {"lossless": True}),
    ("WEBP", {"quality": 40}),
    ("BMP", {}),
    ("TGA", {}),
    ("TGA", {"compression": "tga_rle"}),
    ("TIFF", {}),
    ("TIFF", {"compression": "tiff_lzw"}),
    ("TIFF", {"compression": "tiff_adobe_deflate"}),
    ("TIFF", {"compression": "packbits"}),
)


def layered() -> list[bytes]:
    """PSD, PSB, OpenRaster and TIFF pages."""
    from tests.support.layered_files import (
        RAW,
        RLE,
        ZIP,
        PsdGroup,
        PsdLayer,
        PsdMask,
        psd,
        solid_colour_block,
    )

    random = np.random.default_rng(3)

    def noise(planes: int, depth: int = 8) -> Any:
        return random.integers(0, 2**depth, (5, 7, planes), np.uint8 if depth == 8 else np.uint16)

    found: list[bytes] = []
    for version in (1, 2):
        for depth in (8, 16):
            for packing in (RAW, RLE, ZIP):
                mask = PsdMask(noise(1, depth)[..., 0], 1, 1)
                group = PsdGroup(
                    "A", [PsdLayer("1", noise(4, depth), mask=mask), PsdLayer("e", None)]
                )
                top = PsdLayer("2", noise(4, depth), -2, 1, 128, b"mul ", clipped=True)
                filled = PsdLayer("c", None, blocks=solid_colour_block(255, 0, 128))
                found.append(
                    psd([group, top, filled], (7, 5), depth=depth, version=version,
                        compression=packing, in_block=depth == 16)
                )  # fmt: skip
    return found


def openrasters() -> list[bytes]:
    """OpenRaster files with stacks, opacities and modes."""
    from tests.support.layered_files import OraLayer, OraStack, ora

    random = np.random.default_rng(4)
    pixels = random.integers(0, 256, (5, 7, 4), np.uint8)
    deep = random.integers(0, 65536, (5, 7, 4), np.uint16)
    inner = OraStack("A", [OraLayer("1", pixels), OraLayer("2", deep, 2, -1)])
    other = OraLayer("line", pixels, attributes={"opacity": "0.5", "visibility": "hidden"})
    return [ora([inner, other], (7, 5)), ora([OraLayer("x", pixels)], (7, 5))]


def openexrs() -> list[bytes]:
    """Scan lines and tiles, several compressions, layers, windows, and our own."""
    import OpenEXR

    from inbetweener.imaging.light import pixels_of_light
    from inbetweener.imaging.picture import Picture
    from inbetweener.imaging.picture_formats import PictureFormat, encode_picture
    from inbetweener.imaging.traits import PngTraits
    from tests.support.exr_files import exr_of

    light = np.random.default_rng(6).uniform(0, 9, (13, 17, 4)).astype(np.float16)
    planes: dict[str, Any] = {name: light[..., place] for place, name in enumerate("RGBA")}
    box = (np.array([-2, 1], np.int32), np.array([20, 9], np.int32))
    pixels, above = pixels_of_light(light.astype(np.float32))
    own = Picture(pixels, PngTraits(16, has_alpha=True), above)
    return [
        exr_of(planes, compression=OpenEXR.ZIP_COMPRESSION),
        exr_of(planes, compression=OpenEXR.PIZ_COMPRESSION, displayWindow=box),
        exr_of({"Y": light[..., 0].astype(np.float32)}, compression=OpenEXR.PXR24_COMPRESSION),
        exr_of(planes, compression=OpenEXR.B44_COMPRESSION),
        exr_of({f"a.{name}": each for name, each in planes.items()}, xDensity=300.0),
        exr_of(planes, type=OpenEXR.tiledimage, tiles=OpenEXR.TileDescription()),
        encode_picture(own, PictureFormat.EXR),
    ]


def merged() -> list[bytes]:
    """Krita and OpenRaster files that hold their merged picture."""
    from tests.support.layered_files import document_with

    return [document_with(each, mime) for each in pngs()[::4] for mime in _MIMES]


_MIMES = ("application/x-krita", "image/openraster")


def tiff_pages() -> list[bytes]:
    """TIFFs of three pages, of 8 and 16 bits."""
    import tifffile

    random = np.random.default_rng(6)
    found: list[bytes] = []
    for order in ("<", ">"):
        for kind in (np.uint8, np.uint16):
            for packing in (None, "zlib"):
                stream = io.BytesIO()
                with tifffile.TiffWriter(stream, byteorder=order) as writer:
                    for _ in range(3):
                        page = random.integers(0, np.iinfo(kind).max, (5, 7, 4), kind)
                        writer.write(page, photometric="rgb", metadata=None,
                                     extrasamples=["unassalpha"], compression=packing)  # fmt: skip
                found.append(stream.getvalue())
    return found


def flows() -> list[bytes]:
    """Optical flow."""
    from inbetweener.imaging.flow_files import encode_flo

    random = np.random.default_rng(1)
    return [encode_flo(random.normal(size=(5, 7, 2)).astype(np.float32))]


def sounds() -> list[bytes]:
    """WAV, FLAC and MP3; OGG is decoded by a program of its own, a case a second."""
    import av

    from tests.support.sounds import tone, write_wav

    found = [
        written(partial(write_wav, samples=tone(0.05, rate=rate), rate=rate), "a.wav")
        for rate in (8000, 44_100, 48_000)
    ]
    for codec, suffix in (("flac", "flac"), ("libmp3lame", "mp3")):
        if codec in av.codecs_available:
            found.append(written(partial(_encode, codec=codec), f"a.{suffix}"))
    return found


def _encode(path: Path, codec: str) -> None:
    import av

    with av.open(str(path), "w") as container:
        stream = cast("AudioStream", container.add_stream(codec, rate=44_100))
        wave = np.asarray(np.sin(np.arange(4608) / 20) * 8000, np.int16)
        frame = av.AudioFrame.from_ndarray(wave[None, :], "s16", "mono")
        frame.sample_rate = 44_100
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def films() -> list[bytes]:
    """Short films; no WebM, whose encoder never writes the same bytes twice."""
    from tests.support.films import CODECS, write_film

    random = np.random.default_rng(2)
    frames = [random.integers(0, 256, (32, 32, 3), np.uint8) for _ in range(4)]
    found: list[bytes] = []
    for codec in CODECS:
        with tempfile.TemporaryDirectory() as folder:
            film = write_film(Path(folder) / "a", frames, codec).read_bytes()
            if b"webm" not in film[:64]:
                found.append(_named_anew(film))
    return found


def _named_anew(film: bytes) -> bytes:
    """A Matroska film without the names that are drawn by lot, nor the checksums over them."""
    for mark, length in ((b"s\xa4\x90", 16), (b"[sc]\xc5\x88", 8), (b"\xbf\x84", 4)):
        film = re.sub(b"(?s)(" + mark + b").{%d}" % length, rb"\1" + bytes(length), film)
    return film
