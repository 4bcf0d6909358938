"""What the menus say beside a model's name: what it is good for, how large and how fast it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from inbetweener.core.interpolator import PARAMETERS, PLUGIN, SECONDS
from inbetweener.ui.look.numbers import short_number
from inbetweener.ui.parts.telling_delegate import WORDS_ROLE, TellingDelegate
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QComboBox

    from inbetweener.core.interpolator import ModelInfo

_GOOD_FOR = {
    "dis-splat": mark("Good for most drawings with small and middling moves. Obeys pins."),
    "region-splat": mark("Good for long moves of flat parts. Obeys pins."),
    "flow-warp": mark("Good for cels and flat colour with long moves; crisper. Obeys pins."),
    "fcn": mark("A baseline to compare with. Guesses without motion: blurs, fails on dark scenes."),
    "unet": mark("A baseline to compare with. A plain U-Net: small moves, soft where much moves."),
    "resunet": mark("A baseline to compare with. Residual U-Net: small moves, soft elsewhere."),
    "transunet": mark("A baseline to compare with. U-Net that attends to what moves; slow."),
    "refine-gan": mark("A baseline to compare with. Redraws the whole picture; invents texture."),
    "fusion": mark("A baseline to compare with. The smallest and fastest network; blurs."),
    "softsplat": mark("A baseline to compare with. Carries both keys along its flow to any time."),
}
_MIDDLE_ONLY = frozenset({"fcn", "unet", "resunet", "transunet", "refine-gan", "fusion"})


def model_words(model: ModelInfo) -> str:
    """Lines for a person who chooses a model; its title where nothing more is known."""
    words = [tr(_GOOD_FOR[model.name]) if model.name in _GOOD_FOR else model.title]
    if model.name in _MIDDLE_ONLY:
        words.append(tr("Draws the nearest eighth of a gap, by halving it."))
    facts = dict(model.details)
    if PARAMETERS in facts:
        millions = short_number(round(int(facts[PARAMETERS]) / 1e6, 1))
        words.append(tr("{millions} million parameters.", millions=millions))
    if SECONDS in facts:
        seconds = short_number(float(facts[SECONDS]))
        words.append(tr("About {seconds} s of one processor core for 960 × 540.", seconds=seconds))
    if PLUGIN in facts:
        words[0] = words[0].rstrip(".") + "."
        words.append(tr("From the plugin {package}.", package=facts[PLUGIN]))
    return "\n".join(words)


def tell_models(combo: QComboBox, models: Sequence[ModelInfo]) -> None:
    """Say beside each model in a list what it is good for, and all else as a tip.

    Args:
        combo: the list; the data of a row is the name of a model.
        models: those that can be told of.
    """
    for model in models:
        row = combo.findData(model.name)
        if row >= 0:
            words = model_words(model)
            combo.setItemData(row, words, Qt.ItemDataRole.ToolTipRole)
            combo.setItemData(row, words.partition("\n")[0], WORDS_ROLE)
    delegate = combo.itemDelegate()
    if not isinstance(delegate, TellingDelegate):
        delegate = TellingDelegate(combo)
        combo.setItemDelegate(delegate)
    delegate.fit()
