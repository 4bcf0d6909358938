"""The kinds of movies that FFmpeg writes for us, whether as a library or as a program."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction


class MovieKind(StrEnum):
    """What a movie is; GIF and APNG are not FFmpeg's work, see `imaging`."""

    MP4 = "mp4"
    WEBM = "webm"
    PRORES = "prores"
    PNG_MOV = "png-mov"
    GIF = "gif"
    APNG = "apng"


class MovieQuality(StrEnum):
    """How much a movie may lose; kinds without loss ignore it."""

    DRAFT = "draft"
    GOOD = "good"
    BEST = "best"


@dataclass(frozen=True, slots=True, kw_only=True)
class MovieTraits:
    """What a kind of movie can hold.

    Attributes:
        suffixes: of its files, the usual one first.
        has_alpha: whether parts of it can be transparent.
        has_sound: whether it can be heard.
        is_lossless: whether every pixel comes back as it was.
        is_deep: whether more than 8 bits a sample are kept.
        is_even: whether players want an even number of columns and rows.
        is_ffmpeg: whether FFmpeg writes it.
    """

    suffixes: tuple[str, ...]
    has_alpha: bool
    has_sound: bool
    is_lossless: bool
    is_deep: bool
    is_even: bool
    is_ffmpeg: bool


TRAITS: Final[Mapping[MovieKind, MovieTraits]] = {
    MovieKind.MP4: MovieTraits(
        suffixes=(".mp4", ".m4v"),
        has_alpha=False,
        has_sound=True,
        is_lossless=False,
        is_deep=False,
        is_even=True,
        is_ffmpeg=True,
    ),
    MovieKind.WEBM: MovieTraits(
        suffixes=(".webm",),
        has_alpha=True,
        has_sound=True,
        is_lossless=False,
        is_deep=False,
        is_even=True,
        is_ffmpeg=True,
    ),
    MovieKind.PRORES: MovieTraits(
        suffixes=(".mov",),
        has_alpha=True,
        has_sound=True,
        is_lossless=False,
        is_deep=True,
        is_even=False,
        is_ffmpeg=True,
    ),
    MovieKind.PNG_MOV: MovieTraits(
        suffixes=(".mov",),
        has_alpha=True,
        has_sound=True,
        is_lossless=True,
        is_deep=True,
        is_even=False,
        is_ffmpeg=True,
    ),
    MovieKind.GIF: MovieTraits(
        suffixes=(".gif",),
        has_alpha=False,
        has_sound=False,
        is_lossless=False,
        is_deep=False,
        is_even=False,
        is_ffmpeg=False,
    ),
    MovieKind.APNG: MovieTraits(
        suffixes=(".apng", ".png"),
        has_alpha=True,
        has_sound=False,
        is_lossless=True,
        is_deep=True,
        is_even=False,
        is_ffmpeg=False,
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MovieFormat:
    """What is written, frame by frame.

    Attributes:
        kind: of movie.
        width_px: of every frame, even where the kind wants that.
        height_px: likewise.
        fps: frames a second.
        quality: see `MovieQuality`.
        has_alpha: whether frames have a fourth channel.
        is_deep: whether frames are uint16 and not uint8.
        has_sound: whether sound goes with them.
    """

    kind: MovieKind
    width_px: int
    height_px: int
    fps: Fraction
    quality: MovieQuality = MovieQuality.GOOD
    has_alpha: bool = False
    is_deep: bool = False
    has_sound: bool = False

    @property
    def channels(self) -> int:
        """Of every frame."""
        return 4 if self.has_alpha else 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How FFmpeg writes one kind of movie, by its own names.

    Attributes:
        muxer: of the container.
        muxer_options: of the container.
        encoders: of the pictures, the best first; not every build has every one.
        options: of the encoder, for each quality.
        pixels: the encoder's format of pixels, opaque and with alpha, by 8 and 16 bits.
        is_rgb: whether those are RGB, full range, and not YUV, BT.709.
        sound_encoder: of the sound.
        sound_bits_per_s: how much of it is kept; 0 for all.
        tags: metadata of the stream of pictures where they have alpha.
    """

    muxer: str
    muxer_options: Mapping[str, str] = field(default_factory=dict)
    encoders: tuple[str, ...]
    options: Mapping[MovieQuality, Mapping[str, str]]
    pixels: Mapping[tuple[bool, bool], str]
    is_rgb: bool = False
    sound_encoder: str
    sound_bits_per_s: int = 0
    tags: Mapping[str, str] = field(default_factory=dict)

    def pixels_of(self, format: MovieFormat) -> str:  # noqa: A002 - the word of this room
        """The encoder's format of pixels for a movie."""
        return self.pixels[format.has_alpha, format.is_deep]


def _by_quality(draft: str, good: str, best: str) -> dict[MovieQuality, dict[str, str]]:
    """Options of an encoder, each as words of `name=value`."""
    texts = dict(zip(MovieQuality, (draft, good, best), strict=True))
    return {
        quality: dict(word.split("=", 1) for word in text.split())
        for quality, text in texts.items()
    }


def _any_depth(opaque: str, alpha: str) -> dict[tuple[bool, bool], str]:
    return {
        (has_alpha, deep): (opaque, alpha)[has_alpha]
        for has_alpha in (False, True)
        for deep in (False, True)
    }


RECIPES: Final[Mapping[MovieKind, Recipe]] = {
    MovieKind.MP4: Recipe(
        muxer="mp4",
        # The table of contents at the beginning: a browser plays the movie while it comes.
        muxer_options={"movflags": "+faststart"},
        encoders=("libx264", "libopenh264"),
        options=_by_quality(
            "crf=28 preset=veryfast tune=animation",
            "crf=18 preset=medium tune=animation",
            "crf=10 preset=slow tune=animation",
        ),
        pixels=_any_depth("yuv420p", "yuv420p"),
        sound_encoder="aac",
        sound_bits_per_s=192_000,
    ),
    MovieKind.WEBM: Recipe(
        muxer="webm",
        encoders=("libvpx-vp9",),
        options=_by_quality(
            "crf=40 b=0 row-mt=1 deadline=realtime cpu-used=6",
            "crf=24 b=0 row-mt=1 cpu-used=3",
            "crf=10 b=0 row-mt=1 cpu-used=1",
        ),
        pixels=_any_depth("yuv420p", "yuva420p"),
        sound_encoder="libopus",
        sound_bits_per_s=160_000,
        tags={"alpha_mode": "1"},
    ),
    MovieKind.PRORES: Recipe(
        muxer="mov",
        encoders=("prores_ks",),
        options=_by_quality(
            "profile=4444 vendor=apl0 bits_per_mb=800",
            "profile=4444 vendor=apl0",
            "profile=4444xq vendor=apl0",
        ),
        pixels=_any_depth("yuv444p10le", "yuva444p10le"),
        sound_encoder="pcm_s16le",
    ),
    MovieKind.PNG_MOV: Recipe(
        muxer="mov",
        encoders=("png",),
        options=_by_quality("", "", ""),
        pixels={
            (False, False): "rgb24",
            (True, False): "rgba",
            (False, True): "rgb48be",
            (True, True): "rgba64be",
        },
        is_rgb=True,
        sound_encoder="pcm_s16le",
    ),
}
