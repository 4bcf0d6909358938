"""The inspector: count, exposure, chart and treatment of the selected gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.gap import LONGEST_GAP_FRAMES, Treatment
from inbetweener.ui.model_words import tell_models
from inbetweener.ui.panels.arcs_field import ArcsField
from inbetweener.ui.panels.closing_field import ClosingField
from inbetweener.ui.panels.colour_field import ColourField
from inbetweener.ui.panels.exposure_buttons import ExposureButtons
from inbetweener.ui.panels.inspector_fields import GapFields, gap_fields
from inbetweener.ui.panels.inspector_pages import LastKeyPage, make_words_page
from inbetweener.ui.panels.lines_field import LinesField
from inbetweener.ui.parts.chart_ladder import ChartLadder
from inbetweener.ui.parts.form_parts import (
    MIXED,
    add_rows,
    align_labels,
    fill_silently,
    make_combo_box,
    make_form,
    make_heading,
    make_muted,
    make_spin_box,
    set_silently,
)
from inbetweener.ui.parts.page_stack import PageStack
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.verbs.shot import ShotVerbs

_TREATMENTS = {
    Treatment.INBETWEEN: mark("Inbetween"),
    Treatment.HOLD: mark("Hold the first key"),
    Treatment.CUT: mark("Cut – never mixed"),
    Treatment.BLANK: mark("Blank – for the hand"),
}
_LENGTH_OF_SEVERAL = mark("Several gaps are given one length where the toolbar says Ripple.")


class InspectorPanel(QWidget):
    """The panel at the right.

    Signals:
        render_requested(): the selected gaps are to be drawn.
    """

    render_requested = Signal()

    def __init__(
        self, workspace: Workspace, verbs: ShotVerbs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._verbs = verbs
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self._shown_gaps: frozenset[int] = frozenset()
        self._stack = PageStack(self)
        self._last_key = LastKeyPage(self)
        self._last_frames = self._last_key.frames
        self._stack.add_page(make_words_page(tr("Open a shot to set its timing."), self))
        self._stack.add_page(self._last_key)
        self._stack.add_page(self._build_gap())
        words = tr("A background is there on every frame. It has no timing.")
        self._stack.add_page(make_words_page(words, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _build_gap(self) -> QWidget:
        page = QWidget(self)
        self._title = make_heading("", page)
        self._length = make_spin_box(page, 1, LONGEST_GAP_FRAMES)
        self._count = make_spin_box(page, 0, LONGEST_GAP_FRAMES - 1)
        self._preset = make_combo_box(page, tr("Spacing of the inbetweens"))
        self._exposure_row = ExposureButtons(page)
        self._exposures = self._exposure_row.group
        self._ladder = ChartLadder(page)
        self._treatment = make_combo_box(page, tr("What becomes of the gap"))
        self._model = make_combo_box(page, tr("The model that draws this gap"))
        self._arcs, self._colours = ArcsField(page), ColourField(page)
        self._lines, self._closing = LinesField(page), ClosingField(page)
        self._render = QPushButton(tr("Render This Gap"), page)
        self._states = make_muted("", page)
        self._problem = make_muted("", page)
        self._problem.setProperty("problem", True)
        for treatment, text in _TREATMENTS.items():
            self._treatment.addItem(tr(text), treatment)
        form = make_form()
        add_rows(
            form,
            (tr("Frames"), self._length),
            (tr("Inbetweens"), self._count),
            (tr("On"), self._exposure_row),
            (tr("Spacing"), self._preset),
        )
        lower = make_form()
        add_rows(
            lower,
            (tr("Treatment"), self._treatment),
            (tr("Model"), self._model),
        )
        finish = make_form()
        add_rows(
            finish,
            (tr("Paths"), self._arcs.box),
            (tr("Colours"), self._colours.box),
            (tr("Lines"), self._lines.box),
            (tr("Gaps"), self._closing.box),
        )
        column = QVBoxLayout(page)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addLayout(form)
        column.addWidget(self._ladder, 1)
        column.addLayout(lower)
        column.addWidget(self._render)
        told = QVBoxLayout()
        told.setSpacing(2)
        notes = (self._colours.note, self._lines.note, self._closing.note)
        for widget in (self._states, *notes, self._problem):
            told.addWidget(widget)
        column.addLayout(told)
        column.addLayout(finish)  # chosen once a shot, most often: below what is wanted all day
        align_labels(page)
        return page

    def _connect(self) -> None:
        verbs, workspace = self._verbs, self._workspace
        self._length.valueChanged.connect(self._on_length_changed)
        self._count.valueChanged.connect(self._on_count_changed)
        self._last_frames.valueChanged.connect(verbs.set_last_exposure)
        self._exposures.idClicked.connect(verbs.set_exposure)
        self._preset.activated.connect(self._on_preset_activated)
        self._ladder.times_changed.connect(self._on_ladder_times_changed)
        self._treatment.activated.connect(self._on_treatment_activated)
        self._model.activated.connect(self._on_model_activated)
        self._arcs.chosen.connect(verbs.set_arcs)
        self._colours.chosen.connect(verbs.set_gap_exact_colours)
        self._lines.chosen.connect(verbs.set_gap_whole_lines)
        self._closing.chosen.connect(verbs.set_gap_closing)
        self._render.clicked.connect(self.render_requested)
        workspace.document.shot_opened.connect(self.refresh)
        workspace.document.shot_changed.connect(self.refresh)
        workspace.document.layer_activated.connect(self.refresh)
        workspace.selection.changed.connect(self.refresh)
        workspace.settings_changed.connect(self.refresh)
        workspace.states.gaps_changed.connect(self._on_states_gaps_changed)

    @property
    def ladder(self) -> ChartLadder:
        """The timing chart of the selected gap."""
        return self._ladder

    @Slot()
    def refresh(self) -> None:
        """Show the selection as it stands; a number that is being typed stays."""
        document = self._workspace.document
        fields = self._fields()
        if fields is not None:
            self._show_gap(fields)
            self._stack.show_page(2)
        elif document.shot.keys and document.layer.is_background:
            self._stack.show_page(3)
        elif document.shot.keys:
            self._last_key.show_shot(document.shot)
            self._stack.show_page(1)
        else:
            self._stack.show_page(0)

    def _fields(self) -> GapFields | None:
        workspace = self._workspace
        return gap_fields(workspace.document.shot, workspace.selection.gaps, workspace.states)

    def _show_gap(self, fields: GapFields) -> None:
        gaps = self._workspace.selection.gaps
        # What was typed for other gaps must not be given to these.
        is_other, self._shown_gaps = gaps != self._shown_gaps, gaps
        self._title.setText(fields.title)
        set_silently(self._length, _or_mixed(fields.length), drops_typed=is_other)
        can_set = self._verbs.can_set_length
        self._length.setEnabled(can_set)
        self._length.setToolTip("" if can_set else tr(_LENGTH_OF_SEVERAL))
        set_silently(self._count, _or_mixed(fields.count), drops_typed=is_other)
        self._exposure_row.show_exposure(fields.exposure)
        self._fill_presets(fields)
        self._ladder.set_chart(fields.times, fields.a_name, fields.b_name)
        is_drawn = fields.treatment in (None, Treatment.INBETWEEN, Treatment.BLANK)
        for widget in (self._count, self._preset, self._ladder):
            widget.setEnabled(is_drawn)
        index = -1 if fields.treatment is None else self._treatment.findData(fields.treatment)
        self._treatment.setCurrentIndex(index)
        self._fill_models(fields)
        self._arcs.show(fields.arcs)
        shot_is_exact = self._workspace.document.shot.exact_colours
        self._colours.show(fields.colours, shot_is_exact=shot_is_exact)
        shot = self._workspace.document.shot
        shown = [shot.gaps[gap] for gap in sorted(gaps)]
        self._lines.show(shown, shot_is_whole=shot.whole_lines)
        self._closing.show(shown, shot.close_gaps_px)
        self._render.setText(tr("Render This Gap") if fields.is_single else tr("Render These Gaps"))
        self._show_states(fields)

    def _show_states(self, fields: GapFields) -> None:
        self._render.setEnabled(fields.can_render)
        self._states.setText(fields.states or tr("nothing to render here"))
        self._colours.show_note(fields.colours)
        self._lines.show_note(fields.lines)
        self._closing.show_note(fields.regions)
        self._problem.setText(fields.problem)
        self._problem.setVisible(bool(fields.problem))

    def _fill_presets(self, fields: GapFields) -> None:
        items: list[tuple[str, object]] = [
            (preset.label(fields.a_name, fields.b_name), preset)
            for preset in ChartPreset
            if preset is not ChartPreset.FREE or fields.preset is ChartPreset.FREE
        ]
        fill_silently(self._preset, items, fields.preset)

    def _fill_models(self, fields: GapFields) -> None:
        items: list[tuple[str, object]] = [
            (tr("{model} (the shot’s)", model=self._workspace.document.shot.model), ""),
            *((model.name, model.name) for model in self._workspace.models),
        ]
        if fill_silently(self._model, items, fields.model):
            tell_models(self._model, self._workspace.models)

    @Slot(int)
    def _on_length_changed(self, length: int) -> None:
        if length != MIXED:
            self._verbs.set_length(length)
            self.refresh()

    @Slot(int)
    def _on_count_changed(self, count: int) -> None:
        if count != MIXED:
            self._verbs.set_count(count)
            self.refresh()

    @Slot(int)
    def _on_preset_activated(self, index: int) -> None:
        preset = ChartPreset(self._preset.itemData(index))
        if preset is not ChartPreset.FREE:
            self._verbs.set_chart(Chart(preset))

    @Slot(tuple, bool)
    def _on_ladder_times_changed(self, times: tuple[float, ...], is_final: bool) -> None:
        self._verbs.set_chart(Chart.free(times), is_final=is_final)

    @Slot(int)
    def _on_treatment_activated(self, index: int) -> None:
        self._verbs.set_treatment(Treatment(self._treatment.itemData(index)))

    @Slot(int)
    def _on_model_activated(self, index: int) -> None:
        self._verbs.set_gap_model(self._model.itemData(index) or None)

    @Slot(object)
    def _on_states_gaps_changed(self, gaps: set[int]) -> None:
        fields = self._fields() if gaps & self._workspace.selection.gaps else None
        if fields is not None:
            self._show_states(fields)


def _or_mixed(value: int | None) -> int:
    return MIXED if value is None else value
