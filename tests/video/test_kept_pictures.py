"""Frames with all that they have: alpha, 16 bits, grey, and animations of still formats."""

from __future__ import annotations

from fractions import Fraction

import av
import cv2
import numpy as np
import pytest

from inbetweener.errors import VideoError
from inbetweener.video.reading import frames_of, read_facts


def _write(path, codec, pix_fmt, frames, source, options=None, *, muxer=None, fps=24):
    with av.open(str(path), "w", format=muxer) as container:
        stream = container.add_stream(codec, rate=fps, options=options or {})
        stream.height, stream.width = frames[0].shape[:2]
        stream.pix_fmt = pix_fmt
        for index, pixels in enumerate(frames):
            frame = av.VideoFrame.from_ndarray(pixels, source)
            frame.pts, frame.time_base = index, Fraction(1, fps)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def _cels(count=3, size=(64, 80)):
    """Soft colours behind alpha that is 0 above, 255 below and rises between."""
    random = np.random.default_rng(0)
    rows = np.clip(np.linspace(-128, 383, size[0]), 0, 255).astype(np.uint8)
    cels = []
    for _ in range(count):
        coarse = random.integers(60, 200, (3, 4, 4), np.uint8)
        cel = cv2.resize(coarse, size[::-1], interpolation=cv2.INTER_LINEAR)
        cel[..., 3] = rows[:, None]
        cels.append(cel)
    return cels


@pytest.mark.parametrize(
    ("name", "codec", "pix_fmt", "muxer"),
    [
        ("film.mov", "png", "rgba", None),
        ("film.mov", "qtrle", "argb", None),
        ("film.mkv", "ffv1", "bgra", None),
        ("film.png", "apng", "rgba", "apng"),
        ("film.webp", "libwebp_anim", "bgra", None),
    ],
)
def test_alpha_of_lossless_films_is_kept_to_the_bit(tmp_path, name, codec, pix_fmt, muxer):
    cels = _cels()
    exact = {"lossless": "1"} if codec == "libwebp_anim" else {}
    film = _write(tmp_path / name, codec, pix_fmt, cels, "rgba", exact, muxer=muxer)

    facts, frames = read_facts(film), list(frames_of(film))

    assert facts.has_alpha
    assert len(frames) == 3
    for frame, cel in zip(frames, cels, strict=True):
        kept = frame.picture()
        seen = cel[..., 3] > 0  # WebP keeps no colour where nothing is seen
        assert np.array_equal(kept[seen], cel[seen])
        assert np.array_equal(kept[..., 3], cel[..., 3])


def test_alpha_of_prores_4444_is_kept_in_16_bits(tmp_path):
    cels = _cels()
    options = {"profile": "4", "alpha_bits": "16"}
    film = _write(tmp_path / "f.mov", "prores_ks", "yuva444p10le", cels, "rgba", options)

    kept = next(frames_of(film)).picture()

    assert kept.dtype == np.uint16
    assert np.abs(kept[..., 3] / 257 - cels[0][..., 3]).max() < 1
    assert np.abs(kept[40:, :, :3] / 257 - cels[0][40:, :, :3]).mean() < 2


def test_alpha_of_vp9_is_kept(tmp_path):
    options = {"crf": "4", "b": "0", "auto-alt-ref": "0", "cpu-used": "8"}
    cels = _cels()
    film = _write(tmp_path / "film.webm", "libvpx-vp9", "yuva420p", cels, "rgba", options)

    frames = list(frames_of(film))

    assert read_facts(film).has_alpha
    assert [round(frame.time_s * 24) for frame in frames] == [0, 1, 2]
    for frame, cel in zip(frames, cels, strict=True):
        assert np.abs(frame.picture()[..., 3].astype(int) - cel[..., 3]).mean() < 3


def test_gifs_keep_what_is_transparent(tmp_path):
    from PIL import Image

    cels = [Image.fromarray(np.zeros((8, 9, 4), np.uint8)) for _ in range(2)]
    for index, cel in enumerate(cels):
        cel.paste((200, 30, 40, 255), (index, 2, index + 4, 6))
    path = tmp_path / "film.gif"
    cels[0].save(path, save_all=True, append_images=cels[1:], duration=80, disposal=2)

    first, second = (frame.picture() for frame in frames_of(path))

    assert first[3, 0].tolist() == [200, 30, 40, 255]
    assert first[0, 0, 3] == 0
    assert second[3, 0, 3] == 0
    assert second[3, 4].tolist() == [200, 30, 40, 255]


@pytest.mark.parametrize("bits", [10, 12])
def test_deep_films_become_16_bits(tmp_path, bits):
    levels = np.arange(64, dtype=np.uint16) << (16 - bits)
    pixels = np.repeat(np.tile(levels, (16, 1))[..., None], 3, axis=2)
    film = _write(tmp_path / "film.mkv", "ffv1", f"gbrp{bits}le", [pixels], "rgb48le")

    kept = next(frames_of(film)).picture()

    assert read_facts(film).bit_depth == bits
    assert kept.dtype == np.uint16
    assert np.array_equal(kept >> (16 - bits), pixels >> (16 - bits))
    assert len(np.unique(kept)) == 64


def _yuv(path, pix_fmt, planes, *, matrix, colour_range):
    """A film of one frame whose planes hold these values alone."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("ffv1", rate=24)
        stream.width, stream.height, stream.pix_fmt = 64, 16, pix_fmt
        stream.codec_context.colorspace = matrix
        stream.codec_context.color_range = colour_range
        frame = av.VideoFrame(64, 16, pix_fmt)
        frame.colorspace, frame.color_range, frame.pts = matrix, colour_range, 0
        for plane, value in zip(frame.planes, planes, strict=True):
            plane.update(np.full((plane.height, plane.line_size // 2), value, "<u2").tobytes())
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


@pytest.mark.parametrize(
    ("matrix", "colour_range", "yuv", "rgb"),
    [
        (1, 1, (940, 512, 512), (1, 1, 1)),  # white paper is white
        (1, 1, (64, 512, 512), (0, 0, 0)),
        (1, 2, (1023, 512, 512), (1, 1, 1)),
        (1, 1, (250, 409, 960), (1, 0, 0)),
        (6, 1, (326, 361, 960), (1, 0, 0)),
        (9, 1, (294, 387, 960), (1, 0, 0)),
        (1, 1, (502, 512, 512), (0.5, 0.5, 0.5)),
    ],
)
def test_ten_bits_of_yuv_are_read_by_matrix_and_range(tmp_path, matrix, colour_range, yuv, rgb):
    film = _yuv(tmp_path / "f.mkv", "yuv420p10le", yuv, matrix=matrix, colour_range=colour_range)

    kept = next(frames_of(film)).picture()

    assert kept.dtype == np.uint16
    assert np.abs(kept / 65535 - rgb).max() < 0.003


def test_grey_films_are_known(tmp_path):
    grey = np.tile(np.arange(0, 64, dtype=np.uint8) * 4, (16, 1))
    film = _write(tmp_path / "film.mkv", "ffv1", "gray", [grey], "gray")

    assert read_facts(film).is_grey
    assert np.array_equal(next(frames_of(film)).picture(), np.repeat(grey[..., None], 3, axis=2))


def test_how_long_frames_are_shown_is_known(tmp_path):
    cels = _cels()
    film = _write(tmp_path / "film.webp", "libwebp_anim", "bgra", cels, "rgba", fps=10)

    assert [frame.duration_s for frame in frames_of(film)] == [Fraction(1, 10)] * 3


def test_damaged_animations_are_told(tmp_path):
    film = _write(tmp_path / "film.webp", "libwebp_anim", "bgra", _cels(), "rgba")
    film.write_bytes(film.read_bytes()[:60])

    with pytest.raises(VideoError, match=r"film\.webp"):
        list(frames_of(film))


def test_pictures_of_a_kind_that_nobody_knows_are_told(tmp_path):
    film = _write(tmp_path / "film.mov", "png", "rgba", _cels(), "rgba")
    data = film.read_bytes()
    assert data.count(b"png ") == 1
    film.write_bytes(data.replace(b"png ", b"!?!?"))

    with pytest.raises(VideoError, match="cannot be read"):
        read_facts(film)
