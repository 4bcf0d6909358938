"""Whatever is asked of the renderer in whatever order, queue and log agree and all gets drawn."""

from __future__ import annotations

import contextlib
import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from inbetweener.core import edits
from inbetweener.core.gap import Treatment
from inbetweener.errors import EditError, RenderError
from inbetweener.session.rendering.log import EntryState
from tests.support.engines import OTHER_FADE
from tests.support.key_files import write_keys

if TYPE_CHECKING:
    from collections.abc import Callable

STEPS = 40


class Artist:
    """Somebody who cannot make up their mind."""

    def __init__(self, studio, folders, seed) -> None:
        self.studio = studio
        self.rendering = studio.workspace.rendering
        self.folders = folders
        self.dice = random.Random(seed)  # noqa: S311 - the same dice in every run

    def gap(self) -> int:
        return self.dice.randrange(len(self.studio.workspace.document.shot.gaps))

    def treat(self) -> None:
        chosen = frozenset({self.gap()})
        treatment = self.dice.choice([Treatment.HOLD, Treatment.INBETWEEN])
        self.studio.edit("treat", lambda shot: edits.set_treatment(shot, chosen, treatment))

    def remove_key(self) -> None:
        gap = self.gap()
        if len(self.studio.workspace.document.shot.gaps) > 1:
            self.studio.edit("remove", lambda shot: edits.remove_key(shot, gap))

    def compare(self) -> None:
        gap = self.gap()
        if self.studio.workspace.document.shot.gaps[gap].is_rendered:
            self.rendering.queue.render_with(gap, OTHER_FADE.name)

    def cancel_shot(self) -> None:
        entries = self.rendering.shots.entries()
        self.rendering.shots.cancel([entry.number for entry in entries[:1]])

    def do_something(self) -> None:
        workspace, queue = self.studio.workspace, self.rendering.queue
        choices: list[Callable[[], object]] = [
            *(workspace.render_all, workspace.document.undo_stack.undo, self.compare),
            *(self.rendering.render_thread.pause, self.rendering.render_thread.resume),
            *(queue.cancel, lambda: queue.cancel_gaps(frozenset({self.gap()}))),
            *(lambda: queue.move_up(self.gap()), self.treat, self.remove_key),
            lambda: self.studio.set_count(self.gap(), self.dice.randrange(1, 6)),
            *(lambda: self.rendering.shots.add(self.folders), self.cancel_shot),
            *(self.rendering.retry_failed, self.rendering.clear_ended),
            lambda: self.studio.engine.failures.append(RenderError("No.")),
            lambda: workspace.change_setting(device=self.dice.choice(["cpu", "auto"])),
        ]
        with contextlib.suppress(EditError):  # a shot of two keys has none to spare, say
            self.dice.choice(choices)()


def assert_log_and_queue_agree(studio) -> None:
    queue, shot = studio.workspace.queue, studio.workspace.document.shot
    entries = queue.log.entries()
    active = {entry.gap for entry in entries if entry.state.is_active and not entry.model}
    work = queue._current
    drawing = {work.index} if work is not None and not work.is_variant else set()
    assert active == queue.waiting.gaps | drawing
    assert sum(entry.state is EntryState.DRAWING for entry in entries) == (work is not None)
    for entry in entries:
        ends = shot.keys[entry.gap].drawing, shot.keys[entry.gap + 1].drawing
        assert entry.ends == ends
        assert entry.done <= entry.total


@pytest.mark.parametrize("seed", range(8))
def test_queue_and_log_agree_and_all_gets_drawn(studio, tmp_path, seed):
    names = [f"B{frame:04}.png" for frame in (1, 9, 17)]
    folders = [write_keys(tmp_path / f"shot_{n}", *names, size=(65 + n, 48)) for n in range(2)]
    artist = Artist(studio, folders, seed)
    for _ in range(STEPS):
        artist.do_something()
        for _ in range(artist.dice.randrange(4)):
            QCoreApplication.processEvents()
        assert_log_and_queue_agree(studio)

    artist.rendering.render_thread.resume()
    studio.wait(lambda: not artist.rendering.is_busy)
    studio.settle()
    studio.engine.failures.clear()
    studio.workspace.render_all()
    studio.wait(lambda: not artist.rendering.is_busy)
    studio.settle()

    assert studio.workspace.states.missing_gaps() == ()
