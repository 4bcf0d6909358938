"""OtherLayers: what the canvas shows of the layers that are not worked on."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inbetweener.core.layer import Blend
from inbetweener.core.stage import field_of
from inbetweener.session.scene.around import DIM_OPACITY, Around, Laid, OtherLayersLook
from inbetweener.session.scene.pile_finder import PileFinder
from inbetweener.session.scene.piles import single_piles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from inbetweener.core.plan import Cell
    from inbetweener.core.scene import Scene
    from inbetweener.session.canvas.preview import Preview
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.pictures.refs import AnyRef
    from inbetweener.session.pictures.store import PictureStore
    from inbetweener.session.playback.playback import Playback
    from inbetweener.session.scene.layer_views import LayerViews
    from inbetweener.session.scene.pile_finder import Sides
    from inbetweener.session.scene.piles import Pile

# While a scene is rendered, drawings of all layers become ready many times a second.
_SOON_MS = 80
# Frames of the scene looked ahead to; more would take longer to find than to load.
_MOST_FRAMES_AHEAD = 48


class OtherLayers(QObject):
    """Lays the other layers around the drawing on the screen; a plain shot has none.

    What lies below the layer that is worked on, and what lies above it, are pictures of their own:
    they change at other frames than its drawings do.

    Attributes:
        piles: which pictures they are.

    Signals:
        changed(): `around()` may give something else than before.
    """

    changed = Signal()

    def __init__(
        self,
        document: DocumentSession,
        views: LayerViews,
        preview: Preview,
        pictures: PictureStore,
        playback: Playback,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._views = views
        self._cells = preview.cells
        self._pictures = pictures
        self._playback = playback
        self._look = OtherLayersLook.SHOWN
        self.piles = PileFinder(document, views, pictures)
        self._last: dict[int, tuple[Pile, ...]] = {}  # by sides: what was shown last
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.changed)
        for signal in (document.shot_opened, document.layer_activated):
            signal.connect(self._forget)
        document.scene_changed.connect(self._on_document_scene_changed)
        views.changed.connect(self._on_views_changed)
        pictures.failed.connect(self._on_views_changed)
        preview.accompany(self)
        preview.look_ahead_with(self.ahead)

    @property
    def look(self) -> OtherLayersLook:
        """How the others are shown."""
        return self._look

    def set_look(self, look: OtherLayersLook) -> None:
        """Show the others otherwise."""
        if look is not self._look:
            self._look = look
            self._last.clear()
            self.changed.emit()

    def around(self) -> Around | None:
        """What is seen around the drawing on the screen; None where it is all there is."""
        stage, field = self.piles.stage, field_of(self._document.scene)
        if stage is None or field is None:
            return None
        layer = self._document.layer
        sides = [
            tuple(self._laid(self._ready(side, piles))) for side, piles in enumerate(self._sides())
        ]
        is_as_seen = self._look is OtherLayersLook.SHOWN
        return Around(
            stage.moved(-layer.x, -layer.y),
            field.moved(-layer.x, -layer.y),
            sides[0],
            sides[1],
            (layer.opacity if layer.is_visible else 0.0) if is_as_seen else 1.0,
            layer.blend if is_as_seen else Blend.NORMAL,
        )

    def refs(self, _cell: Cell) -> Iterator[AnyRef]:
        """The pictures that it needs in memory now."""
        if self._look is not OtherLayersLook.HIDDEN:
            yield from self.piles.refs(self._scene_frame)

    def ahead(self, cell: Cell, count: int) -> Iterator[AnyRef]:
        """The pictures of what is seen after a cell of the layer that is worked on.

        Args:
            cell: that cell.
            count: how many drawings of it fit beside one another.
        """
        if self.piles.stage is None or self._look is OtherLayersLook.HIDDEN:
            yield from self._cells.ahead(cell, count)
            return
        seen: set[AnyRef] = set()
        for frame in self.piles.changes_after(self._playback.frame, _MOST_FRAMES_AHEAD):
            own = self._cells.ref(self._document.plan.cell_at(frame).id)
            around = self.piles.refs(self._document.scene_frame(frame))
            for ref in chain(() if own is None else (own,), around):
                seen.add(ref)
                yield ref
            if len(seen) >= count:
                return

    @property
    def _scene_frame(self) -> int:
        return self._document.scene_frame(self._playback.frame)

    def _sides(self) -> Sides:
        """The piles that are to be seen now."""
        if self._look is OtherLayersLook.HIDDEN:
            return (), ()
        return self.piles.sides(self._scene_frame)

    # What is there of them

    def _ready(self, side: int, piles: tuple[Pile, ...]) -> tuple[Pile, ...]:
        """What to show for piles: themselves, or what was shown last, or layers one by one.

        Args:
            side: 0 for what lies below, 1 for what lies above.
            piles: of that side.
        """
        if all(self._pictures.has(pile.ref) for pile in piles):
            self._last[side] = piles
        return self._last.get(side) or single_piles(piles)

    def _laid(self, piles: Iterable[Pile]) -> Iterator[Laid]:
        """Those that are in memory."""
        strength = DIM_OPACITY if self._look is OtherLayersLook.DIMMED else 1.0
        layer = self._document.layer
        for pile in piles:
            image = self._pictures.get(pile.ref)
            if image is not None:
                left = pile.left - layer.x + image.offset().x()
                top = pile.top - layer.y + image.offset().y()
                yield Laid(image, left, top, pile.opacity * strength, pile.blend)

    # What may change

    @Slot()
    def _forget(self) -> None:
        """Show what belongs to the other layer before anything is painted."""
        self.piles.forget()
        self._last.clear()
        self.changed.emit()

    @Slot(object, object)
    def _on_document_scene_changed(self, before: Scene, after: Scene) -> None:
        self.piles.forget()
        if not (before.is_plain and after.is_plain):
            self.changed.emit()

    @Slot()
    def _on_views_changed(self) -> None:
        self.piles.forget()
        if self.piles.stage is not None and not self._soon.isActive():
            self._soon.start()
