"""What a command draws with: the models, the cache and what is known of files."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from inbetweener.cli.rendering import RenderDesk
from inbetweener.paths import user_folders
from inbetweener.rendering.gap_renderer import GapRenderer
from inbetweener.rendering.jobs import JobPlanner
from inbetweener.session.settings import SettingsStore
from inbetweener.storage.fingerprints import FingerprintIndex
from inbetweener.storage.image_cache import ImageCache

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inbetweener.cli.console import Talk
    from inbetweener.core.interpolator import Engine


@contextmanager
def render_desk(
    folder: Path,
    engine: Engine,
    talk: Talk,
    device: str = "auto",
    shared_cache: Path | None = None,
) -> Iterator[RenderDesk]:
    """A desk while the block runs; what was learned of files is kept at its end.

    Args:
        folder: of the drawings.
        engine: whose models draw.
        talk: to whom.
        device: where they run.
        shared_cache: as of `open_cache`.
    """
    fingerprints = FingerprintIndex(user_folders().cache / "fingerprints.json")
    models = {each.name: each for each in engine.models()}
    cache = open_cache(shared_cache)
    planner = JobPlanner(folder, fingerprints, models)
    try:
        yield RenderDesk(planner, cache, GapRenderer(engine, cache, device), talk)
    finally:
        fingerprints.save()


def open_cache(shared: Path | None) -> ImageCache:
    """The cache that is drawn into.

    Args:
        shared: one for several machines, in which none clears away what others drew; None for the
            user's own.
    """
    if shared is not None:
        return ImageCache(shared, sys.maxsize)
    quota_bytes = SettingsStore(user_folders().config).load().disk_cache_mib << 20
    return ImageCache(user_folders().cache / "inbetweens", quota_bytes)
