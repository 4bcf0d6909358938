"""Which picture is meant: plain values, equal for equal pictures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.drawing import CanvasSize
    from inbetweener.rendering.flat_runs import Lying
    from inbetweener.rendering.leak_marks import KeyRegionShelf
    from inbetweener.rendering.motion_shelf import MotionShelf


@dataclass(frozen=True, slots=True)
class PictureRef:
    """Which picture: a key's file, or a digest of the cache; equal refs show equal pictures.

    Attributes:
        path: the key's file, None for an inbetween.
        revision: of the key's file; raised when it is found changed.
        canvas: what the key is fitted to.
        digest: the inbetween's name in the cache, "" for a key.
        is_confidence: whether not the inbetween itself is meant, but where its engine was sure.
    """

    path: Path | None = None
    revision: int = 0
    canvas: CanvasSize | None = None
    digest: str = ""
    is_confidence: bool = False

    @property
    def parts(self) -> tuple[PictureRef, ...]:
        """The pictures that it is made from: none."""
        return ()


@dataclass(frozen=True, slots=True)
class DifferenceRef:
    """How far two pictures differ.

    Attributes:
        own: the one.
        other: the other; of the same size, else there is no difference to be shown.
    """

    own: PictureRef
    other: PictureRef

    @property
    def parts(self) -> tuple[PictureRef, ...]:
        """The pictures that it is made from."""
        return self.own, self.other


@dataclass(frozen=True, slots=True)
class LinesRef:
    """Where the lines of an inbetween come from.

    Attributes:
        own: the inbetween.
        key_a: the key before.
        key_b: the key after; all of one size.
        t: where the inbetween stands.
        motion: the digest of the gap's motion.
        shelf: where that motion is kept.
    """

    own: PictureRef
    key_a: PictureRef
    key_b: PictureRef
    t: float
    motion: str
    shelf: MotionShelf = field(compare=False, repr=False)

    @property
    def parts(self) -> tuple[PictureRef, ...]:
        """The pictures that it is made from."""
        return self.own, self.key_a, self.key_b


@dataclass(frozen=True, slots=True)
class LeaksRef:
    """Where closed regions leak in an inbetween.

    Attributes:
        lines: the pictures and the motion that they are followed by.
        keys: where the regions of the keys are kept.
    """

    lines: LinesRef
    keys: KeyRegionShelf = field(compare=False, repr=False)

    @property
    def parts(self) -> tuple[PictureRef, ...]:
        """The pictures that it is made from."""
        return self.lines.parts


@dataclass(frozen=True, slots=True)
class NewColoursRef:
    """Where an inbetween has colours that its keys do not have.

    Attributes:
        own: the inbetween.
        key_a: the key before.
        key_b: the key after; all of one size.
    """

    own: PictureRef
    key_a: PictureRef
    key_b: PictureRef

    @property
    def parts(self) -> tuple[PictureRef, ...]:
        """The pictures that it is made from: none that the screen's form would do for."""
        return ()


@dataclass(frozen=True, slots=True)
class LaidRef:
    """A picture where it lies.

    Attributes:
        own: the picture.
        lying: where, how it is seen, and how it meets what is below it.
    """

    own: PictureRef
    lying: Lying


@dataclass(frozen=True, slots=True)
class StackRef:
    """Pictures of layers laid over one another.

    Attributes:
        sheets: from the bottom up.
        size: of the frame that they are seen in.
        is_whole: whether the picture is of that size, else cut down to what is not transparent;
            the image's `offset` then says where that lies.
    """

    sheets: tuple[LaidRef, ...]
    size: CanvasSize
    is_whole: bool = False

    @property
    def parts(self) -> tuple[PictureRef, ...]:
        """The pictures that it is made from, each once."""
        return tuple(dict.fromkeys(sheet.own for sheet in self.sheets))


# Whatever the store holds.
AnyRef: TypeAlias = PictureRef | DifferenceRef | LinesRef | LeaksRef | NewColoursRef | StackRef
