"""One long session in the real window: open, edit, render, scrub, play, export, the next shot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.live_window import rest, wait
from inbetweener.core import edits
from inbetweener.core.naming import NamePattern
from inbetweener.inference.catalogue import Catalogue
from inbetweener.paths import UserFolders
from inbetweener.rendering.export_plan import ExportNaming, Per
from inbetweener.session.exporting.picture_export import ExportRequest
from inbetweener.session.workspace import Workspace
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.main_window import MainWindow
from tests.soak.shots import write_shot

if TYPE_CHECKING:
    from pathlib import Path

    from tests.soak.shots import Kind

# What an artist's day has of it is milliseconds here.
_BETWEEN_EDITS_MS, _BETWEEN_FRAMES_MS, _PLAYING_MS = 20, 4, 300


class Session:
    """A session that goes on and on, with two shots in turn.

    Args:
        home: of everything.
        kind: of the shots.
    """

    def __init__(self, home: Path, kind: Kind) -> None:
        self._home, self._kind = home, kind
        self._shots = [write_shot(home / f"shot{seed}", kind, seed) for seed in (1, 2)]
        self._workspace = Workspace(Catalogue(), UserFolders.below(home / "home"))
        self._workspace.change_setting(memory_mib=kind.memory_mib)
        self._window = MainWindow(self._workspace)
        self._window.show()
        self._round = 0

    def work(self) -> None:
        """One round on one shot."""
        self._round += 1
        self._clear()
        self._open()
        self._draw()
        self._scrub()
        self._play()
        self._export()
        self._workspace.document.undo_stack.setClean()

    def _clear(self) -> None:
        """Forget what was drawn, so that each round draws."""
        keeper = self._workspace.cache_keeper
        wait(keeper.cleared.connect, keeper.clear)

    def _open(self) -> None:
        folder = self._shots[self._round % len(self._shots)]
        request = OpenRequest(folder, ignores_project=True)
        wait(self._workspace.shown.connect, lambda: self._workspace.open(request))

    def _draw(self) -> None:
        """Inbetweens in some gaps, others in each round, and none in the rest."""
        kind = self._kind
        first = self._round * kind.stretch % max(1, kind.gaps - kind.stretch)
        self._set_count(range(kind.gaps), 0)
        for count in (min(3, kind.most), 1 + self._round % kind.most):
            self._set_count(range(first, first + kind.stretch), count)
            rest(_BETWEEN_EDITS_MS)
        self._workspace.render_all()
        while self._workspace.queue.is_busy:  # not at all where all of it is in the cache
            rest(10)

    def _set_count(self, gaps: range, count: int) -> None:
        keep = edits.LengthRule.KEEP
        self._workspace.document.edit(
            "count", lambda shot: edits.set_count(shot, gaps, count, keep)
        )

    def _scrub(self) -> None:
        for frame in range(0, self._workspace.document.plan.length, self._kind.step):
            self._workspace.playback.show_frame(frame)
            rest(_BETWEEN_FRAMES_MS)

    def _play(self) -> None:
        self._workspace.playback.play()
        rest(_PLAYING_MS)
        self._workspace.playback.pause()

    def _export(self) -> None:
        exporter = self._workspace.exporter
        naming = ExportNaming(NamePattern("A", 4, ".png"), 1, Per.DRAWING)
        request = ExportRequest(self._home / "out", naming, overwrites=True)
        wait(exporter.finished.connect, lambda: exporter.export(request))

    def end(self) -> bool:
        """Close; whether all threads ended."""
        self._window.hide()
        return self._workspace.shutdown()
