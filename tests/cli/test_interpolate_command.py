"""`inbetweener interpolate`: films in, films out, looked at frame by frame."""

from __future__ import annotations

import signal
from fractions import Fraction
from itertools import pairwise

import av
import cv2
import numpy as np
import pytest

from inbetweener import video
from inbetweener.cli import main
from inbetweener.imaging.flow_files import decode_flo
from inbetweener.video.reading import frames_of
from tests.support.films import held, scene, write_film, write_film_with_sound


def _pictures(path):
    return [frame.pixels() for frame in frames_of(path)]


def _difference(picture, other):
    return float(np.abs(picture.astype(int) - other).mean())


def _stream_facts(path):
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        base = stream.time_base or Fraction(0)
        times = [(frame.pts or 0) * base for frame in container.decode(stream)]
        context = stream.codec_context
        length_s = (stream.duration or 0) * base
        return context.name, context.pix_fmt, stream.average_rate, length_s, times


@pytest.mark.parametrize("model", ["dis-splat", None])
def test_a_film_goes_from_24_to_72_fps(tmp_path, model):
    """As the issue says: plays in an ordinary player; nothing black, doubled or missing."""
    drawings = scene(1, 8, step_px=5)
    film = write_film(tmp_path / "film", drawings, options={"crf": "10"})
    out = tmp_path / "film72.mp4"
    chosen = ["--model", model] if model else []

    code = main(["interpolate", str(film), "--fps-factor", "3", "--out", str(out), "-q", *chosen])

    assert code == 0
    name, pix_fmt, rate, length_s, times = _stream_facts(out)
    assert (name, pix_fmt, rate) == ("h264", "yuv420p", 72)
    assert times == [Fraction(number, 72) for number in range(22)]
    assert abs(length_s - Fraction(8, 24)) < Fraction(1, 24)
    other_player = cv2.VideoCapture(str(out))
    assert other_player.get(cv2.CAP_PROP_FPS) == 72
    assert sum(iter(lambda: other_player.read()[0], False)) == 22
    pictures = _pictures(out)
    assert len(pictures) == 22
    for number, drawing in enumerate(drawings):
        assert _difference(pictures[3 * number], drawing) < 6
    dark = min(drawing.mean() for drawing in drawings) * 0.8
    assert all(picture.mean() > dark for picture in pictures)
    steps = [_difference(a, b) for a, b in pairwise(pictures)]
    still = _difference(*_pictures(write_film(tmp_path / "still", [drawings[0]] * 2)))
    assert min(steps) > 2 * still


def test_the_new_frames_lie_between_the_old(shell, tmp_path):
    film = write_film(tmp_path / "film", [np.full((64, 96, 3), v, np.uint8) for v in (60, 120)])
    out = tmp_path / "out.mkv"

    shell.run("interpolate", film, "--between", "4", "--out", out)

    greys = [picture.mean() for picture in _pictures(out)]
    assert np.allclose(greys, [60, 72, 84, 96, 108, 120], atol=2)
    assert _stream_facts(out)[2] == 120


def test_cuts_are_never_drawn_across(shell, tmp_path):
    film = write_film(tmp_path / "film", [*scene(1, 5), *scene(2, 5)])

    answer = shell.run("interpolate", film, "--out", tmp_path / "out.mp4", "--json")

    (plan,) = answer.named("plan")
    assert (plan["cuts"], plan["held"], plan["new"]) == (1, 1, 8)
    assert len(shell.engine.prepared) == 8
    for left, right in shell.engine.prepared:
        assert _difference(left, right) < 30
    pictures = _pictures(tmp_path / "out.mp4")
    assert _difference(pictures[8], pictures[9]) < 3
    assert _difference(pictures[9], pictures[10]) > 30


def test_frames_that_show_the_same_are_dropped_and_what_lies_between_is_drawn(shell, tmp_path):
    film = write_film(tmp_path / "film", held(scene(1, 4, step_px=8), 2))

    answer = shell.run(
        "interpolate", film, "--threshold", "40", "--out", tmp_path / "out.mp4", "--json"
    )

    (plan,) = answer.named("plan")
    assert (plan["frames"], plan["kept"], plan["new"]) == (8, 4, 9)
    assert shell.engine.drawn[:3] == [0.25, 0.5, 0.75]
    held_out = shell.run(
        "interpolate", film, "--drop-held", "--out", tmp_path / "held.mp4", "--json"
    )
    assert held_out.named("plan") == [plan]
    keeps_all = shell.run("interpolate", film, "--out", tmp_path / "all.mp4", "--json")
    assert keeps_all.named("plan")[0]["kept"] == 8


def test_size_and_duration_are_chosen(shell, tmp_path):
    film = write_film(tmp_path / "film", scene(1, 12))
    out = tmp_path / "out.mp4"

    options = ["--size", "80x48", "--duration", "1", "--fps-factor", "1"]
    answer = shell.run("interpolate", film, *options, "--out", out)

    assert answer.code == 0
    assert _pictures(out)[0].shape == (48, 80, 3)
    _, _, rate, length_s, times = _stream_facts(out)
    assert (rate, length_s, len(times)) == (24, 1, 24)


@pytest.mark.parametrize(
    ("options", "is_silent"),
    [([], False), (["--no-sound"], True), (["--duration", "3"], True), (["--hold-last"], False)],
)
def test_sound_stays_where_the_speed_does(shell, tmp_path, options, is_silent):
    film = write_film_with_sound(tmp_path / "film.mp4", "aac", seconds=1)
    out = tmp_path / "out.mp4"

    answer = shell.run("interpolate", film, *options, "--out", out)

    assert answer.code == 0
    with av.open(str(out)) as container:
        assert (not container.streams.audio) == is_silent
        if not is_silent:
            sound = container.streams.audio[0]
            length_s = (sound.duration or 0) * (sound.time_base or 0)
            assert abs(float(length_s) - 1) < 0.05
    assert ("another speed" in answer.errors) == ("--duration" in options)


def test_the_flow_is_written_where_asked_for(shell, tmp_path):
    film = write_film(tmp_path / "film", scene(1, 3))
    shell.engine.moves_px = 4.0

    shell.run(
        "interpolate", film, "--size", "80x48", "--flow", tmp_path / "flow", "--out",
        tmp_path / "out.mp4",
    )  # fmt: skip

    names = sorted(path.name for path in (tmp_path / "flow").iterdir())
    assert names == [f"{n:06d}-{way}.flo" for n in (0, 1) for way in ("backward", "forward")]
    forward, backward = (
        decode_flo((tmp_path / "flow" / f"000001-{way}.flo").read_bytes())
        for way in ("forward", "backward")
    )
    assert forward.shape == (48, 80, 2)
    assert np.allclose(forward[..., 0], 4)
    assert np.allclose(backward[..., 0], -4)


def test_a_model_that_tells_no_flow_says_so(shell, tmp_path):
    film = write_film(tmp_path / "film", scene(1, 3))
    out = tmp_path / "out.mp4"

    answer = shell.run("interpolate", film, "--flow", tmp_path / "flow", "--out", out)

    assert answer.code == 1
    assert "does not tell the flow" in answer.errors
    assert not out.exists()
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (["--out", "film.mp4"], 4, "film itself"),
        (["--out", "there.mp4"], 4, "there already"),
        (["--fps-factor", "many"], 2, "5/2"),
        (["--fps-factor", "0"], 2, "above 0"),
        (["--fps-factor", "2", "--between", "1", "--duration", "2"], 2, "at most two"),
        (["--size", "large"], 2, "1280x720"),
        (["--model", "nobody"], 2, "no model"),
        (["--out", "film.txt"], 1, "ends in one of"),
    ],
)
def test_what_cannot_be_done_is_told(shell, tmp_path, monkeypatch, options, code, words):
    monkeypatch.chdir(tmp_path)
    write_film(tmp_path / "film", scene(1, 2))
    (tmp_path / "there.mp4").write_bytes(b"an older film")

    answer = shell.run("interpolate", "film.mp4", *options)

    assert answer.code == code
    assert words in answer.errors
    assert (tmp_path / "there.mp4").read_bytes() == b"an older film"


def test_what_is_no_film_is_told(shell, tmp_path):
    (tmp_path / "film.mp4").write_bytes(b"no film")

    answer = shell.run("interpolate", tmp_path / "film.mp4")

    assert answer.code == 1
    assert "no film that can be read" in answer.errors


def test_one_frame_is_a_film_too(shell, tmp_path):
    film = write_film(tmp_path / "film", scene(1, 1), "ffv1")

    answer = shell.run("interpolate", film, "--out", tmp_path / "out.mp4")

    assert answer.code == 0
    assert len(_pictures(tmp_path / "out.mp4")) == 1


@pytest.mark.parametrize("codec", ["vp9", "prores", "mpeg4"])
def test_films_of_every_kind_get_their_frames_where_they_belong(shell, tmp_path, codec):
    film = write_film(tmp_path / "film", scene(1, 6), codec)

    answer = shell.run("interpolate", film, "--out", tmp_path / "out.mp4", "--json")

    (plan,) = answer.named("plan")
    assert (plan["new"], plan["fps"]) == (5, 48)
    assert set(shell.engine.drawn) == {0.5}


def test_a_stop_leaves_nothing_behind(shell, tmp_path):
    film = write_film(tmp_path / "film", scene(1, 6))
    shell.engine.before_drawing = lambda _t: signal.raise_signal(signal.SIGINT)

    answer = shell.run("interpolate", film)

    assert answer.code == 130
    assert "begins anew" in answer.errors
    assert [path.name for path in tmp_path.iterdir()] == ["film.mp4"]


def test_frames_that_are_missing_are_told(shell, tmp_path):
    film = write_film(tmp_path / "film", scene(1, 40), "mpeg4")
    film.write_bytes(film.read_bytes()[: film.stat().st_size // 2])

    answer = shell.run("interpolate", film, "--out", tmp_path / "out.mp4")

    assert answer.code == 0
    assert "missing or damaged" in answer.errors


def test_an_interlaced_film_is_told(shell, tmp_path):
    film = write_film(tmp_path / "film", scene(1, 3), options={"x264-params": "tff=1"})

    answer = shell.run("interpolate", film, "--out", tmp_path / "out.mp4")
    made = shell.run("data", "movie", film, "--out", tmp_path / "set")

    assert "interlaced" in answer.errors
    assert "interlaced" in made.errors


def test_softsplat_takes_a_film_from_24_to_72_fps_and_writes_its_flow(tmp_path):
    import torch

    from inbetweener.inference.catalogue import Catalogue
    from inbetweener.networks.baselines.softsplat import SoftSplat
    from tests.support.tiny_models import register_model

    arguments = {"channels": [4, 6, 8], "columns": 2, "flow_share": 0.05}
    torch.manual_seed(0)
    network = SoftSplat(channels=(4, 6, 8), columns=2, flow_share=0.05)
    register_model(
        tmp_path / "models",
        network,
        name="softsplat",
        architecture="softsplat",
        arguments=arguments,
        proposers=None,
    )
    film = write_film(tmp_path / "film", scene(1, 4), options={"crf": "10"})
    out = tmp_path / "out.mp4"
    options = ["--fps-factor", "3", "--flow", str(tmp_path / "flow"), "--out", str(out), "-q"]

    code = main(
        ["interpolate", str(film), "--model", "softsplat", *options],
        Catalogue(tmp_path / "models"),
    )

    assert code == 0
    pictures = _pictures(out)
    assert len(pictures) == 10
    assert min(picture.mean() for picture in pictures) > 0.8 * pictures[0].mean()
    assert len(list((tmp_path / "flow").iterdir())) == 6


def test_a_program_without_pyav_says_where_to_get_it(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(video, "find_spec", lambda _name: None)
    (tmp_path / "film.mp4").write_bytes(b"whatever it is")

    assert main(["interpolate", str(tmp_path / "film.mp4")]) == 1
    assert "PyAV" in capsys.readouterr().err
