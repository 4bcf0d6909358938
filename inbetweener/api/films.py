"""Films with more frames, and shots as movies."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from inbetweener.core import edits
from inbetweener.core.cancel import CancelToken
from inbetweener.errors import FolderError
from inbetweener.inference.catalogue import Catalogue
from inbetweener.inference.halving import divided_for
from inbetweener.paths import user_folders
from inbetweener.rendering.films.first_reading import read_film
from inbetweener.rendering.films.making import NewFilm, write_new_film
from inbetweener.rendering.gap_renderer import GapRenderer
from inbetweener.rendering.jobs import JobPlanner
from inbetweener.rendering.movies.drawing import MovieDrawing
from inbetweener.storage.fingerprints import FingerprintIndex
from inbetweener.storage.image_cache import ImageCache
from inbetweener.storage.opening import OpenRequest, read_shot
from inbetweener.video.reading import read_facts
from inbetweener.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.shot import Shot
    from inbetweener.rendering.movies.asked import MovieAsked
    from inbetweener.rendering.movies.writing import MovieResult


def interpolate_film(film: NewFilm, model: str | None = None, device: str = "auto") -> None:
    """Draw new frames between those of a film and write them all as another.

    Args:
        film: which, where to, and how; see `NewFilm`.
        model: one of `models()`; None for the default one.
        device: as for `open_interpolator`.

    Raises:
        VideoError: the film cannot be read, or the new one not written.
        RenderError: there is no such model or device, or a frame cannot be drawn.
        StorageError: the flow cannot be written.
    """
    catalogue, token = Catalogue.installed(), CancelToken()
    interpolator = catalogue.open(model or catalogue.models()[0].name, device)
    reading = read_film(film, read_facts(film.film))
    enough = divided_for(interpolator, reading.plan.most_between)
    write_new_film(film, reading, enough, token)


def write_movie(
    shot: Path,
    movie: MovieAsked,
    *,
    layer: str | None = None,
    model: str | None = None,
    device: str = "auto",
) -> MovieResult:
    """Draw what is missing of a shot and write it as a movie, with its sound.

    Args:
        shot: a folder of keys, or a project file.
        movie: which kind, where to, and how; see `MovieAsked`.
        layer: the name of the one that is shown; None for all, through the camera.
        model: one of `models()`, for every gap; None for those that the project says.
        device: as for `open_interpolator`.

    Raises:
        FolderError: the shot cannot be opened, or has no such layer.
        ProjectFileError: its project cannot be read.
        ExportError: a file is in the way, or the shot has none of these frames.
        SoundError: its sound cannot be read.
        RenderError: a gap cannot be drawn.
        VideoError: the movie cannot be encoded.
        StorageError: the disk is full, read-only or gone.
    """
    catalogue, token = Catalogue.installed(), CancelToken()
    opened = read_shot(OpenRequest(shot), token, lambda _done, _total: None)
    scene = opened.scene
    index = None if layer is None else scene.index_of(layer)
    if layer is not None and index is None:
        raise FolderError(tr("{shot} has no layer “{layer}”.", shot=shot, layer=layer))
    if model is not None:
        for place in range(len(scene.layers)):
            scene = edits.edit_layer(scene, place, partial(_with_model, model=model))
    cache = ImageCache(user_folders().cache / "inbetweens", sys.maxsize)
    fingerprints = FingerprintIndex(user_folders().cache / "fingerprints.json")
    models = {each.name: each for each in catalogue.models()}
    planner = JobPlanner(opened.folder, fingerprints, models)
    renderer = GapRenderer(catalogue, cache, device)
    return MovieDrawing(scene, index, planner, cache, renderer).write(movie, token)


def _with_model(shot: Shot, *, model: str) -> Shot:
    return edits.set_gap_model(edits.set_model(shot, model), range(len(shot.gaps)), None)
