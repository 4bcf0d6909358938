"""Judging: metrics, benchmark sets, reports, side-by-side pictures."""
