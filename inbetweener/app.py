"""The desktop: builds the one workspace and the one window on it, and starts them."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from signal import SIGINT, SIGTERM
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import inbetweener
from inbetweener.diagnostics.crashes import take_untold
from inbetweener.diagnostics.log_files import log_folder
from inbetweener.formats.added_sheets import add_sheets_from
from inbetweener.inference.catalogue import Catalogue
from inbetweener.paths import user_folders
from inbetweener.plugins import SHEETS, find_plugins
from inbetweener.qt_environment import undo_opencv_settings
from inbetweener.session.action_notes import ActionNotes
from inbetweener.session.settings import SettingsStore
from inbetweener.session.workspace import Workspace
from inbetweener.ui.application import Application
from inbetweener.ui.language import LANGUAGES, LONG_ENGLISH, set_language
from inbetweener.ui.look.theme import apply_theme
from inbetweener.ui.main_window import MainWindow
from inbetweener.ui.notices.crash_notice import tell_of_crash
from inbetweener.ui.notices.mishaps import Mishaps
from inbetweener.ui.notices.qt_messages import log_qt_messages
from inbetweener.workers.garbage import GarbageCollector

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import FrameType

    from PySide6.QtGui import QFont

_log = logging.getLogger(__name__)

SHUTDOWN_FAILED = 70
HEARTBEAT_MS = 250


def main(arguments: Sequence[str]) -> int:
    """Open the window.

    Args:
        arguments: of the command line, without the program's name: nothing, or a shot.

    Returns:
        The exit code: 0, or 70 if a worker thread did not end.
    """
    options = _parse(arguments)
    logging.basicConfig(level=logging.WARNING)
    undo_opencv_settings()
    log_qt_messages()
    app = QApplication.instance() or Application([sys.argv[0]])
    if not isinstance(app, QApplication):
        raise TypeError("another kind of Qt application is running in this process")
    app.setApplicationName("Inbetweener")
    app.setApplicationVersion(inbetweener.__version__)
    app.setDesktopFileName("inbetweener")
    app.setFont(_font(app))
    apply_theme(app)
    garbage = GarbageCollector()
    garbage.start()  # before there is any other thread
    folders = user_folders()
    add_sheets_from(lambda: find_plugins(SHEETS))
    # Before anything is built that speaks.
    set_language(app, options.language or SettingsStore(folders.config).load().language)
    workspace = Workspace(Catalogue.installed(), folders)
    ActionNotes(workspace)
    window = MainWindow(workspace)
    window.show()
    mishaps = Mishaps(window.notices)
    mishaps.listen()
    if isinstance(app, Application):
        app.file_given.connect(lambda path: window.take_files([path]))
    QTimer.singleShot(0, window, lambda: _begin(workspace, window, options))
    with _ended_by_signals(app, workspace):
        app.exec()
        _put_away_windows()
        mishaps.leave()
        has_ended = workspace.shutdown()
    if not has_ended:
        # Taking a running thread apart would crash; what it was doing is safe to lose.
        _log.error("a worker thread did not end in time")
        logging.shutdown()
        os._exit(SHUTDOWN_FAILED)
    garbage.stop()
    return 0


def _put_away_windows() -> None:
    """Hide what is still seen, as after a signal, while Python can answer what Qt asks meanwhile.

    Qt closes a window that it takes apart, and asks its event filters; ours are gone by then.
    """
    for window in QApplication.topLevelWidgets():
        window.hide()


@contextmanager
def _ended_by_signals(app: QApplication, workspace: Workspace) -> Iterator[None]:
    """While the block runs, a request to end (Ctrl-C, log-out) keeps unsaved work and then ends."""

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        workspace.saver.autosave_now()
        app.exit()  # quit() would have windows ask about the work that was just kept

    before = {number: signal.signal(number, on_signal) for number in (SIGINT, SIGTERM)}
    # Python sees to signals only while it runs; Qt alone would sleep over them.
    heartbeat = QTimer()
    heartbeat.timeout.connect(_beat)
    heartbeat.start(HEARTBEAT_MS)
    try:
        yield
    finally:
        heartbeat.stop()
        for number, handler in before.items():
            signal.signal(number, handler)


def _beat() -> None:
    """Let Python run for a moment."""


def _begin(workspace: Workspace, window: MainWindow, options: Options) -> None:
    """What is done once the window is on the screen."""
    workspace.housekeeping.look_for_recoveries()
    crash = take_untold(log_folder(workspace.folders.data))
    if crash is not None:
        tell_of_crash(crash, window.notices, window.actions_by_name)
    if options.shot is not None:
        window.take_files([options.shot])
    elif options.sample:
        window.file_verbs.open_sample()
    elif not workspace.settings.recent:
        window.welcome.first_run.look_at_machine()


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asks for.

    Attributes:
        shot: what is opened at once.
        sample: whether that is the artist's copy of the sample shot.
        language: spoken this once, whatever the settings say; "" for theirs.
    """

    shot: Path | None
    sample: bool
    language: str


def _parse(arguments: Sequence[str]) -> Options:
    parser = argparse.ArgumentParser(prog="inbetweener", description=inbetweener.__doc__)
    parser.add_argument(
        "shot", nargs="?", type=Path, help="a folder of keys, a project file, or a sheet (XDTS …)"
    )
    parser.add_argument("--sample", action="store_true", help="open your copy of the sample shot")
    languages = (*LANGUAGES, LONG_ENGLISH)
    parser.add_argument("--language", choices=languages, default="", help="speak it this once")
    return Options(**vars(parser.parse_args(arguments)))


def _font(app: QApplication) -> QFont:
    """The system's font, no smaller than can be read."""
    font = app.font()
    if 0 < font.pointSize() < 9:
        font.setPointSize(9)
    return font
