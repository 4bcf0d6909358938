import json
from pathlib import Path

import numpy as np
import pytest

from inbetweener.training.errors import TrainingError
from inbetweener.training.lottie import __main__ as command
from inbetweener.training.lottie import load_bank, rendering
from inbetweener.training.lottie.rendering import RenderConfig, render_folder


def write_animation(path: Path, *, end: int = 40, distance: float = 60.0) -> None:
    """A red square of 20 px that slides to the right over a canvas of 100 px at 48 fps."""
    slide = {
        "a": 1,
        "k": [
            {"t": 0, "s": [20, 50], "i": {"x": [1], "y": [1]}, "o": {"x": [0], "y": [0]}},
            {"t": end, "s": [20 + distance, 50]},
        ],
    }
    transform = {
        "ty": "tr",
        "p": {"a": 0, "k": [0, 0]},
        "a": {"a": 0, "k": [0, 0]},
        "s": {"a": 0, "k": [100, 100]},
        "r": {"a": 0, "k": 0},
        "o": {"a": 0, "k": 100},
    }
    square = {
        "ty": "rc",
        "p": {"a": 0, "k": [0, 0]},
        "s": {"a": 0, "k": [20, 20]},
        "r": {"a": 0, "k": 0},
    }
    fill = {"ty": "fl", "c": {"a": 0, "k": [1, 0, 0, 1]}, "o": {"a": 0, "k": 50}}
    layer = {
        "ty": 4,
        "ip": 0,
        "op": end,
        "st": 0,
        "ks": {key: transform[key] for key in "asro"} | {"p": slide},
        "shapes": [{"ty": "gr", "it": [square, fill, transform]}],
    }
    canvas = {"v": "5.5.0", "fr": 48, "ip": 0, "op": end, "w": 100, "h": 100}
    path.write_text(json.dumps(canvas | {"layers": [layer]}), encoding="utf-8")


@pytest.fixture
def rlottie():
    pytest.importorskip("rlottie_python", reason="rlottie-python, which is optional, is missing")


@pytest.mark.usefixtures("rlottie")
def test_a_folder_becomes_a_bank_of_premultiplied_rgba(tmp_path, capsys):
    write_animation(tmp_path / "a.json")
    write_animation(tmp_path / "still.json", distance=0)
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    out = tmp_path / "bank.npz"
    options = ["--out", str(out), "--size", "50", "--frames", "7", "--fps", "24"]
    assert command.main([str(tmp_path), *options]) == 0
    assert "1 clips, 7 frames" in capsys.readouterr().out
    frame = load_bank(out).frame(0)
    assert frame.shape == (50, 50, 4)
    square = frame[frame[..., 3] > 100]
    assert len(square) > 60
    np.testing.assert_allclose(square[0], [128, 0, 0, 128], atol=2)


@pytest.mark.usefixtures("rlottie")
def test_frames_are_evenly_spaced_in_time(tmp_path):
    write_animation(tmp_path / "a.json")
    bank = render_folder(tmp_path, RenderConfig(size=100, frames=9, fps=24))
    alphas = np.stack([bank.frame(k)[..., 3] for k in range(9)]).astype(float)
    places = (alphas.sum(axis=1) * np.arange(100)).sum(axis=1) / alphas.sum(axis=(1, 2))
    np.testing.assert_allclose(np.diff(places), 2 * 60 / 40, atol=0.1)


@pytest.mark.usefixtures("rlottie")
def test_a_folder_of_stills_is_an_error_in_words(tmp_path):
    write_animation(tmp_path / "still.json", distance=0)
    with pytest.raises(TrainingError, match="moves"):
        render_folder(tmp_path, RenderConfig(size=32))


def test_an_empty_folder_is_an_error_in_words(tmp_path, capsys):
    assert command.main([str(tmp_path), "--out", str(tmp_path / "bank.npz")]) == 1
    assert "no Lottie files" in capsys.readouterr().err


def test_without_the_package_the_message_says_what_to_install(tmp_path, monkeypatch):
    def missing(name):
        raise ImportError(name)

    (tmp_path / "a.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr(rendering, "import_module", missing)
    with pytest.raises(TrainingError, match="pip install rlottie-python"):
        render_folder(tmp_path, RenderConfig())
