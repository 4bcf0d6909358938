"""Films with more frames, from Python."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest

from inbetweener.api import DropRule, NewFilm, Timing, interpolate_film
from inbetweener.errors import ModelError, VideoError
from inbetweener.inference.halving import divided_for, nearest_moment
from inbetweener.video.reading import frames_of, read_facts
from tests.support.films import held, scene, write_film


def test_a_film_on_twos_gets_its_inbetweens(tmp_path):
    film = write_film(tmp_path / "film", held(scene(1, 3, size=(96, 64)), 2))
    asked = NewFilm(
        film=film,
        out=tmp_path / "out.mp4",
        timing=Timing(Fraction(1)),
        rule=DropRule(drops_held=True),
        quality=8,
    )

    interpolate_film(asked, "dis-splat", "cpu")

    pictures = [frame.pixels().astype(int) for frame in frames_of(asked.out)]
    assert len(pictures) == 6
    assert read_facts(asked.out).fps == 24
    steps = [np.abs(a - b).mean() for a, b in pairwise(pictures[:5])]
    assert min(steps) > 0.3 * max(steps)


def test_what_cannot_be_done_is_told(tmp_path):
    film = write_film(tmp_path / "film", scene(1, 2))

    with pytest.raises(ModelError):
        interpolate_film(NewFilm(film=film, out=tmp_path / "out.mp4"), "nobody", "cpu")
    with pytest.raises(VideoError):
        interpolate_film(NewFilm(film=tmp_path / "gone", out=film), "dis-splat", "cpu")


class _Midpoint:
    halvings = 3

    def with_halvings(self, halvings):
        self.halvings = halvings
        return self


@pytest.mark.parametrize("between", range(1, 40))
def test_a_model_of_the_middle_alone_gives_every_moment_a_picture_of_its_own(between):
    model = _Midpoint()

    divided_for(model, between)  # type: ignore[arg-type]

    moments = [order / (between + 1) for order in range(1, between + 1)]
    assert len({nearest_moment(t, model.halvings) for t in moments}) == between


def test_a_model_that_draws_any_moment_is_left_as_it_is():
    model = object()

    assert divided_for(model, 5) is model  # type: ignore[arg-type]
