"""What is said of movies: their kinds and what each is good for, and what comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from inbetweener.video.movies.kinds import MovieKind, MovieQuality
from inbetweener.wording import mark, tr, tr_count

if TYPE_CHECKING:
    from inbetweener.rendering.movies.asked import MoviePlan
    from inbetweener.rendering.movies.writing import MovieResult

TITLES: Final = {
    MovieKind.MP4: "MP4 (H.264)",
    MovieKind.WEBM: "WebM (VP9)",
    MovieKind.PRORES: "QuickTime (ProRes 4444)",
    MovieKind.PNG_MOV: "QuickTime (PNG)",
    MovieKind.GIF: "GIF",
    MovieKind.APNG: "APNG",
}
_GOOD_FOR: Final = {
    MovieKind.MP4: mark("Plays everywhere, with sound: for review, dailies and sharing."),
    MovieKind.WEBM: mark("For web pages, with sound; cels stay transparent."),
    MovieKind.PRORES: mark(
        "For editing and compositing: 10 bits a colour, transparency, sound uncompressed."
    ),
    MovieKind.PNG_MOV: mark(
        "Every pixel exact, up to 16 bits, transparent, sound uncompressed: large files."
    ),
    MovieKind.GIF: mark("Loops wherever a picture can be posted; 256 colours, no sound."),
    MovieKind.APNG: mark("Loops in browsers, every pixel exact, transparent; no sound."),
}
QUALITIES: Final = {
    MovieQuality.DRAFT: mark("draft – small and quick"),
    MovieQuality.GOOD: mark("good – for review and sharing"),
    MovieQuality.BEST: mark("best – for work that goes on"),
}


def good_for(kind: MovieKind) -> str:
    """What a kind of movie is good for, in a sentence."""
    return tr(_GOOD_FOR[kind])


def what_comes_out(plan: MoviePlan) -> str:
    """Frames, seconds and pixels: "25 frames · 1.04 s at 24 fps · 1280 × 720 pixels"."""
    rate = tr("{fps} fps", fps=f"{float(plan.fps):.6g}")
    length = tr("{seconds} s at {rate}", seconds=f"{float(plan.seconds):.2f}", rate=rate)
    pixels = tr("{size} pixels", size=plan.padded)
    return " · ".join((tr_count("{n} frame", "{n} frames", plan.frames), length, pixels))


def written_movie(result: MovieResult) -> str:
    """What is said of a movie that was written."""
    frames = tr_count("{n} frame", "{n} frames", result.plan.frames)
    return tr(
        "{name} was written: {frames}, {seconds} s, {size}.",
        name=result.path.name,
        frames=frames,
        seconds=f"{float(result.plan.seconds):.2f}",
        size=_bytes(result.bytes),
    )


def _bytes(count: int) -> str:
    if count < 1 << 20:
        return tr("{kib} KiB", kib=max(1, round(count / 1024)))
    return tr("{mib} MiB", mib=f"{count / (1 << 20):.1f}")
