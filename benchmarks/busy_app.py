"""The program itself, without a screen, busy with one thing for ever: what `kill_app` kills.

    python -m benchmarks.busy_app HOME      then, line by line: ACT SHOT OUT

Each line is answered by a process of its own, split off one that has imported everything and done
nothing: its number is told, then what it tells, then that it has ended. ACT is one of opening,
editing, saving, rendering, exporting, shell (which is `inbetweener render`); "export" exports once
and ends. Every edit writes its number as the shot's rate (12 and so many thousandths) and tells it,
so that what is found after the kill says how far it had come. Nothing is replaced but the
autosave's clock, which runs ten times as fast: a kill must not have to wait for it.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from inbetweener.cli import main as shell_main
from inbetweener.core import edits
from inbetweener.core.naming import NamePattern
from inbetweener.inference.catalogue import Catalogue
from inbetweener.paths import user_folders
from inbetweener.rendering.export_plan import ExportNaming
from inbetweener.session.document.saver import AUTOSAVE_MS
from inbetweener.session.exporting.picture_export import ExportRequest
from inbetweener.session.workspace import Workspace
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.main_window import MainWindow

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot

ACTS = ("editing", "saving", "exporting", "shell", "rendering", "opening")
FASTER = 10
PROJECT = "walk.inbetweener"
_EDIT_MS = 15


def serial_of(shot: Shot) -> int:
    """The number of the last edit that a shot has seen."""
    return round((shot.fps - 12) * 1000)


class BusyApp:
    """The window with a shot, and something that never ends.

    Args:
        shot: its folder.
        out: where pictures are exported to.
    """

    def __init__(self, shot: Path, out: Path) -> None:
        self.workspace = Workspace(Catalogue.installed(), user_folders())
        self.window = MainWindow(self.workspace)
        self.window.show()
        self._shot = shot
        self._request = ExportRequest(out, ExportNaming(NamePattern("A", 4, ".png"), 1))
        self._serial = 0
        self.workspace.saver._timer.setInterval(AUTOSAVE_MS // FASTER)  # noqa: SLF001

    def begin(self, act: str) -> None:
        """Open the shot, then be busy."""
        self._open()
        if act == "opening":
            self.workspace.shown.connect(lambda _opened: self._open())
        else:
            self.workspace.shown.connect(lambda _opened: getattr(self, f"_{act}")())
        _tell("opening")

    def _open(self) -> None:
        self.workspace.open(OpenRequest(self._shot))

    def _edit(self) -> None:
        self._serial += 1
        rate = 12 + self._serial / 1000
        self.workspace.document.edit("rate", lambda shot: edits.set_fps(shot, rate))
        _tell(f"edit {self._serial}")

    def _every(self, milliseconds: int, act: str) -> None:
        timer = QTimer(self.window)
        timer.timeout.connect(self._edit)
        timer.start(milliseconds)
        _tell(act)

    def _editing(self) -> None:
        self._serial = serial_of(self.workspace.document.shot)
        self._every(_EDIT_MS, "editing")

    def _saving(self) -> None:
        saver = self.workspace.saver
        saver.saved.connect(lambda _path: self._save())
        self._serial = serial_of(self.workspace.document.shot)
        _tell("saving")
        self._save()

    def _save(self) -> None:
        self._edit()
        self.workspace.saver.save(self._shot / PROJECT)

    def _rendering(self) -> None:
        self._count = 40
        self.workspace.queue.finished.connect(lambda _all: self._render())
        _tell("rendering")
        self._render()

    def _render(self) -> None:
        """Another number of inbetweens has another set of pictures."""
        self._count = 39 if self._count == 40 else 40
        gaps = range(len(self.workspace.document.shot.gaps))
        keep = edits.LengthRule.KEEP
        self.workspace.document.edit(
            "count", lambda shot: edits.set_count(shot, gaps, self._count, keep)
        )
        self.workspace.cache_keeper.clear()
        QTimer.singleShot(50, self.workspace.render_all)

    def _exporting(self) -> None:
        exporter = self.workspace.exporter
        exporter.finished.connect(lambda _request, _result: self._export_anew())
        _tell("exporting")
        exporter.export(self._request)

    def _export_anew(self) -> None:
        for path in self._request.folder.glob("*.png"):
            path.unlink()
        _tell("exporting")
        self.workspace.exporter.export(self._request)

    def _export(self) -> None:
        """Once, to the end."""
        exporter = self.workspace.exporter
        exporter.finished.connect(lambda _request, _result: self._end(0))
        exporter.failed.connect(lambda _request, message: self._end(message))
        exporter.export(self._request)

    def _end(self, code: int | str) -> None:
        self.workspace.shutdown()
        if code:
            sys.stderr.write(f"{code}\n")
        sys.stderr.flush()
        os._exit(1 if code else 0)


def _tell(line: str) -> None:
    try:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    except BrokenPipeError:  # nobody is there any more who would kill this
        os._exit(1)


def be_busy(act: str, shot: str, out: str) -> int:
    """Be busy until killed, or until that which ends has ended."""
    if act == "shell":
        _tell("shell")
        return shell_main(["render", shot, "--on", "ones", "--out", out, "--json"])
    app = QApplication(["inbetweener"])
    busy = BusyApp(Path(shot), Path(out))
    QTimer.singleShot(0, lambda: busy.begin(act))
    return app.exec()


def main() -> int:
    """Split off a process for each line, and wait for its end."""
    importlib.import_module("inbetweener.inference.dis_splat")  # imported late by the program
    _tell("ready")
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            _tell(f"began {os.getpid()}")  # told here, before anything else is
            os._exit(be_busy(*line.rstrip("\n").split("\t")))
        _, status = os.waitpid(pid, 0)
        _tell(f"ended {os.waitstatus_to_exitcode(status)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
