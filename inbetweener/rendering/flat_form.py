"""The form of flattened frames: one for a whole sequence, whatever a single frame would need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from inbetweener.core.drawing import FitRule
from inbetweener.imaging.blending import Blend
from inbetweener.imaging.png_chunks import png_info, split_chunks
from inbetweener.imaging.sampling import covers
from inbetweener.imaging.traits import PngTraits
from inbetweener.rendering.flat_frames import FlatFrames
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from inbetweener.core.camera_moves import View
    from inbetweener.core.layer import Layer
    from inbetweener.core.plan import Cell
    from inbetweener.core.scene import Scene
    from inbetweener.imaging.picture import PictureInfo
    from inbetweener.imaging.png_chunks import Chunk
    from inbetweener.rendering.finished import FinishedPictures

_SRGB_PRIMARIES: Final = (31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)
# The gamma and the primaries that programs write beside, or instead of, the word sRGB.
_LIKE_SRGB: Final = frozenset(
    {(45455).to_bytes(4), b"".join(each.to_bytes(4) for each in _SRGB_PRIMARIES)}
)


@dataclass(frozen=True, slots=True)
class FlatForm:
    """What every frame of a flattened sequence carries.

    Attributes:
        traits: bit depth (the highest of any layer's keys), alpha (unless an opaque layer fills
            every frame), and the profile and resolution of the lowest layer.
        notes: sentences about what does not fit together.
    """

    traits: PngTraits
    notes: tuple[str, ...] = ()


def flat_form(frames: FlatFrames) -> FlatForm:
    """The form for the frames of a scene; only headers are read.

    Raises:
        DrawingError: a key has vanished or is damaged.
    """
    scene = frames.plan.scene
    infos: dict[int, list[PictureInfo]] = {}
    carried: dict[int, tuple[Chunk, ...]] = {}
    for index, pictures in frames.pictures().items():
        keys = list(_keys(frames, index))
        infos[index] = [pictures.key_info(cell) for cell in keys]
        if keys:
            carried[index] = _carried(pictures, keys[0])
    depths = [info.bit_depth for found in infos.values() for info in found]
    is_opaque = any(
        _fills(frames, index, scene.layers[index], found) for index, found in infos.items()
    )
    traits = PngTraits(
        bit_depth=16 if any(depth >= 16 for depth in depths) else 8,
        has_alpha=not is_opaque,
        carried=next(iter(carried.values()), ()),
    )
    names = [scene.layers[index].name for index in _strangers(carried)]
    return FlatForm(traits, tuple(_notes(names)))


def flat_notes(scene: Scene, pictures_of: Callable[[int], FinishedPictures]) -> tuple[str, ...]:
    """What does not fit together in the frames of a scene, in sentences.

    Args:
        scene: what is seen.
        pictures_of: gives the finished pictures of a layer, by its place from the bottom.

    Raises:
        RenderError: the scene has no pictures.
        DrawingError: a key has vanished or is damaged.
    """
    return flat_form(FlatFrames(scene, pictures_of)).notes


def _keys(frames: FlatFrames, layer: int) -> Iterator[Cell]:
    """One cell for each file that is a key of a layer."""
    plan = frames.plan.plans[layer]
    shot = frames.plan.scene.layers[layer].shot
    first = {key.drawing: gap for gap, key in reversed(list(enumerate(shot.keys)))}
    return (plan.cells_of_gap(gap)[0] for gap in sorted(first.values()))


def _carried(pictures: FinishedPictures, cell: Cell) -> tuple[Chunk, ...]:
    data = pictures.read(cell)
    path = pictures.key_files()[0]  # only named where the file is damaged
    return png_info(split_chunks(data, path), path).carried


def _fills(frames: FlatFrames, index: int, layer: Layer, infos: list[PictureInfo]) -> bool:
    """Whether a layer hides whatever lies below it, on all of every frame."""
    if not infos or layer.opacity < 1 or layer.blend.value != Blend.NORMAL.value:
        return False
    # What the artist drew by hand may be transparent whatever the keys are.
    if layer.shot.hand_drawn or any(info.has_alpha for info in infos):
        return False
    plan = frames.plan
    if any(plan.cell_of(index, frame) is None for frame in range(plan.length)):
        return False
    sizes = {(info.width, info.height) for info in infos}
    # Fitting may put transparent margins around a picture of another shape.
    if layer.shot.fit is FitRule.FIT and len(sizes) > 1:
        return False
    return all(
        covers(*size, view, frames.size.width, frames.size.height)
        for view in _views(frames, index)
        for size in sizes
    )


def _views(frames: FlatFrames, layer: int) -> Iterable[View]:
    """All views of a layer; one where the camera stands still."""
    length = frames.plan.length if len(frames.plan.scene.camera.keys) > 1 else 1
    return (frames.view(layer, frame) for frame in range(length))


def _strangers(carried: dict[int, tuple[Chunk, ...]]) -> list[int]:
    """The layers whose colour profile is not that of the lowest, with the lowest before them."""
    profiles = {index: colour_space(chunks) for index, chunks in carried.items()}
    lowest = next(iter(profiles.items()), None)
    if lowest is None:
        return []
    others = [index for index, profile in profiles.items() if profile != lowest[1]]
    return [lowest[0], *others] if others else []


def colour_space(chunks: Iterable[Chunk]) -> frozenset[Chunk]:
    """What tells colours of other spaces than sRGB; nothing is told for sRGB in any way."""
    told = {chunk.kind: chunk for chunk in chunks}
    for kind in (b"cICP", b"iCCP"):
        if kind in told:
            return frozenset({told[kind]})
    if b"sRGB" in told:
        return frozenset()
    rest = (told[kind] for kind in (b"gAMA", b"cHRM") if kind in told)
    return frozenset(chunk for chunk in rest if chunk.data not in _LIKE_SRGB)


def _notes(names: list[str]) -> Iterator[str]:
    if names:
        yield tr(
            "“{other}” has another colour profile than “{lowest}”: its colours are taken as they"
            " are, and the profile of “{lowest}” is kept.",
            other=names[1],
            lowest=names[0],
        )
