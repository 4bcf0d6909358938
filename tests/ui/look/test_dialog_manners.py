"""Dialogs with forms: labels beside their fields, and room for what is said."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
)

from inbetweener.ui.look.dialog_manners import DialogManners

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


class Asking(QDialog):
    """A form of a combo box and of a line in a row, and a problem that is not told yet."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(300)
        self.box, self.line, self.problem = QComboBox(), QLineEdit(), QLabel()
        self.box.setMinimumHeight(38)
        self.problem.setWordWrap(True)
        beside = QHBoxLayout()
        beside.addWidget(self.line)
        self.form = QFormLayout()
        self.form.addRow("Format", self.box)
        self.form.addRow("File", beside)
        column = QVBoxLayout(self)
        column.addLayout(self.form)
        column.addWidget(self.problem)
        DialogManners(self)


@pytest.fixture
def dialog(qtbot):
    dialog = Asking()
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_labels_are_level_with_their_fields(dialog):
    label = dialog.form.labelForField(dialog.box)
    assert abs(label.geometry().center().y() - dialog.box.geometry().center().y()) <= 1


def test_a_sentence_gets_room_and_squeezes_nothing(dialog, qtbot):
    fields, height = (dialog.box.height(), dialog.line.height()), dialog.height()
    dialog.problem.setText("This is a rather long sentence that needs several lines. " * 4)
    qtbot.waitUntil(lambda: dialog.height() > height)

    assert (dialog.box.height(), dialog.line.height()) == fields
    needed = dialog.problem.heightForWidth(dialog.problem.width())
    assert dialog.problem.height() >= needed


def test_room_that_is_there_is_kept(dialog, qtbot):
    dialog.resize(400, 600)
    dialog.problem.setText("Short.")
    qtbot.wait(0)
    assert (dialog.width(), dialog.height()) == (400, 600)
