"""Whole sessions for tests: a folder of tiny keys and a workspace that draws with a fake engine.

A test module asks for `make_studio` or `studio`; its room's conftest names them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import pytest

from inbetweener.core import edits
from inbetweener.core.drawing import Drawing, DrawingId
from inbetweener.core.gap import Gap
from inbetweener.core.plan import CellId
from inbetweener.core.shot import DEFAULT_MODEL, Key, Shot
from inbetweener.paths import UserFolders
from inbetweener.session.workspace import Workspace
from inbetweener.storage.opening import OpenRequest
from tests.support.engines import FADE, OTHER_FADE, FakeEngine
from tests.support.key_files import drawing, write_keys
from tests.support.png_samples import png_of
from tests.support.sounds import HandOutput

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from inbetweener.core.interpolator import ModelInfo
    from inbetweener.session.rendering.cell_states import CellState

# Numbers are frames: three gaps of 8 frames, on twos 3 inbetweens each.
NAMES = ("A0001.png", "A0009.png", "A0017.png", "A0025.png")


def shot_of(gaps: int = 2, name: str = "walk") -> Shot:
    """A shot of gaps of 8 frames on twos; its files need not exist."""
    drawings = tuple(Drawing(DrawingId(f"A{n}.png"), f"A{n}") for n in range(gaps + 1))
    keys = tuple(Key(drawing.id) for drawing in drawings)
    return Shot(name, drawings, keys, (Gap(8),) * gaps)


class DefaultFade(FakeEngine):
    """A fake engine whose first model is the one that a folder is opened with."""

    def models(self) -> tuple[ModelInfo, ...]:
        """The default model, which is a cross-fade here, and another."""
        return replace(FADE, name=DEFAULT_MODEL), OTHER_FADE


@dataclass(slots=True)
class Studio:
    """A workspace on a folder of keys.

    Attributes:
        qtbot: waits for what threads answer.
        folder: of the keys.
        home: where settings, cache and autosaves are.
        engine: what draws.
        output: where sound goes.
        workspace: the session.
    """

    qtbot: QtBot
    folder: Path
    home: Path
    engine: FakeEngine = field(default_factory=DefaultFade)
    output: HandOutput = field(default_factory=HandOutput)
    workspace: Workspace = field(init=False)

    def __post_init__(self) -> None:
        self.workspace = Workspace(self.engine, UserFolders.below(self.home), output=self.output)

    # Shorthands

    def state(self, gap: int, order: int = 1) -> CellState:
        """The state of an inbetween."""
        return self.workspace.states.state(CellId(gap, order))

    def gap_states(self, gap: int) -> list[CellState]:
        """The states of all inbetweens of a gap."""
        return list(self.workspace.states.states([gap]).values())

    def states(self) -> set[CellState]:
        """The states that any inbetween is in."""
        return set(self.workspace.states.states().values())

    def wait(self, is_so: Callable[[], bool]) -> None:
        """Let the session work until something holds."""
        self.qtbot.waitUntil(is_so)

    def signal(self, signal: Any, **options: Any) -> Any:
        """A block that ends once a signal was sent."""
        return self.qtbot.waitSignal(signal, **options)

    # Doing

    def open(self, request: OpenRequest | None = None) -> None:
        """Open the folder, and wait until the state of every gap is known."""
        with self.signal(self.workspace.opener.opened):
            self.workspace.open(request or OpenRequest(self.folder))
        self.settle()

    def settle(self) -> None:
        """Wait until nothing has to be found out any more."""
        states = self.workspace.states
        self.wait(lambda: not states._dirty and states._thread.is_idle)

    def render_all(self) -> None:
        """Draw everything, and wait for it."""
        with self.signal(self.workspace.queue.finished):
            self.workspace.render_all()
        self.settle()

    def repaint_key(self, name: str, step: int) -> None:
        """Paint another drawing over a key, as another program does."""
        path = self.folder / name
        new = path.with_suffix(".new")
        new.write_bytes(png_of(drawing(step)))
        new.replace(path)

    def edit(self, text: str, edit: Callable[..., Any], merge_key: str | None = None) -> None:
        """Change the document."""
        self.workspace.document.edit(text, edit, merge_key)

    def set_count(self, gap: int, count: int) -> None:
        """Give one gap a number of inbetweens."""
        rule = edits.LengthRule.KEEP
        self.edit("count", lambda shot: edits.set_count(shot, frozenset({gap}), count, rule))

    def key_bytes(self) -> dict[str, bytes]:
        """The keys' files as they are."""
        return {path.name: path.read_bytes() for path in sorted(self.folder.glob("A*.png"))}

    def stop(self) -> None:
        """End the workspace's threads, whatever they are at."""
        self.engine.gate.set()
        assert self.workspace.shutdown()


@pytest.fixture
def make_studio(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Studio]]:
    """Makes studios: `make_studio(*names, home=None, folder=None, **options_of_drawing)`."""
    made: list[Studio] = []

    def make(
        *names: str, home: Path | None = None, folder: Path | None = None, **options: Any
    ) -> Studio:
        folder = folder or tmp_path / "walk"
        if not folder.exists():
            write_keys(folder, *(names or NAMES), **options)
        studio = Studio(qtbot, folder, home or tmp_path / "home")
        made.append(studio)
        return studio

    yield make
    for studio in made:
        studio.stop()


@pytest.fixture
def studio(make_studio: Callable[..., Studio]) -> Studio:
    """A studio whose folder of four keys is open."""
    studio = make_studio()
    studio.open()
    return studio
