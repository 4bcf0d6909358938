"""MovieChoices: what the artist may choose about a movie, but for its file."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QWidget

from inbetweener.errors import InbetweenerError
from inbetweener.rendering.movies.asked import WHITE, MovieAsked
from inbetweener.rendering.movies.frames import shot_facts
from inbetweener.ui.movie_words import QUALITIES, TITLES, good_for
from inbetweener.ui.parts.form_parts import make_combo_box
from inbetweener.ui.parts.frame_range import FrameRange
from inbetweener.ui.parts.paper_box import PaperBox
from inbetweener.ui.parts.size_box import SizeBox
from inbetweener.video.movies.kinds import TRAITS, MovieKind, MovieQuality
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.rendering.movies.asked import ShotFacts
    from inbetweener.session.exporting.movie_export import MovieRequest
    from inbetweener.session.workspace import Workspace


class MovieChoices(QWidget):
    """Format, layers, frames, size, quality, paper and sound.

    Signals:
        changed(): something else was chosen.
        kind_changed(MovieKind): another format was; it follows `changed`.

    Attributes:
        facts: of what is written; None where there are no pictures.
        form: the rows, for those that the dialog adds.
    """

    changed = Signal()
    kind_changed = Signal(object)

    def __init__(
        self, workspace: Workspace, last: MovieRequest | None, parent: QWidget | None = None
    ) -> None:
        """Begin with what was answered last, or with what is usual.

        Args:
            workspace: the session, with the open shot.
            last: the answer of last time.
            parent: of Qt.
        """
        super().__init__(parent)
        self.facts: ShotFacts | None = None
        self._document = workspace.document
        self._worked_on = workspace.work_range.frames
        self._build()
        self._lay_out()
        if last is not None:
            self._repeat(last)
        self._read_facts(last)
        self._connect()

    def _build(self) -> None:
        self._kind = make_combo_box(self, tr("Format of the movie"))
        for kind, title in TITLES.items():
            self._kind.addItem(title, kind)
        self._good_for = QLabel(self)
        self._good_for.setWordWrap(True)
        self._good_for.setProperty("muted", True)
        # As high for one line as for two, so that nothing moves when another format is looked at.
        self._good_for.setMinimumHeight(2 * self._good_for.fontMetrics().lineSpacing())
        self._good_for.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._what = make_combo_box(self, tr("Layers that are seen"))
        self._what.addItem(tr("all layers, through the camera"), True)
        self._what.addItem(tr("the active layer"), False)
        self._frames = FrameRange(self)
        self._size = SizeBox(self)
        self._quality = make_combo_box(self, tr("Quality of the movie"))
        for quality, words in QUALITIES.items():
            self._quality.addItem(tr(words), quality)
        self._quality.setPlaceholderText(tr("exact – nothing is lost"))
        self._paper = PaperBox(self)
        self._sound = QCheckBox(self)
        # What is wanted where the format leaves it open.
        self._wanted_quality, self._wants_sound = MovieQuality.GOOD, True

    def _lay_out(self) -> None:
        form = self.form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(tr("Format"), self._kind)
        form.addRow("", self._good_for)
        form.addRow(tr("Layers"), self._what)
        form.setRowVisible(self._what, not self._document.scene.is_plain)
        form.addRow(tr("Frames"), self._frames)
        form.addRow(tr("Size"), self._size)
        form.addRow(tr("Quality"), self._quality)
        form.addRow(tr("Paper"), self._paper)
        form.addRow(tr("Sound"), self._sound)

    def _connect(self) -> None:
        self._kind.activated.connect(self._on_kind_activated)
        self._what.activated.connect(self._on_what_activated)
        self._quality.activated.connect(self._on_quality_activated)
        self._sound.clicked.connect(self._on_sound_clicked)
        for changed in (
            self._frames.changed,
            self._size.activated,
            self._paper.changed,
        ):
            changed.connect(self.changed)

    # What is chosen

    @property
    def kind(self) -> MovieKind:
        """The format."""
        return MovieKind(self._kind.currentData())

    @property
    def is_flat(self) -> bool:
        """Whether all layers are seen, and not the active one by itself."""
        return bool(self._what.currentData())

    def asked(self, path: Path, *, overwrites: bool) -> MovieAsked:
        """What is asked for.

        Args:
            path: of the file.
            overwrites: whether one that is there is replaced.
        """
        scale, (first, last) = self._size.scale, self._frames.frames
        return MovieAsked(
            path=path,
            kind=self.kind,
            quality=self._wanted_quality,
            paper=self._paper.paper,
            with_sound=self._wants_sound,
            scale=scale if isinstance(scale, Fraction) else Fraction(1),
            height_px=None if isinstance(scale, Fraction) else scale,
            first=first,
            last=last,
            overwrite=overwrites,
        )

    def _repeat(self, last: MovieRequest) -> None:
        asked = last.asked
        self._kind.setCurrentIndex(self._kind.findData(asked.kind))
        self._what.setCurrentIndex(0 if last.is_flat else 1)
        if asked.paper != WHITE or TRAITS[asked.kind].has_alpha:
            self._paper.choose(asked.paper)  # else it was white because it had to be some colour
        self._wanted_quality, self._wants_sound = asked.quality, asked.with_sound

    # What can be chosen

    def _read_facts(self, last: MovieRequest | None = None) -> None:
        """The frames and sizes of what is written; the frames that are worked on are proposed."""
        scene, active = self._document.scene, self._document.active
        try:
            self.facts = shot_facts(scene, None if self.is_flat else active)
        except InbetweenerError:
            self.facts = None  # told by the dialog, where it looks too
        else:
            self._frames.set_length(self.facts.first_number, self.facts.length)
            if self._worked_on is not None:
                shift = scene.start_of(active) if self.is_flat else 0
                self._frames.choose(*(frame + shift for frame in self._worked_on))
        self._follow_kind(last)

    def _follow_kind(self, last: MovieRequest | None = None) -> None:
        """Leave open what the format can hold."""
        traits = TRAITS[self.kind]
        self._good_for.setText(good_for(self.kind))
        self._quality.setEnabled(not traits.is_lossless)
        quality = self._quality.findData(self._wanted_quality)
        self._quality.setCurrentIndex(-1 if traits.is_lossless else quality)
        self._paper.allow_none(traits.has_alpha)
        has_sound = self.facts is not None and self.facts.has_sound
        self._sound.setEnabled(has_sound and traits.has_sound)
        self._sound.setChecked(self._sound.isEnabled() and self._wants_sound)
        self._sound.setText(self._sound_words(has_sound=has_sound))
        if self.facts is not None:
            chosen = None if last is None else last.asked.height_px or last.asked.scale
            self._size.offer(self.asked(Path(), overwrites=False), self.facts, chosen)

    def _sound_words(self, *, has_sound: bool) -> str:
        if not TRAITS[self.kind].has_sound:
            return tr("this format has none")
        return tr("the sound of the shot") if has_sound else tr("the shot has none, or it is muted")

    @Slot()
    def _on_kind_activated(self) -> None:
        self._follow_kind()
        self.kind_changed.emit(self.kind)
        self.changed.emit()

    @Slot()
    def _on_quality_activated(self) -> None:
        self._wanted_quality = MovieQuality(self._quality.currentData())
        self.changed.emit()

    @Slot()
    def _on_sound_clicked(self) -> None:
        self._wants_sound = self._sound.isChecked()
        self.changed.emit()

    @Slot()
    def _on_what_activated(self) -> None:
        self._read_facts()
        self.changed.emit()
