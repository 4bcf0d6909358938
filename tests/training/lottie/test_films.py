from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np
import pytest

from inbetweener.training.errors import TrainingError
from inbetweener.training.lottie import films as command
from inbetweener.training.lottie.animation import Opener
from inbetweener.training.lottie.film_scenes import Player, Scene, make_scene
from inbetweener.training.lottie.films import FilmsOptions, make_films
from inbetweener.video.reading import frames_of, read_facts
from tests.support.lottie_files import write_animation

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

pytestmark = pytest.mark.usefixtures("rlottie")

GREY = (90, 90, 90)


def _scene(tmp_path: Path, *, exposure: int = 1, pan_px: float = 0.0) -> Scene:
    """The red square of `write_animation`, which goes 3 px a drawing, over grey."""
    write_animation(tmp_path / "square.json")
    animation = Opener().open(tmp_path / "square.json")
    assert animation is not None
    still = np.zeros(2)
    player = Player(
        animation=animation,
        size_px=100,
        first=0,
        place_px=np.array([50.0, 50.0]),
        reach_px=still,
        swings=still,
        phase=still,
    )
    return Scene(
        size_px=(100, 80),
        exposure=exposure,
        drawings=5,
        backdrop=np.full((120, 120, 3), GREY, np.uint8),
        camera_px=np.array([[0.0, 0.0], [pan_px, 0.0]]),
        players=(player,),
    )


def _square_x(picture: NDArray[np.uint8]) -> float:
    """The middle of what is redder than the ground."""
    red = np.clip(picture[..., 0].astype(int) - GREY[0], 0, None).sum(axis=0)
    return float((red * np.arange(len(red))).sum() / red.sum())


@pytest.mark.parametrize(("exposure", "step_px"), [(1, 3.0), (2, 6.0)])
def test_an_animation_moves_by_itself_over_its_place(
    tmp_path: Path, exposure: int, step_px: float
) -> None:
    scene = _scene(tmp_path, exposure=exposure)

    drawings = [scene.drawing(number, 24) for number in range(4)]

    assert drawings[0].shape == (80, 100, 3)
    assert tuple(drawings[0][0, 0]) == GREY
    steps = np.diff([_square_x(drawing) for drawing in drawings])
    np.testing.assert_allclose(steps, step_px, atol=0.1)


def test_half_clear_paint_lets_the_place_through(tmp_path: Path) -> None:
    drawing = _scene(tmp_path).drawing(0, 24)

    np.testing.assert_allclose(drawing[50, 20], [173, 45, 45], atol=2)


def test_the_camera_moves_everything(tmp_path: Path) -> None:
    still, panned = _scene(tmp_path), _scene(tmp_path, pan_px=8.0)

    moved = _square_x(still.drawing(4, 24)) - _square_x(panned.drawing(4, 24))

    assert moved == pytest.approx(8.0, abs=0.1)


def test_a_player_swings_about_its_place(tmp_path: Path) -> None:
    player = _scene(tmp_path).players[0]
    swinging = Player(
        animation=player.animation,
        size_px=10,
        first=0,
        place_px=np.array([50.0, 40.0]),
        reach_px=np.array([8.0, 0.0]),
        swings=np.array([1.0, 1.0]),
        phase=np.zeros(2),
    )

    np.testing.assert_allclose(swinging.centre_px(0.25), [58, 40])
    np.testing.assert_allclose(swinging.centre_px(0.75), [42, 40])


def test_the_same_lots_make_the_same_scene(tmp_path: Path) -> None:
    animation = _scene(tmp_path).players[0].animation

    one, other = (make_scene(np.random.default_rng(3), [animation], (64, 48), 24) for _ in range(2))

    assert one.drawings >= 5
    np.testing.assert_array_equal(one.drawing(2, 24), other.drawing(2, 24))


def test_a_folder_becomes_films_of_several_kinds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, out = tmp_path / "lottie", tmp_path / "films"
    folder.mkdir()
    for number in range(8):
        write_animation(folder / f"{number}.json")

    options = ["--out", str(out), "--films", "2", "--size", "64x48"]
    assert command.main([str(folder), *options]) == 0

    told = capsys.readouterr().out.splitlines()
    films = sorted(out.iterdir())
    assert [film.name for film in films] == ["film-01.mp4", "film-02.webm"]
    assert [line.split(":")[0] for line in told] == [str(film) for film in films]
    facts = read_facts(films[0])
    assert (facts.width_px, facts.height_px, facts.fps) == (64, 48, Fraction(24))
    pictures = [frame.pixels() for frame in frames_of(films[1])]
    assert any(not np.array_equal(pictures[0], picture) for picture in pictures)


def test_nobody_plays_in_two_scenes_nor_in_two_skins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ["1f44d", "1f44d_1f3fb", "1f44d_1f3ff", "cat", "dog", "fox"]:
        write_animation(tmp_path / f"{name}.json")
    casts: list[int] = []

    def write_film(_path: Path, _form: object, cast: list[list[object]], _seed: int) -> None:
        casts.extend(map(len, cast))

    monkeypatch.setattr(command, "_write_film", write_film)

    make_films(tmp_path, tmp_path / "films", FilmsOptions(films=1))

    assert sum(casts) == 4


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--films", "0"], "Films are at least 1"),
        (["--size", "8x8"], "at least 16 px"),
        (["--films", "9"], "too few animations"),
    ],
)
def test_what_cannot_be_made_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], sentence: str
) -> None:
    write_animation(tmp_path / "a.json")

    assert command.main([str(tmp_path), "--out", str(tmp_path / "films"), *options]) == 1
    assert sentence in capsys.readouterr().err


def test_an_empty_folder_makes_no_film(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="no Lottie files"):
        make_films(tmp_path, tmp_path / "films", FilmsOptions())
