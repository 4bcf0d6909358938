"""What a command says of a shot beside its project: timing, pins, model, finishing, layers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import typer

from inbetweener.cli.closed_gaps import with_closed_gaps
from inbetweener.cli.exact_colours import with_exact_colours
from inbetweener.cli.pin_options import PinsAsked
from inbetweener.cli.scene_options import (
    layers_meant,
    with_background,
    with_layers_edited,
    with_pins_in_layers,
)
from inbetweener.cli.scene_settings import with_scene_settings
from inbetweener.cli.timing_options import LengthChoice, TimingOptions
from inbetweener.cli.whole_lines import with_whole_lines
from inbetweener.core import edits

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from inbetweener.cli.console import Talk
    from inbetweener.core.shot import Shot
    from inbetweener.storage.opening import Opened

# In the place of a model's name: what the project says, gap by gap.
AS_SAVED = "as-saved"


@dataclass(frozen=True, slots=True)
class ShotWishes:
    """What is asked for; None, and nothing, leave the project as it is.

    Attributes:
        timing: of the gaps.
        pins: points and parts of keys.
        model: its name, for every gap.
        exact_colours: whether inbetweens keep to their keys' colours.
        whole_lines: whether their lines are drawn anew.
        close_gaps: up to how many pixels openings of their lines are closed.
        background: a picture under all layers.
        settings: how layers are seen.
        camera: where it is when.
    """

    timing: TimingOptions = TimingOptions(None, None, None, LengthChoice.AUTO)  # noqa: RUF009
    pins: PinsAsked = PinsAsked((), None)  # noqa: RUF009 - both are frozen
    model: str | None = None
    exact_colours: bool | None = None
    whole_lines: bool | None = None
    close_gaps: int | None = None
    background: Path | None = None
    settings: Sequence[str] = ()
    camera: Sequence[str] = ()

    def applied(
        self, opened: Opened, layer: str | None, models: Collection[str], talk: Talk
    ) -> Opened:
        """What was opened, as it is wished.

        Args:
            opened: the shot.
            layer: the one that is meant; None for all.
            models: the names of those there are.
            talk: to whom doubts are told.

        Raises:
            EditError: a layer cannot take it.
            FolderError: the background is not there.
            DrawingError: it cannot be used.
            typer.BadParameter: a wish makes no sense.
        """
        opened = with_background(opened, self.background)
        opened = with_scene_settings(opened, self.settings, self.camera)
        meant = layers_meant(opened.scene, layer)
        scene = with_layers_edited(opened.scene, meant, self.timing.applied)
        scene = with_pins_in_layers(scene, meant, self.pins, talk)
        if self.model not in (None, AS_SAVED):
            scene = with_layers_edited(scene, meant, _with_model(str(self.model), models))
        scene = with_layers_edited(scene, meant, self._finished)
        return replace(opened, scene=scene)

    def _finished(self, shot: Shot) -> Shot:
        shot = with_exact_colours(shot, exact=self.exact_colours)
        return with_closed_gaps(with_whole_lines(shot, whole=self.whole_lines), self.close_gaps)


def _with_model(model: str, models: Collection[str]) -> Callable[[Shot], Shot]:
    """An edit that has every gap of a shot drawn by one model, whatever its project says."""
    if model not in models:
        raise typer.BadParameter(
            f"There is no model “{model}”. Choose one of: {', '.join(models)}."
        )

    def edit(shot: Shot) -> Shot:
        return edits.set_gap_model(edits.set_model(shot, model), range(len(shot.gaps)), None)

    return edit
