"""Interchange with the rest of the studio: exposure sheets (XDTS, CSV) and timelines (OTIO)."""
