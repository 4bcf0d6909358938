"""SoundPlayer: lets the shot's sound be heard while it plays and while the playhead is moved."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inbetweener.errors import sentence_of
from inbetweener.session.playback.sound_voice import HeardSound, SoundVoice
from inbetweener.wording import tr
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from inbetweener.core.cancel import CancelToken
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.playback.playback import Playback
    from inbetweener.session.playback.sound_loader import SoundLoader
    from inbetweener.sound.output import SoundOutput
    from inbetweener.workers.task_thread import Report

# A frame at 60 fps is too short a moment for the ear to tell what it was.
SHORTEST_SCRUB_S: Final = 1 / 25
_TRIES_AGAIN_AFTER_S: Final = 20.0
_SLEEPS_AFTER_MS = 4000  # a device that is open and silent keeps laptops awake


class SoundPlayer(QObject):
    """Between playback, the loaded sound and the output.

    The output is opened, started and stopped on a thread of its own: systems take their time.

    Signals:
        deaf(str): there is nothing to play sound with, with the sentence that says so; sent once.
            A device that is plugged in later is found all the same.
    """

    deaf = Signal(str)

    def __init__(
        self,
        session: DocumentSession,
        playback: Playback,
        loader: SoundLoader,
        output: SoundOutput,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.voice = SoundVoice()
        self._session = session
        self._playback = playback
        self._loader = loader
        self._output = output
        self._is_awake = False
        self._deaf_since_s: float | None = None
        self._is_closed = False
        self._thread = TaskThread("sound output", self)
        self._thread.failed.connect(self._on_thread_failed)
        self._sleep_timer = QTimer(self)
        self._sleep_timer.setSingleShot(True)
        self._sleep_timer.setInterval(_SLEEPS_AFTER_MS)
        self._sleep_timer.timeout.connect(self._sleep)
        playback.playing_changed.connect(self._follow)
        playback.run_changed.connect(self._follow)
        playback.frame_changed.connect(self._on_playback_frame_changed)
        loader.changed.connect(self._follow)

    @property
    def is_awake(self) -> bool:
        """Whether the output asks for blocks, or will in a moment."""
        return self._is_awake

    @property
    def _heard(self) -> HeardSound | None:
        """What can be heard; None where nothing can."""
        shot, loaded = self._session.shot, self._loader.loaded
        if shot.sound is None or shot.sound.is_muted or loaded is None or self._is_deaf:
            return None
        return HeardSound(loaded.clip, shot.sound, shot.fps)

    @property
    def _is_deaf(self) -> bool:
        """Whether it is of no use to ask for the output now: each time may take a while."""
        since_s = self._deaf_since_s
        is_new = since_s is not None and time.monotonic() - since_s < _TRIES_AGAIN_AFTER_S
        return self._is_closed or is_new

    @Slot()
    def _follow(self) -> None:
        """Be heard with what runs now, or be silent."""
        run, heard = self._playback.run, self._heard
        if run is None or heard is None:
            self._hush()
        else:
            self.voice.play(heard, run)
            self._wake()

    @Slot(int)
    def _on_playback_frame_changed(self, frame: int) -> None:
        """Let a frame be heard that the playhead was moved to by hand."""
        heard = self._heard
        if not self._playback.is_playing and heard is not None:
            seconds = max(1 / heard.fps, SHORTEST_SCRUB_S)
            self.voice.play_once(heard, frame, seconds)
            self._wake()
            self._sleep_timer.start()

    def _hush(self) -> None:
        self.voice.hush()
        if self._is_awake:
            self._sleep_timer.start()

    def _wake(self) -> None:
        self._sleep_timer.stop()
        is_forgotten = self._is_awake and self._thread.is_idle and self.voice.is_forgotten
        if self._is_awake and not is_forgotten:
            return
        self._is_awake = True
        output, voice = self._output, self.voice

        def job(_token: CancelToken, _report: Report) -> None:
            if is_forgotten:
                output.close()  # another device may be there by now
            voice.begin(output.latency_s)
            output.start(voice.fill)

        self._thread.submit(job)

    @Slot()
    def _sleep(self) -> None:
        self._is_awake = False
        output = self._output
        self._thread.submit(lambda _token, _report: output.stop())

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        is_first = self._deaf_since_s is None
        self._is_awake, self._deaf_since_s = False, time.monotonic()
        self.voice.hush()
        self._sleep_timer.stop()
        if is_first:
            self.deaf.emit(sentence_of(error, tr("The sound cannot be heard")))

    def shutdown(self) -> bool:
        """Let go of the output and end the thread."""
        self._sleep_timer.stop()
        self._is_closed = True
        self.voice.hush()
        output = self._output
        self._thread.submit(lambda _token, _report: output.close())
        return self._thread.shutdown(cancels=False)
