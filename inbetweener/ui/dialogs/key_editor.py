"""The row below the shortcuts: the keys of one command, with what stands against new ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inbetweener.ui.commands.shortcuts import RESERVED, owner
from inbetweener.ui.parts.form_parts import make_muted
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_HINT = mark("Press Return on a command, then the keys that you want for it.")
_PORTABLE = QKeySequence.SequenceFormat.PortableText


class KeyEditor(QWidget):
    """Takes new keys for a command; those that another has are taken only when asked again.

    Signals:
        keys_chosen(str, str): a command is to have these keys, "" for none.
        done(): the keyboard is free for the list again.
    """

    keys_chosen = Signal(str, str)
    done = Signal()

    def __init__(self, title_of: Callable[[str], str], parent: QWidget) -> None:
        """Make the row.

        Args:
            title_of: what the command of this name is called.
            parent: of Qt.
        """
        super().__init__(parent)
        self._title_of = title_of
        self._command = ""
        self._keys: Mapping[str, str] = {}
        self._label = QLabel(self)
        self._edit = QKeySequenceEdit(self)
        self._edit.setMaximumSequenceLength(1)
        self._clear = QPushButton(tr("Clear"), self)
        self._clear.setToolTip(tr("Leave the command without a shortcut"))
        self._take = QPushButton(tr("Assign"), self)
        self._problem = make_muted(tr(_HINT), self)
        self._build()
        self._edit.editingFinished.connect(self._on_edit_finished)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._take.clicked.connect(self._on_take_clicked)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._label)
        row.addWidget(self._edit, 1)
        row.addWidget(self._take)
        row.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._problem)
        self._take.hide()

    def show_command(self, command: str, keys: Mapping[str, str]) -> None:
        """Show the keys of a command; "" for one that has keys which cannot be changed.

        Args:
            command: its name.
            keys: of every command.
        """
        self._command, self._keys = command, keys
        self._label.setText(self._title_of(command) if command else "")
        self._edit.setAccessibleName(tr("Shortcut for {command}", command=self._label.text()))
        self._show_keys(keys.get(command, ""))
        self.setEnabled(bool(command))
        self._say(tr(_HINT))

    def take_keyboard(self) -> None:
        """The next keys pressed are the new ones."""
        if self._command:
            self._edit.setFocus()

    def _show_keys(self, keys: str) -> None:
        with QSignalBlocker(self._edit):
            self._edit.setKeySequence(QKeySequence(keys))

    def _say(self, text: str, *, is_problem: bool = False, offer: str = "") -> None:
        self._problem.setText(text)
        self._problem.setProperty("problem", is_problem)
        self._problem.setProperty("muted", not is_problem)
        self._problem.style().polish(self._problem)  # the style sheet asks for the properties
        self._take.setText(offer)
        self._take.setVisible(bool(offer))

    def _wanted(self) -> str:
        return self._edit.keySequence().toString(_PORTABLE)

    @Slot()
    def _on_edit_finished(self) -> None:
        wanted, had = self._wanted(), self._keys.get(self._command, "")
        taken_by = owner(self._keys, self._command, wanted)
        if not wanted or wanted == had:
            self._show_keys(had)
            self.done.emit()
        elif wanted in RESERVED:
            self._show_keys(had)
            self._say(
                tr("{keys} always means: {meaning}.", keys=wanted, meaning=tr(taken_by)),
                is_problem=True,
            )
        elif taken_by:
            title = self._title_of(taken_by)
            text = tr(
                "{keys} belongs to {command}, which would be left without a shortcut.",
                keys=wanted,
                command=title,
            )
            self._say(text, is_problem=True, offer=tr("Assign"))
            self._take.setFocus()
        else:
            self._choose(wanted)

    @Slot()
    def _on_take_clicked(self) -> None:
        self._choose(self._wanted())

    @Slot()
    def _on_clear_clicked(self) -> None:
        self._choose("")

    def _choose(self, keys: str) -> None:
        self.keys_chosen.emit(self._command, keys)
        self.done.emit()
