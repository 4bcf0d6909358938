"""The moving pictures of the manual."""

from __future__ import annotations

from docs.clips import colours, exposures, paper, pinning, spacing

CLIPS = {
    "spacing": spacing.CLIP,
    "exposures": exposures.CLIP,
    "paper": paper.CLIP,
    "pinning": pinning.CLIP,
    "colours": colours.CLIP,
}
