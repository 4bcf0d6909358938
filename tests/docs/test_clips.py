"""Moving pictures of the manual move, are small, and show what the program still does."""

from __future__ import annotations

import pytest
from PIL import Image

from docs.clips.film import FOLDER, path_of
from docs.clips.listed import CLIPS
from docs.clips.proof import kept_words
from docs.draw_example import EXAMPLE, key_proofs
from inbetweener.ui.look.theme import apply_theme
from tests.support import looks

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
_AGAIN = "QT_QPA_PLATFORM=offscreen python -m docs.clips"
_MOST_BYTES, _MOST_BYTES_OF_ALL = 500_000, 3_000_000
# What the loss of compression leaves is below 4; another motion, or another ghost, is above 20.
_MOST_DIFFERENCE = 8.0


@pytest.fixture(autouse=True)
def dark(qapp):
    with looks.unchanged():
        apply_theme(qapp)
        yield


def test_each_that_lies_there_is_made_by_the_command_and_each_is_there():
    assert {path.stem for path in FOLDER.glob("*.webp")} == set(CLIPS) == set(kept_words())


def test_all_together_are_small():
    assert sum(path.stat().st_size for path in FOLDER.glob("*.webp")) < _MOST_BYTES_OF_ALL


@pytest.mark.parametrize("name", CLIPS)
def test_it_moves_again_and_again_and_is_small(name):
    with Image.open(path_of(name)) as picture:
        assert getattr(picture, "n_frames", 1) > 8
        assert picture.info["loop"] == 0
    assert path_of(name).stat().st_size < _MOST_BYTES


@pytest.mark.parametrize("name", CLIPS)
def test_the_words_on_it_are_those_of_the_program(name):
    assert list(CLIPS[name].words()) == kept_words()[name], f"make it again: {_AGAIN} {name}"


@pytest.mark.parametrize("name", CLIPS)
def test_the_program_still_draws_what_is_seen_on_it(name):
    differences = [each.difference(path_of(name)) for each in CLIPS[name].proofs()]

    assert max(differences) < _MOST_DIFFERENCE, f"make it again: {_AGAIN} {name}"


def test_that_of_the_readme_moves_and_shows_the_keys_of_the_sample_shot():
    with Image.open(EXAMPLE) as picture:
        assert getattr(picture, "n_frames", 1) > 8
    differences = [each.difference(EXAMPLE) for each in key_proofs()]

    assert EXAMPLE.stat().st_size < _MOST_BYTES
    assert max(differences) < _MOST_DIFFERENCE, "make it again: python -m docs.draw_example"
