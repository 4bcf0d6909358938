from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from inbetweener.session.settings import SettingsStore
from inbetweener.ui.canvas.guides import Guides
from inbetweener.ui.verbs import look as look_verbs

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


def ticked(front, *names: str) -> list[bool]:
    return [front.window.actions_by_name[name].isChecked() for name in names]


def test_the_view_is_mirrored_by_a_key_and_back(front):
    canvas = front.window.canvas
    left = canvas.transform.to_view(0, 0)[0]
    front.press("H")
    assert canvas.transform.to_view(0, 0)[0] == canvas.width() - left
    assert ticked(front, "mirror_view") == [True]
    front.press("H")

    assert canvas.transform.is_upright


def test_the_view_is_rotated_in_steps_and_reset(front):
    transform = lambda: front.window.canvas.transform  # noqa: E731
    front.trigger("rotate_right")
    front.trigger("rotate_right")
    assert transform().rotation_degrees == 30
    for _ in range(3):
        front.trigger("rotate_left")
    assert transform().rotation_degrees == 345
    front.trigger("reset_rotation")

    assert transform().is_upright


def test_a_mirror_shows_a_leaning_picture_leaning_the_other_way(front):
    canvas = front.window.canvas
    front.trigger("rotate_right")
    x, y = canvas.transform.to_view(0, 0)
    front.trigger("mirror_view")

    assert canvas.transform.to_view(0, 0) == pytest.approx((canvas.width() - x, y), abs=1)


def test_guides_are_seen_once_chosen(front):
    before = front.window.canvas.grab().toImage()
    for name in ("guide_thirds", "guide_field", "guide_safe"):
        front.trigger(name)
        assert ticked(front, name) == [True]
        assert front.window.canvas.grab().toImage() != before
        front.trigger(name)
        assert front.window.canvas.grab().toImage() == before

    assert front.window.canvas.layers.guides == Guides()


@pytest.mark.parametrize(
    ("name", "colour"),
    [
        ("background_white", "#ffffff"),
        ("background_grey", "#808080"),
        ("background_black", "#000000"),
    ],
)
def test_one_ground_under_cels_at_a_time(front, name, colour):
    front.trigger(name)
    assert front.window.canvas._background == QColor(colour)
    assert ticked(front, name, "background_checker") == [True, False]
    front.trigger(name)  # again: it stays, and stays ticked
    assert ticked(front, name) == [True]
    front.trigger("background_checker")

    assert front.window.canvas._background is None


def test_a_ground_of_any_colour(front, monkeypatch):
    answers = [QColor("#123456"), QColor()]  # the second is taken back
    monkeypatch.setattr(look_verbs, "ask_for_colour", lambda *_: answers.pop(0))
    front.trigger("background_custom")
    front.trigger("background_custom")

    assert front.window.canvas._background == QColor("#123456")
    assert ticked(front, "background_custom", "background_checker") == [True, False]


def test_how_one_looks_is_remembered(front):
    for name in ("mirror_view", "rotate_right", "guide_safe", "background_grey"):
        front.trigger(name)
    kept = SettingsStore(front.studio.home / "config").load()

    assert (kept.view_is_mirrored, kept.view_rotation_degrees) == (True, 15)
    assert (kept.guide_safe, kept.view_background) == (True, "#808080")


def test_the_colours_of_the_ghosts_are_chosen_and_reset(front, monkeypatch):
    front.workspace.playback.show_frame(8)
    front.studio.wait(lambda: front.workspace.pictures._thread.is_idle)

    def colours() -> list[str]:
        return [ghost.colour.name() for ghost in front.window.canvas._onion._ghosts]

    usual = colours()
    answers = [QColor("#ff8800"), QColor("#00aa99"), QColor()]  # the last is taken back
    monkeypatch.setattr(look_verbs, "ask_for_colour", lambda *_: answers.pop(0))
    for name in ("onion_before_colour", "onion_after_colour", "onion_after_colour"):
        front.trigger(name)
    assert colours() == ["#ff8800", "#00aa99"]
    front.trigger("onion_reset_colours")

    assert colours() == usual == ["#e5484d", "#4c8dff"]


def test_ghosts_lie_under_the_drawing_or_over_it(front):
    front.workspace.playback.show_frame(8)
    front.studio.wait(lambda: front.workspace.pictures._thread.is_idle)
    under = front.window.canvas.grab().toImage()
    front.trigger("onion_in_front")
    assert ticked(front, "onion_in_front") == [True]
    assert front.window.canvas.grab().toImage() != under
    front.trigger("onion_in_front")

    assert front.window.canvas.grab().toImage() == under
