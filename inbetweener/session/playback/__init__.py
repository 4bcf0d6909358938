"""The playhead: where it is, what it plays and sounds, what is selected with it."""
