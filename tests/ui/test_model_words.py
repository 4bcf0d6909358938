from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from inbetweener.core.interpolator import ModelInfo
from inbetweener.inference.catalogue import Catalogue
from inbetweener.ui.model_words import model_words, tell_models
from inbetweener.ui.parts.telling_delegate import WORDS_ROLE

_SIZED = (("parameters", "2073795"), ("core_seconds_960x540", "0.35"))


def test_a_model_s_use_size_and_speed_are_told():
    words = model_words(ModelInfo("fcn", "a title", "1", details=_SIZED))

    assert words == (
        "A baseline to compare with. Guesses without motion: blurs, fails on dark scenes.\n"
        "Draws the nearest eighth of a gap, by halving it.\n2.1 million parameters.\n"
        "About 0.35 s of one processor core for 960 × 540."
    )


def test_a_model_of_one_s_own_is_told_by_its_title():
    assert model_words(ModelInfo("mine", "My own", "1")) == "My own"


def test_every_model_that_comes_with_the_program_has_words_of_its_own():
    for model in Catalogue().models():
        assert model_words(model).startswith(("Good for", "A baseline")), model.name


def test_a_list_shows_the_words_as_tips(qapp):
    combo = QComboBox()
    combo.addItem("the shot's", "")
    combo.addItem("mine", "mine")

    tell_models(combo, [ModelInfo("mine", "My own", "1"), ModelInfo("gone", "Gone", "1")])

    assert combo.itemData(1, Qt.ItemDataRole.ToolTipRole) == "My own"
    assert combo.itemData(0, Qt.ItemDataRole.ToolTipRole) is None


def test_an_open_list_says_beside_each_model_what_it_is_good_for(qapp):
    combo = QComboBox()
    combo.addItem("dis-splat", "dis-splat")
    combo.addItem("mine", "mine")
    combo.resize(60, 24)

    tell_models(combo, [ModelInfo("dis-splat", "", "1"), ModelInfo("mine", "My own", "1")])
    delegate = combo.itemDelegate()
    tell_models(combo, [ModelInfo("mine", "My own", "1")])

    beside = [combo.itemData(row, WORDS_ROLE) for row in range(2)]
    assert beside[0].startswith("Good for most drawings")
    assert beside[1] == "My own"
    words_px = combo.fontMetrics().horizontalAdvance(beside[0])
    assert combo.view().minimumWidth() > words_px
    assert combo.itemDelegate() is delegate
