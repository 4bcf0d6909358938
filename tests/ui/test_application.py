"""In a process of its own: there is one application in each."""

from __future__ import annotations

import subprocess
import sys

_GIVEN = """
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from inbetweener.ui.application import Application

app = Application(["inbetweener"])
app.file_given.connect(lambda path: print(type(path).__name__, path.as_posix()))
app.sendEvent(app, QFileOpenEvent("/shots/cut05.inbetweener"))
app.sendEvent(app, QEvent(QEvent.Type.ApplicationFontChange))
"""


def test_files_that_the_system_gives_are_passed_on():
    done = subprocess.run(
        [sys.executable, "-c", _GIVEN], capture_output=True, text=True, check=True
    )
    kind, path = done.stdout.split()

    assert kind.endswith("Path")
    assert path == "/shots/cut05.inbetweener"
