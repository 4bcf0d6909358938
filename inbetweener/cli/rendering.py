"""`inbetweener render`: draw what is missing, then write the sequence."""

from __future__ import annotations

import os
import signal
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inbetweener.cli.closed_gaps import region_facts
from inbetweener.cli.exact_colours import colour_facts
from inbetweener.cli.whole_lines import line_facts
from inbetweener.core.cancel import CancelToken
from inbetweener.core.places import orders_noted
from inbetweener.core.plan import FramePlan
from inbetweener.errors import DrawingError, ExportError, RenderError, StorageError
from inbetweener.rendering.exporting import export_shot
from inbetweener.rendering.finished import FinishedPictures

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path
    from types import FrameType

    from inbetweener.cli.console import Talk
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.colouring import ColourNote
    from inbetweener.rendering.export_plan import ExportNaming
    from inbetweener.rendering.gap_renderer import Drawn, GapRenderer
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.rendering.line_work import LineNote
    from inbetweener.rendering.regions import RegionNote
    from inbetweener.storage.export import ExportResult
    from inbetweener.storage.image_cache import ImageCache


@dataclass(frozen=True, slots=True)
class RenderOutcome:
    """What a render did.

    Attributes:
        drawn: inbetweens drawn now.
        reused: inbetweens found in the cache.
        export: what was written.
        seconds: how long it all took.
        colours: what is known of the colours of the inbetweens of each gap.
    """

    drawn: int
    reused: int
    export: ExportResult
    seconds: float
    colours: Mapping[int, Sequence[ColourNote]] = field(default_factory=dict)


@contextmanager
def cancelled_by_ctrl_c() -> Iterator[CancelToken]:
    """A token that Ctrl-C and the usual request to end set; a second one ends at once."""
    token = CancelToken()

    def on_signal(number: int, _frame: FrameType | None) -> None:
        if token.is_cancelled:
            signal.signal(number, signal.SIG_DFL)
            signal.raise_signal(number)
        token.cancel()

    before = {number: signal.signal(number, on_signal) for number in _SIGNALS}
    try:
        yield token
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def refuse_unwritable(folder: Path) -> None:
    """Before hours of drawing: a place where no folder can be made, or nothing put into it.

    Raises:
        ExportError: a file is in the way.
        StorageError: it may not be written there.
    """
    places = (folder.absolute(), *folder.absolute().parents)
    # os.path, since Path raises where a folder above may not be looked into.
    place = next(each for each in places if os.path.exists(each))  # noqa: PTH110
    if not place.is_dir():
        raise ExportError(f"{place} is a file, not a folder. Choose another place with --out.")
    if not os.access(place, os.W_OK | os.X_OK):
        raise StorageError(f"You may not write to {place}. Choose another place with --out.")


_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@dataclass(frozen=True, slots=True)
class RenderDesk:
    """What shots of one folder are drawn with.

    Attributes:
        planner: makes jobs of their gaps.
        cache: where inbetweens are kept.
        renderer: draws.
        talk: to whom it is told.
    """

    planner: JobPlanner
    cache: ImageCache
    renderer: GapRenderer
    talk: Talk


class ShellRender:
    """Renders one shot and writes it.

    Attributes:
        digests: of the inbetweens that the shot is made of, as far as `draw` has come.
        drawn: inbetweens drawn now.
        reused: inbetweens found in the cache.
        colours: what is known of the colours of the inbetweens of each gap.
        regions: what is known of the closed regions of the inbetweens.
        lines: what is known of their lines.
    """

    def __init__(
        self,
        shot: Shot,
        desk: RenderDesk,
        at_least: int = 0,
        layer: str = "",
        gaps: frozenset[int] | None = None,
    ) -> None:
        """Begin.

        Args:
            shot: what is drawn.
            desk: what it is drawn with.
            at_least: for how many frames it is seen; its last drawing is held until then.
            layer: its name among the layers of a scene, "" for a shot by itself.
            gaps: the gaps that are drawn; None for all.
        """
        self._shot = shot
        self._gaps = gaps
        self._plan = FramePlan.of(shot, at_least)
        self._layer = layer
        self._planner = desk.planner
        self._cache = desk.cache
        self._renderer = desk.renderer
        self._talk = desk.talk
        self.digests: set[str] = set()
        self.drawn = 0
        self.reused = 0
        self.colours: dict[int, list[ColourNote]] = {}
        self.regions: list[RegionNote] = []
        self.lines: list[LineNote] = []

    def run(
        self, naming: ExportNaming, folder: Path, token: CancelToken, *, overwrite: bool
    ) -> RenderOutcome:
        """Draw and write.

        Raises:
            ExportError: files are in the way.
            RenderError: one or more gaps could not be drawn; the others are in the cache.
            Cancelled: the token was set.
            StorageError: the disk is full, read-only or gone.
        """
        started_s = time.monotonic()
        refuse_unwritable(folder)
        if not overwrite:
            self.refuse_conflicts(naming, folder)
        failures = self.draw(token)
        if failures:
            raise RenderError(
                f"{len(failures)} of {len(self._rendered_gaps)} gaps could not be drawn, "
                "so nothing was written."
            )
        result = self.write(naming, folder, token, overwrite=overwrite)
        seconds = time.monotonic() - started_s
        return RenderOutcome(self.drawn, self.reused, result, seconds, self.colours)

    def refuse_conflicts(self, naming: ExportNaming, folder: Path) -> None:
        """Before hours of drawing: names that are taken by pictures not of this timing.

        Raises:
            ExportError: there are such.
        """
        pictures = FinishedPictures(self._shot, self._planner, self._cache)
        taken = [
            name
            for name, cell in naming.names(self._plan)
            if (folder / name).exists() and not pictures.is_ready(cell)
        ]
        if taken:
            more = f" and {len(taken) - 3} more" if len(taken) > 3 else ""
            raise ExportError(
                f"{', '.join(taken[:3])}{more} in {folder} would be overwritten. "
                "Choose another folder with --out, another --start, or allow it with --overwrite."
            )

    def draw(self, token: CancelToken) -> list[str]:
        """Draw what is missing.

        Returns:
            A sentence for each gap that could not be drawn; they are told already.

        Raises:
            Cancelled: the token was set.
            StorageError: the disk is full, read-only or gone.
        """
        gaps = self._rendered_gaps
        total = sum(self._to_draw(gap) for gap in gaps)
        failures: list[str] = []
        with self._talk.bar(f"Drawing inbetweens{self._of_layer}", total) as bar:

            def on_drawn(drawn: Drawn) -> None:
                self._count(drawn)
                bar.set(self.drawn + self.reused)

            for gap in gaps:
                try:
                    self._renderer.render(self._planner.job(self._shot, gap), token, on_drawn)
                except (DrawingError, RenderError) as error:
                    failures.append(f"Gap {gap + 1}{self._of_layer}: {error}")
                    self._talk.warn(failures[-1], gap=gap + 1, **self._layer_fact)
        return failures

    @property
    def _rendered_gaps(self) -> tuple[int, ...]:
        gaps = self._plan.rendered_gaps()
        return gaps if self._gaps is None else tuple(gap for gap in gaps if gap in self._gaps)

    @property
    def _of_layer(self) -> str:
        return f" of layer {self._layer}" if self._layer else ""

    @property
    def _layer_fact(self) -> dict[str, str]:
        return {"layer": self._layer} if self._layer else {}

    def _to_draw(self, gap: int) -> int:
        """How many inbetweens of a gap are a model's to draw, and not drawn by hand."""
        by_hand = orders_noted(self._shot, gap, self._shot.hand_drawn)
        return self._shot.gaps[gap].inbetween_count - len(by_hand)

    def _count(self, drawn: Drawn) -> None:
        self.digests.add(drawn.job.digest)
        if drawn.was_cached:
            self.reused += 1
        else:
            self.drawn += 1
        self._talk.event(
            "inbetween",
            **self._layer_fact,
            gap=drawn.job.cell.gap + 1,
            order=drawn.job.cell.order,
            t=drawn.job.provenance.t,
            cached=drawn.was_cached,
            **colour_facts(drawn.colours),
            **region_facts(drawn.regions),
            **line_facts(drawn.lines),
        )
        if drawn.lines is not None:
            self.lines.append(drawn.lines)
        if drawn.regions is not None:
            self.regions.append(drawn.regions)
        if drawn.colours is not None:
            self.colours.setdefault(drawn.job.cell.gap, []).append(drawn.colours)

    def write(
        self, naming: ExportNaming, folder: Path, token: CancelToken, *, overwrite: bool
    ) -> ExportResult:
        """Write what is drawn.

        Raises:
            ExportError: files are in the way.
            RenderError: an inbetween is not drawn.
            DrawingError: a key has vanished.
            Cancelled: the token was set.
            StorageError: the disk is full, read-only or gone.
        """
        # Anew: a key may have been painted over since the names were looked at.
        pictures = FinishedPictures(self._shot, self._planner, self._cache)
        count = naming.file_count(self._plan)
        with self._talk.bar(f"Writing pictures{self._of_layer}", count) as bar:
            return export_shot(
                self._shot,
                self._plan,
                naming,
                pictures,
                folder,
                overwrite=overwrite,
                token=token,
                report=lambda done, _total: bar.set(done),
            )
