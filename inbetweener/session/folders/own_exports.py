"""Which files among the keys this program has written: inbetweens that were exported there."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from inbetweener.core.plan import FramePlan
from inbetweener.errors import InbetweenerError
from inbetweener.imaging.picture_formats import PictureFormat
from inbetweener.rendering.finished import FinishedPictures
from inbetweener.rendering.in_format import PicturesInFormat

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.drawing import Drawing
    from inbetweener.core.scene import Scene
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.storage.image_cache import ImageCache


def own_exports(
    scene: Scene, planner: JobPlanner, cache: ImageCache
) -> Callable[[str, Drawing], bool]:
    """A test that tells exported pictures of a document from new drawings.

    An exported sequence is numbered by its frames: the picture of that frame tells.
    """

    def is_own(layer: str, drawing: Drawing) -> bool:
        index = scene.index_of(layer)
        if index is None or drawing.number is None:
            return False
        shot = scene.layers[index].shot
        plan, frame = FramePlan.of(shot), drawing.number - shot.first_number
        if not 0 <= frame < plan.length:
            return False
        pictures, cell = FinishedPictures(shot, planner, cache), plan.cell_at(frame)
        try:
            if not pictures.is_ready(cell):
                return False
            form = PictureFormat.of_name(drawing.id)
            exported = PicturesInFormat(pictures, form, pictures).read(cell)
            written = hashlib.sha256(exported).hexdigest()
            return written == planner.fingerprint(drawing.id)
        except (InbetweenerError, OSError):
            return False

    return is_own
