"""All that rendering needs, put together around a fake engine."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inbetweener.core import edits
from inbetweener.core.cancel import CancelToken
from inbetweener.core.plan import CellKind, FramePlan
from inbetweener.rendering.export_plan import ExportNaming, default_pattern
from inbetweener.rendering.exporting import export_shot
from inbetweener.rendering.finished import FinishedPictures
from inbetweener.rendering.gap_renderer import Drawn, GapRenderer
from inbetweener.rendering.jobs import JobPlanner
from inbetweener.storage.fingerprints import FingerprintIndex
from inbetweener.storage.image_cache import ImageCache
from inbetweener.storage.opening import OpenRequest, read_shot
from tests.support.engines import FADE, OTHER_FADE, FakeEngine

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.shot import Shot
    from inbetweener.storage.export import ExportResult


@dataclass(slots=True)
class Desk:
    """A shot folder, a cache and an engine.

    Attributes:
        home: where the cache is.
        folder: of the keys.
        engine: what draws.
    """

    home: Path
    folder: Path
    engine: FakeEngine = field(default_factory=FakeEngine)
    cache: ImageCache = field(init=False)
    planner: JobPlanner = field(init=False)
    renderer: GapRenderer = field(init=False)

    def __post_init__(self) -> None:
        self.cache = ImageCache(self.home / "cache", 1 << 30)
        index = FingerprintIndex(self.home / "fingerprints.json")
        models = {model.name: model for model in (FADE, OTHER_FADE)}
        self.planner = JobPlanner(self.folder, index, models)
        self.renderer = GapRenderer(self.engine, self.cache)

    def shot(self, *, fit: bool = False, model: str = FADE.name) -> Shot:
        """The folder as a shot, drawn by a model of the fake engine."""
        request = OpenRequest(self.folder, fit=fit)
        opened = read_shot(request, CancelToken(), lambda _done, _total: None)
        return edits.set_model(opened.shot, model)

    def render(self, shot: Shot, token: CancelToken | None = None) -> list[Drawn]:
        """Draw every gap that a model draws; what is in the cache now, in order."""
        drawn: list[Drawn] = []
        for gap in FramePlan.of(shot).rendered_gaps():
            job = self.planner.job(shot, gap)
            self.renderer.render(job, token or CancelToken(), drawn.append)
        return drawn

    def pictures(self, shot: Shot) -> FinishedPictures:
        """The finished pictures of a shot."""
        return FinishedPictures(shot, self.planner, self.cache)

    def inbetweens(self, shot: Shot) -> list[bytes]:
        """The files of all inbetweens, drawn where they are missing."""
        self.render(shot)
        pictures = self.pictures(shot)
        cells = FramePlan.of(shot).cells()
        return [pictures.read(cell) for cell in cells if cell.kind is CellKind.INBETWEEN]

    def digests(self, shot: Shot) -> list[str]:
        """The digest of every inbetween, in time."""
        gaps = FramePlan.of(shot).rendered_gaps()
        jobs = [self.planner.job(shot, gap) for gap in gaps]
        return [inbetween.digest for job in jobs for inbetween in job.inbetweens]

    def export(
        self,
        shot: Shot,
        folder: Path,
        naming: ExportNaming | None = None,
        *,
        overwrite: bool = False,
        token: CancelToken | None = None,
    ) -> ExportResult:
        """Draw what is missing and write everything."""
        self.render(shot)
        return export_shot(
            shot,
            FramePlan.of(shot),
            naming or ExportNaming(default_pattern(shot), shot.first_number),
            self.pictures(shot),
            folder,
            overwrite=overwrite,
            token=token or CancelToken(),
            report=lambda _done, _total: None,
        )
