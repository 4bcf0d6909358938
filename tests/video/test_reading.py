"""Every frame once, upright, at its time and in its colour, whatever the film is."""

from __future__ import annotations

import ast
import contextlib
import socket
from fractions import Fraction

import av
import numpy as np
import pytest

from inbetweener.errors import VideoError
from inbetweener.paths import project_root
from inbetweener.video.reading import frames_of, read_facts
from tests.support.films import CODECS, scene, write_film


def _flat(rgb, size=(48, 64)):
    return np.full((*size, 3), rgb, np.uint8)


@pytest.mark.parametrize("codec", CODECS)
def test_every_codec_gives_every_frame_once_and_in_order(tmp_path, codec):
    drawings = scene(1, 9, step_px=9)

    frames = list(frames_of(write_film(tmp_path / "film", drawings, codec)))

    assert [frame.index for frame in frames] == list(range(9))
    steps = np.diff([float(frame.time_s) for frame in frames])
    assert np.allclose(steps, 1 / 24, atol=1e-3)
    for frame in frames:
        errors = [np.abs(frame.pixels().astype(int) - drawing).mean() for drawing in drawings]
        assert int(np.argmin(errors)) == frame.index


def test_uneven_times_are_kept(tmp_path):
    times_ms = [0, 40, 120, 130, 300, 900]
    film = write_film(tmp_path / "film", scene(1, 6), times_ms=times_ms)

    assert [frame.time_s * 1000 for frame in frames_of(film)] == times_ms


@pytest.mark.parametrize(("degrees", "turns"), [(90, 1), (180, 2), (-90, 3)])
def test_a_film_is_read_the_way_up_it_is_shown(tmp_path, degrees, turns):
    drawing = scene(2, 1)[0]
    film = write_film(tmp_path / "film", [drawing] * 2, turned_degrees=degrees)

    facts, frame = read_facts(film), next(frames_of(film))

    upright = np.rot90(drawing, turns)
    assert (facts.height_px, facts.width_px) == upright.shape[:2]
    assert np.abs(frame.pixels().astype(int) - upright).mean() < 8
    assert frame.small_pixels(80).shape == (upright.shape[0] // 2, upright.shape[1] // 2, 3)


def test_oblong_pixels_become_square(tmp_path):
    film = write_film(tmp_path / "film", scene(2, 2), sample_aspect_ratio=Fraction(4, 3))

    assert read_facts(film).width_px == round(160 * 4 / 3)
    assert next(frames_of(film)).pixels().shape == (96, 213, 3)


def test_odd_sizes_keep_their_last_row_and_column(tmp_path):
    picture = scene(2, 1, size=(97, 63))[0]
    film = write_film(tmp_path / "film", [picture] * 2, "ffv1")

    assert np.array_equal(next(frames_of(film)).pixels(), picture)


@pytest.mark.parametrize(
    ("size", "matrix", "colour_range", "yuv", "rgb"),
    [
        ((64, 48), 1, 1, (63, 102, 240), (255, 0, 0)),  # BT.709, limited, as it is tagged
        ((64, 48), 6, 1, (81, 90, 240), (255, 0, 0)),  # BT.601, limited
        ((64, 48), 1, 2, (54, 99, 255), (255, 0, 0)),  # BT.709, full
        ((64, 48), 2, 0, (81, 90, 240), (255, 0, 0)),  # no tags: small films are BT.601 ...
        ((1280, 720), 2, 0, (63, 102, 240), (255, 0, 0)),  # ... and large ones BT.709
        ((64, 48), 1, 2, (16, 128, 128), (16, 16, 16)),
        ((64, 48), 1, 1, (16, 128, 128), (0, 0, 0)),
    ],
)
def test_colours_are_read_by_matrix_and_range(tmp_path, size, matrix, colour_range, yuv, rgb):
    path = tmp_path / "film.mkv"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("ffv1", rate=24)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.codec_context.colorspace = matrix
        stream.codec_context.color_range = colour_range
        frame = av.VideoFrame(size[0], size[1], "yuv420p")
        frame.colorspace, frame.color_range, frame.pts = matrix, colour_range, 0
        for plane, value in zip(frame.planes, yuv, strict=True):
            plane.update(bytes([value]) * plane.buffer_size)
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))

    pixels = next(frames_of(path)).pixels()

    assert np.abs(pixels.astype(int) - rgb).max() <= 2


def test_a_damaged_film_gives_what_is_whole(tmp_path):
    film = write_film(tmp_path / "film", scene(3, 20), options={"g": "5"})
    data = bytearray(film.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 200] = bytes(200)
    film.write_bytes(data)

    assert len(list(frames_of(film))) >= 10


@pytest.mark.parametrize("content", [b"", b"no film at all", b"\0\0\0\x18ftypmp42" + bytes(200)])
def test_what_is_no_film_is_told(tmp_path, content):
    path = tmp_path / "film.mp4"
    path.write_bytes(content)

    with pytest.raises(VideoError, match=r"film\.mp4"):
        read_facts(path)
    with pytest.raises(VideoError):
        list(frames_of(tmp_path / "gone.mp4"))


def test_a_playlist_reaches_nothing_outside_this_machine(tmp_path):
    asked = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        playlist = tmp_path / "film.m3u8"
        address = f"http://127.0.0.1:{server.getsockname()[1]}/a.ts"
        playlist.write_text(
            f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{address}\n#EXT-X-ENDLIST\n",
            encoding="utf-8",
        )
        with pytest.raises(VideoError):
            read_facts(playlist)
        with contextlib.suppress(TimeoutError):
            asked.append(server.accept())

    assert asked == []


def test_a_sound_has_no_pictures(tmp_path):
    path = tmp_path / "sound.m4a"
    with av.open(str(path), "w", format="mp4") as container:
        stream = container.add_stream("aac", rate=44_100, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), "fltp", "mono")
        frame.sample_rate = 44_100
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))

    with pytest.raises(VideoError, match="no pictures"):
        read_facts(path)


def test_pyav_s_own_log_is_never_switched_on():
    """Its callback takes the interpreter's lock in the decoder's threads: films hang."""
    for file in (project_root() / "inbetweener" / "video").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "av.logging.set_level":
                assert ast.unparse(node.args[0]) == "None"
