"""About the program: version, licence, what it is built on, where it keeps things."""

from __future__ import annotations

import platform
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

import inbetweener
from inbetweener.paths import resource
from inbetweener.session.machine_check import Machine, MachineCheck
from inbetweener.ui.device_words import machine_words
from inbetweener.ui.look.focus_ring import FocusRing
from inbetweener.ui.parts.form_parts import make_heading, make_muted
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from inbetweener.session.workspace import Workspace

# Whatever the program is delivered with, and its licence (SPDX).
LIBRARIES = {
    "PySide6-Essentials": "LGPL-3.0-only",
    "torch": "BSD-3-Clause",
    "numpy": "BSD-3-Clause",
    "opencv-python": "Apache-2.0",
    "Pillow": "MIT-CMU",
    "safetensors": "Apache-2.0",
    # FFmpeg with x264 and x265 inside: see docs/movie-data.md before a bundle is passed on.
    "av": "BSD-3-Clause AND LGPL-3.0-or-later AND GPL-2.0-or-later",
    "scenedetect": "BSD-3-Clause",
    "OpenEXR": "BSD-3-Clause",
    "opentimelineio": "Apache-2.0",
    "psd-tools": "MIT",
    "defusedxml": "PSF-2.0",
    "miniaudio": "MIT",
    "qtawesome": "MIT",
    "natsort": "MIT",
    "appdirs": "MIT",
    "rich": "MIT",
    "tqdm": "MPL-2.0 AND MIT",
    "typer": "MIT",
}
_DEVICES = {
    "auto": mark("the best device there is"),
    "cpu": mark("CPU"),
    "cuda": mark("NVIDIA GPU"),
    "mps": mark("Apple GPU"),
}
_DEVICE = mark("Models run on")
_ICON_PX = 64


class AboutDialog(QDialog):
    """What is asked for when something goes wrong stands in one place, to be copied."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Inbetweener"))
        self.resize(560, 560)
        self._facts = _facts(workspace)
        self.check = MachineCheck(self)
        self.check.found.connect(self._on_check_found)
        self.copy_button = QPushButton(tr("Copy Details"), self)
        self.copy_button.setAutoDefault(False)
        self.copy_button.setToolTip(tr("Copy version, device, folders and libraries as text"))
        self.copy_button.clicked.connect(self._copy)
        self._build()
        FocusRing(self)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Find out which variant of the program this is, in a process of its own."""
        super().showEvent(event)
        self.check.look()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """What is not found out by now is not asked for any more."""
        self.check.stop()
        super().hideEvent(event)

    @Slot(object)
    def _on_check_found(self, machine: Machine) -> None:
        chosen = self._facts[_DEVICE]
        self._facts[_DEVICE] = f"{chosen}\n{machine_words(machine)}"
        self._values[_DEVICE].setText(self._facts[_DEVICE])

    def _build(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(14)
        column.addLayout(self._build_head())
        column.addLayout(self._build_facts())
        column.addWidget(make_heading(tr("Built on"), self))
        column.addWidget(self._build_libraries(), 1)
        column.addWidget(buttons)

    def _build_head(self) -> QHBoxLayout:
        symbol = QLabel(self)
        picture = QIcon(str(resource("icons/inbetweener.png")))
        symbol.setPixmap(picture.pixmap(QSize(_ICON_PX, _ICON_PX)))
        title = QLabel(f"Inbetweener {inbetweener.__version__}", self)
        title.setProperty("title", True)
        words = make_muted(
            tr(
                "Draws the inbetweens of 2D animation from a folder of key drawings. "
                "Everything stays on this machine."
            ),
            self,
        )
        texts = QVBoxLayout()
        texts.addWidget(title)
        texts.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        return row

    def _build_facts(self) -> QGridLayout:
        self._values = {name: QLabel(fact, self) for name, fact in self._facts.items()}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(self._values.items()):
            label = QLabel(tr(name), self)
            label.setProperty("muted", True)
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        return grid

    def _build_libraries(self) -> QTextBrowser:
        listed = QTextBrowser(self)
        listed.setAccessibleName(tr("Libraries and their licences"))
        rows = "".join(
            f"<tr><td>{name}&nbsp;&nbsp;</td><td>{number}&nbsp;&nbsp;</td><td>{licence}</td></tr>"
            for name, number, licence in libraries()
        )
        listed.setHtml(f"<table cellpadding='3'>{rows}</table>")
        return listed

    @property
    def details(self) -> str:
        """All of it as plain text."""
        head = f"Inbetweener {inbetweener.__version__}"
        facts = [f"{tr(name)}: {fact}" for name, fact in self._facts.items()]
        return "\n".join([head, *facts, *(f"{name} {number}" for name, number, _ in libraries())])

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details)
        self.copy_button.setText(tr("Copied"))


def libraries() -> list[tuple[str, str, str]]:
    """Name, version and licence of every library; "–" for one that is not installed."""
    return [(name, _version(name), licence) for name, licence in LIBRARIES.items()]


def _version(name: str) -> str:
    for each in (name, f"{name}-headless"):  # OpenCV is packed without windows of its own
        with suppress(PackageNotFoundError):
            return version(each)
    return "–"


def _facts(workspace: Workspace) -> dict[str, str]:
    folders = workspace.folders
    return {
        mark("Licence"): "MIT",
        _DEVICE: tr(_DEVICES.get(workspace.settings.device, "CPU")),
        mark("System"): f"{platform.platform()}, Python {platform.python_version()}",
        mark("Settings"): str(folders.config),
        mark("Cache"): str(folders.cache),
        mark("Autosaves"): str(folders.data),
    }
