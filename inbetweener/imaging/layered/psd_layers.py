"""One layer record of a PSD as a neutral layer, with a sentence for whatever it loses."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np
from psd_tools.constants import BlendMode, ChannelID, Clipping, Tag
from psd_tools.psd.adjustments import ADJUSTMENT_TYPES

from inbetweener.imaging.blending import Blend
from inbetweener.imaging.layered.psd_channels import ChannelForm, Mask, layer_pixels
from inbetweener.imaging.layered.tree import LayerGroup, LayerNode, PixelLayer, clean_name
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from psd_tools.psd.layer_and_mask import ChannelDataList, LayerRecord

    from inbetweener.imaging.picture import Pixels

_BLENDS: Final = {
    BlendMode.NORMAL: Blend.NORMAL,
    BlendMode.PASS_THROUGH: Blend.NORMAL,
    BlendMode.MULTIPLY: Blend.MULTIPLY,
    BlendMode.SCREEN: Blend.SCREEN,
    BlendMode.LINEAR_DODGE: Blend.ADD,
}
_TEXT: Final = (Tag.TYPE_TOOL_OBJECT_SETTING, Tag.TYPE_TOOL_INFO)
_PLACED: Final = (
    Tag.SMART_OBJECT_LAYER_DATA1,
    Tag.SMART_OBJECT_LAYER_DATA2,
    Tag.PLACED_LAYER1,
    Tag.PLACED_LAYER2,
)
_VECTOR_MASKS: Final = (Tag.VECTOR_MASK_SETTING1, Tag.VECTOR_MASK_SETTING2)
_EFFECTS: Final = (
    Tag.EFFECTS_LAYER,
    Tag.OBJECT_BASED_EFFECTS_LAYER_INFO,
    Tag.OBJECT_BASED_EFFECTS_LAYER_INFO_V0,
    Tag.OBJECT_BASED_EFFECTS_LAYER_INFO_V1,
)
_FILLS: Final = (Tag.GRADIENT_FILL_SETTING, Tag.PATTERN_FILL_SETTING)


@dataclass(frozen=True, slots=True)
class PsdRecord:
    """A record of a PSD file with its channels.

    Attributes:
        record: as psd-tools gives it.
        channels: in the order of the record's channel infos.
    """

    record: LayerRecord
    channels: ChannelDataList

    @property
    def name(self) -> str:
        """The layer's name, in Unicode where the file has it."""
        name = self.record.tagged_blocks.get_data(Tag.UNICODE_LAYER_NAME, self.record.name)
        return clean_name(str(name))

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels; (0, 0) for an empty layer."""
        record = self.record
        width, height = record.right - record.left, record.bottom - record.top
        return (width, height) if width > 0 and height > 0 else (0, 0)

    @property
    def opacity(self) -> float:
        """The layer's opacity and that of its filling, 0 to 1."""
        fill = self.record.tagged_blocks.get_data(Tag.BLEND_FILL_OPACITY, 255)
        whole = isinstance(fill, int) and 0 <= fill <= 255
        return self.record.opacity / 255 * (fill / 255 if whole else 1)

    def has(self, *tags: Tag) -> bool:
        """Whether the record has any of these blocks."""
        return any(tag in self.record.tagged_blocks for tag in tags)

    def by_id(self) -> dict[int, object]:
        """The channels that hold anything, by their ids."""
        pairs = zip(self.record.channel_info, self.channels, strict=False)
        return {int(info.id): data for info, data in pairs if data.data}

    def mask(self) -> Mask | None:
        """Its pixel mask, if it has one that is switched on."""
        about = self.record.mask_data
        if about is None or about.flags.mask_disabled:
            return None
        for info, data in zip(self.record.channel_info, self.channels, strict=False):
            if info.id == ChannelID.USER_LAYER_MASK:
                return Mask.of(data, about)
        return None


def pixel_layer(found: PsdRecord, form: ChannelForm, canvas: tuple[int, int]) -> PixelLayer | str:
    """A record as a layer of pixels, or the sentence that says why it is left out.

    Args:
        found: no group.
        form: of the file.
        canvas: width and height of the file.
    """
    if found.has(Tag.SOLID_COLOR_SHEET_SETTING):
        return _filled(found, form, canvas)
    width, height = found.size
    has_pixels = bool(width and ChannelID.CHANNEL_0 in found.by_id())
    if not has_pixels and (reason := _without_pixels(found)):
        return reason
    return _layer(found, width if has_pixels else 0, height if has_pixels else 0, form)


def _layer(found: PsdRecord, width: int, height: int, form: ChannelForm) -> PixelLayer:
    record = found.record

    def unpack() -> Pixels:
        return layer_pixels(found.by_id(), form, width, height)  # type: ignore[arg-type]

    layer = PixelLayer(
        found.name,
        record.left,
        record.top,
        width,
        height,
        unpack,
        visible=record.flags.visible,
        opacity=found.opacity,
        blend=_BLENDS.get(record.blend_mode, Blend.NORMAL),
        clipped=record.clipping is Clipping.NON_BASE,
        notes=tuple(_notes(found)),
    )
    mask = found.mask()
    return layer if mask is None else masked(layer, mask, form)


def group_of(found: PsdRecord, children: tuple[LayerNode, ...], form: ChannelForm) -> LayerGroup:
    """A record that closes a group, with what lies in it; its mask is applied to each layer."""
    mask = found.mask()
    if mask is not None:
        children = tuple(_masked_node(child, mask, form) for child in children)
    return LayerGroup(
        found.name,
        children,
        visible=found.record.flags.visible,
        opacity=found.record.opacity / 255,
        blend=_BLENDS.get(_group_blend(found), Blend.NORMAL),
        notes=tuple(_notes(found)),
    )


def _group_blend(found: PsdRecord) -> BlendMode:
    divider = found.record.tagged_blocks.get_data(Tag.SECTION_DIVIDER_SETTING, None)
    blend: BlendMode = getattr(divider, "blend_mode", None) or found.record.blend_mode
    return blend


def _masked_node(node: LayerNode, mask: Mask, form: ChannelForm) -> LayerNode:
    if isinstance(node, PixelLayer):
        return masked(node, mask, form)
    return replace(node, children=tuple(_masked_node(each, mask, form) for each in node.children))


def masked(layer: PixelLayer, mask: Mask, form: ChannelForm) -> PixelLayer:
    """The layer with a mask over it, which is unpacked with its pixels."""
    return replace(layer, unpack=_masking(layer, mask, form))


def _masking(layer: PixelLayer, mask: Mask, form: ChannelForm) -> Callable[[], Pixels]:
    def unpack() -> Pixels:
        pixels = layer.unpack()
        mask.apply(pixels, layer.left, layer.top, form)
        return pixels

    return unpack


def _filled(found: PsdRecord, form: ChannelForm, canvas: tuple[int, int]) -> PixelLayer | str:
    """A layer of one colour (paper, mostly) as pixels of the canvas's size."""
    colour = _solid_colour(found)
    if colour is None:
        return tr(
            "“{name}” is filled with a colour that is not RGB: it is left out.", name=found.name
        )
    width, height = canvas
    maximum = 255 if form.depth == 8 else 65535

    def unpack() -> Pixels:
        pixels = np.empty((height, width, 4), np.uint8 if form.depth == 8 else np.uint16)
        pixels[:] = [*(round(part / 255 * maximum) for part in colour), maximum]
        return pixels

    plain = _layer(found, width, height, form)
    layer = replace(plain, left=0, top=0, unpack=unpack)
    mask = found.mask()
    return layer if mask is None else masked(layer, mask, form)


def _solid_colour(found: PsdRecord) -> tuple[float, ...] | None:
    """Red, green and blue, 0 to 255, of a filling; None where it has none."""
    filling = found.record.tagged_blocks.get_data(Tag.SOLID_COLOR_SHEET_SETTING, None)
    try:
        colour = filling[b"Clr "]
        parts = tuple(float(colour[part]) for part in (b"Rd  ", b"Grn ", b"Bl  "))
    except (KeyError, TypeError, ValueError):
        return None
    return parts if all(0 <= part <= 255 for part in parts) else None


def _without_pixels(found: PsdRecord) -> str | None:
    """Why a record without pixels is left out; None for a layer that is just empty."""
    name = found.name
    if found.has(*_FILLS):
        return tr("“{name}” is filled with a gradient or pattern: it is left out.", name=name)
    if found.has(*ADJUSTMENT_TYPES):
        return tr("“{name}” adjusts the colours of other layers: it is left out.", name=name)
    if found.has(*_TEXT):
        return tr("“{name}” is text without pixels: it is left out.", name=name)
    if found.has(*_PLACED):
        return tr("“{name}” is a smart object without pixels: it is left out.", name=name)
    if found.has(*_VECTOR_MASKS, Tag.VECTOR_STROKE_DATA):
        return tr("“{name}” is a vector shape: it is left out.", name=name)
    return None


def _notes(found: PsdRecord) -> Iterator[str]:
    """What a layer that is read has lost."""
    name, record = found.name, found.record
    if _group_blend(found) not in _BLENDS:
        mode = str(_group_blend(found).name).lower().replace("_", " ")
        yield tr("“{name}” blends as “{mode}”: it is taken as normal.", name=name, mode=mode)
    if found.has(*_TEXT):
        yield tr("“{name}” is text: its pixels are taken.", name=name)
    if found.has(*_PLACED):
        yield tr("“{name}” is a smart object: its pixels are taken.", name=name)
    if found.has(*_EFFECTS):
        yield tr("“{name}” has layer effects: they are left out.", name=name)
    mask = record.mask_data
    is_drawn = mask is not None and mask.flags.user_mask_from_render
    if found.has(*_VECTOR_MASKS) and not is_drawn:
        yield tr("“{name}” has a vector mask: it is not applied.", name=name)
    if mask is not None and mask.parameters and mask.parameters.user_mask_feather:
        yield tr("The mask of “{name}” is feathered: its edge is taken as it is.", name=name)
