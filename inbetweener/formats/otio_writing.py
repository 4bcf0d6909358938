"""OpenTimelineIO out: a track for each cel, and a clip for each exposure.

A clip an exposure, since `frame_step` of an image sequence skips files and holds nothing: drawings
of uneven exposure are right in no other way. Where pictures are written, one a frame, each clip
shows its own frames of that sequence.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from inbetweener.core.shot import DEFAULT_FPS
from inbetweener.errors import SheetError
from inbetweener.formats.time_sheet import Entry, Mark
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import ModuleType

    from inbetweener.core.naming import NamePattern
    from inbetweener.formats.time_sheet import Column, TimeSheet

METADATA = "inbetweener"
INBETWEEN_NAME = "inbetween"
_METADATA_VERSION = 1


@dataclass(frozen=True, slots=True)
class ColumnPictures:
    """The pictures of a column.

    Attributes:
        folder: where they are as seen from the timeline's file, with forward slashes.
        pattern: their names.
        number: of the picture of the sheet's first frame; there is one a frame from there on, even
            where the column begins later.
        first: the first frame of the sheet that has a picture.
        is_still: whether it is one picture instead, of that number.
    """

    folder: str
    pattern: NamePattern
    number: int
    first: int = 0
    is_still: bool = False


def load_otio() -> ModuleType:
    """OpenTimelineIO, imported only now: nothing else needs it.

    Raises:
        SheetError: it is not installed.
    """
    try:
        # A statement, since the packer finds no other imports.
        import opentimelineio  # noqa: PLC0415 - only those who ask for timelines pay for it
    except ImportError as error:
        raise SheetError(tr("OpenTimelineIO is not installed.")) from error
    module: ModuleType = opentimelineio
    return module


def write_otio(
    sheet: TimeSheet, pictures: Sequence[ColumnPictures] = (), fps: float | None = None
) -> bytes:
    """A sheet as an OpenTimelineIO timeline.

    The lowest column is the lowest track. What is shown stands in the metadata of clips, and the
    list of exposures in that of tracks: [first frame, frames, drawing or sign].

    Args:
        sheet: what stands when.
        pictures: of each column; none leaves the clips without media.
        fps: frames a second where the sheet does not say.

    Raises:
        SheetError: OpenTimelineIO is not installed, or a name is no Unicode; a sentence.
    """
    otio = load_otio()
    _refuse_unwritable(sheet)
    rate = sheet.fps or fps or DEFAULT_FPS
    timeline = otio.schema.Timeline(name=sheet.name)
    for place, column in enumerate(sheet.columns):
        media = pictures[place] if pictures else None
        writer = _TrackWriter(otio, rate, sheet.duration, media)
        timeline.tracks.append(writer.track(column))
    timeline.metadata[METADATA] = {"version": _METADATA_VERSION, "frames": sheet.duration}
    # Not through the adapters: these look for plug-ins, and run them.
    text: str = otio.core.serialize_json_to_string(timeline, indent=1)
    return f"{text}\n".encode()


def _refuse_unwritable(sheet: TimeSheet) -> None:
    """Names that OpenTimelineIO would cut off or give up on."""
    names = [sheet.name, *(column.name for column in sheet.columns)]
    names += [entry.name for column in sheet.columns for entry in column.entries]
    text = "".join(names)
    if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise SheetError(tr("A name of the sheet cannot be written as text."))


def exposures(column: Column, duration: int) -> Iterator[tuple[int, int, Entry]]:
    """First frame, frames and entry of each exposure, every frame once; marks are exposures too."""
    if not duration:
        return
    shown = [entry for entry in column.within(duration) if entry.mark not in _CHANGES_NOTHING]
    if not shown or shown[0].frame:
        shown.insert(0, Entry(0, Mark.EMPTY))
    ends = [*(entry.frame for entry in shown[1:]), duration]
    for entry, end in zip(shown, ends, strict=True):
        yield entry.frame, end - entry.frame, entry


_CHANGES_NOTHING = (Mark.CONTINUED, Mark.OTHER)


class _TrackWriter:
    """Makes one track."""

    def __init__(
        self, otio: ModuleType, rate: float, duration: int, pictures: ColumnPictures | None
    ) -> None:
        self._otio = otio
        self._rate = rate
        self._duration = duration
        self._pictures = pictures

    def track(self, column: Column) -> Any:  # noqa: ANN401 - otio has no types
        schema = self._otio.schema
        track = schema.Track(name=column.name, kind=schema.TrackKind.Video)
        listed = list(exposures(column, self._duration))
        for frame, length, entry in listed:
            track.append(self._item(frame, length, entry))
        track.metadata[METADATA] = {
            "exposures": [[frame, length, entry.text] for frame, length, entry in listed]
        }
        return track

    def _item(self, frame: int, length: int, entry: Entry) -> Any:  # noqa: ANN401
        if entry.mark is Mark.EMPTY:
            return self._otio.schema.Gap(source_range=self._range(0, length))
        start = frame - self._first if self._is_sequence else 0
        return self._otio.schema.Clip(
            name=entry.name or INBETWEEN_NAME,
            source_range=self._range(start, length),
            media_reference=self._media(),
            metadata={METADATA: {"shows": entry.text, "frame": frame, "exposure": length}},
        )

    @property
    def _is_sequence(self) -> bool:
        return self._pictures is not None and not self._pictures.is_still

    @property
    def _first(self) -> int:
        return 0 if self._pictures is None else self._pictures.first

    def _media(self) -> Any:  # noqa: ANN401
        pictures, schema = self._pictures, self._otio.schema
        if pictures is None:
            return schema.MissingReference()
        pattern, folder = pictures.pattern, quote(pictures.folder).rstrip("/") + "/"
        if pictures.is_still:
            name = quote(pattern.name(pictures.number))
            return schema.ExternalReference(target_url=posixpath.join(folder, name))
        return schema.ImageSequenceReference(
            target_url_base=folder,
            name_prefix=quote(pattern.before),
            name_suffix=quote(pattern.after),
            start_frame=pictures.number + pictures.first,
            frame_step=1,
            rate=self._rate,
            frame_zero_padding=pattern.padding,
            available_range=self._range(0, self._duration - pictures.first),
        )

    def _range(self, start: int, length: int) -> Any:  # noqa: ANN401
        opentime = self._otio.opentime
        return opentime.TimeRange(
            opentime.RationalTime(start, self._rate), opentime.RationalTime(length, self._rate)
        )
