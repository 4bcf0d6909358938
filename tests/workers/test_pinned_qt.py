"""PySide6 6.12.0 gave True away at every emit, and Python 3.11 died after a few hundred."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class Sender(QObject):
    sent = Signal(int)


def test_emitting_signals_takes_no_reference_of_true(qapp):
    sender = Sender()
    before = sys.getrefcount(True)

    for number in range(1000):
        sender.sent.emit(number)

    assert abs(sys.getrefcount(True) - before) < 100
