"""OpenTimelineIO in: the clips of video tracks as exposures.

By ourselves and not through the library: that trusts its files, and one in which a list holds null
where it expects a clip ends the whole program (0.18.1).
"""

from __future__ import annotations

import math
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import unquote, urlsplit

from inbetweener.core.scene import MOST_LAYERS
from inbetweener.core.shot import HIGHEST_FPS, LONGEST_SHOT_FRAMES
from inbetweener.errors import SheetError
from inbetweener.formats.otio_writing import METADATA
from inbetweener.formats.sheet_values import SheetValue, parsed
from inbetweener.formats.time_sheet import Column, Entry, Mark, TimeSheet
from inbetweener.formats.xdts_format import LARGEST_SHEET_BYTES
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

_VIDEO: Final = "Video"
_DEFAULT_MEDIA: Final = "DEFAULT_MEDIA"
_PICTURE_SUFFIXES = (".png", ".tif", ".tiff", ".tga", ".webp", ".bmp", ".jpg", ".jpeg", ".exr")
_WHOLE = 1e-3


class _Length(NamedTuple):
    """A time as OpenTimelineIO has it: so many frames at a rate."""

    value: float
    rate: float

    @property
    def seconds(self) -> float:
        return self.value / self.rate


def read_otio(data: bytes) -> TimeSheet:
    """The sheet that an OpenTimelineIO file holds: a column for each video track.

    A clip is the drawing that it is called by, or that its media are; a gap is an empty stretch.

    Raises:
        SheetError: it is no timeline, damaged or too large; the end of a sentence.
    """
    if len(data) > LARGEST_SHEET_BYTES:
        raise SheetError(tr("it is larger than {mib} MiB", mib=LARGEST_SHEET_BYTES // 1024**2))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SheetError(tr("it is not UTF-8 text")) from error
    root = parsed(text)
    if _schema(root) != "Timeline":
        raise SheetError(tr("it holds no timeline"))
    return _Reading().sheet(root)


class _Reading:
    """Reads one timeline; collects what is to be told."""

    def __init__(self) -> None:
        self._rate = 0.0
        self._notes: dict[str, None] = {}

    def sheet(self, timeline: SheetValue) -> TimeSheet:
        stack = timeline.find("tracks")
        tracks = [] if stack is None else list(_children(stack))
        video = [each for each in tracks if _is_video(each)]
        if not 0 < len(video) <= MOST_LAYERS:
            raise SheetError(tr("it does not have 1 to {most} video tracks", most=MOST_LAYERS))
        if len(video) < len(tracks):
            self._tell(tr("Only video tracks are read."))
        read = [self._column(track) for track in video]
        if not self._rate:
            raise SheetError(tr("nothing stands on its video tracks"))
        return TimeSheet(
            name=_name(timeline),
            duration=max(length for _, length in read),
            columns=tuple(column for column, _ in read),
            fps=self._rate,
            notes=tuple(self._notes),
        )

    def _column(self, track: SheetValue) -> tuple[Column, int]:
        """A track as a column, and for how many frames it goes on."""
        entries: list[Entry] = []
        seconds = 0.0
        for item in _children(track):
            if _schema(item) == "Transition":
                self._tell(tr("Transitions are left out."))
                continue
            length = _length(item)
            self._rate = self._rate or length.rate
            frame = self._frame(seconds)
            seconds += length.seconds
            if self._frame(seconds) > frame:
                entries.append(Entry.of(frame, self._text(item)))
        return Column(_name(track), tuple(entries)), self._frame(seconds)

    def _frame(self, seconds: float) -> int:
        exact = seconds * self._rate
        if exact > LONGEST_SHOT_FRAMES:
            raise SheetError(tr("it lasts longer than {n} frames", n=LONGEST_SHOT_FRAMES))
        if abs(exact - round(exact)) > _WHOLE:
            self._tell(tr("Clips that begin between two frames begin at the nearer one."))
        return round(exact)

    def _text(self, item: SheetValue) -> str:
        """What a sheet has for a clip or a gap."""
        if _schema(item) == "Gap" or item.members().get("enabled") is False:
            return Mark.EMPTY.value
        name = _shown_by_us(item) or _stem(_name(item)) or _stem(_file(item))
        if not name:
            self._tell(tr("Clips without a name and without media are empty."))
        return name or Mark.EMPTY.value

    def _tell(self, sentence: str) -> None:
        self._notes[sentence] = None


def _schema(value: SheetValue) -> str:
    """What an object is, without the version of its form."""
    schema = value.find("OTIO_SCHEMA")
    return "" if schema is None else schema.text().partition(".")[0]


def _name(value: SheetValue) -> str:
    name = value.find("name")
    return "" if name is None else name.text()


def _children(value: SheetValue) -> Iterator[SheetValue]:
    children = value.find("children")
    return iter(()) if children is None else children.items(LONGEST_SHOT_FRAMES)


def _is_video(track: SheetValue) -> bool:
    kind = track.find("kind")
    return _schema(track) == "Track" and (kind is None or kind.text() == _VIDEO)


def _length(item: SheetValue) -> _Length:
    """How long a clip or a gap stays: as it says itself, or as its media are."""
    media = _media(item)
    spans = (item.find("source_range"), media and media.find("available_range"))
    span = next((each for each in spans if each is not None), None)
    duration = None if span is None else span.find("duration")
    if duration is None:
        item.fault(tr("does not say how long it is"))
    value, rate = (duration.find(name) for name in ("value", "rate"))
    length = _Length(
        math.nan if value is None else value.real() or 0.0,
        math.nan if rate is None else rate.real() or 0.0,
    )
    if not (0 < length.rate <= HIGHEST_FPS and 0 <= length.value <= LONGEST_SHOT_FRAMES * 1e3):
        duration.fault(tr("makes no sense"))
    return length


def _media(item: SheetValue) -> SheetValue | None:
    """The media of a clip, in the older form or the newer one, which has several by names."""
    references = item.find("media_references")
    if references is None:
        return item.find("media_reference")
    key = item.find("active_media_reference_key")
    return references.find(_DEFAULT_MEDIA if key is None else key.text())


def _file(item: SheetValue) -> str:
    """The name of the file that a clip shows; "" where it shows none."""
    media = _media(item)
    url = None if media is None else media.find("target_url")
    if url is None:
        return ""
    try:
        return PurePosixPath(unquote(urlsplit(url.text()).path)).name
    except ValueError:  # no address at all
        return ""


def _shown_by_us(item: SheetValue) -> str:
    """What our own metadata say that a clip shows; "" where there are none."""
    metadata = item.members().get("metadata")
    ours = metadata.get(METADATA) if isinstance(metadata, dict) else None
    shows = ours.get("shows") if isinstance(ours, dict) else None
    return SheetValue(shows, "shows").text() if isinstance(shows, str) else ""


def _stem(name: str) -> str:
    """A drawing's name without the ending of a picture."""
    path = PurePosixPath(name)
    return path.stem if path.suffix.lower() in _PICTURE_SUFFIXES else name
