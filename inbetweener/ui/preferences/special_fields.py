"""Controls of the preferences that exist once: ghosts, ground, paint program, cache, keys."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
)

from inbetweener.session.folders.paint_program import FILE_MARK
from inbetweener.ui.commands.shortcuts import DEFAULT_PRESET, OWN_PRESET, TITLES
from inbetweener.ui.look.sizes import size_text
from inbetweener.ui.parts.colour_question import ask_for_colour
from inbetweener.ui.parts.eliding_label import ElidingLabel
from inbetweener.ui.parts.onion_slots import OnionSide
from inbetweener.ui.preferences.field import Field
from inbetweener.ui.preferences.fields import ChoiceField
from inbetweener.wording import mark, tr, tr_count

if TYPE_CHECKING:
    from inbetweener.session.settings import Settings
    from inbetweener.ui.preferences.rows import FieldContext

_CUSTOM = "custom"
_GROUNDS: tuple[tuple[object, str], ...] = (
    ("checker", mark("Checkerboard")),
    ("#ffffff", mark("White")),
    ("#808080", mark("Grey")),
    ("#000000", mark("Black")),
    (_CUSTOM, mark("Other colour…")),
)


class GroundField(ChoiceField):
    """What cels lie on: one of the usual grounds or any colour."""

    def __init__(self, context: FieldContext) -> None:
        super().__init__(context.row, _GROUNDS)
        self._ground = ""
        self._last = self.combo.count() - 1

    def show_choice(self, value: object) -> None:
        """Show a ground; a colour that is no usual one stands in the last line."""
        self._ground = str(value)
        is_other = self._ground not in [each for each, _ in _GROUNDS]
        super().show_choice(_CUSTOM if is_other else value)
        other = tr("Other colour ({colour})…", colour=value) if is_other else tr("Other colour…")
        self.combo.setItemText(self._last, other)

    @Slot(int)
    def _on_combo_activated(self, index: int) -> None:
        if index != self._last:
            super()._on_combo_activated(index)
            return
        now = QColor(self._ground) if self._ground.startswith("#") else QColor("#808080")
        colour = ask_for_colour(now, self.window(), tr("Ground under cels"))
        if colour.isValid():
            self.chosen.emit(colour.name())
        else:
            self.show_choice(self._ground)


class GhostsField(Field):
    """How many ghosts on either side, and how strong each is."""

    def __init__(self, context: FieldContext) -> None:
        super().__init__(context.row.setting, context.row.title)
        self._workspace = context.workspace
        self.before, self.after = OnionSide("before", self), OnionSide("after", self)
        for name, side in (("before", self.before), ("after", self.after)):
            side.count_changed.connect(partial(self._change, f"onion_{name}_count"))
            side.percents_changed.connect(partial(self._change, f"onion_{name}_percents"))
        self._line.setSpacing(28)
        self.put(self.before, self.after)

    def show_settings(self, settings: Settings) -> None:
        """Show the settings of both sides."""
        onion = self._workspace.preview.onion
        self.before.show_state(
            settings.onion_before_count, settings.onion_before_percents, onion.before_colour
        )
        self.after.show_state(
            settings.onion_after_count, settings.onion_after_percents, onion.after_colour
        )

    def _change(self, setting: str, value: object) -> None:
        self._workspace.change_setting(**{setting: value})


class RecentField(Field):
    """How many shots are remembered, and a way to forget them."""

    def __init__(self, context: FieldContext) -> None:
        super().__init__(context.row.setting, context.row.title)
        self._text = QLabel(self)
        self.forget = QPushButton(tr("Forget All"), self)
        self.forget.setAutoDefault(False)
        self.forget.clicked.connect(lambda: self.chosen.emit(()))
        self.put(self.forget, self._text)

    def show_settings(self, settings: Settings) -> None:
        """Show how many there are."""
        count = len(settings.recent)
        self._text.setText(tr_count("{n} shot in the list", "{n} shots in the list", count))
        self.forget.setEnabled(count > 0)


class PaintProgramField(Field):
    """A command with a way to pick a program."""

    def __init__(self, context: FieldContext) -> None:
        super().__init__(context.row.setting, context.row.title)
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(self._title)
        self.edit.setPlaceholderText(tr("whatever the system opens pictures with"))
        self.edit.editingFinished.connect(self._on_edit_finished)
        self.browse = QPushButton(tr("Choose…"), self)
        self.browse.setAutoDefault(False)
        self.browse.setAccessibleName(tr("Choose a paint program"))
        self.browse.clicked.connect(self._on_browse_clicked)
        self.put(self.edit, self.browse, stretches=True)

    def show_settings(self, settings: Settings) -> None:
        """Show a command, unless one is being typed."""
        if not self.edit.hasFocus():
            self.edit.setText(settings.paint_command)

    @Slot()
    def _on_edit_finished(self) -> None:
        self.chosen.emit(self.edit.text().strip())

    @Slot()
    def _on_browse_clicked(self) -> None:
        places = {"win32": "C:/Program Files", "darwin": "/Applications"}
        start = places.get(sys.platform, "/usr/bin")
        chosen, _ = QFileDialog.getOpenFileName(self.window(), tr("Choose a paint program"), start)
        if chosen:
            command = f'"{chosen}" {FILE_MARK}' if " " in chosen else f"{chosen} {FILE_MARK}"
            self.edit.setText(command)
            self.chosen.emit(command)


class CacheField(Field):
    """What the cache takes up now, and a way to empty it."""

    def __init__(self, context: FieldContext) -> None:
        super().__init__(context.row.setting, context.row.title)
        self._workspace = context.workspace
        self._keeper = context.workspace.cache_keeper
        self._text = QLabel(tr("Measuring…"), self)
        self.clear = QPushButton(tr("Clear Cache…"), self)
        self.clear.setAutoDefault(False)
        self.clear.setEnabled(False)
        self.clear.clicked.connect(self._on_clear_clicked)
        self._text.setWordWrap(True)
        self._line.addWidget(self.clear)
        self._line.addWidget(self._text, 1)
        self.setFocusProxy(self.clear)
        self._bytes = 0
        self._keeper.measured.connect(self._on_keeper_measured)
        self._workspace.queue.finished.connect(self._keeper.measure)

    def show_settings(self, _settings: Settings) -> None:
        """Begin to measure; the answer is shown when it comes."""
        self._keeper.measure()

    @Slot(object)
    def _on_keeper_measured(self, size_bytes: int) -> None:
        self._bytes = size_bytes
        quota = size_text(self._workspace.settings.disk_cache_mib << 20)
        self._text.setText(tr("{size} of {quota} used", size=size_text(size_bytes), quota=quota))
        self.clear.setEnabled(size_bytes > 0)

    @Slot()
    def _on_clear_clicked(self) -> None:
        if self._workspace.queue.is_busy or self._workspace.exporter.is_busy:
            QMessageBox.information(
                self.window(),
                tr("Clear cache"),
                tr("Inbetweens are being drawn or exported. Wait for that to end, or cancel it."),
            )
        elif self._is_meant():
            self.clear.setEnabled(False)
            self._text.setText(tr("Clearing…"))
            self._keeper.clear()

    def _is_meant(self) -> bool:
        box = QMessageBox(self.window())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("Clear cache"))
        box.setText(tr("Delete {size} of rendered inbetweens?", size=size_text(self._bytes)))
        box.setInformativeText(
            tr(
                "Those of every shot go and have to be rendered again, which takes time. "
                "Your keys, drawings by hand, projects, reviews and notes stay as they are."
            )
        )
        delete = box.addButton(tr("Clear Cache"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.exec()
        return box.clickedButton() is delete


class AutosaveField(Field):
    """What is done about crashes; there is nothing to choose."""

    def __init__(self, context: FieldContext) -> None:
        super().__init__(context.row.setting, context.row.title)
        folder = str(context.workspace.folders.data / "autosave")
        text = ElidingLabel(self)
        text.setText(folder)
        text.setToolTip(folder)
        self._line.addWidget(text, 1)

    def show_settings(self, _settings: Settings) -> None:
        """It is always the same."""


class KeysField(ChoiceField):
    """The preset of keys, and the way to each of them."""

    def __init__(self, context: FieldContext) -> None:
        options = tuple((name, tr("as in {name}", name=title)) for name, title in TITLES.items())
        super().__init__(context.row, options)
        self.change = QPushButton(tr("Change Shortcuts…"), self)
        self.change.setAutoDefault(False)
        self.change.clicked.connect(context.actions["shortcuts"].trigger)
        self._line.insertWidget(1, self.change)

    def show_settings(self, settings: Settings) -> None:
        """Offer the artist's own preset while there is one."""
        own = self.combo.findData(OWN_PRESET)
        if settings.own_shortcuts and own < 0:
            self.combo.addItem(tr("my own"), OWN_PRESET)
        elif not settings.own_shortcuts and own >= 0:
            self.combo.removeItem(own)
        is_known = self.combo.findData(settings.shortcuts) >= 0
        self.show_choice(settings.shortcuts if is_known else DEFAULT_PRESET)
