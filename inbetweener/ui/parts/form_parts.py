"""The parts that forms are made of, so that all forms of the panels line up."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QSpinBox, QWidget

from inbetweener.ui.parts.eliding_combo import ElidingComboBox
from inbetweener.ui.parts.number_boxes import WholeNumberBox

# What a spin box holds while the selected gaps differ; shown as a dash.
MIXED = -1
LABEL_PX = 76


def is_being_typed_in(spin: QSpinBox) -> bool:
    """Whether somebody types a number there that is not complete yet."""
    shown = spin.specialValueText() if spin.value() == spin.minimum() else ""
    return spin.hasFocus() and spin.text() != (shown or spin.textFromValue(spin.value()))


def set_silently(spin: QSpinBox, value: int, *, drops_typed: bool = False) -> None:
    """Show a value, or `MIXED`, without telling anybody.

    What somebody is typing stays, unless it is to be dropped.
    """
    if is_being_typed_in(spin) and not drops_typed:
        return
    with QSignalBlocker(spin):
        spin.setMinimum(MIXED if value == MIXED else spin.property("least"))
        spin.setSpecialValueText("–" if value == MIXED else "")
        spin.setValue(value)


def make_spin_box(parent: QWidget, least: int, most: int) -> QSpinBox:
    """A box for a whole number from `least` to `most`, told when it is complete."""
    spin = WholeNumberBox(parent)
    spin.setProperty("least", least)
    spin.setRange(least, most)
    spin.setKeyboardTracking(False)
    spin.setAccelerated(True)
    return spin


def make_combo_box(parent: QWidget, name: str) -> QComboBox:
    """A box to choose from, called `name` for those who cannot see it."""
    combo = ElidingComboBox(parent)
    combo.setAccessibleName(name)
    combo.setToolTip(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)
    return combo


def fill_silently(combo: QComboBox, items: list[tuple[str, object]], current: object) -> bool:
    """Offer items, each with its data, and show one of them, or none where `current` is None.

    A list that is the same already is left alone: it may be open.

    Returns:
        Whether it was another list, so that what is said of single rows has to be said anew.
    """
    offered = [(combo.itemText(row), combo.itemData(row)) for row in range(combo.count())]
    is_other = offered != items
    with QSignalBlocker(combo):
        if is_other:
            combo.clear()
            for text, data in items:
                combo.addItem(text, data)
        row = -1 if current is None else combo.findData(current)
        if row != combo.currentIndex():
            combo.setCurrentIndex(row)
    return is_other


def make_form() -> QFormLayout:
    """A form whose fields fill its width."""
    form = QFormLayout()
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setHorizontalSpacing(12)
    form.setVerticalSpacing(6)
    return form


def add_rows(form: QFormLayout, *rows: tuple[str, QWidget]) -> None:
    """Rows whose labels are as high as their fields; see `align_labels` for their width."""
    for text, field in rows:
        label = QLabel(text, field.parentWidget())
        label.setProperty("muted", True)
        label.setFixedWidth(LABEL_PX)
        label.setMinimumHeight(field.sizeHint().height())
        label.setBuddy(field)
        form.addRow(label, field)


def align_labels(page: QWidget) -> None:
    """Make the labels of all forms on a page as wide as the widest."""
    labels = [label for label in page.findChildren(QLabel) if label.buddy() is not None]
    widest_px = max([LABEL_PX, *(label.sizeHint().width() for label in labels)])
    for label in labels:
        label.setFixedWidth(widest_px)


def make_heading(text: str, parent: QWidget) -> QLabel:
    """What a panel is about."""
    label = QLabel(text, parent)
    label.setProperty("heading", True)
    return label


def make_muted(text: str, parent: QWidget) -> QLabel:
    """A sentence that steps back."""
    label = QLabel(text, parent)
    label.setProperty("muted", True)
    label.setWordWrap(True)
    return label
