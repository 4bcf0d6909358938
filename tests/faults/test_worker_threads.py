"""Every worker thread of a session: it fails, answers late, or is busy when all ends."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtCore import SIGNAL

from inbetweener.app import SHUTDOWN_FAILED
from inbetweener.session.pictures.refs import PictureRef
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.storage.opening import OpenRequest
from inbetweener.workers.task_thread import TaskThread
from tests.support.key_files import drawing, write_keys
from tests.support.leaks import ThreadLog
from tests.support.png_samples import png_of
from tests.support.workspaces import NAMES

if TYPE_CHECKING:
    from inbetweener.core.cancel import CancelToken
    from inbetweener.workers.task_thread import Report


def threads_of(studio: Any) -> dict[str, TaskThread]:
    """Every worker of a session, by its name."""
    found = studio.workspace.findChildren(TaskThread)
    return {f"{number} {each._thread.objectName()}": each for number, each in enumerate(found)}


def test_the_workers_are_those_of_the_session(studio):
    names = " ".join(threads_of(studio))

    for name in ("open", "save", "autosave", "render", "export", "presence", "pin preview"):
        assert name in names
    assert len(threads_of(studio)) > 20


def test_each_worker_may_fail_and_all_goes_on(studio, caplog):
    """An error that nobody foresaw, in each: the document stands, and all gaps are drawn."""
    shot = studio.workspace.document.shot
    for thread in threads_of(studio).values():
        studio.wait(lambda thread=thread: thread.is_idle)

        def fail(_token: CancelToken, _report: Report) -> None:
            raise ArithmeticError("odd")

        thread.submit(fail)
        studio.wait(lambda thread=thread: thread.is_idle)

    assert studio.workspace.document.shot is shot
    assert studio.workspace.document.is_open
    studio.render_all()
    assert studio.states() == {CellState.READY}


def test_no_worker_fails_unheard(studio):
    deaf = [name for name, thread in threads_of(studio).items()
            if not thread.receivers(SIGNAL("failed(PyObject)"))]  # fmt: skip

    assert deaf == []


def test_workers_that_are_all_busy_end_with_the_session(make_studio):
    """Those that may be cancelled are; what must not be lost is waited for."""
    studio = make_studio()
    started: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        log = ThreadLog()
        log.install(patch)
        studio.open()
        for name, thread in threads_of(studio).items():
            thread.submit(_busy(name, started))
        studio.wait(lambda: len(started) == len(threads_of(studio)))

        assert studio.workspace.shutdown()

        assert list(log.running()) == []


def _busy(name: str, started: list[str]) -> Any:
    """A job that ends when it is cancelled, or after a tenth of a second that it needs to save."""
    done = threading.Event()

    def job(token: CancelToken, _report: Report) -> None:
        started.append(name)
        timer = threading.Timer(0.1, done.set)
        timer.start()
        while not (token.is_cancelled or done.wait(0.005)):
            pass
        timer.cancel()

    return job


@pytest.fixture
def two_shots(make_studio, tmp_path) -> tuple[Any, Path, threading.Event]:
    """A studio on a shot whose keys cannot be read yet, and a shot of keys of the same names.

    Their names are the same, so that an answer about one would pass for one about the other.
    """
    studio = make_studio()
    other = write_keys(tmp_path / "other", *NAMES)
    for name in NAMES:
        (other / name).write_bytes(png_of(255 - drawing(3)))
    return studio, other, threading.Event()


@pytest.mark.parametrize(
    "reader",
    [
        "inbetweener.session.pictures.thumbnails.read_picture",
        "inbetweener.session.pictures.loading.read_key",
    ],
)
def test_pictures_of_a_shot_that_was_left_are_never_shown(two_shots, monkeypatch, reader):
    studio, other, gate = two_shots
    module, _, name = reader.rpartition(".")
    read = getattr(sys.modules[module], name)
    waits: list[Path] = []

    def slow(path: Path, *arguments: Any, **options: Any) -> Any:
        picture = read(path, *arguments, **options)
        if path.parent == studio.folder:
            waits.append(path)
            assert gate.wait(60)
        return picture

    monkeypatch.setattr(reader, slow)
    workspace = studio.workspace
    studio.open()
    studio.wait(lambda: bool(waits))  # the first shot is half read
    with studio.signal(workspace.shown):
        workspace.open(OpenRequest(other))
    gate.set()
    studio.wait(lambda: all(workspace.thumbnails.get(name) is not None for name in NAMES))
    studio.wait(lambda: all(thread.is_idle for thread in threads_of(studio).values()))

    dark = 255 - drawing(3)[0, 0]
    for key in NAMES:
        corner = workspace.thumbnails.get(key).pixelColor(0, 0)
        assert abs(corner.red() - int(dark[0])) < 3, key
    held = [ref for ref in workspace.pictures._held if isinstance(ref, PictureRef)]
    assert held
    for ref in held:
        corner = workspace.pictures.get(ref).pixelColor(0, 0)
        assert np.abs(np.array(corner.getRgb()[:3]) - dark).max() < 3, ref


_BESIDE_THE_TESTS = Path(__file__).resolve().parents[2]

_QUIT_WHILE_TORCH_IS_IMPORTED = """
import os
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from benchmarks.live_window import wait
from inbetweener.app import SHUTDOWN_FAILED
from inbetweener.core import edits
from inbetweener.inference.catalogue import Catalogue
from inbetweener.paths import UserFolders
from inbetweener.session.workspace import Workspace
from inbetweener.storage.opening import OpenRequest

app = QApplication([])
home = Path(sys.argv[1])
workspace = Workspace(Catalogue.installed(), UserFolders.below(home / "home"))
request = OpenRequest(home / "walk")
wait(workspace.shown.connect, lambda: workspace.open(request))
workspace.document.edit("model", lambda shot: edits.set_model(shot, "softsplat"))
timer = QTimer()
timer.timeout.connect(lambda: "torch" in sys.modules and app.quit())
timer.start(1)
workspace.render_all()
app.exec()
print("whole" if hasattr(sys.modules["torch"], "compile") else "half", flush=True)
if not workspace.shutdown():
    os._exit(SHUTDOWN_FAILED)  # as `app.main` does
"""


def test_the_program_may_be_left_while_torch_is_imported(tmp_path):
    write_keys(tmp_path / "walk", *NAMES)
    done = subprocess.run(
        [sys.executable, "-c", _QUIT_WHILE_TORCH_IS_IMPORTED, str(tmp_path)],
        cwd=_BESIDE_THE_TESTS,  # from where the benchmarks are found, the program installed or not
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    # An import cannot be cancelled; where it takes longer than the patience, nothing is torn apart.
    assert done.returncode in {0, SHUTDOWN_FAILED}, done.stderr
    assert done.stdout == "half\n"
    assert "QThread" not in done.stderr
