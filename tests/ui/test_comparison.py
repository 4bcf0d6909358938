from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QToolButton

from inbetweener.session.review.comparison import Against, CompareMode
from inbetweener.ui.bars.comparison_bar import ComparisonBar
from tests.support.engines import OTHER_FADE
from tests.support.key_files import drawing
from tests.support.png_samples import png_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def front(front):
    """A window on an inbetween of a shot that is drawn."""
    front.studio.render_all()
    front.workspace.playback.show_frame(4)
    settle(front)
    return front


def settle(front) -> None:
    front.studio.settle()
    front.studio.wait(lambda: front.workspace.pictures._thread.is_idle)


def bar(front) -> ComparisonBar:
    found = front.window.findChild(ComparisonBar)
    assert isinstance(found, ComparisonBar)
    return found


def against(front) -> QComboBox:
    combo = bar(front).findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    return combo


def choose(front, text: str) -> None:
    combo = against(front)
    index = combo.findText(text)
    assert index >= 0, [combo.itemText(each) for each in range(combo.count())]
    combo.setCurrentIndex(index)
    combo.activated.emit(index)
    settle(front)


def test_a_key_lays_the_key_before_over_the_drawing_and_takes_it_off(front):
    assert not bar(front).isVisible()
    front.press("W")
    settle(front)
    wipe = front.window.canvas.layers.wipe
    assert (wipe.own_name, wipe.other_name) == ("A0001, 2 of 3", "A0001")
    assert front.window.canvas._onion.is_empty
    assert bar(front).isVisible()
    front.press("W")

    assert front.window.canvas.layers.wipe is None
    assert not bar(front).isVisible()
    assert not front.window.canvas._onion.is_empty


def test_the_divider_is_dragged_on_the_canvas(front):
    front.press("W")
    settle(front)
    canvas = front.window.canvas
    size = canvas.transform.picture_width, canvas.transform.picture_height
    start, end = (
        QPointF(*canvas.transform.to_view(size[0] * share, size[1] / 2)).toPoint()
        for share in (0.5, 0.25)
    )
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)

    assert front.workspace.comparer.comparison.divider == pytest.approx(0.25, abs=0.02)
    assert canvas.layers.wipe.divider == front.workspace.comparer.comparison.divider


def test_the_divider_is_moved_by_keys(front):
    front.press("W")
    front.trigger("wipe_left")
    front.trigger("wipe_left")
    front.trigger("wipe_right")

    assert front.workspace.comparer.comparison.divider == pytest.approx(0.45)


def test_beside_the_divider_nothing_is_dragged(front):
    front.press("W")
    settle(front)
    canvas = front.window.canvas
    at = QPointF(*canvas.transform.to_view(3, 3)).toPoint()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(canvas, at + QPoint(40, 0))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at)

    assert front.workspace.comparer.comparison.divider == 0.5


def test_left_of_the_divider_is_the_drawing_and_right_of_it_the_other(front):
    front.press("W")
    choose(front, "the key after")
    canvas = front.window.canvas
    shown = canvas.grab().toImage()

    def at(x: float) -> str:
        place = QPointF(*canvas.transform.to_view(x, 24)).toPoint()
        name: str = shown.pixelColor(place).name()
        return name

    own = front.workspace.preview.shown().image
    other = front.workspace.comparer.compared().other
    width = own.width()
    left, right = width // 4, 3 * width // 4
    assert own.pixelColor(6, 24) != other.pixelColor(6, 24)
    assert at(left + 0.5) == own.pixelColor(left, 24).name()
    assert at(right + 0.5) == other.pixelColor(right, 24).name()


def test_blinking_puts_the_names_on_the_canvas(front):
    front.press("W")
    front.press("Shift+W")
    settle(front)
    comparer = front.workspace.comparer
    mode: CompareMode = comparer.comparison.mode
    assert mode is CompareMode.BLINK
    assert front.window.canvas._badge == "A0001, 2 of 3"
    comparer._clock_s = lambda: comparer._blink_started_s + 0.7
    comparer.advance()

    assert front.window.canvas._badge == "A0001"
    front.press("Shift+W")
    mode = comparer.comparison.mode
    assert mode is CompareMode.WIPE


def test_what_another_model_would_draw_is_drawn_from_the_bar(front):
    front.trigger("compare_model")
    settle(front)
    button = next(b for b in bar(front).findChildren(QPushButton) if "Draw with" in b.text())
    assert button.isVisible()
    wipe_before = front.window.canvas.layers.wipe
    assert wipe_before is None
    with front.studio.signal(front.workspace.queue.finished):
        front.click(button)
    settle(front)

    assert not button.isVisible()
    assert front.window.canvas.layers.wipe.other_name == OTHER_FADE.name


def test_a_picture_of_the_artists_own_is_asked_for(front, monkeypatch, tmp_path):
    file = tmp_path / "mine.png"
    file.write_bytes(png_of(drawing(2)))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    front.trigger("compare_file")
    settle(front)

    assert front.window.canvas.layers.wipe.other_name == "mine.png"
    assert against(front).currentText() == "mine.png …"


def test_a_question_that_is_taken_back_changes_nothing(front, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    front.trigger("compare_file")

    assert not front.workspace.comparer.comparison.is_on
    assert not front.window.actions_by_name["compare_file"].isChecked()


def test_the_menu_ticks_what_is_compared(front):
    def ticked() -> set[str]:
        names = ["compare", *(f"compare_{what}" for what in Against)]
        return {name for name in names if front.window.actions_by_name[name].isChecked()}

    front.trigger("compare_next_key")
    assert ticked() == {"compare", "compare_next_key"}
    front.trigger("compare_previous_key")
    assert ticked() == {"compare", "compare_previous_key"}
    front.trigger("compare_previous_key")

    assert ticked() == set()


def test_the_bar_closes_itself(front):
    front.press("W")
    front.click(next(b for b in bar(front).findChildren(QToolButton) if not b.text()))

    assert not front.workspace.comparer.comparison.is_on


def test_flipping_hides_the_comparison_for_a_while(front):
    front.press("W")
    settle(front)
    front.trigger("flip")
    assert front.window.canvas.layers.wipe is None
    front.workspace.flip.stop()

    assert front.window.canvas.layers.wipe is not None


def test_overlays_are_chosen_by_keys_and_ticked(front):
    front.press("Shift+C")
    settle(front)
    actions = front.window.actions_by_name
    assert front.window.canvas.layers.overlay.title == "Confidence"
    assert front.window.canvas._onion.is_empty
    assert actions["overlay_confidence"].isChecked()
    front.press("Shift+D")
    settle(front)
    assert front.window.canvas.layers.overlay.title == "Difference to A0001"
    assert not actions["overlay_confidence"].isChecked()
    front.press("Shift+D")

    assert front.window.canvas.layers.overlay is None
