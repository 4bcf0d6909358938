"""Shows what runs in the background on the status strip, and stops it when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inbetweener.session.rendering.log import EntryState
from inbetweener.ui.device_words import device_title
from inbetweener.ui.parts.status_strip import time_left_in_words
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.session.rendering.progress import RenderProgress
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.parts.status_strip import StatusStrip


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
        workspace.rendering.render_thread.paused_changed.connect(self._on_paused_changed)
        workspace.rendering.shots.changed.connect(self._on_shots_changed)
        workspace.rendering.shots.finished.connect(self._on_shots_finished)
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
        strip.cancel_requested.connect(self.cancel_all)
        self.show_facts()

    @Slot()
    def cancel_all(self) -> None:
        """Stop whatever is shown, other shots that are drawn too where it is those."""
        if not self._workspace.queue.is_busy:
            self._workspace.rendering.shots.cancel()
        self.cancel()

    @Slot()
    def cancel(self) -> None:
        """Stop what is done with the open shot: opening, rendering, exporting."""
        said = ""
        if self._workspace.opener.is_busy:
            self._workspace.opener.cancel()
            said = tr("Opening was stopped.")
        if self._workspace.exporter.is_busy:
            is_movie = self._workspace.exporter.is_movie
            self._workspace.exporter.cancel()
            if is_movie:
                said = tr("Export stopped. No movie was written.")
            else:
                said = tr("Export stopped. Files that were written are whole.")
        self._workspace.queue.cancel()
        if said:  # after the queue, which says that rendering stopped
            self._strip.end_work(said)

    @Slot()
    def show_facts(self) -> None:
        """Show the device and the memory in use."""
        used_mib = self._workspace.pictures.used_bytes >> 20
        device = device_title(self._device or self._workspace.settings.device)
        playback = self._workspace.playback
        facts = [device, tr("pictures in memory {mib} MiB", mib=used_mib)]
        if playback.is_playing:
            dropped = playback.dropped_frames
            facts.insert(0, tr_count("{n} frame dropped", "{n} frames dropped", dropped))
        self._strip.set_facts(" · ".join(facts))

    @Slot(object)
    def _on_queue_progressed(self, progress: RenderProgress) -> None:
        if self._workspace.rendering.is_paused and self._workspace.queue.is_busy:
            self._show_paused()
        if progress.gap is None or self._workspace.rendering.is_paused:
            return
        words = [
            tr("Rendering {gap}", gap=self._gap_name(progress.gap)),
            tr("{done} of {total} inbetweens", done=progress.done, total=progress.total),
        ]
        if progress.seconds_left is not None:
            words.append(time_left_in_words(progress.seconds_left))
        self._strip.show_work(" · ".join(words), progress.done, progress.total)

    @Slot(bool)
    def _on_paused_changed(self, is_paused: bool) -> None:
        if is_paused:
            self._show_paused()
        elif not self._workspace.rendering.is_busy:
            self._strip.end_work()

    def _show_paused(self) -> None:
        progress = self._workspace.queue.progress()
        text = tr("Rendering is paused")
        if self._workspace.queue.is_busy:
            left = progress.total - progress.done
            said = tr_count("{n} inbetween to draw", "{n} inbetweens to draw", left)
            text = f"{text} · {said}"
        self._strip.show_work(text, progress.done, max(1, progress.total))

    @Slot()
    def _on_shots_changed(self) -> None:
        """Other shots are drawn when the open one needs nothing: what it does is told first."""
        rendering = self._workspace.rendering
        is_hidden = rendering.queue.is_busy or self._workspace.exporter.is_busy
        if is_hidden or rendering.is_paused or self._workspace.opener.is_busy:
            return
        active = [shot for shot in rendering.shots.entries() if shot.state.is_active]
        if not active:
            return
        words = [tr("Rendering {shot}", shot=active[0].title)]
        if active[0].total:
            words.append(tr("{done} of {total}", done=active[0].done, total=active[0].total))
        if len(active) > 1:
            words.append(tr_count("{n} shot waits", "{n} shots wait", len(active) - 1))
        self._strip.show_work(" · ".join(words), active[0].done, active[0].total)

    @Slot()
    def _on_shots_finished(self) -> None:
        if self._workspace.queue.is_busy or self._workspace.exporter.is_busy:
            return
        listed = self._workspace.rendering.shots.entries()
        if all(each.layer and each.state is EntryState.DONE for each in listed):
            self._strip.end_work(tr("All inbetweens are ready."))
        else:
            self._strip.end_work(tr("No more shots are waiting."))

    def _gap_name(self, gap: int) -> str:
        shot = self._workspace.document.shot
        return " → ".join(shot.drawing(key.drawing).name for key in shot.keys[gap : gap + 2])

    @Slot(bool)
    def _on_queue_finished(self, all_drawn: bool) -> None:
        failed, self._failed_gaps = self._failed_gaps, 0
        if self._workspace.exporter.is_busy:
            return
        if all_drawn:
            self._strip.end_work(tr("All inbetweens are ready."))
        elif failed:
            said = tr_count(
                "One gap could not be rendered.", "{n} gaps could not be rendered.", failed
            )
            self._strip.end_work(said)
        else:
            self._strip.end_work(tr("Rendering stopped."))

    @Slot()
    def _on_queue_gap_failed(self) -> None:
        self._failed_gaps += 1

    @Slot(str)
    def _on_queue_device_known(self, device: str) -> None:
        self._device = device
        self.show_facts()

    @Slot(int, int)
    def _on_opener_progressed(self, done: int, total: int) -> None:
        text = tr("Looking through the folder …")  # its drawings may all lie in folders in it
        if total:
            text = tr("Opening · {done} of {total} files", done=done, total=total)
        self._strip.show_work(text, done, total)

    @Slot()
    def _on_opener_ended(self) -> None:
        if not self._workspace.queue.is_busy:
            self._strip.end_work()

    @Slot(int, int)
    def _on_exporter_progressed(self, done: int, total: int) -> None:
        if self._workspace.exporter.is_movie:
            text = tr("Writing the movie · {done} of {total} frames", done=done, total=total)
        else:
            text = tr("Exporting · {done} of {total} files", done=done, total=total)
        self._strip.show_work(text, done, total)

    @Slot()
    def _on_exporter_ended(self) -> None:
        if not self._workspace.queue.is_busy:
            self._strip.end_work()

    @Slot(object)
    def _on_saver_saved(self, path: Path) -> None:
        self._strip.show_message(tr("Saved {name}.", name=path.name))

    @Slot(bool)
    def _on_playback_playing_changed(self, is_playing: bool) -> None:
        self.show_facts()
        dropped = self._workspace.playback.dropped_frames
        if not is_playing and dropped:
            said = tr_count(
                "{n} frame was dropped to keep real time.",
                "{n} frames were dropped to keep real time.",
                dropped,
            )
            self._strip.show_message(said)
