import numpy as np
import pytest

from inbetweener.training.errors import TrainingError
from inbetweener.training.lottie import __main__ as command
from inbetweener.training.lottie import animation, load_bank
from inbetweener.training.lottie.rendering import RenderConfig, render_folder
from tests.support.lottie_files import write_animation


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
    monkeypatch.setattr(animation, "import_module", missing)
    with pytest.raises(TrainingError, match="pip install rlottie-python"):
        render_folder(tmp_path, RenderConfig())
