"""Shows what runs in the background on the status strip, and stops it when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inbetweener.ui.status_strip import time_in_words

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.session.render_progress import RenderProgress
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.status_strip import StatusStrip


class ProgressPresenter(QObject):
    """Between the session's workers and the status strip."""

    def __init__(self, workspace: Workspace, strip: StatusStrip) -> None:
        super().__init__(strip)
        self._workspace = workspace
        self._strip = strip
        self._device = ""
        self._failed_gaps = 0
        workspace.queue.progressed.connect(self._on_queue_progressed)
        workspace.queue.gap_failed.connect(self._on_queue_gap_failed)
        workspace.queue.finished.connect(self._on_queue_finished)
        workspace.queue.device_known.connect(self._on_queue_device_known)
        workspace.opener.progressed.connect(self._on_opener_progressed)
        workspace.opener.opened.connect(self._on_opener_ended)
        workspace.opener.failed.connect(self._on_opener_ended)
        workspace.exporter.progressed.connect(self._on_exporter_progressed)
        workspace.exporter.finished.connect(self._on_exporter_ended)
        workspace.exporter.failed.connect(self._on_exporter_ended)
        workspace.saver.saved.connect(self._on_saver_saved)
        workspace.playback.playing_changed.connect(self._on_playback_playing_changed)
        workspace.playback.dropped_changed.connect(self.show_facts)
        workspace.preview.cached_changed.connect(self.show_facts)
        strip.cancel_requested.connect(self.cancel)
        self.show_facts()

    @Slot()
    def cancel(self) -> None:
        """Stop whatever is shown: opening, rendering, exporting."""
        said = ""
        if self._workspace.opener.is_busy:
            self._workspace.opener.cancel()
            said = "Opening was stopped."
        if self._workspace.exporter.is_busy:
            self._workspace.exporter.cancel()
            said = "Export stopped. Files that were written are whole."
        self._workspace.queue.cancel()
        if said:  # after the queue, which says that rendering stopped
            self._strip.end_work(said)

    @Slot()
    def show_facts(self) -> None:
        """Show the device and the memory in use."""
        used_mib = self._workspace.pictures.used_bytes >> 20
        device = self._device or self._workspace.settings.device
        playback = self._workspace.playback
        dropped = f"{playback.dropped_frames} frames dropped · " if playback.is_playing else ""
        self._strip.set_facts(f"{dropped}{device} · pictures in memory {used_mib} MiB")

    @Slot(object)
    def _on_queue_progressed(self, progress: RenderProgress) -> None:
        if progress.gap is None:
            return
        words = [
            f"Rendering {self._gap_name(progress.gap)}",
            f"{progress.done} of {progress.total} inbetweens",
        ]
        if progress.seconds_left is not None:
            words.append(f"{time_in_words(progress.seconds_left)} left")
        self._strip.show_work(" · ".join(words), progress.done, progress.total)

    def _gap_name(self, gap: int) -> str:
        shot = self._workspace.document.shot
        return " → ".join(shot.drawing(key.drawing).name for key in shot.keys[gap : gap + 2])

    @Slot(bool)
    def _on_queue_finished(self, all_drawn: bool) -> None:
        failed, self._failed_gaps = self._failed_gaps, 0
        if self._workspace.exporter.is_busy:
            return
        if all_drawn:
            self._strip.end_work("All inbetweens are ready.")
        elif failed:
            gaps = "One gap" if failed == 1 else f"{failed} gaps"
            self._strip.end_work(f"{gaps} could not be rendered.")
        else:
            self._strip.end_work("Rendering stopped.")

    @Slot()
    def _on_queue_gap_failed(self) -> None:
        self._failed_gaps += 1

    @Slot(str)
    def _on_queue_device_known(self, device: str) -> None:
        self._device = device
        self.show_facts()

    @Slot(int, int)
    def _on_opener_progressed(self, done: int, total: int) -> None:
        self._strip.show_work(f"Opening · {done} of {total} files", done, total)

    @Slot()
    def _on_opener_ended(self) -> None:
        if not self._workspace.queue.is_busy:
            self._strip.end_work()

    @Slot(int, int)
    def _on_exporter_progressed(self, done: int, total: int) -> None:
        self._strip.show_work(f"Exporting · {done} of {total} files", done, total)

    @Slot()
    def _on_exporter_ended(self) -> None:
        if not self._workspace.queue.is_busy:
            self._strip.end_work()

    @Slot(object)
    def _on_saver_saved(self, path: Path) -> None:
        self._strip.show_message(f"Saved {path.name}.")

    @Slot(bool)
    def _on_playback_playing_changed(self, is_playing: bool) -> None:
        self.show_facts()
        dropped = self._workspace.playback.dropped_frames
        if not is_playing and dropped:
            self._strip.show_message(f"{dropped} frames were dropped to keep real time.")
